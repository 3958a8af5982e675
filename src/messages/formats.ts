/** Words that stand in exported documents, and what is said of files that are brought in. */
import { monthNames } from '../dates/months.js';

/** Words inside documents. Headings are read back: changing their form asks for a new version of the format. */
export const formatWords = {
  title: 'Journal',
  day: (day: number, month: number, year: string): string => `${day} ${monthNames[month - 1] ?? ''} ${year}`,
  dayAndTime: (day: string, time: string): string => `${day}, ${time}`,
  exportedOn: (when: string): string => `Exported on ${when}`,
  changed: (when: string): string => `changed ${when}`,
  kinds: { free: '', step: 'a step', statement: 'a statement', letter: 'a letter', checkin: 'a check-in' },
} as const;

const lines = (from: number, to: number): string =>
  from === to ? `Line ${from} could not be read` : `Lines ${from} to ${to} could not be read`;

/** What was not understood in a file. Nothing here quotes what someone wrote. */
export const importWords = {
  empty: 'There is nothing in this file.',
  zip: 'This is a zip file. Please unpack it first and bring in the file inside it.',
  sealed: 'This file is locked by trust-repair. Please unlock it where it was made, and export it from there.',
  html: 'This is a page for reading. Please bring in the Markdown or JSON export instead.',
  noText: 'This does not look like a text file, so nothing was brought in from it.',
  nothing: 'No entries were found in this file.',
  otherJson: 'This is JSON, but not of a journal that trust-repair knows, so nothing was brought in from it.',
  newer: 'This file was made by a newer trust-repair. Please update trust-repair and try again.',
  noEntry: (what: string): string =>
    what === ''
      ? 'This is not an entry, so it was not brought in.'
      : `This entry does not have the form that is needed (${what}), so it was not brought in.`,
  tooDeep: 'This entry has too many levels inside one another, so it was not brought in.',
  oddField: 'One field here could not be used and was left out. The rest was brought in.',
  beside: 'There is something beside the entries here that trust-repair does not know. It was left out.',
  unread: (from: number, to: number): string => `${lines(from, to)}. What stands there was not brought in.`,
  cutShort: (line: number): string =>
    `The file ends too early: what begins on line ${line} is not whole. Everything before it was read.`,
  twice: (line: number): string => `This entry is the same as the one on line ${line}. It was taken once.`,
  twoVersions: (line: number): string =>
    `The entry on line ${line} is here a second time with other words. Both are kept, each as an entry of its own.`,
  ahead: 'The date of this entry lies ahead. It was brought in as it is; please check the date.',
  dateUnclear: 'The date here could not be understood.',
  editedUnclear: 'The date of the last change could not be understood and was left out.',
  noDate:
    'There is no date in this file or its name, so it was not brought in. A line like "date: 2026-11-22" between two lines of "---" at the very top is enough.',
  noWords: 'There are no words here, so there was nothing to bring in.',
  onlyMedia: 'There is only a picture or a recording here. Those cannot be kept in this journal.',
  media: 'A picture or a recording belongs to this entry. The words were brought in without it.',
  zone: 'The time zone of this entry is not known here. Its time is told in the zone of this computer.',
  tags: 'Some tags here could not be understood and were left out.',
  mood: 'Something here is not a word for a feeling. It is kept with the entry, but not as a feeling.',
  belongsToNone: 'What stands here belongs to no entry, so it was not brought in.',
  otherCount: (told: number, found: number): string =>
    `This line says how many entries stand above it: ${told}. ${found} were found. If you took some out, all is well.`,
  noEnd: 'The last line of the export is missing, so the file may have been cut short. What is there was read.',
  beforeFirst: 'What stands here comes before the first date, so it was not brought in.',
  dateInText: 'The brackets here look like a date that could not be understood. The line stays in the entry above it.',
  halfLost: 'The times in this file may not say whether it was morning or evening. They are taken as they stand.',
  dayFirst: 'Dates such as 3/4/2026 can be read in two ways. Here they are read as day, month, year.',
  monthFirst: 'Dates such as 3/4/2026 can be read in two ways. Here they are read as month, day, year.',
  frontOpen: 'The lines at the top begin with "---" but no second "---" ends them. They are taken as part of the text.',
  frontUnclear: 'The lines at the top could not be fully understood from here on. What was clear was taken.',
  blockOpen: 'The lines that describe this entry have no end ("-->"), so it was not brought in.',
  blockUnclear: 'The lines that describe this entry could not be understood from here on, so it was not brought in.',
  headChanged:
    'This line is not the one that was exported. It is kept as part of the text; the details come from the lines above it.',
} as const;
