import { describe, expect, it } from 'vitest';
import type { Rhythm } from '../../src/promises/promise.js';
import { checkinLinks } from '../../src/session/checkin-links.js';
import { Records } from '../../src/session/records.js';
import { openStore } from '../../src/store/index.js';
import { evening, newHome } from '../session/homes.js';

const week = '2026-W47';
const about = { week, entry: '01kaqz0000000000000000000a', now: evening };

function place() {
  const now = (): Date => evening;
  const store = openStore({ home: newHome(), now });
  const records = new Records(store, now);
  const links = checkinLinks(records, now);
  const promise = (words: string, rhythm: Rhythm, from = '2026-11-01') =>
    records.promises.make({ words, whose: 'mine', rhythm, from });
  return { records, links, promise };
}

describe('what is asked about', () => {
  it('is every promise that is open, with the repair for the day it was due', () => {
    const { links, promise, records } = place();
    const weekly = promise('a walk together', { kind: 'weekly' });
    promise('not yet', { kind: 'daily' }, '2026-11-30');
    const gone = promise('gone', { kind: 'daily' });
    records.promises.end(gone.id, 'let-go');
    expect(links.reviewable?.(week, [])).toEqual([
      { id: weekly.id, what: 'promise', words: 'a walk together', repair: `broken:${weekly.id}@2026-11-22` },
    ]);
    expect(links.reviewable?.(week, [gone.id]).map(({ words }) => words)).toEqual(['a walk together', 'gone']);
  });

  it('is every agreement that holds; no wish', () => {
    const { links, records } = place();
    records.agreements.make({ what: 'no calls after ten', kind: 'agreement', agreed: 'both', from: '2026-11-01' });
    records.agreements.make({ what: 'half a yes', kind: 'agreement', agreed: 'me', from: '2026-11-01' });
    records.agreements.make({ what: 'a wish', kind: 'wish', from: '2026-11-01' });
    expect(links.reviewable?.(week, []).map(({ what, words }) => [what, words])).toEqual([
      ['agreement', 'no calls after ten'],
    ]);
  });
});

describe('what was said', () => {
  it('marks a promise that is due once in the week, and takes a change of mind', () => {
    const { links, promise, records } = place();
    const { id } = promise('a walk together', { kind: 'weekly' });
    const say = (said: 'kept' | 'not-kept'): void => links.reviewed?.([{ id, what: 'promise', said }], about);
    say('kept');
    say('kept');
    expect(records.promises.get(id)?.marks).toMatchObject([{ day: '2026-11-22', is: 'kept' }]);
    say('not-kept');
    expect(records.promises.get(id)?.marks).toMatchObject([{ day: '2026-11-22', is: 'broken' }]);
  });

  it('does not undo what was put right', () => {
    const { links, promise, records } = place();
    const { id } = promise('a walk together', { kind: 'weekly' });
    records.promises.mark(id, '2026-11-22', 'repaired');
    links.reviewed?.([{ id, what: 'promise', said: 'not-kept' }], about);
    expect(records.promises.get(id)?.marks).toMatchObject([{ is: 'repaired' }]);
  });

  it('marks no day of a promise that is due on many, nor breaks one without a date', () => {
    const { links, promise, records } = place();
    const many = promise('home by six', { kind: 'daily' });
    const once = promise('the letter', { kind: 'once' });
    const all = [many, once].map(({ id }) => ({ id, what: 'promise', said: 'not-kept' }) as const);
    links.reviewed?.(all, about);
    expect(records.promises.all().flatMap(({ marks }) => marks)).toEqual([]);
    links.reviewed?.([{ id: once.id, what: 'promise', said: 'kept' }], about);
    expect(records.promises.get(once.id)?.marks).toMatchObject([{ day: '2026-11-22', is: 'kept' }]);
  });

  it('ends what both let go', () => {
    const { links, promise, records } = place();
    const { id } = promise('home by six', { kind: 'daily' });
    const agreed = records.agreements.make({ what: 'no calls', kind: 'limit', from: '2026-11-01' });
    links.reviewed?.(
      [
        { id, what: 'promise', said: 'let-go' },
        { id: agreed.id, what: 'agreement', said: 'let-go' },
        { id: 'gone', what: 'promise', said: 'let-go' },
      ],
      about,
    );
    expect(records.promises.get(id)?.state).toBe('let-go');
    expect(records.agreements.get(agreed.id)?.ended?.day).toBe('2026-11-22');
  });
});

it('what was planned is among the gestures, once, and what was done with it stays', () => {
  const { links, records } = place();
  const plans = [{ id: 'see-a-feeling', words: 'Notice a feeling, even when tired' }, { words: 'Soup on Sunday' }];
  links.planned?.(plans, about);
  const [first] = records.gestures.all();
  records.gestures.done(first!.id, '2026-11-23', 'It helped.');
  links.planned?.(plans, about);
  expect(records.gestures.all()).toMatchObject([
    { what: 'Notice a feeling, even when tired', idea: 'see-a-feeling', times: [{ day: '2026-11-23' }] },
    { what: 'Soup on Sunday', times: [] },
  ]);
});
