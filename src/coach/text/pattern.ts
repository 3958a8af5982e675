/** Small helpers to build patterns from lists of words, so that a rule reads like a sentence with gaps. */

import { type Pattern, stands } from './lean.js';

/** Words in a list are parted by blanks; '_' stands for a blank inside of one. */
const split = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** One of the words of the lists, as the source of a pattern: `(?:one|two words)`. */
export const oneOf = (...lists: readonly string[]): string => `(?:${lists.flatMap(split).join('|')})`;

/** Regular verbs in all their forms, as a list again: "mock" is also "mocks", "mocked", "mocking"; a star doubles the last letter ("rob*"). */
export const verbForms = (list: string): string => list.trim().split(/\s+/).flatMap(formsOf).join(' ');

function formsOf(verb: string): string[] {
  if (verb.endsWith('*')) {
    const base = verb.slice(0, -1);
    const doubled = base + base.slice(-1);
    return [base, `${base}s`, `${doubled}ed`, `${doubled}ing`];
  }
  const cut = verb.indexOf('_');
  if (cut > 0) return formsOf(verb.slice(0, cut)).map((form) => form + verb.slice(cut));
  const base = verb.slice(0, -1);
  if (/[^aeo]e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${base}ing`];
  if (/[^aeou]y$/.test(verb)) return [verb, `${base}ies`, `${base}ied`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}es`, `${verb}ed`, `${verb}ing`];
}

const indexes = new Map<string, Map<string, string[]>>();

/** The entries of a list by their first word; put together once, when first asked for. */
function indexOf(list: string): Map<string, string[]> {
  let index = indexes.get(list);
  if (index === undefined) {
    index = new Map();
    for (const entry of split(list)) {
      const first = entry.split(' ', 1)[0] ?? '';
      const known = index.get(first);
      if (known === undefined) index.set(first, [entry]);
      else known.push(entry);
    }
    indexes.set(list, index);
  }
  return index;
}

/** True when an entry of the list begins at this place of a line. */
export function beginsAt(list: string, line: string, place: number): boolean {
  const end = line.indexOf(' ', place);
  const entries = indexOf(list).get(line.slice(place, end === -1 ? line.length : end));
  return entries?.some((entry) => line.startsWith(`${entry} `, place)) === true;
}

/** True when a line holds an entry of the list: far cheaper to ask than a long pattern is to build and run. */
export function holdsAny(list: string, line: string): boolean {
  const index = indexOf(list);
  for (let place = 1; place < line.length; place = line.indexOf(' ', place) + 1) {
    const end = line.indexOf(' ', place);
    if (end === -1) return false;
    if (index.get(line.slice(place, end))?.some((entry) => line.startsWith(`${entry} `, place)) === true) return true;
  }
  return false;
}

/** A pattern written with gaps: re` you ${verbs('mock')} me `. The regular expression is built when it is looked for. */
export const re = (parts: TemplateStringsArray, ...gaps: readonly string[]): Pattern => {
  const pattern: Pattern = {
    source: String.raw({ raw: parts.raw }, ...gaps),
    test: (text) => stands(pattern, text),
  };
  return pattern;
};

/** Small words that may stand between a subject and its verb or an adjective. */
export const FILL =
  '(?:(?:just|really|so|very|still|also|even|actually|honestly|probably|clearly|obviously|simply|basically|literally|totally|completely|absolutely|utterly|then|now|only|quite|rather|pretty|too|already|both|all|fucking|bloody|frankly|always|never|constantly|somehow|somewhat|kind of|sort of|a bit|a little|such|being|deliberately|quietly|once|again|at least|for once|in fact|of course|soon|later|yet|suddenly|openly|happily|calmly|secretly|first|finally|properly|fully|truly|deeply|extremely|incredibly|terribly|nothing but|more|most|well|repeatedly|knowingly|long|never once|ever|not|, ) )*';

/** Helping verbs after a subject. */
export const AUX =
  '(?:(?:have|has|had|are|were|is|was|be|been|being|do|did|does|would|will|could|can|should|might|may|must|going to|keep|kept|went on|went and|go and|gone and|go on|go|went|like to|love to|start|started|managed to|chose to|decided to|choose to|continue to|continued to|get to|got to|used to|tried to|try to|stood there|sat there|stood by and|stood there and|sat there and|had to go and|went and|go and|ended up) )*';
