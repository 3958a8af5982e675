import { casual } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandDay } from '../../src/dates/understand.js';
import { rhythmInWords } from '../../src/messages/promises.js';
import type { Rhythm } from '../../src/promises/promise.js';
import { rhythmIn, understandRhythm } from '../../src/promises/rhythm.js';
import { anyRhythm } from './promises.js';

/** A Sunday evening. */
const now = new Date(2026, 10, 22, 20);
const read = (said: string, moment: Date): ReturnType<typeof understandDay> =>
  understandDay(said, moment, 'future', casual);
const understood = (said: string): ReturnType<typeof understandRhythm> => understandRhythm(said, now, read);

const weekdays: Rhythm = { kind: 'days', days: [1, 2, 3, 4, 5] };
const on = (...days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]): Rhythm => ({ kind: 'days', days });
const by = (day: string): Rhythm => ({ kind: 'by', day });

describe('when a promise is due, as people say it', () => {
  it.each<[string, Rhythm]>([
    ['', { kind: 'once' }],
    ['some time', { kind: 'once' }],
    ['every day', { kind: 'daily' }],
    ['Every evening', { kind: 'daily' }],
    ['on weekdays', weekdays],
    ['on weekday evenings', weekdays],
    ['Monday to Friday', weekdays],
    ['mon-fri', weekdays],
    ['weekends', on(6, 7)],
    ['at the weekend', on(6, 7)],
    ['every sunday', on(7)],
    ['sundays', on(7)],
    ['Sunday evenings', on(7)],
    ['mondays and thursdays', on(1, 4)],
    ['mon wed fri', on(1, 3, 5)],
    ['every monday, wednesday and friday', on(1, 3, 5)],
    ['friday to monday', on(1, 5, 6, 7)],
    ['weekdays except friday', on(1, 2, 3, 4)],
    ['every day but sunday', on(1, 2, 3, 4, 5, 6)],
    ['once a week', { kind: 'weekly' }],
    ['every week', { kind: 'weekly' }],
    ['by friday', by('2026-11-27')],
    ['on sunday', by('2026-11-22')],
    ['tomorrow', by('2026-11-23')],
    ['by 5 december', by('2026-12-05')],
    ['in two weeks', by('2026-12-06')],
    ['by the end of the week', by('2026-11-22')],
    ['end of the month', by('2026-11-30')],
    ['by christmas', by('2026-12-25')],
  ])('%s', (said, rhythm) => expect(understood(said)).toEqual({ kind: 'rhythm', rhythm }));

  it('takes a first day', () => {
    expect(understood('on weekdays from 1 december')).toEqual({ kind: 'rhythm', rhythm: weekdays, from: '2026-12-01' });
  });

  it.each(['every other day', 'every two weeks', 'monthly', 'twice a week', 'march', 'by six', 'when it rains'])(
    'does not guess: %s',
    (said) => expect(understood(said)).toEqual({ kind: 'unclear' }),
  );

  it.each(['yesterday', 'by 2026-11-01'])('knows a day that has passed: %s', (said) =>
    expect(understood(said).kind).toBe('past'),
  );

  it('understands its own words again', () => {
    fc.assert(
      fc.property(anyRhythm, (rhythm) => {
        fc.pre(rhythm.kind !== 'by' || rhythm.day >= '2026-11-22');
        const back = understood(rhythmInWords(rhythm));
        const whole: Rhythm = rhythm.kind === 'days' && rhythm.days.length === 7 ? { kind: 'daily' } : rhythm;
        expect(back).toEqual({ kind: 'rhythm', rhythm: whole });
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        expect(understood(said).kind).toMatch(/rhythm|unclear|past/);
      }),
    );
  });

  it('hears it in the words of the promise themselves', () => {
    expect(rhythmIn('Home by six on weekdays', now, read)?.rhythm).toEqual(weekdays);
    expect(rhythmIn('I ring my mother by Friday', now, read)?.rhythm).toEqual(by('2026-11-27'));
    expect(rhythmIn('We walk on Sundays', now, read)?.rhythm).toEqual(on(7));
    expect(rhythmIn('No phone at dinner', now, read)).toBeUndefined();
    expect(rhythmIn('Home by six', now, read)).toBeUndefined();
  });
});
