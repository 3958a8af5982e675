import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cliKeepWords as words } from '../../src/messages/cli-keep.js';
import { freshHome, journalIn } from './person.js';
import { closeTerminals, newHome, openTerminal, runCli } from './terminal.js';

afterEach(closeTerminals);

const cli = (home: string, args: readonly string[], cwd?: string, input?: string) =>
  runCli([...args], { home, ...(cwd !== undefined && { cwd }), ...(input !== undefined && { input }) });
const line = expect.stringMatching(/^[^\n]+\.\n$/u) as string;
const said = 'zebrafinch at the window';

async function written(text = said): Promise<string> {
  const home = freshHome();
  await cli(home, ['journal', 'add', text]);
  return home;
}
const inTerminal = (home: string, ...args: readonly string[]) =>
  openTerminal({ args: [...args], home, columns: 200, rows: 40 });

describe('backup and restore', () => {
  it('bring everything to another home, and keep what was there', async () => {
    const home = await written();
    const folder = newHome();
    const made = await cli(home, ['backup'], folder);
    const [name] = fs.readdirSync(folder);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining(name!) as string });
    expect(made.stderr).toContain(words.backupPlain);
    const file = path.join(folder, name!);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);

    const other = await written('something else');
    expect(await cli(other, ['restore', file])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(words.restoreNeedsYes) as string,
    });
    expect(journalIn(other)).toMatchObject([{ text: 'something else' }]);
    const { code, stderr } = await cli(other, ['restore', file, '--yes']);
    expect(code).toBe(0);
    expect(stderr).toContain(words.replaces(other));
    expect(journalIn(other)).toMatchObject([{ text: said }]);

    const before = path.join(other, 'backup', fs.readdirSync(path.join(other, 'backup'))[0]!);
    expect(stderr).toContain(words.before(before));
    expect(await cli(other, ['restore', before, '--yes'])).toMatchObject({ code: 0 });
    expect(journalIn(other)).toMatchObject([{ text: 'something else' }]);
  });

  it('ask first in a terminal', async () => {
    const home = await written();
    const file = path.join(newHome(), 'b.tar');
    await cli(home, ['backup', file]);
    await cli(home, ['journal', 'add', 'later']);
    for (const [answer, count] of [
      ['\r', 2],
      ['y\r', 1],
    ] as const) {
      const terminal = inTerminal(home, 'restore', file);
      await terminal.waitFor(words.restoreSure);
      terminal.type(answer);
      expect(await terminal.waitExit()).toMatchObject({ code: 0 });
      expect(journalIn(home)).toHaveLength(count);
    }
  });

  it('need no passphrase to copy what is encrypted, and it stays so', async () => {
    const home = await written();
    const key = path.join(newHome(), 'key');
    fs.writeFileSync(key, 'otter lamp quiet granite');
    await cli(home, ['lock', '--passphrase-file', key, '--recovery', 'none']);
    const file = path.join(newHome(), 'b.tar');
    const made = await cli(home, ['backup', file]);
    expect(made.code).toBe(0);
    expect(made.stderr).toContain(words.backupLocked);
    expect(fs.readFileSync(file, 'latin1')).not.toContain('zebrafinch');
    const other = freshHome();
    expect((await cli(other, ['restore', file, '--yes', '--passphrase-file', key])).code).toBe(0);
    expect((await cli(other, ['journal', 'list', '--passphrase-file', key])).stdout).toContain(said);
  });

  it.each([
    [['restore', '/no/such/file.tar'], 1],
    [['restore', 'abc123'], 2],
    [['restore'], 2],
    [['backup', '/no/such/folder/b.tar'], 1],
  ])('%j says in a line what to do', async (args, code) => {
    const home = await written();
    expect(await cli(home, args)).toMatchObject({ code, stdout: '', stderr: line });
  });

  it('write over no file unless told to', async () => {
    const home = await written();
    const file = path.join(newHome(), 'b.tar');
    fs.writeFileSync(file, 'mine');
    expect(await cli(home, ['backup', file])).toMatchObject({ code: 1, stdout: '', stderr: line });
    expect(fs.readFileSync(file, 'utf8')).toBe('mine');
    expect((await cli(home, ['backup', file, '--force'])).code).toBe(0);
  });
});

