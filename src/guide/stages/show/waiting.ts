import type { Step } from '../../schema.js';

export const showWaiting: Step = {
  id: 'show-waiting',
  title: 'When words are not believed yet',
  who: {
    hurt: 'For you if you hear what they say, and cannot make yourself believe it.',
    broke: 'For you if you are telling the truth now, and it does not seem to help.',
    both: 'For you if neither of you can quite believe the other.',
    unsure: 'For anyone who does not know what to believe at the moment.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'You believed once, and it hurt you. Your mind learned from that. Doubt is how it keeps watch, and there is nothing unkind in it.',
      'You may ask to hear the same thing twice, or ten times. You may also say "I heard you, and I cannot believe it yet." Both are honest, and you do not have to pretend for the sake of peace.',
      'If some kind of reassurance helps, even for an hour, it is worth saying which. If none helps now, that is worth saying too.',
    ],
    broke: [
      'Your words lost their weight when trust broke. They can be true now and still weigh little. It takes a long row of true ones, and acts beside them.',
      'Reassurance helps most when it comes a little at a time, at a steady hour, before they have to ask. Say the same true thing as calmly the tenth time as the first. "You do not have to believe me yet. I will say it again tomorrow."',
      'Being doubted hurts, most of all when you are honest. You may feel that, and tell it to a friend. Arguing them into belief tends to sound like the old days.',
    ],
    both: [
      'Each of you has a reason to doubt, and a wish to be believed. Those are two different matters, and it helps to speak of one at a time.',
      'For what you broke, offer reassurance steadily, without asking to be believed in return. For what was done to you, you may go on doubting for as long as doubt lasts. You can do both.',
    ],
    unsure: [
      'Not knowing what to believe is very tiring. Some people start to check everything. Others stop listening.',
      'You do not have to decide tonight who is right. You can sort what you know from what you only fear, and say what would make the next evening a little calmer.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'In the first weeks hardly anyone can believe much. You are not being stubborn.',
      broke: 'In the first weeks, expect to be believed in very little. Answer calmly all the same.',
      either: 'In the first weeks hardly anyone can believe much.',
    },
    later: {
      hurt: 'Doubt can be back after many quiet months, out of nowhere. It does not have to mean that something is wrong now, and you may ask.',
      broke: 'Doubt can be back after many quiet months. Meet it as patiently as you would have in the first one.',
      either: 'Doubt can be back after many quiet months. It is a known thing, and you may speak of it.',
    },
  },
  alone: {
    hurt: 'On your own, use this to hear your own doubt out, with nobody arguing back.',
    broke:
      'If they do not wish to hear from you, do not send reassurance. Being truthful with everybody else is what you can practise now.',
    either: 'On your own, the reassurance can be your own: what you know for certain tonight, said slowly.',
  },
  prompts: [
    {
      id: 'believe',
      kind: 'scale',
      only: ['hurt', 'both', 'unsure'],
      ask: {
        hurt: 'How much of what they tell you can you believe at the moment?',
        broke: 'How much can you believe at the moment?',
        both: 'How much of what they tell you can you believe at the moment? Only your side of it.',
        unsure: 'How much of what is said between you can you believe at the moment?',
      },
      low: 'nothing',
      high: 'all of it',
      reactions: [
        {
          when: { atMost: 3 },
          say: 'That is a lonely place to live in. Not being able to believe says nothing bad about your heart.',
          offer: 'support',
        },
        {
          when: { atLeast: 7 },
          say: 'Then a good part of it reaches you. The rest may keep its doubt for as long as it likes.',
        },
      ],
    },
    {
      id: 'eases',
      kind: 'checklist',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Which kinds of reassurance reach you, even for an hour?',
      options: [
        { id: 'facts', label: 'Plain facts: where, when, with whom' },
        { id: 'same', label: 'The same answer again, said calmly' },
        { id: 'unasked', label: 'Being told before I ask' },
        { id: 'touch', label: 'A hand or an arm, when I say yes to it' },
        { id: 'stay', label: 'Them staying calm while I doubt' },
        { id: 'acts', label: 'No words at all, only acts' },
        { id: 'none', label: 'None, at the moment' },
        { id: 'unknown', label: "I don't know" },
      ],
      reactions: [
        {
          when: { chose: 'none' },
          say: 'Then nothing has to be tried on you. Rest, food and one safe person may do more than words for now.',
        },
        {
          when: { chose: 'same' },
          say: 'Needing to hear it again is common. Each time, a frightened part of you checks whether the ground holds.',
        },
      ],
    },
    {
      id: 'doubt',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: {
        hurt: 'The last time doubt came, what had happened in the five minutes before?',
        broke: 'When did doubt last come up?',
        either: 'What do you know for certain tonight, and what do you only fear? Two or three lines are enough.',
      },
    },
    {
      id: 'moment',
      kind: 'feelings',
      only: ['broke'],
      ask: 'You say something true, and you see in their face that they do not believe you. What do you feel?',
      reactions: [
        {
          when: { family: 'angry' },
          say: 'It stings to be doubted when you are honest. Let the anger pass through before you speak. The doubt was learned from what happened.',
        },
        {
          when: { family: 'hurt' },
          say: 'It does hurt. That hurt is real, and it is better brought to somebody other than the one you hurt.',
        },
        {
          when: { family: 'ashamed' },
          say: 'In their face you see what it did. You can stay and look for one breath longer before you turn away.',
        },
        {
          when: { family: 'afraid' },
          say: 'You may fear that they will never believe you. Nobody can tell you. What you can do is be truthful tonight.',
        },
      ],
    },
    {
      id: 'last',
      kind: 'text',
      only: ['broke'],
      ask: 'The last time you were not believed, what did you say next? Write it as it was, even if it is not pretty.',
    },
    {
      id: 'instead',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'What could you say next time, in one calm sentence, that leaves them free to doubt?',
      starter: 'You do not have to believe me yet…',
    },
    {
      id: 'between',
      kind: 'agreement',
      with: 'together',
      ask: 'Write down one small reassurance between you, with its time of day and its last day.',
      hint: 'Only what is offered freely. Two weeks is long enough to try it, and either of you can end it.',
    },
  ],
  act: {
    hurt: 'Once this week, when doubt comes, lay a hand on your chest and say: "I have reason to be careful." Leave it at that.',
    broke: 'Each evening this week, write down one true thing about your day, whether or not anybody will read it.',
    both: 'Once this week, when you are not believed, take one slow breath and leave out your first answer.',
    unsure: 'On one evening this week, write a line that begins "I know" and a line that begins "I fear".',
  },
  wrong: {
    hurt: 'Saying "I believe you" to end a long night, and lying awake with the doubt alone.',
    broke:
      'Saying "What else can I do?" or "You will never believe me." It leaves them with their doubt and your despair.',
    both: 'Answering doubt with doubt: "As if I could believe you." Then nobody is reassured.',
    unsure: 'Searching until late for the one thing that would settle it. At night almost nothing settles.',
  },
  why: {
    hurt: 'Doubt that is allowed can be spoken of. Doubt that has to hide goes looking in pockets at night.',
    broke:
      'Reassurance that comes only in a crisis leaves them alone in between. When it comes steadily, it may be easier for them to breathe.',
    both: 'When each of you may doubt without being punished for it, the truth becomes easier to say.',
    unsure: 'Knowing what you know, and no more, is a calmer place to wait in.',
  },
  sources: ['way-12', 'safety-03'],
};
