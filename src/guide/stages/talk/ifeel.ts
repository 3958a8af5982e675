import type { Step } from '../../schema.js';

export const talkIfeel: Step = {
  id: 'talk-ifeel',
  title: "Saying it as 'I feel'",
  who: {
    hurt: 'For you if it comes out as a shout, or does not come out at all.',
    broke: 'For you if you have feelings about this too, and do not know whether you may say them.',
    both: 'For you if every talk turns into who did what to whom.',
    unsure: 'For you if you sense that something is wrong and want to say it without accusing anyone.',
  },
  minutes: 20,
  teach: {
    hurt: [
      '"You never cared" may be what it feels like, and you have every right to be angry. But that sentence can be argued with. "When I read the messages, I felt sick and small" cannot. Only you can know it.',
      'There are four parts: what a camera would have seen, what you felt, what you need, and what you ask. The other person is free to say no to the last. Watch for "I feel that you…". It tends to be an accusation dressed as a feeling.',
      'Your anger may be in it, said straight. Sarcasm hides it, and the other person hears only the sting. If you want their answer, hear it without breaking in. If you ask something, ask what you honestly want to know.',
    ],
    broke: [
      'You feel things as well: shame, fear, perhaps relief. You may say them, once there is room. Ask first: "May I tell you how it is for me, or is it too much today?"',
      'There are four parts: what a camera would have seen, what you felt, what you need, and what you ask. The first is where you own it: "I deleted the messages", never "it got out of hand". The other person is free to say no to the last.',
      'When it is their turn, let them reach the end, even if it comes out rough. Leave sarcasm out, sighs and rolled eyes too. Ask only questions you want to hear the answer to.',
    ],
    both: [
      'With two hurts in one room, every "you" soon sounds like a charge. Begin with "I" and stay with one event. The other event can have its own sentence on another day.',
      'There are four parts: what a camera would have seen, what you felt, what you need, and what you ask. The other person is free to say no to the last. Leave sarcasm out of all four.',
      'When the other person speaks, hear them to the last word. If you ask a question, let it be an honest one, with no answer hidden inside.',
    ],
    unsure: [
      'You can say how you are without knowing who is to blame. "I feel" needs no proof and accuses nobody.',
      'There are four parts: what a camera would have seen, what you felt, what you need, and what you ask. The other person is free to say no to the last. The camera part is a good place to notice what you saw and what you only guess.',
      'Then hear their answer without breaking in. Ask honest questions, and leave sarcasm out. It makes people guard themselves, and then you learn less.',
    ],
  },
  causes: {
    neglect: {
      hurt: 'Neglect is hard for a camera to catch. Look for an empty chair, an unanswered message, a birthday that passed.',
      broke: 'Neglect is made of things you did not do. A camera can still show it: where were you instead?',
      either: 'Where something was missing, describe what a camera would have found in its place.',
    },
  },
  alone:
    'You can write it and never hand it over. Many people find that they know better what they feel once it is on the page.',
  prompts: [
    {
      id: 'now',
      kind: 'feelings',
      ask: {
        hurt: 'When you picture telling them what it did to you, what do you feel?',
        broke: 'When you picture telling them how it is for you, what do you feel?',
        either: 'When you picture saying it aloud to them, what do you feel?',
      },
      echo: {
        of: 'footing-steady/feelings',
        say: 'Earlier you named this: {answer}. Today may be different.',
      },
      reactions: [
        {
          when: { family: 'angry' },
          say: {
            hurt: 'Anger is allowed here. It often knows very well what was crossed. Let it tell you what it is about.',
            broke:
              'Anger can be there even when you are the one who did it. Look at what sits beside it before you speak.',
            either: 'Anger is allowed here. It may be showing you what matters to you.',
          },
        },
        {
          when: { family: 'ashamed' },
          say: {
            hurt: 'Shame often falls on the one it does not belong to. You did not choose this.',
            broke: 'Shame wants you to hide. One true sentence is a way of not hiding.',
            either: 'Shame makes it hard to speak at all. One sentence is enough for today.',
          },
        },
        {
          when: { family: 'numb' },
          say: 'Feeling nothing is also an answer. It can be how a body gets through. You may write "I felt numb".',
        },
      ],
    },
    {
      id: 'camera',
      kind: 'text',
      ask: {
        hurt: 'Pick one moment, perhaps not the worst. What would a camera have recorded?',
        broke: 'Pick one thing you did. What would a camera have recorded?',
        both: 'Pick one moment in which you were hurt. What would a camera have recorded?',
        unsure: 'Pick one moment that keeps coming back. What would a camera have recorded?',
      },
      hint: {
        hurt: 'A screen, a door, the words that were said. No motives yet.',
        broke: 'Where you stood, what you said, what your hands did. Leave out anything sexual.',
        either: 'A screen, a door, the words that were said. No motives yet.',
      },
    },
    {
      id: 'statement',
      kind: 'statement',
      ask: {
        hurt: 'Now put it together: what happened, what you felt, what you need, and one thing you ask.',
        broke: 'Now put it together: what you did, what you feel, what you need, and one small thing you ask.',
        either: 'Now put it together: what happened, what you felt, what you need, and one thing you ask.',
      },
      hint: {
        hurt: '"Would you sit with me for ten minutes?" leaves them free to say no. So a yes means something.',
        broke: '"Would you tell me when it is a bad day?" is small. Being forgiven is too large to ask for here.',
        either: 'Let the last part be something they can say no to.',
      },
    },
    {
      id: 'sting',
      kind: 'choice',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Read it once more, slowly. Is there a sting in it?',
      options: [
        { id: 'plain', label: 'No, it is plain' },
        { id: 'sarcasm', label: 'There is some sarcasm' },
        { id: 'that-you', label: 'It says "I feel that you…"' },
        { id: 'too-angry', label: "I'm too angry for plain words tonight" },
        { id: 'unknown', label: "I can't tell tonight" },
      ],
      reactions: [
        {
          when: { chose: 'sarcasm' },
          say: 'That happens when the plain words feel too bare. Try the sentence once without it and see if you can stand by it.',
        },
        {
          when: { chose: 'that-you' },
          say: 'Easily done. Ask yourself what you felt in your chest or your throat just then, and put that word in.',
        },
        {
          when: { chose: 'too-angry' },
          say: 'Then stay angry tonight. Nothing has to be said well while it burns. This will be here in a few days.',
          offer: { later: 4 },
        },
      ],
    },
    {
      id: 'purpose',
      kind: 'choice',
      only: ['broke'],
      ask: 'If you say this to them, what do you hope will happen then?',
      options: [
        { id: 'know', label: 'They know a bit more of what goes on in me' },
        { id: 'comfort', label: 'They comfort me' },
        { id: 'stop', label: 'They stop being angry' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'comfort' },
          say: 'That is a human wish. Someone else may be the right one for it at present: a friend, a counsellor, a brother or sister.',
        },
        {
          when: { chose: 'stop' },
          say: 'It is hard to be near that anger. It may stay for a good while yet, and you can still speak truly beside it.',
        },
      ],
    },
  ],
  act: {
    hurt: 'Once this week, when something stings, finish this line on paper: "When I saw…, I felt…". Two lines are enough.',
    broke:
      'Once this week, write down one thing you did that day, as a camera would have seen it. No reasons, no softening.',
    either: 'Once this week, change one "you always" in your head into "when I saw…, I felt…".',
  },
  wrong: {
    hurt: 'Waiting until you can say it perfectly. It may shake, and it may come out in pieces.',
    broke: 'Speaking of your guilt at such length that there is no room left for their hurt.',
    either: 'Putting "I feel" in front of a verdict. It is still heard as one.',
  },
  why: {
    hurt: 'What you feel is yours, and nobody can correct you on it. That makes it solid ground to speak from.',
    broke: 'They have had to guess at what is in you. A true, small sentence lets them guess less.',
    either: 'A feeling can be heard by someone who would argue with a charge.',
  },
  sources: ['heal-03'],
};
