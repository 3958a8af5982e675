import type { Band, BandId } from '../schema.js';

/** In order of time. */
export const bands: readonly Band[] = [
  {
    id: 'weeks',
    title: 'The first days and weeks',
    fromDays: 0,
    like: {
      hurt: 'You may be shocked one hour and full of questions the next, or feel nothing at all. Part of you may still not believe it. Sleep and meals often go wrong.',
      broke:
        'Everything is tense. You may feel shame, fear, even relief that it is out, and a strong wish to make it stop. The other person may go cold, shout, or ask the same thing ten times.',
      both: 'Two hurts are open at once: yours, and the one you caused. A talk can tip over within a minute. Some of it may not feel real yet.',
      unsure:
        'It is all very near. You may have no words for it yet, or see it three ways in one day. Shock and doubt are common this early.',
    },
    asks: {
      hurt: 'Very little. Eat something small, sleep when you can, and tell one safe person. Nothing about the future has to be settled now.',
      broke:
        'Stop what was hurtful, tell the truth, and listen. Say what you did and leave the reasons for later. Do not ask yet what will become of the two of you.',
      both: 'Go slowly. Hear one hurt at a time, on different days. Own your part without waiting for theirs.',
      unsure:
        'Rest before you judge. Listen, and notice what goes on in you. Big decisions can wait, unless you are not safe.',
    },
    line: {
      hurt: 'These are early days. Nothing has to be decided tonight.',
      broke: 'These are early days. Telling the truth and listening is enough for now.',
      both: 'These are early days. One hurt at a time is enough.',
      unsure: 'These are early days. You can take your time to see clearly.',
    },
    sources: ['time-01'],
  },
  {
    id: 'months',
    title: 'The first months',
    fromDays: 42,
    like: {
      hurt: 'The shock wears off, and what lay under it shows: anger, grief, sudden doubt. A bad day can follow a good one for no clear reason. You may catch yourself testing whether words hold.',
      broke:
        'Daily life has started up again, and may look calmer than it is. You may be doubted, or asked once more about what you have already answered. You may be tired of being sorry.',
      both: 'Old habits and new ones rub against each other. Each of you may watch for signs that the other means it. Some weeks are better, and then one is not.',
      unsure:
        'Days find a shape again, and some of the fog lifts. What was clear last week may look different now. New lines between you, if there are any, get tried out.',
    },
    asks: {
      hurt: 'Watch what is done more than what is said. Speak up early when a line is crossed. Let small good things count on the days when they do.',
      broke:
        'Do what you said, on the day you said it. Offer what helps before anyone asks. When you are not believed yet, stay kind and carry on.',
      both: 'Keep small promises, and keep them on time. Talk about one worry a week, in a quiet hour. You two may be at different points, and that is allowed.',
      unsure:
        'Put a few steady things into the week: meals, sleep, one honest talk with someone. Notice what gets easier and what does not.',
    },
    line: {
      hurt: 'A hard day after a good one is common now. Both are real.',
      broke: 'In these months, small promises kept on time say the most.',
      both: 'In these months, small and steady things help the most.',
      unsure: 'You may see it differently from one week to the next. That is allowed.',
    },
    sources: ['time-02'],
  },
  {
    id: 'later',
    title: 'Half a year and on',
    fromDays: 183,
    like: {
      hurt: 'There may be whole days without it. Then a date, a song or a late train brings it back in full. Such a dip is common, even long after things felt mended, and does not put you back at the start.',
      broke:
        'It may feel settled to you long before it does to the other person. Then a quiet evening turns, and the old pain is in the room. Such dips are common, even months after things seemed mended.',
      both: 'Much may be calmer, and some of it good. Then one of you dips while the other thought it was over. That is common, even when the mending was real.',
      unsure:
        'Time has passed, and you may wonder why it is still with you. Some things grow clear only now. A hard spell after a calm one is common.',
    },
    asks: {
      hurt: 'Raise new worries while they are small. The old hurt may still be spoken of, even if you have forgiven. If you two part, or have parted, be gentle with yourself in that too.',
      broke:
        'Keep up what you began in the first months, even when nobody seems to notice. When the pain comes back, stay and answer as gently as before. Bring up new worries early.',
      both: 'Tend what has grown: time together, kind words, honest answers. Bring up new worries within days. Let each hurt be named again when it stirs.',
      unsure:
        'Look again at what you know now. Keep the habits that do you good, and bring up new worries while they are small.',
    },
    line: {
      hurt: 'If it comes back now and then, that is common, even after good months.',
      broke: 'Keep up what you began. A dip after good months is common.',
      both: 'What has grown wants care. A dip after good months is common.',
      unsure: 'Some things grow clear only with time. You may look again.',
    },
    sources: ['time-03'],
  },
];

/** The band for so many days since it came out; 'unknown' when that is not known or lies ahead. */
export function bandFor(days: number | undefined): BandId {
  if (days === undefined) return 'unknown';
  return bands.findLast((band) => days >= band.fromDays)?.id ?? 'unknown';
}
