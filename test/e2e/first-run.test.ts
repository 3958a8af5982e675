import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dayInWords } from '../../src/dates/say.js';
import { causes } from '../../src/guide/library/causes.js';
import { sides, wordsFor, type Side } from '../../src/guide/schema.js';
import { common } from '../../src/messages/common.js';
import { backWords } from '../../src/messages/path.js';
import { supportWords } from '../../src/messages/support.js';
import { todayWords } from '../../src/messages/today.js';
import { welcomeWords as words } from '../../src/messages/welcome.js';
import { directory } from '../../src/support/lines.js';
import { newProfile, type Profile } from '../../src/profile/profile.js';
import type { SafetyQuestion } from '../../src/profile/questions.js';
import { allSteps, answer, filesIn, finish, freshHome, journalIn, promptsFor, start, titled } from './person.js';
import { closeTerminals, type Terminal } from './terminal.js';

afterEach(closeTerminals);

const { questions } = words;
const settingsIn = (home: string): Profile =>
  JSON.parse(fs.readFileSync(path.join(home, 'settings.json'), 'utf8')) as Profile;

/** Enter on the mark in a list: down so many times, then Enter. */
const pick = (terminal: Terminal, down: number): void => {
  for (let count = 0; count < down; count++) terminal.press('down');
  terminal.press('enter');
};

async function begin(home: string): Promise<Terminal> {
  const terminal = start(home);
  await terminal.waitFor(words.welcome[0]);
  terminal.press('enter');
  return terminal;
}

/** The private questions: those in `yes` are answered so, the others skipped. */
async function privately(terminal: Terminal, yes: readonly SafetyQuestion[] = []): Promise<void> {
  for (const question of ['afraid', 'harmed', 'self'] as const) {
    await terminal.waitFor(questions[question].ask);
    if (yes.includes(question)) terminal.type('1\r');
    else terminal.press('tab');
  }
}

/** The questions about the person, up to the one about the day. */
async function aboutMe(terminal: Terminal, side: Side): Promise<void> {
  await terminal.waitFor(questions.side.ask);
  pick(terminal, sides.indexOf(side));
  await terminal.waitFor(questions.causes.ask);
  terminal.press('space', 'down', 'space');
  await terminal.waitFor((screen) => screen.filter((row) => row.includes('[x]')).length === 2);
  terminal.press('enter');
  await terminal.waitFor(questions.since.ask);
}

async function nameAndToday(terminal: Terminal, name: string): Promise<void> {
  await terminal.waitFor(questions.name.ask);
  terminal.type(name);
  await terminal.waitFor(name);
  terminal.press('enter');
  await terminal.waitFor(titled(todayWords.title));
}

/** All but the private questions, and the question with whom when it is asked. */
async function restOf(terminal: Terminal, asksWithWhom: boolean): Promise<void> {
  await aboutMe(terminal, 'unsure');
  terminal.press('enter');
  if (asksWithWhom) {
    await terminal.waitFor(questions.with.ask);
    pick(terminal, 0);
  }
  await nameAndToday(terminal, 'Jo');
}

describe.each(['hurt', 'broke'] as const)('a first evening of the one on the side %s', (side) => {
  it('leads from the welcome through a step to looking back', async () => {
    const home = freshHome();
    const terminal = await begin(home);
    await privately(terminal);

    await aboutMe(terminal, side);
    terminal.type('last march');
    await terminal.waitFor(/\d March \d{4}/u);
    const said = terminal.text();
    terminal.press('enter');
    await terminal.waitFor(questions.with.ask);
    terminal.press('enter');
    await nameAndToday(terminal, 'Robin');

    const settings = settingsIn(home);
    expect(settings).toMatchObject({ side, with: 'alone', joint: false, name: 'Robin', welcomed: true });
    expect(settings.causes).toEqual(causes.slice(0, 2).map(({ id }) => id));
    expect(settings.since).toMatch(/^\d{4}-03-\d\d$/u);
    expect(said).toContain(dayInWords(settings.since ?? ''));

    const [first, second] = allSteps;
    await terminal.waitFor(todayWords.hello('Robin'));
    await terminal.waitFor(`${todayWords.next} › ${first!.title}`);
    terminal.press('enter');
    await terminal.waitFor(titled(first!.title));
    await terminal.waitFor(common.minutes(first!.minutes).slice(1));
    terminal.press('enter');
    const sentence = 'A glass of water by the open window. Für mich: still.';
    const answers: unknown[] = [];
    for (const prompt of promptsFor(first!, side)) {
      const value = await answer(terminal, prompt, side, sentence);
      answers.push({ prompt: prompt.id, kind: prompt.kind, value });
    }
    await terminal.waitFor(wordsFor(first!.act, side));
    await finish(terminal, first!);
    await terminal.waitFor(`${todayWords.next} › ${second!.title}`);

    expect(journalIn(home).map(({ step }) => step)).toEqual([{ id: first!.id, run: 1, answers }]);

    terminal.type('b');
    await terminal.waitFor(titled(backWords.title));
    terminal.press('enter');
    await terminal.waitFor(titled(first!.title));
    terminal.press('end');
    await terminal.waitFor(sentence);
    await terminal.waitFor('6 out of 10');
    terminal.press('esc');
    await terminal.waitFor(titled(backWords.title));
    terminal.press('esc');
    await terminal.waitFor(titled(todayWords.title));
    terminal.type('q');
    expect(await terminal.waitExit()).toEqual({ code: 0, signal: null });

    // Nobody else on this computer may read any of it.
    const names = fs.readdirSync(home).sort();
    // Someone quick leaves no drafts.
    expect(names.filter((name) => name !== 'drafts.json')).toEqual([
      expect.stringMatching(/^journal-/u),
      'path.json',
      'settings.json',
    ]);
    expect(names.map((name) => fs.statSync(path.join(home, name)).mode & 0o777)).toEqual(names.map(() => 0o600));
    expect(fs.statSync(home).mode & 0o777).toBe(0o700);
  });
});

