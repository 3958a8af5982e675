import type { Page } from '../schema.js';

/** Who can help, and with what. */
export const help: readonly Page[] = [
  {
    id: 'counsellors',
    title: 'Counsellors and therapists',
    body: [
      'A counsellor is neither your friend nor theirs, and that is why it can help. With two people, they see to it that each gets to speak and that nobody is put on trial. With one, they help you hear yourself think.',
      'You may try two or three before one suits you both. Many can be seen by video, and some ask less from people with little money. Your doctor may know a name.',
      'Where there is violence or control, do not go as a couple. Go alone, to someone who knows about it.',
    ],
    sources: ['help-01'],
  },
  {
    id: 'mediators',
    title: 'Mediators',
    body: [
      'A mediator helps two people reach an agreement on set matters: who lives where, what each may expect, where the lines are. Feelings are welcome, but the aim is a page you both can sign.',
      'It is worth a thought when every talk about such lines breaks down, or when you part and want to do it with care.',
      'It asks that both can say no freely. If you are afraid of the other person, tell the mediator so beforehand, in private, or do not go.',
    ],
    sources: ['help-02'],
  },
  {
    id: 'exercises',
    title: 'Exercises that counsellors use',
    body: {
      hurt: [
        'Some are simple and can be learned at home: taking turns to listen, saying how the other might feel, stopping a quarrel before it boils over.',
        'You do not have to begin with what they feel. The first exercise can be to say what you feel and have it said back to you.',
        'They are not for a couple where there is fear, violence or control.',
      ],
      broke: [
        'Some are simple and can be learned at home. Listen for five minutes and say it back. Write half a page on what that day was like for them. In a quarrel, ask for a break and return on time.',
        'You can do the second one alone, tonight. Do not read it to them unless they want you to.',
        'They are not for a couple where there is fear, violence or control.',
      ],
      either: [
        'Some are simple and can be learned at home: taking turns to listen, guessing kindly how the other feels, stopping a quarrel before it boils over.',
        'On your own you can do part of it. Think of one hard moment, and write down what you felt and what you wished for.',
        'They are not for a couple where there is fear, violence or control.',
      ],
    },
    sources: ['help-03'],
  },
  {
    id: 'specialists',
    title: 'Help in a crisis, and specialists',
    body: [
      'Some things are more than a guide or a kind friend can hold: an affair that has shaken everything, drink, drugs, gambling, or sex that someone cannot stop. There are people trained for each of these.',
      'A doctor or a helpline can name one near you. The person with the habit gets help for it, and the one beside them can get help of their own.',
      'If you think of ending your life, or someone may harm you, do not wait for any of this. Call your local emergency number now, or open the support page.',
    ],
    sources: ['help-04'],
  },
];

/** When a counsellor is worth a thought. */
export const signals: readonly Page[] = [
  {
    id: 'talks-turn-into-quarrels',
    title: 'Talks keep turning into quarrels',
    body: [
      'You begin with something small, and ten minutes later one of you is shouting and the other is on the defence. When that is how most talks go, a third person in the room can slow it down. If the quarrels scare you, go alone.',
    ],
    sources: ['signal-01'],
  },
  {
    id: 'too-much-to-bear',
    title: 'It is too much to bear',
    body: {
      hurt: [
        'You do not sleep, you cannot eat or work, or the same pictures come all day. That is a reason to see a doctor or a counsellor this week, with or without the other person. It is no weakness. If you think of ending your life, call for help now.',
      ],
      broke: [
        'Guilt or fear keeps you from sleep or work, or their pain is more than the two of you can hold. See a doctor or a counsellor this week, for your own part. If you think of ending your life, call for help now.',
      ],
      either: [
        'When sleep, food or work go wrong for weeks, or you cannot stop thinking about it, see a doctor or a counsellor. You do not have to know the cause first. If you think of ending your life, call for help now.',
      ],
    },
    sources: ['signal-02'],
  },
  {
    id: 'cannot-get-past-it',
    title: 'One of you cannot get past it',
    body: {
      hurt: [
        'Months go by, and it feels as near as on the first day. You are not doing it wrong. Some hurts do not ease without help, and a counsellor knows ways that you cannot be expected to know.',
      ],
      broke: [
        'It may be the other person, and they are not being stubborn. It may be you, stuck in shame. Offer to look for someone, once, with no pushing. You can also go for yourself.',
      ],
      either: [
        'It may be you, or the other person, or both. Nobody is being stubborn. Some things do not ease without help, and one of you can go even if the other does not.',
      ],
    },
    sources: ['signal-03'],
  },
  {
    id: 'stuck-all-the-same',
    title: 'You both try, and nothing moves',
    body: [
      'You talk, you keep your word, and you still go round in the same circle. From inside it is hard to see why. A fresh pair of eyes may find the place where it sticks, or help you two to part kindly if that is where it leads.',
      'If you are the only one who tries, go for yourself. What you can gain is a clearer head and some strength.',
    ],
    sources: ['signal-04'],
  },
];
