import type { Stage } from '../../schema.js';
import { onwardChance } from './chance.js';
import { onwardHelp } from './help.js';
import { onwardPart } from './part.js';

export const onward: Stage = {
  id: 'onward',
  title: 'Keep going, or part well',
  about: {
    hurt: 'Help when it is too much, care for what has mended, and a good way to go if you choose to.',
    broke: 'Help of your own, showing day by day that you value what you were given, and acting well if it ends.',
    both: 'Help, steady care, and a decent ending if it comes to that. Each keeps to their own part.',
    unsure: 'Someone to talk to, a light eye on how things go, and calm words for the question of whether to stay.',
  },
  steps: [onwardHelp, onwardChance, onwardPart],
  sources: ['crucial-21', 'time-03', 'faq-04'],
};
