import { describe, expect, it } from 'vitest';
import fs from 'node:fs';
import { dailyPoints, weeklyPoints } from '../src/checkin/series.js';
import { weeksFrom } from '../src/checkin/week.js';
import { makeYear, type YearOptions } from './maker.js';
import { newHome } from './session/homes.js';

const made = (options: YearOptions): ReturnType<typeof makeYear> => makeYear(newHome(), options);

describe.each(['hurt', 'broke'] as const)('a made-up year of somebody who was %s', (side) => {
  const { session, store, weeks, last } = made({ side });

  it('has all that a year leaves behind, and no file that cannot be read', () => {
    const { promises, agreements, triggers, gestures } = session.records;
    expect(promises.all().length).toBeGreaterThan(4);
    expect(agreements.all().some(({ history }) => history !== undefined)).toBe(true);
    expect(triggers.all().length).toBeGreaterThan(1);
    expect(gestures.all().some(({ times }) => times.length > 5)).toBe(true);
    expect(Object.values(session.world().progress.steps).filter(({ runs }) => runs.length > 1).length).toBeGreaterThan(
      2,
    );
    expect(session.journal.find({ kinds: ['free'] }).length).toBeGreaterThan(15);
    expect(dailyPoints(session.checkins.all()).length).toBeGreaterThan(150);
    expect(store.notices()).toEqual([]);
    expect(session.world().today).toBe(last);
  });

  it('goes well, breaks in the fourth month, has a gap of three weeks, and rises slowly', () => {
    const points = weeklyPoints(session.checkins.all());
    const mean = (from: number, to: number): number => {
      const own = points.filter(({ week }) => {
        const index = weeksFrom(points[0]!.week, week);
        return index >= from && index < to;
      });
      const all = own.flatMap(({ scores }) => scores.honesty ?? []);
      return all.reduce((sum, one) => sum + one, 0) / all.length;
    };
    expect(mean(9, 13)).toBeGreaterThan(mean(0, 4));
    expect(mean(14, 18)).toBeLessThan(3);
    expect(mean(44, 52)).toBeGreaterThan(mean(22, 28));
    expect(points.some(({ week }) => [18, 19, 20].includes(weeksFrom(points[0]!.week, week)))).toBe(false);
    expect(weeks).toHaveLength(52);
  });
});

describe('the maker', () => {
  it('makes the same from the same seed, and something else from another', () => {
    const all = (options: YearOptions): string => {
      const { store } = made({ ...options, years: 0.2 });
      return fs
        .readdirSync(store.home)
        .sort()
        .map((name) => fs.readFileSync(`${store.home}/${name}`, 'utf8'))
        .join('\n');
    };
    expect(all({ side: 'hurt', seed: 1 })).toBe(all({ side: 'hurt', seed: 1 }));
    expect(all({ side: 'hurt', seed: 1 })).not.toBe(all({ side: 'hurt', seed: 2 }));
  });

  it('makes many years of check-ins at once', () => {
    const { session } = made({ side: 'broke', years: 3 });
    expect(weeklyPoints(session.checkins.all()).length).toBeGreaterThan(130);
    expect(dailyPoints(session.checkins.all()).length).toBeGreaterThan(800);
  });
});
