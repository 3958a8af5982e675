import type { Hint } from '../view/view.js';

/** What a key means everywhere in the tool. */
export type Meaning =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'first'
  | 'last'
  | 'open'
  | 'next'
  | 'previous'
  | 'back'
  | 'toggle'
  | 'support'
  | 'keys'
  | 'keysToo'
  | 'quit'
  | 'vanish'
  | 'interrupt'
  | 'redraw'
  | 'suspend'
  | 'external'
  | 'later'
  | 'path'
  | 'read'
  | 'backward'
  | 'settings'
  | 'write'
  | 'edit'
  | 'remove'
  | 'undo'
  | 'removed'
  | 'search'
  | 'filter'
  | 'thisDay'
  | 'another'
  | 'say'
  | 'apology'
  | 'kept'
  | 'notKept'
  | 'mended'
  | 'close'
  | 'checkin'
  | 'records'
  | 'calm'
  | 'copy';

/** One row of the table. */
export interface KeyRow {
  readonly meaning: Meaning;
  /** Names as `keyName` gives them. */
  readonly keys: readonly string[];
  /** As it stands at the foot of a screen. */
  readonly label: string;
  readonly does: string;
  /** Where it works: everywhere, where nothing is typed, or where text is written. */
  readonly where: 'everywhere' | 'reading' | 'writing';
}

