import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Draft, type DraftInput, openStore } from '../../src/store/index.js';
import { bundle, clockAt, newHome, removeFolders, start } from './helpers.js';

let program = '';
beforeAll(() => {
  program = bundle('child.ts');
});
afterAll(removeFolders);
const now = clockAt('2026-11-22T20:14:05Z');
const takenOver = expect.objectContaining({ kind: 'taken-over' }) as Error;

const draft: DraftInput = {
  step: 'reasons',
  run: 1,
  card: 2,
  answers: { why: 'Because I was', felt: [{ word: 'ashamed', strength: 4 }], scale: 3, chosen: ['a', 'b'] },
  editing: { prompt: 'when', text: 'In the spr', cursor: 10 },
};

describe('a draft', () => {
  it('comes back after the process is gone, as it was at the last key', () => {
    const home = newHome();
    openStore({ home, now }).saveDraft('reasons', draft);
    const later = openStore({ home, now });
    expect(later.drafts()['reasons']).toMatchObject(draft);
    expect(later.takeDraft('reasons')).toMatchObject({ ...draft, owner: later.owner });
    expect(later.takeDraft('toString')).toBeUndefined();
    later.dropDraft('reasons');
    later.dropDraft('reasons');
    expect(openStore({ home, now }).drafts()).toEqual({});
  });

  it('that another window took cannot be saved or dropped here, and nothing changes', () => {
    const home = newHome();
    const [first, second] = [openStore({ home, now }), openStore({ home, now })];
    first.saveDraft('reasons', draft);
    first.saveDraft('mine', draft);
    second.takeDraft('reasons');
    const before = fs.readFileSync(path.join(home, 'drafts.json'), 'utf8');
    expect(() => first.saveDraft('reasons', { ...draft, card: 5 })).toThrow(takenOver);
    expect(() => first.dropDraft('reasons')).toThrow(takenOver);
    expect(fs.readFileSync(path.join(home, 'drafts.json'), 'utf8')).toBe(before);
    second.saveDraft('reasons', { ...draft, card: 3 });
    expect(first.takeDraft('reasons')).toMatchObject({ card: 3 });
    first.saveDraft('reasons', draft);
    expect(() => second.saveDraft('reasons', draft)).toThrow(takenOver);
  });

  it('of a living process is known to be that, and of a killed one not', async () => {
    const home = newHome();
    const store = openStore({ home, now });
    store.saveDraft('reasons', draft);
    expect(store.draftOwnerAlive(store.drafts()['reasons'] as Draft)).toBe(false);
    const child = start(program, ['draft', home, 'reasons']);
    await child.line('saved');
    const taken = store.drafts()['reasons'] as Draft;
    expect(taken.owner.pid).toBe(child.process.pid);
    expect(store.draftOwnerAlive(taken)).toBe(true);
    // The same number, given to a later process:
    if (taken.owner.started !== undefined) {
      const reused = { ...taken, owner: { ...taken.owner, started: taken.owner.started - 1 } };
      expect(store.draftOwnerAlive(reused)).toBe(false);
    }
    expect(() => store.saveDraft('reasons', draft)).toThrow(takenOver);
    child.process.kill('SIGKILL');
    await child.ended;
    expect(store.draftOwnerAlive(taken)).toBe(false);
    expect(store.takeDraft('reasons')?.answers).toEqual({ why: 'from the child' });
  });

  it('of another computer counts as being written for ten minutes', () => {
    const store = openStore({ home: newHome(), now });
    const owner = { pid: 1, host: 'elsewhere', token: 'abc' };
    const far: Draft = { ...draft, owner, saved: '2026-11-22T20:10:05+00:00' };
    expect(store.draftOwnerAlive(far)).toBe(true);
    expect(store.draftOwnerAlive({ ...far, saved: '2026-11-22T20:04:00+00:00' })).toBe(false);
  });
});
