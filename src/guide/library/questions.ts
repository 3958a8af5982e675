import type { Page } from '../schema.js';

const howLong = [
  'Nobody can give you a date. A few people feel firmer after weeks. Many take months, and many take longer than they had thought.',
  'It depends on what was done and for how long, on what came before, and on what is done each day now. Hard days tend to return after calm ones, even half a year on.',
];

const affair = [
  'Sometimes. Some couples do come to trust each other again after an affair, and some do not. It asks a great deal of both, for a long time.',
  'The chances are better when the affair is truly over and the truth comes at once, not in pieces. It helps when openness is offered freely, for a set time, and then looked at again. Many are glad of a counsellor.',
];

const unwilling = [
  'Trust between two people takes both of them. Nobody can do the other half, however hard they try.',
  'A "no" may last, or it may mean "not yet". Either way it deserves to be heard, and not to be argued with.',
];

const stay = [
  'This guide does not know, and nobody else can know it for you. People who stay can have good lives. So can people who part.',
  'You can leave it open for weeks. If you want something to look at: what has changed in deeds, whether you both want to, and how your body feels when the other person comes near.',
  'Safety goes first. If you are afraid of them, or are watched or controlled, you do not have to weigh this up with them. The support page names people who can help.',
];

const fully = [
  'Many people do come to trust again, the same person or someone new. The memory mostly stays. With enough good days, it often hurts less.',
  'It may be another kind of trust than before, with its eyes open. For some that is enough. For others it is not, and that is no failing.',
];

const wonBack = [
  'Mostly through plain things, done many times. The one who broke it says all of what they did, and says sorry with no reasons tied to it. Then they do what they said they would, for a long time.',
  'However long this goes on, trust is never owed. Whether to trust again stays with the one who was hurt.',
];

const whichSteps = [
  'A few come up again and again. Say what happened. Show that you know it hurt. Make room to talk. Agree on what each can expect. Then keep at it, on dull days too.',
  'Agreements seldom hold when part of the truth is still hidden, so the truth comes first. Most steps here can be done alone, for your own clarity and strength. You may skip any that do not fit.',
];

const patience = [
  'Feeling safe is learned by repetition, and that takes time. Feelings settle at their own speed, and hurry tends to stir them up again.',
  'Nearly everyone has weeks that go backwards. A bad week does not wipe out the good ones before it.',
];

const answering = [
  'To answer for something is to say "I did this", and then to live so that it shows. Stress, drink, friends or the other person are not made to carry it.',
  'It helps because nobody has to prove any more what happened. And what a person owns, they can change.',
];

const talking = [
  'Often, yes, when each can finish a sentence and is not laughed at or judged. A fear that was heard tends to shrink a little. A wish that was said can be met.',
  'Talk can also do harm: when it is forced, when it turns into a trial, or when it runs on past midnight. Twenty minutes by the clock is plenty. If being honest could put you in danger, do not do it for the sake of this guide.',
];

