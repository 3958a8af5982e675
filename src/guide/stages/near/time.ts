import type { Step } from '../../schema.js';

export const nearTime: Step = {
  id: 'near-time',
  title: 'Time, warmth and thanks',
  who: {
    hurt: 'For you when you would like some warmth again, or wonder whether you ever will.',
    broke: 'For you when you miss being close, and want to give without asking for it back.',
    both: 'For you when there is some calm between you, and neither knows how near is near enough.',
    unsure: 'For anyone who has been cold and alone with this for too long.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Warmth tends to come back in scraps, and seldom when you planned it. You may laugh with them at noon and be furious by ten at night. You meant both.',
      'Time, talk, a kind word, a touch: you choose which of them, how much and when. You can stop halfway. An hour on the sofa promises nothing further.',
      'Touch can bring bad pictures with it. If your body draws back, let it. A walk or a meal cooked side by side may be possible long before that, or may be all you want.',
    ],
    broke: [
      'You can offer warmth. Whether it is taken up is theirs to say. Plain things count most, such as soup, the same Sunday walk, or a question about their day with time for the answer.',
      'Shame makes people forget to say thank you. Say what you saw them do, in one sentence, and leave it there. Kindness that waits for its reward starts to feel like a bill.',
      'Let touch begin with them, or ask. Take anything less than a clear yes as a no, and be as friendly after it as before. You are free to say no as well.',
    ],
    both: [
      'You may each want to be near at different hours, and dread it for different reasons. Whoever wants less closeness that day sets the pace. One day it is you, another day it is them.',
      'A good afternoon settles nothing, and does not have to. What hurt you can still be talked about tomorrow, and so can what hurt them.',
      'Thank each other for small things, with no "but" behind it. Leave touch until it comes by itself and you both want it. It may be a hand on the arm for a long while.',
    ],
    unsure: [
      'Nearness has many forms: a shared pot of soup, a joke, ten minutes of being asked how you are. It does not have to wait until you know what happened, or what it meant.',
      'Begin with what is easy. Time in company, a regular habit, a word of thanks. Touch comes when it comes, and only if it is welcome on both sides.',
    ],
  },
  causes: {
    neglect: {
      hurt: 'You have gone without for a long time. A week of attention may feel good and also make you angry about the years before. Let both be.',
      broke:
        'For someone who was left alone for long, one lovely weekend proves little. A quarter of an hour, every day, says more.',
      either: 'Where someone was left alone for long, little and often warms more than one grand evening.',
    },
    infidelity: {
      hurt: 'If touch makes you compare yourself with someone else, that is the hurt talking. It says nothing about your worth.',
      broke: 'Their body may pull away even on days when they like you. Do not ask them to explain it.',
      either: 'After an affair the body often has its own pace. It cannot be talked round, and does not have to be.',
    },
  },
  alone:
    'Warmth does not have to come from the person who is missing or not willing. A friend, a sister, a dog, a hot meal you made for yourself can reach the same cold spot.',
  prompts: [
    {
      id: 'near',
      kind: 'choice',
      ask: {
        hurt: 'How near to the other person do you want to be, as things are today?',
        broke: 'How near would you like to be? Only your own wish, whether or not it can be met.',
        either: 'How near to the other person do you want to be, as things are today?',
      },
      options: [
        { id: 'far', label: 'Far. I want distance' },
        { id: 'room', label: 'In the same room is enough' },
        { id: 'together', label: 'I would like to talk and do things together' },
        { id: 'touch', label: 'I would like to be held' },
        { id: 'changes', label: 'It changes by the hour' },
        { id: 'later', label: 'Not a question for tonight' },
      ],
      reactions: [
        {
          when: { chose: 'far' },
          say: {
            hurt: 'Then far it is. Distance can be a way of looking after yourself, for a week or for good.',
            broke:
              'Perhaps you are worn out, or ashamed to be seen. Tell them that you need quiet, so that they do not have to guess.',
            either: 'That is allowed. It can be a kindness to say so aloud, where that is safe.',
          },
        },
        {
          when: { chose: 'touch' },
          say: {
            hurt: 'You can want that with the anger still in you. It does not cancel anything.',
            broke: 'It is a human wish, and it may have to wait. You can feel it and ask nothing of them.',
            either: 'It is a human wish. It can be said softly, as long as a no costs nothing.',
          },
        },
        {
          when: { chose: 'changes' },
          say: 'That is very common, and confusing from inside. You can say how it is now, and say something else in an hour.',
        },
        {
          when: { chose: 'later' },
          say: 'Good. It can wait, and so can you.',
          offer: { later: 7 },
        },
      ],
    },
    {
      id: 'thanks',
      kind: 'text',
      ask: {
        hurt: 'Who did something kind for you lately? What was it?',
        broke: 'What has the other person done, this week or long ago, that you never thanked them for?',
        both: 'What is one thing you could thank the other person for, with no "but" after it?',
        unsure: 'What is one kind thing that someone did for you lately, or that you did for someone?',
      },
      hint: {
        hurt: 'It can be anyone at all. A stranger who held a lift counts.',
        broke: 'The plainer the better: they rang your mother, they paid the bill.',
        either: 'Something small and exact, such as who made the bed.',
      },
    },
    {
      id: 'shared',
      kind: 'checklist',
      with: 'together',
      ask: 'Which of these would you like to have in the coming week? Tick only what you want yourself.',
      hint: 'Compare your lists if you like. Do what is on both, and leave the rest without a word.',
      options: [
        { id: 'meal', label: 'One meal with the phones in another room' },
        { id: 'walk', label: 'A short walk, the same way each time' },
        { id: 'else', label: 'Half an hour in which we talk about anything but this' },
        { id: 'task', label: 'Something useful, side by side' },
        { id: 'thanks', label: 'One thank-you a day, out loud' },
        { id: 'touch', label: 'A hand or a hug, if one of us asks and the other says yes' },
        { id: 'none', label: 'None of these yet' },
      ],
      reactions: [
        {
          when: { chose: 'none' },
          say: 'All right. Two people can be decent to each other at a distance, and that is warmth of a kind.',
        },
      ],
    },
    {
      id: 'own',
      kind: 'checklist',
      with: 'alone',
      ask: 'What might bring you a little warmth this week?',
      options: [
        { id: 'friend', label: 'An hour with someone who likes me' },
        { id: 'voice', label: 'Hearing a voice I know on the phone' },
        { id: 'water', label: 'A long hot bath or shower' },
        { id: 'food', label: 'Cooking something I like, for myself' },
        { id: 'outside', label: 'Being outside, among trees or people' },
        { id: 'animal', label: 'An animal to sit beside' },
        { id: 'music', label: 'Music from a time before all this' },
        { id: 'none', label: 'Nothing comes to mind' },
      ],
      reactions: [
        {
          when: { chose: 'none' },
          say: 'When everything has gone flat, even good things look grey. A blanket and an early night are enough to begin with.',
        },
      ],
    },
  ],
  act: {
    hurt: 'Do one thing this week that is good for your skin: warm socks, hand cream, a slow stretch, your face in the sun.',
    broke:
      'Write down the thank-you you owed, in one sentence. Give it if it is welcome. If it is not, let it change how you act.',
    either: 'Thank someone this week for one exact thing, in person or on paper.',
  },
  wrong: {
    hurt: 'Giving more closeness than you feel, to keep the peace or to keep them, and feeling worse for it afterwards.',
    broke: 'Taking one warm evening as a sign that it is over and done with.',
    both: 'Using a good day to close a talk that one of you still wants to have.',
    unsure: 'Waiting to be sure about everything before you let anybody be kind to you.',
  },
  why: {
    hurt: 'Being glad now and then gives you strength, whatever you come to decide.',
    broke:
      'Steady warmth that asks for nothing lets the other person find out, in their own time, whether they want more.',
    either:
      'Small good moments do not undo the hurt. They remind you both, or you alone, that there is something besides it.',
  },
  sources: ['heal-07', 'whole-07'],
};
