import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { progressWords as words } from '../../src/messages/progress.js';
import { makeYear } from '../maker.js';
import { titled, welcomedHome } from './person.js';
import { closeTerminals, openTerminal, runCli } from './terminal.js';

afterEach(closeTerminals);

describe('progress over a year', () => {
  let home: string;
  beforeAll(() => {
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'trust-repair-e2e-year-'));
    makeYear(home, { side: 'hurt', until: new Date().toISOString().slice(0, 10) });
  });
  afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

  it('is printed in lines where there is no terminal: numbers and sentences, no drawing and no colour', async () => {
    const { code, stdout, stderr } = await runCli(['progress'], { home });
    expect([code, stderr]).toEqual([0, '']);
    for (const title of [words.titles.path, words.titles.weeks, words.titles.feelings, words.titles.promises])
      expect(stdout).toContain(title.toUpperCase());
    expect(stdout).not.toMatch(/[\u001B▁▂▃▄▅▆▇█]/u);
    expect(stdout.replace(/\s+/gu, ' ')).toContain('Higher than at the beginning');
  });

  it('is told as facts with --json', async () => {
    const { code, stdout } = await runCli(['progress', '--json'], { home });
    expect(code).toBe(0);
    const facts = JSON.parse(stdout) as { weeks: { dimensions: { dimension: string }[]; gaps: number } };
    expect(facts.weeks.dimensions.map(({ dimension }) => dimension)).toContain('hope');
    expect(facts.weeks.gaps).toBeGreaterThanOrEqual(3);
  });

  it.each([80, 40])('is leafed through on a screen of %i columns', async (columns) => {
    const terminal = openTerminal({ args: ['progress'], home, columns });
    await terminal.waitFor(titled(words.titles.path));
    terminal.type('\u001B[C');
    await terminal.waitFor(titled(words.titles.weeks));
    await terminal.waitFor((screen) => screen.some((row) => /[▃▄▅▆▇█]{3}/u.test(row)));
  });
});

it('says what there is to do where nothing is there yet', async () => {
  const { code, stdout } = await runCli(['progress'], { home: welcomedHome() });
  expect(code).toBe(0);
  expect(stdout.replace(/\s+/gu, ' ')).toContain(words.weeks.none);
});
