import { describe, expect, test } from 'vitest';
import { familyOf, feelingFamilies, strengths } from '../../src/guide/feelings.js';
import {
  background,
  bandFor,
  bands,
  causes,
  conditions,
  gestures,
  help,
  pitfalls,
  practices,
  questions,
  rewordings,
  signals,
  tools,
} from '../../src/guide/library/index.js';
import { sides, wordsFor, type Page, type Side } from '../../src/guide/schema.js';
import { grade, unwelcome } from './rules.js';
import roles from './source-ids.json' with { type: 'json' };

const pages: readonly Page[] = [
  ...[background, questions, tools, pitfalls, practices, conditions, help, signals].flat(),
];

/** Each item of the library: its id, its sources, and the paragraphs that one side is shown. */
const items: readonly { id: string; sources: readonly string[]; words: (side: Side) => string[] }[] = [
  ...causes.map(({ id, sources, title, about }) => ({ id, sources, words: () => [title, about] })),
  ...bands.map((band) => ({
    id: band.id,
    sources: band.sources,
    words: (side: Side) => [band.title, ...[band.like, band.asks, band.line].map((words) => wordsFor(words, side))],
  })),
  ...pages.map((page) => ({
    id: page.id,
    sources: page.sources,
    words: (side: Side) => [page.title, ...wordsFor(page.body, side)],
  })),
  ...gestures.map(({ id, sources, title, ways }) => ({ id, sources, words: () => [title, ...ways] })),
  ...rewordings.map(({ id, sources, instead, say, because }) => ({
    id,
    sources,
    words: () => [instead, say, because],
  })),
];

/** Words that hurry or command, which STYLE.md rules out beside `unwelcome`. */
const commanding = /\b(?:must|should|need to|needs to)\b/iu;

test('every id is there once', () => {
  const ids = items.map((item) => item.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/u.test(id))).toEqual([]);
});

test('every source is known, and every idea meant for reading is answered', () => {
  const used = items.flatMap((item) => item.sources);
  expect(used.filter((id) => !Object.hasOwn(roles, id))).toEqual([]);
  const reading =
    /^(?:cause|time|why|compare|weigh|science|faq|question|tool|pitfall|account|safety|forgive|gesture|help|signal|reword)-/u;
  expect(Object.keys(roles).filter((id) => reading.test(id) && !used.includes(id))).toEqual([]);
});

test.each(items)('$id is short, plain and kind on every side', ({ words }) => {
  for (const side of sides) {
    const paragraphs = words(side);
    for (const paragraph of paragraphs) {
      expect(paragraph).not.toMatch(unwelcome);
      // What a bad example says is not what the guide says.
      expect(paragraph.replaceAll(/"[^"]*"/gu, '')).not.toMatch(commanding);
      expect(paragraph.length, paragraph).toBeLessThanOrEqual(420);
    }
  }
});

test.each(pages)('$id reads easily on every side', (page) => {
  for (const side of sides) {
    expect(grade(`${page.title}. ${wordsFor(page.body, side).join(' ')}`), side).toBeLessThanOrEqual(8);
  }
});

test.each(bands)('$id reads easily on every side', (band) => {
  for (const side of sides) {
    const words = [band.like, band.asks, band.line].map((each) => wordsFor(each, side));
    expect(grade(words.join(' ')), side).toBeLessThanOrEqual(8);
    expect(wordsFor(band.line, side).length).toBeLessThan(100);
  }
});

test('tables fit a small window', () => {
  const tables = pages.flatMap((page) => page.table ?? []);
  expect(tables).not.toEqual([]);
  for (const { columns, rows } of tables) {
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    expect([...columns, ...rows.flat()].filter((cell) => cell.length >= 28 || unwelcome.test(cell))).toEqual([]);
    const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)));
    expect(widths.reduce((sum, width) => sum + width + 2, -2)).toBeLessThanOrEqual(76);
  }
});

test('gestures come with three or four ways', () => {
  expect(gestures.filter(({ ways }) => ways.length < 3 || ways.length > 4)).toEqual([]);
});

describe('bandFor', () => {
  test.each([
    [0, 'weeks'],
    [0.5, 'weeks'],
    [41, 'weeks'],
    [42, 'months'],
    [182, 'months'],
    [183, 'later'],
    [20_000, 'later'],
    [-1, 'unknown'],
    [Number.NaN, 'unknown'],
    [undefined, 'unknown'],
  ] as const)('%s days: %s', (days, band) => {
    expect(bandFor(days)).toBe(band);
  });

  test('goes by bands in order of time', () => {
    const days = bands.map((band) => band.fromDays);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(bands.map((band) => bandFor(band.fromDays))).toEqual(bands.map((band) => band.id));
  });
});

describe('the wheel of feelings', () => {
  const words = feelingFamilies.flatMap((family) => family.words);

  test('has about 80 words in ten families, each once', () => {
    expect(feelingFamilies).toHaveLength(10);
    expect(new Set(feelingFamilies.map((family) => family.id)).size).toBe(10);
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThanOrEqual(75);
    expect(words.length).toBeLessThanOrEqual(85);
    expect(words.filter((word) => !/^[a-z]+(-[a-z]+)?$/u.test(word))).toEqual([]);
  });

  test('names feelings, and not what another did', () => {
    const done =
      /^(?:abandoned|rejected|attacked|ignored|used|manipulated|neglected|cheated|deceived|blamed|controlled|humiliated|unloved|unwanted|victimised|disrespected|isolated|misunderstood|threatened|trapped)$/u;
    expect(words.filter((word) => done.test(word))).toEqual([]);
  });

  test('knows the family of each word', () => {
    for (const family of feelingFamilies) for (const word of family.words) expect(familyOf(word)).toBe(family.id);
    expect(familyOf(' Betrayed ')).toBe('hurt');
    expect(familyOf('something else')).toBeUndefined();
  });

  test('has five strengths', () => {
    expect(strengths).toHaveLength(5);
    expect(strengths[0]).toBe('a little');
    expect(strengths[4]).toBe('overwhelming');
  });
});
