import type { Step } from '../../schema.js';

export const ownReasons: Step = {
  id: 'own-reasons',
  title: 'Reasons, not excuses',
  who: {
    hurt: 'For you if you keep asking why, and dread that the answer will be used as an excuse.',
    broke: 'For you once you can say what you did, and find yourself wanting to explain it.',
    both: 'For you if each of you has a "but you…" ready.',
    unsure: 'For anyone who is trying to understand how it came to this.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'Wanting to know why is natural. A mind that has been hurt looks for the missing piece.',
      'A reason can make sense and still not make it all right. You can understand something and not excuse it. Nothing you did or left undone made this choice for the other person.',
    ],
    broke: [
      'There are reasons for what you did, and it is worth knowing them. They help you not to do it again. They do not take any of it back.',
      'An excuse says: it was not really me. A reason says: this was going on in me, and I still chose. The second kind keeps you in the sentence.',
    ],
    both: [
      'When both of you have broken something, it is easy to set one hurt against the other until neither counts.',
      'They are two matters. You answer for what you chose, and for all of it. What was done to you is real as well, and gets its own evening.',
    ],
    unsure: [
      'Reasons and excuses can sound alike. A reason helps you see what happened. An excuse helps somebody not to look.',
      'You can look at reasons without deciding tonight whose fault anything is. If someone chose to break trust, that choice is theirs to answer for.',
    ],
  },
  causes: {
    infidelity: {
      hurt: 'A distance between you two may have been real. The affair was one answer to it among many, and it was not your answer.',
      broke:
        'Loneliness or distance may have been real. There were other doors: to say so, to ask for help, to leave. You chose this one.',
      either:
        'Distance between two people can be shared. The choice to go outside the relationship belongs to whoever makes it.',
    },
    lies: {
      hurt: '"I wanted to protect you" may be what it felt like from inside. You were still the one kept from the truth.',
      broke: '"I did not want to hurt you" is often also "I did not want to be seen". Look at both.',
      either: 'A lie told to spare someone still takes away their chance to choose.',
    },
  },
  alone:
    'You can do all of this on your own. What it gives you is a clearer head, whatever the other person does with theirs.',
  prompts: [
    {
      id: 'reasons',
      kind: 'text',
      ask: {
        hurt: 'What reasons have you been given, or have you guessed at? Write them as plain sentences.',
        broke: 'What was going on in you before you chose? Begin each sentence with "I".',
        both: 'What was going on in you at the time? Only your own side for now.',
        unsure:
          'What do you think was going on before this trouble began? Keep what you know apart from what you guess.',
      },
      hint: {
        hurt: 'You do not have to believe them to write them down.',
        broke: 'If the word "you" turns up, see whether the sentence can do without it.',
        either: 'It does not have to be complete. Plain words are enough.',
      },
    },
    {
      id: 'turned',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'Take the reason you lean on most. How does it sound when the choice stays yours?',
      hint: 'Something like: "I was lonely, and I chose to hide it instead of telling you."',
    },
    {
      id: 'blame',
      kind: 'choice',
      only: ['hurt', 'unsure'],
      ask: {
        hurt: 'Is there a part of you that takes the blame for what was done?',
        broke: 'How much of the blame do you take?',
        either: 'Is there a part of you that takes all the blame?',
      },
      options: [
        { id: 'often', label: 'Yes, often' },
        { id: 'sometimes', label: 'Sometimes, late at night' },
        { id: 'no', label: 'No' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'often' },
          say: {
            hurt: 'Many people do that. It can feel safer than having had no say in it. You may have a share in how things were between you. You have none in the choice to betray.',
            broke: 'Then see whether it has become a plain sentence about what you did.',
            either:
              'Many people do that. Blame can feel safer than not knowing. How much of it is yours, if any, can stay open for now.',
          },
        },
        {
          when: { chose: 'sometimes' },
          say: 'Those are hard hours. What looks like a fact at night is often only tiredness.',
        },
      ],
    },
    {
      id: 'understand',
      kind: 'scale',
      ask: {
        hurt: 'How far can you understand how it happened, without having to find it all right?',
        broke: 'How well do you understand, by now, how you came to choose it?',
        either: 'How well do you understand, by now, how it came about?',
      },
      low: 'not at all',
      high: 'it is clear to me',
      reactions: [
        {
          when: { atMost: 3 },
          say: {
            hurt: 'That is an honest place to be. Some of it becomes clear only later, and some of it never has to.',
            broke:
              'That is an honest place to be. Keep looking, a little at a time. A counsellor can help you to look.',
            either: 'That is an honest place to be. Some of it becomes clear only later.',
          },
        },
      ],
    },
  ],
  act: {
    hurt: 'Once this week, when the "why" comes round again, write down the time and what was happening just before. Nothing more.',
    broke:
      'Once this week, when you hear yourself begin to explain, stop after what you did. Let the sentence end there.',
    either:
      'Once this week, catch one sentence of yours with a "but" in it, and see how it sounds without the second half.',
  },
  wrong: {
    hurt: 'Turning every reason over for proof that it was your fault, or thinking that to understand is to give in.',
    broke: 'Explaining for so long that the other person ends up comforting you.',
    both: 'Trading faults until the sum seems to come out even. It never does.',
    unsure: 'Taking the first reason that fits, so as to be done with looking.',
  },
  why: {
    hurt: 'When you know what was theirs, you can put down what was never yours to carry.',
    broke: 'It is easier to feel safe with someone who can say "I did it" and stop there.',
    either: 'A wrong that is owned has a chance to be mended. One that is only explained tends to come back.',
  },
  sources: ['way-08', 'reword-01', 'crucial-12'],
};
