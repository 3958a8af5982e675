import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cliLockWords, cliSecretWords } from '../../src/messages/cli-keep.js';
import { vaultWords } from '../../src/messages/vault.js';
import { readRecoveryCode } from '../../src/store/vault/recovery.js';
import { freshHome, journalIn } from './person.js';
import { closeTerminals, newHome, openTerminal, runCli, type OpenOptions, type Terminal } from './terminal.js';

afterEach(closeTerminals);

const bin = path.join(import.meta.dirname, '../../bin/trust-repair.cjs');
const secret = 'otter lamp quiet granite';
const words = 'zebrafinch at the window';

/** A file with a passphrase in it. */
function fileWith(text: string): string {
  const file = path.join(newHome(), 'secret');
  fs.writeFileSync(file, text, { mode: 0o600 });
  return file;
}
const cli = (home: string, args: readonly string[], options: Partial<OpenOptions> & { input?: string } = {}) =>
  runCli([...args], { home, ...options });

/** A home with one entry. */
async function written(): Promise<string> {
  const home = freshHome();
  await cli(home, ['journal', 'add', words]);
  return home;
}
/** The same, locked. */
async function locked(...options: readonly string[]): Promise<{ home: string; key: string; code: string }> {
  const home = await written();
  const key = fileWith(`${secret}\n`);
  const { code, stdout } = await cli(home, ['lock', '--passphrase-file', key, '--recovery', 'show', ...options]);
  expect(code).toBe(0);
  return { home, key, code: stdout.trim().slice(cliLockWords.showCode.length).trim() };
}
/** Every byte of a home, as text. */
const bytesOf = (home: string): string =>
  fs
    .readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(home, name))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => fs.readFileSync(file, 'latin1'))
    .join('\n');
const line = expect.stringMatching(/^[^\n]+\.\n$/u) as string;

/** Runs in a shell, which tells afterwards how it was left: the exit code, and whether letters are shown and lines are read again. */
const inShell = (home: string, args: string, options: Partial<OpenOptions> = {}): Terminal =>
  openTerminal({
    command: 'bash',
    args: [
      '-c',
      `"$0" "$1" ${args}; echo "CODE $?"; stty -a | grep -oE -- '-?(icanon|echo) ' | tr -d '\\n'; echo END`,
      process.execPath,
      bin,
    ],
    home,
    columns: 200,
    rows: 60,
    ...options,
  });
const asBefore = 'icanon echo END';

describe('lock in a terminal', () => {
  it('takes a passphrase unseen, a code that was written down, and leaves no word readable', async () => {
    const home = await written();
    const terminal = inShell(home, 'lock');
    await terminal.waitFor(cliLockWords.choose(vaultWords.choose.ask).trim());
    terminal.type('password\r');
    await terminal.waitFor(vaultWords.useAnyway);
    expect(terminal.text()).toContain(vaultWords.strength[0]);
    terminal.type('n\r');
    await terminal.waitFor((screen) => screen.filter((row) => row.startsWith(vaultWords.choose.ask)).length === 2);
    terminal.paste(secret);
    terminal.press('enter');
    await terminal.waitFor(vaultWords.strength[4]);
    terminal.type('something else\r');
    await terminal.waitFor(vaultWords.choose.notTheSame);
    terminal.type(`${secret}X\u007f\r${secret}\r`);
    await terminal.waitFor(cliLockWords.makeCode);
    terminal.press('enter');
    await terminal.waitFor(cliLockWords.lastGroup.trim());
    const shown = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}/u.exec(terminal.text())![0];
    expect(readRecoveryCode(shown)).toMatchObject({ is: 'code' });
    terminal.type('!!!!\r');
    await terminal.waitFor(vaultWords.recovery.repeatWrong);
    terminal.type(`${shown.slice(-4).toLowerCase()}\r`);
    await terminal.waitFor(vaultWords.inbox.ask);
    terminal.type('n\r');
    await terminal.waitFor('END');
    // Rows are wrapped to the window.
    const text = terminal.scrollback().replace(/\s+/gu, ' ');
    expect(text).toContain(vaultWords.on);
    for (const limit of vaultWords.limits) expect(text).toContain(limit);
    expect(text).toContain(asBefore);
    expect(text).not.toContain('otter');
    // Neither what was typed ahead of a question, nor the code, which was shown on a page of its own.
    expect(text).not.toContain('something else');
    expect(text).not.toContain(shown);
    expect(bytesOf(home)).not.toContain('zebrafinch');
    const found = await cli(home, ['journal', 'search', 'zebrafinch'], {
      env: { TRUST_REPAIR_PASSPHRASE_FILE: fileWith(secret) },
    });
    expect(found.stdout).toContain(words);
    const recovered = await cli(home, [
      'passphrase',
      '--recovery-file',
      fileWith(shown),
      '--new-passphrase-file',
      fileWith('a new one for me'),
    ]);
    expect(recovered.code).toBe(0);
  });

  it('changes nothing when it is given up, and leaves the terminal as it was', async () => {
    const home = await written();
    const terminal = inShell(home, 'lock');
    await terminal.waitFor(cliLockWords.choose(vaultWords.choose.ask).trim());
    terminal.type('half of it\u0003');
    await terminal.waitFor('END');
    expect(terminal.text()).toContain('CODE 130');
    expect(terminal.text()).toContain(asBefore);
    expect(terminal.text()).not.toContain('half of it');
    expect(journalIn(home)).toMatchObject([{ text: words }]);
    expect(fs.existsSync(path.join(home, 'key.json'))).toBe(false);
  });

  it('gives the terminal back when it is told to stop', async () => {
    const home = await written();
    const terminal = inShell(home, 'lock');
    await terminal.waitFor(cliLockWords.choose(vaultWords.choose.ask).trim());
    const children = fs.readFileSync(`/proc/${terminal.pid}/task/${terminal.pid}/children`, 'utf8').trim();
    process.kill(Number(children), 'SIGTERM');
    await terminal.waitFor('END');
    expect(terminal.text()).toContain('CODE 130');
    expect(terminal.text()).toContain(asBefore);
  });
});

