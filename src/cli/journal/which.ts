/** Which entry somebody means by a piece of an id. */
import { addDays } from '../../dates/local.js';
import { CliError, exitCodes } from '../../errors.js';
import { type Entry, timeOfId } from '../../journal/entry.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import type { Query } from '../../journal/query.js';
import type { JournalService } from '../../session/journal.js';

/** So many letters are enough to tell an entry by. */
const ENOUGH = 6;

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** The entry that `said` names: 'last', an id, or enough of its beginning or its end. Throws CliError when there is none, or more than one. */
export function entryNamed({ journal }: { readonly journal: JournalService }, said: string): Entry {
  const wanted = said.trim();
  if (wanted.toLowerCase() === 'last') {
    const last = journal.last();
    if (last === undefined) throw new CliError(words.noLast);
    return last;
  }
  const whole = journal.entry(wanted);
  if (whole !== undefined) return whole;
  return onlyOne(wanted, like(journal, wanted.toLowerCase()), words.noSuchId(said));
}

/** The one of several that a piece of an id fits. */
export function onlyOne(said: string, found: readonly Entry[], none: string): Entry {
  const [one] = found;
  if (said.length < ENOUGH && found.length === 0) throw wrong(words.shortId(said));
  if (one === undefined) throw wrong(none);
  if (found.length > 1)
    throw wrong(
      words.ambiguous(
        said,
        found.map(({ id }) => id),
      ),
    );
  return one;
}

/** Whether a piece of an id fits: enough of its beginning, or its end. */
export const fitsId = (id: string, piece: string): boolean =>
  piece.length >= ENOUGH && (id.startsWith(piece) || (piece.length === ENOUGH && id.endsWith(piece)));

function like(journal: JournalService, piece: string): readonly Entry[] {
  if (piece.length < ENOUGH || !/^[\w.-]+$/u.test(piece)) return [];
  const fitting = (query: Query): readonly Entry[] => {
    const found: Entry[] = [];
    for (const page of journal.pages(query)) found.push(...page.filter(({ id }) => fitsId(id, piece)));
    return found;
  };
  // The beginning of an id tells its time: then a few days are looked through first.
  const days = daysOf(piece);
  const near = days === undefined ? [] : fitting({ ...days, id: piece });
  return near.length > 0 ? near : fitting({ id: piece });
}

/** The days on which an id that begins like this was made, by any calendar on earth. */
function daysOf(piece: string): { readonly from: string; readonly to: string } | undefined {
  const [first, last] = ['0', 'z'].map((fill) => timeOfId(piece.padEnd(26, fill)));
  if (first === undefined || last === undefined || last > LAST_DAY) return undefined;
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { from: addDays(day(first), -1), to: addDays(day(last), 1) };
}

/** Beyond it days are written in another way. */
const LAST_DAY = Date.parse('9999-01-01');
