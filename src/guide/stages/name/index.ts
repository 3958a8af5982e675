import type { Stage } from '../../schema.js';
import { namePain } from './pain.js';
import { nameRoom } from './room.js';
import { nameSize } from './size.js';
import { nameTrue } from './true.js';

export const name: Stage = {
  id: 'name',
  title: 'Name it',
  about: {
    hurt: 'Plain words for what happened and what it did to you, at its true size and in your own time.',
    broke: 'Saying what you did and what it did to them, and making room to hear it.',
    both: 'What each of you did, and what each of you felt, said one at a time.',
    unsure: 'Plain words for what you know and what you feel. The rest can stay open.',
  },
  steps: [nameTrue, namePain, nameRoom, nameSize],
  sources: ['heal-01', 'way-01'],
};
