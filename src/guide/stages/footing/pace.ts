import type { Step } from '../../schema.js';

export const footingPace: Step = {
  id: 'footing-pace',
  title: 'Slower than you think',
  who: {
    hurt: 'For you if people have begun to ask whether you are over it.',
    broke: 'For you if you keep wondering how long this is going to take.',
    both: 'For you if one of you is always a few weeks ahead of the other.',
    unsure: 'For you if not knowing makes you want to settle everything now.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Trust comes back slowly, when it comes. Many people count it in seasons, and after a deep break in years. You are not slow.',
      'The pace is yours. Take one step, stand on it for a while, and see if it holds. You can stop there for as long as you like.',
      'Small things are worth noticing: a night slept through, an hour without checking, a word that was kept. To notice one does not mean that all is well, and you owe nobody anything for it.',
    ],
    broke: [
      'You have most likely known what you did for longer than they have. So you may be weary of it while they are only beginning to take it in.',
      'It tends to take longer than either of you thinks. Patience is something you do: keep one small word, hear the same question for the tenth time, and answer as carefully as the first.',
      'Notice what goes a little better, theirs and yours. "You see, it is getting better" can sound like a push, so let them be the one to say it. Then be glad with them.',
    ],
    both: [
      'Two hurts seldom heal at one speed. You may wish to be forgiven months before you can forgive, and so may they.',
      'Go by the slower one. One small careful step that holds is worth more than a big one taken back.',
      'A calm breakfast counts. So does a quarrel that ended early. You can be pleased about it and still be hurt.',
    ],
    unsure: [
      'Clearness comes in pieces, and seldom in the order you would like. Finding out what happened takes time. Mending it, if it comes to that, takes longer than most people expect.',
      'You can go one small step at a time and look around after each. A question you could ask, a night you slept, a day that was easy: those are small wins, and they count.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'It is early days. To have got through today is enough.',
      broke: 'It is early days. Most of what you want to hear from them, they cannot know yet.',
      either: 'It is early days. Very little of what feels urgent has to be settled this week.',
    },
    months: {
      hurt: 'After some months other people think it is over, and you may wonder why it is not. A bad week now does not cancel the good ones.',
      broke:
        'After some months the first alarm is gone, and being doubted begins to chafe. What you keep up now, when nobody praises you for it, says more than the first weeks could.',
      either:
        'After some months it is common to be tired of the whole matter. Tired is allowed. It need not mean stop.',
    },
    later: {
      hurt: 'Trust often dips again long after things felt mended, sometimes over a song or a date. A dip takes nothing away from the months before it.',
      broke:
        'A dip can come long after you both thought it was over. Meet it as you would have met it on the first day.',
      either: 'A bad patch after so long can feel like square one. You know much more than you did then.',
    },
    unknown: {
      hurt: 'There may be no one day on which it came out. Then count from the day you began to take it in.',
      broke: 'There may be no one day on which it came out. Then let the other person say how fresh it is.',
      either: 'There may be no date to count from. Then go by how fresh it feels.',
    },
  },
  alone:
    'Alone, the only pace you can set is your own. That covers a lot: how fast you answer, how soon you decide, when you rest.',
  prompts: [
    {
      id: 'hurry',
      kind: 'scale',
      ask: {
        hurt: 'How hurried do you feel to be all right again?',
        broke: 'How much do you want this to be over?',
        both: 'How much do you want this to be over, for both of you?',
        unsure: 'How hurried do you feel to know for certain?',
      },
      low: 'no hurry at all',
      high: 'by tomorrow',
      reactions: [
        {
          when: { atLeast: 7 },
          say: {
            hurt: 'Of course you want it to stop hurting. You can wish for that and still go slowly.',
            broke: 'That is a natural wish. They can often hear it in your voice, even when you do not say it.',
            both: 'That is a natural wish on both sides. Each hurt has a pace of its own, yours as well as theirs.',
            unsure:
              'Not knowing is one of the harder things to live with. For now there is only tonight to get through.',
          },
        },
        { when: { atMost: 2 }, say: 'Then there is room to go carefully, one thing at a time.' },
      ],
    },
    {
      id: 'pressure',
      kind: 'choice',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Where does the hurry mostly come from?',
      options: [
        { id: 'me', label: 'From me' },
        { id: 'them', label: 'From the other person' },
        { id: 'others', label: 'From family or friends' },
        { id: 'date', label: 'From a day that is coming: a birthday, a move, a holiday' },
        { id: 'none', label: 'There is none' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'them' },
          say: '"I am not there yet" is a sentence you can say as often as it is true. It needs no reason after it.',
        },
        {
          when: { chose: 'date' },
          say: 'A day like that can be got through with nothing settled. You can decide how to spend the day, and leave the rest undecided.',
        },
      ],
    },
    {
      id: 'waiting',
      kind: 'choice',
      only: ['broke'],
      ask: 'What is the hardest part of waiting?',
      options: [
        { id: 'end', label: 'Not knowing whether it ever ends' },
        { id: 'doubt', label: 'Being doubted when I tell the truth' },
        { id: 'pain', label: 'Seeing them in pain' },
        { id: 'vain', label: 'Feeling that nothing I do counts' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'doubt' },
          say: 'That stings, and it follows from what was broken: your words lost their weight. If they get it back, it is slowly, by matching what you do.',
        },
        {
          when: { chose: 'vain' },
          say: 'It may count without their saying so. Some of it may never be said. Do what you would be content to have done either way.',
        },
      ],
    },
    {
      id: 'win',
      kind: 'text',
      ask: {
        hurt: 'What was a little easier this week than the week before?',
        broke: 'Which small thing did you do this week that you had said you would do?',
        both: 'What was one small thing that held this week, from you or from them?',
        unsure: 'What became a little clearer this week, or a little easier to carry?',
      },
      hint: {
        hurt: 'A meal you tasted, a laugh that slipped out. "Nothing" is also an answer.',
        broke: 'The bins, a call at six, a true answer. If there was none, name one for next week.',
        either: 'Tiny things count. "Nothing yet" is also an answer.',
      },
    },
    {
      id: 'look-back',
      kind: 'date',
      range: 'future',
      ask: 'On which day would you like to stop and look back? Choose one that is some weeks away.',
      hint: 'Until then there is no need to measure anything.',
    },
  ],
  act: {
    hurt: 'On three evenings this week, write down one thing that hurt a little less. Leave the page empty if there was none.',
    broke: 'Choose one small thing you can do every day this week at the same hour. Do it, and say nothing about it.',
    both: 'On three evenings this week, write down one thing of yours that held and one of theirs.',
    unsure: 'Put off one thing this week that does not have to be settled yet, and tell yourself until when.',
  },
  wrong: {
    hurt: 'Saying you are fine so that others can relax. Or taking one bad day as proof that nothing has changed.',
    broke: 'Asking "Are we all right now?" Or being careful for three weeks and then wanting to be thanked.',
    both: 'The one who feels better first leaves the other behind, and calls it moving on.',
    unsure: 'Forcing an answer because any answer seems better than none.',
  },
  why: {
    hurt: 'When you go at your own speed, there is less to pretend.',
    broke:
      'Nobody is talked into trust. If it comes back, it grows out of many dull days on which you were who you said you were.',
    both: 'If the slower one is waited for, nobody has to pretend, and less comes back later.',
    unsure: 'A slow answer that is true will serve you better than a quick one you take back.',
  },
  sources: ['way-03', 'crucial-17'],
};
