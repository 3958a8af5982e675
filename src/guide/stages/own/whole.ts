import type { Step } from '../../schema.js';

export const ownWhole: Step = {
  id: 'own-whole',
  title: 'All of it, no conditions',
  who: {
    hurt: 'For you if you have been carrying parts of this that were never yours.',
    broke: 'For you if your "I did it" still comes with an "if", a "we" or somebody\'s name.',
    both: 'For you if each of you is waiting for the other to own theirs first.',
    unsure: 'For you if you do not know yet what in this is yours to answer for.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'Two things can be told apart here. One is how it has affected you. That is yours to say, as plainly as you like, and nobody else can say it for you.',
      'The other is the choice. It was never yours. You may have been told that you were too busy, too cold, too much. Even if there were some truth in it, it did not choose.',
      'You may be angry with those who knew and kept quiet. They answer for their silence. The choice stays with the one who made it.',
    ],
    broke: [
      'Owning a thing halfway is common. It sounds like: my friends talked me into it. Or: I will own mine when you own yours. A condition makes a trade out of it.',
      'Whole means all of it, with nobody else in the sentence. A friend may have covered for you. Someone at work may have made it easy, and your family may have shown you how. You were still the one who chose.',
      'It also means asking nothing in return: no forgiveness, no promise to stay, no thanks for being honest.',
    ],
    both: [
      'There are two wholes here. You answer for all of what you chose, and for none of what they chose.',
      'Waiting for the other to go first can last for years. You can own yours without any word from them. It does not mean that theirs was smaller, and it is not a payment for theirs.',
      'How it affected you also belongs in plain words. It gets its own lines below.',
    ],
    unsure: [
      'Some people take on everything, to have peace. Others push everything away, for the same reason. Both are understandable, and both blur the picture.',
      'You can sort without judging: what I chose, what somebody else chose, what I cannot tell yet. The third part may be the biggest. It is allowed to be.',
    ],
  },
  causes: {
    neglect: {
      hurt: 'You may have asked for closeness many times. If you stopped asking, that does not make it your doing.',
      broke: 'Work, children or tiredness may have filled your days. The turning away was still yours.',
      either: 'A full life explains a lot. Whoever turned away still answers for that.',
    },
  },
  alone: {
    hurt: 'Whether or not they ever own it, you can know what was theirs.',
    broke: 'You can own it without an audience. If they do not want to hear from you, let it show in how you live.',
    either: 'This can be done without a word from the other person.',
  },
  prompts: [
    {
      id: 'touched',
      kind: 'checklist',
      only: ['hurt', 'unsure'],
      ask: 'What in your life is different lately?',
      options: [
        { id: 'sleep', label: 'Sleep' },
        { id: 'body', label: 'Food, and my body' },
        { id: 'work', label: 'Work, or keeping my mind on things' },
        { id: 'people', label: 'Friends and family' },
        { id: 'self', label: 'How I see myself' },
        { id: 'past', label: 'How I see our past' },
        { id: 'closeness', label: 'Being touched, being close' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'sleep' },
          say: 'Things look darker without sleep. Be slow to believe what the worst hour says.',
        },
        {
          when: { chose: 'self' },
          say: 'A hard time is poor light to see yourself in. There was more of you before, and there still is.',
        },
      ],
    },
    {
      id: 'affected',
      kind: 'text',
      only: ['hurt', 'both'],
      ask: {
        hurt: 'Take one of these. What is it like now?',
        broke: 'What is different now from before?',
        either: 'How has what they did affected you? Take one ordinary part of your day.',
      },
      hint: 'Small is good: what you no longer do, where you no longer sit.',
      echo: { of: 'name-size/size', say: 'You put its size in your days at {answer}.' },
      starter: 'Before, I used to…',
    },
    {
      id: 'not-mine',
      kind: 'checklist',
      only: ['hurt'],
      ask: 'What have you been carrying that is not yours?',
      options: [
        { id: 'secret', label: 'Keeping it quiet for their sake' },
        { id: 'comfort', label: 'Comforting them about it' },
        { id: 'explain', label: 'Finding reasons for them' },
        { id: 'prevent', label: 'Being extra careful, so that it does not happen again' },
        { id: 'shame', label: 'The shame of it' },
        { id: 'none', label: 'Nothing that I notice' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'prevent' },
          say: 'Keeping someone honest is more than one person can do for another. You may let that one go first.',
        },
        { when: { chose: 'shame' }, say: 'That one is often picked up by the wrong person. You did not earn it.' },
      ],
    },
    {
      id: 'conditions',
      kind: 'checklist',
      only: ['broke', 'both'],
      ask: 'On whom or what have you put some of it, aloud or in your head?',
      options: [
        { id: 'partner', label: 'On my partner' },
        { id: 'third', label: 'On someone else who was involved' },
        { id: 'friends', label: 'On friends, who said it was fine' },
        { id: 'work', label: 'On work, or someone there' },
        { id: 'family', label: 'On my family, or how I grew up' },
        { id: 'state', label: 'On drink, stress or a bad year' },
        { id: 'none', label: 'On nobody, as far as I can see' },
      ],
      reactions: [
        {
          when: { chose: 'partner' },
          say: 'What went wrong between you two can be talked about another time. The choice cannot be shared out.',
        },
        {
          when: { chose: 'friends' },
          say: 'They gave an opinion, and you made the choice. You can take that part back from them.',
        },
      ],
    },
    {
      id: 'whole',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'How does the whole of what you did sound, with only you in it?',
      hint: 'No "if", no "but", nobody else\'s name.',
      starter: 'It was my choice to…',
    },
    {
      id: 'held-back',
      kind: 'choice',
      only: ['broke'],
      ask: 'Is there still something they have a right to know and do not know?',
      options: [
        { id: 'no', label: 'No, it is all said' },
        { id: 'something', label: 'Yes, there is something' },
        { id: 'unclear', label: 'I do not know what they have a right to' },
        { id: 'not-tonight', label: 'I cannot face that tonight' },
      ],
      reactions: [
        {
          when: { chose: 'something' },
          say: 'Truth in slices hurts anew each time. A counsellor can help you to say it once and whole. If it touches their health or safety, let it be soon.',
        },
        {
          when: { chose: 'unclear' },
          say: 'A fair measure: what would they want to know before deciding about their own life? That leaves out sexual detail.',
        },
        {
          when: { chose: 'not-tonight' },
          say: 'Then another evening. You can also take the question to a counsellor first.',
          offer: { later: 7 },
        },
      ],
    },
    {
      id: 'sorting',
      kind: 'text',
      only: ['unsure'],
      ask: 'Pick one thing that troubles you. Whose choice was it, as far as you can tell?',
      hint: '"I cannot tell yet" is a good answer.',
    },
  ],
  act: {
    hurt: 'Pick one thing you carry that is not yours. When it comes up this week, say quietly: "Not mine."',
    broke: 'Say the whole sentence once aloud, alone. Then do one dull, useful thing in the house and tell nobody.',
    both: 'Say your own whole sentence once aloud, alone. If "and they" follows, stop and breathe out.',
    unsure: 'Once this week, when you say sorry for something, ask yourself afterwards if it was yours.',
  },
  wrong: {
    hurt: 'Waiting for them to say "it was me" before you let yourself put any of it down.',
    broke: 'Owning it grandly, and then feeling wronged when nothing comes back.',
    both: 'Owning yours in one breath and asking for theirs in the next.',
    unsure: 'Taking all the blame so that the question goes away.',
  },
  why: {
    hurt: 'Saying how it affected you keeps your own story in your own hands.',
    broke: 'While a piece of it lies with someone else, the other person cannot know if you would choose it again.',
    both: 'Once you own a thing fully, nobody has to prove it to you.',
    unsure: 'Once things are sorted a little, you can see which of them are yours to change.',
  },
  sources: ['heal-02', 'way-07', 'crucial-09'],
};
