import type { Step } from '../../schema.js';

export const nearSafe: Step = {
  id: 'near-safe',
  title: 'Safety before pride',
  who: {
    hurt: 'For you if you weigh every word before you say it to them.',
    broke: 'For you if being told what you did makes you want to have the last word.',
    both: 'For you if each of you is waiting for the other to soften first.',
    unsure: 'For anyone who has grown careful about what they say, and to whom.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'To feel safe with someone is to be sad, cross or wrong in front of them and not pay for it later. After what happened, being careful makes sense. You are not cold because you hold part of yourself back.',
      'Pride may have held you upright when little else did. You can keep it, and still find one place where you lay it down for a minute. You owe nobody softness before it is safe.',
      'If what you fear is their temper, their hands, or what they could take from you, that fear is not pride. Trust it. Someone outside can help you with it.',
    ],
    broke: [
      'When they tell you something hard, pride gets there first. It looks for the part they got wrong. By the time you have found it, they have stopped talking.',
      'Safety means they can be hurt, angry or full of doubt in front of you, and nothing bad follows. No sigh, no sulk, no raised voice, no list of how hard you try. You can feel stung and stay kind.',
      'Your own safety counts as well. Owning what you did does not mean putting up with threats or blows.',
    ],
    both: [
      'Two proud people can wait a long time for each other. Each has a wound, and each has something to answer for. Whoever softens first seems to lose.',
      'Being gentle while they speak of their hurt takes nothing away from yours. Yours is a matter of its own, and gets a turn of its own.',
      'If one of you is afraid of the other, taking turns is not the way. Then safety comes before any talk, and help from outside comes first.',
    ],
    unsure: [
      'You can often tell by the body whether you feel safe with someone. Do your shoulders drop when they come in, or rise? Do you practise a sentence before you say it?',
      'Under pride there is often something softer, such as fear, shame, or the wish not to be let down. You can look at when you close up, and decide nothing else tonight.',
      'If you close up because you are afraid of what they may do, listen to that. It is a good reason to talk to someone outside.',
    ],
  },
  causes: {
    boundaries: {
      hurt: 'A limit of yours was crossed. So the first thing that has to become safe again is your no, with no reasons given.',
      broke: 'You crossed a limit. For them, being safe begins with a no that you accept at once and do not discuss.',
      either: 'Where a limit was crossed, safety begins with a no that is heard the first time.',
    },
  },
  alone:
    'You can do this without the other person. You learn where you feel safe and what your own pride does. Whether they change is up to them.',
  prompts: [
    {
      id: 'safe',
      kind: 'scale',
      ask: {
        hurt: 'Think of telling the other person something true that they will not like. How safe does that feel?',
        broke: 'How safe do you feel to be wrong, or ashamed, in front of the other person?',
        either: 'Think of telling the other person something true that they may not like. How safe does that feel?',
      },
      low: 'not safe at all',
      high: 'quite safe',
      reactions: [
        {
          when: { atMost: 3 },
          say: {
            hurt: 'It matters that you put it down as it is. If you fear what they might do, you can go on holding back, and talk to somebody outside first.',
            broke:
              'Shame can make any room feel unsafe, and that may ease. Being afraid of what they might do is another matter, and there is help for you as well.',
            either:
              'Thank you for being honest about it. If there is fear behind that number, you do not have to sort it out on your own.',
          },
          offer: 'support',
        },
        {
          when: { atLeast: 7 },
          say: 'Something there holds. It is worth knowing what it is, so that you can look after it.',
        },
      ],
    },
    {
      id: 'closed',
      kind: 'choice',
      only: ['hurt', 'unsure'],
      ask: 'What do you tend to do when it does not feel safe to say what is so?',
      options: [
        { id: 'fine', label: 'I say that I am fine' },
        { id: 'quiet', label: 'I go quiet, or leave the room' },
        { id: 'sharp', label: 'I get sharp before they can' },
        { id: 'please', label: 'I do what they want, so that it stays calm' },
        { id: 'say', label: 'Mostly I say it anyway' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'fine' },
          say: 'A lot of people do. It buys a quiet evening, and it can be lonely in there.',
        },
        {
          when: { chose: 'sharp' },
          say: 'Under sharpness there is often something sore. It makes sense, and it can be tiring to keep up.',
        },
        {
          when: { chose: 'please' },
          say: 'It may be the wisest thing you can do for now. If it stays calm only as long as you give way, somebody outside can think it through with you.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'pride',
      kind: 'choice',
      only: ['broke', 'both'],
      ask: 'When they tell you how you hurt them, what do you do first?',
      options: [
        { id: 'explain', label: 'I explain' },
        { id: 'details', label: 'I put the details right' },
        { id: 'cold', label: 'I go cold and silent' },
        { id: 'crumble', label: 'I fall apart, and they end up comforting me' },
        { id: 'loud', label: 'I get loud, and it may have scared them' },
        { id: 'listen', label: 'More and more, I listen' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'crumble' },
          say: 'Shame like that is heavy, and it is real. Find someone else to bring it to, so that they can keep their turn.',
        },
        {
          when: { chose: 'loud' },
          say: 'It is good that you say so. Someone who has been scared cannot feel safe by trying harder. There is help for people who want to stop, and you can ask for it yourself.',
          offer: 'support',
        },
        {
          when: { chose: 'listen' },
          say: 'They may not show it yet, but people notice when they are allowed to finish.',
        },
      ],
    },
    {
      id: 'lower',
      kind: 'text',
      ask: {
        hurt: 'What could the other person do, or stop doing, that would let you breathe a little easier?',
        broke: 'What could you say the next time you feel stung, in place of your defence?',
        both: 'What could you stop trying to win this week, and still let your own hurt count?',
        unsure: 'With whom can you say something clumsy, and it is all right?',
      },
      hint: {
        hurt: 'Something you could see or hear. "Nothing, for now" is an answer too.',
        broke: 'For example: "I want to answer back. I am going to hear you out first."',
        both: 'A small point will do: who was late, who said it first.',
        unsure: 'It can be a friend, a child, a neighbour, or someone you used to know.',
      },
    },
  ],
  act: {
    hurt: 'Once this week, catch a moment when your shoulders come down. Note where you were and who was there.',
    broke:
      'Copy the sentence you chose onto paper and keep it where your hand will find it, in a coat or by the kettle. Say it aloud once, alone.',
    either:
      'Once this week, when you feel yourself close up, put a hand on your chest and name to yourself what is under it.',
  },
  wrong: {
    hurt: 'Opening up before it feels safe, because you think you have been hard for too long. There is no date for it.',
    broke: 'Being gentle for a week, and then pointing out how gentle you have been.',
    both: 'Waiting for an apology before you listen, while they wait for the same.',
    unsure: 'Telling yourself it is all in your head when your body keeps saying otherwise.',
  },
  why: {
    hurt: 'Only where you are safe can you find out what you want.',
    broke: 'If being honest with you costs them nothing, they are free to find out whether they want to come nearer.',
    either: 'People show each other what is true when it costs them little. Nearness has to begin there.',
  },
  sources: ['way-24'],
};
