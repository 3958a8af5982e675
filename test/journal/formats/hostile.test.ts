import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../../src/journal/entry.js';
import { htmlOf, jsonOf, markdownDays, markdownOf, type ImportReading } from '../../../src/journal/formats/index.js';
import { dayOne, jrnlJson, jrnlText, obsidian } from './fixtures.js';
import { about, entryOf, read } from './helpers.js';

/** Tricks that change a title, move the cursor, fake text, ask the terminal or write to the clipboard. */
const tricks: readonly string[] = [
  '\u001b[2J\u001b[H',
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]52;c;ZXZpbA==\u0007',
  '\u001b]8;;http://evil.example\u001b\\click\u001b]8;;\u001b\\',
  '\u001bP$q"p\u001b\\',
  '\u001b_hidden\u001b\\',
  '\u009b31m',
  '\u009d0;title\u009c',
  '\u001bc',
  '\u001b[6n',
  '\u001b[?1049h',
  '\u001b',
  'over\u0008\u0008\u0008\u0008write',
  'line\rover',
  '\u0007\u0000\u007f',
  '\u202eevil\u202c',
  '\u2066x\u2069',
  '\ud800',
  '\u2028',
  '\u0085',
];

/** What a terminal would act on, or what makes text look like something else. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => [key, ...strings(field)]);
}

function expectSafe(reading: ImportReading): void {
  for (const { entry } of reading.entries) {
    expect(checkEntry(entry)).toBe(entry);
    for (const text of strings(entry)) expect(text).not.toMatch(UNSAFE);
  }
  for (const { what } of reading.problems) expect(what).not.toMatch(UNSAFE);
}

describe('escape tricks', () => {
  it.each(tricks)('never come in: %j', (trick) => {
    const inJson = JSON.stringify(trick).slice(1, -1);
    const files = [
      JSON.stringify(
        entryOf({ text: trick, tags: [trick], feelings: [{ word: trick, strength: 1 }], [trick]: { [trick]: trick } }),
      ),
      jrnlJson.replaceAll('We sat', inJson).replaceAll('@us', `@${inJson}`),
      jrnlText.replaceAll('We sat', trick).replaceAll('@us', `@${trick}`),
      dayOne.replaceAll('Night', inJson).replaceAll('Clear', inJson).replaceAll('balcony', inJson),
      obsidian.replaceAll('evening', trick).replaceAll('rain', JSON.stringify(trick)).replaceAll('kitchen', trick),
    ];
    for (const file of files) {
      const reading = read(file, `2026-11-22${trick}.md`);
      expect(reading.entries.length).toBeGreaterThan(0);
      expectSafe(reading);
    }
  });

  it.each(tricks)('never go out: %j', (trick) => {
    const entry = entryOf({
      text: `a ${trick} b`,
      tags: [trick],
      feelings: [{ word: trick, strength: 1 }],
      [trick]: trick,
    });
    const named = { ...about, title: trick };
    const documents = [jsonOf, markdownOf, htmlOf].map((of) => [...of([entry], named)].join(''));
    for (const text of [...documents, ...[...markdownDays([entry], named)].map((file) => file.text)]) {
      expect(text).not.toMatch(UNSAFE);
      expect(text).toContain('a ');
    }
  });
});

describe('YAML that is meant to harm', () => {
  const front = (yaml: string): string => `---\ndate: 2026-11-22\n${yaml}\n---\nWords`;
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...Array.from('bcdefghi').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at] ?? ''},`.repeat(9)}]`),
  ];

  it.each<[string, string]>([
    ['an alias bomb', bomb.join('\n')],
    ['a list that holds itself', 'a: &a [*a, *a]'],
    ['own tags', 'a: !!js/function "x"\nb: !evil {}\nc: !!python/object:os.system [ls]'],
    ['a prototype', '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}'],
    ['merged keys', 'x: &x {__proto__: {polluted: 1}}\ny:\n  <<: *x'],
    ['deep brackets', `a: ${'['.repeat(20_000)}`],
    ['deep and closed', `a: ${'['.repeat(900)}${']'.repeat(900)}`],
    ['a large field', `a: ${'x'.repeat(100_000)}`],
    ['two of one key', 'tags: a\ntags: b'],
    ['odd keys', '? [a, b]\n: c\n? {d: e}\n: f\n1: g\ntrue: h'],
    ['a binary', 'a: !!binary aGVsbG8='],
    ['a set', 'a: !!set {x, y}'],
    ['many documents', 'a: 1\n...\nb: 2'],
  ])('does none: %s', (_name, yaml) => {
    const reading = read(front(yaml));
    expect(reading.entries.length + reading.problems.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expectSafe(reading);
    for (const { entry } of reading.entries) {
      expect(JSON.stringify(entry).length).toBeLessThan(300_000);
      expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
      expect((entry as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
    }
  });
});

describe('JSON that is meant to harm', () => {
  it('cannot reach a prototype, and the field left out is told of', () => {
    const json = JSON.stringify(entryOf()).replace(
      '{',
      '{"__proto__":{"polluted":1},"x":{"__proto__":{"polluted":1}},',
    );
    const reading = read(json);
    expect(reading.entries[0]?.entry).toEqual(entryOf({ x: {} }));
    expect(reading.problems).toHaveLength(1);
  });

  it('so deep that a reader might fall is refused in words', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const text of [
      deep,
      `{"entries":${deep}}`,
      JSON.stringify(entryOf()).replace('{', `{"x":${deep},`),
      '['.repeat(200_000),
      '{"a":'.repeat(100_000),
    ]) {
      const reading = read(text);
      expect(reading.entries).toEqual([]);
      expect(reading.problems.length).toBeGreaterThan(0);
    }
  });
});

describe('HTML in an entry', () => {
  it('stays text on the page', () => {
    const nasty = fc.array(
      fc.constantFrom('<', '>', '"', "'", '&', '<script>', '</p>', '<!--', '-->', 'x', '\n', '\n\n', ' '),
    );
    const inTags =
      /<(?!\/?(?:html|head|meta|title|style|body|header|h1|h2|h3|p|main|section|article)\b|!DOCTYPE html>)/;
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = parts.join('');
        const entry = entryOf({ text, tags: [text], feelings: [{ word: text, strength: 2 }] });
        const page = [...htmlOf([entry], { ...about, title: text })].join('');
        expect(page).not.toMatch(inTags);
        expect(page).not.toContain('<!--');
        expect(page.match(/<(?:script|img|link|a|iframe)\b|\b(?:src|href|on\w+)=/i)).toBeNull();
      }),
    );
  });
});
