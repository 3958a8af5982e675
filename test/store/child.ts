/** A child process of the tests: `child.mjs <what> <home> …`. Bundled by `bundle` in helpers.ts. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { localIso, newEntryId } from '../../src/journal/entry.js';
import { openStore, withLock } from '../../src/store/index.js';

const [what, home = '', ...rest] = process.argv.slice(2);
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);
const forever = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
const now = (): Date => new Date();

function append(count: number): void {
  const store = openStore({ home, now });
  say('open');
  for (let i = 0; i < count; i += 1) {
    const id = newEntryId(now(), randomBytes);
    const text = `entry ${i} of ${process.pid}`;
    store.appendEntry({ v: 1, id, created: localIso(now()), kind: 'free', text, feelings: [], tags: [] });
    say(`ok ${id}`);
  }
}

/** Adds one to a number in a file, the careless way: only a lock makes that right. */
function count(times: number): void {
  const file = path.join(home, 'count.txt');
  say('open');
  for (let i = 0; i < times; i += 1) {
    withLock(home, () => {
      const before = Number(fs.readFileSync(file, 'utf8'));
      if (Math.random() < 0.2) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
      fs.writeFileSync(file, String(before + 1));
    });
  }
  say('done');
}

function hold(): void {
  withLock(home, () => {
    say('held');
    forever();
  });
}

function draft(key: string): void {
  const store = openStore({ home, now });
  store.takeDraft(key);
  store.saveDraft(key, { step: 'reasons', run: 1, card: 0, answers: { why: 'from the child' } });
  say('saved');
  forever();
}

switch (what) {
  case 'append':
    append(Number(rest[0]));
    break;
  case 'count':
    count(Number(rest[0]));
    break;
  case 'hold':
    hold();
    break;
  case 'draft':
    draft(rest[0] ?? '');
    break;
  default:
    throw new Error(`What is ${String(what)}?`);
}
