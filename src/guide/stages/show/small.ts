import type { Step } from '../../schema.js';

export const showSmall: Step = {
  id: 'show-small',
  title: 'One small promise',
  who: {
    hurt: 'For you if big words no longer reach you, and you wonder what still could.',
    broke: 'For you if you would promise anything tonight, to make it right.',
    both: 'For you if each of you is waiting for the other to keep a promise first.',
    unsure: 'For anyone who would like one small thing that can be counted on.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'A big promise asks you to believe it in advance. A small one does not. "I will ring at six" has come true by five past, or it has not.',
      'You may notice when a small thing is kept. Noticing does not bind you to anything. You owe no thanks for it, and one kept promise is no proof.',
      'After a betrayal, many people stop relying on themselves as well. So tonight there is room for a small promise to yourself.',
    ],
    broke: [
      '"I will never hurt you again" cannot be seen tonight. "I will be home by half past six on Thursday" can. Someone who has been let down can only go by what they see.',
      'So make it small enough for your worst day, and then keep it every time. If you keep it nine times out of ten, they still have to wonder about the tenth.',
      'When something truly stops you, say so before the time, not after. Saying so early is part of keeping your word.',
    ],
    both: [
      'Trust was broken on both sides, and each side asks for small acts of its own. One thing said, one thing done, every time.',
      'Your promise stands by itself. It holds in a week when theirs does not, because it answers for what you did. It does not settle what was done to you. That still counts.',
    ],
    unsure: [
      'You can start here without knowing who broke what. A small promise is one of the few clear things in an unclear time. It was kept, or it was not.',
      'Choose one so small that it is nearly dull. It can be to yourself or to someone else. Keep it every time, and see what that is like.',
    ],
  },
  causes: {
    promises: {
      hurt: 'After many broken promises, a new one can sound like the start of the next let-down. You are free to wait and see, and to believe nothing yet.',
      broke:
        'They may have heard many promises from you. This time promise less, in fewer words, and let the clock say the rest.',
      either:
        'Where many promises were broken, a new one weighs little at first. That is one more reason to keep it small.',
    },
    neglect: {
      hurt: 'Being forgotten hurts in small things. It makes sense to look for change there first.',
      broke:
        'Where someone was left alone a lot, a good promise is about being there: the phone away at supper, a question asked and the answer heard.',
      either: 'Where somebody felt forgotten, a small promise about being there says more than a large one.',
    },
  },
  alone: {
    hurt: 'On your own, let the promise to yourself be the whole of tonight. What the other person keeps or breaks stays with them.',
    broke:
      'If they have asked for quiet, promise something that stays in your own life. A promise is no reason to get in touch.',
    either: 'On your own, make the promise to yourself. It is as real as any other.',
  },
  prompts: [
    {
      id: 'notice',
      kind: 'text',
      only: ['hurt'],
      ask: 'Which small thing, done as it was said for a whole month, would you notice?',
      hint: 'Nothing large. A call at the hour that was named. The same answer on Tuesday as on Sunday.',
      starter: 'I would notice if…',
    },
    {
      id: 'promise',
      kind: 'promise',
      ask: {
        hurt: 'What is one small promise you can make to yourself, and keep even on a bad day?',
        broke: 'What is one small promise you can keep every single time, even on your worst day?',
        both: 'What is one small promise of your own that you can keep, whatever the other person does?',
        unsure: 'What is one small thing you can promise, to yourself or to somebody else?',
      },
      hint: {
        hurt: 'Such as: eat something before noon. Sleep with the phone in the kitchen. Tell one friend the truth.',
        broke: 'What you will do, and by when. "If I am going to be late, I ring before six."',
        both: 'What you will do, and by when. Without the words "if you".',
        unsure: 'Something that can be seen. "A walk round the block on Saturday" is better than "be kinder".',
      },
    },
    {
      id: 'size',
      kind: 'checklist',
      only: ['broke', 'both'],
      ask: 'Look at it once more. What is true of this promise?',
      options: [
        { id: 'plain', label: 'I can say it in one sentence' },
        { id: 'seen', label: 'It can be seen or heard, not only meant' },
        { id: 'tired', label: 'I could keep it tired, ill, or after a quarrel' },
        { id: 'free', label: 'I ask for nothing in return' },
        { id: 'smaller', label: 'It is too big. I will make it smaller' },
      ],
      reactions: [{ when: { chose: 'smaller' }, say: 'Good that you saw it now. Halve it, and then halve it again.' }],
    },
    {
      id: 'whom',
      kind: 'choice',
      only: ['unsure'],
      ask: 'Who is this promise to?',
      options: [
        { id: 'self', label: 'Myself' },
        { id: 'partner', label: 'The other person' },
        { id: 'someone', label: 'Somebody else who counts on me' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'self' },
          say: 'That is a real promise. You will know whether it was kept, and that is enough of a witness.',
        },
        { when: { chose: 'unknown' }, say: 'It can stay open. Keep it first, and see who it was for.' },
      ],
    },
    {
      id: 'sure',
      kind: 'scale',
      only: ['broke', 'both', 'unsure'],
      ask: 'Picture the worst day this week could bring. How sure are you that you would still keep it?',
      low: 'I would not manage',
      high: 'I would keep it',
      reactions: [
        {
          when: { atMost: 6 },
          say: 'Then it is still too big, and it is kind to find that out tonight. Go back and make it smaller until the number rises.',
        },
        { when: { atLeast: 9 }, say: 'Then it is the right size. It does not have to look like much.' },
      ],
    },
    {
      id: 'day',
      kind: 'date',
      range: 'future',
      ask: {
        hurt: 'On which day will you look back and see how your promise to yourself went?',
        broke: 'On which day will you ask yourself, yes or no: was it kept each time?',
        either: 'On which day will you look back and see whether you kept it?',
      },
      hint: 'In about a week is a good time.',
    },
  ],
  act: {
    hurt: 'Once this week, when anyone at all does a small thing as they said, you included, write it down in five words.',
    broke: 'Tonight, set an alarm for ten minutes before your promise falls due. Let it go off every time.',
    both: 'Write your own promise on a slip of paper and keep it with your keys. Leave theirs to them.',
    unsure: 'Keep one tiny promise before you sleep. Rinse the cup or set the alarm, whichever you say first.',
  },
  wrong: {
    hurt: 'Thinking that you now have to trust, because one promise was kept. Or asking too much of yourself, and being harsh when it slips.',
    broke:
      'Promising something grand while the shame is hot, and dropping it by Friday. Or pointing out that you kept it.',
    both: 'Keeping count of who kept more. No total will ever make the two hurts even.',
    unsure: 'Making it so vague that nobody could say whether it was kept.',
  },
  why: {
    hurt: 'Small kept things let you go by what you see, and not by what you hope or dread. The promise you keep to yourself is yours, whatever anybody else does.',
    broke: 'A kept word asks nothing of the person you hurt. They can look at it, or not, and make up their own mind.',
    both: 'When each of you keeps your own word, neither has to stand watch over the other.',
    unsure: 'One thing that holds gives you a place to stand while the rest is unclear.',
  },
  sources: ['way-21', 'account-03', 'gesture-02'],
};
