import type { Step } from '../../schema.js';

export const agreeSelf: Step = {
  id: 'agree-self',
  title: 'A change asked, and who you are',
  who: {
    hurt: 'For you if you have asked for a change, or if you have begun to change yourself to keep the peace.',
    broke: 'For you if you have made promises, and if something is asked of you that feels like too much.',
    both: 'For you if each of you would like the other to be different.',
    unsure: 'For you if you wonder how much of yourself you can bend.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'You may ask for change. It helps to ask for something done: "Tell me yourself if you will be late." A request to be another kind of person can hardly be met, and then you both lose heart.',
      'Look at what they do more than at what they say. A promise kept twenty times is quiet, and easy to overlook. So is a promise that keeps being put off.',
      'The same holds for you. Perhaps you have grown smaller, more watchful, less funny, to keep things calm. Nobody may ask you to stop being who you are, and healing does not call for it.',
    ],
    broke: [
      'Words alone count for little now. Acts can give them weight again: every promise kept, the dull ones above all, on the days when nobody looks. If you promised too much, say so before one slips.',
      'Giving up a secret, a lie or a certain contact may be very hard. It still leaves you who you are. Giving up your faith, all your friends or the way you laugh would be something else.',
      'When a request goes that deep, do not agree and then slip away. Say it: "This I cannot be. What is it that you need, and what else could I do for it?" There is often a middle. And a password is never proof of love. You may offer one for a time. Nobody may press you for it.',
    ],
    both: [
      'You have each made promises, and each wish the other were different. Keep your own promises first, fully, without waiting to see how theirs turn out.',
      'There are requests about something you do, and requests about who you are. To the first you can say yes and then do it. The second kind calls for a talk: what is the need in it, and where is a middle that leaves you both yourselves?',
    ],
    unsure: [
      'Most change that people ask for is small: a tone, an hour, a habit. Some of it goes deeper and would turn you into someone you do not know. It is worth telling the two apart, whoever asks.',
      'What you have freely said yes to, do. What you cannot be, talk about. There may be a middle, and you will find it sooner if you say where you stop.',
    ],
  },
  causes: {
    promises: {
      hurt: 'After many broken promises, you may wait to see before you believe. You can take as long as that takes.',
      broke:
        'If it was broken promises, make fewer. One small promise, kept for a month, says more than a new large one.',
      either: 'After broken promises, fewer and smaller ones are best, and then every one of them kept.',
    },
  },
  alone:
    'You can keep your word to yourself, to a friend, to a neighbour. Who you are when you keep it does not depend on who sees it.',
  prompts: [
    {
      id: 'change',
      kind: 'text',
      only: ['hurt', 'both', 'unsure'],
      ask: {
        hurt: 'Which one change have you asked of them, or would you like to ask? Write it as something they do.',
        broke: 'Which change has been asked of you?',
        both: 'Which one change would you like to ask for? Write it as something that is done.',
        unsure: 'Which change is being asked, by you or of you? Write it as something that is done.',
      },
      hint: '"Tells me by noon" is something done. "Finally grows up" is not.',
    },
    {
      id: 'acts',
      kind: 'scale',
      only: ['hurt'],
      ask: 'In the past two weeks, how well did what they did match what they said?',
      hint: 'If you are not in touch, think of the last weeks when you were.',
      low: 'not at all',
      high: 'every time I could see',
      reactions: [
        {
          when: { atMost: 3 },
          say: 'You have seen what you have seen, and you may take it seriously. It does not have to lead to a decision tonight.',
        },
        {
          when: { atLeast: 8 },
          say: 'That may bring relief, or make you wary of hoping. Both are fine. You do not have to trust it yet.',
        },
      ],
    },
    {
      id: 'quiet',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: 'If a part of you has gone quiet lately, what did it like to do?',
      hint: 'Singing in the kitchen, a friend, a colour, an opinion.',
    },
    {
      id: 'promised',
      kind: 'text',
      only: ['broke'],
      ask: 'What have you promised since it came out? Write down what comes to mind, small things too.',
      hint: 'The ones said in passing count as well. They may have been heard with great care.',
    },
    {
      id: 'kept',
      kind: 'choice',
      only: ['broke', 'both'],
      ask: 'How is it going with what you promised?',
      options: [
        { id: 'all', label: 'I have kept it all so far' },
        { id: 'most', label: 'Most of it' },
        { id: 'hidden', label: "I broke some of it and haven't said so" },
        { id: 'too-much', label: 'I promised more than I can keep' },
        { id: 'later', label: "I don't want to look at that tonight" },
      ],
      reactions: [
        {
          when: { chose: 'all' },
          say: 'It may go unseen for a while. It counts all the same, with or without praise.',
        },
        {
          when: { chose: 'most' },
          say: 'Choose the one that slipped and say so yourself: what you did, and when you will do it. That is part of keeping your word.',
        },
        {
          when: { chose: 'hidden' },
          say: 'It is good that you can write it here. Told by you, soon and plainly, it is one broken promise. Found out, it becomes two.',
        },
        {
          when: { chose: 'too-much' },
          say: 'Then say that, before the next one breaks: "I promised too much. This I will keep." It is better than silence.',
        },
        {
          when: { chose: 'later' },
          say: 'All right. It can wait some days. What you promised will still be there, and so will you.',
          offer: { later: 5 },
        },
      ],
    },
    {
      id: 'deep',
      kind: 'choice',
      only: ['broke', 'both', 'unsure'],
      ask: 'Is something asked of you that would change who you are?',
      options: [
        { id: 'hard', label: "No. It's hard, but I would still be me" },
        { id: 'yes', label: 'Yes' },
        { id: 'unclear', label: "I can't tell yet" },
        { id: 'afraid', label: "Yes, and I'm afraid to say no" },
      ],
      reactions: [
        { when: { chose: 'hard' }, say: 'It may help to have it named like that: hard, and possible.' },
        {
          when: { chose: 'yes' },
          say: 'Then it asks for a talk, rather than a quiet yes or a slammed door. The need behind it may be met in some other way.',
        },
        {
          when: { chose: 'unclear' },
          say: 'Picture having done it for a year. Do you know the person you see there? That can tell you something.',
        },
        {
          when: { chose: 'afraid' },
          say: 'Being afraid to say no is a sign to take seriously, whatever went before. Please talk with someone outside before you agree to anything.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'middle',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'Take the hardest thing asked of you. What could you do for the need behind it, and still be you?',
      hint: 'If nothing has been asked, take what you fear will be.',
    },
  ],
  act: {
    hurt: 'Give ten minutes this week to something you did before, with nobody to please: a song, a recipe, an old coat.',
    broke: 'Keep the smallest promise on your list today, to the minute, and say nothing about it.',
    either: 'Do one small thing today that you said you would do, and one that is entirely you.',
  },
  wrong: {
    hurt: 'Waiting for them to become someone else, or becoming someone else so that they will stay.',
    broke: 'Saying yes to everything while they cry, and living as if you had said no.',
    either: 'Saying "that is how I am" about something that is only a habit.',
  },
  why: {
    hurt: 'You will still be living with yourself, however this goes.',
    broke: 'When what you say and what you do begin to match, they have something they can check with their own eyes.',
    either: 'A promise holds longest when the person who made it is still themselves.',
  },
  sources: ['crucial-19'],
};
