import type { Step } from '../../schema.js';

export const footingSpace: Step = {
  id: 'footing-space',
  title: 'Time to yourself',
  who: {
    hurt: 'For you when the phone keeps buzzing, everyone has advice, and you cannot hear yourself think.',
    broke: 'For you when the other person wants time without you, and waiting is unbearable.',
    both: 'For you when both of you want to have it out tonight.',
    unsure: 'For you before any big talk, while you are still sorting out what you know.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Before the serious talk, take time on your own. An hour in a café counts, and so does a night in another room. The other person gets time, too. You do not have to fill theirs with answers.',
      'Friends who love you will have opinions. One says go, another says forgive. Let them bring soup and sit with you. They will not wake up in your life next spring, so they cannot choose it for you.',
    ],
    broke: [
      'The person you hurt may want to be without you for a while. It can feel like being left, and the wish to write, explain or stand at the door is strong. Time is something you can give them today.',
      'Use your own time for more than waiting. If they want to hear you one day, what will you say? What are you still leaving out?',
      'A friend who says "it was not that bad" is being kind to you. Neither that friend nor any other can decide what becomes of you two.',
    ],
    both: [
      'You each have something to say and something to hear, and both of you are sore. A talk held in that state tends to become two people pleading their case at once.',
      'So let each have some time alone first. Use one quiet hour for what was done to you. Use another for what you did.',
      'Friends will take sides. Each has heard one half, and none of them can settle it for you.',
    ],
    unsure: [
      'When things are unclear, it is tempting to have it all out at once, or to ask everyone you know. A quiet hour first does more, for you and for the other person.',
      'A friend can listen, and may notice something you missed. What you make of it is yours, and it can wait until you have had time to think.',
    ],
  },
  alone:
    'You can have an hour to yourself without anyone\'s agreement. "I want to think" is a whole answer. If it would not be safe to say even that, turn to the support page first.',
  prompts: [
    {
      id: 'kind',
      kind: 'choice',
      ask: {
        hurt: 'What sort of time without them would do you good?',
        broke: 'What sort of time apart could you give, and keep to?',
        either: 'What sort of time on your own would do you good?',
      },
      options: [
        { id: 'room', label: 'An hour in a quiet room' },
        { id: 'out', label: 'A walk, or a place where nobody knows me' },
        { id: 'apart', label: 'A night or some days apart' },
        { id: 'company', label: 'Being alone is too much right now' },
        { id: 'later', label: 'Not tonight' },
      ],
      reactions: [
        {
          when: { chose: 'apart' },
          say: {
            hurt: 'You may take that. Where you feel safe with them, it is easier to bear if both know on which day you will be in touch, even with nothing settled by then.',
            broke:
              'If they want it, let it be theirs in full. If you are the one to go, say where you will be and for how long, so that it is not one more vanishing.',
            either:
              'Time apart is easier when both know how long it is for. A day on which you will be in touch is enough.',
          },
        },
        {
          when: { chose: 'company' },
          say: {
            hurt: 'Then company comes first. Sit near somebody who does not ask much. The time alone can wait until it feels less sharp.',
            broke:
              'Then look for company, only not theirs. Sit near somebody else who does not ask much. The person you hurt can still have their time.',
            either:
              'Then company comes first. Sit near somebody who does not ask much. The time alone can wait until it feels less sharp.',
          },
        },
        { when: { chose: 'later' }, say: 'Then leave it. It will be here in a week.', offer: { later: 7 } },
      ],
    },
    {
      id: 'when',
      kind: 'date',
      range: 'future',
      ask: {
        hurt: 'Which day can it be?',
        broke: 'Until which day can you leave the big talk alone, unless they ask for it?',
        either: 'Which day can it be?',
      },
      hint: {
        hurt: 'Put it where nobody can easily take it away from you.',
        broke: 'If they have named a day, take theirs.',
        either: 'One evening is enough. It can be moved.',
      },
    },
    {
      id: 'advice',
      kind: 'checklist',
      only: ['hurt', 'both', 'unsure'],
      ask: 'What have people told you to do?',
      hint: 'Ticking it does not mean that you agree.',
      options: [
        { id: 'leave', label: 'Leave' },
        { id: 'stay', label: 'Stay' },
        { id: 'forgive', label: 'Forgive and forget' },
        { id: 'even', label: 'Pay them back' },
        { id: 'nothing', label: 'Act as if nothing happened' },
        { id: 'wait', label: 'Wait and see' },
        { id: 'nobody', label: 'Nobody knows about it' },
      ],
      reactions: [
        {
          when: { chose: 'nobody' },
          say: 'Then no other voice is in your way, and nobody is holding your hand either. Both can be true. You choose whether and when to tell someone.',
        },
      ],
    },
    {
      id: 'urge',
      kind: 'choice',
      only: ['broke'],
      ask: 'When they have been silent for a day, what do you most want to do?',
      options: [
        { id: 'write', label: 'Write to them, again' },
        { id: 'go', label: 'Go and find them' },
        { id: 'ask', label: 'Ask their friends how they are' },
        { id: 'flee', label: 'Give up before they do' },
        { id: 'wait', label: 'Leave them their silence' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'write' },
          say: 'Anyone would want a sign. Each message also asks them for something, even when it says sorry. Write it here, and let them have the quiet.',
        },
        {
          when: { chose: 'go' },
          say: 'The wish to see them makes sense. If they asked for time, turning up takes it away from them. It can also frighten them.',
        },
        {
          when: { chose: 'flee' },
          say: 'Leaving first can feel safer than being left. You can decide that on a calmer day. Silence is not an answer yet.',
        },
      ],
    },
    {
      id: 'own',
      kind: 'text',
      ask: {
        hurt: 'With every other voice out of the room: what do you think? Half a sentence will do.',
        broke: 'What do you want to have thought through, in case they want to talk one day?',
        both: 'With your friends and the other person out of the room: what do you think?',
        unsure: 'What have you seen, heard or felt yourself? Leave out what others made of it.',
      },
      hint: {
        hurt: 'It may be different tomorrow. That is what the time is for.',
        broke: 'A part you have not told yet. A question you fear. One of those is enough.',
        either: 'Only what is yours. Very little is fine.',
      },
    },
  ],
  act: {
    hurt: 'Once this week, sit somewhere for ten minutes on your own with your phone switched off. Nothing has to come of it.',
    broke: 'Once this week, write the message you long to send. Put the phone away for ten minutes, then delete it.',
    both: 'Once this week, sit alone for ten minutes with one question: "What am I most afraid to hear?"',
    unsure: 'Once this week, sit by a window for ten minutes without your phone. Nothing has to be worked out.',
  },
  wrong: {
    hurt: 'Asking one more friend, and one more, until the answers add up to a decision. Or giving the time away because somebody else is impatient.',
    broke: 'Counting the hours as if they owed you something at the end. Or sending friends to plead for you.',
    both: 'Spending the time on collecting proof against each other.',
    unsure: 'Asking so many people that your own impression gets lost under theirs.',
  },
  why: {
    hurt: 'A decision you came to in quiet is one you can stand by later, whichever it is.',
    broke: 'When you can leave someone in peace, you show them that their wishes count with you.',
    both: 'People who have had time to think can say one thing at a time.',
    unsure: 'What you have thought through yourself, you can trust a little more. Nobody handed it to you.',
  },
  sources: ['crucial-02'],
};
