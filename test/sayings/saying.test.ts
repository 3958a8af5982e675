/** Statements that are to be said on a day: what is due, and the first words of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/ui/text/width.js';
import { firstWords, sayingsDue, sayingsSpec, type Saying } from '../../src/sayings/saying.js';
import { knownSession, newHome, today } from '../session/homes.js';

const saying = (id: string, day: string, said?: string): Saying => ({
  id,
  created: '2026-11-01T10:00:00+00:00',
  entry: `e-${id}`,
  day,
  ...(said !== undefined && { said }),
});

describe('what is to be said', () => {
  test('is due on its day and after it, until it was said; what waited longest comes first', () => {
    const all = [
      saying('b', today),
      saying('a', '2026-11-03'),
      saying('c', '2026-11-23'),
      saying('d', '2026-11-01', '2026-11-02'),
    ];
    expect(sayingsDue(all, today).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test.each([
    [{ ...saying('a', today), entry: '' }],
    [{ ...saying('a', today), day: '2026-02-30' }],
    [{ ...saying('a', today), said: 'yes' }],
  ])('is refused where it is broken: %j', (broken) => {
    expect(sayingsSpec.check({ version: 1, items: [broken] })).toEqual(expect.any(String));
    expect(sayingsSpec.check({ version: 1, items: [saying('a', today)] })).toEqual(expect.any(Object));
  });

  test('is told in its first words, in one line that has room in a row', () => {
    expect(firstWords('I was sad.')).toBe('I was sad.');
    expect(firstWords('When you came home at two,\n\nI felt very angry, and underneath I felt betrayed.')).toBe(
      'When you came home at two, I felt very angry …',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const words = firstWords(text);
        expect(words).not.toMatch(/\n/u);
        expect(words.length).toBeLessThanOrEqual(50);
        expect(words).not.toMatch(/\p{Surrogate}/u);
        expect(textWidth(words)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the list', () => {
  test('has one day for an entry until it was said, and a new one after', () => {
    const { sayings } = knownSession();
    sayings.set('e', '2026-11-25');
    const { id } = sayings.set('e', today);
    expect(sayings.all()).toMatchObject([{ entry: 'e', day: today }]);
    sayings.said(id);
    sayings.set('e', '2026-12-01');
    expect(sayings.all()).toMatchObject([
      { day: today, said: today },
      { day: '2026-12-01', entry: 'e' },
    ]);
  });

  test('moves by a week from today, and leaves out what is not in the journal any more', () => {
    const session = knownSession({}, newHome());
    const { id: entry } = session.journal.add({ text: 'I was sad.', feelings: [], tags: [] });
    const { id } = session.sayings.set(entry, '2026-11-02');
    expect(session.world().near.sayings).toEqual([{ id, entry, day: '2026-11-02', text: 'I was sad.' }]);
    session.journal.remove(entry);
    expect(session.world().near.sayings).toEqual([]);
    session.journal.restore(entry);
    expect(session.sayings.later(id).day).toBe('2026-11-29');
    expect(session.world().near.sayings).toEqual([]);
  });
});
