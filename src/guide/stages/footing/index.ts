import type { Stage } from '../../schema.js';
import { footingPace } from './pace.js';
import { footingSpace } from './space.js';
import { footingSteady } from './steady.js';
import { footingUnspent } from './unspent.js';

export const footing: Stage = {
  id: 'footing',
  title: 'Find your footing',
  about: {
    hurt: 'Before any talk and any decision: somewhere to stand, time to feel it, and a pace that is yours.',
    broke: 'Getting steady enough to stay and listen, without asking the person you hurt to hold you up.',
    both: 'Getting steady first, so that neither your hurt nor your guilt does the talking.',
    unsure: 'A little ground under your feet, before anything has to be clear.',
  },
  steps: [footingSteady, footingSpace, footingPace, footingUnspent],
  sources: ['crucial-02', 'crucial-05'],
};
