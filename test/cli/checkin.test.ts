import { describe, expect, it } from 'vitest';
import { sheetAsked } from '../../src/cli/checkin/checkin.js';
import { reminderOf } from '../../src/cli/checkin/remind.js';

const today = '2026-11-22';

describe('the sheet that is asked for', () => {
  it('is that of today, of this week, or of a week that was named', () => {
    expect(sheetAsked({}, today)).toBe('checkin:2026-11-22');
    expect(sheetAsked({ weekly: true }, today)).toBe('checkin:2026-W47');
    expect(sheetAsked({ weekly: true, week: 'last' }, today)).toBe('checkin:2026-W46');
    expect(sheetAsked({ week: '2026-W40' }, today)).toBe('checkin:2026-W40');
  });

  it('is none for a week that cannot be told, or has not begun', () => {
    expect(() => sheetAsked({ week: 'soon' }, today)).toThrow(/"soon" could not be read as a week/u);
    expect(() => sheetAsked({ week: '2026-W48' }, today)).toThrow(/has not begun yet/u);
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
