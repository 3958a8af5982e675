import type { Step } from '../../schema.js';

export const forgiveAfter: Step = {
  id: 'forgive-after',
  title: 'After forgiving',
  who: {
    hurt: 'For you if you have forgiven some of it, and now and then it still comes up.',
    broke: 'For you if you were forgiven, or partly, and it has been mentioned again.',
    both: 'For you if old wrongs turn up in new quarrels, on either side.',
    unsure: 'For anyone in whose quarrels the past keeps turning up.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Forgiven things come back to mind. That does not make your forgiving false. What you can choose is what you use them for.',
      'Brought out to win a quarrel about the dishes, the old wrong hurts you both and settles nothing. Part of forgiving may have been to stop keeping it ready.',
      'You are not silenced, though. If it still hurts, you may say so. If something now is like it was then, you may say that too, on the same day. And a new wrong was never covered by the old forgiveness.',
    ],
    broke: [
      'To be forgiven is a gift, and it does not end the subject. They may still be sad in spring. They may still ask. "But you forgave me" closes a door that they were brave to open.',
      'When it comes up as pain, listen and say back what you heard. When it is thrown at you in a quarrel about something else, you may ask for a pause, calmly, and offer a time to hear the old hurt by itself.',
      'If nobody has forgiven you, read this for another day. There is nothing here to ask for.',
    ],
    both: [
      'You each know where the other is sore. In a quarrel it is tempting to reach for it, above all when yours has been named first.',
      'What you have forgiven, leave out of quarrels about something else. What still hurts, speak of by itself, at a calm hour. And when they speak of theirs, let yours wait until they have finished.',
    ],
    unsure: [
      'Old matters can come into a quarrel in two ways. Someone wants to win, or someone is still in pain. From outside they sound alike.',
      'It helps to ask which one it is, in yourself first. Pain may always be spoken of, at a time of its own, whether or not anything was ever forgiven.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'So soon after, there may be nothing forgiven yet, and that is all right. This page will keep.',
      broke: 'So soon after, do not take a kind evening for forgiveness.',
      either: 'So soon after, there may be nothing forgiven yet. This page will keep.',
    },
    later: {
      hurt: 'Even after years, one song can bring it all up. Saying so for five minutes is no attack.',
      broke: 'Even after years it may come up. How you listen the twentieth time counts as much as the first.',
      either: 'Even after years, one song can bring it up. It can be said in five minutes and heard in five.',
    },
  },
  alone: {
    hurt: 'If you are apart now, the quarrel may go on in your head. The same question helps there: what do I want this thought to do for me?',
    broke:
      'If you are apart, you may hear of it through others, or in your own head at night. You can listen there too, without arguing back.',
    either: 'If you are on your own, notice when the past comes into the quarrels in your head.',
  },
  prompts: [
    {
      id: 'where',
      kind: 'choice',
      only: ['hurt', 'both'],
      echo: { of: 'forgive-ready/ready', say: 'When you were asked about forgiving before, you chose: "{answer}".' },
      ask: 'Forgiving what was done to you: where are you with it now?',
      options: [
        { id: 'much', label: 'I have forgiven, and it still comes up' },
        { id: 'part', label: 'I have forgiven a part' },
        { id: 'back', label: "I thought I had. Now I'm not sure" },
        { id: 'no', label: "I haven't, and I don't have to" },
        { id: 'tonight', label: 'Not tonight' },
      ],
      reactions: [
        {
          when: { chose: 'much' },
          say: 'Both can be true at once. Remembering is what minds do with something that mattered.',
        },
        {
          when: { chose: 'back' },
          say: 'Forgiving can come and go. You may say "I am less sure than I was". It takes nothing back that was honest then.',
        },
        { when: { chose: 'no' }, say: "No, you don't. You can still choose how you want to speak of it." },
        { when: { chose: 'tonight' }, say: 'Then let it rest, and you too.', offer: { later: 14 } },
      ],
    },
    {
      id: 'wish',
      kind: 'choice',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Think of the last time the past came to your lips in a quarrel. What did you want it to do?',
      options: [
        { id: 'win', label: 'To win, or to end the quarrel' },
        { id: 'feel', label: 'To make them feel what I felt' },
        { id: 'afraid', label: 'To say that I was afraid again' },
        { id: 'like-then', label: 'To say that something now was like then' },
        { id: 'held', label: 'To be comforted' },
        { id: 'unknown', label: "I don't know, or it hasn't come up" },
      ],
      reactions: [
        {
          when: { chose: 'win' },
          say: 'That is honest, and very human. It may end the quarrel and leave the hurt where it was.',
        },
        {
          when: { chose: 'feel' },
          say: 'Hurt that is carried alone wants to be known. "I want you to know how it was" can be said by itself, and it reaches further.',
        },
        {
          when: { chose: 'afraid' },
          say: 'Then it was fear asking for help. You may say that at any time, forgiven or not.',
        },
        {
          when: { chose: 'like-then' },
          say: 'That is worth saying, and on the day. Name what happened now first, and then what it reminded you of.',
        },
      ],
    },
    {
      id: 'by-itself',
      kind: 'statement',
      only: ['hurt', 'both', 'unsure'],
      ask: {
        hurt: 'Take something that hurts now, old or new. Say it by itself, as you could say it at a calm hour.',
        broke: 'Say what hurts now, by itself.',
        either: 'Take one thing that still hurts. Say it by itself, with nothing else mixed in.',
      },
      hint: 'Such as: "I feel scared when the phone lies face down, as it did last night."',
    },
    {
      id: 'hear',
      kind: 'feelings',
      only: ['broke'],
      ask: 'Imagine that they bring it up again, after a good week. What do you feel first?',
      reactions: [
        {
          when: { family: 'angry' },
          say: 'It can feel unfair, as though it would never end. You may feel that, and still not say it for the next ten breaths.',
        },
        {
          when: { family: 'ashamed' },
          say: 'Shame wants you to leave the room or to defend yourself. You can stay where you are and look at them.',
        },
        {
          when: { family: 'afraid' },
          say: 'It may sound as if all is lost again. Mostly it means that something hurts and they came to you with it.',
        },
      ],
    },
    {
      id: 'answer',
      kind: 'text',
      only: ['broke'],
      ask: 'What could you say then? One sentence that lets them go on speaking.',
      starter: 'I hear that…',
    },
    {
      id: 'open',
      kind: 'scale',
      only: ['broke'],
      ask: 'How ready are you to hear of it years from now, without "I thought that was over"?',
      low: 'not ready',
      high: 'ready',
      reactions: [
        { when: { atMost: 4 }, say: 'Then you know where the work is. You only ever have to hear it once at a time.' },
        { when: { atLeast: 8 }, say: 'That readiness is part of what makes it possible to tell you things.' },
      ],
    },
    {
      id: 'how',
      kind: 'agreement',
      with: 'together',
      ask: 'How may the old hurt be brought up from now on? A time, a word to begin with, how long, and how it is heard.',
      hint: 'Such as: "Not in a quarrel. After supper, ten minutes, one speaks and one listens." Look at it again in a month.',
    },
  ],
  act: {
    hurt: 'On one evening this week, ask yourself: "What hurts now, and is it old or new?" Write down one line.',
    broke: 'Say "Tell me, I am listening" aloud three times in an empty room, until it sounds like you.',
    both: 'Think of your last quarrel. Write one line on what it was really about, and leave the past out of that line.',
    unsure: 'Think of your last quarrel, even one in your head. Write down when the past came in, and what it wanted.',
  },
  wrong: {
    hurt: 'Swallowing a new hurt because you have forgiven. Or reaching for the old one when you feel you are losing.',
    broke: 'Saying "You said you forgave me." It asks them to be finished, so that you can be.',
    both: 'Answering "you did that" with "and you did this".',
    unsure: 'Letting every quarrel become the one about everything.',
  },
  why: {
    hurt: 'What you gave freely stays a gift when it is not taken out again to hurt. And pain that comes by itself is easier to hear.',
    broke: 'Someone who may speak of it does not have to throw it.',
    both: 'One matter at a time can be finished. All of them at once cannot.',
    unsure: 'When pain has its own time, quarrels can be about what they are about.',
  },
  sources: ['crucial-15'],
};
