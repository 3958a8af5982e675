import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOf, weeklyPoints, type Checkins } from '../../src/checkin/series.js';
import type { CheckinLinks, Review } from '../../src/checkin/links.js';
import type { Planned } from '../../src/checkin/plan.js';
import type { Reviewable } from '../../src/checkin/sheets.js';
import { newEntryId } from '../../src/journal/entry.js';
import type { Answers } from '../../src/path/flow.js';
import type { Profile } from '../../src/profile/profile.js';
import { CheckinService, daySheetId, weekSheetId } from '../../src/session/checkins.js';
import { Session } from '../../src/session/session.js';
import { openStore, randomBytes, type Store } from '../../src/store/index.js';
import { anyFeelings } from './weeks.js';
import { evening, newHome, type Clock } from '../session/homes.js';

interface Place {
  readonly store: Store;
  readonly session: Session;
  readonly checkins: CheckinService;
  readonly clock: Clock;
  readonly fill: (what: string, answers: Answers, id?: string) => ReturnType<CheckinService['finish']>;
}

function place(links: CheckinLinks = {}, profile: Partial<Profile> = { side: 'hurt' }): Place {
  const clock: Clock = { at: evening };
  const now = (): Date => clock.at;
  const store = openStore({ home: newHome(), now });
  const session = new Session({ home: store.home, now, store });
  session.saveProfile({ welcomed: true, ...profile });
  const checkins = new CheckinService(store, now, links);
  const fill: Place['fill'] = (what, answers, id = newEntryId(clock.at, randomBytes)) =>
    checkins.finish(what, answers, id, session.world());
  return { store, session, checkins, clock, fill };
}

const later = (clock: Clock, minutes = 5): void => void (clock.at = new Date(clock.at.getTime() + minutes * 60_000));

describe('a check-in that is finished', () => {
  it('is an entry of the journal with all that was said, and a point without a word', () => {
    const { store, checkins, fill } = place();
    fill('2026-11-22', { trust: 4, line: 'We cooked.', feelings: [{ word: 'calm', strength: 2 }] });
    const [entry] = store.recentEntries(5);
    expect(entry).toMatchObject({ kind: 'checkin', feelings: [{ word: 'calm', strength: 2 }] });
    expect(entry?.text).toContain('How much trust is there in you today?\n\n4 out of 10');
    expect(entry?.text).toContain('We cooked.');
    expect(entry?.step).toMatchObject({ id: 'checkin-daily', run: 1 });
    expect(checkins.all().items).toEqual([pointOf(entry!)]);
    expect(JSON.stringify(checkins.all())).not.toContain('cooked');
  });

  it('done twice is edited: one entry, one point, and what was there is brought back to the sheet', () => {
    const { store, session, checkins, clock, fill } = place();
    expect(fill('2026-W47', { safety: 4, built: 'The call.' }).said).toEqual(['Your week is kept.']);
    later(clock);
    expect(checkins.open('2026-W47', session.world())?.answers).toEqual({ safety: 4, built: 'The call.' });
    expect(fill('2026-W47', { safety: 5, built: 'The call, and the soup.' }).said).toEqual([
      'Your week is changed, and kept.',
    ]);
    const entries = store.recentEntries(5);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.edited).toBeDefined();
    expect(entries[0]?.text).toContain('soup');
    expect(weeklyPoints(checkins.all())).toMatchObject([{ week: '2026-W47', scores: { safety: 5 } }]);
  });

  it('tried again after it was cut short adds nothing twice, and is no change', () => {
    const { store, checkins, clock, fill } = place();
    const id = newEntryId(clock.at, randomBytes);
    fill('2026-W47', { safety: 4 }, id);
    later(clock);
    expect(fill('2026-W47', { safety: 4 }, id).said).toEqual(['Your week is kept.']);
    expect(store.recentEntries(5)).toHaveLength(1);
    expect(store.recentEntries(1)[0]?.edited).toBeUndefined();
    expect(checkins.all().items).toHaveLength(1);
  });

  it('tried again where only the entry was written completes it', () => {
    const { store, checkins, clock, fill } = place();
    const id = newEntryId(clock.at, randomBytes);
    fill('2026-W47', { safety: 4 }, id);
    store.updateDocument(
      { name: 'checkins', version: 1, empty, check: (value) => value as Checkins, migrate: {} },
      empty,
    );
    fill('2026-W47', { safety: 6 }, id);
    expect(store.recentEntries(5)).toHaveLength(1);
    expect(checkins.all().items).toMatchObject([{ id, scores: { safety: 6 } }]);
  });

  it('can be of a week that was missed, and stands in its own week', () => {
    const { store, checkins, fill } = place();
    fill('2026-W47', { safety: 6 });
    fill('2026-W44', { safety: 2 });
    expect(weeklyPoints(checkins.all()).map(({ week, day }) => [week, day])).toEqual([
      ['2026-W44', '2026-11-22'],
      ['2026-W47', '2026-11-22'],
    ]);
    expect(store.recentEntries(5).some(({ text }) => text.startsWith('The week of 26 October 2026'))).toBe(true);
  });

  it('keeps nothing where nothing was answered', () => {
    const { store, fill } = place();
    expect(fill('2026-W47', {}).said).toEqual([
      'Nothing was answered, so nothing is kept. You can come back to it any time.',
    ]);
    expect(store.recentEntries(5)).toEqual([]);
  });

  it('forgets an answer that was cleared, and keeps one that is not asked any more', () => {
    const { session, store, clock, fill } = place({}, { side: 'broke' });
    fill('2026-W47', { safety: 4, hope: 3, patience: 7 });
    session.saveProfile({ side: 'hurt' });
    later(clock);
    fill('2026-W47', { safety: 4 });
    const said = store.recentEntries(1)[0]?.step?.answers.map(({ prompt, value }) => [prompt, value]);
    expect(said).toEqual([
      ['about', '2026-W47'],
      ['safety', 4],
      ['patience', 7],
    ]);
  });

  it('is refused for a day or week that has not begun, and nothing is written', () => {
    const { store, fill } = place();
    for (const no of ['2026-11-23', '2026-W48', 'tomorrow']) expect(() => fill(no, { trust: 3 })).toThrow(RangeError);
    expect(store.recentEntries(5)).toEqual([]);
  });

  it('goes on to the builder where words are wanted for what was not said, and not again when it is changed', () => {
    const { session, checkins, fill } = place();
    expect(fill('2026-W47', { hard: 'The money.', 'hard-way': 'words' }).next).toBe('say:new');
    expect(checkins.open('2026-W47', session.world())?.answers).toEqual({ hard: 'The money.' });
    expect(fill('2026-W47', { hard: 'The money.', 'hard-way': 'keep' }).next).toBeUndefined();
  });
});

