/** The calm card and hard talks, as they are typed. */
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { calmWords } from '../../src/messages/calm.js';
import { talkCliWords as cli } from '../../src/messages/cli-talk.js';
import { supportWords } from '../../src/messages/support.js';
import { alonePage, prepareWords, talkWords } from '../../src/messages/talks.js';
import { closeTerminals, newHome, openTerminal, runCli } from './terminal.js';

afterEach(closeTerminals);

const lines = (...all: readonly string[]): string => all.map((one) => `${one}\n`).join('');

/** Somebody who skipped the first questions, and prepared a talk. */
async function prepared(): Promise<string> {
  const home = path.join(newHome(), 'home');
  const about = lines('The money', '', 'I was afraid.', '', '', '', '', '', 'apple', '', '');
  const { code, stdout } = await runCli(['talk', 'prepare', '--plain'], {
    home,
    input: lines(...Array.from({ length: 8 }, () => '')) + about,
  });
  expect(stdout).toContain(prepareWords.kept.slice(0, 28));
  expect(code).toBe(0);
  return home;
}

describe('calm', () => {
  it('breathes by itself in a window, leaves on Esc, and leaves nothing behind', async () => {
    const home = path.join(newHome(), 'home');
    const terminal = openTerminal({ args: ['calm'], home });
    await terminal.waitFor(calmWords.lead);
    await terminal.waitFor(` ${calmWords.out}`);
    terminal.type('x');
    await terminal.waitFor(calmWords.groundTitle);
    terminal.press('esc');
    expect(await terminal.exited).toMatchObject({ code: 0 });
    expect(fs.existsSync(home)).toBe(false);
  });

  it('asks for no passphrase, and support is a key away', async () => {
    const home = path.join(newHome(), 'home');
    const phrase = path.join(newHome(), 'phrase');
    fs.writeFileSync(phrase, 'four quiet words here\n');
    await runCli(['journal', 'add', 'hello'], { home });
    const { code } = await runCli(['lock', '--passphrase-file', phrase, '--recovery', 'none'], { home });
    expect(code).toBe(0);
    const terminal = openTerminal({ args: ['calm', '--still'], home });
    await terminal.waitFor(calmWords.still[0]);
    terminal.press('ctrl+g');
    await terminal.waitFor(supportWords.lead);
    terminal.press('esc');
    await terminal.waitFor(calmWords.still[0]);
    terminal.press('esc');
    expect(await terminal.exited).toMatchObject({ code: 0 });
  });

  it('is told at once in a pipe', async () => {
    const { code, stdout, stderr } = await runCli(['calm'], { home: newHome() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(calmWords.still[0]);
    expect(stdout).toContain(calmWords.supportAt);
  });
});

describe('talk', () => {
  it('is prepared in lines, listed, shown, and deleted', async () => {
    const home = await prepared();
    const list = await runCli(['talk', 'list'], { home });
    expect(list.stdout).toMatch(/^1\. The money {2}[0-9a-z]{6}\n$/u);
    const shown = await runCli(['talk', 'show'], { home });
    expect(shown.stdout).toContain('I was afraid.');
    expect(shown.stdout).toContain(talkWords.word('apple'));
    const { talks } = JSON.parse((await runCli(['talk', 'list', '--json'], { home })).stdout) as { talks: unknown[] };
    expect(talks).toMatchObject([{ about: 'The money', say: 'I was afraid.' }]);
    expect((await runCli(['talk', 'show', '7'], { home })).code).toBe(2);
    expect((await runCli(['talk', 'delete', '1'], { home })).stdout).toBe(`${cli.deleted('The money')}\n`);
    expect((await runCli(['talk', 'list'], { home })).stderr).toBe(`${cli.none}\n`);
  });

  it('of two at one keyboard is answered neutrally to someone alone, in lines and on screen', async () => {
    const home = await prepared();
    const { code, stdout } = await runCli(['talk', 'together', '--plain'], { home });
    expect(code).toBe(0);
    expect(stdout).toContain(alonePage.words[0].slice(0, 40));
    const terminal = openTerminal({ args: ['talk', 'together'], home });
    await terminal.waitFor(alonePage.words[0]);
  });

  it('needs a terminal where it is not in lines', async () => {
    const { code, stderr } = await runCli(['talk', 'prepare'], { home: newHome() });
    expect(code).toBe(2);
    expect(stderr).toBe(`${cli.needsTerminal}\n`);
  });
});