export const questions: readonly Page[] = [
  {
    id: 'how-long',
    title: 'How long does it take?',
    body: {
      hurt: [...howLong, 'Your pace is your own. Nobody else can say when you ought to be done.'],
      broke: [
        ...howLong,
        'It is likely to take the other person longer than you. Asking "how much longer?" tends to slow it down.',
      ],
      both: [
        ...howLong,
        'Your two hurts may heal at different speeds. One can be resting while the other is still sore.',
      ],
      unsure: [
        ...howLong,
        'If you do not know yet what happened, getting clear comes first. That has no deadline either.',
      ],
    },
    sources: ['faq-01'],
  },
  {
    id: 'after-cheating',
    title: 'Can trust grow again after an affair?',
    body: {
      hurt: [
        ...affair,
        'You can ask about whatever matters to you. Sexual details tend to come back as pictures, so many are glad later that they left those out. You may stop trying at any point.',
      ],
      broke: [
        ...affair,
        'The choice was yours, whatever things were like at home. Answer truthfully and gently, and leave out sexual detail. Let the other person be the one to say whether it is working.',
      ],
      both: [
        ...affair,
        'If each of you broke trust, in the same way or in different ways, those are two matters. Each gets its own talk, and neither cancels the other.',
      ],
      unsure: [
        ...affair,
        'People draw this line in different places. It may help to write down what you believed was agreed, before you ask who crossed it.',
      ],
    },
    sources: ['faq-02'],
  },
  {
    id: 'one-unwilling',
    title: 'What if one of us does not want to?',
    body: {
      hurt: [
        ...unwilling,
        'If you are the one who does not want to, that is reason enough. If it is the other person, you still have your own part: to see clearly, to rest, to get stronger.',
      ],
      broke: [
        ...unwilling,
        'If the other person does not want to, let them be. Pleading, gifts and messages through friends are pressure too. You can face what you did and change it all the same.',
        'If you are the one who does not want to, say so kindly. Going along without meaning it hurts twice.',
      ],
      both: [
        ...unwilling,
        'Whichever of you is unwilling does not have to make a case for it. Alone, you can own your part and look after yourself.',
      ],
      unsure: [
        ...unwilling,
        'You may be the one who hesitates, or the one who waits. Either way, what you can do alone is get clear and gather strength.',
      ],
    },
    sources: ['faq-03'],
  },
  {
    id: 'stay-together',
    title: 'Do we stay together, or part?',
    body: {
      hurt: [...stay, 'To stay for now is no promise. To go for now need not be for good. Both can be taken back.'],
      broke: [
        ...stay,
        'Part of this is out of your hands. You can say once what you hope for, and then leave them room. If you are not sure that you want to stay, that is part of the truth too.',
      ],
      both: [
        ...stay,
        'Each of you decides for yourself. Having done wrong does not take that right away. Nor do two wrongs make it a duty to stay.',
      ],
      unsure: [...stay, 'If you do not know yet what happened, you may well not know this. That is an honest answer.'],
    },
    sources: ['faq-04'],
  },
  {
    id: 'fully-again',
    title: 'Can I ever fully trust again?',
    body: {
      hurt: [
        ...fully,
        'Trusting your own eyes and feelings often comes back first. That part does not depend on anyone else.',
      ],
      broke: [
        ...fully,
        'The other person may never trust you in quite the old way. And you may wonder whether to trust yourself. For that, begin with one small promise that you keep today.',
      ],
      both: [
        ...fully,
        'You may ask this about the other person and about yourself. With yourself, it begins with one small promise kept today.',
      ],
      unsure: [
        ...fully,
        'You may doubt the other person, or your own judgement, or both. What you notice with your own eyes is a fair place to begin.',
      ],
    },
    sources: ['faq-05'],
  },
  {
    id: 'won-back',
    title: 'How is trust won back after a betrayal?',
    body: {
      hurt: [
        ...wonBack,
        'None of that is your work. Yours is to feel what you feel, to see whether it is done, and to say what would help, if you want to.',
      ],
      broke: [
        ...wonBack,
        'Begin with one thing today: a promise small enough to keep before bed, or a truth you have put off. If it is a heavy one, tell it by day, when they have time and somebody to turn to.',
      ],
      both: [
        ...wonBack,
        'You have both parts. Own yours without waiting for theirs, and bring your own hurt to a separate talk.',
      ],
      unsure: [
        ...wonBack,
        'If you come to see that you broke something, that is where to begin. If you did not, you have nothing to win back, and whatever hurts you still counts.',
      ],
    },
    sources: ['question-01'],
  },
  {
    id: 'which-steps',
    title: 'Which steps help most?',
    body: {
      hurt: [
        ...whichSteps,
        'For you the first is often to rest, and to say to someone safe how it was. Talk of agreements can wait.',
      ],
      broke: [
        ...whichSteps,
        'For you the first is to tell the truth, say that you are sorry, and stay for what comes back.',
      ],
      both: [
        ...whichSteps,
        'For you two the first is often to take turns: one hurt is heard today, the other on another day.',
      ],
      unsure: [...whichSteps, 'For you the first may be a sheet with two lists: what I know, and what I only guess.'],
    },
    sources: ['question-02'],
  },
  {
    id: 'why-patience',
    title: 'Why does patience matter?',
    body: {
      hurt: [
        ...patience,
        'The patience is meant for yourself as well. You may be slow, or cross, or tired of it all. It does not ask you to put up with being hurt again.',
      ],
      broke: [
        ...patience,
        'When you are doubted for the tenth time, give the tenth calm answer. Hurry on your side can sound to them like a wish that they would pretend.',
      ],
      both: [
        ...patience,
        'One of you may want an easy evening while the other is still sore. Go by the slower one, and say so without blame.',
      ],
      unsure: [...patience, 'You can be patient with not knowing, too. Seeing clearly often comes bit by bit.'],
    },
    sources: ['question-03'],
  },
  {
    id: 'answering-for-it',
    title: 'How does answering for it help?',
    body: {
      hurt: [
        ...answering,
        'You may breathe a little easier once it is said plainly, or you may not. What the other person chose is never yours to answer for.',
      ],
      broke: [
        ...answering,
        'In daily life it means to speak before you are asked, to keep your word, and to get help with what lay behind it. It does not mean being watched for ever. What you offer is agreed on, and can end.',
      ],
      both: [...answering, 'Answer for all of your own part, even when theirs looks larger to you tonight.'],
      unsure: [
        ...answering,
        'Answer for what you are sure of. Taking on the rest to keep the peace helps nobody see clearly.',
      ],
    },
    sources: ['question-04'],
  },
  {
    id: 'does-talking-help',
    title: 'Does talking openly really help?',
    body: {
      hurt: [...talking, 'You choose what you tell, and when. A friend or a sheet of paper can hear it first.'],
      broke: [
        ...talking,
        'Your half of an open talk is mostly listening. Say back what you heard before you say anything of your own, and hide nothing that you are asked about.',
      ],
      both: [...talking, 'One speaks and one listens. Then you stop. The other turn has its own day.'],
      unsure: [
        ...talking,
        'You can also talk to someone outside it all, to hear your own thoughts. That is a beginning.',
      ],
    },
    sources: ['question-05'],
  },
];
