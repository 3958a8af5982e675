import type { Step } from '../../schema.js';

export const showSteady: Step = {
  id: 'show-steady',
  title: 'Steady, day after day',
  who: {
    hurt: 'For you if things are being done differently now, and you do not know how much to let that in.',
    broke: 'For you if you have said that you have changed, and long for it to be seen.',
    both: 'For you if each of you is trying, and the trying is easy to miss.',
    unsure: 'For anyone who wonders what, in all of this, can be relied on.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'You do not have to decide tonight whether you trust them. You can let one act count, a little, and wait for the next. Ten ordinary evenings say more than one beautiful speech.',
      'Letting it count does not ask you to stop being careful. You can see that somebody came home when they said, and keep your doubts, your own money and your own key.',
      'Your steadiness matters here too. When your no means no and your yes means yes, you look after yourself, and the other person knows where they stand.',
    ],
    broke: [
      'Saying "I have changed" asks for belief. A changed Tuesday asks for nothing. Do the thing, and leave the sentence out.',
      'It is the ordinary days that add up. Be there when you said. Finish what you began. When they look worried, say where you have been before they ask, and say it kindly.',
      'Some days nobody will notice. Those days count as well. They show you what you do when nobody is looking.',
    ],
    both: [
      'Two people trying at once can still miss each other. You know how hard you try. Of their trying, you see only what shows.',
      'So keep to a few acts that can be seen, every day, and let your words promise no more than that. What you see of theirs you may let count a little, at your own pace, without calling your own hurt settled.',
    ],
    unsure: [
      'When it is unclear what happened, look at what goes on happening. Do words and acts match, yours and theirs? Does each of you turn up when you said you would?',
      'Look for what is small and repeated. One good day says little, and so does one bad one. A month of days says more.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'It is early. A few steady days cannot tell you much yet, and they do not have to.',
      broke: 'It is early. A few good days are a beginning, and nobody owes you anything for them.',
      either: 'It is early. A few steady days cannot say much yet.',
    },
    months: {
      hurt: 'By now there may be a row of days to look back on, good or bad. The whole row tells you more than last night does.',
      broke:
        'This is the long, plain part. It can be tempting to ease off. This is where being steady begins to mean something.',
      either: 'By now there may be a row of days behind you. Look at the whole row, not only at last night.',
    },
    later: {
      hurt: 'After this long, you may have stopped watching on some days. Watching again on others is common, and no step back.',
      broke: 'After this long, small habits slip away quietly. See which of them you have let go.',
      either: 'After this long, steady things go unseen. See which of them are still there.',
    },
  },
  alone: {
    hurt: 'If the other person is not part of this, think of the people who are steady with you now, and of yourself.',
    broke: 'If they are not there to see it, the days still shape who you are becoming. That is reason enough.',
    either: 'On your own, look at the days you have a say in.',
  },
  prompts: [
    {
      id: 'seen',
      kind: 'checklist',
      only: ['hurt', 'unsure'],
      ask: 'What have you seen from them in the last two weeks, with your own eyes?',
      options: [
        { id: 'time', label: 'Being there at the time that was said' },
        { id: 'match', label: 'Doing what was said, without a reminder' },
        { id: 'told', label: 'Telling something before it was asked' },
        { id: 'stayed', label: 'Staying kind in a hard talk' },
        { id: 'help', label: 'Going to get help, and going again' },
        { id: 'none', label: 'None of these' },
        { id: 'not-now', label: "I don't want to look at that tonight" },
      ],
      reactions: [
        {
          when: { chose: 'none' },
          say: 'Then there is nothing that has to count yet. That is worth knowing, too.',
        },
        {
          when: { chose: 'stayed' },
          say: 'That is one of the harder ones to do. You can let it count for what it was, that one time.',
        },
      ],
    },
    {
      id: 'count',
      kind: 'scale',
      only: ['hurt', 'both', 'unsure'],
      ask: 'How much do you let the things you see from them count, at the moment?',
      low: 'not at all yet',
      high: 'fully',
      reactions: [
        {
          when: { atMost: 3 },
          say: 'Holding back may be how you look after yourself. It may ease a little at a time, or stay. You set the pace.',
        },
        {
          when: { atLeast: 8 },
          say: 'Something seems to be reaching you. You can let it, and still take it back on a bad day.',
        },
      ],
    },
    {
      id: 'a-little',
      kind: 'text',
      only: ['hurt'],
      ask: 'What is one thing you could let count a little this week, and take back if it was too much?',
      hint: '"Nothing yet" is a whole answer.',
    },
    {
      id: 'held',
      kind: 'text',
      only: ['unsure'],
      ask: 'What is one thing, however small, that has stayed reliable through all this?',
      hint: 'It may be a person, a habit, or something in you.',
    },
    {
      id: 'ahead',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'Where have your words run ahead of your acts this month? Choose one place.',
      hint: 'A thing you said you would do, or stop doing, that cannot be seen yet. "Nowhere" is an answer too.',
    },
    {
      id: 'daily',
      kind: 'choice',
      only: ['broke', 'both'],
      ask: 'Which one of these could you do every day for the next four weeks?',
      options: [
        { id: 'home', label: 'Say when I will be back, and be back then' },
        { id: 'phone', label: 'Put the phone away whenever we talk' },
        { id: 'ask', label: 'Ask how the day was, and hear the whole answer' },
        { id: 'chore', label: 'Do one job in the house without a word about it' },
        { id: 'away', label: 'Stay away from what led to it' },
        { id: 'quiet', label: 'Keep the distance they asked for' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'away' },
          say: 'Nobody can see the thing you did not do. It is still one of the steadiest things you can give.',
        },
        {
          when: { chose: 'quiet' },
          say: 'Keeping away because they asked you to is keeping your word. It may be the kindest act you have.',
        },
        {
          when: { chose: 'unknown' },
          say: 'Think of what you already do on good days. One of those, done on the other days too, would be plenty.',
        },
      ],
    },
    {
      id: 'unnoticed',
      kind: 'feelings',
      only: ['broke'],
      ask: 'Think of a day when you did well and nobody noticed. What do you feel?',
      reactions: [
        {
          when: { family: 'angry' },
          say: 'Wanting to be seen is human, and you may be tired. Take it to a friend or to this page, not to the person you hurt.',
        },
        {
          when: { family: 'lonely' },
          say: 'Quiet days can be lonely ones. It helps to have one person who knows what you are doing, and why.',
        },
        { when: { family: 'hopeful' }, say: 'Let the hope be there. Tomorrow can still be one more ordinary day.' },
      ],
    },
  ],
  act: {
    hurt: 'Tonight, write down one thing you did today that you had said you would do. It can be as small as going to bed.',
    broke: 'Do one small thing tomorrow that you would do anyway on a good day. Tell nobody.',
    both: 'Do one small thing tomorrow that shows without words. Do not look to see whether it was seen.',
    unsure: 'At the end of one day this week, write one line: what was said today, and what was done.',
  },
  wrong: {
    hurt: 'Letting one warm week decide everything, or one late evening. Or feeling ungrateful because you are still careful.',
    broke: 'Doing well for three weeks and then asking what more they want. It hands the work back to them.',
    both: 'Weighing your trying against theirs. You will always know your own better.',
    unsure: 'Reading a whole future out of a single evening.',
  },
  why: {
    hurt: 'Trust that comes back a little at a time can be stopped at any point. That leaves the say with you.',
    broke:
      'Words broke down between you. What you do, the same on a dull day as on a hard one, is what is left to speak for you.',
    both: 'Many small days, on both sides, are what two people can look back on together.',
    unsure: 'What repeats shows you more than what is promised or feared.',
  },
  sources: ['heal-05', 'effective-05', 'way-11', 'whole-03'],
};
