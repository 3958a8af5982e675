/**
 * Finds what is still whole in a broken file. Pure, and it takes bytes from anywhere: nothing is believed that does not pass the check of an entry.
 */
import { checkEntry, type Entry, isIsoWithOffset, isRecord, localIso } from '../../journal/entry.js';
import { stripControls } from '../../text/clean.js';
import { idFor } from './unite.js';

/** What could be found. */
export interface Salvaged {
  readonly entries: readonly Entry[];
  /** Texts of entries that are not whole any more, made into entries of their own. */
  readonly fragments: readonly Entry[];
  /** How many places look as if an entry had been there that could not be found. */
  readonly lost: number;
}

/** The tag of words that came from an entry that was not whole any more. */
export const BROUGHT_BACK = 'brought-back';

/** An object in a text, from its bracket to its other one. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A longer object is no entry of a person. */
const MOST = 64 << 20;

/**
 * Every object in a text, inner ones before outer ones. Damage can swallow a quotation mark, and then text would be taken for JSON and JSON for
 * text: no string of ours goes over the end of a line, nor holds `{"v":` as it is, so both put it right again.
 */
function* spansOf(text: string): Generator<Span> {
  const open: number[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"' || char === '\n') inString = false;
      else if (char === '{' && text.startsWith('{"v":', at)) {
        inString = false;
        at -= 1;
      }
    } else if (char === '"') inString = true;
    else if (char === '{') open.push(at);
    else if (char === '}') {
      const from = open.pop();
      if (from !== undefined && at - from < MOST) yield { from, to: at + 1 };
    }
  }
}

/** Every object with a date in a broken text that can be read whole, and the text that is left without them. */
export function objectsIn(text: string): { readonly objects: readonly unknown[]; readonly rest: string } {
  const found: (Span & { readonly value: unknown })[] = [];
  for (const span of spansOf(text)) {
    const json = text.slice(span.from, span.to);
    if (!json.includes('"created"')) continue;
    try {
      found.push({ ...span, value: JSON.parse(json) as unknown });
    } catch {
      // A bracket that damage made.
    }
  }
  // An object inside another is a part of it.
  const outer = found.filter((one) => !found.some((other) => other.from < one.from && other.to > one.to));
  outer.sort((one, other) => one.from - other.from);
  let rest = '';
  let at = 0;
  for (const { from, to } of outer) {
    rest += text.slice(at, from);
    at = to;
  }
  return { objects: outer.map(({ value }) => value), rest: rest + text.slice(at) };
}

function entryIn(json: string): Entry | undefined {
  // Most objects inside an entry are feelings and answers; parsing each would read everything several times over.
  if (!json.includes('"created"')) return undefined;
  try {
    const checked = checkEntry(JSON.parse(json));
    return typeof checked === 'string' ? undefined : checked;
  } catch {
    return undefined;
  }
}

/** Unwraps a JSON string that may have lost its end. */
function unquoted(inner: string): string {
  for (let cut = 0; cut < 8; cut += 1) {
    try {
      return String(JSON.parse(`"${inner.slice(0, inner.length - cut)}"`));
    } catch {
      // An escape was cut in the middle: without its beginning the rest is whole.
    }
  }
  return '';
}

const TEXT = /"text":\s*"/g;

/** Where the inside of a JSON string ends that begins at `from`, also without its last quotation mark. A regular expression would run out of stack on a long one. */
function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') {
    const isEscape = text[at] === '\\';
    if (isEscape && (at + 1 >= text.length || text[at + 1] === '\n')) break;
    at += isEscape ? 2 : 1;
  }
  return at;
}

/** The texts in what lies between entries that were whole. */
function fragmentsIn(gap: string, now: Date): Entry[] {
  return [...gap.matchAll(TEXT)].flatMap((match) => {
    const from = match.index + match[0].length;
    const text = stripControls(unquoted(gap.slice(from, endOfString(gap, from)))).replace(/\uFFFD+/g, '\uFFFD');
    if (text.replace(/\uFFFD/g, '').trim() === '') return [];
    // Its date is written shortly before its text.
    const before = gap.slice(Math.max(0, match.index - 400), match.index);
    const said = [...before.matchAll(/"created":\s*"([^"\n]*)"/g)].at(-1)?.[1];
    const created = isIsoWithOffset(said) ? said : localIso(now);
    // The same words give the same entry, whenever they are found again.
    const id = idFor(isIsoWithOffset(said) ? Date.parse(said) : 0, { text });
    return [{ v: 1, id, created, kind: 'free', text, feelings: [], tags: [BROUGHT_BACK] } satisfies Entry];
  });
}

/** Looks for entries in a text that is, or was, a file of the journal or of deleted entries. `now` dates words that have lost their date. */
export function salvage(text: string, now: Date): Salvaged {
  const whole = wholeEntries(text, now);
  if (whole !== undefined) return whole;
  const found: (Span & { entry: Entry })[] = [];
  for (const span of spansOf(text)) {
    const entry = entryIn(text.slice(span.from, span.to));
    if (entry !== undefined) found.push({ ...span, entry });
  }
  found.sort((one, other) => one.from - other.from);
  const gaps: string[] = [];
  let end = 0;
  for (const { from, to } of [...found, { from: text.length, to: text.length }]) {
    if (from >= end) gaps.push(text.slice(end, from));
    end = Math.max(end, to);
  }
  const fragments = gaps.flatMap((gap) => fragmentsIn(gap, now));
  const traces = gaps.reduce((sum, gap) => sum + (gap.match(/"v":\s*1\b/g)?.length ?? 0), 0);
  return { entries: found.map(({ entry }) => entry), fragments, lost: Math.max(0, traces - fragments.length) };
}

/** Where the file is whole and only some entries are not as they should be. */
function wholeEntries(text: string, now: Date): Salvaged | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return { entries: [], fragments: [], lost: 0 };
  const list: unknown[] = [value['entries'], value['items']].flatMap((one) =>
    Array.isArray(one) ? (one as unknown[]) : [],
  );
  const checked = list.map((one) => checkEntry(isRecord(one) && isRecord(one['entry']) ? one['entry'] : one));
  const entries = checked.filter((one) => typeof one !== 'string');
  const broken = list.filter((_one, index) => typeof checked[index] === 'string');
  const fragments = broken.flatMap((one) => fragmentsIn(JSON.stringify(one), now).slice(0, 1));
  return { entries, fragments, lost: broken.length - fragments.length };
}

/** What a person wrote in a broken file of drafts: longer texts with a space in them, which no id, date or name of ours has. */
export function wordsIn(text: string): string[] {
  const strings: string[] = [];
  for (let at = text.indexOf('"'); at >= 0;) {
    const end = endOfString(text, at + 1);
    strings.push(stripControls(unquoted(text.slice(at + 1, end))));
    at = text.indexOf('"', end);
  }
  const said = strings.filter((one) => one.length >= 8 && /\p{L}\s+\p{L}/u.test(one) && !one.includes('\uFFFD\uFFFD'));
  return [...new Set(said)];
}
