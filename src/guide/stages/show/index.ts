import type { Stage } from '../../schema.js';
import { showFirst } from './first.js';
import { showSlip } from './slip.js';
import { showSmall } from './small.js';
import { showSteady } from './steady.js';
import { showWaiting } from './waiting.js';

export const show: Stage = {
  id: 'show',
  title: 'Show it',
  about: {
    hurt: 'What you can see with your own eyes, and how much of it you let count, at your own pace.',
    broke: 'Fewer words and more kept ones: small things, done again and again, with nothing asked in return.',
    both: 'Each of you keeps your own word, whether or not the other one manages to this week.',
    unsure: 'Small things that can be seen and counted on, whoever it was that broke something.',
  },
  steps: [showSmall, showSteady, showFirst, showWaiting, showSlip],
  sources: ['heal-05', 'whole-03'],
};
