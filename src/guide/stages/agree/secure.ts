import type { Step } from '../../schema.js';

export const agreeSecure: Step = {
  id: 'agree-secure',
  title: 'What helps you feel secure',
  who: {
    hurt: 'For you if you live on the alert, listening for the door, the phone, the tone of voice.',
    broke: 'For you if you want to help them feel secure and keep guessing wrong.',
    both: 'For you if you are each waiting for the other to be reliable first.',
    unsure: 'For you if you feel uneasy with each other and cannot say what would help.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Being on the alert is what a mind does after a shock. It is tiring, and it is no fault in you. Some of it may ease when certain things can be counted on.',
      'It helps to say which things. "Be better" cannot be seen. "Send me a message if you will be more than fifteen minutes late" can. You will both know whether it happened.',
      'You can ask for it, and they can say what they are able to keep. What they cannot give tells you something too.',
    ],
    broke: [
      'What makes one person feel secure may mean little to another. Do not guess. Ask, and write it down in their words.',
      'Then promise only what you can do on your worst day, tired and late and after a quarrel. Something small that happens every time does more than something grand that happens twice.',
      'You are allowed to have wishes as well: to know when a talk will end, or to hear when something helped. Say them plainly, without making your part depend on them.',
    ],
    both: [
      'Each of you may need something quite different in order to feel secure. Two lists are better than one compromise made too early.',
      'Put each wish so that it can be seen: who does what, and when. Yours does not wait for theirs. If both wait, nothing happens.',
    ],
    unsure: [
      'You can find out what would help without knowing yet what went wrong. Feeling insecure is reason enough to ask.',
      'Name things that can be seen: a call, a time, a tone, an evening kept free. Then ask what would help the other person. It may surprise you.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'In the first weeks it is often about the next few hours. You can ask for small things, one day at a time.',
      broke:
        'In the first weeks they may need the same thing several times a day. It tends to ease, though nobody can say when.',
      either: 'In the first weeks, look only as far as the next few days.',
    },
    later: {
      hurt: 'Months on, you may need something again that you had stopped asking for. That is common, and you may ask.',
      broke:
        'Months on, they may ask again for something that had seemed settled. It is common, and no verdict on your effort.',
      either: 'Months on, look at old wishes again. Some can go, and some may have come back.',
    },
  },
  alone: {
    hurt: 'There is a list that depends on nobody else: a friend you can ring, a door you can close, money you can reach, sleep. Those count as security too.',
    broke:
      'If they have asked for distance, do not ask or write. Keeping it, day after day, may be what helps them feel secure.',
    either:
      'There is a list that depends on nobody else: a friend you can ring, a door you can close, money you can reach, sleep. Those count as security too.',
  },
  prompts: [
    {
      id: 'secure',
      kind: 'scale',
      ask: {
        hurt: 'How secure have you felt around them this past week?',
        broke: 'How secure do you think they have felt around you this past week?',
        either: 'How secure have you felt around each other this past week?',
      },
      low: 'always on the alert',
      high: 'at ease',
      reactions: [
        {
          when: { atMost: 3 },
          say: {
            hurt: 'That is a tiring way to live, day after day. If you fear what they may do to you, and not only that they may let you down again, there are people you can talk to.',
            broke:
              'It takes courage to put so low a number. If they may be afraid of you, of your voice or your hands, there are people who help with that.',
            either:
              'That is a hard way to live. If either of you is afraid of what the other may do, there are people who can help.',
          },
          offer: 'support',
        },
        {
          when: { atLeast: 7 },
          say: {
            hurt: 'Something is already working, then. It is worth knowing what it is, so that it can stay.',
            broke: 'Then something you do may be working. It is still worth asking them. Only they can say.',
            either: 'Something is already working, then. It is worth knowing what it is, so that it can stay.',
          },
        },
      ],
    },
    {
      id: 'hour',
      kind: 'text',
      only: ['hurt', 'both', 'unsure'],
      ask: {
        hurt: 'When in the week do you feel least secure? Name a day, an hour, a place.',
        broke: 'When in the week do they seem least secure?',
        either: 'When in the week do you feel most uneasy? Name a day, an hour, a place.',
      },
    },
    {
      id: 'wishes',
      kind: 'checklist',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Which of these would help you over the coming month?',
      options: [
        { id: 'times', label: 'Knowing when they will be home' },
        { id: 'changes', label: 'Hearing at once when plans change' },
        { id: 'told', label: 'Being told things before I find them out' },
        { id: 'kind', label: 'A kind word that I did not ask for' },
        { id: 'evening', label: 'One evening a week kept for us' },
        { id: 'space', label: 'Time and a room for myself' },
        { id: 'touch', label: 'Not being touched unless I want it' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'space' },
          say: 'Wanting distance is as sound as wanting closeness. You may want both within an hour.',
        },
        { when: { chose: 'touch' }, say: 'That is yours to decide, on every day and with no explanation.' },
        { when: { chose: 'unknown' }, say: 'Then begin with the opposite: notice this week what makes it worse.' },
      ],
    },
    {
      id: 'asked',
      kind: 'choice',
      only: ['broke'],
      ask: 'How do you know what would help them feel secure?',
      options: [
        { id: 'told', label: 'They told me, and I wrote it down' },
        { id: 'roughly', label: 'They told me, and I remember roughly' },
        { id: 'guess', label: 'I guess' },
        { id: 'no-talk', label: "We don't speak at the moment" },
      ],
      reactions: [
        {
          when: { chose: 'roughly' },
          say: 'Roughly is how things slip. You could ask once more and write it down in front of them.',
        },
        {
          when: { chose: 'guess' },
          say: 'Many do, since asking feels like touching a wound. "What would help this week?" is a gentle way to touch it.',
        },
        {
          when: { chose: 'no-talk' },
          say: 'Then leave them in peace, and be someone who can be relied on wherever else you are. That is yours to keep.',
        },
      ],
    },
    {
      id: 'worst-day',
      kind: 'text',
      only: ['broke'],
      ask: 'What is one thing you could do for this that you would manage on your worst day?',
      hint: 'Who would see it, and when? "A message when I leave work, every day" can be seen.',
    },
    {
      id: 'clear',
      kind: 'text',
      ask: {
        hurt: 'Take one wish and write it so that a stranger could tell whether it happened.',
        broke: 'What would help you stay steady while you do this? One thing, from them or from someone else.',
        both: 'Take one wish and write it so that a stranger could tell whether it happened.',
        unsure: 'Take one wish and write it so that a stranger could tell whether it happened.',
      },
      hint: {
        hurt: 'Who does what, on which day, until when.',
        broke: 'Your part goes on, even if this one is not met.',
        either: 'Who does what, on which day, until when.',
      },
    },
  ],
  act: {
    hurt: 'At your hardest hour this week, put one steadying thing within reach: a warm drink, a lamp, a number you can ring.',
    broke: 'Do your worst-day thing once today, without mentioning it.',
    either: 'Once this week, note down a moment in which you felt at ease, and what was different in it.',
  },
  wrong: {
    hurt: 'Hoping they will know without being told, and reading it as proof when they do not.',
    broke: 'Promising ten things in one tearful night and keeping three.',
    either: 'Wishes so wide that nobody could ever say they were met.',
  },
  why: {
    hurt: 'A wish that is clear can be kept or not kept. Either way, you know where you stand.',
    broke: 'They cannot see into you. They can see whether the message came at six.',
    either: 'It is hard to be reliable about something that was never said.',
  },
  sources: ['effective-04'],
};