/** The one table of the keys; the editor's own are in `ui/editor/keymap`. Feet and the page of keys are made from both. */
export const keyTable: readonly KeyRow[] = [
  { meaning: 'support', keys: ['ctrl+g'], label: 'Ctrl+G', does: 'support', where: 'everywhere' },
  {
    meaning: 'vanish',
    keys: ['ctrl+x'],
    label: 'Ctrl+X',
    does: 'leave at once, with an empty screen (Esc three times does the same)',
    where: 'everywhere',
  },
  { meaning: 'calm', keys: ['f3'], label: 'F3', does: 'a calm minute', where: 'everywhere' },
  { meaning: 'interrupt', keys: ['ctrl+c'], label: 'Ctrl+C', does: 'keep and leave', where: 'everywhere' },
  { meaning: 'back', keys: ['escape'], label: 'Esc', does: 'back', where: 'everywhere' },
  { meaning: 'next', keys: ['tab'], label: 'Tab', does: 'go on', where: 'everywhere' },
  { meaning: 'previous', keys: ['shift+tab'], label: 'Shift+Tab', does: 'go back', where: 'everywhere' },
  { meaning: 'redraw', keys: ['ctrl+l'], label: 'Ctrl+L', does: 'draw the screen again', where: 'everywhere' },
  {
    meaning: 'external',
    keys: ['ctrl+o'],
    label: 'Ctrl+O',
    does: 'write in your own editor ($EDITOR)',
    where: 'writing',
  },
  { meaning: 'open', keys: ['enter'], label: 'Enter', does: 'choose', where: 'reading' },
  { meaning: 'toggle', keys: [' '], label: 'Space', does: 'mark', where: 'reading' },
  { meaning: 'up', keys: ['up', 'k'], label: '↑', does: 'up', where: 'reading' },
  { meaning: 'down', keys: ['down', 'j'], label: '↓', does: 'down', where: 'reading' },
  { meaning: 'left', keys: ['left', 'h'], label: '←', does: 'left', where: 'reading' },
  { meaning: 'right', keys: ['right', 'l'], label: '→', does: 'right', where: 'reading' },
  { meaning: 'pageUp', keys: ['pageup', 'ctrl+b'], label: 'PgUp', does: 'a page up', where: 'reading' },
  { meaning: 'pageDown', keys: ['pagedown', 'ctrl+f'], label: 'PgDn', does: 'a page down', where: 'reading' },
  { meaning: 'first', keys: ['home', 'g'], label: 'Home', does: 'to the top', where: 'reading' },
  { meaning: 'last', keys: ['end', 'G'], label: 'End', does: 'to the end', where: 'reading' },
  { meaning: 'later', keys: ['z'], label: 'z', does: 'not now, bring it back later', where: 'reading' },
  { meaning: 'path', keys: ['p'], label: 'p', does: 'the whole path', where: 'reading' },
  { meaning: 'read', keys: ['r'], label: 'r', does: 'things to read', where: 'reading' },
  { meaning: 'backward', keys: ['b'], label: 'b', does: 'look back', where: 'reading' },
  { meaning: 'settings', keys: ['a'], label: 'a', does: 'about me', where: 'reading' },
  { meaning: 'write', keys: ['w'], label: 'w', does: 'your journal; in it, write something new', where: 'reading' },
  { meaning: 'say', keys: ['s'], label: 's', does: 'say how you feel', where: 'reading' },
  { meaning: 'apology', keys: ['o'], label: 'o', does: 'an apology, or what you would need to hear', where: 'reading' },
  { meaning: 'search', keys: ['/'], label: '/', does: 'search the journal', where: 'reading' },
  { meaning: 'filter', keys: ['f'], label: 'f', does: 'choose which entries are shown', where: 'reading' },
  {
    meaning: 'thisDay',
    keys: ['t'],
    label: 't',
    does: 'entries of this day in earlier years; a statement: say it on a day',
    where: 'reading',
  },
  { meaning: 'edit', keys: ['e'], label: 'e', does: 'change an entry', where: 'reading' },
  { meaning: 'remove', keys: ['d'], label: 'd', does: 'delete an entry', where: 'reading' },
  { meaning: 'undo', keys: ['u'], label: 'u', does: 'bring back what was deleted', where: 'reading' },
  { meaning: 'removed', keys: ['x'], label: 'x', does: 'what was deleted in the last 30 days', where: 'reading' },
  {
    meaning: 'another',
    keys: ['ctrl+t', 'f2'],
    label: 'Ctrl+T',
    does: 'another question for a blank page; just say it',
    where: 'everywhere',
  },
  {
    meaning: 'kept',
    keys: ['y'],
    label: 'y',
    does: 'a promise was kept, a gesture done, a statement said',
    where: 'reading',
  },
  { meaning: 'notKept', keys: ['n'], label: 'n', does: 'a promise was not kept', where: 'reading' },
  {
    meaning: 'mended',
    keys: ['m'],
    label: 'm',
    does: 'what was not kept is put right; from the front page, how it moves',
    where: 'reading',
  },
  {
    meaning: 'close',
    keys: ['c'],
    label: 'c',
    does: 'let go, end or put away; from the front page, a calm minute',
    where: 'reading',
  },
  { meaning: 'checkin', keys: ['i'], label: 'i', does: 'a check-in', where: 'reading' },
  {
    meaning: 'records',
    keys: ['v'],
    label: 'v',
    does: 'promises, agreements, triggers, gestures, talks',
    where: 'reading',
  },
  {
    meaning: 'copy',
    keys: ['C'],
    label: 'Shift+C',
    does: 'copy a statement or a letter',
    where: 'reading',
  },
  { meaning: 'keys', keys: ['?'], label: '?', does: 'keys', where: 'reading' },
  { meaning: 'keysToo', keys: ['f1'], label: 'F1', does: 'these keys', where: 'everywhere' },
  { meaning: 'quit', keys: ['q'], label: 'q', does: 'leave', where: 'reading' },
  { meaning: 'suspend', keys: ['ctrl+z'], label: 'Ctrl+Z', does: 'pause (fg brings it back)', where: 'reading' },
];

const byKey = new Map<string, KeyRow>();
for (const row of keyTable) for (const key of row.keys) byKey.set(key, row);

/** What a key means; while text is written only the keys that are not letters of it. */
export function meaningOf(name: string, writing: boolean): Meaning | undefined {
  const row = byKey.get(name);
  if (row === undefined || (writing && row.where === 'reading')) return undefined;
  return row.meaning;
}

/** A key for the foot of a screen, with its own words where the table's are too general. */
export function hint(meaning: Meaning, does?: string): Hint {
  const row = keyTable.find((one) => one.meaning === meaning);
  if (row === undefined) throw new Error(`no key for ${meaning}`);
  return { key: row.label, does: does ?? row.does };
}

/** Where a key moves to in a list of so many lines; undefined when it is no key that moves. */
export function movedIn(meaning: Meaning | undefined, at: number, count: number): number | undefined {
  const last = Math.max(0, count - 1);
  switch (meaning) {
    case 'up':
      return Math.max(0, at - 1);
    case 'down':
      return Math.min(last, at + 1);
    case 'first':
      return 0;
    case 'last':
      return last;
    default:
      return undefined;
  }
}
