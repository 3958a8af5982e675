import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../src/journal/entry.js';
import { recordOf } from '../../src/path/document.js';
import { allSteps, stepById } from '../../src/session/session.js';
import { begunSteps, todayOf } from '../../src/session/today.js';
import { openStore } from '../../src/store/index.js';
import { evening, knownSession, newHome, sessionIn, today } from './homes.js';

const step = stepById('footing-steady') ?? allSteps[0]!;
const other = allSteps[1]!;
const answers = { feelings: [{ word: 'sad', strength: 4 as const }], safe: 2, sentence: 'It feels heavy.' };
const entriesIn = (home: string) => openStore({ home, now: () => evening }).recentEntries(100);

describe('a finished step', () => {
  test('becomes an entry and a run, and its draft goes', () => {
    const home = newHome();
    const session = knownSession({ side: 'hurt' }, home);
    session.saveDraft({ step: step.id, run: 1, card: 2, answers });
    const entry = session.finishStep(step, 1, answers, session.newId());
    const world = sessionIn(home).world();
    expect(world.drafts).toEqual({});
    expect(recordOf(world.progress, step.id).runs).toEqual([{ entry: entry.id, day: today }]);
    expect(checkEntry(entry)).toBe(entry);
    expect(entriesIn(home)).toEqual([entry]);
    expect(sessionIn(home).entriesOf(step)).toEqual([entry]);
    expect(world.progress.memory['footing-steady/safe']).toEqual({ value: 2, day: today });
    expect(JSON.stringify(world.progress)).not.toContain('heavy');
  });

  test('that is finished again under the same id counts once', () => {
    const home = newHome();
    const session = knownSession({}, home);
    const id = session.newId();
    session.finishStep(step, 1, answers, id);
    session.finishStep(step, 1, answers, id);
    sessionIn(home).finishStep(step, 1, answers, id);
    expect(entriesIn(home)).toHaveLength(1);
    expect(recordOf(session.world().progress, step.id).runs).toHaveLength(1);
  });

  test('that is done again stands beside the first', () => {
    const clock = { at: evening };
    const home = newHome();
    const session = knownSession({ side: 'hurt' }, home, clock);
    const first = session.finishStep(step, 1, answers, session.newId());
    clock.at = new Date(2027, 1, 1, 20);
    expect(session.openStep(step)).toMatchObject({ kind: 'open', run: 2, draft: undefined });
    const second = session.finishStep(step, 2, { ...answers, safe: 8 }, session.newId());
    expect(session.entriesOf(step)).toEqual([first, second]);
    expect(recordOf(session.world().progress, step.id).runs.map(({ day }) => day)).toEqual([today, '2027-02-01']);
    expect(session.world().progress.memory['footing-steady/safe']?.value).toBe(8);
    expect(session.entriesOf(other)).toEqual([]);
  });

  test('is found with the words it was asked in', () => {
    const entry = knownSession({ side: 'hurt' }).finishStep(step, 1, answers, 'an-id');
    expect(entry.text).toContain(step.title);
    expect(entry.text).toContain('It feels heavy.');
    expect(entry.feelings).toEqual(answers.feelings);
  });
});

describe('setting aside', () => {
  test('keeps the draft and brings the step back on its day', () => {
    const clock = { at: evening };
    const session = knownSession({}, newHome(), clock);
    expect(session.setAside(other, 7)).toBe('2026-11-29');
    expect(todayOf(session.world()).due).toEqual([]);
    clock.at = new Date(2026, 10, 29, 7);
    expect(todayOf(session.world()).next).toMatchObject({ step: { id: other.id }, why: 'due' });
    expect(todayOf(session.world()).due).toEqual([]);
    expect(session.setAside(other, 14)).toBe('2026-12-13');
    expect(todayOf(session.world()).next?.step.id).not.toBe(other.id);
  });

  test('leaves what was written', () => {
    const session = knownSession();
    session.saveDraft({ step: step.id, run: 1, card: 2, answers });
    session.setAside(step, 7);
    expect(session.world().drafts[step.id]?.answers).toEqual(answers);
  });

  test('counts days over the change of the clocks', () => {
    const session = knownSession({}, newHome(), { at: new Date(2026, 9, 24, 23, 30) });
    expect(session.setAside(other, 1)).toBe('2026-10-25');
    expect(session.setAside(other, 2)).toBe('2026-10-26');
  });
});

describe('what was said about oneself', () => {
  test('is kept and can be forgotten again, one by one', () => {
    const home = newHome();
    const session = knownSession({ side: 'broke', name: 'Kim', since: '2026-03-01', country: 'GB' }, home);
    session.saveProfile({ causes: ['lies'] });
    for (const field of ['side', 'name', 'since', 'country'] as const) {
      expect(session.world().profile[field]).toBeDefined();
      session.forget(field);
      expect(Object.keys(sessionIn(home).world().profile)).not.toContain(field);
    }
    expect(sessionIn(home).world().profile).toMatchObject({ causes: ['lies'], welcomed: true });
  });
});

test('words that have no other place become a note', () => {
  const home = newHome();
  knownSession({}, home).keepNote('Words of mine', ['kept-aside']);
  const entries = entriesIn(home);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ kind: 'free', text: 'Words of mine', tags: ['kept-aside'], feelings: [] });
  expect(checkEntry(entries[0])).toBe(entries[0]);
});

test('looking writes nothing at all', () => {
  const home = newHome();
  const session = sessionIn(home);
  expect(session.world().profile.welcomed).toBe(false);
  expect(session.openStep(step)).toMatchObject({ kind: 'open', run: 1 });
  expect(session.entriesOf(step)).toEqual([]);
  expect(fs.existsSync(path.dirname(home))).toBe(true);
  expect(fs.existsSync(home)).toBe(false);
});

test('begun steps come with the latest first', () => {
  const clock = { at: evening };
  const session = knownSession({}, newHome(), clock);
  session.saveDraft({ step: step.id, run: 1, card: 1, answers: {} });
  clock.at = new Date(evening.getTime() + 60_000);
  session.saveDraft({ step: other.id, run: 1, card: 1, answers: {} });
  expect(begunSteps(session.world())).toEqual([other.id, step.id]);
});

test('ids are made of the clock and never the same', () => {
  const session = knownSession();
  const ids = Array.from({ length: 200 }, () => session.newId());
  expect(new Set(ids).size).toBe(200);
  expect(new Set(ids.map((id) => id.slice(0, 10))).size).toBe(1);
});
