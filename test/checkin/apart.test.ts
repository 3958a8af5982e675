/** What a week's check-in offers at its end to somebody who does not feel safe. */
import { describe, expect, test } from 'vitest';
import { gestureOptions } from '../../src/checkin/sheets.js';
import { cardsOf, type Answers } from '../../src/path/flow.js';
import { readerOf } from '../../src/path/reader.js';
import { newProfile } from '../../src/profile/profile.js';
import type { Session } from '../../src/session/session.js';
import { Evening } from '../app/evening.js';
import { evening, knownSession, newHome, type Clock } from '../session/homes.js';

const joint = { with: 'together', joint: true } as const;
const week = 'checkin:2026-W47';
const ids = (with_: 'alone' | 'together'): readonly string[] =>
  gestureOptions(readerOf({ ...newProfile, with: with_, joint: with_ === 'together' }, '2026-11-22')).map(
    ({ id }) => id,
  );

/** What is offered after these answers, and how many questions there are. */
function offeredTo(session: Session, answers: Answers, id = week): { offers: readonly string[]; of: number } {
  const { step } = session.stepOrSheet(id)!;
  const cards = cardsOf(step, session.world().reader, answers);
  const offers = cards.flatMap((card) =>
    card.kind === 'prompt' && card.prompt.kind === 'checklist' ? card.prompt.options.map((one) => one.id) : [],
  );
  return { offers, of: cards.length };
}

describe('the small thing for next week', () => {
  test.each([0, 2, 3])('is for someone alone after safety %d in this very sheet', (safety) => {
    const session = knownSession(joint);
    const before = offeredTo(session, {});
    expect(before.offers).toEqual(ids('together'));
    expect(offeredTo(session, { safety })).toEqual({ offers: ids('alone'), of: before.of });
    expect(offeredTo(session, { safety: 4 }).offers).toEqual(ids('together'));
  });

  test('is for someone alone after a low one the week before, and after anything that told of danger', () => {
    const clock: Clock = { at: evening };
    const session = knownSession(joint, newHome(), clock);
    session.finishSheet(week, { safety: 2 }, session.newId());
    clock.at = new Date(2026, 10, 28, 20);
    expect(offeredTo(session, {}, 'checkin:2026-W48').offers).toEqual(ids('alone'));
    const other = knownSession(joint);
    other.finishSheet('checkin:2026-11-22', { line: 'He hit me and I am scared of him.' }, other.newId());
    expect(offeredTo(other, { safety: 9 }).offers).toEqual(ids('alone'));
  });

  test('is kept in words', () => {
    const session = knownSession(joint);
    session.finishSheet(week, { safety: 1, gesture: ['alone-walk'] }, session.newId());
    expect(session.checkins.entryOf('2026-W47')?.text).toContain('The same walk');
  });

  test('shows on the screen as it is offered', () => {
    const one = new Evening(knownSession(joint), week);
    for (let pages = 0; pages < 40 && !one.page.includes('One small thing'); pages++) {
      if (one.page.includes('How safe')) one.press('0');
      one.press('tab');
    }
    expect(one.page).toContain('The same walk, on a day of your choosing');
    expect(one.page).not.toMatch(/loving|real talk/iu);
  });
});
