import { describe, expect, it } from 'vitest';
import { sheetAsked } from '../../src/cli/checkin/checkin.js';
import { reminderOf } from '../../src/cli/checkin/remind.js';

const now = new Date(2026, 10, 22, 20, 14);

describe('the sheet that is asked for', () => {
  it('is that of today, of this week, or of a week that was named', async () => {
    expect(await sheetAsked({}, now)).toBe('checkin:2026-11-22');
    expect(await sheetAsked({ weekly: true }, now)).toBe('checkin:2026-W47');
    expect(await sheetAsked({ weekly: true, week: 'last' }, now)).toBe('checkin:2026-W46');
    expect(await sheetAsked({ week: '2026-W40' }, now)).toBe('checkin:2026-W40');
  });

  it('is that of a day that went by, as people say it', async () => {
    for (const [said, day] of [
      ['yesterday', '2026-11-21'],
      ['today', '2026-11-22'],
      ['friday', '2026-11-20'],
      ['two days ago', '2026-11-20'],
      ['2026-11-03', '2026-11-03'],
    ] as const)
      expect(await sheetAsked({ on: said }, now), said).toBe(`checkin:${day}`);
  });

  it('is none for a day that has not come, that cannot be told, or beside a week', async () => {
    for (const said of ['tomorrow', '2026-11-23', 'in three days'])
      await expect(sheetAsked({ on: said }, now), said).rejects.toThrow(/has not come yet/u);
    for (const said of ['soon', 'last march', ''])
      await expect(sheetAsked({ on: said }, now), said).rejects.toThrow(/could not be read as a day/u);
    await expect(sheetAsked({ on: 'yesterday', weekly: true }, now)).rejects.toThrow(/about a day or about a week/u);
  });

  it('is none for a week that cannot be told, or has not begun', async () => {
    await expect(sheetAsked({ week: 'soon' }, now)).rejects.toThrow(/"soon" could not be read as a week/u);
    await expect(sheetAsked({ week: '2026-W48' }, now)).rejects.toThrow(/has not begun yet/u);
  });
});

describe('the reminder that is asked for', () => {
  it('is read from a day and a time, in either order', () => {
    const wanted = { weekday: 7, hour: 19, minute: 0 };
    for (const said of [
      ['sunday', '19:00'],
      ['sunday', '7', 'pm'],
      ['19:00', 'sunday'],
      ['sundays', 'at', '7pm'],
      ['sunday 19:00'],
    ])
      expect(reminderOf(said, { weekly: true })).toEqual(wanted);
    expect(reminderOf(['sunday', '19:00'], {})).toEqual(wanted);
  });

  it('is daily where that is said, or no day is named', () => {
    expect(reminderOf(['8:30pm'], { daily: true })).toEqual({ hour: 20, minute: 30 });
    expect(reminderOf(['20:30'], {})).toEqual({ hour: 20, minute: 30 });
  });

  it('is refused with what is missing', () => {
    expect(() => reminderOf([], {})).toThrow(/a day of the week and a time/u);
    expect(() => reminderOf(['sunday'], { weekly: true })).toThrow(/a day of the week and a time/u);
    expect(() => reminderOf(['someday', '19:00'], { weekly: true })).toThrow(/"someday" could not be read/u);
    expect(() => reminderOf(['sunday', '29:00'], { weekly: true })).toThrow(/"29:00" could not be read/u);
    expect(() => reminderOf([], { daily: true })).toThrow(/Please say a time/u);
    expect(() => reminderOf(['sunday', '19:00'], { daily: true, weekly: true })).toThrow(/either weekly or daily/u);
  });
});