describe('passphrase --recover in a terminal', () => {
  it('takes the code, and leaves neither it nor a slip in it in the window', async () => {
    const { home, code } = await locked();
    const terminal = inShell(home, 'passphrase --recover');
    await terminal.waitFor(vaultWords.recovery.ask);
    terminal.type(`${code.slice(0, 12)}\r`);
    await terminal.waitFor((screen) => screen.filter((row) => row.startsWith(vaultWords.recovery.ask)).length === 2);
    terminal.type(`${code}\r`);
    await terminal.waitFor(vaultWords.recovery.after);
    terminal.type('a new one for me alone\r');
    await terminal.waitFor(cliLockWords.choose(vaultWords.choose.again).trim());
    terminal.type('a new one for me alone\r');
    await terminal.waitFor(cliLockWords.renewCode);
    terminal.type('n\r');
    await terminal.waitFor('END');
    expect(terminal.text()).toContain(vaultWords.changed.slice(0, 30));
    expect(terminal.scrollback()).not.toContain(code.slice(0, 12));
  });
});

describe('a locked journal', () => {
  it('opens in a terminal after a slip, and shows nothing of what was typed', async () => {
    const { home } = await locked();
    const terminal = inShell(home, 'journal list');
    await terminal.waitFor(cliSecretWords.ask.trim());
    terminal.type('not it\r');
    await terminal.waitFor(cliSecretWords.tryAgain);
    terminal.type(`${secret}\r`);
    await terminal.waitFor('END');
    expect(terminal.text()).toContain(words);
    expect(terminal.text()).toContain('CODE 0');
    expect(terminal.text()).toContain(asBefore);
    expect(terminal.text()).not.toMatch(/not it|otter/u);
  });

  it('stays locked after three wrong ones', async () => {
    const { home } = await locked();
    const terminal = inShell(home, 'journal show last');
    await terminal.waitFor(cliSecretWords.ask.trim());
    terminal.type('one\rtwo\rthree\r');
    await terminal.waitFor('END');
    expect(terminal.text()).toContain(cliSecretWords.stillLocked);
    expect(terminal.text()).toContain('CODE 1');
  });

  it('says in a line that nobody can be asked', async () => {
    const { home } = await locked();
    for (const args of [
      ['journal', 'list'],
      ['journal', 'add', 'x'],
      ['journal', 'delete', 'last'],
      ['path'],
      [],
      ['start', '--plain'],
    ]) {
      expect(await cli(home, args)).toMatchObject({ code: 1, stdout: '', stderr: `${cliSecretWords.cannotAsk}\n` });
    }
    for (const args of [['read'], ['support', 'uk'], ['--help']])
      expect(await cli(home, args)).toMatchObject({ code: 0 });
    expect(bytesOf(home)).not.toContain('zebrafinch');
  });

  it('opens for scripts from a file, a descriptor or a file that the environment names, and never from the command line', async () => {
    const { home, key } = await locked();
    const opened = { code: 0, stderr: '', stdout: expect.stringContaining(words) as string };
    expect(await cli(home, ['journal', 'list', '--passphrase-file', key])).toMatchObject(opened);
    expect(await cli(home, ['journal', 'list'], { env: { TRUST_REPAIR_PASSPHRASE_FILE: key } })).toMatchObject(opened);
    const shell = ['-c', `"$0" "$1" journal list --passphrase-fd 3 3< '${key}'`, process.execPath, bin];
    expect(await cli(home, shell, { command: 'bash' })).toMatchObject(opened);
    const wrong = fileWith('another\n');
    expect(await cli(home, ['journal', 'list', '--passphrase-file', wrong])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: line,
    });
    expect(await cli(home, ['journal', 'list', '--passphrase-fd', '9'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: line,
    });
    for (const args of [
      ['--passphrase-file', key, '--passphrase-fd', '3'],
      ['--passphrase-fd', 'three'],
      ['--passphrase-file', fileWith('\n')],
    ])
      expect(await cli(home, ['journal', 'list', ...args])).toMatchObject({ code: 2, stdout: '', stderr: line });
    expect(await cli(home, ['journal', 'list', '--passphrase', secret])).toMatchObject({ code: 2, stdout: '' });
  });

  it('takes an entry without the passphrase where that was allowed, and shows it after unlocking', async () => {
    const { home, key } = await locked('--allow-add');
    const { code, stdout, stderr } = await cli(home, ['journal', 'add', 'quokka by night', '--feeling', 'calm']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(bytesOf(home)).not.toContain('quokka');
    const shown = await cli(home, ['journal', 'show', stdout.trim(), '--json', '--passphrase-file', key]);
    expect(JSON.parse(shown.stdout)).toMatchObject({
      id: stdout.trim(),
      text: 'quokka by night',
      feelings: [{ word: 'calm' }],
    });
    expect(bytesOf(home)).not.toContain('quokka');
  });

  it('exports with a word of warning', async () => {
    const { home, key } = await locked();
    const file = path.join(newHome(), 'out.md');
    const { code, stderr } = await cli(home, ['journal', 'export', file, '--passphrase-file', key]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/not encrypted/u);
    expect(fs.readFileSync(file, 'utf8')).toContain(words);
  });
});

describe('passphrase and unlock', () => {
  it('change the passphrase, with the old one or with the code, and rewrite no journal', async () => {
    const { home, key, code } = await locked();
    const file = fs.readdirSync(home).find((name) => name.startsWith('journal-'))!;
    const before = fs.readFileSync(path.join(home, file));
    const second = fileWith('second one of mine');
    const third = fileWith('third one of mine');
    const change = (...args: readonly string[]) => cli(home, ['passphrase', ...args]);
    expect(await change('--passphrase-file', key, '--new-passphrase-file', second)).toMatchObject({ code: 0 });
    expect(await change('--passphrase-file', key, '--new-passphrase-file', third)).toMatchObject({
      code: 1,
      stderr: line,
    });
    expect(
      await change('--recovery-file', fileWith(`${code.slice(0, -1)}U`), '--new-passphrase-file', third),
    ).toMatchObject({ code: 1 });
    expect(await change('--recovery-file', fileWith(code.toLowerCase()), '--new-passphrase-file', third)).toMatchObject(
      { code: 0 },
    );
    expect((await cli(home, ['journal', 'list', '--passphrase-file', third])).stdout).toContain(words);
    expect(fs.readFileSync(path.join(home, file)).equals(before)).toBe(true);
  });

  it('turn encryption off again', async () => {
    const { home, key } = await locked();
    expect(await cli(home, ['lock', '--passphrase-file', key, '--recovery', 'none'])).toMatchObject({
      code: 1,
      stderr: `${cliLockWords.already}\n`,
    });
    expect(await cli(home, ['unlock', '--passphrase-file', key])).toMatchObject({
      code: 0,
      stderr: `${vaultWords.off.done}\n`,
    });
    expect(journalIn(home)).toMatchObject([{ text: words }]);
    expect(fs.existsSync(path.join(home, 'key.json'))).toBe(false);
    expect(await cli(home, ['unlock'])).toMatchObject({ code: 0 });
    expect(await cli(home, ['passphrase'])).toMatchObject({ code: 1, stderr: `${cliLockWords.none}\n` });
  });

  it.each([
    [['lock'], 1],
    [['lock', '--passphrase-file', '/no/such/file', '--recovery', 'none'], 1],
    [['lock', '--recovery', 'maybe'], 2],
  ])('%j changes nothing where it cannot go on', async (args, code) => {
    const home = await written();
    expect(await cli(home, args)).toMatchObject({ code, stdout: '', stderr: line });
    expect(journalIn(home)).toMatchObject([{ text: words }]);
  });
});
