import type { Stage } from '../../schema.js';
import { talkIfeel } from './ifeel.js';
import { talkInvite } from './invite.js';
import { talkListen } from './listen.js';
import { talkQuestions } from './questions.js';
import { talkUnsaid } from './unsaid.js';

export const talk: Stage = {
  id: 'talk',
  title: 'Talk',
  about: {
    hurt: 'Saying what it did to you, and asking what you want to know, at a pace you can bear.',
    broke: 'Hearing what it did to them, answering truthfully, and saying your part without pushing theirs aside.',
    both: 'Two people, two hurts, one at a time: how to speak so it can be heard, and how to hear it.',
    unsure: 'Finding words for what is between you, and hearing theirs, before you decide what it all means.',
  },
  steps: [talkInvite, talkIfeel, talkListen, talkQuestions, talkUnsaid],
  sources: ['heal-03', 'whole-02'],
};
