import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailySaid } from '../../src/checkin/said-daily.js';
import { weeklySaid, type Listener } from '../../src/checkin/said-weekly.js';
import { dimensionIds, type Scores } from '../../src/checkin/series.js';
import { addDays } from '../../src/dates/local.js';
import { sides, type Side } from '../../src/guide/schema.js';
import { stages } from '../../src/guide/stages/index.js';
import { dimensionWords } from '../../src/messages/checkin.js';
import { readerOf } from '../../src/path/reader.js';
import { newProfile } from '../../src/profile/profile.js';
import { anyFeelings, anyWeeks, back, daily, lastWeek, weekly, weeksOf } from './weeks.js';

const today = '2026-11-22';
const listener = (
  side: Side = 'hurt',
  more: { joint?: boolean; since?: string; sinceDays?: number } = {},
): Listener => {
  const { joint = true, since } = more;
  const profile = { ...newProfile, side, with: 'together', joint, ...(since !== undefined && { since }) } as const;
  return { reader: readerOf(profile, today), stages, sinceDays: more.sinceDays };
};
const said = (weeks: readonly (Scores | null)[], who = listener()): string =>
  weeklySaid(weeksOf(weeks), [], lastWeek, who).join('\n');

describe('what is said of a week', () => {
  it('says the first time that there is nothing beside it yet', () => {
    expect(said([{ safety: 5, hope: 6 }])).toContain('There is no earlier week');
  });

  it('names what rose, what fell and what stayed, with both numbers', () => {
    const words = said([
      { safety: 4, hope: 6, honesty: 5 },
      { safety: 6, hope: 5, honesty: 5 },
    ]);
    expect(words).toContain('Higher than last time: safety (4 to 6).');
    expect(words).toContain('Lower than last time: hope (6 to 5).');
    expect(words).toContain('As last time: honesty.');
  });

  it('names a gap as one, and no fault', () => {
    expect(said([{ safety: 4 }, null, null, { safety: 5 }])).toContain(
      'You last looked three weeks before. What was between is a gap, and no fault.',
    );
  });

  it('says since when it rises, and whether it fell in between', () => {
    expect(said([{ safety: 2 }, { safety: 3 }, { safety: 3 }, { safety: 4 }, { safety: 6 }])).toContain(
      'Safety has risen from 2 to 6 since the week of 19 October 2026, and never fell in between.',
    );
  });

  it('says what goes together with both counts, and that it shows no cause', () => {
    const points = Array.from({ length: 10 }, (_none, index) =>
      weekly(back(index), { safety: index % 2 === 0 ? 7 : 5 }, { promises: { kept: index % 2 === 0 ? 2 : 1, due: 2 } }),
    );
    expect(weeklySaid(points.toReversed(), [], lastWeek, listener()).join('\n')).toContain(
      'Weeks in which every promise due was kept: safety 2 higher on average than in weeks in which one or more was not (5 weeks, and 5). That they went together does not say which led to which.',
    );
  });

  it('names the lowest with a step that works on it, once', () => {
    const first = [
      { safety: 6, honesty: 6 },
      { safety: 6, honesty: 3, hope: 6 },
    ];
    expect(said(first)).toContain('Lowest this week: honesty, at 3. A step of the path that works on honesty: "');
    expect(said([...first, { safety: 6, honesty: 4, hope: 6 }])).toContain('Honesty is still the lowest, at 4.');
    expect(said(first, listener('broke'))).toContain('(own-whole)');
  });

  it('does not tell of a longer fall where this week went up', () => {
    const values = [7, 7, 7, 7, 2, 2, 2];
    const weeks = (last: number) => said([...values, last].map((hope) => ({ hope, safety: 6 })));
    expect(weeks(4)).not.toContain('on average');
    expect(weeks(2)).toContain(
      'Your last four answers about hope are lower on average than the four before: 7 then, 2 now.',
    );
  });

  it('presses nobody who was hurt to come closer', () => {
    const far = [
      { safety: 6, closeness: 6 },
      { safety: 6, closeness: 3 },
    ];
    expect(said(far)).toContain('Distance can be right, and nobody may hurry you out of it.');
    expect(said(far, listener('hurt', { joint: false }))).not.toContain('near-time');
  });

  it('puts safety before everything else, and then sends nobody to anything for two', () => {
    const words = said([
      { safety: 5, closeness: 5, communication: 2 },
      { safety: 5, communication: 1 },
      { safety: 1, closeness: 0, communication: 0 },
    ]);
    expect(words.startsWith('Safety was at two or under.')).toBe(true);
    expect(words).toContain('(footing-steady)');
    expect(words).toContain('If you see a counsellor, go for yourself alone, and not as a couple');
    expect(words).not.toMatch(/near-time|talk-listen|together or alone|third person/u);
  });

  const steady = { safety: 7, closeness: 7, hope: 7, honesty: 7 };
  const low = { safety: 4, closeness: 4, hope: 5, honesty: 6 };
  it('names a dip as normal, by the time that has passed, and what would be no dip', () => {
    const weeks = [steady, steady, steady, low];
    expect(said(weeks, listener('hurt', { since: '2026-01-10' }))).toContain(
      'After steadier weeks this one was lower (safety, closeness and hope). Trust often dips again months after things felt mended.',
    );
    expect(said(weeks, listener('hurt', { since: '2026-11-10' }))).toContain('too early to call anything a setback');
    expect(said(weeks, listener('broke'))).toContain('Tell it yourself, before it is found.');
  });

  it('does not call it normal when honesty breaks in', () => {
    const words = said([steady, steady, steady, { ...low, honesty: 2 }]);
    expect(words).toContain('Honesty fell far this week, from 7 to 2.');
    expect(words).not.toMatch(/common|often dips/u);
  });

  it('counts promises as they were', () => {
    const of = (kept: number, due: number): string =>
      weeklySaid([weekly(lastWeek, {}, { promises: { kept, due } })], [], lastWeek, listener()).join('\n');
    expect(of(1, 1)).toContain('The one promise that was due was kept.');
    expect(of(2, 2)).toContain('Both promises that were due were kept.');
    expect(of(3, 3)).toContain('All three promises that were due were kept.');
    expect(of(0, 3)).toContain('Of three promises that were due, none was kept.');
    expect(of(1, 3)).toContain('Of three promises that were due, one was kept.');
    expect(of(0, 0)).not.toContain('promise');
  });

  it('names four weeks of falling once, with where to go', () => {
    const words = said([9, 8, 7, 6, 5].map((hope) => ({ safety: 6, hope })));
    expect(words).toContain('Hope has been lower each week than the week before, for four weeks.');
    expect(words).toContain('You can see a counsellor together or alone.');
    expect(words).not.toContain('Hope has fallen');
    expect(
      said(
        [9, 8, 7, 6, 5].map((hope) => ({ hope })),
        listener('hurt', { joint: false }),
      ),
    ).not.toContain('together');
  });

  it('says nothing of a week without a point', () => {
    expect(weeklySaid(weeksOf([{ safety: 3 }, null]), [], lastWeek, listener())).toEqual([]);
  });
});