describe('doctor', () => {
  it('says when all is well', async () => {
    const result = await cli(await written(), ['doctor']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain(words.well);
  });

  /** A home with one file that was cut short. */
  async function broken(): Promise<string> {
    const home = await written();
    const file = path.join(
      home,
      fs.readdirSync(home).find((name) => name.startsWith('journal-'))!,
    );
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.slice(0, -6));
    return home;
  }

  it('names what is broken, and mends it when it is told to', async () => {
    const home = await broken();
    const seen = await cli(home, ['doctor']);
    expect(seen.code).toBe(1);
    expect(seen.stdout).toContain(words.trouble);
    expect(seen.stdout).toContain(words.fixHow);
    const mended = await cli(home, ['doctor', '--fix']);
    expect(mended.stdout).toContain(words.mended);
    expect(mended.code).toBe(0);
    expect((await cli(home, ['journal', 'list'])).stdout).toContain(said);
  });

  it('does not say that all is well where something could not be brought back', async () => {
    const home = await broken();
    const month = fs.readdirSync(home).find((name) => name.startsWith('journal-'))!;
    fs.writeFileSync(path.join(home, 'journal-2020-01.json'), 'noise');
    fs.writeFileSync(path.join(home, month.replace('.json', ' (conflict).json')), 'noise');
    const mended = await cli(home, ['doctor', '--fix']);
    expect(mended.stdout).toContain(words.mended);
    expect(mended.stdout).not.toContain(words.well);
    expect(mended.stdout.replace(/\s+/gu, ' ')).toContain(words.wellWithNotes);
    expect(mended.code).toBe(0);
  });

  it('looks inside with a passphrase from a descriptor, which can be read only once', async () => {
    const home = await written();
    const key = path.join(newHome(), 'key');
    fs.writeFileSync(key, 'otter lamp quiet granite');
    expect((await cli(home, ['lock', '--passphrase-file', key, '--recovery', 'none'])).code).toBe(0);
    const result = await cli(home, ['doctor', '--passphrase-fd', '0'], undefined, 'otter lamp quiet granite\n');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain(words.well);
  });

  it('asks in a terminal', async () => {
    const home = await broken();
    const terminal = inTerminal(home, 'doctor');
    await terminal.waitFor(words.fixSure);
    terminal.type('y\r');
    expect(await terminal.waitExit()).toMatchObject({ code: 0 });
    expect((await cli(home, ['journal', 'list'])).stdout).toContain(said);
  });
});

describe('erase', () => {
  it('takes nothing away without the phrase', async () => {
    const home = await written();
    expect(await cli(home, ['erase'])).toMatchObject({ code: 1, stdout: '', stderr: `${words.eraseNeedsYes}\n` });
    for (const answer of ['\r', 'yes\r', 'erase\r', '\u0003']) {
      const terminal = inTerminal(home, 'erase');
      await terminal.waitFor(words.erasePhrase);
      terminal.type(answer);
      await terminal.waitExit();
    }
    expect(journalIn(home)).toMatchObject([{ text: said }]);
  });

  it('takes everything away after it, and says what may be left', async () => {
    const home = await written();
    const terminal = inTerminal(home, 'erase');
    await terminal.waitFor(words.eraseAsk(words.erasePhrase).trim());
    terminal.type(`${words.erasePhrase}\r`);
    expect(await terminal.waitExit()).toMatchObject({ code: 0 });
    for (const honest of words.eraseHonest) expect(terminal.text().replace(/\s+/gu, ' ')).toContain(honest);
    expect(fs.existsSync(home)).toBe(false);
    expect(await cli(home, ['erase', '--yes-erase-everything'])).toMatchObject({
      code: 0,
      stderr: `${words.nothingThere}\n`,
    });
  });

  it('can be told so by a script, also when the journal is locked', async () => {
    const home = await written();
    const key = path.join(newHome(), 'key');
    fs.writeFileSync(key, 'otter lamp quiet granite');
    await cli(home, ['lock', '--passphrase-file', key, '--recovery', 'none']);
    expect(await cli(home, ['erase', '--yes-erase-everything'])).toMatchObject({ code: 0 });
    expect(fs.existsSync(home)).toBe(false);
  });
});
