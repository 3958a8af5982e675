/** What becomes of statements and letters: as drafts, and in the journal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyMade, type Made } from '../../src/builders/kinds.js';
import { letterMark } from '../../src/builders/versions.js';
import type { Feeling } from '../../src/journal/entry.js';
import { workAnswers, workIn, type Work } from '../../src/session/building.js';
import { isBuilderDraft, isJournalDraft, todayOf } from '../../src/session/today.js';
import { examine } from '../../src/store/keeping/index.js';
import { evening, knownSession, newHome } from './homes.js';

const feeling = fc.record({
  word: fc.constantFrom('sad', 'angry', 'raw'),
  strength: fc.constantFrom<Feeling['strength']>(1, 3, 5),
});
const text = fc.string({ minLength: 1, unit: 'grapheme' });
const work: fc.Arbitrary<Work> = fc
  .record({
    kind: fc.constantFrom('statement', 'apology', 'hear'),
    texts: fc.dictionary(fc.constantFrom('raw', 'whole', 'happened', 'means', 'own', 'open'), text),
    feelings: fc.array(feeling, { maxLength: 3 }),
    under: fc.array(feeling, { maxLength: 3 }),
    way: fc.constantFrom(0, 2, 99),
    page: fc.constantFrom('begin', 'read', 'raw', 'own'),
    after: fc.option(fc.constant('01abc'), { nil: undefined }),
  })
  .map(({ kind, texts, feelings, under, way, page, after }) => ({
    made: { kind: kind, texts: { ...texts }, feelings, under, way },
    page,
    after,
  }));

test.each([false, true])('work comes back from a draft as it was, wrapped: %s', (wrapped) => {
  fc.assert(
    fc.property(work, (one) => {
      const answers = JSON.parse(JSON.stringify(workAnswers(one, 'an-id', wrapped))) as ReturnType<typeof workAnswers>;
      expect(workIn(answers, 'statement')).toEqual({ work: one, id: 'an-id' });
    }),
  );
});

test('a draft that says nothing of itself is what its key says', () => {
  expect(workIn({ happened: 'x', about: 3 }, 'apology')).toEqual({
    work: { made: { ...emptyMade('apology'), texts: { happened: 'x' } }, page: 'begin', after: undefined },
    id: undefined,
  });
  expect(workIn({ about: ['kind:nonsense', 'way:-3'] }, 'hear').work.made).toEqual(emptyMade('hear'));
});

const draft = (key: string): Parameters<ReturnType<typeof knownSession>['saveDraft']>[0] => ({
  step: key,
  run: 1,
  card: 0,
  answers: { happened: 'you left' },
});

describe('drafts', () => {
  test('are no steps and no entries', () => {
    const session = knownSession();
    session.saveDraft(draft('say:new'));
    session.saveDraft(draft('apology:new'));
    expect(todayOf(session.world()).begun).toEqual([]);
    expect(session.journal.brokenOff()).toEqual([]);
    expect(session.building.brokenOff()?.step).toMatch(/:new$/u);
    expect([isBuilderDraft('say:new'), isBuilderDraft('journal:new'), isJournalDraft('say:new')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('that were left on purpose are not broken off', () => {
    const session = knownSession();
    session.saveDraft({ ...draft('say:new'), left: true });
    expect(session.building.brokenOff()).toBeUndefined();
  });

  test('are nothing a look through the home finds fault with', () => {
    const session = knownSession();
    session.saveDraft(draft('say:new'));
    const found = examine(session.forKeeping());
    expect(JSON.stringify(found)).not.toContain('unknown-step');
    session.saveDraft(draft('no-such-step'));
    expect(JSON.stringify(examine(session.forKeeping()))).toContain('unknown-step');
  });
});

describe('keeping', () => {
  const made: Made = {
    ...emptyMade('apology'),
    texts: { act: 'I lied to you', raw: 'a furious draft', whole: 'By hand.' },
    way: 99,
  };

  test('the same id twice is one entry, with what was changed since', () => {
    const session = knownSession();
    const id = session.newId();
    session.building.keep('apology:new', id, made);
    session.building.keep('apology:new', id, { ...made, way: 0 });
    const all = session.journal.find({});
    expect(all.map((entry) => entry.text)).toEqual(['I lied to you.']);
    expect(letterMark(all[0]!)).toEqual({ of: id, version: 1 });
  });

  test('the first draft is in no part of the entry, the pieces are', () => {
    const session = knownSession();
    const entry = session.building.keep('apology:new', session.newId(), made);
    expect(entry.text).toBe('By hand.');
    expect(entry.parts).toEqual({ act: 'I lied to you', whole: 'By hand.', kind: 'apology' });
    expect(JSON.stringify(session.journal.last())).not.toContain('furious');
  });

  test('a statement has no versions', () => {
    const session = knownSession();
    const statement = { ...emptyMade('statement'), texts: { happened: 'you left' } };
    expect(session.building.keep('say:new', session.newId(), statement)).not.toHaveProperty('letter');
    expect(session.building.lastLetter()).toBeUndefined();
  });

  test('versions are found over months, and a version of one that was deleted begins anew', () => {
    const clock = { at: evening };
    const session = knownSession({}, newHome(), clock);
    const first = session.building.keep('apology:new', session.newId(), made);
    clock.at = new Date(2027, 2, 3, 20);
    const second = session.building.keep('apology:new', session.newId(), made, first.id);
    expect(session.building.lastLetter()?.id).toBe(second.id);
    expect(session.building.versions(first.id).map(({ id }) => id)).toEqual([first.id, second.id]);
    session.journal.remove(first.id);
    const third = session.building.keep('apology:new', session.newId(), made, second.id);
    expect(third.letter).toEqual({ of: first.id, version: 3 });
    session.journal.remove(third.id);
    const fourth = session.building.keep('apology:new', session.newId(), made, third.id);
    expect(fourth.letter).toEqual({ of: fourth.id, version: 1 });
  });
});