describe('a yes to a private question', () => {
  it('opens the way to support, asks no more with whom, and leaves no trace', async () => {
    const [told, skipped] = [freshHome(), freshHome()];
    const terminal = await begin(told);
    await privately(terminal, ['harmed']);
    await terminal.waitFor(titled(words.afterTitle));
    await terminal.waitFor(supportWords.afterYes[0]);
    terminal.type('s');
    await terminal.waitFor(titled(`${supportWords.title}: ${supportWords.pages.numbers}`));
    terminal.press('end');
    await terminal.waitFor(/\d{3}/u);
    terminal.press('esc');
    await terminal.waitFor(titled(words.afterTitle));
    // Not even now, in the middle of it.
    for (const content of fs.existsSync(told) ? Object.values(filesIn(told)) : [])
      expect(JSON.parse(content)).toEqual({ version: 1, ...newProfile });
    terminal.press('enter');
    await restOf(terminal, false);

    const other = await begin(skipped);
    await privately(other);
    await restOf(other, true);

    expect(filesIn(told)).toEqual(filesIn(skipped));
    expect(filesIn(told)['settings.json']).toContain('"name": "Jo"');
    expect(fs.readdirSync(told)).toEqual(fs.readdirSync(skipped));
    // Nor does the front page tell whoever looks over a shoulder.
    expect(terminal.text()).toBe(other.text());
  });

  it('shows every way to get help', async () => {
    const terminal = await begin(freshHome());
    await privately(terminal, ['self']);
    await terminal.waitFor(titled(words.afterTitle));
    terminal.type('s');
    await terminal.waitFor(supportWords.lead);
    for (let pages = 0; pages < 20 && !terminal.text().includes(directory.source); pages++) {
      const before = terminal.text();
      terminal.press('pagedown');
      await terminal.waitFor((screen) => screen.join('\n').trimEnd() !== before);
    }
    expect(terminal.text()).toContain(directory.source);
    terminal.press('right');
    await terminal.waitFor(titled(`${supportWords.title}: ${supportWords.pages.who}`));
    terminal.press('right');
    await terminal.waitFor(titled(`${supportWords.title}: ${supportWords.pages.safe}`));
    await terminal.waitFor(supportWords.safe[0]);
  });
});

describe('going back in the first questions', () => {
  it('takes a yes back, and then asks with whom after all', async () => {
    const home = freshHome();
    const terminal = await begin(home);
    await privately(terminal, ['self']);
    await terminal.waitFor(titled(words.afterTitle));
    terminal.press('esc');
    await terminal.waitFor(questions.self.ask);
    terminal.type('2\r');
    await restOf(terminal, true);
    expect(settingsIn(home)).toMatchObject({ with: 'alone', joint: false, welcomed: true });
  });

  it('shows what was said so far, and goes on with it after a kill', async () => {
    const home = freshHome();
    const terminal = await begin(home);
    await privately(terminal);
    await aboutMe(terminal, 'both');
    terminal.press('esc');
    await terminal.waitFor(questions.causes.ask);
    await terminal.waitFor((screen) => screen.filter((row) => row.includes('[x]')).length === 2);
    await expect.poll(() => settingsIn(home).side, { interval: 10 }).toBe('both');
    terminal.kill('SIGKILL');
    await terminal.waitExit();

    const again = await begin(home);
    await privately(again);
    await again.waitFor(questions.side.ask);
    await again.waitFor((screen) => screen.some((row) => row.includes('(x)') && row.includes(words.sides.both)));
  });

  it('is left with q, and asked again at the next start', async () => {
    const home = freshHome();
    const terminal = start(home);
    await terminal.waitFor(words.welcome[0]);
    terminal.type('q');
    expect(await terminal.waitExit()).toEqual({ code: 0, signal: null });
    await privately(await begin(home));
  });
});
