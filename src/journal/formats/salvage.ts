/** Takes out of a damaged JSON file what is whole. */
import { LineCounter } from './lines.js';
import { endOfValue, type Piece, type Scan, skipSpace, type Unread } from './scan.js';

const LIST = /"entries"\s*:\s*\[/;

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** What stands before the list, when at least that is whole. */
function aboutOf(head: string): (Piece & { readonly key: string })[] | undefined {
  const whole = parsed(`${head}[]}`)?.value;
  if (typeof whole !== 'object' || whole === null) return undefined;
  const lineOf = (key: string): number => head.slice(0, head.indexOf(JSON.stringify(key))).split('\n').length;
  const fields = Object.entries(whole).filter(([key]) => key !== 'entries');
  return fields.map(([key, value]) => ({ key, value: value as unknown, line: lineOf(key) }));
}

/** Whether a `]` ends the list and the file. What comes after a list is short: looking at more would take too long. */
const endsWell = (text: string, at: number, inObject: boolean): boolean =>
  text.length - at < 10_000 && parsed(`${inObject ? '{"a":' : ''}[${text.slice(at)}`) !== undefined;

/** Where the lines begin that look like the first line of an entry: `\n    {`. Undefined in a file that has no such lines. */
function beginningOf(text: string, from: number): string | undefined {
  return /\n[ \t]*(?=\{)/.exec(text.slice(Math.max(0, from - 1)))?.[0];
}

/**
 * Reads entry by entry. Where one is broken, it goes on at the next line that begins like an entry, so that one bad
 * line costs one entry; without such lines it stops. Every line left out is in `unread`.
 */
export function salvage(text: string): Scan {
  const list = LIST.exec(text);
  const lines = new LineCounter(text);
  const entries: Piece[] = [];
  const unread: Unread[] = [];
  const start = list ? list.index + list[0].length : skipSpace(text, 0);
  let at = list || text.charAt(start) !== '[' ? start : start + 1;
  const head = list && aboutOf(text.slice(0, start - 1));
  if (list && !head) unread.push({ from: 1, to: lines.at(start), cut: false });
  const begins = beginningOf(text, at);
  const stop = begins === undefined ? undefined : `${begins}{`;
  const closing = list === null ? /\]\s*$/ : stop === undefined ? /\]\s*\}\s*$/ : /\n[ \t]*\]\s*\}\s*$/;
  const lastLine = (): number => lines.at(text.trimEnd().length);

  /** Where reading goes on after something broken at `broken`; the lines between are told of. */
  const goOn = (broken: number): number => {
    const next = stop === undefined ? -1 : text.indexOf(stop, broken);
    const from = lines.at(broken);
    if (next < 0) {
      unread.push({ from, to: lastLine(), cut: !closing.test(text.slice(-40)) });
      return text.length;
    }
    const before = unread.at(-1);
    // A sign too many between two entries holds no words: nothing is missing.
    if (/^[\s,:[\]{}]*$/.test(text.slice(broken, next))) return next + 1;
    if (before && before.to + 1 >= from) unread.pop();
    unread.push({ from: before && before.to + 1 >= from ? before.from : from, to: lines.at(next), cut: false });
    return next + 1;
  };

  let closed = false;
  while (at < text.length) {
    at = skipSpace(text, at);
    if (at >= text.length) break;
    const sign = text.charAt(at);
    if (sign === ',') at += 1;
    else if (sign === '{') {
      const end = endOfValue(text, at, stop);
      const entry = end === undefined ? undefined : parsed(text.slice(at, end));
      if (end !== undefined && entry) {
        entries.push({ value: entry.value, line: lines.at(at) });
        at = end;
      } else at = goOn(at);
    } else if (sign === ']' && endsWell(text, at, list !== null)) {
      closed = true;
      break;
    } else at = goOn(at);
  }
  const last = lastLine();
  const told = unread.at(-1)?.to === last;
  if (list && !closed && !told) unread.push({ from: last, to: last, cut: true });
  return { about: head ?? [], list: true, entries, unread };
}
