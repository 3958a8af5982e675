import type { Step } from '../../schema.js';

export const nearRitual: Step = {
  id: 'near-ritual',
  title: 'A small ritual',
  who: {
    hurt: 'For you if you would like something small to count on again.',
    broke: 'For you if you want to show, week by week, that you turn up.',
    both: 'For you if most of what you two share by now is the trouble.',
    unsure: 'For anyone whose days have lost their shape.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'A ritual is a small thing done again and again at about the same hour. It asks little, and it comes round by itself. What comes round by itself begins to feel less like a risk.',
      'You decide how near it brings you. Sitting on the same step for five minutes, without a word, can be a ritual. So can one that is yours alone.',
      'Deciding small things together works in a similar way. You say you would like rice, and see whether it is heard. Watch that, more than the rice.',
    ],
    broke: [
      'In a ritual your part is to be there. On the tired evening, on the cross one, and on the one when you get a nod and nothing more.',
      'So choose something you can keep when you are ill or late. Five minutes kept for a year are worth more than a lovely hour that stops in March.',
      'Small decisions are practice too. Say what you would like, ask what they would like, then settle it between you. Do not decide for two, and do not leave it all to them.',
    ],
    both: [
      'When trust has gone on both sides, every talk can turn into that talk. A ritual is a piece of the week that stays out of it.',
      "It belongs to neither of you, so either can begin it and either can skip it. A skipped evening goes on nobody's list.",
      'Add one small decision a week that you make together: a film, a paint colour, what to do with a free Saturday. It is practice in asking and in being asked.',
    ],
    unsure: [
      'In unclear times it helps when a few things are certain. A ritual is small, it comes at a set hour, and you do not have to be in the mood.',
      'It can be shared, if there is someone to share it with, or it can be yours. Planning one small thing, and then doing it as planned, steadies people more than they expect.',
    ],
  },
  bands: {
    weeks: 'These are early days. Make it very small: the same mug, the same chair, five minutes.',
    later: {
      hurt: 'By now you may have habits that grew out of the bad time, such as checking or staying up late. A ritual can take the place of one of them.',
      broke: 'By now the first eagerness may have worn off. A ritual carries on when eagerness does not.',
      either: 'Look first at what you do already. There may be a ritual in your week that only wants a name.',
    },
  },
  alone:
    'A ritual of your own counts fully. Light a lamp at the same hour, walk the same loop on Sundays, write one line before bed. The planning, too, can be for you, or shared with a friend.',
  prompts: [
    {
      id: 'shape',
      kind: 'choice',
      echo: {
        of: 'near-safe/safe',
        say: {
          hurt: 'Asked how safe it feels to be open with them, you put {answer}. If that is low, let this ritual be one for you alone.',
          broke: 'Asked how safe you feel to be seen as you are, you put {answer}. Choose something that fits.',
          either:
            'Asked how safe it feels to be open with them, you put {answer}. If that is low, choose something for yourself.',
        },
      },
      ask: 'What kind of ritual would fit into your days?',
      options: [
        { id: 'morning', label: 'A few quiet minutes in the morning' },
        { id: 'meal', label: 'One meal a week with care taken over it' },
        { id: 'walk', label: 'A walk on the same day each week' },
        { id: 'read', label: 'A page read aloud, a song, or a prayer' },
        { id: 'night', label: 'One good thing said or written before sleep' },
        { id: 'own', label: 'One of my own making' },
        { id: 'later', label: 'Not yet' },
      ],
      reactions: [
        {
          when: { chose: 'night' },
          say: 'Some nights it will be "the rain stopped". That counts.',
        },
        {
          when: { chose: 'later' },
          say: 'Then not yet. It comes back in a week, and can be put off again.',
          offer: { later: 7 },
        },
      ],
    },
    {
      id: 'part',
      kind: 'text',
      ask: {
        hurt: 'What has to stay out of it, so that you can rest in it?',
        broke: 'What will you do so that it happens without anyone reminding you?',
        both: 'What is your own part in it? Leave their part to them.',
        unsure: 'What would it look like on a bad day? Shrink it until it fits even then.',
      },
      hint: {
        hurt: 'Certain subjects, the phone, being touched, being asked how you feel: anything.',
        broke: 'The alarm you set, the shopping you do, the thing you say no to.',
        both: 'For example: "I put out two chairs at eight. I wait ten minutes, and I do not mind."',
        unsure: 'Two minutes is long enough.',
      },
    },
    {
      id: 'decide',
      kind: 'checklist',
      ask: {
        hurt: 'Which small things could be planned this week with your wishes in them?',
        broke: 'Which small things could you ask about this week, where you used to decide, or leave it to others?',
        both: 'Which small things could you settle together this week, one wish from each of you?',
        unsure: 'Which small things could you plan this week, with someone or by yourself?',
      },
      hint: 'On your own, or if talking is too much, plan one for yourself or with a friend.',
      options: [
        { id: 'food', label: 'What to eat one evening' },
        { id: 'film', label: 'A film, or some music' },
        { id: 'home', label: 'Something to move, mend or paint' },
        { id: 'visit', label: 'Someone to visit, or to ask round' },
        { id: 'day', label: 'How to spend a free afternoon' },
        { id: 'chores', label: 'Who does which chore' },
        { id: 'none', label: 'None for now' },
      ],
      reactions: [
        {
          when: { chose: 'chores' },
          say: 'Dull, and a good choice. Trust lives in who takes the bins out, too.',
        },
      ],
    },
    {
      id: 'start',
      kind: 'date',
      range: 'future',
      ask: 'On which day might it happen for the first time?',
      hint: 'A guess is fine. You can leave this empty.',
    },
  ],
  act: {
    hurt: 'Get one thing ready for it this week, such as a mug, a candle or a good chair. Put it where it will stay.',
    broke:
      'Put it in your calendar for the next four weeks, with ten minutes free before it. Do it without announcing it.',
    either: 'Get one thing ready for it this week, and put it where you will see it.',
  },
  wrong: {
    hurt: 'Keeping it up for their sake long after it stopped doing you good. You may end it or change it.',
    broke: 'Making it big and beautiful, and then being hurt when they are tired.',
    both: 'Letting the open quarrel sit down with you at that hour too.',
    unsure: 'Planning it so well that it never begins.',
  },
  why: {
    hurt: 'When one small thing is certain, the whole week can lean on it a little.',
    broke: 'Every time you are where you said you would be, the next time is a little easier to believe.',
    either: 'Things that come round again, kindly, teach the body what words cannot.',
  },
  sources: ['way-25', 'tool-04'],
};
