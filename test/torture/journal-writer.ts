/**
 * A child that does everything that can be done to a journal until it is killed: `journal-writer.mjs <home> <folder>`. Before each
 * thing it says what it is about to do, and after it that it is done. Every text begins with a word that is nowhere else.
 */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Entry, localIso, newEntryId } from '../../src/journal/entry.js';
import { keepingOf } from '../../src/session/keep.js';
import { Session } from '../../src/session/session.js';
import { openStore } from '../../src/store/index.js';

const [home = '', folder = ''] = process.argv.slice(2);
const now = (): Date => new Date();
function say(what: string, value: unknown): void {
  let rest = Buffer.from(`${what} ${JSON.stringify(value)}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(fs.writeSync(1, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
const passphrase = 'correct horse';
const store = openStore({ home, now, cost: 2 ** 14 });
if (store.vault.state() !== 'none') {
  store.vault.open({ passphrase });
  store.vault.finishSwitch();
}
say('open', store.vault.state());

const any = (below: number): number => (randomBytes(4).readUInt32LE() / 2 ** 32) * below;
const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(any(list.length))];
const textOf = (): string => `zebra${randomBytes(6).toString('hex')} ${'plain words '.repeat(1 + any(300))}`;
function entryOf(): Entry {
  // Over three months, so that files of every age are written.
  const at = new Date(Date.now() - any(90) * 86_400_000);
  return {
    v: 1,
    id: newEntryId(at, randomBytes),
    created: localIso(at),
    kind: 'free',
    text: textOf(),
    feelings: [],
    tags: [],
  };
}

/** What tells a text from every other one, in a few letters. */
const mark = (text: string): string => `${text.slice(0, 17)}:${text.length}`;

/** What is about to change: the mark of each entry's text, or null where it will be gone. */
type Plan = Record<string, string | null>;
function doing(what: string, plan: Plan, work: () => void): void {
  say('plan', { what, plan });
  work();
  say('done', what);
}

const all = (): Entry[] => store.recentEntries(10_000);
const acts: Record<string, () => void> = {
  add() {
    const entry = entryOf();
    doing('add', { [entry.id]: mark(entry.text) }, () => store.appendEntry(entry));
  },
  edit() {
    const entry = one(all());
    if (entry === undefined) return;
    const text = textOf();
    doing('edit', { [entry.id]: mark(text) }, () => store.replaceEntry({ ...entry, text, edited: localIso(now()) }));
  },
  delete() {
    const entry = one(all());
    if (entry !== undefined) doing('delete', { [entry.id]: null }, () => void store.deleteEntry(entry.id));
  },
  undelete() {
    const item = one(store.deletedEntries());
    if (item === undefined) return;
    const { id, text } = store.findEntry(item.entry.id) ?? item.entry;
    doing('undelete', { [id]: mark(text) }, () => void store.restoreEntry(id));
  },
  import() {
    const entries = Array.from({ length: 40 }, entryOf);
    const plan = Object.fromEntries(entries.map(({ id, text }) => [id, mark(text)]));
    doing('import', plan, () => void store.appendEntries(entries));
  },
  lock() {
    if (store.vault.state() !== 'none') return;
    doing('lock', {}, () => void store.vault.turnOn({ passphrase, inbox: false }));
  },
  unlock() {
    if (store.vault.state() !== 'on') return;
    doing('unlock', {}, () => void store.vault.turnOff());
  },
  restore() {
    if (all().length === 0) return;
    const keeping = keepingOf(new Session({ home, now, store }));
    const file = path.join(folder, `backup-${randomBytes(4).toString('hex')}`);
    keeping.backup(file, { overwrite: false });
    const before = Object.fromEntries(all().map(({ id, text }) => [id, mark(text)]));
    // Something to take back: what is added after the backup is gone once it was restored.
    const late = entryOf();
    doing('add', { [late.id]: mark(late.text) }, () => store.appendEntry(late));
    doing('restore', { ...before, [late.id]: null }, () => void keeping.restore(file));
    fs.rmSync(file, { force: true });
  },
};
const often = ['add', 'add', 'edit', 'edit', 'delete', 'undelete', 'import', 'lock', 'unlock', 'restore'];
for (;;) acts[one(often) ?? 'add']?.();
