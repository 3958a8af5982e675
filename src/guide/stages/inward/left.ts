import type { Step } from '../../schema.js';

export const inwardLeft: Step = {
  id: 'inward-left',
  title: 'What is still here',
  who: {
    hurt: 'For you if you wonder whether you still love them, and the answer keeps changing.',
    broke: 'For you if you are asking what you feel, now that you could lose it all.',
    both: 'For you if so much has happened that you can no longer see what was good.',
    unsure: 'For you if you cannot tell what you feel for your partner these days.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'Do I still love them? You can ask that at noon and at midnight and hear two answers. You can love somebody and not want them near. You can feel nothing for weeks, and find later that it was shock.',
      'So this is a question to sit with. Nothing you write tonight decides anything. Being in doubt is a good reason to take more time.',
      'Try to see all of it: the good days, the bad ones, what hurt before, and the plans you had. Love may be here and staying may still be wrong for you. Is it worth it to you? Only you can weigh that, and it can wait.',
    ],
    broke: [
      'The fear of losing someone can feel very much like love. So can guilt. You may need some weeks to tell them apart, and it is honest to take them.',
      'Look at the whole of it: what was good, what was hard, older hurts on both sides, the plans. Ask if you want this person, or if you want not to be the one who broke it.',
      'If you find the love has gone, they deserve to hear it, with care, once you are sure. If it is here, it does not oblige them to anything.',
    ],
    both: [
      'When each has hurt the other, the last year can cover all the years before it. Love may still be under there. It may have gone, or it may come and go.',
      'Let it be an open question. Look at the good days and the bad ones, the old hurts, the plans. They do not add up to an order to stay or to leave.',
      'What you did and what was done to you weigh differently. You can be sorry and unsure of your love at the same time.',
    ],
    unsure: [
      'It is possible to be with someone for years and not know what you feel. Worry covers a lot. So does being tired.',
      'This is a question to sit with, never a test. You may look at good days, bad days, old hurts and plans, and come away without an answer. Then take more time before you decide anything.',
    ],
  },
  alone: 'What you find here is for you. It can be true whether or not the other person feels the same.',
  prompts: [
    {
      id: 'tonight',
      kind: 'choice',
      echo: {
        of: 'footing-steady/feelings',
        say: 'Earlier you named {answer}. It may be different tonight.',
      },
      ask: 'When you ask yourself if love is still here, what comes?',
      hint: 'The first thing that comes, for tonight only.',
      options: [
        { id: 'here', label: 'It is here' },
        { id: 'buried', label: 'It is here, under a lot of other things' },
        { id: 'changes', label: 'It comes and goes' },
        { id: 'gone', label: 'I think it has gone' },
        { id: 'unknown', label: "I can't tell" },
        { id: 'later', label: 'Not tonight' },
      ],
      reactions: [
        {
          when: { chose: 'here' },
          say: {
            hurt: 'Then it has outlived a good deal. You can love them and still take your time, set limits, or go.',
            broke: 'Then it is here, and it is yours to show in what you do. It asks nothing of them.',
            either: 'Then it is here. It answers one question and leaves the others open.',
          },
        },
        {
          when: { chose: 'gone' },
          say: {
            hurt: 'That is heavy to write down. It may be so, or it may be that you are worn out. Nothing follows from it tonight.',
            broke:
              'That is heavy to write down. See if it is still true in a few weeks. It explains nothing away, and you can be honest about it when you are sure.',
            either:
              'That is heavy to write down. Nothing follows from it tonight, and you may answer differently another time.',
          },
        },
        {
          when: { chose: 'changes' },
          say: 'That is how it is for a great many people. You do not have to catch it and hold it still.',
        },
        {
          when: { chose: 'unknown' },
          say: 'Then you have not been able to tell yet, and that is worth knowing. There is time.',
        },
        {
          when: { chose: 'later' },
          say: 'Then not tonight. The question keeps, and you can come back to it when you have slept.',
          offer: { later: 10 },
        },
      ],
    },
    {
      id: 'good',
      kind: 'text',
      ask: {
        hurt: 'Which good hour with them still comes back to you, even now? Where were you?',
        broke: 'Tell of one day when you were glad to be with them. What did they do or say?',
        both: 'Which good hour comes back to you, one that the trouble has not spoiled?',
        unsure: 'When were you last at ease with your partner? Where was it?',
      },
      hint: {
        hurt: 'It is yours to keep. It proves nothing, either way. If it hurts too much, leave it.',
        broke: 'One hour, one place. Small is fine.',
        either: 'If none comes, you can write that.',
      },
    },
    {
      id: 'hard',
      kind: 'text',
      ask: {
        hurt: 'What was hard between you before this? One bad time, or one older hurt.',
        broke: 'What older hurt is there between you, from before this, that came from you?',
        both: 'Which old hurt, from before all this, still lies between you?',
        unsure: 'Which hard time between you do you still think of?',
      },
      hint: {
        hurt: 'If there was fear, or harm again and again, that weighs a great deal. The support page is for that too.',
        broke: 'What they did to you can have its own evening.',
        either: 'One is enough for tonight. If there was fear or harm, the support page is for that too.',
      },
    },
    {
      id: 'plans',
      kind: 'checklist',
      ask: {
        hurt: 'Which of the plans you two had does it hurt to think of?',
        broke: 'Which of the plans you two had are in doubt now?',
        either: 'Which plans of yours do you still think about?',
      },
      options: [
        { id: 'home', label: 'A home' },
        { id: 'children', label: 'Children, or seeing them grow up' },
        { id: 'promise', label: 'A wedding or a promise' },
        { id: 'place', label: 'A trip, or a place to live' },
        { id: 'work', label: 'Something we wanted to make or build' },
        { id: 'age', label: 'Growing old together' },
        { id: 'none', label: 'None of these, or we had no plans' },
      ],
      reactions: [
        {
          when: { chose: 'none' },
          say: 'Some couples live from week to week, and some stop planning when things grow hard. Both are common.',
        },
        { when: { chose: 'age' }, say: 'That one goes deep. Whatever comes, it is worth being sad about.' },
      ],
    },
  ],
  act: {
    hurt: 'On two different days this week, at two different hours, ask yourself again and write one word. Do not compare them yet.',
    broke: 'Once this week, finish this sentence on paper: "If nobody ever thanked or forgave me, I would still want…"',
    both: 'Find one photograph or object from a good time. Look at it for a minute, then put it back.',
    unsure: 'Once a day, note in one word how it was to hear them come in, or to see their name on your phone.',
  },
  wrong: {
    hurt: 'Taking the answer of one bad night, or of one sweet evening, for the answer.',
    broke: 'Swearing your love so often and so loudly that they have to deal with that as well.',
    both: 'Using the good memories to silence the bad ones, or the other way round.',
    unsure: 'Deciding quickly so as to be rid of the question.',
  },
  why: {
    hurt: 'If you stay, you will know what for. If you go, you will know what you are grieving.',
    broke: 'A promise made from fear fades when the fear does. One that comes from knowing your mind lasts longer.',
    both: 'It is easier to mend, or to part kindly, when you can see more than the damage.',
    unsure: 'Knowing what you feel is solid ground, even while you do not know what happened.',
  },
  sources: ['crucial-01', 'crucial-04'],
};
