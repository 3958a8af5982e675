import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { coachWords as words } from '../../src/messages/coach.js';
import { closeTerminals, newHome, runCli } from './terminal.js';

afterEach(closeTerminals);
const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Reviewed {
  readonly findings: readonly { code: string; start: number; end: number; weight: string; says: string }[];
  readonly present?: readonly { code: string }[];
}
const json = async (args: string[], input = ''): Promise<Reviewed> =>
  JSON.parse((await runCli([...args, '--json'], { home: newHome(), input })).stdout) as Reviewed;

describe('words that are read on the command line', () => {
  it('a charge is named with its place, and said kindly', async () => {
    const said = 'I was tired. You lied to me, again.';
    const { findings } = await json(['say', '--check', said]);
    const charge = findings.find(({ code }) => code === 'accusation');
    expect(charge).toBeDefined();
    expect(said.slice(charge!.start, charge!.end)).toMatch(/You lied/u);
    expect(charge!.says).not.toBe('');
    const { stdout, code } = await runCli(['say', '--check', said], { home: newHome() });
    expect(code).toBe(0);
    expect(stdout).toContain('~~~');
    expect(stdout).toContain(words.codes.accusation);
  });

  it('a statement that owns its feeling is left alone', async () => {
    const said = 'When you came home at two without calling, I felt scared. Could you text me next time?';
    expect((await json(['say', '--check', said])).findings).toEqual([]);
    const { stdout } = await runCli(['say', '--check', '-'], { home: newHome(), input: `${said}\n` });
    expect(stdout).toContain(words.nothingHeard);
  });

  it('an apology from a pipe is heard, with the parts it has and lacks', async () => {
    const evasive = await json(['apology', '--check', '-'], "I'm sorry if I hurt you, but I was drunk.");
    expect(evasive.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['conditional', 'excuse']));
    const owned = 'I lied to you for a year about the money, and that was my choice. I am sorry.';
    const { stdout } = await runCli(['apology', '--check', owned], { home: newHome() });
    expect(stdout).toContain(words.has);
    expect(stdout).toContain(`✓ ${words.parts.regret}`);
    expect(stdout).toContain(`· ${words.parts.repair}`);
  });

  it('nothing to read, and words without --check, are used wrongly', async () => {
    for (const args of [
      ['say', '--check', '  '],
      ['say', 'You lied'],
      ['apology', '--check'],
    ]) {
      const { code, stderr, stdout } = await runCli(args, { home: newHome() });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^.+\.?\n$/u);
    }
  });

  it('leaves nothing in the folder', async () => {
    const home = path.join(newHome(), 'home');
    await runCli(['say', '--check', 'You lied to me.'], { home });
    expect((await import('node:fs')).existsSync(home)).toBe(false);
  });
});

it('the coach is a library for other programs', async () => {
  const script = `const { reviewStatement, reviewApology, reviewRisk } = await import('trust-repair/coach');
    console.log(JSON.stringify([reviewStatement('You lied to me.').findings.map(({ code }) => code),
      reviewApology('I am sorry that I lied.').present.map(({ code }) => code), reviewRisk('I cut again last night').findings.length]));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
  const [statement, parts, risks] = JSON.parse(stdout) as [string[], string[], number];
  expect(statement).toContain('accusation');
  expect(parts).toContain('regret');
  expect(risks).toBe(1);
});
