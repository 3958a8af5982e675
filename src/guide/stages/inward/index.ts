import type { Stage } from '../../schema.js';
import { inwardDistance } from './distance.js';
import { inwardLeft } from './left.js';
import { inwardLimits } from './limits.js';
import { inwardUnder } from './under.js';

export const inward: Stage = {
  id: 'inward',
  title: 'Look inward',
  about: {
    hurt: 'What you still feel, what you can live with, and what was never yours to answer for.',
    broke: 'How you came to choose it, which lines you crossed on the way, and what is still here.',
    both: 'Your own half of things, looked at by yourself, with the hurt and the guilt kept apart.',
    unsure: 'What you know, feel and want yourself, while the rest is still unclear.',
  },
  steps: [inwardLeft, inwardUnder, inwardLimits, inwardDistance],
  sources: ['crucial-06'],
};
