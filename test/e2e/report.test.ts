import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../src/dates/local.js';
import type { Entry } from '../../src/journal/entry.js';
import { reportWords } from '../../src/messages/report.js';
import { reportCliWords as words } from '../../src/messages/report-cli.js';
import { makeYear } from '../maker.js';
import { freshHome, journalIn } from './person.js';
import { closeTerminals, newHome, openTerminal, runCli } from './terminal.js';

afterEach(closeTerminals);

// The program runs in UTC.
const today = new Date().toISOString().slice(0, 10);
let year = '';
/** A home with a year in it that ends today. */
const livedHome = (): string => {
  const home = freshHome();
  fs.cpSync(year, home, { recursive: true });
  return home;
};
beforeAll(() => {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'trust-repair-report-'));
  year = path.join(folder, 'home');
  makeYear(year, { side: 'hurt', until: localDay(new Date()) });
  return () => fs.rmSync(folder, { recursive: true, force: true });
}, 60_000);

const report = (home: string, args: readonly string[], cwd = newHome()) =>
  runCli(['report', ...args], { home, cwd, timeout: 20_000 }).then((ended) => ({ ...ended, cwd }));
const flat = (some: string): string => some.replace(/\s+/gu, ' ');

describe('report in a script', () => {
  it('tells what would be in it, and writes nothing without a yes', async () => {
    const { code, stdout, stderr, cwd } = await report(livedHome(), ['--for', 'counsellor', '--weeks', 'all']);
    expect(code).toBe(2);
    expect(flat(stdout)).toContain(words.before.title);
    expect(flat(stdout)).toContain(words.before.plain);
    expect(flat(stdout)).toContain(words.before.journal);
    expect(stderr).toContain(words.needsYes);
    expect(fs.readdirSync(cwd)).toEqual([]);
  });

  it('writes one file for its owner alone, under a name that tells nothing, and never over another', async () => {
    const home = livedHome();
    const first = await report(home, ['--yes', '--question', 'How do we speak of <March>?']);
    expect({ code: first.code, stderr: first.stderr }).toEqual({
      code: 0,
      stderr: `${words.written(words.file(today))}\n`,
    });
    expect(fs.readdirSync(first.cwd)).toEqual([words.file(today)]);
    const file = path.join(first.cwd, words.file(today));
    if (process.platform !== 'win32') expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    const page = fs.readFileSync(file, 'utf8');
    expect(page).toContain('How do we speak of &lt;March&gt;?');
    expect(page).toContain(reportWords.headings.weeks);
    const again = await report(home, ['--yes'], first.cwd);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain(words.there(words.file(today)));
    expect(fs.readFileSync(file, 'utf8')).toBe(page);
  });

  it('takes in of the journal what was chosen, and not a word more', async () => {
    const home = livedHome();
    const free = journalIn(home).filter(({ kind }) => kind === 'free');
    const [one, other] = [free.at(-1), free.at(-2)] as [Entry, Entry];
    const to = path.join(newHome(), 'some.html');
    const { code, stdout } = await report(home, [
      '--yes',
      '--with',
      'weeks,path',
      '--entry',
      one.id.slice(-6),
      '--to',
      to,
    ]);
    expect(code).toBe(0);
    expect(flat(stdout)).toContain('From your journal, whole:');
    const page = fs.readFileSync(to, 'utf8').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
    expect(page).toContain(one.text.trim());
    expect(page).not.toContain(other.text.trim());
    expect(page).not.toContain(reportWords.headings.promises);
  });

  it.each([
    [['--for', 'my boss']],
    [['--weeks', 'none']],
    [['--with', 'diary']],
    [['--from', '2026-W99']],
    [['--entry', 'nosuchid']],
  ])('says what was wrong with %j', async (args) => {
    const { code, stdout, stderr, cwd } = await report(livedHome(), [...args, '--yes']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/Error:|\bat /u);
    expect(fs.readdirSync(cwd)).toEqual([]);
  });

  it('has nothing to tell of an empty home, and says so', async () => {
    const { code, stderr, cwd } = await report(freshHome(), ['--yes']);
    expect(code).toBe(1);
    expect(stderr).toContain(words.empty);
    expect(fs.readdirSync(cwd)).toEqual([]);
  });
});

describe('report in a terminal', () => {
  it('asks, shows in words, and writes after a yes', async () => {
    const home = livedHome();
    const cwd = newHome();
    const terminal = openTerminal({ args: ['report'], home, cwd, rows: 60 });
    const answers: readonly (readonly [string, string])[] = [
      ['For whom is it', '2\r'],
      ['How many weeks', '26\r'],
      ['Numbers with commas.', '1,3,4\r'],
      ['choose something from it', 'y\r'],
      ['Enter alone takes none', '1\r'],
      ['Enter alone goes on', 'Why in March?\r'],
    ];
    for (const [question, answer] of answers) {
      await terminal.waitFor(question);
      terminal.type(answer);
    }
    await terminal.waitFor('> Why in March?');
    terminal.type('\r');
    await terminal.waitFor(`Write this to ${words.file(today)}?`);
    expect(terminal.text()).toContain('For a counsellor. 26 weeks');
    expect(fs.readdirSync(cwd)).toEqual([]);
    terminal.type('y\r');
    expect(await terminal.waitExit()).toMatchObject({ code: 0 });
    const page = fs.readFileSync(path.join(cwd, words.file(today)), 'utf8');
    expect(page).toContain('Why in March?');
    expect(page).toContain(reportWords.headings.entries);
    expect(page).not.toContain(reportWords.headings.feelings);
    expect(page).not.toContain(reportWords.headings.path);
  });

  it('leaves everything as it is after a no, and after Ctrl+C', async () => {
    const home = livedHome();
    const cwd = newHome();
    const args = ['report', '--for', 'me', '--weeks', '4', '--with', 'weeks', '--entry', 'last', '--question', 'Why?'];
    const no = openTerminal({ args, home, cwd, rows: 60 });
    await no.waitFor('Write this to');
    no.type('\r');
    await no.waitFor(words.notWritten);
    expect(await no.waitExit()).toMatchObject({ code: 0 });
    const stopped = openTerminal({ args: ['report'], home, cwd, columns: 40 });
    await stopped.waitFor('For whom is it');
    stopped.press('ctrl+c');
    expect(await stopped.waitExit()).toMatchObject({ code: 130 });
    expect(fs.readdirSync(cwd)).toEqual([]);
  });
});
