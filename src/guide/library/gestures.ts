import type { Gesture } from '../schema.js';

export const gestures: readonly Gesture[] = [
  {
    id: 'loving-words',
    title: 'Say something loving, and mean it',
    ways: [
      'Say "I love you" once today, looking at them, when nothing is wanted in return. Only if it is true.',
      'If those words are too big now, say one that fits: "I am glad you are here."',
      'Write on a slip of paper one thing you are fond of in them, and leave it by the kettle.',
      'If you two are apart, say a kind sentence to yourself, aloud, before you sleep.',
    ],
    sources: ['gesture-01'],
  },
  {
    id: 'small-promises',
    title: 'Keep a small promise',
    ways: [
      'Say when you will be home, and be there five minutes early.',
      'Do the one dull job you said you would do, before supper.',
      'Promise to send word at noon, and send it.',
      'Promise yourself ten minutes of fresh air tomorrow, and take them.',
    ],
    sources: ['gesture-02'],
  },
  {
    id: 'time-to-talk',
    title: 'Make time for a real talk',
    ways: [
      'Put both phones in a drawer for twenty minutes and ask: "How are you, really?"',
      'Walk round the block side by side. Some things are easier to say when nobody is looking.',
      'Ask about a part of their day that has nothing to do with the hurt.',
      'Call a friend, and talk about more than the weather.',
    ],
    sources: ['gesture-03'],
  },
  {
    id: 'see-a-feeling',
    title: 'Notice a feeling, even when tired',
    ways: [
      'Say what you see, in five words: "You look sad this evening."',
      'When you are too worn out to talk, say: "I can tell it is hard. May I listen at breakfast?" Then do it.',
      'Nod, turn towards them, and let the silence be.',
      'Name one feeling of your own before bed. You do not have to say why.',
    ],
    sources: ['gesture-04'],
  },
  {
    id: 'calm-first-step',
    title: 'Take the first calm step after a quarrel',
    ways: [
      'Come back into the room and say: "I would like to start that again, more quietly."',
      'Own one thing: "I raised my voice, and I am sorry for that." Leave theirs to them.',
      'Bring a glass of water and set it down, with no speech.',
      'If it gets loud, ask for a break, and say when you will be back. If you are afraid, leave. You owe no first step then.',
    ],
    sources: ['gesture-05'],
  },
  {
    id: 'something-tender',
    title: 'Share something tender',
    ways: [
      'Tell them one thing you were afraid of this week.',
      'Say "I do not know how to do this", if that is how it is.',
      'Show them a song or a photo that moved you, and say why.',
      'If it is not safe to be open with them, tell it to a friend or to a page.',
    ],
    sources: ['gesture-06'],
  },
  {
    id: 'giving-something-up',
    title: 'Give something up, of your own free will',
    ways: [
      'Give up one evening of work or of screens, and spend it with them.',
      'Let go of one contact or habit that fed the hurt, without being asked.',
      'Let them choose the film, the seat or the Sunday plan, and enjoy it.',
      'Give only what you can give gladly. Friends, family and who you are stay yours.',
    ],
    sources: ['gesture-07'],
  },
];
