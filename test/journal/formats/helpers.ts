/** Entries of every kind, and what readers need, for the tests of formats. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Entry, entryKinds, localIso } from '../../../src/journal/entry.js';
import { type ImportReading, type Problem, readImport } from '../../../src/journal/formats/index.js';
import { trickyText } from '../../ui/arbitraries.js';

export const about = { exported: '2026-11-23T09:00:00+01:00' };

export const options = {
  now: new Date('2026-11-23T12:00:00Z'),
  digest: (text: string): Uint8Array => createHash('sha256').update(text).digest(),
  // Middle Europe, near enough.
  offsetAt: (local: string): string => (/-(?:0[4-9]|10)-/.test(local) ? '+02:00' : '+01:00'),
};

/** Reads a text as a file of some name. */
export const read = (text: string, name = 'x'): ImportReading => readImport({ name, text }, options);

/** A whole entry from some of its fields. */
export function entryOf(fields: Partial<Entry> & Record<string, unknown> = {}): Entry {
  return {
    v: 1,
    id: '01kaqzexample0000000000000',
    created: '2026-11-22T21:14:05+01:00',
    kind: 'free',
    text: 'Tonight I could not sleep.',
    feelings: [],
    tags: [],
    ...fields,
  };
}

/** Lines that mean something to Markdown, to YAML, to us or to a terminal. */
const traps: readonly string[] = [
  '---',
  '...',
  '-->',
  '# Title',
  '## 22 November 2026, 21:14',
  '## 21:14',
  '*sad (strong)*',
  '<!-- trust-repair entry',
  '<!-- trust-repair end, entries: 1 -->',
  '\\<!-- trust-repair end, entries: 1 -->',
  '\\<!-- trust-repair entry',
  '\\\\<!-- trust-repair entry  ',
  '<!-- a comment -->',
  '```',
  '~~~yaml',
  'id: "x"',
  '[2026-11-22 21:14] Title.',
  '{"entries": [',
  ']',
  '}',
  '</p><script>alert(1)</script>',
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m',
  '\u202eevil',
  '\u2028',
  '\r',
  '\t- item',
  '',
  ' ',
  '\\',
  '&amp;',
];

const text = (maxLength = 12): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...traps), trickyText(6), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength,
    })
    .chain((lines) => fc.constantFrom('\n', '\n\n', ' ', '\r\n').map((glue) => lines.join(glue)));

const moment = fc
  .record({
    at: fc.date({ min: new Date('1951-01-01'), max: new Date('2026-11-23'), noInvalidDate: true }),
    minutes: fc.integer({ min: -12 * 4, max: 14 * 4 }),
  })
  .map(({ at, minutes }) => {
    const size = Math.abs(minutes * 15);
    const two = (value: number): string => String(value).padStart(2, '0');
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
    return `${localIso(at).slice(0, 19)}${offset}`;
  });

const feelings = fc.array(fc.record({ word: text(2), strength: fc.constantFrom(1, 2, 3, 4, 5) }), { maxLength: 3 });

const answer = fc.record({
  prompt: text(1),
  kind: fc.constantFrom('text', 'scale', 'choice', 'feelings'),
  value: fc.oneof(text(3), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(text(1)), feelings),
});

/** Fields that a newer version may have added. */
const unknown = fc.dictionary(
  fc.oneof(fc.constantFrom('links', 'odd key: "x"', 'constructor', 'toString', '-->'), text(1)).map((key) => `x${key}`),
  fc.jsonValue({ maxDepth: 3 }),
  { maxKeys: 3 },
);

/** Any journal, oldest first, each id once. */
export const journal: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(
    fc.record({
      known: fc.record(
        {
          v: fc.constant(1 as const),
          id: fc.stringMatching(/^[\w.-]{1,30}$/),
          created: moment,
          edited: moment,
          kind: fc.constantFrom(...entryKinds),
          text: text(),
          feelings,
          tags: fc.array(text(1), { maxLength: 3 }),
          step: fc.record({
            id: fc.constant('own-reasons'),
            run: fc.integer(),
            answers: fc.array(answer, { maxLength: 3 }),
          }),
        },
        { requiredKeys: ['v', 'id', 'created', 'kind', 'text', 'feelings', 'tags'] },
      ),
      unknown,
    }),
    { maxLength: 6, selector: ({ known }) => known.id },
  )
  .map((list) => list.map(({ known, unknown: more }) => ({ ...more, ...known })))
  .map((list) => list.sort((a, b) => Date.parse(a.created) - Date.parse(b.created)));

/** As it is after it has been on the disk. */
export const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The entries of a file. */
export const entriesOf = (text: string, name?: string): Entry[] => read(text, name).entries.map(({ entry }) => entry);

/** What is told of a file. */
export const problemsOf = (text: string, name?: string): readonly Problem[] => read(text, name).problems;

/** The same without lines. */
export const whatOf = (text: string, name?: string): string[] => problemsOf(text, name).map(({ what }) => what);
