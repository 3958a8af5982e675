import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { stages } from '../../src/guide/stages/index.js';
import { cliWords as words } from '../../src/messages/cli.js';
import { readWords } from '../../src/messages/path.js';
import { supportWords } from '../../src/messages/support.js';
import { todayWords } from '../../src/messages/today.js';
import { allReadings } from '../../src/pages/library.js';
import { countries } from '../../src/support/lines.js';
import { allSteps, freshHome, openAndWrite, promptsFor, finish, welcomedHome, writing } from './person.js';
import { closeTerminals, newHome, openTerminal, runCli } from './terminal.js';

afterEach(closeTerminals);

const { version } = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const squeeze = (text: string): string => text.replace(/\s+/gu, ' ');
const cli = async (args: string[], home = freshHome()) => {
  const result = await runCli(args, { home });
  return { ...result, said: squeeze(result.stdout) };
};
const commands = Object.keys(words.commands).filter((name) => name !== 'help');

describe('every error', () => {
  type Wrong = [name: string, args: string[], code: number, names: string];
  const isOneLine = async (_name: string, args: string[], code: number, names: string): Promise<void> => {
    const { said: _said, ...result } = await cli(args);
    const stderr = expect.stringMatching(/^[^\n]+[.)]\n$/u) as string;
    expect(result).toEqual({ code, signal: null, stdout: '', stderr });
    expect(result.stderr).toContain(names);
    expect(result.stderr).not.toMatch(/^error|\bat .*:\d+|Error:|\.\./u);
  };

  it.each<Wrong>([
    ['an unknown command', ['xyzzy'], 2, 'xyzzy'],
    ['a typo', ['strat'], 2, 'start'],
    ['an unknown option', ['--nope'], 2, '--nope'],
    ['an unknown option of a command', ['path', '--nope'], 2, '--nope'],
    ['a missing word', ['completion'], 2, words.tryHelpFor('completion')],
    ['an unknown shell', ['completion', 'powershell'], 2, words.noShell('powershell')],
    ['an option without its word', ['start', '--step'], 2, '--step'],
    ['no terminal', ['start'], 2, words.needsTerminal],
  ])('is one line with what to try next: %s', isOneLine);

  it.each<Wrong>([
    ['an unknown page', ['read', 'no such page'], 2, words.noPage('no such page')],
    ['an unknown country', ['support', 'atlantis'], 2, supportWords.unknownCountry('atlantis')],
    ['an unknown step', ['start', '--plain', '--step', 'nowhere'], 2, words.noStep('nowhere')],
  ])('is one line with what to try next: %s', isOneLine);

  it('is one line with what to try next: too many words', async () => {
    expect(await cli(['path', 'one', 'two'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('of the disk is one line too', async () => {
    const file = path.join(newHome(), 'file');
    fs.writeFileSync(file, '');
    const { code, stderr, stdout } = await cli(['path'], file);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*TRUST_REPAIR_HOME[^\n]*\n$/u);
  });

  it('suggests what was meant', async () => {
    expect((await cli(['suport'])).stderr).toMatch(/support/u);
    expect((await cli(['path', '--jsno'])).stderr).toMatch(/--json/u);
  });
});

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('with %s names every command in its group', async (word) => {
    const { code, stdout, stderr, said } = await cli([word]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const group of Object.values(words.groups)) expect(stdout).toContain(`\n${group}`);
    for (const [name, does] of Object.entries(words.commands)) {
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'mu'));
      expect(said).toContain(does);
    }
    expect(stdout.indexOf(words.groups.begin)).toBeLessThan(stdout.indexOf('\n  start'));
    expect(stdout.indexOf('\n  path')).toBeLessThan(stdout.indexOf(words.groups.help));
    expect(stdout.indexOf(words.groups.help)).toBeLessThan(stdout.indexOf('\n  support'));
    expect(said).toContain(squeeze(words.afterHelp));
  });

  it.each(commands)('for %s says what it does', async (name) => {
    const { code, stdout, stderr, said } = await cli([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: trust-repair ${name}\\b`, 'u'));
    expect(said).toContain(words.commands[name as keyof typeof words.commands]);
  });

  it.each(['--version', '-v'])('is not needed for %s', async (option) => {
    expect(await cli([option])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('trust-repair alone', () => {
  it('says how to begin, and makes no folder', async () => {
    const home = freshHome();
    const { code, stderr, said } = await cli([], home);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const text of [words.description, words.home.nobody, words.home.begin, words.home.more])
      expect(said).toContain(text);
    expect(fs.existsSync(home)).toBe(false);
  });

  it('says where you are', async () => {
    const home = welcomedHome({ name: 'Robin' });
    const before = await cli([], home);
    expect(before.said).toContain(words.home.next(allSteps[0]!.title));
    expect(before.said).toContain(squeeze(todayWords.why.first));
    expect(before.said).toContain(words.home.goOn);

    const secret = 'nobody else should read this';
    const terminal = await openAndWrite(home, secret, {});
    terminal.press('ctrl+c');
    await terminal.waitExit();
    const begun = await cli([], home);
    expect(begun.said).toContain(words.home.next(writing.step.title));
    expect(begun.said).toContain(squeeze(todayWords.why.begun));

    const again = await openAndWrite(home, ' at all');
    promptsFor(writing.step, 'hurt').forEach(() => again.press('tab'));
    await finish(again, writing.step);
    again.press('ctrl+c');
    await again.waitExit();
    const after = await cli([], home);
    expect(after.said).toContain(words.home.next(allSteps[0]!.title));
    expect(after.said).toMatch(/: 1 of \d/u);
    for (const { stdout } of [before, begun, after]) expect(stdout).not.toContain('nobody else');
  });
});

describe('path', () => {
  interface Listed {
    stages: {
      id: string;
      title: string;
      steps: { id: string; title: string; minutes: number; done: number; next: boolean }[];
    }[];
  }
  it('lists every step with its id', async () => {
    const { code, stdout, stderr } = await cli(['path'], welcomedHome());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { title } of stages) expect(stdout).toContain(title);
    // Those for two are not for someone alone.
    for (const { id } of allSteps.filter(({ joint }) => joint !== true)) expect(stdout).toContain(id);
    for (const { id } of allSteps.filter(({ joint }) => joint === true)) expect(stdout).not.toContain(id);
  });

  it('as JSON is for programs', async () => {
    const { stdout } = await cli(['path', '--json'], welcomedHome());
    const listed = (JSON.parse(stdout) as Listed).stages;
    expect(listed.map(({ id, title }) => ({ id, title }))).toEqual(stages.map(({ id, title }) => ({ id, title })));
    const steps = listed.flatMap((stage) => stage.steps);
    expect(steps.map(({ id }) => id)).toEqual(allSteps.filter(({ joint }) => joint !== true).map(({ id }) => id));
    expect(steps.every(({ minutes, done }) => minutes > 0 && done === 0)).toBe(true);
    expect(steps.filter(({ next }) => next).map(({ id }) => id)).toEqual([allSteps[0]!.id]);
  });
});

describe('read', () => {
  const pages = allReadings('hurt');
  it('lists every page', async () => {
    const { code, stdout, said } = await cli(['read'], welcomedHome());
    expect(code).toBe(0);
    for (const { id, title, group } of pages) {
      expect(said).toContain(`${squeeze(title)} ${id}`);
      expect(stdout).toContain(group);
    }
    expect(stdout).toContain(words.readHint);
    expect(stdout).toContain(readWords.groups.questions);
  });

  it('shows one, by its id or by words of its title', async () => {
    const page = pages[0]!;
    const byId = await cli(['read', page.id], welcomedHome());
    expect(byId.code).toBe(0);
    expect(byId.stdout.startsWith(page.title)).toBe(true);
    expect(byId.stdout.split('\n').length).toBeGreaterThan(3);
    const byTitle = await cli(['read', ...page.title.toUpperCase().split(' ').slice(0, 4)], welcomedHome());
    expect(byTitle.stdout).toBe(byId.stdout);
  });
});

describe('support', () => {
  const own = (code: string) => countries.find((country) => country.code === code)!;
  it('puts the country that was named first', async () => {
    const { code, stdout, said } = await cli(['support', 'uk']);
    expect(code).toBe(0);
    const uk = own('GB');
    for (const { name, reach } of uk.lines) expect(said).toContain(squeeze(`${name}: ${reach}`));
    expect(said).toContain(squeeze(supportWords.danger(uk.emergency)));
    expect(stdout.indexOf(uk.lines[0]!.name)).toBeLessThan(stdout.indexOf(own('US').lines[0]!.name));
    for (const page of Object.values(supportWords.pages)) expect(stdout).toContain(page.toUpperCase());
  });

  it('takes a name of several words, and works without one', async () => {
    expect((await cli(['support', 'new', 'zealand'])).said).toContain(
      squeeze(supportWords.danger(own('NZ').emergency)),
    );
    const { code, said } = await cli(['support']);
    expect(code).toBe(0);
    for (const { name } of countries) expect(said).toContain(name);
  });

  it('works with a folder that cannot be used', async () => {
    const file = path.join(newHome(), 'file');
    fs.writeFileSync(file, '');
    const { code, stderr, said } = await cli(['support', 'uk'], file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(said).toContain(squeeze(own('GB').lines[0]!.name));
  });

  it('names what else to look at when it does not know a country', async () => {
    expect((await cli(['support', 'atlantis'])).stderr).toContain(supportWords.directory);
  });
});

describe('completion', () => {
  const scriptFor = async (shell: string): Promise<string> => {
    const { code, stdout, stderr } = await cli(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of commands) expect(stdout).toContain(name);
    const file = path.join(newHome(), 'completion');
    fs.writeFileSync(file, stdout);
    return file;
  };
  /** What bash offers for these words; the last one is being typed. */
  const offers = (file: string, ...typed: string[]): string[] => {
    const asked = `source '${file}'; COMP_WORDS=(${['trust-repair', ...typed].map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${typed.length};
      $(complete -p trust-repair | sed 's/.*-F \\([^ ]*\\).*/\\1/'); printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', asked], { encoding: 'utf8' }).trim().split('\n').sort();
  };

  it('for bash is sound, and completes', async () => {
    const file = await scriptFor('bash');
    execFileSync('bash', ['-n', file]);
    expect(offers(file, 'sta')).toEqual(['start', 'status']);
    expect(offers(file, '')).toEqual(expect.arrayContaining(commands) as string[]);
    expect(offers(file, 'start', '--pl')).toEqual(['--plain']);
    expect(offers(file, 'completion', 'f')).toEqual(['fish']);
  });

  it('for bash completes at the Tab key', async () => {
    const file = await scriptFor('bash');
    const terminal = openTerminal({
      command: 'bash',
      args: ['--norc', '-i'],
      home: newHome(),
      env: { PS1: 'READY> ' },
    });
    await terminal.waitFor('READY>');
    terminal.type(`source '${file}'; echo SOURCED\r`);
    await terminal.waitFor(/^SOURCED/mu);
    terminal.type('trust-repair star\t');
    await terminal.waitFor('trust-repair start');
  });

  it.each(['zsh', 'fish'])('for %s is printed', async (shell) => {
    const text = fs.readFileSync(await scriptFor(shell), 'utf8');
    expect(text).toContain(shell === 'zsh' ? '#compdef trust-repair' : 'complete -c trust-repair');
    // Every quote that is opened is closed.
    for (const row of text.split('\n').filter((line) => !line.startsWith('#')))
      expect(row.split("'").length % 2).toBe(1);
  });
});
