import type { Step } from '../../schema.js';

export const inwardUnder: Step = {
  id: 'inward-under',
  title: 'What was going on in you',
  who: {
    hurt: 'For you when you want to understand yourself in all this, without being handed the blame.',
    broke: 'For you when "I don\'t know why I did it" is no longer enough, for them or for you.',
    both: 'For you when you are ready to look at your own half and leave theirs alone for an evening.',
    unsure: 'For you when you would like to know your own state of mind better than the story.',
  },
  minutes: 25,
  teach: {
    hurt: [
      'Nothing in this evening looks for your share in the betrayal. You have none. Nothing you did caused that choice.',
      'It asks about you: what you were carrying, what you had stopped saying, what had once been asked of you. You had a part in how the two of you lived from day to day, as everyone has.',
      'If you find something that you would do differently, it is yours to change for your own sake, with them or without.',
    ],
    broke: [
      'A choice like this seldom comes out of nowhere. There is a mood, a place, a person, a sentence you tell yourself: "it does not count", "I have earned this". Put them in order, and you will see where you could have turned round.',
      'Then look wider. Have you hidden things before when someone might be let down? Were you asked to change something, and did you nod and carry on? That is the pattern to work on.',
      'All of this explains. None of it takes the choice off your hands.',
    ],
    both: [
      'Tonight is about your half only: what set off your choice, and what you tend to do when things get hard.',
      'What they did to you may have come first. It may have made you lonely or furious. It did not choose for you, any more than your faults chose for them.',
      'The changes they once asked for are worth a look as well. You can look at them without agreeing to them all.',
    ],
    unsure: [
      'Before you know what happened, you can get to know what was going on in you. It is the part you have the best view of.',
      'Think of the months behind you: what weighed on you, what you kept quiet about, what one of you had asked the other to change. Nothing has to be admitted to. You are looking.',
    ],
  },
  causes: {
    promises: {
      hurt: 'If you had stopped asking for what was promised, that was tiredness. It gave no one leave to break it.',
      broke: 'Look at the moment of promising, too. Did you say yes to end the talk?',
      either: 'A promise is sometimes broken on the day it is made, by a yes that meant "leave me be".',
    },
    neglect: {
      hurt: 'You may have gone quiet after asking many times. That is what people do who were not heard.',
      broke: 'Ask what you got out of staying away: peace, being right, not being asked for more.',
      either: 'Staying away does something for the one who does it. It helps to know what that was.',
    },
    boundaries: {
      hurt: 'You may have said no once, and then more softly, and then not at all. The no still stood.',
      broke: 'What did you tell yourself about their no? Write down the very words.',
      either: 'A limit can be stepped over by someone who has told themselves that it was not really meant.',
    },
  },
  alone: 'This one is done alone even by couples. Whether you ever show it to anyone is up to you.',
  prompts: [
    {
      id: 'before',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: {
        hurt: 'What were you carrying in the months before it came out?',
        broke: 'What were you carrying in the months before?',
        either: 'What have you been carrying these last months?',
      },
      hint: 'Work, worry, a child, an illness, a silence. Put down whatever took your strength.',
    },
    {
      id: 'set-off',
      kind: 'checklist',
      only: ['broke', 'both'],
      ask: 'What was going on in you in the time before you chose it?',
      hint: 'Tick what was true then, even if you dislike it now.',
      options: [
        { id: 'lonely', label: 'I felt alone' },
        { id: 'angry', label: 'I was angry with them and did not say so' },
        { id: 'wanted', label: 'I wanted to feel wanted' },
        { id: 'afraid', label: 'I was afraid to be found lacking' },
        { id: 'owed', label: 'I thought I had earned it' },
        { id: 'harmless', label: 'I told myself it did not count' },
        { id: 'drunk', label: 'I had been drinking or taking something' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'owed' },
          say: 'That is one of the harder ones to tick. Thoughts like this make the next step feel fair. Now you know its voice.',
        },
        {
          when: { chose: 'drunk' },
          say: 'It is part of how it came about, and there is help for it. You can use it whatever happens between you two.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'asked',
      kind: 'text',
      ask: {
        hurt: 'Was there something they had asked you to change, before all this? How did it sit with you?',
        broke: 'What had they asked you to change, perhaps more than once? What did you do about it?',
        both: 'Which change had they asked of you? What did you answer, and what did you do?',
        unsure: 'What has one of you asked the other to change? What came of it?',
      },
      hint: {
        hurt: 'It has nothing to do with why they did it. If the request was unfair, put that down too.',
        broke: 'Use their words, as far as you remember them.',
        either: 'Some requests are fair and some ask you to be someone else. Put down which it seemed.',
      },
    },
    {
      id: 'quiet',
      kind: 'choice',
      only: ['hurt', 'unsure'],
      ask: 'Was there something you had gone quiet about?',
      options: [
        { id: 'long', label: 'Yes, for a long time' },
        { id: 'some', label: 'Now and then' },
        { id: 'spoke', label: 'No, I spoke up' },
        { id: 'unknown', label: "I can't tell" },
      ],
      reactions: [
        {
          when: { chose: 'long' },
          say: 'Many people go quiet to keep the peace, or because speaking had stopped helping. You may want your voice back, a little at a time. Your silence chose nothing for anyone else.',
        },
        {
          when: { chose: 'spoke' },
          say: 'Then you did that. You can say so to yourself whenever you wonder if you ought to have done more.',
        },
      ],
    },
    {
      id: 'pattern',
      kind: 'choice',
      only: ['broke', 'both'],
      ask: 'Which of these do you know from other times in your life?',
      options: [
        { id: 'hide', label: 'I hide what might disappoint someone' },
        { id: 'yes', label: 'I say yes and then do not do it' },
        { id: 'elsewhere', label: 'I go silent and look for comfort elsewhere' },
        { id: 'minor', label: 'I tell myself it is a small thing' },
        { id: 'none', label: 'None of them, this was the first time' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'hide' },
          say: 'It may have kept you safe once, perhaps as a child. Now other people are hurt by it. You can practise on small things: say on the same day what may disappoint.',
        },
        {
          when: { chose: 'elsewhere' },
          say: 'Then the moment to watch is the silence, long before anything else. That is early enough to turn round.',
        },
      ],
    },
    {
      id: 'turn',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'Think of the last point where you could have turned round. What would you have had to say or do?',
      starter: 'I could have…',
    },
    {
      id: 'toward',
      kind: 'feelings',
      only: ['hurt', 'unsure'],
      ask: 'When you look at yourself in those months, what do you feel?',
      reactions: [
        {
          when: { family: 'ashamed' },
          say: 'Shame cannot always say what it is about. Look at who you were then as you would look at a tired friend.',
        },
        { when: { family: 'sad' }, say: 'That is close to being on your own side. Stay with it for a breath or two.' },
      ],
    },
  ],
  act: {
    hurt: 'Once this week, say one small thing aloud that you would usually swallow. To anyone: "I would rather sit by the window."',
    broke: 'Draw a line for the days before it, and mark each point where you could have turned round. Keep it.',
    both: 'Write down three sentences about your half. If "they" turns up in one, write that one again.',
    unsure: 'Each evening this week, write down one thing you did not say that day. One line is enough.',
  },
  wrong: {
    hurt: 'Slipping from "what was I carrying" to "what did I do to deserve it". When you notice it, stop for the night.',
    broke:
      'Being content with the first reason, which is often the one that looks best. Or reading it out to them as a defence.',
    both: 'Telling your half so that it ends with theirs.',
    unsure: 'Taking your own bad months as proof that something was done, by you or to you.',
  },
  why: {
    hurt: 'You get to know yourself outside the story of what was done to you.',
    broke: 'As long as you do not know how it happens, you cannot promise anyone that it will not.',
    both: 'Your half is the only one you can change.',
    unsure: 'Whatever comes to light, you will meet it knowing your own mind.',
  },
  sources: ['crucial-06', 'reflect-01'],
};
