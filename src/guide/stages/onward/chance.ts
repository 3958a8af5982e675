import type { Step } from '../../schema.js';

export const onwardChance: Step = {
  id: 'onward-chance',
  title: 'Looking after it',
  who: {
    hurt: 'For you if some calm has come back, and you wonder how far to lean on it.',
    broke: 'For you if you have been given a second chance, or hope to be worth one.',
    both: 'For you if the worst is over, and you want to keep what the two of you have made.',
    unsure: 'For anyone who finds some things better now, and wants to look after them.',
  },
  minutes: 15,
  teach: {
    hurt: [
      'Months from now, when things are mostly good, it may all come back on a wet Tuesday. Trust often dips again once you have begun to relax. It does not mean that you were wrong to hope, or that you are back at the start.',
      'Bring small worries up while they are small. "That bothered me yesterday" is easier to say and to hear than a whole month of it.',
      'A check-in is a short talk at a set time about how it is going. By now ten minutes a week may do. If you gave a second chance, it stays yours: each week you can look at it again.',
    ],
    broke: [
      'A second chance is not handed over once. Someone who could have stopped gives it to you again each morning. Show that you know, on dull days too, and do not ask how you are doing.',
      'Months from now trust may drop again, often when you thought it was all right at last. A date, a song or a late train is enough. Meet it as you did at first: "I understand. What would help tonight?"',
      'Keep a short check-in each week, lighter than before. Be the one who remembers it. If something is off, say it that day, before anyone has to find it.',
    ],
    both: [
      'You each gave a chance and you each were given one. Show daily that you value yours. Whether they value theirs is for them to show.',
      'Some months on, trust can dip again, in one of you or in both, and not at the same time. It is common and it passes more easily when the one who is steadier that week stays kind.',
      'Ten minutes a week are often enough now: how each of you is, one thing that went well, one small worry. Do not save worries up.',
    ],
    unsure: [
      'What has become better does not stay so by itself. It wants a little care, as a plant does, long after the repotting.',
      'Trust can dip again after months, in someone else or in yourself. That is common, and it is no verdict on what came before.',
      'A short look each week helps: how am I, what went well, what is one small worry? Say the small worry soon, if there is someone safe to say it to.',
    ],
  },
  bands: {
    weeks:
      'This looks far ahead, and you may be nowhere near it. Read it if you like, and come back some months from now.',
    months:
      'Before the first year is out, many people have days that feel like the first week. Knowing this can take some of the fright out of it.',
    later: {
      hurt: 'It has been a long time. Even so, nobody can say when you have to be through with it.',
      broke:
        'After this long you may think it is behind you. They may still check the time when you are late. Ring ahead, without a sigh.',
      either: 'After this long, care can be light. It still wants to come round each week.',
    },
  },
  alone:
    'If there is no second chance, or you do not want one, this is about you: ten minutes with yourself each week, and the small things that keep you steady.',
  prompts: [
    {
      id: 'dip',
      kind: 'text',
      only: ['hurt', 'unsure'],
      ask: {
        hurt: 'What tends to bring the doubt back? A place, a month, a tone of voice, a time of night?',
        unsure: 'When does it tend to get harder again? A place, a month, a time of night?',
        broke: 'What tends to bring the doubt back?',
        both: 'What tends to bring the doubt back?',
      },
      hint: 'Once it has a name, it gives you a little warning.',
    },
    {
      id: 'show',
      kind: 'text',
      only: ['broke', 'both'],
      ask: 'What small thing can you do, on any plain day, that says: I know what I was given?',
      hint: {
        hurt: 'Something that costs little and can be kept on a bad day.',
        broke:
          'Something you can still keep when they are cold to you. If there is no second chance, then for whoever trusts you next.',
        both: 'Your own part, whatever they do with theirs. Something you can keep on a bad day.',
        unsure: 'Something that costs little and can be kept on a bad day.',
      },
    },
    {
      id: 'steady',
      kind: 'scale',
      ask: {
        hurt: 'How steady does the ground feel under you this week?',
        broke: 'How steady were you this week in what you said you would do?',
        both: 'How steady was your own part this week?',
        unsure: 'How steady do things feel this week?',
      },
      hint: {
        hurt: 'With your partner or without.',
        broke: 'Your acts only. Leave out how they took them.',
        both: 'Only your own. They have theirs.',
        unsure: 'With someone or on your own.',
      },
      low: { hurt: 'it gives way', broke: 'hardly at all', both: 'hardly at all', unsure: 'not at all' },
      high: { hurt: 'it holds', broke: 'every time', both: 'all week', unsure: 'quite steady' },
      reactions: [
        {
          when: { atMost: 3 },
          say: {
            hurt: 'A low week can come after many good ones. It takes nothing from them. Do less for a few days, and tell someone.',
            broke:
              'If you two are in touch, say so before they notice. Then begin again with one small promise that you can keep tomorrow.',
            either:
              'A low week can come after many good ones. Choose one small thing for tomorrow and let the rest be.',
          },
        },
        {
          when: { atLeast: 7 },
          say: {
            hurt: 'It is good to hear that. You can enjoy it with one eye open. That is allowed too.',
            broke: 'Good. Let it be ordinary, and do it again next week.',
            either: 'Good. Notice what held you, so that you can do it again.',
          },
        },
      ],
    },
    {
      id: 'check-in',
      kind: 'checklist',
      ask: 'What would you like a short look at the week to hold? It can be with your partner or with yourself.',
      options: [
        { id: 'mood', label: 'How I am, in one or two words' },
        { id: 'well', label: 'One thing that went well' },
        { id: 'worry', label: 'One worry, while it is small' },
        { id: 'kept', label: 'What was promised, and whether it was kept' },
        { id: 'thanks', label: 'One thank-you' },
        { id: 'ahead', label: 'What may be hard in the week ahead' },
        { id: 'end', label: 'A fixed end after ten minutes' },
        { id: 'none', label: 'None of this for now' },
      ],
      reactions: [
        {
          when: { chose: 'end' },
          say: 'A fixed end makes it easier to begin. Whatever is left over can wait until next week.',
        },
        {
          when: { chose: 'none' },
          say: 'Then let it be. A week without looking can be a rest.',
        },
      ],
    },
    {
      id: 'look',
      kind: 'date',
      range: 'future',
      echo: {
        of: 'near-normal/picture',
        say: 'Asked how well you could picture a life you want after this, you put {answer}. On the day you choose, you can ask yourself again.',
      },
      ask: 'On which day would you like to look back and see how it is going?',
      hint: 'In a month or in three, perhaps. It is only a look. You do not have to decide anything then.',
    },
  ],
  act: {
    hurt: 'Write three lines to yourself for the next bad day: that it comes and goes, what helps, and whom you can ring.',
    broke: 'Do the small thing you named on three plain days this week, and do not mention it.',
    either: 'Choose the ten minutes in your week for a short look, and mark them in your calendar.',
  },
  wrong: {
    hurt: 'Keeping quiet about something small because it has been going so well.',
    broke: 'Letting it slide once they seem content, or sighing "still?" when they are not.',
    both: "Taking care of the other one's part, and letting your own slip.",
    unsure: 'Looking at it so often that you have no time left to live in it.',
  },
  why: {
    hurt: 'There is no day on which this has to be finished. You can carry on, rest, change your mind or stop, and what you have learned stays yours.',
    broke:
      'Being trusted has no day on which it is finished, for anyone. That can be a relief, because it leaves you with today.',
    either: 'There is no last page to this. What is looked after a little, and often, has a better chance of lasting.',
  },
  sources: ['crucial-18', 'time-03', 'tool-03'],
};
