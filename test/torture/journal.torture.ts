/** Kills a process that adds, edits, deletes, imports, locks, unlocks and restores (TORTURE_KILLS times, 500 unless told). */
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/index.js';
import { bundle, newHome, removeFolders, start, temps, tempFolder } from '../store/helpers.js';

const KILLS = Number(process.env['TORTURE_KILLS'] ?? 500);
let program = '';
beforeAll(() => {
  program = bundle('../torture/journal-writer.ts');
});
afterAll(removeFolders);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Told {
  readonly what: string;
  readonly plan: Record<string, string | null>;
}

function opened(home: string): Store {
  const store = openStore({ home, now: () => new Date(), cost: 2 ** 14 });
  if (store.vault.state() !== 'none') {
    store.vault.open({ passphrase: 'correct horse' });
    store.vault.finishSwitch();
  }
  return store;
}

/** As the child tells texts apart. */
const mark = (text: string): string => `${text.slice(0, 17)}:${text.length}`;

/** The files of a home in which words stand in the open. */
function openWords(home: string): string[] {
  return fs
    .readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(home, name)).isFile())
    .filter((name) => fs.readFileSync(path.join(home, name)).includes('zebra'));
}

it(`a journal keeps every word it acknowledged through ${KILLS} kills`, async () => {
  let home = newHome();
  /** What was acknowledged: the mark of an entry's text, or null once it was deleted. */
  let kept = new Map<string, string | null>();
  const sum: Record<string, number> = { kills: 0, acts: 0, locked: 0, halfway: 0 };
  for (let kills = 0; kills < KILLS; kills += 1) {
    if (kills % 20 === 0) {
      home = newHome();
      kept = new Map();
      fs.mkdirSync(home, { mode: 0o700 });
    }
    const child = start(program, [home, tempFolder()]);
    await Promise.race([child.line('open'), child.ended]);
    await pause(Math.random() ** 2 * 900);
    child.process.kill('SIGKILL');
    expect(await child.ended).toBe('SIGKILL');
    sum['kills'] = (sum['kills'] ?? 0) + 1;
    let pending: Told | undefined;
    for (const line of child.lines) {
      const [, what, json = ''] = /^(\w+) (.*)$/u.exec(line) ?? [];
      if (what === 'plan') pending = JSON.parse(json) as Told;
      if (what === 'done' && pending !== undefined) {
        for (const [id, text] of Object.entries(pending.plan)) kept.set(id, text);
        sum['acts'] = (sum['acts'] ?? 0) + 1;
        sum[pending.what] = (sum[pending.what] ?? 0) + 1;
        pending = undefined;
      }
    }
    if (pending !== undefined) sum['halfway'] = (sum['halfway'] ?? 0) + 1;
    const store = opened(home);
    const found = new Map(store.recentEntries(100_000).map(({ id, text }) => [id, mark(text)]));
    expect(store.notices()).toEqual([]);
    expect(temps(home)).toEqual([]);
    for (const [id, text] of kept) {
      const allowed = [text, ...(pending !== undefined && id in pending.plan ? [pending.plan[id]] : [])];
      expect(allowed).toContain(found.get(id) ?? null);
    }
    for (const id of found.keys()) expect(kept.has(id) || id in (pending?.plan ?? {})).toBe(true);
    if (pending?.what === 'restore') {
      // All of it, or none.
      const now = Object.entries(pending.plan).map(([id, text]) => (found.get(id) ?? null) === text);
      const before = Object.keys(pending.plan).map((id) => (found.get(id) ?? null) === kept.get(id));
      expect(now.every(Boolean) || before.every(Boolean)).toBe(true);
    }
    for (const id of Object.keys(pending?.plan ?? {})) kept.set(id, found.get(id) ?? null);
    if (store.vault.state() === 'on') {
      sum['locked'] = (sum['locked'] ?? 0) + 1;
      expect(openWords(home)).toEqual([]);
    }
  }
  console.log(`the journal: ${JSON.stringify(sum)}`);
  for (const what of ['add', 'edit', 'delete', 'import', 'lock', 'unlock', 'restore'])
    expect(sum[what]).toBeGreaterThan(0);
});
