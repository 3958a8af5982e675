/** A statement and a letter in a real terminal. */
import { afterEach, describe, expect, it } from 'vitest';
import { apologyWords } from '../../src/messages/apology.js';
import { builderWords, sayWords } from '../../src/messages/say.js';
import { todayWords } from '../../src/messages/today.js';
import { draftsIn, journalIn, start, startToday, titled, welcomedHome } from './person.js';
import { closeTerminals } from './terminal.js';

afterEach(closeTerminals);

describe.each([
  [80, 24],
  [40, 12],
  [32, 9],
])('in a window of %d by %d', (columns, rows) => {
  it('leads from a furious first draft to a statement, over a kill', async () => {
    const home = welcomedHome();
    const terminal = await startToday(home, { columns, rows });
    terminal.type('s');
    await terminal.waitFor(sayWords.begin.parts);
    terminal.press('down', 'enter');
    await terminal.waitFor(sayWords.askRaw);
    terminal.type('you ALWAYS do this');
    terminal.press('tab');
    await terminal.waitFor(sayWords.parts.happened.ask);
    terminal.type('you came home at two');
    await terminal.waitFor('came home at two');
    await terminal.waitFor(builderWords.soFar);
    await expect.poll(() => draftsIn(home)['say:new']?.editing?.text).toBe('you came home at two');
    terminal.kill('SIGKILL');
    await terminal.waitExit();

    const again = start(home, { columns, rows });
    await again.waitFor('came home at two');
    again.press('tab');
    await again.waitFor('›');
    again.type('3');
    again.press('tab');
    await again.waitFor(sayWords.parts.means.ask);
    again.press('tab', 'tab', 'tab');
    await again.waitFor('When you came home at two, I felt sad.');
    again.press('enter');
    await again.waitFor(titled(todayWords.title));
    expect(journalIn(home).map(({ kind, text }) => ({ kind, text }))).toEqual([
      { kind: 'statement', text: 'When you came home at two, I felt sad.' },
    ]);
  });
});

it('an apology has its meter, and is kept as a letter', async () => {
  const home = welcomedHome({ side: 'broke' });
  const terminal = await startToday(home);
  terminal.type('o');
  await terminal.waitFor(apologyWords.begin.apology);
  terminal.press('enter');
  await terminal.waitFor(apologyWords.parts.act.ask);
  terminal.type('I lied to you about the money for a year');
  terminal.press('tab', 'tab', 'tab');
  await terminal.waitFor(apologyWords.parts.sorry.ask);
  terminal.type('I am sorry that I lied to you');
  terminal.press('tab', 'tab', 'tab');
  await terminal.waitFor(`[x] ${apologyWords.meterNamed.regret}`);
  terminal.press('enter');
  await terminal.waitFor(apologyWords.kept);
  expect(journalIn(home).map(({ kind }) => kind)).toEqual(['letter']);
});
