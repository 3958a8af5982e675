import { casual } from 'chrono-node/en';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { understandMoment } from '../../src/dates/moment.js';
import { momentInWords } from '../../src/dates/say.js';
import { understandSpan } from '../../src/dates/span.js';
import { localIso } from '../../src/journal/entry.js';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** Lets the process live in a zone, where `now` is local time; fails where that has no effect, as the tests below would pass for nothing. */
function live(place: string, now: string): void {
  process.env['TZ'] = place;
  expect(localIso(new Date(now))).toBe(now);
}

const said = (words: string, now: string): string => {
  const found = understandMoment(words, new Date(now), casual);
  return found.kind === 'moment' ? localIso(found.at) : found.kind;
};

describe('where the clocks change', () => {
  test.each([
    // Berlin, 29 March 2026: 2:00 is followed by 3:00.
    ['Europe/Berlin', '2026-03-29T10:00:00+02:00', '2026-03-29 02:30', '2026-03-29T03:30:00+02:00'],
    ['Europe/Berlin', '2026-03-29T10:00:00+02:00', 'last night at 2', '2026-03-29T03:00:00+02:00'],
    ['Europe/Berlin', '2026-03-29T03:30:00+02:00', 'an hour ago', '2026-03-29T01:30:00+01:00'],
    ['Europe/Berlin', '2026-03-29T00:30:00+01:00', 'yesterday', '2026-03-28T12:00:00+01:00'],
    ['Europe/Berlin', '2026-03-30T00:30:00+02:00', 'a day ago', '2026-03-29T12:00:00+02:00'],
    ['Europe/Berlin', '2026-04-12T00:15:00+02:00', 'a month ago', '2026-03-12T12:00:00+01:00'],
    ['Europe/Berlin', '2026-04-12T00:15:00+02:00', 'a month ago at 11pm', '2026-03-12T23:00:00+01:00'],
    // Berlin, 25 October 2026: 2:00 to 3:00 comes twice.
    ['Europe/Berlin', '2026-10-25T10:00:00+01:00', '2026-10-25 02:30', '2026-10-25T02:30:00+02:00'],
    ['Europe/Berlin', '2026-10-25T10:00:00+01:00', '2026-10-25T02:30+01:00', '2026-10-25T02:30:00+01:00'],
    ['Europe/Berlin', '2026-10-25T02:30:00+01:00', 'an hour ago', '2026-10-25T02:30:00+02:00'],
    ['Europe/Berlin', '2026-10-25T10:00:00+01:00', 'last night', '2026-10-24T22:00:00+02:00'],
    ['America/New_York', '2026-03-08T12:00:00-04:00', 'at 2:15', '2026-03-08T03:15:00-04:00'],
    // Here midnight itself is left out.
    ['Africa/Cairo', '2026-04-24T12:00:00+03:00', 'midnight', '2026-04-24T01:00:00+03:00'],
    // The clocks move by half an hour.
    ['Australia/Lord_Howe', '2026-10-04T12:00:00+11:00', '2026-10-04 02:15', '2026-10-04T02:45:00+11:00'],
    // 30 December 2011 was left out altogether.
    ['Pacific/Apia', '2011-12-31T18:00:00+14:00', 'yesterday evening', '2011-12-31T18:00:00+14:00'],
    ['Asia/Kolkata', '2026-11-22T01:30:00+05:30', 'last night at 11', '2026-11-21T23:00:00+05:30'],
  ])('%s, %s: %s', (place, now, words, at) => {
    live(place, now);
    expect(said(words, now)).toBe(at);
  });

  test.each([
    ['Europe/Berlin', '2026-03-29T00:15:00+01:00', 'today', '2026-03-29', '2026-03-29'],
    ['Europe/Berlin', '2026-03-30T00:15:00+02:00', 'last 7 days', '2026-03-24', '2026-03-30'],
    ['Europe/Berlin', '2026-04-12T00:15:00+02:00', 'past month', '2026-03-13', '2026-04-12'],
    ['Europe/Berlin', '2026-10-26T00:15:00+01:00', 'yesterday', '2026-10-25', '2026-10-25'],
    ['Pacific/Kiritimati', '2026-11-22T01:30:00+14:00', 'this week', '2026-11-16', '2026-11-22'],
    ['Pacific/Pago_Pago', '2026-11-22T23:30:00-11:00', 'march to may', '2026-03-01', '2026-05-31'],
  ])('%s, %s: the days of %s', (place, now, words, from, to) => {
    live(place, now);
    expect(understandSpan(words, new Date(now), casual)).toEqual({ kind: 'span', from, to });
  });

  test('every local time of the days around a change is a real one, at most an hour from what was said', () => {
    live('Europe/Berlin', '2026-11-01T12:00:00+01:00');
    const now = new Date('2026-11-01T12:00:00+01:00');
    fc.assert(
      fc.property(
        fc.constantFrom('2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26'),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (day, hour, minute) => {
          const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          const found = understandMoment(`${day} ${clock}`, now, undefined);
          if (found.kind !== 'moment') throw new Error(found.kind);
          const iso = localIso(found.at);
          const left = day === '2026-03-29' && hour === 2;
          expect(iso.slice(0, 16)).toBe(`${day}T${left ? clock.replace('02', '03') : clock}`);
        },
      ),
    );
  });
});

describe('a moment in words', () => {
  test.each([
    ['Europe/Berlin', '2026-11-22T12:00:00+01:00'],
    ['America/Los_Angeles', '2026-11-22T12:00:00-08:00'],
    ['Pacific/Apia', '2026-11-22T12:00:00+13:00'],
  ])('read in %s it tells the clock of its own place', (place, now) => {
    live(place, now);
    expect(momentInWords('2026-11-22T21:14:05+01:00')).toBe('22 November 2026, 21:14');
    expect(momentInWords('2026-11-22T00:04:05-08:00')).toBe('22 November 2026, 00:04');
    expect(momentInWords('2011-12-30T09:00:00Z')).toBe('30 December 2011, 09:00');
  });
  test('what is no moment comes back as it is', () => expect(momentInWords('soon')).toBe('soon'));
});
