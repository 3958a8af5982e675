/** Kills a writer at random moments (TORTURE_KILLS times, 200 unless told) and then asks whether it kept its word. */
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { bundle, type Child, newHome, removeFolders, start, temps } from '../store/helpers.js';

const KILLS = Number(process.env['TORTURE_KILLS'] ?? 200);
let program = '';
beforeAll(() => {
  program = bundle('../torture/writer.ts');
});
afterAll(removeFolders);

const now = (): Date => new Date();
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const told = (child: Child, what: string): string[] =>
  child.lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1));

async function killSoon(child: Child): Promise<void> {
  await Promise.race([child.line('found'), child.ended]);
  await pause(Math.random() * 150);
  child.process.kill('SIGKILL');
  expect(await child.ended).toBe('SIGKILL');
}

/** What must hold after any number of kills. */
function expectKept(home: string, acknowledged: ReadonlySet<string>): void {
  const store = openStore({ home, now });
  expect(temps(home)).toEqual([]);
  const ids = new Set(store.recentEntries(Number.MAX_SAFE_INTEGER).map((entry) => entry.id));
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
  expect(store.notices()).toEqual([]);
  expect(fs.existsSync(path.join(home, 'set-aside'))).toBe(false);
}

it(`one writer killed ${KILLS} times keeps every entry and draft it acknowledged`, async () => {
  let home = newHome();
  let entries = new Set<string>();
  const sum = { kills: 0, entries: 0, drafts: 0, temps: 0, locks: 0 };
  let lastDraft = 0;
  for (; sum.kills < KILLS; sum.kills += 1) {
    if (sum.kills % 25 === 0) {
      // A month that grows for ever would make the test measure JSON.
      [home, entries, lastDraft] = [newHome(), new Set(), 0];
      fs.mkdirSync(home, { recursive: true });
    }
    const child = start(program, [home, 'draft']);
    await killSoon(child);
    sum.temps += temps(home).length;
    sum.locks += Number(fs.existsSync(path.join(home, '.lock')));
    expect(told(child, 'swept')).toEqual(['0']);
    expect(Number(told(child, 'found')[0])).toBeGreaterThanOrEqual(lastDraft);
    for (const id of told(child, 'entry')) entries.add(id);
    sum.entries += told(child, 'entry').length;
    sum.drafts += told(child, 'draft').length;
    lastDraft = Number(told(child, 'draft').at(-1) ?? told(child, 'found')[0]);
    expectKept(home, entries);
    const count = Number(openStore({ home, now }).drafts()['draft']?.answers['count'] ?? 0);
    expect(count).toBeGreaterThanOrEqual(lastDraft);
    expect(count).toBeLessThanOrEqual(lastDraft + 1);
  }
  console.log(`one writer: ${JSON.stringify(sum)}`);
  expect(sum.entries).toBeGreaterThan(KILLS / 10);
});

it(`three writers at once, ${Math.ceil(KILLS / 4)} kills among them, keep every entry`, async () => {
  const kills = Math.ceil(KILLS / 4);
  let home = newHome();
  let entries = new Set<string>();
  const sum = { kills: 0, entries: 0, refused: 0 };
  while (sum.kills < kills) {
    [home, entries] = [newHome(), new Set()];
    fs.mkdirSync(home, { recursive: true });
    const run = async (name: string): Promise<void> => {
      for (let i = 0; i < 5; i += 1) {
        const child = start(program, [home, name]);
        await killSoon(child);
        sum.kills += 1;
        for (const id of told(child, 'entry')) entries.add(id);
        sum.entries += told(child, 'entry').length;
        sum.refused += told(child, 'refused').length;
      }
    };
    await Promise.all(['a', 'b', 'c'].map(run));
    expectKept(home, entries);
  }
  console.log(`three writers: ${JSON.stringify(sum)}`);
  expect(sum.refused).toBe(0);
});
