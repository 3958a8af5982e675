import type { Page } from '../schema.js';

const counselling = [
  'A couples counsellor sits with you both, takes no side, and slows a hard talk down. You meet for about an hour, often every week or two.',
  'To begin, look for someone trained to work with couples, and choose the person together. A first call is often short. You can ask: "Have you helped couples after trust was broken?" If the person does not suit you, try another.',
  'It is not for a relationship where there is violence, threats or control. What is said there can put someone in danger at home. In that case, see someone on your own, or look at the support page.',
];

const writing = [
  'Thoughts that circle at night hold still on paper. Writing can show you what you feel, and what has changed since last month.',
  'To begin, set a timer for ten minutes. Write "Right now I…" and go on without mending anything. When it rings, stop, even in the middle of a line.',
  'Keep it where nobody else reads it. It is not for gathering proof against anyone. If someone goes through your things, or the writing makes a night worse, leave it and call a friend.',
];

const weekly = [
  'This is half an hour at a fixed time, once a week, to say how each of you is doing. When a worry has its own evening, it can leave the other evenings alone.',
  'To begin, choose a day and put the phones in another room. Each speaks for five minutes while the other listens. Then say one thing that went well, one that was hard, and one small wish. End with something plain, like tea.',
  'It is not a trial, and nobody gets marks. Either of you may move it to another set day. Where there is violence or control it is not for you two. On your own, take the half hour with paper or a friend.',
];

const plans = [
  'These are little choices made by two: a meal, a film, a plan for Sunday. Each gives you a chance to be asked, to be heard, and to see a word kept.',
  'To begin, take something that does little harm if it goes wrong. Each says one wish. Settle on one, write down who does what, and do it on that day. Afterwards, each says what was good about it.',
  'It is not for large matters yet, such as moving or money. It is no secret test either. Where there is violence or control, leave it. On your own, plan one small thing for yourself and keep to it.',
];

export const tools: readonly Page[] = [
  {
    id: 'couples-counselling',
    title: 'Counselling for two',
    body: {
      hurt: [...counselling, 'Going there is no promise to stay or to forgive. You may say so in the first hour.'],
      broke: [
        ...counselling,
        'Sitting in that chair is a start. What you do on the days between is what can be seen. If the other person does not want to go, go alone.',
      ],
      both: [...counselling, 'Ask that each of the two hurts gets its own hour, so that neither gets lost.'],
      unsure: [...counselling, 'You can go alone first, to sort out what you think, and see about the rest later.'],
    },
    sources: ['tool-01'],
  },
  {
    id: 'writing-it-down',
    title: 'Writing it down',
    body: {
      hurt: [
        ...writing,
        'If you are stuck, try three lines: what I know, what I am afraid of, what would make tomorrow easier.',
      ],
      broke: [
        ...writing,
        'If you are stuck, write one thing you did, as a sentence that begins with "I". Do not bring your pages to the one you hurt to be comforted.',
      ],
      both: [...writing, 'If you are stuck, take two pages: what was done to me, and what I did. Keep them apart.'],
      unsure: [...writing, 'If you are stuck, try three lines: what I saw, what I heard, what I only guess.'],
    },
    sources: ['tool-02'],
  },
  {
    id: 'weekly-talk',
    title: 'A weekly talk',
    body: {
      hurt: [...weekly, 'You may speak first, or only listen. "I have no words this week" is a full answer.'],
      broke: [...weekly, 'Be the one who remembers the day. Say back what you heard before you add anything.'],
      both: [...weekly, 'Change each week who speaks first, and take one hurt at a time.'],
      unsure: [...weekly, 'You can use it to find out how things are, without saying whose fault they are.'],
    },
    sources: ['tool-03'],
  },
  {
    id: 'small-plans',
    title: 'Small things decided together',
    body: {
      hurt: [...plans, 'You can enjoy an afternoon and still be hurt. You can also say no to it.'],
      broke: [...plans, 'Do your part early and without a reminder. Ask for no praise.'],
      both: [...plans, 'Choose something that has nothing to do with either hurt.'],
      unsure: [...plans, 'Notice how it feels to be asked, and to ask. That tells you something.'],
    },
    sources: ['tool-04'],
  },
  {
    id: 'apology-letter',
    title: 'A letter of apology',
    body: {
      hurt: [
        'In such a letter, the one who broke trust writes down what they did and that they are sorry. You may ask for one. If one comes, you choose when to read it, who sits beside you, or whether to read it at all.',
        'You can begin one of your own as well: the letter you wish you would get. It can show you what you are waiting to hear. It never has to be sent.',
        'A letter does not oblige you to answer or to forgive. If fine letters come after every new hurt, or you are afraid of the one who writes them, trust the fear and look at the support page.',
      ],
      broke: [
        'A letter lets you say it all without being thrown by your own nerves. The other person can read it in their own time.',
        'To begin, put four things on paper: what you did, in plain words; what it did to them, as far as you know; that you are sorry; and what you do differently now. No "but", and no asking to be forgiven. Leave it overnight.',
        'Ask before you hand it over. It is not for easing your own guilt, for winning someone back, or for slipping in news they have not heard. If they want no word from you, it stays in the drawer. Where there was violence or control, do not send one; find help to stop.',
      ],
      both: [
        'A letter lets you own your part without being drawn into theirs.',
        'To begin, write only about what you did: the deed, what it did to them, that you are sorry, what is different now. What was done to you belongs in another letter, on another day.',
        'It is not for trading, so do not wait for one in return. Ask before you hand it over. Where there is violence or control, do not send one. It can still help you to have written it.',
      ],
      unsure: [
        'A letter says what somebody did, and that they are sorry for it. You may not know yet whether there is one for you to write, or one for you to get.',
        'You can begin with a letter that nobody will read. Put down what you are sure you are sorry for. Then put down what you wish someone would say to you. Leave out the guesses.',
        'It is not for making peace by taking blame that may not be yours. If you would write it out of fear of someone, keep it, and look at the support page instead.',
      ],
    },
    sources: ['tool-05'],
  },
];
