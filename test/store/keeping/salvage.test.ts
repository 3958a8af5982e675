import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEntry, type Entry } from '../../../src/journal/entry.js';
import { salvage, wordsIn } from '../../../src/store/keeping/salvage.js';
import { draftOf, entryAt, now } from './kit.js';

const entries = [1, 2, 3, 4, 5].map((day) =>
  entryAt(day, `Day ${day}: {"he said": "I'm [tired]"} \\ and\nthen we walked\tü 😀`),
);
const pretty = `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`;
const compact = JSON.stringify({ version: 1, entries });
const found = (text: string): readonly Entry[] => salvage(text, now()).entries;

describe('salvage', () => {
  it.each([
    ['as it is written', pretty],
    ['in one line', compact],
  ])('finds everything before a cut: %s', (_name, text) => {
    let seen = 0;
    for (let length = 0; length <= text.length; length += 7) {
      const got = found(text.slice(0, length));
      expect(got).toEqual(entries.slice(0, got.length));
      // Whatever ends before the cut is there.
      const ends = entries.filter(
        (entry) =>
          text.indexOf('"id"', text.indexOf(entry.id) + 30) <= length &&
          text.indexOf('"id"', text.indexOf(entry.id) + 30) > 0,
      );
      expect(got.length).toBeGreaterThanOrEqual(ends.length);
      seen = Math.max(seen, got.length);
    }
    expect(seen).toBeGreaterThanOrEqual(4);
    expect(found(text)).toEqual(entries);
  });

  it.each([
    ['as it is written', pretty],
    ['in one line', compact],
  ])('finds all but the one that was hit: %s', (_name, text) => {
    const middle = text.indexOf('Day 3');
    for (const damage of ['\0'.repeat(60), '"', '{{{', '}', '\uFFFD"\uFFFD{', '\\', ']}', '"}']) {
      const broken = text.slice(0, middle) + damage + text.slice(middle + 40);
      const ids = found(broken).map(({ id }) => id);
      for (const day of [0, 1, 3, 4]) expect(ids, JSON.stringify(damage)).toContain(entries[day]!.id);
    }
  });

  it('keeps the words of an entry that was cut in the middle, and its date', () => {
    const { fragments, entries: whole } = salvage(
      pretty.slice(0, pretty.indexOf('then we walked', pretty.indexOf('Day 4')) + 4),
      now(),
    );
    expect(whole).toHaveLength(3);
    expect(fragments).toMatchObject([{ created: entries[3]!.created, tags: ['brought-back'] }]);
    expect(fragments[0]?.text).toBe(`Day 4: {"he said": "I'm [tired]"} \\ and\nthen`);
    expect(checkEntry(fragments[0])).toBe(fragments[0]);
  });

  it('takes the good ones when a file is whole and one entry is not', () => {
    const text = JSON.stringify({
      version: 1,
      entries: [entries[0], { ...entries[1], kind: 'unheard of' }, 5, entries[2]],
    });
    const result = salvage(text, now());
    expect(result.entries).toEqual([entries[0], entries[2]]);
    expect(result.fragments).toMatchObject([{ text: entries[1]!.text, created: entries[1]!.created }]);
    expect(result.lost).toBe(1);
  });

  it('finds an entry however long it is, whole or cut', () => {
    const long = { ...entries[0]!, text: 'One word after the other. '.repeat(500_000) };
    const text = JSON.stringify({ version: 1, entries: [long, entries[1]] }, undefined, 2);
    expect(salvage(text.slice(0, -3), now()).entries).toEqual([long, entries[1]]);
    const half = salvage(text.slice(0, 8_000_000), now());
    expect([half.fragments[0]?.text.length, half.lost]).toEqual([expect.closeTo(8_000_000, -4), 0]);
    expect(wordsIn(text.slice(0, 8_000_000))[0]).toHaveLength(half.fragments[0]?.text.length ?? 0);
  });

  it('never fails, never makes anything up, and ends, whatever it is given', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{', '}', '"', '\\', '\n', '{"v":', '"text": "', '"created":', '\0'.repeat(50)),
      fc.nat(pretty.length).map((at) => pretty.slice(at, at + 400)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const result = salvage(pieces.join(''), now());
        for (const entry of [...result.entries, ...result.fragments]) expect(checkEntry(entry)).toBe(entry);
        for (const { id } of result.entries) expect(pieces.join('')).toContain(id);
        expect(result.lost).toBeGreaterThanOrEqual(0);
        wordsIn(pieces.join(''));
      }),
      { numRuns: 300 },
    );
    expect(found('{'.repeat(500_000))).toEqual([]);
    expect(found('{"v":'.repeat(200_000))).toEqual([]);
    expect(found('{"created":{}}'.repeat(50_000))).toEqual([]);
  });

  it('finds what a person wrote among broken drafts', () => {
    const text = JSON.stringify({ drafts: { a: draftOf('I wanted to tell you') } }).slice(0, -40);
    expect(wordsIn(text)).toEqual(['I wanted to tell you']);
    expect(wordsIn('{"answers": {"why": "so that you kno')).toEqual(['so that you kno']);
  });
});
