import type { Stage } from '../../schema.js';
import { nearNormal } from './normal.js';
import { nearRitual } from './ritual.js';
import { nearSafe } from './safe.js';
import { nearTime } from './time.js';

export const near: Stage = {
  id: 'near',
  title: 'Closeness, in its own time',
  about: {
    hurt: 'Coming nearer, only as far as you want to. If you are on your own, nearer to yourself and to people who are good to you.',
    broke: 'Being someone it is safe to be near, and letting the other person choose how near.',
    both: 'Coming nearer only as far as you both want, while each hurt keeps its own place.',
    unsure: 'Warmth and steady habits, with someone or by yourself. Only as much as is welcome.',
  },
  steps: [nearSafe, nearTime, nearRitual, nearNormal],
  sources: ['heal-07', 'whole-07'],
};
