import type { Step } from '../../schema.js';

export const forgiveWhat: Step = {
  id: 'forgive-what',
  title: 'What forgiving is, and is not',
  who: {
    hurt: 'For you if you wonder what it would even mean to forgive this.',
    broke: 'For you if you would like to know what you are waiting for, and what to do in the meantime.',
    both: 'For you if each of you has something that may or may not be forgiven.',
    unsure: 'For anyone who wants to understand the word before anybody uses it.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'To forgive is to loosen your hold on the old anger, for your own sake. It does not make the wrong smaller. You can forgive and remember all of it, and you can forgive and still leave.',
      'It usually begins with saying how bad it was. Then comes the slow part, to accept that nobody can undo it. Accepting is not agreeing. From there some people begin to choose what comes next for them. Forgiving may be a part of that, or not.',
      'It may come in pieces, come and go, or never come. Your life is allowed to be good either way.',
    ],
    broke: [
      'If they ever forgive you, it will not mean that it was all right, that it is forgotten, or that you are together again. Those are other questions, and each has its own answer.',
      'What comes first is change that can be seen, for a long time, by someone who has every reason to look twice. It gives you no claim. It only means that forgiving, if it came, would have something true to rest on.',
      'So keep at it while you wait. Where both of you keep growing, forgiving can become something to build on. If forgiving never comes, what you have changed in yourself is still real, and other people will meet it too.',
    ],
    both: [
      'There are two wrongs here, and so there are two forgivings. One may come years before the other. One may never come. Neither is given in return for the other.',
      'For what was done to you: forgiving would excuse nothing, and you would forget nothing. For what you did: show change first, and go on with it while you wait.',
      'If both of you want to go on growing, what is forgiven can become a floor to stand on. Without that, forgiving can still be a private peace, which is worth having too.',
    ],
    unsure: [
      'People mean very different things by this word. Some mean "it was not so bad". Some mean "come back". Neither is forgiving.',
      'Forgiving would be to loosen the hold of an old anger, once it is clear what was done and by whom. It excuses nothing, and decides nothing about staying. It needs time, and a person may find that it does not come.',
    ],
  },
  causes: {
    infidelity: {
      hurt: 'You can forgive an affair and still not want to stay, or to be close again. Those are three separate questions.',
      broke: 'Even where an affair is forgiven, closeness may stay away for a long time. Do not read one as the other.',
      either: 'Forgiving an affair, staying, and being close again are three separate questions.',
    },
  },
  alone: {
    hurt: 'You can do this without anyone else, and nobody has to hear of it.',
    broke: 'You may never learn whether you are forgiven. What you do with your days is still in your hands.',
    either: 'You can think this through alone. It binds nobody.',
  },
  prompts: [
    {
      id: 'told',
      kind: 'checklist',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Which of these have you been told about forgiving, or half believed?',
      options: [
        { id: 'small', label: 'That it was not so bad' },
        { id: 'forget', label: 'That I have to forget it' },
        { id: 'stay', label: 'That I have to stay, or take them back' },
        { id: 'anger', label: 'That I may not be angry any more' },
        { id: 'trust', label: 'That I have to trust again' },
        { id: 'better', label: 'That only a good person can do it' },
        { id: 'none', label: 'None of these' },
      ],
      reactions: [
        {
          when: { chose: 'stay' },
          say: 'Those are two doors. People forgive and leave, and others stay for years and have not forgiven.',
        },
        {
          when: { chose: 'anger' },
          say: 'Anger can come back after forgiving, and it is allowed to. It often comes when something in you wants protecting.',
        },
        {
          when: { chose: 'trust' },
          say: 'You can forgive someone and still not hand them your keys. Trust has its own pace.',
        },
      ],
    },
    {
      id: 'cannot-change',
      kind: 'text',
      only: ['hurt', 'both'],
      ask: 'What was done to you that nobody can undo? Name it in one sentence, as bad as it was.',
      hint: 'You do not have to feel anything about it yet. Leave out any pictures that come.',
    },
    {
      id: 'onward',
      kind: 'choice',
      only: ['hurt', 'unsure'],
      ask: {
        hurt: 'If you look a little way ahead, which of these is nearest to you?',
        broke: 'Which of these is nearest to you?',
        either: 'Whatever turns out to have happened, which of these is nearest to you?',
      },
      options: [
        { id: 'some', label: 'I would like to put a part of it down' },
        { id: 'anger', label: 'I want to keep my anger for now' },
        { id: 'without', label: 'I want to live on, without forgiving' },
        { id: 'see', label: 'I want to see more first' },
        { id: 'unknown', label: "I don't know yet" },
        { id: 'tonight', label: 'Not tonight' },
      ],
      reactions: [
        {
          when: { chose: 'some' },
          say: 'A part is plenty. Choose the part that tires you most and serves you least. The rest may stay.',
        },
        {
          when: { chose: 'anger' },
          say: 'Anger can keep you upright, and you may keep it. If it ever costs you more than it gives, you can think again.',
        },
        { when: { chose: 'without' }, say: 'That is a way of moving forward too. Nobody can call it the lesser one.' },
        {
          when: { chose: 'see' },
          say: 'Wanting to see change before anything else is fair. You can take all the time that seeing takes.',
        },
        {
          when: { chose: 'tonight' },
          say: 'Then leave it here. It asks nothing of you in the meantime.',
          offer: { later: 14 },
        },
      ],
    },
    {
      id: 'changed',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'What do you do differently now? Name one thing that could have been seen this month, with a day or a place.',
      hint: 'If there is nothing to be seen yet, write what could be seen by next month.',
    },
    {
      id: 'anyway',
      kind: 'scale',
      only: ['broke'],
      ask: 'If you knew today that you would never be forgiven, how surely would you go on changing?',
      low: 'I would stop',
      high: 'I would go on',
      reactions: [
        {
          when: { atMost: 4 },
          say: 'Thank you for not making it prettier. Then part of it is still done for the answer. It is worth finding one reason that is your own.',
        },
        { when: { atLeast: 8 }, say: 'Then it has become yours. That holds, whatever they say or do not say.' },
      ],
    },
    {
      id: 'grow',
      kind: 'text',
      ask: {
        hurt: 'What would you like to go on learning yourself, or to see the other person learn?',
        broke: 'What do you want to go on learning about yourself, with them or without them?',
        both: 'What do you want to go on learning, whether or not anything is ever forgiven?',
        unsure: 'What would you want each of you to go on learning, however this turns out?',
      },
      hint: {
        hurt: 'Forgiving can become something to build on only where both keep at it.',
        broke: 'Something with a first step, such as a book, a group or one true talk.',
        either: 'Forgiving can become something to build on only where both keep at it.',
      },
    },
  ],
  act: {
    hurt: 'Write on a scrap of paper one thing you wish you could put down for an evening. Lay it in a drawer overnight. You may take it back tomorrow.',
    broke: 'Do one thing this week that belongs to your change, on a day when nobody will know.',
    both: 'On one evening, think only of what you did. On another, only of what was done to you. Ten minutes each.',
    unsure: 'Finish this line on paper: "To me, forgiving would mean…". Put it away without showing it.',
  },
  wrong: {
    hurt: 'Believing that something is wrong with you because you are still angry. Or forgiving with the head while the body still shakes.',
    broke: 'Believing that good behaviour has earned an answer, and growing bitter when none comes.',
    both: 'Being generous with your own wrong and strict with theirs, or the other way round.',
    unsure: 'Forgiving early, so as not to have to find out what happened.',
  },
  why: {
    hurt: 'When you know what forgiving does not ask of you, nobody can use the word against you.',
    broke: 'Someone who changes without asking anything for it is someone who might be safe to know.',
    both: 'Two people who each go on changing have something to stand on, with or without the word.',
    unsure: 'A word you understand is harder to be pushed with.',
  },
  sources: ['heal-06', 'whole-06', 'forgive-02', 'forgive-03'],
};
