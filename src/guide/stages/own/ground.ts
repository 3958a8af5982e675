import type { Step } from '../../schema.js';

export const ownGround: Step = {
  id: 'own-ground',
  title: 'Clearing the ground',
  who: {
    hurt: 'For you if certain places, things or hours bring it all back.',
    broke: 'For you if what helped to do the damage is still within easy reach.',
    both: 'For you if there is something to clear away, and something that is hard to meet.',
    unsure: 'For you if parts of your days have become hard and you want them lighter.',
  },
  minutes: 20,
  teach: {
    hurt: [
      'A song, a street or a certain hour can bring it all back before you have had a thought. Such a thing is called a trigger. Your body is trying to warn you, sometimes of what is already over.',
      'For a while you can arrange your own days so that fewer of them come near: another way home, a photo in the drawer, company on Thursdays. You may tell the other person what is hard. What they clear away is up to them, and it will tell you something.',
      'This is about your peace, and not about keeping watch. Checking on someone wears you out and never says "enough".',
    ],
    broke: [
      'Good resolutions get tired at about eleven at night. It is easier to keep your word when the thing that did the damage is out of reach.',
      'Look at people, places and habits. Clear what you can without waiting to be asked. Some things cannot go, such as a shared office. You can keep the friends who had no part in it. Where contact has to go on, decide how little is enough, and say so openly.',
      'There may be more behind it: drink, gambling, an old wound, a low mood that stays. Getting help for that is part of owning it. Nobody can go in your place.',
    ],
    both: [
      'Two kinds of things are worth clearing. Some helped you to do what you did. Others bring back what was done to you.',
      'Begin with the first kind, because it is all yours. Do not make it wait for what they clear away. If something bigger lies behind it, such as drink or an old wound, help for that is yours to get.',
    ],
    unsure: [
      'You do not have to know what happened to notice what makes your days heavier. It may be a place, an hour, a screen, a glass too many.',
      'You can put some distance between you and one of these for a while, and see what gets lighter. If something in you or around you is too big for one person, you can get help with it before anything else is clear.',
    ],
  },
  causes: {
    infidelity: {
      hurt: 'If the other one involved is still nearby, it is natural that this weighs on you. You may say so plainly, and see what is done.',
      broke:
        'Ending contact with the other one involved works best short and final, with no door left open "as friends".',
      both: 'If you were involved with someone, end that contact for its own sake, whatever they do about theirs.',
      unsure: 'If somebody outside takes up a lot of room in your thoughts, you can note when that happens.',
    },
    lies: {
      hurt: "After lies the hardest thing may be someone else's phone. Leaving the room it lies in can give you an hour of rest. It excuses nothing.",
      broke:
        'Second accounts, hidden cards, a phone laid face down: small habits that kept a lie easy. You can end each of them today.',
      either: 'Hidden corners make lies easy. If there are any of your own, you can clear those.',
    },
  },
  alone: 'All of this is about your own days. It asks nothing of the other person.',
  prompts: [
    {
      id: 'reach',
      kind: 'checklist',
      only: ['broke', 'both'],
      ask: 'What helped it to happen, and is still within reach?',
      options: [
        { id: 'person', label: 'Someone who was part of it' },
        { id: 'cover', label: 'A friend who covers for me' },
        { id: 'place', label: 'A place I go to' },
        { id: 'screen', label: 'An account, an app, a number' },
        { id: 'money', label: 'Money that nobody sees' },
        { id: 'drink', label: 'Drink, or something like it' },
        { id: 'habit', label: 'A habit of mine: hiding, putting off, shutting down' },
        { id: 'unknown', label: "Nothing, or I don't know yet" },
      ],
      reactions: [{ when: { chose: 'person' }, say: 'You may miss them. The contact can end all the same.' }],
    },
    {
      id: 'first',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'Choose one of them. What will you do about it, without being asked?',
      starter: 'I will…',
    },
    {
      id: 'by',
      kind: 'date',
      range: 'future',
      only: ['broke'],
      ask: 'By which day will it be done?',
      hint: 'Soon, and only as soon as you can truly keep.',
    },
    {
      id: 'behind',
      kind: 'choice',
      only: ['broke', 'both', 'unsure'],
      ask: {
        hurt: 'Is there something too big for you alone?',
        broke: 'What lies behind it that is too big for you alone?',
        both: 'Behind your own part, is there something too big for you alone?',
        unsure: 'Is there something in your life that is too big for you alone?',
      },
      options: [
        { id: 'cannot-stop', label: 'Something I cannot stop: drink, gambling, a screen' },
        { id: 'old', label: 'Something old, from long ago' },
        { id: 'mood', label: 'A low or anxious mood that stays' },
        { id: 'nothing', label: 'Nothing that I know of' },
        { id: 'unknown', label: "I don't know yet" },
        { id: 'not-tonight', label: 'Not tonight' },
      ],
      reactions: [
        {
          when: { chose: 'cannot-stop' },
          say: 'Willpower alone is seldom enough there. A doctor, a group or a helpline has met this many times and will not be shocked. If you drink every day, ask a doctor before you stop all at once.',
          offer: 'support',
        },
        {
          when: { chose: 'old' },
          say: 'Old things can go on steering us for years. A counsellor can look at them with you, when you want that.',
        },
        { when: { chose: 'mood' }, say: 'That is worth telling a doctor, in those very words.', offer: 'support' },
        {
          when: { chose: 'not-tonight' },
          say: 'Then not tonight. It can be asked again another evening.',
          offer: { later: 7 },
        },
      ],
    },
    {
      id: 'hard',
      kind: 'checklist',
      only: ['hurt', 'both', 'unsure'],
      ask: 'Which places, things and hours are hard for you at present?',
      options: [
        { id: 'place', label: 'A street, a room, a shop' },
        { id: 'hour', label: 'A certain hour, often at night' },
        { id: 'day', label: 'A date or a day of the week' },
        { id: 'phone', label: 'The sound or light of a phone' },
        { id: 'name', label: 'A name' },
        { id: 'song', label: 'A song, a film, a smell' },
        { id: 'thing', label: 'A thing in the house' },
        { id: 'unknown', label: 'None, or I cannot tell' },
      ],
      reactions: [
        {
          when: { chose: 'hour' },
          say: 'An hour can be given something else to hold: a bath, a radio voice, a call with a friend who stays up late.',
        },
        {
          when: { chose: 'phone' },
          say: 'That jolt comes before any thought. A different tone on your own phone, or a night in another room, may soften it.',
        },
      ],
    },
    {
      id: 'keep',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: 'Choose one. What could you keep away from yourself for a while?',
      hint: 'Your own days only: where you walk, what you look at, who is with you.',
    },
    {
      id: 'until',
      kind: 'date',
      range: 'future',
      only: ['hurt'],
      ask: 'Until which day, before you look again?',
      hint: 'It is for a time. After that you may find it has grown smaller, or keep it away longer.',
    },
    {
      id: 'home',
      kind: 'scale',
      only: ['hurt'],
      ask: 'How safe do you feel where you live, at the hardest hour?',
      low: 'not safe',
      high: 'safe',
      reactions: [
        {
          when: { atMost: 3 },
          say: 'That matters more than anything else on this page. If it is a person you are afraid of, or yourself, someone can be with you in this.',
          offer: 'support',
        },
      ],
    },
  ],
  act: {
    hurt: 'Move one hard thing out of sight: into a drawer, a box, a folder. You do not have to throw it away.',
    broke: 'Do the smallest piece of it tonight: delete the number, leave the group, look up one place that helps.',
    both: 'Tonight, clear away one small thing that helped you do it. Put one thing that hurts to see in a drawer.',
    unsure: 'For three evenings, stay away from one thing that makes the night heavier. See what the morning is like.',
  },
  wrong: {
    hurt: 'Shrinking your own life until there is no place left to go. Keep the ones that do you good.',
    broke: 'Clearing it with a flourish, so that someone sees, while one way back stays open.',
    both: 'Holding on to yours until they let go of theirs.',
    unsure:
      'Changing everything at once because something feels wrong. Or giving up your friends because somebody wants you to.',
  },
  why: {
    hurt: 'With fewer alarms in a day, you have more strength for what you want to think about.',
    broke: 'They cannot see your intentions. They can see what is no longer there.',
    both: 'What you clear on your side is clear, whatever happens on theirs.',
    unsure: 'In a quieter day it is easier to hear what you think.',
  },
  sources: ['way-16', 'account-04'],
};
