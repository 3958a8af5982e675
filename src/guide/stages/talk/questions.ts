import type { Step } from '../../schema.js';

export const talkQuestions: Step = {
  id: 'talk-questions',
  title: 'Questions and answers',
  who: {
    hurt: 'For you if questions circle in your head and you are not sure which to ask.',
    broke: 'For you if you are being asked, or dread to be.',
    both: 'For you if you have questions and owe answers as well.',
    unsure: 'For you if there is much that you do not know yet.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'You have a right to ask. A mind left in the dark makes up its own answers, and they are seldom kind.',
      'Some answers give you something to go by: is it over, who knows, was my health put at risk. Others turn into pictures that come back at night. If sex was part of it, the details are nearly always of that second kind. It is kind to yourself to leave them out.',
      'So write them down before you ask them. Take a few at a time. Hear the answer out, and say it back before you go on to the next: "So it began in March. Is that right?"',
    ],
    broke: [
      'Answer what is asked, truthfully, even where you look bad and your face burns. A half-truth that comes out later can hurt like the first day. If you do not know, say so. "I do not remember" is for what you truly do not remember.',
      'The same question may come ten times. Often it is how a mind takes in what it cannot believe. Hear it to the end, say it back, and give the same true answer, without a sigh and without defending yourself.',
      'If sex was part of it, spare them the details. If they ask: "I am not hiding it from you. I fear that the picture would stay. Can we wait some days, or ask a counsellor first?" Whether their health was at risk is another matter. Tell them that plainly, and soon.',
    ],
    both: [
      'You have questions, and you owe answers. Keep two lists and two evenings. On the evening for your answers, your own questions wait, and the other way round.',
      'As the one who answers: tell the truth, also the part you would rather skip, and do not defend it. As the one who asks: hear it out and say back what you heard. Leave sexual detail out of both. It turns into pictures that stay.',
    ],
    unsure: [
      'Questions can be asked to find out, or to catch someone. The first kind opens people up. The second makes them careful.',
      'Ask and answer plainly, and say back what you heard before you go on. If an answer is hard to give or to hear, take a pause. Leave sexual detail aside. It tends to stay in the mind as a picture.',
      'There may be questions you cannot answer yourself yet. "I do not know" is a truthful answer when it is true.',
    ],
  },
  causes: {
    lies: {
      hurt: 'After many lies, no answer may feel certain. You do not have to believe each one on the day it is given.',
      broke:
        'After many lies, even the truth may be doubted. Give it anyway, whole, and do not be offended by the doubt.',
      either: 'After lies, true answers take a while to be believed. That is to be expected.',
    },
  },
  alone:
    'A list of questions is worth writing even if nobody will ever answer it. You may find some that you can answer yourself.',
  prompts: [
    {
      id: 'list',
      kind: 'text',
      only: ['hurt', 'both', 'unsure'],
      ask: {
        hurt: 'Which questions keep coming back? Write them as they come, in any order.',
        broke: 'Which questions have they asked you so far?',
        both: 'Which questions do you want to ask? Only your own here. Theirs belong on another page.',
        unsure: 'What do you not know that you would like to know? Write it as it comes.',
      },
      hint: 'Nothing you write down has to be asked.',
    },
    {
      id: 'kinds',
      kind: 'checklist',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Look through them. Which kinds are among them?',
      options: [
        { id: 'facts', label: 'What happened, when, for how long' },
        { id: 'over', label: 'Whether anything is still going on' },
        { id: 'risk', label: 'Whether my health or our money is at risk' },
        { id: 'others', label: 'Who else knows' },
        { id: 'meaning', label: 'What it means to them, and why' },
        { id: 'me', label: 'What was said about me' },
        { id: 'sexual', label: 'Sexual detail' },
        { id: 'no-answer', label: 'Ones that nobody can answer' },
      ],
      reactions: [
        {
          when: { chose: 'sexual' },
          say: 'Very many people want to know. The answers tend to stay as pictures, and they bring little peace. You could put those on a sheet of their own and let it lie for a month.',
        },
        {
          when: { chose: 'risk' },
          say: 'Those can go to the top. You are owed a plain answer soon. You can also look into them yourself: get tested, or ask the bank.',
        },
        {
          when: { chose: 'no-answer' },
          say: 'Some questions are grief in the shape of a question. They may be said aloud, and they may stay open.',
        },
      ],
    },
    {
      id: 'first',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: 'Choose the one you would ask first. What would be different for you once you knew?',
      hint: 'If the answer is "nothing", it may be one to leave for later.',
    },
    {
      id: 'when',
      kind: 'choice',
      only: ['hurt'],
      ask: 'Would you like to ask it soon?',
      echo: { of: 'talk-invite/safe', say: 'When you thought about talking, you put how safe it felt at {answer}.' },
      options: [
        { id: 'soon', label: 'Yes, in the next talk' },
        { id: 'written', label: 'Yes, but in writing' },
        { id: 'afraid', label: "I'm afraid of the answer" },
        { id: 'not-now', label: 'Not now' },
      ],
      reactions: [
        {
          when: { chose: 'written' },
          say: 'A good way. It gives them time to answer truthfully, and you can read it when you choose, with someone near you.',
        },
        {
          when: { chose: 'afraid' },
          say: 'That makes sense, when so much hangs on it. You may wait until there is someone you can ring afterwards.',
        },
        {
          when: { chose: 'not-now' },
          say: 'The list will keep. You can ask when knowing feels better than not knowing.',
          offer: { later: 10 },
        },
      ],
    },
    {
      id: 'dread',
      kind: 'text',
      only: ['broke'],
      ask: 'Which question do you dread the most? Write it down in their voice.',
    },
    {
      id: 'answer',
      kind: 'text',
      only: ['broke'],
      ask: 'Now write the true answer, in two or three sentences that begin with "I".',
      hint: 'Whole and short. No reasons yet, and no sexual detail.',
    },
    {
      id: 'untold',
      kind: 'choice',
      only: ['broke', 'both'],
      ask: 'Is there something they would want to know that you have not told them?',
      options: [
        { id: 'none', label: 'No, they know all of it' },
        { id: 'small', label: 'Yes, something small' },
        { id: 'large', label: 'Yes, something that matters' },
        { id: 'not-ready', label: "I'm not ready to look at that" },
      ],
      reactions: [
        {
          when: { chose: 'small' },
          say: 'Small things told late can hurt like large ones. It is better heard from you than found by chance.',
        },
        {
          when: { chose: 'large' },
          say: 'That is heavy to hold. Choose a calm hour and tell it whole, once. A counsellor can help you prepare. If it touches their health or safety, let it be very soon.',
        },
        {
          when: { chose: 'not-ready' },
          say: 'That is an honest answer. You can come back to it in a few days. If it touches their health or safety, do not wait that long. Someone can help you say it.',
          offer: { later: 5 },
        },
      ],
    },
    {
      id: 'again',
      kind: 'scale',
      only: ['broke', 'both'],
      ask: 'How calmly could you answer a question tonight that you have answered many times?',
      low: 'I would snap',
      high: 'calmly, as often as it takes',
      reactions: [
        {
          when: { atMost: 3 },
          say: 'Then a true sentence would be: "I want to answer this well. Give me ten minutes and I will come back." And then come back.',
        },
      ],
    },
  ],
  act: {
    hurt: 'Draw a line down the middle of a page. On the left go the questions to ask, on the right those to let lie. Move one, if you like.',
    broke: 'Say your hardest true answer aloud once, alone, until you can get through it without explaining.',
    either:
      'Write one question on a slip of paper and read it aloud. Change it until it sounds like someone who wants to know.',
  },
  wrong: {
    hurt: 'Asking through the night for the detail that will finally make it stop. There is rarely one.',
    broke: 'Giving out the truth in slices, each a little larger, each "the last one".',
    either: 'Answering a question with a question.',
  },
  why: {
    hurt: 'It is easier to decide about your own life when you know more of what is true in it.',
    broke: 'An answer that was hard to give, and holds up later, is one of the first things trust can stand on.',
    either: 'Plain questions and plain answers leave less room for guessing, and guessing is what wears people out.',
  },
  sources: ['way-18', 'account-02', 'whole-02'],
};
