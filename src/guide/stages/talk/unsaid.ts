import type { Step } from '../../schema.js';

export const talkUnsaid: Step = {
  id: 'talk-unsaid',
  title: 'What was left unsaid',
  who: {
    hurt: 'For you if, beside the large hurt, there are smaller things you never said.',
    broke: 'For you if you kept things to yourself long before you broke trust.',
    both: 'For you if you have both been swallowing things for years.',
    unsure: 'For you if you feel that much was never spoken of, on one side or on both.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'Beside what happened there are often smaller things you let pass. They may be said now. None of them led to what the other person chose to do. They are worth saying because they are yours.',
      'What is said early is still small. Kept in, it grows. If the two of you talk, you can agree to bring things up within a few days, and to sit down for it regularly. Disagreeing is normal. Two people who never do are often keeping quiet.',
      'When you name a problem together, ask "How is that for you?" as well as "What do you want?". And let yourself be asked. You may want one thing and feel quite another.',
    ],
    broke: [
      'Perhaps you were unhappy and told nobody. It does not excuse what you did. It does show where to begin: with saying things while they are still small.',
      'So promise to bring up the next thing within days, and keep a regular time for it. You may fear that any disagreement will be the last straw. Disagreeing is normal. Staying silent does more harm.',
      'You may be asking "What do you want me to do?" again and again. Ask "How is it for you today?" and then listen. Name the problems with them, and not for them.',
    ],
    both: [
      'Long before anything broke, small things may have gone unsaid on both sides. You can begin with one of yours. It will not explain what either of you did, and it does not have to.',
      'Try to name a problem in a sentence you would both sign. Ask what it is like for the other person before you ask what they would have you do. You may go on disagreeing. That is normal.',
      'Then agree on the next ones: said within days, at a regular time, before they pile up.',
    ],
    unsure: [
      'It may not be one large thing at all. It may be many small ones that nobody mentioned. Both happen, and they can look alike from the inside.',
      'Say one of them, while it is small. Ask what it is like for the other person before you ask what is to be done. If you see it in two ways, that is normal. You can name the problem together without naming a culprit.',
      'A regular quarter of an hour helps, and so does a promise, on both sides, to bring up the next thing early.',
    ],
  },
  causes: {
    neglect: {
      hurt: 'When nobody asked how you were for a long time, it can be hard to believe a question now. You may take your time to answer.',
      broke:
        'If it was neglect, asking how they are may be the very thing that was missing. Ask it on ordinary days too.',
      either: 'Where people drifted past each other, "How are you, really?" can be a beginning.',
    },
  },
  alone:
    'You can find your own unsaid things without telling anyone. You can practise saying things early with friends, at work, at the dentist.',
  prompts: [
    {
      id: 'unsaid',
      kind: 'text',
      ask: {
        hurt: 'What have you swallowed, before or since, that still sits there? Take one thing.',
        broke: 'What did you keep to yourself, well before it happened? Take one thing and tell it as yours.',
        both: 'Which small thing have you kept back over the years? Take one that is yours.',
        unsure: 'What have you been wanting to say for a long time? Take one thing, however small.',
      },
      starter: {
        hurt: 'I never said that…',
        broke: 'I kept to myself that I…',
        both: 'I kept back that I…',
        unsure: 'For a long time I have wanted to say…',
      },
    },
    {
      id: 'stops',
      kind: 'choice',
      ask: 'What mostly stops you from saying a thing early?',
      options: [
        { id: 'quarrel', label: "I don't want a quarrel" },
        { id: 'small', label: 'It seems too small to mention' },
        { id: 'late', label: 'I notice only days later' },
        { id: 'no-right', label: "I feel I've no right to complain" },
        { id: 'leave', label: "I'm afraid they would leave" },
        { id: 'react', label: "I'm afraid of what they would do" },
        { id: 'unknown', label: "I don't know" },
      ],
      reactions: [
        {
          when: { chose: 'quarrel' },
          say: 'That is a fair wish. A small disagreement now may spare you a large one later.',
        },
        {
          when: { chose: 'late' },
          say: 'Then say it late. "On Sunday something stung me, and I only see it now" is a fine beginning.',
        },
        {
          when: { chose: 'no-right' },
          say: {
            hurt: 'You have as much right as anyone. Being hurt did not use it up.',
            broke:
              'Having done wrong does not make you voiceless. Choose the moment with care, and say it without setting it against what you did.',
            either: 'Everyone may say what is hard for them. It takes nothing away from the other person.',
          },
        },
        {
          when: { chose: 'react' },
          say: 'Then your silence may be keeping you safe, and you can trust it. Speaking up is not the way where there is fear. Talking to someone outside may be.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'how',
      kind: 'text',
      ask: {
        hurt: 'If they asked what it is like to be you today, what would the honest answer be?',
        broke: 'Which question could you ask about how they feel, and then only listen?',
        both: 'How could you ask what today was like for them, before any talk of wishes and plans?',
        unsure: 'What could you ask them about how they are, before any talk of what is to be done?',
      },
      hint: {
        hurt: 'It may be two feelings that do not match.',
        broke: 'If they have asked for distance, let the question stay on this page.',
        either: 'Something small and open, like "What was the worst hour of your day?"',
      },
    },
    {
      id: 'name',
      kind: 'text',
      with: 'together',
      ask: 'Find one everyday problem between you. Name it in a sentence that you can both say yes to.',
      hint: 'What one person chose to do stays theirs. Try: "We stopped telling each other when we were tired."',
    },
  ],
  act: {
    hurt: 'Write on a slip: "The next thing that bothers me, I will say within three days." Keep it only if you mean it, and if it is safe.',
    broke:
      'Write on a slip: "The next hard thing, I will say within three days, before anyone asks." Put it where you brush your teeth.',
    either:
      'Write on a slip: "The next thing, I will say while it is small." Put it where you will come across it. If speaking up is not safe, leave this one out.',
  },
  wrong: {
    hurt: 'Pouring out ten years in one evening, and being left with no voice and no answer.',
    broke: 'Telling your old complaints in such a way that they sound like the reason for what you did.',
    either: 'Taking one disagreement as proof that nothing has changed.',
  },
  why: {
    hurt: 'A thing that has been said, or written, may weigh a little less, however it is answered.',
    broke: 'What you say early, unasked, is the opposite of hiding. It can be seen, bit by bit.',
    either: 'What is said while it is small tends to stay small, and to pass.',
  },
  sources: ['crucial-08', 'crucial-10', 'way-13'],
};
