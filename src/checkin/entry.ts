import type { Answer, Entry } from '../journal/entry.js';
import { stepEntry } from '../path/entry.js';
import type { Answers } from '../path/flow.js';
import type { Reader } from '../path/reader.js';
import type { Sheet } from '../path/sheet.js';
import { checkinSteps, promptIds } from './series.js';
import { isWeek } from './week.js';

/** A check-in that was filled in. */
export interface Filled {
  readonly sheet: Sheet;
  /** The day or the week it is about. */
  readonly what: string;
  readonly answers: Answers;
  /** The id of its entry where there is none yet. */
  readonly id: string;
  readonly reader: Reader;
  /** ISO 8601, local, with offset. */
  readonly now: string;
  /** The entry that is there for this day or week. */
  readonly before: Entry | undefined;
}

/** The journal's entry of a check-in: readable as it stands, with the answers beside it. One that was there is changed, and keeps what this sheet does not ask. */
export function checkinEntry({ sheet, what, answers, id, reader, now, before }: Filled): Entry {
  const made = stepEntry({
    step: sheet,
    run: 1,
    answers,
    reader,
    id: before?.id ?? id,
    created: before?.created ?? now,
  });
  const asked = new Set(sheet.prompts.map(({ id: prompt }) => prompt));
  // What is not asked any more (of another side, of a promise that is gone) stays as it was said.
  const kept = (before?.step?.answers ?? []).filter(({ prompt }) => !asked.has(prompt) && prompt !== promptIds.about);
  const about: Answer = { prompt: promptIds.about, kind: 'date', value: what };
  // An earlier try that was cut short left an entry with this very id: that is no change.
  const edits = before !== undefined && before.id !== id;
  return {
    ...before,
    ...made,
    kind: 'checkin',
    tags: before?.tags ?? [],
    ...(edits && { edited: now }),
    step: {
      id: isWeek(what) ? checkinSteps.weekly : checkinSteps.daily,
      run: 1,
      answers: [about, ...(made.step?.answers ?? []), ...kept],
    },
  };
}
