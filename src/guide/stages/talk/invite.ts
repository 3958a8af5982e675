import type { Step } from '../../schema.js';

export const talkInvite: Step = {
  id: 'talk-invite',
  title: 'Inviting the talk',
  who: {
    hurt: 'For you if there are things to be said, and you would like a say in how and when.',
    broke: 'For you if you want to talk about it, and do not want to corner the person you hurt.',
    both: 'For you if your talks so far began in the middle of something else and ended badly.',
    unsure: 'For you if something has gone unspoken between you and you wonder how to begin.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'A hard talk goes better when four things are settled first: a time, a place, an end, and a word that means "pause". When either of you says that word, you both stop, and you agree when to go on.',
      'You may want to hear their side before you decide anything. People do fail each other. A second chance can be a fair answer, and so can a no. Hearing them out does not bind you to stay or to forgive.',
      'One talk will not hold everything. There may be another, and one after that. In time, if you want to, you can ask what lay beneath it and what would have to change. On everyday matters the two of you may meet halfway. Nobody has to give up who they are.',
    ],
    broke: [
      'The person you hurt may dread this talk, or want it every night. Offer a time, a place, an end, and a word that means "pause". Then let them change any of it. "No" and "not yet" are full answers.',
      'You will want to tell your side. Hear theirs first, before you decide what they think or how this ends. It is human to hope for a second chance. Whether there is one is up to them.',
      'There may be many such talks, and the same things will come round again. Stay for them. Later, look for what lay beneath it, on your own side first. Some changes you may work out together, without either of you giving up who you are.',
    ],
    both: [
      'Four things are worth settling before you begin: a time, a place, an end, and a word that means "pause". Then choose one matter. What you did and what they did each get an evening of their own.',
      'Each of you has a side that the other has never heard to the end. Hear theirs before you make up your mind. Nobody owes a second chance, or forgiveness.',
      'Expect to talk more than once. Bit by bit you can look for what lay beneath, and meet in the middle where that is possible. You can both do that and stay who you are.',
    ],
    unsure: [
      'You can ask for a talk without knowing what you will find. It helps to settle four things: a time, a place, an end, and a word that means "pause".',
      'Hear how it looks from where they are before you decide what it was. Anyone can get things wrong, and there may be a side you have not seen. Listening binds you to nothing, neither to stay nor to forgive.',
      'It may take several talks to see what lies beneath. Some things you may settle by meeting halfway. You can do that and stay who you are.',
    ],
  },
  bands: {
    weeks: 'In the first weeks, short is kind. Twenty minutes can be plenty, with a night of sleep before the next.',
    later: 'Doubt can come back long after things seemed mended. One more talk, even now, is not a step backwards.',
  },
  alone: {
    hurt: 'All of this can be done on your own. If the two of you no longer speak, think of it as a talk you might have had. Knowing what you would say is worth something by itself.',
    broke:
      'You can prepare all of it and send nothing. If they have asked for distance, keep it, and let your invitation stay on the page.',
    either:
      'All of this can be done on your own. If the two of you no longer speak, think of it as a talk you might have had. Knowing what you would say is worth something by itself.',
  },
  prompts: [
    {
      id: 'safe',
      kind: 'scale',
      ask: 'How safe does it feel to talk about this with the other person, as things are now?',
      hint: 'Think of your body too: your stomach, your shoulders, your breath.',
      low: 'not safe at all',
      high: 'safe enough to say anything',
      reactions: [
        {
          when: { atMost: 3 },
          say: {
            hurt: 'Then this talk can wait, for as long as it takes. You do not owe it to anyone. If part of this is fear of what they may do, there are people you can speak to first.',
            broke:
              'Then this talk can wait. If you are afraid of them, or of what you yourself may say or do, support comes first. That is a careful choice.',
            either:
              'Then this talk can wait, and nobody can hold that against you. If there is fear in it, there are people who can help you think about what is safe.',
          },
          offer: 'support',
        },
        {
          when: { atLeast: 8 },
          say: 'That is good to know. Safe is not the same as easy, and you can still stop at any point.',
        },
      ],
    },
    {
      id: 'ready',
      kind: 'choice',
      only: ['hurt', 'unsure'],
      ask: 'Do you want this talk?',
      options: [
        { id: 'ask', label: 'Yes, and I would ask for it' },
        { id: 'if-asked', label: 'Yes, if they ask me' },
        { id: 'not-now', label: 'Not now' },
        { id: 'unknown', label: "I don't know whether I want it at all" },
      ],
      reactions: [
        {
          when: { chose: 'if-asked' },
          say: 'That is fair. You can still be the one who says when, where and for how long.',
        },
        {
          when: { chose: 'not-now' },
          say: 'Then not now. If it would help, all you have to say is: "I am not ready. I will tell you when I am."',
          offer: { later: 14 },
        },
        {
          when: { chose: 'unknown' },
          say: 'You do not have to know. Hearing someone out is a choice you can make later, or never.',
        },
      ],
    },
    {
      id: 'frame',
      kind: 'checklist',
      ask: {
        hurt: 'What would make the talk bearable for you?',
        broke: 'What could you offer, so that the talk is bearable for them?',
        either: 'What would make the talk bearable for you both?',
      },
      options: [
        { id: 'hour', label: 'A set hour, and not late at night' },
        { id: 'place', label: 'A place where nobody overhears' },
        { id: 'end', label: 'An end that is set beforehand' },
        { id: 'pause', label: 'A word that means "pause"' },
        { id: 'side', label: 'Walking, or sitting side by side' },
        { id: 'third', label: 'A counsellor in the room' },
        { id: 'after', label: 'Somewhere quiet to go afterwards' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'third' },
          say: 'That is a sound wish, and no sign that things are worse than you thought.',
        },
      ],
    },
    {
      id: 'beneath',
      kind: 'text',
      only: ['hurt', 'both', 'unsure'],
      ask: {
        hurt: 'Which one thing would you most like to understand about how it came to this?',
        broke: 'Which one thing lay beneath it, on your side, that you never talked about?',
        both: 'What was going on in you, before you broke trust, that the two of you have never talked about?',
        unsure: 'If you could understand one thing better after this talk, what would it be?',
      },
    },
    {
      id: 'words',
      kind: 'text',
      only: ['broke'],
      ask: 'Write your invitation the way you would say it. Two or three sentences.',
      hint: 'Leave room for a no: "Would Sunday at four be all right? If not, I will wait until you say."',
    },
    {
      id: 'day',
      kind: 'date',
      only: ['broke', 'both'],
      range: 'future',
      ask: 'Which day could you suggest, rested and with nowhere to rush to?',
    },
  ],
  act: {
    hurt: 'Choose your word for "pause" and say it aloud once, alone, so that your mouth knows it.',
    broke: 'Write down one day, one hour and one place you could offer. Keep the note until the moment is calm.',
    either:
      'Find the chair, bench or path where you would feel most at ease to talk, and sit or stand there for five minutes.',
  },
  wrong: {
    hurt: 'Starting at midnight, worn out, and going on because stopping feels like losing them.',
    broke: 'Springing it on them, or asking again each day until they give in.',
    either: 'Beginning with one matter and ending up with every matter at once.',
  },
  why: {
    hurt: 'When you have a say in how it happens, you may be able to bear more of it.',
    broke: 'Being asked, and being free to refuse, may be the first thing in a while that feels fair to them.',
    either: 'A talk with an end in sight is one that people dare to begin.',
  },
  sources: ['crucial-03', 'crucial-07', 'way-05'],
};
