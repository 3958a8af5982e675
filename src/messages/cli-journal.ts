/** What the commands of the journal say. */
import { monthNames } from '../dates/months.js';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** How many of something: '1 entry', '3 entries'. */
const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** What can be said where a day or a time is asked for. */
const days = 'a day such as 2026-11-03, yesterday, "last week", march or "3 weeks ago"';

export const journalCliWords = {
  entries,
  /** 'Sunday 22 November 2026', of a local day `yyyy-mm-dd`. */
  day: (day: string): string => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const weekday = weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? '';
    return `${weekday} ${date} ${monthNames[month - 1] ?? ''} ${year}`;
  },
  dayAndTime: (day: string, time: string): string => `${day}, ${time}`,

  // Writing.
  empty: 'There were no words, so nothing was saved. Try: trust-repair journal add "A quiet evening."',
  noEditor:
    'No editor is set up here, so nothing was saved. Write the words after "add", or say which editor: EDITOR=nano trust-repair journal add',
  noEditorToEdit:
    'No editor is set up here, so nothing was changed. Say which one: EDITOR=nano trust-repair journal edit last. Or bring the new text by a pipe.',
  editorFailed:
    'The editor could not be opened, or ended without saving, so nothing was saved. If you did not leave it yourself, please check what EDITOR or VISUAL is set to.',
  waits: 'What you wrote waits in memory, and comes into your journal when trust-repair starts again.',
  tooLong: 'That is more than 10 MB, which is too long for one entry. Nothing was saved.',
  notText: 'What came in could not be read as text (UTF-8). Nothing was saved.',
  noWordsHere: (what: string): string => `There is nothing in "${what}" to go by. Nothing was saved.`,
  badStrength: (said: string): string =>
    `A feeling has a strength from 1 to 5, such as sad:4, and "${said}" has another one. Nothing was saved.`,
  nearMiss: (said: string, known: string): string =>
    `"${said}" was kept as a word of your own. If you meant "${known}", it can be changed in the journal.`,
  dated: (when: string, rough: boolean): string => (rough ? `Dated about ${when}.` : `Dated ${when}.`),
  atUnclear: (said: string): string =>
    `"${said}" was not understood as a time, so nothing was saved. Try "last friday 9pm", "yesterday evening" or 2026-11-20 21:00.`,
  atAhead: (said: string, when: string): string =>
    `"${said}" would be ${when}, which is still to come, so nothing was saved. Try a time that has been.`,

  // Looking.
  none: 'There are no entries yet. To write one: trust-repair journal add "A quiet evening."',
  noneFit: 'No entry fits that.',
  noFile: 'No file was written.',
  noneFitStep: (id: string): string =>
    `No entry fits that. There is no step called "${id}" either; "trust-repair path" shows the short name of each.`,
  more: (limit: number): string => `These are the newest ${limit}. For all of them: --limit all`,
  noSearchWords: 'There were no words to look for. Try: trust-repair journal search car',
  spanUnclear: (said: string, option: string): string => `"${said}" was not understood after ${option}. Try ${days}.`,
  turnedRound: (from: string, to: string): string => `Nothing lies between ${from} and ${to}: the first is later.`,
  onAndRange: 'Use --on, or --from and --to, but not both.',
  badLimit: (said: string): string => `"${said}" is not a number of entries. Try --limit 20, or --limit all.`,
  badKind: (said: string, kinds: string): string => `There is no kind of entry called "${said}". There are: ${kinds}.`,
  twoFormats: 'Use --json or --markdown, but not both.',
  feltAs: (word: string, strength: string): string => `${word} (${strength})`,
  kind: {
    free: 'written freely',
    step: 'a step of the path',
    statement: 'a statement',
    letter: 'a letter',
    checkin: 'a check-in',
  },
  edited: (when: string): string => `changed ${when}`,
  copiesWait:
    'Copies from another computer lie in your journal folder and are not listed here yet. Opening "trust-repair journal" brings them in.',
  unread: (name: string, why: string): string =>
    `The file ${name} could not be read (${why}), so its entries are missing here. It was not overwritten, and "trust-repair doctor" brings back what it can.`,

  // Ids.
  noSuchId: (said: string): string =>
    `There is no entry with the id "${said}". Type "trust-repair journal list" to see the ids.`,
  noLast: 'There is no entry yet.',
  shortId: (said: string): string =>
    `"${said}" is too short for an id. Six letters of its beginning, its last six, or "last" are enough.`,
  ambiguous: (said: string, ids: readonly string[]): string =>
    `"${said}" fits ${ids.length === 2 ? 'two' : 'several'} entries: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ', ...' : ''}. Please use more of it.`,

  // Changing.
  unchanged: 'Nothing was changed.',
  emptied: 'The text was empty, so the entry was left as it was. To remove it: trust-repair journal delete',
  changed: (when: string): string => `Changed: the entry of ${when}.`,
  goingOn: 'What you had not finished in this entry is in the editor.',
  elsewhere: 'This entry is being written in another window. Nothing was changed; please finish it there.',
  deleted: (when: string, id: string): string =>
    `Deleted: the entry of ${when}. For 30 days "trust-repair journal restore ${id}" brings it back.`,
  restored: (when: string): string => `Brought back: the entry of ${when}.`,
  nothingDeleted: 'There is no deleted entry that could be brought back.',
  notDeleted: (said: string): string =>
    `No deleted entry has the id "${said}". Type "trust-repair journal restore" to see what can be brought back.`,

  // Out and in.
  badFormat: (said: string): string => `There is no format called "${said}". There are: markdown, json, html.`,
  perDayMarkdown: 'One file a day can only be Markdown. Leave --format away.',
  perDayAndFile: 'Use a file, or --per-day with a folder, but not both.',
  inTheWay: (file: string): string => `${file} is there already, so nothing was written; --force writes over it.`,
  exported: (count: number, file: string): string => `Written: ${entries(count)}, to ${file}`,
  exportedDays: (count: number, files: number, folder: string): string =>
    `Written: ${entries(count)} in ${files === 1 ? '1 file' : `${files} files`}, to ${folder}`,
  notEncrypted:
    'What was written out is not encrypted: whoever can open it can read it. Please keep it where only you can.',
  importKinds: {
    'own-json': 'a JSON export of trust-repair',
    'own-markdown': 'a Markdown export of trust-repair',
    'jrnl-json': 'a JSON export of jrnl',
    'jrnl-text': 'a text file of jrnl',
    'day-one': 'an export of Day One',
    markdown: 'Markdown',
    text: 'plain text',
    unknown: 'nothing that is known here',
  },
  readAs: (file: string, kind: string, count: number): string => `${file}: ${kind}, ${entries(count)}.`,
  problemAt: (file: string, line: number, what: string): string => `${file}, line ${line}: ${what}`,
  moreProblems: (count: number): string => `... and ${count} more like these.`,
  wouldAdd: (count: number): string => `Would bring in ${entries(count)}.`,
  added: (count: number): string => `Brought in ${entries(count)}.`,
  between: (first: string, last: string): string =>
    first === last ? `All from ${first}.` : `From ${first} to ${last}.`,
  known: (count: number): string =>
    `${count === 1 ? '1 was' : `${count} were`} here already, and stayed as ${count === 1 ? 'it is' : 'they are'}.`,
  differing: (count: number, ids: readonly string[]): string =>
    `${count === 1 ? '1 is' : `${count} are`} here in another version, which was left as it is: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', ...' : ''}.`,
  dryRun: 'Nothing was changed. Without --dry-run it will be.',
  nothingToImport: 'No entries were found, so nothing was changed.',
  noMarkdown: (folder: string): string => `There are no Markdown files (.md) in ${folder}.`,
} as const;