const plain = (words: readonly string[]): void => {
  for (const word of words) {
    expect(word).not.toMatch(/NaN|undefined|null|Infinity|!|\d\.\d\d|—/u);
    expect(word).not.toMatch(/\b(?:must|should|just|simply|score|grade)\b/u);
    expect(word).toMatch(/^["A-Z0-9].*[.]$/su);
  }
};

describe('any check-ins', () => {
  it('of weeks are answered in plain sentences, at most nine paragraphs, without a number that is none', () => {
    const anyone = fc.record({
      side: fc.constantFrom(...sides),
      joint: fc.boolean(),
      days: fc.option(fc.nat(900), { nil: undefined }),
    });
    fc.assert(
      fc.property(anyWeeks, anyone, (weeks, { side, joint, days }) => {
        const who = listener(side, {
          joint,
          ...(days !== undefined && { sinceDays: days, since: addDays(today, -days) }),
        });
        const words = weeklySaid(weeks, [], lastWeek, who);
        plain(words);
        expect(words.length).toBeLessThanOrEqual(9);
        expect(weeklySaid(weeks, [], lastWeek, who)).toEqual(words);
      }),
    );
  });

  it('of weeks are answered with what is in them: every number that is said to have moved did', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const words = weeklySaid(weeks, [], lastWeek, listener('both')).join('\n');
        const now = weeks.find(({ week }) => week === lastWeek);
        for (const id of dimensionIds) {
          const name = dimensionWords[id].name;
          const earlier = weeks.filter(({ week, scores }) => week < lastWeek && scores[id] !== undefined).at(-1);
          for (const [way, sign] of [
            ['Higher', 1],
            ['Lower', -1],
          ] as const) {
            const told = new RegExp(`${way} than last time: [^.]*${name} \\((\\d+) to (\\d+)\\)`, 'u').exec(words);
            if (told === null) continue;
            expect([Number(told[1]), Number(told[2])]).toEqual([earlier?.scores[id], now?.scores[id]]);
            expect(Math.sign(Number(told[2]) - Number(told[1]))).toBe(sign);
          }
        }
        const lowest = /Lowest this week: .*?, at (\d+)\./u.exec(words);
        if (lowest !== null) expect(Number(lowest[1])).toBe(Math.min(...Object.values(now?.scores ?? {})));
      }),
    );
  });

  it('of days are answered so too', () => {
    const day = fc.tuple(fc.nat(40), fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), anyFeelings);
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 40, selector: ([ago]) => ago }), (days) => {
        const points = days
          .map(([ago, trust, feelings]) => daily(addDays(today, -ago), trust, feelings))
          .sort((one, other) => (one.day < other.day ? -1 : 1));
        plain(dailySaid(points, today, today));
      }),
    );
  });
});

