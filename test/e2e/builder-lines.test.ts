/** Statements and letters from a pipe, and what the terminal is asked to copy. */
import { afterEach, describe, expect, it } from 'vitest';
import { apologyWords } from '../../src/messages/apology.js';
import { builderWords, sayWords } from '../../src/messages/say.js';
import { todayWords } from '../../src/messages/today.js';
import { draftsIn, filesIn, journalIn, startToday, titled, welcomedHome } from './person.js';
import { closeTerminals, runCli } from './terminal.js';

afterEach(closeTerminals);

const piped = (home: string, args: readonly string[], ...lines: readonly string[]) =>
  runCli([...args], { home, input: lines.map((line) => `${line}\n`).join('') });

describe('from a pipe', () => {
  it('a statement is kept, with or without --plain', async () => {
    for (const args of [['say'], ['say', '--plain']]) {
      const home = welcomedHome();
      const result = await piped(home, args, '1', 'you came home at two', '', 'sad', '', '', '', '');
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).toContain('When you came home at two, I felt sad.');
      expect(result.stdout).toContain(sayWords.kept);
      expect(result.stdout).not.toMatch(/[^\P{Cc}\n]/u);
      expect(journalIn(home).map(({ kind, text }) => ({ kind, text }))).toEqual([
        { kind: 'statement', text: 'When you came home at two, I felt sad.' },
      ]);
    }
  });

  it('a letter whose lines end in the middle is a draft, and goes on there', async () => {
    const home = welcomedHome({ side: 'broke' });
    await piped(home, ['apology'], '1', 'I lied to you', '', 'I chose');
    expect(draftsIn(home)['apology:new']?.editing).toMatchObject({ prompt: 'own', text: 'I chose' });
    const { stdout } = await piped(home, ['apology'], ' it', '', '', '', '', '', '');
    expect(stdout).toContain(apologyWords.kept);
    expect(journalIn(home).map(({ kind }) => kind)).toEqual(['letter']);
    expect(draftsIn(home)).toEqual({});
  });
});

it('a statement is copied by the terminal, set to a day, and told on that day', async () => {
  const home = welcomedHome();
  const terminal = await startToday(home);
  terminal.type('s');
  await terminal.waitFor(sayWords.begin.parts);
  terminal.press('enter');
  await terminal.waitFor(sayWords.parts.happened.ask);
  terminal.type('you came home at two');
  terminal.press('tab', 'tab', 'tab', 'tab', 'tab');
  await terminal.waitFor('You came home at two.');
  await terminal.waitFor(builderWords.keep);
  terminal.type('C');
  await terminal.waitFor('handed to your terminal');
  const base64 = Buffer.from('You came home at two.').toString('base64');
  expect(terminal.bytes().raw).toContain(`\u001B]52;c;${base64}\u0007`);
  terminal.type('t');
  await terminal.waitFor(sayWords.askDay);
  terminal.type('today');
  // The reader of days may still be on its way.
  await terminal.waitFor('(today)');
  terminal.press('enter');
  await terminal.waitFor(titled(todayWords.title));
  await terminal.waitFor(sayWords.toSay('You came home at two.'));
  expect(JSON.parse(filesIn(home)['sayings.json']!)).toMatchObject({ items: [{ entry: journalIn(home)[0]!.id }] });
  terminal.type('q');
  await terminal.waitExit();
  const { stdout } = await piped(home, ['start', '--plain'], 'said', ':quit');
  expect(stdout).toContain(sayWords.toSay('You came home at two.'));
  expect(stdout).toContain(sayWords.said);
  expect(JSON.parse(filesIn(home)['sayings.json']!)).toMatchObject({ items: [{ said: expect.any(String) as string }] });
});
