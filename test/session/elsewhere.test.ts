/** A step that another window has open: a real process that sleeps, and a draft signed with its pid. */
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { allSteps } from '../../src/session/session.js';
import { draftsSpec, openStore, StoreError, type Draft } from '../../src/store/index.js';
import { localIso } from '../../src/journal/entry.js';
import { evening, knownSession, newHome, sessionIn } from './homes.js';

const step = allSteps[0]!;
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function sleeper(): ChildProcess & { pid: number } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  children.push(child);
  if (child.pid === undefined) throw new Error('no child');
  return child as ChildProcess & { pid: number };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

/** Clock ticks since boot at the start of a process, where the system tells. */
function startOf(pid: number): { started?: number } {
  if (!fs.existsSync(`/proc/${pid}/stat`)) return {};
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  return { started: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]) };
}

/** A draft of the step, signed by another process of this computer. */
function forge(home: string, pid: number): Draft {
  const store = openStore({ home, now: () => evening });
  const draft: Draft = {
    step: step.id,
    run: 1,
    card: 1,
    answers: { safe: 7 },
    saved: localIso(evening),
    owner: { pid, host: store.owner.host, ...startOf(pid), token: 'another-window' },
  };
  store.updateDocument(draftsSpec, (current) => ({ ...current, drafts: { ...current.drafts, [step.id]: draft } }));
  return draft;
}

describe('a step that another window has open', () => {
  test('is elsewhere, until it is brought here on purpose', () => {
    const home = newHome();
    const session = knownSession({}, home);
    forge(home, sleeper().pid);
    expect(session.isFree(step.id)).toBe(false);
    expect(session.openStep(step)).toEqual({ kind: 'elsewhere', step });
    const opened = session.openStep(step, true);
    expect(opened).toMatchObject({ kind: 'open', run: 1, draft: { answers: { safe: 7 } } });
    expect(session.isFree(step.id)).toBe(true);
    session.saveDraft({ step: step.id, run: 1, card: 2, answers: {} });
  });

  test('cannot be overwritten from here', () => {
    const home = newHome();
    const session = knownSession({}, home);
    const draft = forge(home, sleeper().pid);
    const save = (): void => session.saveDraft({ step: step.id, run: 1, card: 3, answers: {} });
    expect(save).toThrow(StoreError);
    expect(save).toThrow(expect.objectContaining({ kind: 'taken-over' }) as Error);
    expect(sessionIn(home).world().drafts[step.id]).toEqual(draft);
  });

  test('is free again when that window is gone', async () => {
    const home = newHome();
    const session = knownSession({}, home);
    const child = sleeper();
    forge(home, child.pid);
    expect(session.isFree(step.id)).toBe(false);
    await ended(child);
    expect(session.isFree(step.id)).toBe(true);
    expect(session.openStep(step)).toMatchObject({ kind: 'open', draft: { answers: { safe: 7 } } });
  });
});