describe('what is said of a day', () => {
  it('lays it beside the day before, or the last one', () => {
    expect(dailySaid([daily('2026-11-21', 4), daily(today, 6)], today, today)).toEqual(['6 out of 10; yesterday, 4.']);
    expect(dailySaid([daily('2026-11-19', 6), daily(today, 6)], today, today)).toEqual([
      '6 out of 10, as three days before.',
    ]);
    expect(dailySaid([daily('2026-11-19', 6), daily('2026-11-20', 5)], '2026-11-20', today)).toEqual([
      '5 out of 10; the day before, 6.',
    ]);
    expect(dailySaid([daily(today, 6)], today, today)).toEqual([]);
  });

  it('lays one week beside the other only where both have four answers', () => {
    const days = (agos: readonly number[], trust: number) => agos.map((ago) => daily(addDays(today, -ago), trust));
    const full = [...days([13, 12, 11, 10], 3), ...days([3, 2, 1, 0], 5)];
    expect(dailySaid(full, today, today)[0]).toContain(
      'Over the last seven days your answers were 5 on average (4 check-ins), and in the seven before 3 (4).',
    );
    expect(dailySaid(full.slice(1), today, today)[0]).not.toContain('average');
  });

  it('names a feeling that comes again, and one that is a great deal', () => {
    const wary = (ago: number, strength: 3 | 5 = 3) =>
      daily(addDays(today, -ago), undefined, [{ word: 'wary', strength }]);
    expect(dailySaid([wary(6), wary(4), wary(2), wary(0)], today, today)).toEqual([
      'Fear was there on each of your last four check-ins.',
    ]);
    expect(dailySaid([wary(0, 5)], today, today)[0]).toContain('Support is there at any hour.');
  });
});
