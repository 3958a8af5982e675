import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { htmlOf } from '../../../src/journal/formats/index.js';
import { STYLE, STYLE_HASH } from '../../../src/journal/formats/style.js';
import { about, entryOf } from './helpers.js';

const page = (...entries: ReturnType<typeof entryOf>[]): string => [...htmlOf(entries, about)].join('');

it('the page allows its own style and nothing else', () => {
  const text = page(entryOf());
  const inside = /<style>([^]*)<\/style>/.exec(text)?.[1] ?? '';
  expect(inside).toBe(STYLE);
  expect(createHash('sha256').update(inside).digest('base64')).toBe(STYLE_HASH);
  expect(text).toContain(`default-src 'none'; style-src 'sha256-${STYLE_HASH}'`);
  expect(text).not.toMatch(/https?:|url\(|@import/);
  expect(STYLE).toContain('@media print');
  expect(STYLE).toContain('prefers-color-scheme: dark');
});

it('the page shows a day once, with times, feelings and tags in words', () => {
  const text = page(
    entryOf({ id: 'a', feelings: [{ word: 'sad', strength: 4 }], tags: ['night'] }),
    entryOf({ id: 'b', created: '2026-11-22T23:00:00+01:00', kind: 'letter', edited: '2026-11-23T08:30:00+01:00' }),
  );
  expect(text.match(/<h2>/g)).toHaveLength(1);
  expect(text).toContain('<h2>22 November 2026</h2>');
  expect(text).toContain('sad (very strong)');
  expect(text).toContain('#night');
  expect(text).toContain('<h3>23:00 · a letter · changed 23 November 2026, 08:30</h3>');
});

it('paragraphs stay paragraphs, and their line ends stay', () => {
  const text = page(entryOf({ text: 'one\ntwo\n\n \n  three' }));
  expect(text).toContain('<p dir="auto">one\ntwo</p>\n<p dir="auto">  three</p>');
});

it('a flight to the west keeps each day together', () => {
  const text = page(
    entryOf({ id: '0', created: '2026-11-22T23:00:00+13:00', text: 'before' }),
    entryOf({ id: 'a', created: '2026-11-23T01:00:00+13:00', text: 'first' }),
    entryOf({ id: 'b', created: '2026-11-22T09:00:00-08:00', text: 'second' }),
    entryOf({ id: 'c', created: '2026-11-23T09:00:00-08:00', text: 'third' }),
  );
  expect(text.match(/<h2>[^<]*/g)).toEqual(['<h2>22 November 2026', '<h2>23 November 2026']);
  expect(text.indexOf('second')).toBeLessThan(text.indexOf('first'));
  expect(text.indexOf('first')).toBeLessThan(text.indexOf('third'));
});
