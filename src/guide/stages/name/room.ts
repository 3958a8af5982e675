import type { Step } from '../../schema.js';

export const nameRoom: Step = {
  id: 'name-room',
  title: 'Room for the hurt',
  who: {
    hurt: 'For you if someone, perhaps you yourself, thinks it has gone on long enough.',
    broke: 'For you if their hurt makes you want to answer, to fix it, or to leave the room.',
    both: 'For you if both of you hurt, and whoever speaks first seems to win.',
    unsure: 'For you if your feelings come and go, and you wonder if you may have them.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Feelings keep their own time. There is a calm week, and then on a Thursday it is all back because of a song. Nothing has gone wrong.',
      'Nobody can set you a date for being done with it: not the other person, not your sister, not you. You may cry at a birthday and laugh on a bad day.',
      'You may show what you feel, and you may keep it to yourself. If showing it brings shouting, threats or punishment, take it to someone safe.',
    ],
    broke: [
      'When they say how it hurts, much in you may want to reply: to set a detail right, to explain, to say sorry fast so that it stops. Each of these tells them there is no room.',
      'Making room is small and bodily. Feet on the floor, hands open, let them finish. Then say back what you heard, in their words. Your side can wait.',
      'They may say it ten times, seem fine, and say it again. "Are we still on this?" can teach them to hurt in secret. Making room never means putting up with blows or threats. If it comes to that, it is right to leave and get support.',
    ],
    both: [
      'Two hurt people often talk at once, each waiting for a turn that never comes.',
      'Take one hurt at a time, on different evenings if you can. Whoever listens has no case to make that evening. Neither of you decides when the other is done.',
      'If either of you is afraid of the other, this is not an exercise to do together. Support comes first then.',
    ],
    unsure: [
      'You can feel something strong in one hour and nothing in the next. Feelings do not wait until you know what they are about.',
      'You do not have to explain them, prove them, or be finished by a certain day. If another person is hurting too, hearing it does not mean agreeing with it.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'In the first weeks feelings can change by the hour. None of them is your final word.',
      broke: 'In the first weeks it may come in waves, at night, out of nowhere. There is no pace for you to set.',
      either: 'In the first weeks feelings can change by the hour. Nothing follows from any one of them yet.',
    },
    months: {
      hurt: 'After some months the people around you may have gone quiet about it. You have not missed a deadline.',
      broke: 'After some months you may feel further along than they do. You may be. It gives you no right to pull.',
      either: 'After some months, two people are rarely in the same place with it. They do not have to be.',
    },
    later: {
      hurt: 'Even long after, a date or a smell can bring it back. You are allowed to say so then.',
      broke: 'Even long after, it can come back to them. It helps when you hear it without counting how often.',
      either: 'Even long after, it can come back. That takes nothing away from the better days.',
    },
  },
  prompts: [
    {
      id: 'hurry',
      kind: 'choice',
      only: ['hurt', 'unsure'],
      ask: 'Who is most in a hurry for you to be done with your feelings?',
      options: [
        { id: 'partner', label: 'The other person' },
        { id: 'others', label: 'Family or friends' },
        { id: 'me', label: 'I am' },
        { id: 'nobody', label: 'Nobody that I notice' },
        { id: 'not-tonight', label: 'I cannot think about this tonight' },
      ],
      reactions: [
        {
          when: { chose: 'partner' },
          say: 'Their wish for it to be over is theirs to carry. You may feel this for as long as you feel it.',
        },
        {
          when: { chose: 'others' },
          say: 'They may find it hard to watch. That can be love, and it is still no deadline.',
        },
        { when: { chose: 'me' }, say: 'For this one evening, you may ask a little less of yourself.' },
        { when: { chose: 'not-tonight' }, say: 'Then rest. This keeps its own time as well.', offer: { later: 7 } },
      ],
    },
    {
      id: 'reflex',
      kind: 'checklist',
      only: ['broke'],
      ask: 'What do you tend to do when their hurt is in the room?',
      options: [
        { id: 'explain', label: 'I explain, or put a detail right' },
        { id: 'sorry', label: 'I say sorry until they stop' },
        { id: 'silent', label: 'I go silent or leave' },
        { id: 'loud', label: 'I get loud' },
        { id: 'back', label: 'I bring up what they did' },
        { id: 'cry', label: 'I break down, and they comfort me' },
        { id: 'listen', label: 'I listen, and do not know what to say' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'loud' },
          say: 'It is good that you can say so. A raised voice can frighten, even when you do not mean it to. There are people who help with exactly this.',
          offer: 'support',
        },
        { when: { chose: 'listen' }, say: 'Often there is nothing to say. Staying, and being quiet, is an answer.' },
      ],
    },
    {
      id: 'unanswered',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'What is the hardest thing they have said about what you did? Write it in their words.',
      hint: 'No reply underneath, no correction. If nothing was said, leave a line for what you fear to hear.',
    },
    {
      id: 'say-back',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'How could you say it back, so that they would know you heard it?',
      hint: 'Their feeling and what it is about. Nothing of yours yet.',
      starter: 'What I hear is that you…',
    },
    {
      id: 'over',
      kind: 'scale',
      only: ['broke'],
      ask: 'When they come back to it once more, how hard is it not to hurry them?',
      low: 'not hard',
      high: 'as hard as can be',
      reactions: [
        {
          when: { atLeast: 6 },
          say: 'It is hard to see pain that you caused and not want it to end. You can tell the hurry to this page, or to a friend who was not hurt by it. Their pace stays theirs.',
        },
      ],
    },
    {
      id: 'tonight',
      kind: 'feelings',
      only: ['hurt', 'both', 'unsure'],
      ask: 'What do you feel tonight, if nobody had to know and nothing had to follow?',
      echo: {
        of: 'footing-steady/feelings',
        say: 'Earlier there was this: {answer}. Whatever is here now is all right.',
      },
      reactions: [
        {
          when: { family: 'angry' },
          say: 'Anger is allowed to stay as long as it stays. You can have it without acting on it tonight.',
        },
        {
          when: { family: 'calm' },
          say: 'Calm may come early, or for one evening only. You do not have to defend it.',
        },
      ],
    },
    {
      id: 'safe',
      kind: 'scale',
      only: ['hurt', 'both', 'unsure'],
      ask: 'How safe is it to show the other person what you feel?',
      low: 'not safe at all',
      high: 'quite safe',
      reactions: [
        {
          when: { atMost: 3 },
          say: 'Then it is wise to keep it elsewhere. There are people outside this who will listen without telling you what to do.',
          offer: 'support',
        },
      ],
    },
    {
      id: 'enough',
      kind: 'text',
      only: ['hurt'],
      with: 'together',
      ask: 'If you talk with your partner: which word would you like to have for "enough for tonight"?',
      hint: 'A plain one will do, such as "pause". You can say it at any moment, without a reason.',
    },
  ],
  act: {
    hurt: 'One evening, set a timer for five minutes. Let whatever is there be there until it rings, or stop before. Then have something warm to drink.',
    broke: 'Read the sentence you wrote in their words. Breathe out slowly three times. Add nothing.',
    both: 'Read what you wrote of theirs, breathe out three times, and add nothing. Then do the same with a line of your own.',
    unsure: 'Once this week, say "this is allowed" to whatever you feel at that moment. Only that.',
  },
  wrong: {
    hurt: 'Measuring yourself against a friend who was "over it" by spring.',
    broke: 'Listening well for a week, then asking if it is enough now.',
    both: 'Answering pain with pain: "And what about mine?"',
    unsure: 'Talking yourself out of a feeling because you cannot say where it comes from.',
  },
  why: {
    hurt: 'A feeling that gets room tends to change by itself. One that is pushed tends to come back.',
    broke:
      'If you stay gentle while they are in pain, they may find out something about you that no promise can tell them.',
    both: 'Once one of you has been fully heard, it is easier to hear the other.',
    unsure: 'With some room, a feeling often shows what it is about, in its own time.',
  },
  sources: ['way-02', 'way-06', 'way-20'],
};
