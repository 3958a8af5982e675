import type { Stage } from '../../schema.js';
import { agreeLimits } from './limits.js';
import { agreeOpen } from './open.js';
import { agreeSecure } from './secure.js';
import { agreeSelf } from './self.js';

export const agree: Stage = {
  id: 'agree',
  title: 'Agree',
  about: {
    hurt: 'What helps you feel secure, said so clearly that you can tell whether it happens.',
    broke: 'What you can offer and keep to, on good days and on bad ones.',
    both: 'A few clear agreements that bind you both, that you can keep, and that you may change.',
    unsure: 'What would help each of you feel secure, whatever it turns out was behind this.',
  },
  steps: [agreeSecure, agreeLimits, agreeOpen, agreeSelf],
  sources: ['effective-04', 'heal-04', 'whole-04'],
};
