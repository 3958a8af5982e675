import type { Step } from '../../schema.js';

export const inwardDistance: Step = {
  id: 'inward-distance',
  title: 'The distance and the break',
  who: {
    hurt: 'For you when you can think about how far apart you had grown without taking the blame for the rest.',
    broke: 'For you when you can look at the distance between you without hiding behind it.',
    both: 'For you when the drifting apart and the things you each did have become one big knot.',
    unsure: 'For you when the two of you have drifted, and you wonder what that has to do with the rest.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'Two people can grow apart, and often both have a hand in it. The betrayal is a separate matter. Whoever chose it answers for all of it. However far apart you were, none of it moves over to you.',
      'You may look at your part in the distance if you would like to be close again one day, with this person or another. You may also leave it.',
      'If closeness comes back, it comes by small things: who gets your first words in the morning, or ten minutes with no screen. Some couples come to love each other again that way, by putting each other first. It cannot be ordered.',
    ],
    broke: [
      'There may have been a long distance, and they may have had a hand in it. You chose what you did about it. The distance is for both of you to look at. The betrayal is yours alone.',
      'If you kept a secret, see also what it did. Hiding something tends to make people keep their distance, pick quarrels, get busy. Some of the distance may have come after the choice.',
      'To put someone first again takes making room: something else moves down. Do it because you want to know them again, and let them choose how near they come.',
    ],
    both: [
      'Three things are knotted together here: the distance, what you chose, and what they chose. Both of you may have fed the distance. For each betrayal, the one who chose it answers.',
      'Pull the distance out by itself and look at it. It was made of small things, and small things can be changed: who comes first, who gets asked, who gets listened to.',
      'Some couples find that they can like each other again, and later more than like. It begins with being put first now and then.',
    ],
    unsure: [
      'Most couples drift at times. Work, children, tiredness or an old quarrel take up the room, and often both have a hand in it. Distance by itself is no betrayal, and it causes none.',
      'If someone did choose to break trust, that choice is theirs, however far apart you were. You can look at the distance without settling that.',
      'Being near again begins small. Each makes the other a little more important than the rest of the day, and sees what comes of it.',
    ],
  },
  causes: {
    neglect: {
      hurt: 'Where being left alone was itself the break, the distance was not something you both made in equal parts. You may say so.',
      broke: 'Where staying away was itself the break, begin with that. Do not call it "we drifted".',
      either:
        'Staying away can be drifting, or it can be a choice. They are not the same, and it may take time to see which it was.',
    },
    infidelity: {
      hurt: 'Many people are lonely in a relationship and do not have an affair. The distance may explain the loneliness, and no more.',
      broke: 'Someone new sees none of your bad mornings. Set beside that, anyone at home would have seemed far away.',
      either: 'An affair can make the distance look older and wider than it was. Leave some room for that.',
    },
  },
  alone: 'You can see your own part and change it by yourself. Whether that brings anyone nearer is not in your hands.',
  prompts: [
    {
      id: 'far',
      kind: 'scale',
      ask: {
        hurt: 'In the year before it happened, how far apart did the two of you feel?',
        broke: 'In the year before you chose it, how far away did they feel to you?',
        both: 'Before any of it happened, how far apart were you?',
        unsure: 'How far apart do the two of you feel at present?',
      },
      low: 'close',
      high: 'like strangers',
      reactions: [
        {
          when: { atLeast: 7 },
          say: {
            hurt: 'That is a lonely way to live with someone. You were in that distance too, and you did not choose what they chose.',
            broke:
              'That must have been lonely, for them as well as for you. They were standing at the other end of it.',
            both: 'That was lonely at both ends. It is worth being sad about, apart from everything else.',
            unsure: 'That is a lonely place. You may be sad about it without knowing yet how it came about.',
          },
        },
        {
          when: { atMost: 3 },
          say: {
            hurt: 'Then it came out of a time that felt close, and you may doubt even your good memories. What you felt in them was real.',
            broke: 'Then distance is not the reason. It is honest to leave that explanation out.',
            either: 'Then nearness is something you two know. It does not have to explain anything.',
          },
        },
      ],
    },
    {
      id: 'from-me',
      kind: 'checklist',
      ask: {
        hurt: 'And the distance, only the distance: was some of it yours?',
        broke: 'What did you yourself do that made the distance greater?',
        either: 'Did anything from your side make the distance greater?',
      },
      hint: {
        hurt: 'This has no bearing on the betrayal. An empty list is fine.',
        broke: 'Leave out what they did.',
        either: 'Your side only. An empty list is fine.',
      },
      options: [
        { id: 'busy', label: 'I gave my best hours to other things' },
        { id: 'asking', label: 'I had stopped asking how they were' },
        { id: 'silent', label: 'I went silent when I was hurt' },
        { id: 'touch', label: 'I moved away when they came near' },
        { id: 'sharp', label: 'I was often sharp with them' },
        { id: 'secret', label: 'I kept something back' },
        { id: 'nothing', label: 'Nothing that I can see' },
        { id: 'unready', label: 'I do not want to look at that yet' },
      ],
      reactions: [
        {
          when: { chose: 'unready' },
          say: {
            hurt: 'Then leave it. You owe this list to nobody.',
            broke:
              'Then leave it for some days. What you owe is an honest look, and that can be taken when you are rested.',
            either: 'Then leave it. It can wait until you are steadier.',
          },
          offer: { later: 14 },
        },
        {
          when: { chose: 'touch' },
          say: 'There is usually a reason for moving away, and your body is allowed to have one. Noticing it is enough for now.',
        },
      ],
    },
    {
      id: 'nearer',
      kind: 'choice',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Would you like to come nearer to them again?',
      echo: { of: 'inward-left/tonight', say: 'When you asked yourself if love was still here, you chose "{answer}".' },
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'little', label: 'A little, and slowly' },
        { id: 'kind', label: 'Only as far as being kind' },
        { id: 'no', label: 'No' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        { when: { chose: 'little' }, say: 'Small and slow is a good way. You can stop at any point and stay there.' },
        {
          when: { chose: 'no' },
          say: 'Then that is your answer, for now or for good. You do not have to explain it.',
        },
      ],
    },
    {
      id: 'make-room',
      kind: 'text',
      only: ['broke'],
      ask: 'What in your day could move down, so that there is room for them?',
      hint: 'An hour, a habit, a screen. Keep the place free, even if they do not take it.',
    },
    {
      id: 'beginning',
      kind: 'text',
      with: 'together',
      ask: 'If you both feel like it, tell each other about one early day when you liked the other very much. What happened?',
      hint: 'One at a time. Either of you may say "not today".',
    },
  ],
  act: {
    hurt: 'Put someone first for ten minutes, screen out of reach. It may be your partner, a friend or yourself.',
    broke:
      'Every day this week keep ten minutes free of screens and work, at an hour when they could reach you. Expect nothing.',
    both: 'Once this week, give the other person your full attention for as long as one cup of tea. If that is too near, write down one thing you liked in them.',
    unsure:
      'Once this week, notice a moment when you felt a little nearer to your partner, or further off. Write down what was going on.',
  },
  wrong: {
    hurt: 'Letting "we had both drifted" slide into "so it was both of us". Drifting was. Betraying was not.',
    broke: 'Talking about the distance first, and at length, before you have owned what you did.',
    both: 'Measuring whose neglect was worse, so that whose betrayal need not be spoken of.',
    unsure: 'Taking distance as proof of a secret. Or taking a secret for mere distance.',
  },
  why: {
    hurt: 'Once the two are apart, you can care about the distance, if you wish, and hand back the blame.',
    broke: 'If you keep them apart, your partner can talk about the distance without having to defend themselves.',
    both: 'A knot comes loose when you find out that it is three strings.',
    unsure: 'Distance is something you can do a little about, even before the rest is known.',
  },
  sources: ['crucial-16'],
};
