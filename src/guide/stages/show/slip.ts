import type { Step } from '../../schema.js';

export const showSlip: Step = {
  id: 'show-slip',
  title: 'When it slips',
  who: {
    hurt: 'For you if things were a little better, and tonight they are not.',
    broke: 'For you if something has gone wrong again, or if your patience is running out.',
    both: 'For you if a bad day has made the good weeks look false.',
    unsure: 'For anyone who has had a bad day after a few better ones.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'Bad days after good ones are to be expected. A feeling that has come back does not wipe out the weeks before. It does not mean that you are doing this badly.',
      'A slip is one thing, and a new betrayal is another. A late call can be a slip. A new lie, or the same thing done again, is a new break of trust. You may stop, take distance or leave, and nobody may call you impatient for it.',
      'You may lose patience with them, and with yourself. Try to be on your own side when it happens.',
    ],
    broke: [
      'There will be setbacks: a promise missed, an old quarrel, a week in which they cannot look at you. Most people meet them. What you do in the next hour matters a great deal.',
      'Be honest about what kind it is. A late call can be a slip. A new lie is no slip. It is a new choice, and it breaks trust anew. Tell it yourself, whole, before it is found, and ask for nothing in return.',
      'When your patience runs out, it is often because you had hoped to be further along. They did not choose the pace either.',
    ],
    both: [
      'A slip of yours and a slip of theirs may fall in the same week. Mend yours. Speak about theirs at another time. Neither makes up for the other.',
      'Some things are no slip. A new lie or a new betrayal, by whoever chose it, is a new break of trust. The other person may stop there, and so may you.',
    ],
    unsure: [
      'When trust is shaken, calm and bad days come in turns. A bad day does not prove that the calm ones were false.',
      'It helps to ask what kind of bad day it is. A mood that came back is one thing. Something new that somebody hid or chose is another, and you may take that seriously without being sure of all the rest.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'In the first weeks, good and bad can change by the hour. It is too early to call anything a setback.',
      broke: 'In the first weeks, good and bad can change by the hour. A calm morning is no promise about the night.',
      either: 'In the first weeks, good and bad can change by the hour. It is too early to call anything a setback.',
    },
    months: {
      hurt: 'After some months the calm stretches grow longer for many people. A bad day then can feel worse than the first ones did.',
      broke: 'After some months you may think the worst is over. Meet a bad day as you would have at the start.',
      either: 'After some months a bad day can feel worse than the first ones did, because you had begun to hope.',
    },
    later: {
      hurt: 'Trust often dips again months after things felt mended. A date, a song, even a happy evening can bring it. You have not gone back to the start.',
      broke:
        'Trust often dips again months after things felt mended. They are not doing it to punish you. Stay near, if they want you near.',
      either: 'Trust often dips again months after things felt mended. A date or a song can be enough.',
    },
  },
  alone:
    'On your own, tell one safe person that it is a bad day. If there is nobody tonight, writing it here is enough.',
  prompts: [
    {
      id: 'kind',
      kind: 'choice',
      ask: 'What has happened? Choose the plainest true word for it.',
      options: [
        { id: 'feeling', label: 'An old feeling is back' },
        { id: 'promise', label: 'A promise was not kept' },
        { id: 'patience', label: 'Patience ran out, and words were said' },
        { id: 'lie', label: { hurt: 'There was a new lie', broke: 'I lied again', either: 'There was a new lie' } },
        {
          id: 'again',
          label: { hurt: 'It has happened again', broke: 'I did it again', either: 'It has happened again' },
        },
        { id: 'ahead', label: 'Nothing. I am reading ahead' },
        { id: 'unknown', label: "I don't know, it is only a bad day" },
        { id: 'tonight', label: "I can't look at it tonight" },
      ],
      reactions: [
        {
          when: { chose: 'feeling' },
          say: {
            hurt: 'Feelings come back, often long after things seemed calm. You have not lost what you had gained.',
            broke:
              'In them or in you, it can be back without any new cause. You do not have to make it go away. You can be gentle while it is there.',
            either: 'Feelings often come back after calm days. It does not mean that nothing has changed.',
          },
        },
        {
          when: { chose: 'promise' },
          say: {
            hurt: 'You may mind, even if it was small. You can also wait and see whether they tell you first and put it right.',
            broke: 'Say it before they have to. What you did, without a "because", and what you will do by when.',
            either: 'You may mind, even if it was small. Whoever promised it can say so and put it right.',
          },
        },
        {
          when: { chose: 'patience' },
          say: {
            hurt: 'Being out of patience is allowed. If their words frightened you, take that seriously. There are people to talk to.',
            broke: 'If the words were yours, own them, with no "because". If anyone was afraid, get help outside.',
            either: 'If the words were yours, you can take them back. If anyone was afraid, get help from outside.',
          },
          offer: 'support',
        },
        {
          when: { chose: 'lie' },
          say: {
            hurt: 'That is a new break of trust, and it does not have to be called a slip. You may stop here, ask for distance or for help. Nothing has to be decided tonight, and you do not owe anyone another chance.',
            broke:
              'Then trust was broken anew. Tell it whole, soon, and before it is found. Whether they stay is for them to say, so do not ask for that tonight.',
            either:
              'That is a new break of trust, whoever chose it. If it was you, tell it whole and soon. If it was not, nothing has to be decided tonight, and you owe nobody another chance.',
          },
          offer: 'support',
        },
        {
          when: { chose: 'again' },
          say: {
            hurt: 'You did not deserve that. It is a new betrayal, and nobody can ask you to be patient with it. Be with someone safe if you can. Going and staying are both yours to choose.',
            broke:
              'You chose it again, and that is the plain word for it. Tell the truth about it, stop what can be stopped, and get help from outside. They may leave, and that is theirs to choose.',
            either:
              'Then it was chosen again, and patience is no answer to that. If it was you, tell the truth and get help from outside. If it was not, be with someone safe if you can. Going and staying are both yours to choose.',
          },
          offer: 'support',
        },
        {
          when: { chose: 'tonight' },
          say: 'Then not tonight. It will wait, and so will this page.',
          offer: { later: 3 },
        },
      ],
    },
    {
      id: 'feelings',
      kind: 'feelings',
      only: ['hurt', 'unsure'],
      echo: { of: 'footing-steady/feelings', say: 'Earlier you said that you felt {answer}.' },
      ask: 'What do you feel tonight?',
      reactions: [
        { when: { family: 'angry' }, say: 'Anger is allowed, also the second time and the tenth.' },
        { when: { family: 'ashamed' }, say: 'A bad day is not a failing. Nothing has to be over by now.' },
        { when: { family: 'numb' }, say: 'It may have been too much again. Numb can stay until you have slept.' },
      ],
    },
    {
      id: 'say-first',
      kind: 'text',
      only: ['broke'],
      ask: 'Write it as you would say it before anyone asks: what you did, and what you will do by when.',
      hint: 'If it was not your doing, write how you can be gentle tonight.',
    },
    {
      id: 'sentence',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'Which sentence comes to your lips when you have had enough of waiting?',
      hint: 'Write it here, so that it does not have to be said there.',
    },
    {
      id: 'helped',
      kind: 'text',
      only: ['hurt', 'both', 'unsure'],
      ask: 'What has carried you through a bad night before, even a little?',
      hint: 'A person, a room, a song, a walk to the corner. "Nothing" may be written too.',
    },
    {
      id: 'patience',
      kind: 'scale',
      ask: 'How much patience is left in you tonight?',
      low: 'none',
      high: 'enough',
      reactions: [
        {
          when: { atMost: 3 },
          say: {
            hurt: 'Then nothing more is asked of you tonight. Patience is not owed, and you may keep what is left for yourself.',
            broke:
              'Being tired of it is allowed. Let tonight be quiet, say that you will come back to it, and do come back.',
            either:
              'Then tonight is for sleep or for quiet. Very little gets better by being talked about with none left.',
          },
          offer: { later: 3 },
        },
      ],
    },
  ],
  act: {
    hurt: 'On a calm day this week, write three lines to yourself for the next bad night: who to ring, what to leave alone, what is still true.',
    broke:
      'On a calm day this week, write down what you will do in the first hour after the next slip. Keep it to three lines.',
    either:
      'On a calm day this week, write three lines for the next bad night: who to ring, what to leave alone, what is still true.',
  },
  wrong: {
    hurt: 'Taking one bad day as proof that all of it was for nothing. Or calling a new lie a slip, because the truth is too much.',
    broke: 'Sighing "not this again", or giving up because it was not noticed how hard you tried.',
    both: 'Using their slip to wipe out yours.',
    unsure: 'Giving up because of one bad evening, or making yourself stay calm about something that is not small.',
  },
  why: {
    hurt: 'Once you know that dips come, a single one does not have to decide anything.',
    broke: 'How you behave when it goes wrong can show them as much as a month of good days.',
    either: 'A setback that was expected can be lived through. Knowing what kind it is tells you what it asks for.',
  },
  sources: ['effective-06', 'pitfall-05'],
};
