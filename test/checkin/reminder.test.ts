import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, escaped, firstDay, folded, readTime, readWeekday } from '../../src/checkin/reminder.js';
import { localDay } from '../../src/dates/local.js';

const sunday = new Date(2026, 10, 22, 20, 14, 5);
const about = { title: 'Quiet time', now: sunday, uid: '0b9f1c1e-5a1f-4b0e-9a38-3f6a1f2f7f10' };

/** A file as a calendar reads it: lines unfolded, each a name and a value. */
const read = (file: string): readonly (readonly [string, string])[] =>
  file
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);

describe('a reminder', () => {
  it('comes every week from the next such day on, by the clock of wherever one is', () => {
    const lines = Object.fromEntries(read(calendarOf({ weekday: 7, hour: 19, minute: 0 }, about)));
    expect(lines).toMatchObject({
      DTSTART: '20261129T190000',
      RRULE: 'FREQ=WEEKLY;BYDAY=SU',
      SUMMARY: 'Quiet time',
      CLASS: 'PRIVATE',
    });
    expect(lines['DTSTAMP']).toMatch(/^20261122T\d{6}Z$/u);
  });

  it('can come every day, today where the time has not passed', () => {
    const lines = Object.fromEntries(read(calendarOf({ hour: 21, minute: 5 }, about)));
    expect(lines).toMatchObject({ DTSTART: '20261122T210500', RRULE: 'FREQ=DAILY' });
  });

  it('tells nothing of what it is for, in any line', () => {
    const file = calendarOf({ weekday: 7, hour: 19, minute: 0 }, about);
    expect(file).not.toMatch(/trust|repair|check|partner|couple|relation|hurt|journal/iu);
  });

  it('is whole: what begins ends, and every line ends as the standard says', () => {
    const file = calendarOf({ weekday: 3, hour: 7, minute: 30 }, about);
    const open: string[] = [];
    for (const [name, value] of read(file)) {
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') expect(open.pop()).toBe(value);
    }
    expect(open).toEqual([]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('keeps any title, and stays in its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const file = calendarOf({ weekday: 7, hour: 19, minute: 0 }, { ...about, title });
        for (const row of file.split('\r\n')) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
        const summary = read(file).find(([name]) => name === 'SUMMARY')?.[1];
        expect(summary).toBe(escaped(title));
        expect(read(file).filter(([name]) => name === 'BEGIN')).toHaveLength(3);
      }),
    );
  });

  it('begins on the day that was named, after now', () => {
    const weekday = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const, 7 as const);
    fc.assert(
      fc.property(
        fc.date({ min: new Date(2020, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true }),
        weekday,
        fc.nat(23),
        fc.nat(59),
        (now, day, hour, minute) => {
          const first = firstDay({ weekday: day, hour, minute }, now);
          expect(new Date(`${first}T00:00:00Z`).getUTCDay() || 7).toBe(day);
          expect(first >= localDay(now)).toBe(true);
          expect(first > localDay(now) || hour * 60 + minute > now.getHours() * 60 + now.getMinutes()).toBe(true);
        },
      ),
    );
  });
});

describe('lines', () => {
  it('are folded without a letter cut or lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }).filter((text) => !/[\r\n]/u.test(text)),
        (line) => {
          const rows = folded(line).split('\r\n');
          for (const row of rows) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
          expect(rows.map((row, index) => (index === 0 ? row : row.slice(1))).join('')).toBe(line);
        },
      ),
    );
  });

  it('take separators and new lines of a text for what they are', () => {
    expect(escaped('tea, then; a walk\\run\nhome')).toBe('tea\\, then\\; a walk\\\\run\\nhome');
  });
});

describe('what is said', () => {
  it('is read as a day of the week', () => {
    expect(['sunday', 'Sun', 'sundays', 'thurs', 'mon'].map(readWeekday)).toEqual([7, 7, 7, 4, 1]);
    expect(['su', 'someday', '', '7'].map(readWeekday)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is read as a time', () => {
    expect(['19:00', '7pm', '7.30 PM', '12am', '12:05 p.m.', '9'].map(readTime)).toEqual([
      { hour: 19, minute: 0 },
      { hour: 19, minute: 0 },
      { hour: 19, minute: 30 },
      { hour: 0, minute: 0 },
      { hour: 12, minute: 5 },
      { hour: 9, minute: 0 },
    ]);
    expect(['25:00', '19:60', '13pm', 'noon-ish', ''].map(readTime).every((time) => time === undefined)).toBe(true);
  });
});
