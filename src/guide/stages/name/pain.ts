import type { Step } from '../../schema.js';

export const namePain: Step = {
  id: 'name-pain',
  title: 'Saying what it did',
  who: {
    hurt: 'For you if it sits in you without words, or comes out only as anger or silence.',
    broke: 'For you if you know what you did, and have looked less closely at what it did to them.',
    both: "For you if you were hurt and have hurt someone, and the two get in each other's way.",
    unsure: 'For you if something weighs on you and you cannot say where it comes from.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'Pain without words tends to come out sideways: a slammed cupboard, a headache, a joke with an edge. "I felt … when …" gives it a way out. It holds one feeling and one moment, and nobody knows it better than you.',
      'Anger belongs here as much as hurt does. Neither has to be polite on this page.',
      'You may also say what you want to see from now on. "Sorry" is a beginning. Whether there is anything behind it shows in what is done on an ordinary Tuesday.',
    ],
    broke: [
      'What you did lies in the past. What it does to them happens now: at a red light, at three in the morning, when a phone lights up.',
      'Write down what you have seen or been told. How much it hurts is theirs to say. An apology has more to stand on when you know what you are sorry for.',
      'You may have buried pain of your own. It gets one sentence tonight: I felt … when …. That sentence asks nothing of them.',
    ],
    both: [
      'You were hurt, and you hurt someone. Neither makes the other untrue.',
      'Here they are kept apart. First comes one sentence for your own pain: I felt … when …. After that comes what your act did to them. Nothing here asks you to weigh one against the other.',
    ],
    unsure: [
      'A feeling can be clear long before the story is. You do not have to wait for the story.',
      '"I felt … when …" asks for one feeling and one moment. It accuses nobody and settles nothing. You may find more than one, and they do not have to agree.',
    ],
  },
  causes: {
    infidelity: {
      hurt: 'After an affair even good memories can hurt, because you no longer know which were real. That too is something it did.',
      broke:
        'After an affair people often doubt whole years: which holiday was real, which evening? That is part of what it did.',
      both: 'An affair reaches back into memories as well. That can be true for each of you, in different places.',
      unsure:
        'The mere thought of an affair can change how you see the past. You may write that down without knowing more.',
    },
    lies: {
      hurt: 'After lies, many people doubt their own good sense. You were not foolish. Facts were kept from you.',
      broke: 'Lies take more than the truth away. They can leave a person doubting what they saw with their own eyes.',
      either: 'When things do not add up, it is easy to begin to doubt your own eyes. That is a kind of pain as well.',
    },
  },
  alone: {
    hurt: 'You can say all this without telling the other person. Putting it into words can ease you, whatever they do.',
    broke:
      'If the two of you are not speaking, go by what you saw before. Please do not make contact in order to find out.',
    either: 'You can say all this without showing it to anyone.',
  },
  prompts: [
    {
      id: 'statement',
      kind: 'statement',
      only: ['hurt', 'both', 'unsure'],
      ask: {
        hurt: 'Take one moment that still hurts. How does it go: I felt … when …?',
        broke: 'Take one moment. How does it go: I felt … when …?',
        both: 'Take one moment when you were the one who was hurt. How does it go: I felt … when …?',
        unsure: 'Take one moment from these last weeks that stays with you. How does it go: I felt … when …?',
      },
      hint: 'One small scene says more than "always": the hall, the message, the empty chair.',
      echo: { of: 'name-true/now', say: 'When you read back what you had written, you named this: {answer}.' },
    },
    {
      id: 'anger',
      kind: 'scale',
      only: ['hurt'],
      ask: 'How much room has your anger had so far?',
      low: 'none, I swallow it',
      high: 'all the room there is',
      reactions: [
        {
          when: { atMost: 3 },
          say: 'Many people were taught that anger is ugly. Here it only means that something mattered. It can have as many lines as it wants.',
        },
        {
          when: { atLeast: 8 },
          say: 'That much anger has a reason. You do not have to look for anything softer under it.',
        },
      ],
    },
    {
      id: 'acts',
      kind: 'checklist',
      only: ['hurt'],
      ask: 'What would you want to see, so that an apology has something behind it?',
      options: [
        { id: 'told', label: 'Being told things before I ask' },
        { id: 'word', label: 'Doing what was said, when it was said' },
        { id: 'ended', label: 'Ending what hurt me, for good' },
        { id: 'stay', label: 'Listening when I cry or am angry' },
        { id: 'help', label: 'Getting help for themselves' },
        { id: 'peace', label: 'Leaving me in peace for a while' },
        { id: 'nothing', label: 'Nothing they do would reach me now' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        { when: { chose: 'nothing' }, say: 'Then that is how it is now. You do not have to want anything.' },
        { when: { chose: 'peace' }, say: 'Peace is something you can ask for. It takes no reason.' },
      ],
    },
    {
      id: 'effect',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'What did your act do to them, as far as you know? Name two or three things you saw or heard.',
      hint: 'Sleep, food, work, the face at the door. No comment on whether it was fair.',
      starter: 'Since then they…',
    },
    {
      id: 'known',
      kind: 'choice',
      only: ['broke', 'both'],
      ask: 'How do you know what it did?',
      options: [
        { id: 'told', label: 'They told me' },
        { id: 'seen', label: 'I saw it' },
        { id: 'guess', label: 'I am mostly guessing' },
        { id: 'afraid', label: 'I have been afraid to look' },
        { id: 'not-tonight', label: 'Not tonight' },
      ],
      reactions: [
        { when: { chose: 'told' }, say: 'Then keep their words, and leave yours out for now.' },
        {
          when: { chose: 'guess' },
          say: 'Write it down as a guess. If a day comes when they want to tell you, their words take its place.',
        },
        {
          when: { chose: 'afraid' },
          say: 'It does hurt to look. They have had no choice but to look. One true line is enough for tonight.',
        },
        {
          when: { chose: 'not-tonight' },
          say: 'All right. This can wait for a steadier evening.',
          offer: { later: 7 },
        },
      ],
    },
    {
      id: 'own-pain',
      kind: 'statement',
      only: ['broke'],
      ask: 'Think of a moment when you saw what it did. How does it go for you: I felt … when …?',
      hint: 'This one is for you to know. It is not theirs to comfort.',
    },
    {
      id: 'told',
      kind: 'choice',
      only: ['unsure'],
      ask: 'Does anyone know how things are for you?',
      options: [
        { id: 'one', label: 'Yes, someone does' },
        { id: 'part', label: 'Some people know a part' },
        { id: 'nobody', label: 'Nobody does' },
        { id: 'private', label: 'I would rather keep it to myself for now' },
      ],
      reactions: [
        {
          when: { chose: 'nobody' },
          say: 'That is a lonely way to carry it. One person is enough, and it can be a voice on a helpline.',
          offer: 'support',
        },
        { when: { chose: 'private' }, say: 'That is yours to decide. This page keeps it with you.' },
      ],
    },
  ],
  act: {
    hurt: 'Once this week, when "I\'m fine" comes up, finish it silently with "and I feel …". One word.',
    broke: 'Each evening for three days, write down one thing you noticed that it did. Do nothing else with it yet.',
    both: 'Keep two short notes this week: one for what hurt you, one for what hurt them. Add a line to each.',
    unsure: 'Twice this week, stop for a minute and finish "I feel …" with one word. Leave the reason blank.',
  },
  wrong: {
    hurt: '"I feel that you never cared" is an accusation in disguise and invites an argument. "I felt alone" says more.',
    broke: 'Naming your guilt in place of their pain. "I feel terrible" puts you back in the middle.',
    both: 'Using your own hurt as the reason not to look at theirs.',
    unsure: 'Thinking that a feeling does not count until you can prove what caused it.',
  },
  why: {
    hurt: 'When you know what you felt and what you want to see, you can tell words from deeds later on.',
    broke: 'People can tell whether you have seen what it cost them. It is hard to mend what you have not looked at.',
    both: 'Each pain wants to be heard for itself. Kept apart, both can be.',
    unsure: 'A feeling with a name is easier to be with at night than one without.',
  },
  sources: ['whole-01', 'reword-02', 'crucial-11'],
};
