import type { Step } from '../../schema.js';

export const nearNormal: Step = {
  id: 'near-normal',
  title: 'A new normal',
  who: {
    hurt: 'For you if you keep waiting to feel as you did before you knew.',
    broke: 'For you if you catch yourself wishing it could all be light again.',
    both: 'For you if you two want different things from the time after.',
    unsure: 'For anyone who notices that the old life no longer fits.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'You cannot go back to not knowing. Missing the time before is grief, even if the person you miss is asleep in the next room.',
      'What comes after can be good in its own way, with them or without. This time you can be asked about the rules, and some of them can be yours.',
      'Mending rarely goes at one speed for two people. You may want to go over it again while they are keen to get on. You can differ like that and both mean well. How long it takes you is still for you to say.',
    ],
    broke: [
      'You may have lived with what you did for a long while before it was spoken of. They began on it later, and may have to look back at years that now mean something else.',
      'To say "can we go back to how it was?" sounds tender. To them it can sound like "please stop knowing". Ask what the new thing could be like.',
      'Your own mending will differ from theirs. You may have shame, or relief, or a wish to do things, where they want to ask and to be sad. Ask how it is for them, and do not measure it by yourself.',
    ],
    both: [
      'Each of you has lost two pictures, one of the other and one of yourself. Neither will come back as it was.',
      'You may be further on with what you did and far behind with what was done to you, or the other way about. So may they. Two hurts seldom heal at the same speed.',
      'A new normal does not have to treat both of you alike. It has to be one that each of you can live in.',
    ],
    unsure: [
      'After a shock, people often wait for things to settle back. Some of it may. The rest becomes something new, and you have a say in it.',
      'What calms one person can unsettle another. One wants to talk, one wants to dig the garden. You can find out what is true for you, and leave the other person to find out theirs.',
    ],
  },
  bands: {
    weeks:
      'So soon after, there may be no normal of any kind. If this step feels far off, leave it for a month or two.',
    months: {
      hurt: 'Around now others may expect you to be over it. They are not the ones who have to live in it.',
      broke: 'Around now you may be tired of the subject. For them this may be the hardest stretch.',
      either: 'Around now the two of you may be furthest apart in what you want from a day.',
    },
  },
  alone:
    'If you are on your own with it, the new normal is yours to shape: your mornings, your money, your Sundays. You can grieve the old one at the same time.',
  prompts: [
    {
      id: 'before',
      kind: 'feelings',
      echo: {
        of: 'footing-steady/feelings',
        say: 'In an earlier step you named these feelings: {answer}. They may be the same today, or quite different.',
      },
      ask: 'What comes up when you think of how things were before?',
      reactions: [
        {
          when: { family: 'sad' },
          say: 'There was something worth missing, then. You can be sad about it for as long as it takes.',
        },
        {
          when: { family: 'angry' },
          say: {
            hurt: 'Of course. Part of what you remember now looks false, and nobody asked you.',
            broke: 'Look at where the anger points. Some of it may belong to you, and some may be older than all this.',
            either: 'Anger at what was lost is allowed. It often knows what mattered.',
          },
        },
        {
          when: { family: 'ashamed' },
          say: {
            hurt: 'There is no shame in having trusted someone. That was a good thing in you.',
            broke:
              'Shame wants you to hide from that time. You can look at it and still be someone who acts well from here.',
            either: 'Shame is loud and not very exact. See if you can tell what it is about, and leave out the rest.',
          },
        },
        {
          when: { family: 'numb' },
          say: 'Feeling nothing is often how the mind takes a rest. You do not have to stir it up.',
        },
        {
          when: { family: 'hopeful' },
          say: 'Let it be there. Hope does not bind you to anything.',
        },
      ],
    },
    {
      id: 'keep',
      kind: 'text',
      ask: {
        hurt: 'What from before would you like to keep, or never want back?',
        broke:
          'Which old habit of yours made it easier to do what you did, or to hide it? What will you do in its place?',
        both: 'What would you like to keep from before? And which habit of your own would you leave behind?',
        unsure: 'What from before would you like to keep, and what could you do without?',
      },
      hint: {
        hurt: 'It may be a dish, a joke, a bed to yourself, a way of being spoken to.',
        broke: 'For example: "I used to say that work ran late. Now I ring before I leave."',
        either: 'One line for each is enough.',
      },
    },
    {
      id: 'helps',
      kind: 'checklist',
      ask: {
        hurt: 'What helps you mend? Tick what is true for you, even if it is not true for them.',
        broke: 'What seems to help the other person, as far as you know? It may be nothing you would choose yourself.',
        both: 'What helps you mend? Theirs may be another list altogether.',
        unsure: 'What helps you when things have been shaken? Tick what is true for you.',
      },
      options: [
        { id: 'again', label: 'Talking it over, more than once' },
        { id: 'silence', label: 'Not talking about it for a while' },
        { id: 'plans', label: 'Knowing what the day will bring' },
        { id: 'doing', label: 'Doing something with the hands' },
        { id: 'people', label: 'Being with other people' },
        { id: 'space', label: 'Time without anyone' },
        { id: 'tears', label: 'Being allowed to cry or be angry' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'unknown' },
          say: {
            hurt: 'You have not been in this place before. You find out as you go.',
            broke:
              'Then that is a good thing to ask them, if they are willing to be asked. Asking is better than guessing kindly.',
            either: 'That is honest. You find out as you go.',
          },
        },
        {
          when: { chose: 'again' },
          say: {
            hurt: 'Going over it is how many people make it bearable. You are not stuck because you ask a second time.',
            broke: 'Then the same talk may come many times. Staying for it once more is something you can do.',
            either: 'Many people have to tell it more than once. If the other person works differently, agree on when.',
          },
        },
      ],
    },
    {
      id: 'picture',
      kind: 'scale',
      ask: 'How far can you picture a life after this that you would want to live in?',
      hint: 'With them or without. Any version counts.',
      low: 'I cannot see it at all',
      high: 'I can see it clearly',
      reactions: [
        {
          when: { atMost: 3 },
          say: 'From inside a hard time it is often too dark to see that far. You do not have to see it in order to get through this week. If it ever looks as if there is no life after this, please tell someone tonight.',
          offer: 'support',
        },
        {
          when: { atLeast: 7 },
          say: 'Keep that picture somewhere. You may like to have it on a day when it fades.',
        },
      ],
    },
  ],
  act: {
    hurt: 'Move or change one thing at home that belongs to before: a photo, your side of the bed, a cup. Or decide to leave it, on purpose.',
    broke: 'Do the thing you named in place of the old habit, once this week, on a day when nobody would notice.',
    either:
      'Change one small thing in your room or your day this week that you have kept only because it was always so.',
  },
  wrong: {
    hurt: 'Counting every bad day as proof that you are no further on.',
    broke: 'Asking "are we all right now?" so often that they have to look after your nerves.',
    both: 'Treating your own way of mending as the right one, and theirs as not trying.',
    unsure: 'Acting as if all were normal, and using up your strength on that.',
  },
  why: {
    hurt: 'When you stop waiting for the old life, your hands are free for this one.',
    broke:
      'When you stop asking for the old days, they no longer have to pretend. Something new, if they want it, can begin there.',
    both: 'What is built with both hurts in full view can be sturdier than what stood there before.',
    unsure: 'When you stop holding today up against before, you can see what is here.',
  },
  sources: ['way-15', 'way-17'],
};
