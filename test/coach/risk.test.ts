/** The risk reader: each rule held to its own examples, floors on three corpora, offsets, and time. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewRisk } from '../../src/coach/index.js';
import { FAMILIES, traceRisk } from '../../src/coach/risk.js';
import { plain } from '../../src/coach/risk/text.js';

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly string[];
}

const corpus = (name: string): readonly Labelled[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);

const codes = (text: string): Set<string> => new Set(reviewRisk(text).findings.map((finding) => finding.code));

const figures = (rows: readonly Labelled[]): { recall: number; precision: number; falseAlarms: number } => {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  let alarms = 0;
  let clean = 0;
  for (const row of rows) {
    const got = codes(row.text);
    for (const code of row.findings) {
      if (got.delete(code)) hit += 1;
      else missed += 1;
    }
    extra += got.size;
    if (row.findings.length === 0) {
      clean += 1;
      if (got.size > 0) alarms += 1;
    }
  }
  return { recall: hit / (hit + missed), precision: hit / (hit + extra), falseAlarms: alarms / clean };
};

describe('each rule', () => {
  for (const { code, rules } of FAMILIES) {
    for (const rule of rules) {
      it(`${code}: ${rule.name}`, () => {
        const found = (text: string): boolean => traceRisk(text).some((one) => one.rule === rule.name);
        expect(rule.for.filter((text) => !found(text))).toEqual([]);
        expect((rule.against ?? []).filter(found)).toEqual([]);
      });
    }
  }

  it('has a name of its own', () => {
    const names = FAMILIES.flatMap(({ rules }) => rules.map((rule) => rule.name));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the corpora', () => {
  // The hard corpus was written against the rules, to find what they miss; its floor is lower by design.
  it.each([
    ['risk.dev.jsonl', 0.8, 0.05],
    // How often it may be wrong on clean texts is set on thousands of others: these three are small.
    ['risk.held.jsonl', 0.75, 0.1],
    ['risk.hard.jsonl', 0.7, 0.08],
  ])('%s keeps its floor', (name, recall, falseAlarms) => {
    const got = figures(corpus(name));
    expect(got.recall).toBeGreaterThanOrEqual(recall);
    expect(got.falseAlarms).toBeLessThanOrEqual(falseAlarms);
  });
});

describe('spelling', () => {
  it('reads a text with or without capitals, apostrophes and full stops', () => {
    for (const text of ["I don't want to wake up", 'i dont want to wake up', 'I DON’T WANT TO WAKE UP!!']) {
      expect([...codes(text)]).toEqual(['self-harm']);
    }
    expect([...codes('he wont let me see my mum anymore')]).toEqual(['coercion']);
    expect([...codes('he chokd me, he slaped me')]).toEqual(['violence']);
    expect([...codes('ill kill him. ill stab him in his sleep')]).toEqual(['harm-to-other']);
  });

  it('leaves words alone that only look like shortcuts', () => {
    expect(plain('it made me ill. what the hell. we were well').line).toBe(
      ' it made me ill . what the hell . we were well ',
    );
  });
});

describe('offsets', () => {
  it('name the words that were read', () => {
    const text = '😀 Fine. He   slapped me, “twice”.';
    const [finding] = reviewRisk(text).findings;
    expect(text.slice(finding?.start, finding?.end)).toContain('slapped me');
  });

  it('always lie inside the text, in order, and never overlap within a code', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...FAMILIES.flatMap(({ rules }) => rules.flatMap((rule) => [...rule.for])),
        ...['İ', 'ﬁ', '😀', '\n', "'", '’', '…', 'ill', 'hell', '  ', 'WON’T'],
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        const last = new Map<string, number>();
        for (const { code, start, end } of reviewRisk(text).findings) {
          expect(start).toBeGreaterThanOrEqual(last.get(code) ?? 0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          last.set(code, end);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('long texts', () => {
  it.each([
    ['one word', 'he '],
    ['cues without stops', 'i he she not said will me my hand if i leave kill them and the kids '],
    ['stops', '. . . , , '],
    ['one letter', 'a'],
    ['apostrophes', "'’"],
    ['pieces of gaps', 'i want to he said if i do not want to die so he would take the kids with '],
  ])('are read in a time that grows with their length: %s', (_, piece) => {
    // A pattern that goes back over what it has read would not end before the test does.
    const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
    expect(() => reviewRisk(text)).not.toThrow();
  });
});
