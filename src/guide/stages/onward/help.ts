import type { Step } from '../../schema.js';

export const onwardHelp: Step = {
  id: 'onward-help',
  title: 'Asking for help',
  who: {
    hurt: 'For you if it has become more than you can carry by yourself, or with them.',
    broke: 'For you if trying hard has not been enough, or if you want to understand yourself with someone beside you.',
    both: 'For you if the two of you keep ending up in the same place.',
    unsure: 'For anyone who would like to think aloud with someone who is not part of it.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Some hurts are more than two people can mend at a kitchen table. Asking for help says how much happened, and nothing bad about you. You can go alone, or with your partner, or alone first.',
      'If you go together, choose someone you both agree on. Either of you can turn a name down, before or after the first hour. A good counsellor will not ask you to share the blame for what was done to you.',
      "Where there is fear, threats or control, do not begin with couples' sessions. What you say in the room can be held against you at home. Look for someone for you alone, and nobody has to know.",
    ],
    broke: [
      'Some of this goes deeper than good will can reach. Help of your own is something you can arrange by yourself. It also spares your partner from being the one who listens to your guilt.',
      'If you go together, agree on the person. Do not book it over their head, and do not go there to be told that you have done enough. If they would rather go alone, or not at all, leave it at that.',
      "If you have scared, hurt or controlled them, couples' sessions are not the place to begin. There are people who work with exactly this, one to one. If you are the one who is afraid, you too can see someone alone.",
    ],
    both: [
      'With a hurt on each side, it helps to have a third person who can hold both and not add them up. It can be together, or each with someone of your own, or both ways at once.',
      'For the sessions together, find someone you both agree on. It takes two to say yes, and one to say no. Trying a second person is quite usual.',
      "If either of you is afraid of the other, see someone alone first. Couples' sessions are not made for fear or control.",
    ],
    unsure: [
      'You do not have to know what happened, or what to call it, before you ask. Plenty of first talks begin with "I do not know where to start".',
      'It can be by yourself or with your partner. If it is for both, let it be somebody you both agree on, so that neither feels led in.',
      "If you feel watched, scared or held down, go alone. Couples' sessions can make that worse.",
    ],
  },
  bands: {
    weeks: 'In the first weeks most people can hardly sleep or eat. A doctor is a good first person to ask.',
    later: {
      hurt: 'If it hurts now as it did in the first month, you are not weak or slow. It may be asking for more than time.',
      broke: 'If the same talk comes back after all these months, a third person may hear what you two no longer can.',
      either: 'If it is much the same after all these months, somebody new may hear what you no longer can.',
    },
  },
  alone:
    'You can see someone on your own even if your partner never would. It cannot change them. It can give you someone who is there for you, and room to think.',
  prompts: [
    {
      id: 'signals',
      kind: 'checklist',
      ask: 'Which of these do you know from the last few weeks?',
      options: [
        {
          id: 'quarrels',
          label: {
            hurt: 'Our talks end in a quarrel, or with them on the defence',
            broke: 'Our talks end in a quarrel, or with me defending myself',
            either: 'Our talks end in a quarrel, or with one of us on the defence',
          },
        },
        {
          id: 'flooded',
          label: {
            hurt: 'The hurt is more than I can manage',
            broke: 'Their hurt, or my own pain about it, is more than I can manage',
            either: 'It hurts more than I can manage',
          },
        },
        { id: 'past', label: 'One of us, or both, cannot get past it' },
        { id: 'stuck', label: 'We both try, and we are stuck all the same' },
        {
          id: 'fear',
          label: {
            hurt: 'I am afraid of them, or they control what I do',
            broke: 'There is fear between us, on their side or on mine',
            either: 'There is fear or control between us, on either side',
          },
        },
        { id: 'none', label: 'None of these for now' },
      ],
      reactions: [
        {
          when: { chose: 'quarrels' },
          say: 'When every talk runs into the same wall, a third person in the room can slow it down. You two may be too close to it.',
        },
        {
          when: { chose: 'flooded' },
          say: 'Then it is too much for one person, and you do not have to wait until it is worse. If you think of harming yourself, or of not being here, please talk to someone tonight.',
          offer: 'support',
        },
        {
          when: { chose: 'past' },
          say: {
            hurt: 'You cannot order yourself to be past it. Some hurts move only when somebody skilled sits beside you.',
            broke:
              'Nobody can be pushed past it, and that goes for you too. A trained person can stay with it longer than the two of you.',
            either: 'Nobody gets past a thing by being told to. Someone trained can help it to move.',
          },
        },
        {
          when: { chose: 'stuck' },
          say: 'To be stuck when both are trying is one of the best reasons to ask. More effort of the same kind seldom helps.',
        },
        {
          when: { chose: 'fear' },
          say: {
            hurt: "Thank you for saying it. Then let it be someone for you alone, and leave couples' sessions aside. If they look at your phone or this screen, call from somewhere else.",
            broke:
              'It is good that you did not leave that out. If they are afraid of you, there is help to stop. If you are afraid, there is help to be safe. Go alone, either way.',
            either:
              'Thank you for saying it. Then let it be someone for you alone, before anything that you do as two.',
          },
          offer: 'support',
        },
      ],
    },
    {
      id: 'kind',
      kind: 'choice',
      echo: {
        of: 'near-safe/safe',
        say: {
          hurt: 'Asked how safe it feels to be open with them, you put {answer}. If that is low, someone for you alone comes first.',
          broke:
            'Asked how safe you feel to be wrong or ashamed in front of them, you put {answer}. It may help you choose.',
          either:
            'Asked how safe it feels to be open with them, you put {answer}. If that is low, someone for you alone comes first.',
        },
      },
      ask: 'What kind of help could you imagine?',
      options: [
        { id: 'alone', label: 'Someone for me' },
        { id: 'pair', label: 'Someone for the two of us' },
        { id: 'parted', label: 'Each of us with someone of our own' },
        { id: 'call', label: 'One phone call, without giving my name' },
        { id: 'doctor', label: 'My doctor, to begin with' },
        { id: 'later', label: 'Not ready for that' },
      ],
      reactions: [
        {
          when: { chose: 'pair' },
          say: 'Then pick someone you both agree on, and let either of you say no to a name. It works only where each can speak freely in front of the other.',
        },
        {
          when: { chose: 'later' },
          say: 'That is all right. This step can rest for two weeks. The support page stays where it is in the meantime.',
          offer: { later: 14 },
        },
      ],
    },
    {
      id: 'first',
      kind: 'text',
      ask: {
        hurt: 'What is it about asking that feels hard?',
        broke: 'What would you say in the first minute? Begin with what you did.',
        both: 'What would you like a stranger to know about what you did, and about what was done to you? A line for each.',
        unsure: 'If you had ten minutes with someone wise and kind, what would you ask?',
      },
      hint: {
        hurt: 'The cost, the shame, having to tell it again, what they will say at home.',
        broke: 'Two sentences. Whoever listens has heard such things before.',
        both: 'Keep the word "because" out of it, so that neither line leans on the other.',
        unsure: 'It does not have to be the right question.',
      },
    },
    {
      id: 'both-agree',
      kind: 'text',
      with: 'together',
      ask: 'What matters to you in a counsellor you would both see? Write your own wishes. Your partner has theirs.',
      hint: 'A man or a woman, a faith or none, near or online, the price, the language.',
    },
  ],
  act: {
    hurt: 'Find one name or number this week and write it where you alone will see it. You do not have to call.',
    broke:
      'Find one person you could see on your own, and write the first message: "I would like to make an appointment." Send it when you can.',
    either: 'Find one name or number this week and write it down. You do not have to call yet.',
  },
  wrong: {
    hurt: 'Waiting until it is bad enough. It does not have to get worse to count.',
    broke: 'Going in order to be seen going, and stopping when it begins to ask something of you.',
    both: 'Looking for a judge. The good ones will not tell you who did worse.',
    unsure: "Thinking that others have real trouble, and that yours would waste somebody's time.",
  },
  why: {
    hurt: 'This is a lot for one pair of hands. With someone beside you, it can weigh a little less.',
    broke:
      'Someone with no part in it can help you look where you would rather not, and see to it that you do not look away.',
    either: 'Someone outside can sometimes see the knot that nobody inside it can find.',
  },
  sources: ['crucial-21', 'whole-05', 'way-22', 'signal-01', 'signal-02', 'signal-03', 'signal-04'],
};
