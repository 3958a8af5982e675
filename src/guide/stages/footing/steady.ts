import type { Step } from '../../schema.js';

export const footingSteady: Step = {
  id: 'footing-steady',
  title: 'Steady yourself first',
  who: {
    hurt: 'For your first evening here, when it hurts too much to think about what comes next.',
    broke: 'For your first evening here, when guilt or panic makes it hard to sit still.',
    both: 'For your first evening here, when hurt and guilt come in turns.',
    unsure: 'For your first evening here, however little of it is clear.',
  },
  minutes: 8,
  teach: {
    hurt: [
      'Nothing has to be decided tonight. Losing your trust in someone is a loss, and it can be grieved, even if that person is asleep in the next room.',
      'You may cry, and you may find that you cannot. If you have one friend who listens well and keeps things quiet, tell that friend. One is enough for now.',
      'You may tell the other person how it feels, too, where that is safe. Insults are best left out, for your own sake. They give the other person something other than your pain to talk about.',
    ],
    broke: [
      'What you did may be hard to look at tonight. You can still drink some water, breathe out slowly and lie down. Being steadier does not mean being let off.',
      'Watch where you take your guilt. If the person you hurt ends up drying your tears, they have two griefs to carry. Their own has to come first now: they may cry, rage or talk to a friend. Leave them free to do it.',
      'Take yours to one person who will neither call you a monster nor tell you it was nothing. This page can hold some of it until then.',
    ],
    both: [
      'You may cry at nine about what was done to you, and feel sick at ten about what you did. Both are real, and tonight they do not have to be put in order.',
      'Give the hurt its room. Grieve, be angry, tell one friend, and say how it feels without insults.',
      'The guilt can have room as well, here or with a friend. Soothing it is not a task for the person who is hurt too.',
    ],
    unsure: [
      'You do not have to know what happened, or whose it is, to have a hard night. Feeling unsettled is reason enough to sit down for a few minutes.',
      'Let come what comes: tears, anger, nothing at all. You can tell one friend how you are without making up your mind about anybody. If you talk to your partner, say how you feel and leave insults out.',
    ],
  },
  bands: {
    weeks: {
      hurt: 'In the first weeks many people hardly sleep or eat, and go over it all day long. It is a common kind of shock, and for most people it eases.',
      broke:
        'In the first weeks everything in you wants to repair it by tomorrow. Tonight it is enough to do no new harm.',
      either: 'In the first weeks sleep, food and clear thoughts can all go missing for a while. That is common.',
    },
    later: {
      hurt: 'If it can still take your breath away after all this time, you are not behind. Grief does not go by dates.',
      broke:
        'If guilt is still loud after so long, it wants somewhere to go. A counsellor may be the right one person.',
      either: 'Old trouble can feel new on some nights. Starting here, this late, is fine.',
    },
  },
  alone: 'This one is for you by yourself in any case. Nobody has to know you did it.',
  prompts: [
    {
      id: 'feelings',
      kind: 'feelings',
      ask: 'What is here right now?',
      hint: 'One word is plenty. None of them is wrong.',
      reactions: [
        {
          when: { family: 'numb' },
          say: 'Feeling nothing is an answer as well. When it is too much, a body may turn the sound down for a while.',
        },
        {
          when: { family: 'ashamed' },
          say: {
            hurt: "Many people who were betrayed feel ashamed, as if it said something about their worth. What happened was someone else's choice.",
            broke: 'Shame wants you to hide. You have put it into a word instead, and for tonight that is enough.',
            both: 'Shame runs together what you did and what was done to you. They can be told apart later. You have named it.',
            unsure: 'Shame often comes before anything is clear. It is a feeling, and it proves nothing.',
          },
        },
        {
          when: { family: 'angry' },
          say: {
            hurt: 'Anger is allowed here. Something that mattered to you was broken. The anger does not have to do anything tonight.',
            broke:
              'You can be angry and still answer for what you did. Let it be here, and do nothing with it tonight.',
            either: 'Anger is allowed here. It does not have to be fair, and it does not have to do anything tonight.',
          },
        },
        {
          when: { family: 'sad' },
          say: 'Then be sad for a while. Nothing has to be done about it. Sadness tends to come in waves, and a wave goes down again.',
        },
      ],
    },
    {
      id: 'safe',
      kind: 'scale',
      ask: 'How safe do you feel tonight?',
      hint: 'Count what is around you, and what is inside you.',
      low: 'not safe at all',
      high: 'quite safe',
      reactions: [
        {
          when: { atMost: 3 },
          say: {
            hurt: 'Then this comes before everything else here. There are people you can reach tonight, and you do not have to explain it well.',
            broke:
              'Then this comes first, for you too. If you fear someone, or what you might do to yourself or to anyone, there are people to talk to tonight. Having done wrong does not shut you out.',
            either:
              'Then this comes first. If you fear someone, or what you might do yourself, there are people to talk to tonight. Nothing has to be clear before you call.',
          },
          offer: 'support',
        },
        {
          when: { atLeast: 7 },
          say: 'That is good ground to stand on. If it changes, help is on the support page at any hour.',
        },
      ],
    },
    {
      id: 'confide',
      kind: 'choice',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Is there one person you could tell how you are?',
      options: [
        { id: 'someone', label: 'Yes, I can think of someone' },
        { id: 'told', label: 'I have told someone already' },
        { id: 'nobody', label: "I can't think of anyone" },
        { id: 'private', label: 'I want to keep it to myself for now' },
      ],
      reactions: [
        {
          when: { chose: 'nobody' },
          say: 'That is a lonely thing to notice at such a time. There are people whose work it is to listen, and you can talk to them without giving a name.',
          offer: 'support',
        },
        {
          when: { chose: 'private' },
          say: 'That is yours to choose. Writing it down is one way of not being quite alone with it.',
        },
      ],
    },
    {
      id: 'carried',
      kind: 'choice',
      only: ['broke'],
      ask: 'Where have you taken your guilt these last days?',
      options: [
        { id: 'them', label: 'Mostly to the person I hurt' },
        { id: 'friend', label: 'To somebody else who can bear it' },
        { id: 'inside', label: 'Nowhere, I hold it in' },
        { id: 'away', label: 'I drown it: drink, work, screens' },
        { id: 'unknown', label: "I don't know yet" },
      ],
      reactions: [
        {
          when: { chose: 'them' },
          say: 'You may always have gone to them with what was heavy, so it makes sense. For now this one thing is too much for them. Someone else can take it.',
        },
        {
          when: { chose: 'inside' },
          say: 'Held in, it tends to come out at the worst moment. A few words to one person can take off some of the pressure.',
        },
      ],
    },
    {
      id: 'sentence',
      kind: 'text',
      only: ['hurt', 'both'],
      ask: 'What does it feel like, for you? Say it in a sentence or two.',
      hint: 'What it does to you, rather than what they are. You do not have to show it to anyone.',
      starter: 'It feels…',
    },
    {
      id: 'body',
      kind: 'text',
      only: ['broke', 'unsure'],
      ask: 'What would do your body a little good in the next ten minutes?',
      hint: 'A glass of water, an open window, a blanket. Small is right.',
    },
  ],
  act: {
    hurt: 'Send one friend a line such as "I am having a hard time, you don\'t have to do anything." If there is nobody to send it to, write it on paper.',
    broke: 'Once this week, when you long to ask "Do you hate me?", write the question down and leave it there.',
    both: 'Give the hurt five minutes behind a closed door. On another day give the guilt five. Set a timer for each.',
    unsure: 'Once a day, put your hand on something solid and name three things you can see. Then go on with your day.',
  },
  wrong: {
    hurt: 'Telling everyone at once, or no one at all. Or sending the message at midnight that you wish back at breakfast.',
    broke:
      'Falling apart so loudly that the hurt person has to look after you. Or being so hard on yourself that no one else gets to be angry.',
    both: 'Swallowing your tears because you think you have lost the right to them. Or crying so as not to hear what you did.',
    unsure: 'Staying up to work out the whole truth. A tired mind fills the gaps with the worst it can find.',
  },
  why: {
    hurt: 'Pain that has been felt and told gets in the way less when you come to choose.',
    broke: "Only someone who can stand their own guilt has room to hear about the other person's pain.",
    both: 'When each feeling has had its turn, you can speak about one without the other shouting over it.',
    unsure: 'You will see more, whatever there is to see, once you are rested and calmer.',
  },
  sources: ['crucial-05'],
};
