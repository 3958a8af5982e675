import type { Page } from '../schema.js';

const gives = [
  'Most days nobody notices trust, the way nobody notices a floor. It lets you fall asleep beside someone, say something silly, or leave a worry until morning. You feel safe, you feel that you matter, and you feel known.',
  'When it breaks, plain things get hard. Talk turns stiff, or stops. Small quarrels grow. Being close, in words or by touch, feels risky. Jealous thoughts turn up where there were few before.',
];

const compared = [
  'Here are two ways that things can go after trust was broken, side by side. This is how it often turns out for two people. It cannot tell you how it will be for you.',
  'To rest from it is something else. You can say "not this month" and mean it. Parting with care is a good way too. Where there is fear or control, working on it together is not safe, and support comes first.',
  'Rebuilding, in the sense of this page, takes two. On your own you can still get clearer and stronger.',
];

const bring = [
  'Some people who mended things say that they are closer than before. They say true things sooner and with less fear. Respect grows back, and the days become steadier.',
  'Each of them may also learn something: what they will not live with, what they will not do again, how to say a hard thing kindly.',
  'All this takes two willing people, and even then nobody can promise it. Working alone, you may still come to see more clearly and feel stronger.',
];

const costs = [
  'It is tiring. Some evenings end in tears, and some weeks seem to undo the ones before.',
  'It takes a long time. It can also wake older pain, from childhood or from a love before this one. If that happens, a counsellor can help you with it.',
  'And it may not work. Two people can try with all they have, and part in the end.',
];

const body = [
  'Brain studies suggest that being hurt by someone close is felt partly in the same areas as bodily pain. That may be why it can sit in the chest, the throat or the stomach.',
  'Warm contact can calm a body: a hand to hold, a friendly look, a laugh about the same thing, a kind word. A hormone called oxytocin seems to play a part. It helps only where both people want it.',
  'Bodies learn that they are safe by living it many times, over weeks and months. One good talk is seldom enough for a body that has learned to be on guard.',
];

export const background: readonly Page[] = [
  {
    id: 'what-trust-gives',
    title: 'What trust gives',
    body: {
      hurt: [
        ...gives,
        'So if you have become watchful, or short with people, there is a cause. It says more about what happened than about who you are.',
      ],
      broke: [
        ...gives,
        'So the guarded looks and the questions you meet have a cause. This is how it is to live without that floor. Patience and the truth help more than asking for the old ease back.',
      ],
      both: [
        ...gives,
        'When each of you has broken something, both may live like this at once. The other person may be on guard for the same reasons as you.',
      ],
      unsure: [
        ...gives,
        'You may know some of this from your own days, or none of it. You can note what fits and leave the cause open.',
      ],
    },
    sources: ['why-01'],
  },
  {
    id: 'rebuilding-or-ignoring',
    title: 'Rebuilding it, or leaving it alone',
    body: {
      hurt: [...compared, 'You are free to choose either, or neither, and to choose again later.'],
      broke: [
        ...compared,
        'You cannot choose for the other person. You can choose to stop hiding, whichever way it goes.',
      ],
      both: [...compared, 'You may each lean a different way. That can be said aloud without settling it.'],
      unsure: [...compared, 'You do not have to pick one. Reading this is enough for tonight.'],
    },
    table: {
      columns: ['', 'Rebuilding', 'Leaving it alone'],
      rows: [
        ['How you talk', 'Openly, bit by bit', 'Little, or round about it'],
        ['What grows', 'Knowing each other', 'Old anger, and distance'],
        ['Where it may lead', 'A bond that holds better', 'Another break'],
        ['What it takes', 'Much, from both of you', 'Little, at first'],
        ['Years from now', 'More ease, fewer fears', 'Doubt, and drifting apart'],
      ],
    },
    sources: ['compare-01'],
  },
  {
    id: 'what-it-can-bring',
    title: 'What rebuilding can bring',
    body: {
      hurt: [
        ...bring,
        'None of this is a reason why you ought to stay. The page on what it costs shows the other half.',
      ],
      broke: [
        ...bring,
        'If the other person does not want this, telling the truth and changing are still worth it. They are yours to do either way.',
      ],
      both: [...bring, 'It can do you both good only if both hurts get their turn.'],
      unsure: [...bring, 'You can read this and leave it at that. Nothing here asks you to decide.'],
    },
    sources: ['weigh-01'],
  },
  {
    id: 'what-it-costs',
    title: 'What rebuilding costs',
    body: {
      hurt: [...costs, 'You may find that it is too much, now or later. You may also not know yet.'],
      broke: [
        ...costs,
        'Much of this lands on someone who did not choose it. Take on what you can without being asked, and bring your own tiredness to somebody else.',
      ],
      both: [
        ...costs,
        'Each of you will be tired, and each of you caused some of it. Adding up who has it harder does not make it lighter.',
      ],
      unsure: [
        ...costs,
        'Before you put your strength into this, see how much of it you have. Sleep and a friend come first.',
      ],
    },
    sources: ['weigh-02'],
  },
  {
    id: 'why-it-hurts',
    title: 'Why it hurts in the body',
    body: {
      hurt: [
        ...body,
        'So it is no failing if your heart races when a phone buzzes. You owe nobody your touch. A friend, a bath or a warm drink can help your body settle too.',
      ],
      broke: [
        ...body,
        'So your apology may reach their mind long before it reaches their body. Ask before you touch, take a "no" kindly, and be as reliable in the third month as on the first day.',
      ],
      both: [...body, 'Both of you may be on guard. Go by the one who wants more room that day.'],
      unsure: [
        ...body,
        'If your own body is tense or sore these days, that is worth knowing, whatever the cause. If it worries you, ask a doctor.',
      ],
    },
    sources: ['science-01'],
  },
];
