import type { Step } from '../../schema.js';

export const talkListen: Step = {
  id: 'talk-listen',
  title: 'Listening, and saying it back',
  who: {
    hurt: 'For you if you long to be heard to the end, and find it hard to hear them.',
    broke: 'For you if you catch yourself answering before they have finished.',
    both: 'For you if you both talk, and neither of you feels heard.',
    unsure: 'For you if you would like to hear what is really being said, beneath the words.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'You may ask to be heard to the end, with no interrupting, no defending and no judging. Your fears belong there, and your doubts, and your hopes if you have any. What you feel is real and it counts, whether or not they would feel the same.',
      'If you choose to listen as well, this helps. Wait for the end. Then say back what you heard: "You were afraid to tell me. Is that it?" You have agreed to nothing. You have only shown that you heard.',
      'Their feelings can be real, and what they did can still be wrong. You can hear the first and stay clear about the second.',
    ],
    broke: [
      'When someone tells you how you hurt them, something in you wants to speak up: I never meant it, it was not quite like that. Let that voice wait. Stay where you are, hear them to the end, breathe out three times.',
      'Then say it back in your own words and ask whether you got it right. Add one sentence that makes room: "Of course you are afraid." What they feel is real and matters, even where you remember it another way. You are not agreeing to every detail.',
      'They may tell you fears and doubts, and one day perhaps a hope. Do not judge any of them, and do not hold them to the hope. Your own fears and hopes can have a turn when they are ready to hear them.',
    ],
    both: [
      'One speaks, the other listens, and then you change over. While you listen, your own hurt has to wait its turn. It has not been forgotten.',
      'Nobody interrupts, defends or judges. Fears, doubts and hopes can all be said. Say back what you heard, and ask: "Did I get that right?"',
      'To say "I can see that this hurt you" is not to say "you are right about everything". Both of you have feelings that are real and that matter, and neither of them cancels the other.',
    ],
    unsure: [
      'People often answer a sentence that was never spoken. So let it be finished, and then say it back: "What I hear is… Is that so?"',
      'For those few minutes nobody interrupts, defends or judges. Fears, doubts and hopes may be half formed. They do not have to make sense yet.',
      'Their feelings are real, and so are yours. Saying so decides nothing about what happened.',
    ],
  },
  bands: {
    weeks:
      'Early on, the same things often get said over and over. It can take many tellings before something sinks in.',
  },
  alone:
    'You can practise with anyone: a friend, a neighbour, someone on the phone. Say back one sentence of theirs in your own words and see what happens.',
  prompts: [
    {
      id: 'heard',
      kind: 'choice',
      only: ['hurt', 'unsure'],
      ask: 'When did you last feel heard about all this, by anyone at all?',
      options: [
        { id: 'lately', label: 'In the last few days' },
        { id: 'while', label: 'A good while ago' },
        { id: 'never', label: 'Not once' },
        { id: 'untold', label: "I haven't told anybody" },
        { id: 'unknown', label: "I don't know" },
      ],
      reactions: [
        {
          when: { chose: 'lately' },
          say: 'Hold on to that person. You know now what being heard is like, and you may ask for it again.',
        },
        {
          when: { chose: 'never' },
          say: 'Then you have spoken and stayed alone with it. That is one of the hardest ways to carry something. What you feel is real, even unheard.',
        },
        {
          when: { chose: 'untold' },
          say: 'Keeping it to yourself may have been the safest thing so far. If you would like one person to know, there are people whose work it is to listen.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'habit',
      kind: 'choice',
      only: ['broke', 'both'],
      ask: 'What do you tend to do when you are told that you hurt someone?',
      options: [
        { id: 'explain', label: 'I explain how I meant it' },
        { id: 'correct', label: 'I correct the details' },
        { id: 'silent', label: 'I go silent, or leave the room' },
        { id: 'sorry', label: 'I say sorry fast, so that it stops' },
        { id: 'back', label: 'I bring up what they did' },
        { id: 'unknown', label: "I can't tell" },
      ],
      reactions: [
        {
          when: { chose: 'explain' },
          say: 'Most people do. What you meant can be told later. First comes what it was like for them.',
        },
        {
          when: { chose: 'correct' },
          say: 'When one detail is wrong, it is tempting to put it right first. Let it stand for now, and listen for the feeling.',
        },
        {
          when: { chose: 'silent' },
          say: 'Silence can be too much feeling rather than too little. You can say so: "I am still here. I need a minute."',
        },
        {
          when: { chose: 'sorry' },
          say: 'A quick sorry can sound like a door closing. One sentence of saying it back keeps it open.',
        },
        {
          when: { chose: 'back' },
          say: 'What they did may be real, and it can have its own time. Brought up now, it can sound as if their hurt did not count.',
        },
      ],
    },
    {
      id: 'sentence',
      kind: 'text',
      ask: {
        hurt: 'One fear, one doubt, one hope: which would you like somebody to hear to the end?',
        broke: 'Which sentence of theirs is the hardest to hear to the end? Write it down the way they say it.',
        both: 'Which sentence of theirs makes you want to break in at once? Write it down the way they say it.',
        unsure: 'One fear, one doubt, one hope: what would you like to say without being interrupted?',
      },
      hint: {
        hurt: 'One is enough. If there is no hope in you at present, leave that one out.',
        broke: 'Leave your answer to it out for now.',
        both: 'Leave your answer to it out for now.',
        unsure: 'One is enough, and it may be half a sentence.',
      },
    },
    {
      id: 'back',
      kind: 'text',
      ask: {
        hurt: 'Think of one thing they told you about themselves. Can you say it back without agreeing to it?',
        broke: 'Now say that sentence back in your own words, with what they may feel and why it makes sense.',
        both: 'Say that sentence back in your own words, with the feeling you hear in it.',
        unsure: 'Think of one thing they said lately. What might they have felt as they said it?',
      },
      starter: {
        hurt: 'What I heard you say is…',
        broke: 'What I hear is…',
        both: 'What I hear is…',
        unsure: 'Perhaps you felt…',
      },
      hint: {
        hurt: 'If that is more than you want to do for them tonight, leave it empty.',
        broke: 'Leave out "but", and leave yourself out for now.',
        both: 'Leave out "but".',
        unsure: 'A guess is enough.',
      },
    },
    {
      id: 'turns',
      kind: 'text',
      with: 'together',
      ask: 'Take three minutes each: one speaks, the other says it back, then change. What got lost on the way?',
      hint: 'Set a timer. Whoever wants to stop says so, and you stop.',
    },
  ],
  act: {
    hurt: 'Once this week, say one true sentence about how you are, aloud, to a person or to an empty room. Hear yourself to the end.',
    broke: 'In one everyday talk this week, with anyone, wait two breaths after they stop before you answer.',
    either: 'In one everyday talk this week, with anyone, say back what you heard before you add anything.',
  },
  wrong: {
    hurt: 'Believing that if you understand them, you have to be less hurt.',
    broke: 'Listening only for the place where you can reply. They can see it on your face.',
    either: 'Saying it back like a machine. If the words feel stiff, say less and look at the other person.',
  },
  why: {
    hurt: 'Being heard does not undo it. It can mean that you are a little less alone with it.',
    broke: 'Each time they are heard and nothing bad follows, it gets a little safer to tell you the next thing.',
    either: 'When people feel heard, they often have less to defend. Then more can be said.',
  },
  sources: ['effective-03', 'safety-01', 'safety-02'],
};
