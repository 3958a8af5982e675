import type { Stage } from '../../schema.js';
import { ownGround } from './ground.js';
import { ownLetter } from './letter.js';
import { ownReasons } from './reasons.js';
import { ownWhole } from './whole.js';

export const own: Stage = {
  id: 'own',
  title: 'Own it',
  about: {
    hurt: 'What belongs to whom, so that you can put down what was never yours.',
    broke: 'Taking all of what you did, with nothing held back and nothing added.',
    either: 'Each answers for what each chose. No more than that, and no less.',
  },
  steps: [ownWhole, ownReasons, ownLetter, ownGround],
  sources: ['heal-02'],
};
