/** jrnl's JSON, and the plain text file that it keeps. */
import { importWords } from '../../messages/formats.js';
import { tagsIn } from '../tags.js';
import type { Collector } from './reading.js';
import { type Order, orderOf, readWhen } from './when.js';
import { toIso } from './zone.js';

/** jrnl's own rule for tags, with the sign it begins with by default. */
const AT_TAGS = /(?<!\S)@([-+*#/\p{L}\p{N}\p{M}_]+)/gu;

const atTags = (text: string): string[] =>
  [...text.matchAll(AT_TAGS)].map((match) => (match[1] ?? '').replace(/[-+*#/]+$/u, '')).filter((tag) => tag !== '');

/** The signs that can be chosen in jrnl to begin a tag. */
const bareTag = (tag: string): string => tag.replace(/^[^\p{L}\p{N}]+/u, '');

/** Reads one entry of jrnl's JSON: `{ title, body, date: '2026-11-22', time: '21:14', tags: ['@home'], starred }`. */
export function readJrnlEntry(value: Readonly<Record<string, unknown>>, line: number, collector: Collector): void {
  const word = (key: string): string => (typeof value[key] === 'string' ? value[key] : '');
  const when = readWhen(`${word('date')} ${word('time')}`.trim());
  if (!when) {
    collector.problem(line, importWords.dateUnclear);
    return;
  }
  const parts = [word('title').trim(), word('body').trim()].filter((part) => part !== '');
  if (parts.length === 0) {
    collector.problem(line, importWords.noWords);
    return;
  }
  const tags = Array.isArray(value['tags']) ? (value['tags'] as unknown[]) : [];
  const words = tags.filter((tag) => typeof tag === 'string').map(bareTag);
  if (words.length < tags.length) collector.problem(line, importWords.tags);
  const { title, body, date, time, tags: _tags, starred, ...others } = value;
  const odd = [title, body, time].some((field) => field !== undefined && field !== null && typeof field !== 'string');
  if (odd || typeof date !== 'string') collector.problem(line, importWords.oddField);
  const from = Object.keys(others).length === 0 ? {} : { from: { app: 'jrnl', ...others } };
  const created = toIso(when, collector.options.offsetAt);
  const star = starred === true ? ['starred'] : [];
  collector.foreign({ created, text: parts.join('\n'), tags: [...words, ...star], ...from }, line);
}

const HEAD = /^\[([^\]]{5,80})\](?: (.*))?$/u;

/** Whether brackets at the start of a line hold something like a date: `[2019-07 14:23]`, but not `[1]` or `[see 3]`. */
const likeADate = (text: string): boolean => text.length > 6 && /\d[^\d]+\d/u.test(text) && /\d{4}|:\d\d/u.test(text);

const isDate = (text: string): boolean => (readWhen(text) ?? readWhen(text, 'month-first')) !== undefined;

const dateIn = (line: string): string | undefined => HEAD.exec(line)?.[1];

/** Whether lines are those of a jrnl file: it begins with `[date] `, or holds that more than once. */
export function looksLikeJrnl(lines: readonly string[]): boolean {
  let heads = 0;
  let before = true;
  for (const line of lines) {
    const date = line.startsWith('[') ? dateIn(line) : undefined;
    if (date !== undefined && isDate(date)) {
      if (before) return true;
      heads += 1;
      if (heads > 1) return true;
    } else if (line.trim() !== '') before = false;
  }
  return false;
}

/** In places without words for morning and afternoon jrnl writes `09:14:05 ` for a quarter past nine at night. */
const HALF_LOST = /\d:\d\d:\d\d $/u;

/** Reads the lines of a jrnl file. */
export function readJrnlText(lines: readonly string[], collector: Collector): void {
  const dates = lines.flatMap((line) => (line.startsWith('[') ? (dateIn(line) ?? []) : []));
  const told = orderOf(dates);
  const order: Order =
    told === 'month-first' || (told === 'either' && dates.some((date) => /[ap]\.?m/iu.test(date)))
      ? 'month-first'
      : 'day-first';
  let current: { created: string; line: number; text: string[] } | undefined;
  let [lost, guessed, early] = [false, false, false];

  const finish = (): void => {
    if (current === undefined) return;
    const [first = '', ...rest] = current.text;
    const starred = first.trim().endsWith('*');
    const text = [starred ? first.replace(/^[ *]+|[ *]+$/gu, '') : first, ...rest].join('\n').trimEnd();
    if (text.trim() === '') collector.problem(current.line, importWords.noWords);
    else {
      const tags = [...atTags(text), ...tagsIn(text), ...(starred ? ['starred'] : [])];
      collector.foreign({ created: current.created, text, tags }, current.line);
    }
  };

  lines.forEach((line, index) => {
    const number = index + 1;
    const date = line.startsWith('[') ? dateIn(line) : undefined;
    const when = date === undefined ? undefined : readWhen(date, order);
    if (date !== undefined && when) {
      finish();
      current = { created: toIso(when, collector.options.offsetAt), line: number, text: [HEAD.exec(line)?.[2] ?? ''] };
      if (!lost && HALF_LOST.test(date)) collector.problem(number, importWords.halfLost);
      lost ||= HALF_LOST.test(date);
      if (!guessed && told === 'either' && orderOf([date]) === 'either') {
        collector.problem(number, order === 'day-first' ? importWords.dayFirst : importWords.monthFirst);
        guessed = true;
      }
      return;
    }
    if (current === undefined) {
      if (line.trim() !== '' && !early) collector.problem(number, importWords.beforeFirst);
      early ||= line.trim() !== '';
      return;
    }
    if (date !== undefined && likeADate(date)) collector.problem(number, importWords.dateInText);
    current.text.push(line);
  });
  finish();
}
