import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEntry, type Entry } from '../../../src/journal/entry.js';
import { type ImportReading, jsonOf, markdownOf } from '../../../src/journal/formats/index.js';
import { dayOne, jrnlJson, jrnlText, obsidian } from './fixtures.js';
import { importWords } from '../../../src/messages/formats.js';
import { about, entryOf, read } from './helpers.js';

const words = ['One', 'Two', 'Three', 'Four', 'Five'];
const own = words.map((word, at) =>
  entryOf({
    id: `id-${at}`,
    created: `2026-11-1${at}T21:14:05+01:00`,
    text: `${word} is here.\nAnd more of ${word}.`,
    tags: ['x'],
  }),
);
const ownJson = [...jsonOf(own, about)].join('');
const ownMarkdown = [...markdownOf(own, about)].join('');
const fixtures = { ownJson, ownMarkdown, jrnlJson, jrnlText, dayOne, obsidian };

function expectSound(reading: ImportReading, text: string): void {
  const last = text.split(/\r\n|\n|\r/).length;
  expect(reading.entries.length + reading.problems.length).toBeGreaterThan(0);
  for (const { entry, line } of reading.entries) {
    expect(checkEntry(entry)).toBe(entry);
    expect(line >= 1 && line <= last).toBe(true);
  }
  for (const { line, what } of reading.problems) {
    expect(line >= 1 && line <= last).toBe(true);
    expect(what).toMatch(/\.$/);
  }
  expect(new Set(reading.entries.map(({ entry }) => entry.id)).size).toBe(reading.entries.length);
}

/** One change to the bytes of a text: something taken out, put in, written over, or doubled. */
const change = fc.record({
  kind: fc.constantFrom('out', 'in', 'over', 'twice', 'cut' as const),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  size: fc.integer({ min: 1, max: 40 }),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc
      .constantFrom(
        ...[
          '"',
          '{',
          '}',
          '[',
          ']',
          ',',
          '\\',
          '\n',
          '---\n',
          '-->\n',
          '[2026-01-01 10:00] ',
          '<!-- trust-repair entry\n',
          ':',
        ],
      )
      .map((sign) => Buffer.from(sign)),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function mutated(text: string, { kind, at, size, bytes }: Change): string {
  const all = Buffer.from(text);
  const from = Math.floor(at * all.length);
  const put = Buffer.from(bytes);
  const end = from + size;
  const made = {
    out: [all.subarray(0, from), all.subarray(end)],
    in: [all.subarray(0, from), put, all.subarray(from)],
    over: [all.subarray(0, from), put, all.subarray(from + put.length)],
    twice: [all.subarray(0, end), all.subarray(from)],
    cut: [all.subarray(0, from)],
  }[kind];
  return Buffer.concat(made).toString('utf8');
}

describe('bytes of any kind', () => {
  it('never make it throw', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((all) => Buffer.from(all).toString('utf8')),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .array(
          fc.constantFrom(
            '---',
            '\n',
            '{',
            '}',
            '[',
            ']',
            '"',
            ':',
            ',',
            '"entries"',
            ' ',
            'date',
            '2026-11-22',
            '<!-- trust-repair entry',
            '-->',
            '&a',
            '*a',
            '!!',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom('x', '2026-11-22.md'), (text, name) => expectSound(read(text, name), text)),
      { numRuns: 1_000 },
    );
  });

  it.each(Object.entries(fixtures))('put into %s never make it throw', (_name, text) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const file = changes.reduce(mutated, text);
        expectSound(read(file, '2026-11-22.md'), file);
      }),
      { numRuns: 300 },
    );
  });
});

describe('one change to a file of ours', () => {
  /** Every entry came in as it was, or what stands in its place came in, or the loss is told of. */
  function expectAccounted(file: string, before: readonly Entry[], kind: Change['kind']): void {
    const { entries, problems, format } = read(file);
    const whole = new Set(entries.map(({ entry }) => JSON.stringify(entry)));
    const lost = before.filter((entry) => !whole.has(JSON.stringify(entry)));
    const inItsPlace = entries.length - (before.length - lost.length);
    if (lost.length > inItsPlace) expect(problems).not.toEqual([]);
    // One change spoils what it touches and no more: at most two entries that are next to each other.
    const other =
      !/^own-/.test(format) ||
      problems.some(({ what }) => [importWords.newer, importWords.blockOpen].some((known) => known === what));
    if (kind !== 'cut' && !other) expect(lost.length).toBeLessThanOrEqual(2);
  }
  const sound = (text: string) => read(text).entries.map(({ entry }) => entry);

  it.each([
    ['JSON', ownJson],
    ['Markdown', ownMarkdown],
  ])('costs no other entry and is never passed over: %s', (_name, text) => {
    const before = sound(text);
    expect(before).toEqual(own);
    fc.assert(
      fc.property(change, (one) => expectAccounted(mutated(text, one), before, one.kind)),
      { numRuns: 600 },
    );
  });

  it('of jrnl leaves every word in an entry, or tells of the line', () => {
    fc.assert(
      fc.property(change, (one) => {
        const file = mutated(jrnlText, one);
        const { entries, problems } = read(file, '2026-11-22.txt');
        const kept = entries.map(({ entry }) => entry.text).join('\n');
        const gone = file.match(/\b[a-z]{4,}\b/gi)?.filter((word) => !kept.includes(word)) ?? [];
        if (gone.length > 0) expect(problems).not.toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});