const empty = (): Checkins => ({ version: 1, items: [] });

describe('promises and plans', () => {
  const home: Reviewable = { id: '1', what: 'promise', words: 'home by six', repair: 'broken:1' };
  const calls: Reviewable = { id: '2', what: 'agreement', words: 'no calls after ten' };

  it('are handed on with what was said of them, those that were skipped not', () => {
    const given: { reviews: readonly Review[]; week: string }[] = [];
    const planned: (readonly Planned[])[] = [];
    const { fill, checkins } = place({
      reviewable: () => [home, calls],
      reviewed: (reviews, { week }) => void given.push({ reviews, week }),
      planned: (plans) => void planned.push(plans),
    });
    const kept = fill('2026-W47', { 'promise-1': 'not-kept', gesture: ['alone-walk', '+Soup on Sunday'] });
    expect(given).toEqual([{ reviews: [{ id: '1', what: 'promise', said: 'not-kept' }], week: '2026-W47' }]);
    expect(planned).toEqual([
      [{ id: 'alone-walk', words: 'The same walk, on a day of your choosing' }, { words: 'Soup on Sunday' }],
    ]);
    expect(kept.next).toBe('broken:1');
    expect(weeklyPoints(checkins.all())[0]).toMatchObject({ promises: { kept: 0, due: 1 } });
  });

  it('that were asked about are asked about again when the week is changed', () => {
    const asked: (readonly string[])[] = [];
    const { fill, session, checkins } = place({
      reviewable: (_week, also) => {
        asked.push(also);
        return [home];
      },
    });
    fill('2026-W47', { 'promise-1': 'kept' });
    checkins.open('2026-W47', session.world());
    expect(asked.at(-1)).toEqual(['1']);
  });
});

describe('the journal', () => {
  it('is followed when an entry is deleted, brought back or changed', () => {
    const { store, checkins, fill } = place();
    fill('2026-W47', { safety: 4 });
    const { id } = store.recentEntries(1)[0]!;
    store.deleteEntry(id);
    checkins.forget(id);
    expect(checkins.all().items).toEqual([]);
    const back = store.restoreEntry(id)!;
    checkins.take([back]);
    expect(checkins.all().items).toMatchObject([{ id, scores: { safety: 4 } }]);
    checkins.take([{ ...back, feelings: [{ word: 'sad', strength: 4 }] }]);
    expect(checkins.all().items).toMatchObject([{ id, feelings: [{ word: 'sad', strength: 4 }] }]);
  });

  it('is not written to for entries that are no check-ins', () => {
    const { store, session, checkins } = place();
    const entry = session.journal.add({ text: 'A note.', feelings: [], tags: [] });
    checkins.take([entry]);
    checkins.forget(entry.id);
    expect(
      store.readDocument({ name: 'checkins', version: 1, empty, check: () => 'it is there', migrate: {} }),
    ).toEqual(empty());
    expect(store.notices()).toEqual([]);
  });

  it('is enough to make every point again', () => {
    const answers = fc.record(
      { safety: fc.integer({ min: 0, max: 10 }), feelings: anyFeelings, built: fc.string() },
      { requiredKeys: ['safety'] },
    );
    const weeks = fc.uniqueArray(fc.integer({ min: 10, max: 47 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(weeks, answers, (numbers, given) => {
        const { store, checkins, fill } = place();
        for (const number of numbers) fill(`2026-W${number}`, given);
        const before = weeklyPoints(checkins.all());
        checkins.rebuild(store.recentEntries(100));
        expect(weeklyPoints(checkins.all())).toEqual(before);
        checkins.rebuild([]);
        expect(checkins.all().items).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

it('the sheets of a day are named by it and by its week', () => {
  expect([daySheetId('2026-11-22'), weekSheetId('2026-11-22')]).toEqual(['checkin:2026-11-22', 'checkin:2026-W47']);
});
