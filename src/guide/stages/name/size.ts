import type { Step } from '../../schema.js';

export const nameSize: Step = {
  id: 'name-size',
  title: 'No making it smaller',
  who: {
    hurt: 'For you if you were told that you make too much of it, or tell yourself so.',
    broke: 'For you if "it was only" keeps finding its way into what you say.',
    both: "For you if each of you thinks that the other's was the bigger one.",
    unsure: 'For you if you cannot tell whether something is large or small.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'There are many ways to shrink a thing. Some come from outside: it never happened, it was nothing, you are so sensitive. Some come from inside: others have it worse, I am being silly.',
      'Shrinking it inside can be a way to keep the peace, or to be able to stay. It makes sense. It also leaves you alone with the part that was cut off.',
      'What you would have wanted to hear is short. Something like: "I can see why this hurts. Tell me." You may say that to yourself tonight.',
    ],
    broke: [
      'Few people deny everything. Most shave a little off: only twice, only online, not while you were home. The words may even be correct. What the other person hears is: your pain is bigger than my act, so something is wrong with you.',
      'It is uncomfortable to leave it at full size. That feeling will not harm you, and it passes. You might say: "I can see why this hurts so much. I want to hear it."',
    ],
    both: [
      'Where two things were done, each can be used to shrink the other. "At least I did not…" is a sentence that works in both directions.',
      'Let each have its own size. If theirs was large, yours is still what it is. You can say "I see why that hurts you" without taking back a word about your own hurt.',
    ],
    unsure: [
      'Size is hard to judge from close by. One day it is nothing, and the next it is everything.',
      'Nobody has to be right about it tonight. It is enough to notice when words make a thing smaller, whoever says them, and to let it be as big as it feels. "I hear you" is a fair thing to say to yourself, or to someone else.',
    ],
  },
  causes: {
    promises: {
      hurt: 'Small promises add up. You are not petty for remembering the tenth.',
      broke: 'Each broken promise may look small by itself. They had to live with the sum.',
      either: 'Broken promises are often small one by one. The sum is what is felt.',
    },
    boundaries: {
      hurt: 'A limit that was yours is as serious as you say it is. Nobody else gets to measure it. If it was your body, support is there for you at any time.',
      broke: 'It was their limit, so it is theirs to say how serious it was to cross it.',
      either: 'How serious it is to cross a limit is for the person whose limit it was to say.',
    },
  },
  prompts: [
    {
      id: 'heard',
      kind: 'checklist',
      only: ['hurt', 'unsure'],
      ask: 'Which of these have you heard, from anyone or in your own head?',
      options: [
        { id: 'sensitive', label: '"You are too sensitive"' },
        { id: 'imagining', label: '"You are imagining things"' },
        { id: 'past', label: '"Leave the past alone"' },
        { id: 'least', label: '"At least it was not…"' },
        { id: 'worse', label: '"Others have it worse"' },
        { id: 'silly', label: '"I am being silly"' },
        { id: 'none', label: 'None of these' },
      ],
      reactions: [
        {
          when: { chose: 'imagining' },
          say: 'It is unsettling to hear that about your own eyes and ears. It can help to tell someone outside what you notice, and see how it sounds there.',
          offer: 'support',
        },
        { when: { chose: 'worse' }, say: 'Perhaps they do. That has never yet made a hurt go away.' },
      ],
    },
    {
      id: 'size',
      kind: 'scale',
      ask: {
        hurt: 'How big is it in your days at present?',
        broke: 'How big is it in their days at present, as far as you can tell?',
        both: 'How big is all of it in your days at present?',
        unsure: 'How big is this in your days at present?',
      },
      low: 'hardly there',
      high: 'it fills everything',
      reactions: [
        {
          when: { atMost: 2 },
          say: {
            hurt: 'Then it is small at present. You do not have to make it bigger to be taken seriously.',
            broke: 'That may be so. It may also be that they have stopped showing it. You can leave the number open.',
            either: 'Then it is small at present. That is worth knowing too.',
          },
        },
        {
          when: { atLeast: 9 },
          say: {
            hurt: 'That is a great deal to live with. You do not have to manage it all by yourself.',
            broke: 'You see a great deal of it, then. If seeing it weighs on you, there is help for you as well.',
            either: 'That is a great deal to live with. You do not have to manage it all by yourself.',
          },
          offer: 'support',
        },
      ],
    },
    {
      id: 'believed',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: 'Imagine someone who believes every word. What would you tell them about how big it is?',
      starter: 'It is big enough that I…',
    },
    {
      id: 'small',
      kind: 'checklist',
      only: ['broke', 'both'],
      ask: 'Which of these have you said, or thought on the way home?',
      options: [
        { id: 'only', label: '"It was only…"' },
        { id: 'once', label: '"It was not that often"' },
        { id: 'long-ago', label: '"That is long over"' },
        { id: 'others', label: '"Other people do far worse"' },
        { id: 'too-much', label: '"You are making too much of it"' },
        { id: 'sorry', label: '"I have said sorry already"' },
        { id: 'deny', label: '"That is not how it was", when it was' },
        { id: 'none', label: 'None that I notice' },
      ],
      reactions: [
        {
          when: { chose: 'deny' },
          say: 'That one makes people doubt their own mind. You can take it back, in so many words: "It was as you said."',
        },
        { when: { chose: 'none' }, say: 'Good to have looked. These slip out most when you are tired.' },
      ],
    },
    {
      id: 'full',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'Take one of them, or your own. How does it sound at full size?',
      hint: '"It was only lunch" could become "I met them, and told you I was at work."',
    },
    {
      id: 'reply',
      kind: 'choice',
      only: ['broke'],
      ask: 'When "you are overreacting" is on the tip of your tongue, what could you say in its place?',
      options: [
        { id: 'see', label: '"I see why. Tell me more."' },
        { id: 'sense', label: '"That makes sense after what I did."' },
        { id: 'quiet', label: '"I do not know what to say. I am listening."' },
        { id: 'none', label: 'None of these sounds like me yet' },
      ],
      reactions: [
        { when: { chose: 'quiet' }, say: 'That is an honest one. It promises nothing that you cannot do.' },
        { when: { chose: 'none' }, say: 'Then find your own. The shorter it is, the more room it leaves for them.' },
      ],
    },
  ],
  act: {
    hurt: 'When "it was not so bad" turns up in your head this week, answer it there: "It was as bad as it was."',
    broke: 'Listen for your own "only" this week. Each time, say the sentence again in your head without it.',
    both: 'Catch one "at least I" this week and leave it unsaid. Then write down what you wanted it to do for you.',
    unsure: 'Note once in the morning and once in the evening how big it feels, from 0 to 10. Draw no conclusion.',
  },
  wrong: {
    hurt: 'Making it smaller to spare the other person, and then being angry that they think it is small.',
    broke: 'Swinging to the far end: "I am the worst person alive." That too makes them turn from their pain to yours.',
    both: 'Comparing. Whoever comes out smaller feels cheated, and whoever comes out bigger stops listening.',
    unsure: 'Making it smaller because nobody else seems troubled by it. Or larger, because somebody is.',
  },
  why: {
    hurt: 'You can only grieve a thing at the size it really was.',
    broke: 'Each time you let it be as big as it is, they have one thing less to prove.',
    both: 'When neither has to shout to be believed, both can speak more quietly.',
    unsure: 'Letting a thing be its own size is the start of seeing what it is.',
  },
  sources: ['way-04', 'pitfall-01', 'reword-03'],
};
