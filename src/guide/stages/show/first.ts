import type { Step } from '../../schema.js';

export const showFirst: Step = {
  id: 'show-first',
  title: 'Going first',
  who: {
    hurt: 'For you if you are always the one who has to bring it up.',
    broke: 'For you if you feel terrible, and wait for a sign before you do anything.',
    both: 'For you if each of you is waiting for the other to begin.',
    unsure: 'For anyone tired of waiting, or tired of asking.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'Having to ask is a second tiredness on top of the hurt. You carry the pain, and then the work of arranging for it to be looked after.',
      'You may stop asking for a while, to rest. You may also see what comes without it.',
      'There is also something between asking and silence. You can say what you notice: "I was the one who brought it up again tonight, and I feel worn out." Then stop. What they do with it is theirs.',
    ],
    broke: [
      'Guilt keeps you looking at yourself. It says how bad you are, and it can fill whole evenings. The person you hurt may end up comforting you, or watching you suffer, and neither helps them.',
      'An act turns your eyes to them. It can be very plain: you bring up the hard thing before they have to. You book the appointment. You say where you will be on Friday before they wonder.',
      'Going first is an offer, and they may say no. If they have asked for distance, going first means keeping it.',
    ],
    both: [
      'When two people are both hurt and both sorry, each can sit waiting. "Why is it me again?" is a fair question, and it can keep a house silent for weeks.',
      'You can go first for what you broke, without going first in everything. It does not mean that your own hurt comes second. That one you may speak of as well.',
    ],
    unsure: [
      'Often one person starts the hard talks and the other waits. It may have been that way for years.',
      'It helps to see who does which. You can then start something yourself, or say out loud that you have noticed it. You do not have to know whose fault anything is.',
    ],
  },
  causes: {
    neglect: {
      hurt: 'If being overlooked was the wound itself, then having to ask is more of the same. It makes sense that it stings.',
      broke: 'If they had to ask for years, each thing you see for yourself now is part of the repair.',
      either: 'Where somebody was overlooked for long, a thing done unasked says a great deal.',
    },
    infidelity: {
      broke:
        'Tell them yourself when there was a message or a meeting, even one you did not seek. Told first, it is openness. Found later, it is a secret.',
      hurt: 'Being told before you have to search is a fair wish. You do not have to turn yourself into someone who checks.',
      either: 'Something told first is openness. Found later, it is a secret.',
    },
  },
  alone: {
    hurt: 'If nobody is there to ask, you can still name what you needed. Part of it you may be able to give yourself.',
    broke:
      'If they do not want to hear from you, do not turn up or write. Go first in something that touches nobody: a counsellor, a debt, a habit.',
    either: 'On your own, go first in something of your own that has been waiting.',
  },
  prompts: [
    {
      id: 'asking',
      kind: 'feelings',
      only: ['hurt', 'unsure'],
      ask: {
        hurt: 'Picture bringing it up once more, because nobody else will. What do you feel in that minute?',
        broke: 'What do you feel before you bring it up?',
        either: 'Think of the last hard talk, in the minute before somebody began. What did you feel?',
      },
      reactions: [
        {
          when: { family: 'angry' },
          say: {
            hurt: 'It makes sense to be angry when the asking is left to one person. Anger is allowed here.',
            broke: 'Anger is allowed here.',
            either: 'Anger is allowed here, before a talk as much as after it.',
          },
        },
        {
          when: { family: 'ashamed' },
          say: 'Many people feel like a nuisance when they ask. Wanting to be looked after does not make you one.',
        },
        {
          when: { family: 'afraid' },
          say: 'If you are afraid of how they might react when you speak, take that seriously. You can leave it unsaid and talk to someone safe first.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'tired',
      kind: 'text',
      only: ['hurt', 'unsure', 'both'],
      ask: {
        hurt: 'What is the one thing you are most tired of having to ask for?',
        broke: 'What are you tired of asking for?',
        both: 'What are you tired of being the one to ask for? Only your own side for now.',
        unsure: 'What is it like for you to be the one who begins the hard talks, or the one who waits?',
      },
    },
    {
      id: 'notice',
      kind: 'statement',
      only: ['hurt', 'unsure', 'both'],
      ask: {
        hurt: 'Say what you notice, and what it does in you, without asking for anything. You can keep it to yourself or use it one day.',
        broke: 'Say what you notice, and what you feel.',
        either: 'Say what you notice between you about beginning and waiting, and what it does in you.',
      },
      hint: 'Such as: "I feel worn out when I am the one who starts, as I was on Sunday."',
    },
    {
      id: 'guilt',
      kind: 'scale',
      only: ['broke'],
      ask: 'How much of your evening does guilt take up now?',
      low: 'hardly any',
      high: 'all of it',
      reactions: [
        { when: { atMost: 3 }, say: 'That leaves you some room. You can use a little of it for them.' },
        {
          when: { atLeast: 8 },
          say: 'That is a great weight, and you do not have to hold it by yourself. If it turns into not wanting to live, please tell someone at once.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'raise',
      kind: 'text',
      only: ['broke'],
      ask: 'Think of the last time they had to raise something first. What did they have to say before you did anything?',
      starter: 'They had to ask me…',
    },
    {
      id: 'unasked',
      kind: 'choice',
      only: ['broke', 'both'],
      ask: 'Which one thing will you do this week before anyone asks?',
      options: [
        { id: 'raise', label: 'Bring up the hard thing, and ask if now is a good time' },
        { id: 'plans', label: 'Say what my week looks like before they wonder' },
        { id: 'book', label: 'Book the appointment we spoke of' },
        { id: 'load', label: 'Take a job off their hands' },
        { id: 'own', label: 'Get help for what was behind it' },
        { id: 'distance', label: 'Keep the distance they asked for' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'raise' },
          say: 'If they say "not now", thank them and ask when. Then be the one who remembers.',
        },
        {
          when: { chose: 'distance' },
          say: 'Then you have listened. That too is something done without being asked twice.',
        },
        {
          when: { chose: 'unknown' },
          say: 'Think of the last thing they had to ask you for. The next one may be close to it.',
        },
      ],
    },
    {
      id: 'when',
      kind: 'date',
      range: 'future',
      only: ['broke', 'both'],
      ask: 'On which day will you do it?',
      hint: 'A named day is harder to let slide than "soon".',
    },
  ],
  act: {
    hurt: 'Once this week, write down one thing you would have had to ask for. Give yourself the part of it that you can.',
    broke: 'Tomorrow, when guilt comes up, do one useful thing with your hands before you think about it any further.',
    both: 'Begin one thing this week that you have been waiting for. Say nothing about who began last time.',
    unsure: 'Once this week, notice yourself waiting. Write down what for.',
  },
  wrong: {
    hurt: 'Asking again and again in a smaller and smaller voice. Or going silent, and hoping that it will be heard.',
    broke:
      'Telling them every night how guilty you feel. Or a great surprise nobody wanted, done to feel better yourself.',
    both: 'Keeping a list of who went first.',
    unsure:
      "Taking the other person's waiting as proof of something. It may be fear, or tiredness, or what it looks like.",
  },
  why: {
    hurt: 'When you have said it once and stopped, you can see what comes of its own accord, and go by that.',
    broke: 'Each thing you begin is one thing less for them to carry. Guilt alone takes nothing off them.',
    both: 'Somebody beginning, for their own part, is how a long silence ends.',
    unsure: 'What you can see, you can change, or stop waiting for.',
  },
  sources: ['way-23', 'way-19'],
};
