import type { Step } from '../../schema.js';

export const inwardLimits: Step = {
  id: 'inward-limits',
  title: 'Where your limits are',
  who: {
    hurt: 'For you when you want to know what you can live with from here, before anyone asks.',
    broke: 'For you when you are ready to look at the lines you drew for yourself and then stepped over.',
    both: 'For you when you have limits to set and limits that you broke.',
    unsure: 'For you when something feels wrong and you want to know where your own line is.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'A boundary is a limit of your own: what you will live with, what you will not, and what you will do if it is crossed. It says what you do. It does not steer anybody else.',
      'A trigger is a small thing that brings fear or mistrust back at once: a ringtone, a late train, a phone turned face down. Your body learned it on a bad day. Knowing yours can make them a little less sudden.',
      "Checking someone's messages every night is not a limit. It rarely calms anyone for long. A limit lets you put the phone down.",
    ],
    broke: [
      'You had limits before this, things you would have sworn you would never do. People seldom cross such a line in one stride. First there is a small secret, then a reason why it does not matter.',
      'Find the first small step. It is where you can notice it next time, long before it gets hard to stop.',
      'The person you hurt will have limits of their own now, and things that set off their fear. You do not have to guess them tonight. When you are told one, hear it as something they trust you with.',
    ],
    both: [
      'There are two lists here. One holds the limits that were crossed against you, and what sets off your mistrust since. The other holds the limits of your own that you crossed.',
      'A boundary, a limit of your own, says what you will and will not live with. A trigger is a small thing that brings the fear back at once.',
      'Try not to use one list as an answer to the other. Your limit still holds, even though you broke one.',
    ],
    unsure: [
      'A boundary is a limit of your own: what you can live with, what you cannot, and what you do when it is crossed. You may have one without being able to say who did what.',
      'A trigger is a small thing that brings unease all at once: a tone of voice, a closed door, a late reply. It tells you that something in you is on guard. It does not tell you yet whether there is a reason.',
    ],
  },
  causes: {
    boundaries: {
      hurt: 'You had drawn a line and it was ignored. Drawing one again may feel pointless. It is still yours to draw, and this time you also choose what you will do.',
      broke:
        "This time it was the other person's line as well. What they allow is for them to say, each time, and a yes can be taken back.",
      either:
        'A limit holds even when it was said softly. You can add to it what you will do if it is passed over again.',
    },
    lies: {
      hurt: 'After lies even a harmless "I forgot" can set off the alarm. It does its work, though it cannot yet tell small from large.',
      broke: 'Your line may be as small as this: no more saying "nothing" when it is something.',
      either: 'A useful limit around lies is small: "I say it on the same day."',
    },
  },
  alone:
    "A limit does not need anyone's consent. If you are afraid of what happens when you name one, do not name it alone. The support page comes first.",
  prompts: [
    {
      id: 'not-all-right',
      kind: 'checklist',
      only: ['hurt', 'both', 'unsure'],
      ask: 'What is not all right with you from here on?',
      hint: 'Tick what is true for you. You can add your own.',
      options: [
        { id: 'lied', label: 'Being lied to, even about small things' },
        { id: 'last', label: 'Being the last to find out' },
        { id: 'contact', label: 'Secret contact with someone' },
        { id: 'money', label: 'Money spent behind my back' },
        { id: 'insults', label: 'Being shouted at or insulted' },
        { id: 'mad', label: 'Being told I imagine things' },
        { id: 'fear', label: 'Being threatened or hurt' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'fear' },
          say: 'Nobody has to live with that. If it is happening, this guide is too small for it, and there are people who know how to help.',
          offer: 'support',
        },
        {
          when: { chose: 'unknown' },
          say: 'Limits are often felt before they can be said. Notice where your stomach tightens this week.',
        },
      ],
    },
    {
      id: 'sets-off',
      kind: 'text',
      only: ['hurt', 'both', 'unsure'],
      ask: 'The last time you were suddenly uneasy about them, what had you seen or heard a moment before?',
      hint: 'A sound, a place, a time of day. As a camera would have caught it.',
    },
    {
      id: 'alarm',
      kind: 'scale',
      only: ['hurt', 'unsure'],
      ask: 'On an ordinary day, how loud is the alarm in you?',
      echo: { of: 'footing-steady/safe', say: 'Earlier you put how safe you felt at {answer}.' },
      low: 'quiet',
      high: 'it never stops',
      reactions: [
        {
          when: { atLeast: 8 },
          say: 'That is exhausting, day after day. A doctor or a counsellor can help to turn it down, whatever becomes of the relationship. The support page says where to ask.',
          offer: 'support',
        },
        {
          when: { atMost: 3 },
          say: 'Then there are hours when you can rest. If it gets loud again one day, that is common, and it tends to pass.',
        },
      ],
    },
    {
      id: 'hold',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: 'Take one limit. What will you do yourself if it is crossed?',
      hint: 'Something in your power: leave the room, sleep elsewhere, call someone.',
      starter: 'If it happens, I will…',
    },
    {
      id: 'crossed',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'Which limit of your own did you step over? Say it the way you would have said it back then.',
      starter: 'I would never…',
    },
    {
      id: 'first-step',
      kind: 'choice',
      only: ['broke'],
      ask: 'What was the first small step across it?',
      options: [
        { id: 'secret', label: 'Something I left out' },
        { id: 'hidden', label: 'Something I deleted or hid' },
        { id: 'story', label: 'An excuse I had ready' },
        { id: 'thought', label: 'A thought: this does not count' },
        { id: 'other', label: 'Something else' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'secret' },
          say: 'It can look like nothing, a thing you did not mention. Remember it. That is the place where you can still turn round easily.',
        },
        {
          when: { chose: 'thought' },
          say: 'It often begins there, before anything is done. You can learn to hear that sentence as a warning.',
        },
      ],
    },
    {
      id: 'keep',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'Which limit will you keep from now on, whether anyone sees it or not?',
      hint: 'One that you can keep on a tired evening.',
    },
    {
      id: 'unseen',
      kind: 'scale',
      only: ['broke'],
      ask: 'How sure are you that you will keep it when nobody is looking?',
      low: 'not sure at all',
      high: 'quite sure',
      reactions: [
        {
          when: { atMost: 4 },
          say: 'That is an honest number. Put something between you and that moment: a person who knows, a place you no longer go to, an hour you do not spend alone.',
        },
        {
          when: { atLeast: 9 },
          say: 'You may be right. Before it happened you might have said the same, so keep an eye on the first small step.',
        },
      ],
    },
  ],
  act: {
    hurt: 'When the alarm goes off this week and you are not in danger, name three things you can see and say to yourself: "This is the alarm. I will look at it in ten minutes."',
    broke:
      'Choose one small thing you would usually leave out, and do not leave it out this week. Keep it to daily matters.',
    both: 'Write one limit you set and one you keep, each on its own piece of paper. Put them in different places.',
    unsure: 'This week, notice three times when you thought "no" and said "fine". Nothing has to change yet.',
  },
  wrong: {
    hurt: 'A limit with a threat in it that you do not mean. Or so many limits that each day becomes an inspection.',
    broke: 'Setting yourself ten grand rules tonight, and losing the first on Thursday.',
    both: 'Giving up your own limits because you feel you have no right to any.',
    unsure: 'Waiting for proof before you let yourself have a limit.',
  },
  why: {
    hurt: 'When you know what you will do, less depends on watching what they do.',
    broke: 'A limit you keep unseen is the part of trust that only you can build.',
    both: 'People who know their own limits can hear those of others.',
    unsure: 'A limit gives you something to stand on, whatever turns out to be true.',
  },
  sources: ['reflect-02'],
};
