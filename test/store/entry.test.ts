import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkEntry,
  isIsoWithOffset,
  localIso,
  monthOf,
  newEntryId,
  timeOfId,
  type Entry,
} from '../../src/journal/entry.js';
import { entryOf } from './helpers.js';

describe('an entry', () => {
  it('comes back as it is, with the fields a newer version added', () => {
    const entry = { ...entryOf(), mood: { weather: 'rain' } };
    expect(checkEntry(entry)).toBe(entry);
  });

  const step = { id: 'reasons', run: 1, answers: [{ prompt: 'why', kind: 'text', value: 'Because.' }] };
  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['another version', { ...entryOf(), v: 2 }],
    ['no id', { ...entryOf(), id: '' }],
    ['an id that is a path', { ...entryOf(), id: '../x' }],
    ['a date without an offset', { ...entryOf(), created: '2026-11-22T20:14:05' }],
    ['30 February', { ...entryOf(), created: '2026-02-30T20:14:05+01:00' }],
    ['a broken edited', { ...entryOf(), edited: 'yesterday' }],
    ['an unknown kind', { ...entryOf(), kind: 'dream' }],
    ['no text', { ...entryOf(), text: undefined }],
    ['a strength of 6', { ...entryOf(), feelings: [{ word: 'sad', strength: 6 }] }],
    ['a tag that is a number', { ...entryOf(), tags: [1] }],
    ['a step without a run', { ...entryOf(), step: { ...step, run: 'one' } }],
    ['an answer that is NaN', { ...entryOf(), step: { ...step, answers: [{ ...step.answers[0], value: NaN }] } }],
  ])('is refused with words and without its text: %s', (_name, value) => {
    const problem = checkEntry(value);
    expect(problem).toBeTypeOf('string');
    expect(problem).not.toContain('Tonight');
  });

  it('that passes its check passes again after JSON', () => {
    const feeling = fc.record({ word: fc.string(), strength: fc.constantFrom(1, 2, 3, 4, 5) });
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.array(fc.string()),
      fc.array(feeling),
      fc.constant(undefined),
    );
    const answer = fc.record({ prompt: fc.string(), kind: fc.string(), value });
    const entry = fc.record({
      v: fc.constant(1),
      id: fc.stringMatching(/^[\w.-]{1,128}$/),
      created: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }).map(localIso),
      kind: fc.constantFrom('free', 'step'),
      text: fc.string({ unit: 'binary' }),
      feelings: fc.array(feeling),
      tags: fc.array(fc.string()),
      step: fc.option(fc.record({ id: fc.string(), run: fc.integer(), answers: fc.array(answer) }), { nil: undefined }),
    });
    fc.assert(
      fc.property(entry, (candidate) => {
        if (typeof checkEntry(candidate) === 'string') return;
        const back: unknown = JSON.parse(JSON.stringify(candidate));
        expect(checkEntry(back)).toBe(back);
      }),
    );
  });
});

describe('an id', () => {
  it('sorts by time, has 26 characters and tells its moment', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 48 - 2 }), (time) => {
        const id = newEntryId(new Date(time), randomBytes);
        expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
        expect(timeOfId(id)).toBe(time);
        expect(id < newEntryId(new Date(time + 1), randomBytes)).toBe(true);
      }),
    );
  });

  it('is the ULID of the same bits (01ARYZ6S41 is the example of the ULID specification)', () => {
    const id = newEntryId(new Date(1469918176385), () => new Uint8Array(10).fill(0xff));
    expect(id).toBe(`01aryz6s41${'z'.repeat(16)}`);
  });

  it('is not made from too few random bytes', () => {
    expect(() => newEntryId(new Date(), () => new Uint8Array(9))).toThrow(RangeError);
  });

  it('of someone else tells no moment', () => {
    expect(timeOfId('day-one-123')).toBeUndefined();
  });
});

describe('a local date', () => {
  it('names the same moment, to the second, in every zone of this process', () => {
    const zone = process.env['TZ'];
    try {
      for (const name of ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia']) {
        process.env['TZ'] = name;
        for (const iso of [
          '2026-03-29T00:59:59Z',
          '2026-03-29T01:00:00Z',
          '2026-10-25T00:30:00Z',
          '1890-01-01T00:00:00Z',
        ]) {
          const text = localIso(new Date(iso));
          expect(isIsoWithOffset(text)).toBe(true);
          expect(Date.parse(text)).toBe(Date.parse(iso));
        }
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('is filed under its own month, not that of this machine or of UTC', () => {
    expect(monthOf('2026-12-01T00:30:00+13:00')).toBe('2026-12');
    expect(monthOf(({ ...entryOf(), created: '2026-10-31T23:30:00-09:00' } satisfies Entry).created)).toBe('2026-10');
  });
});
