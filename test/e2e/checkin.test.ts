import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Checkins } from '../../src/checkin/series.js';
import { addWeeks, weekOf, weekStart } from '../../src/checkin/week.js';
import { dayInWords } from '../../src/dates/say.js';
import { checkinCliWords as cliWords } from '../../src/messages/checkin-cli.js';
import { checkinWords, dimensionWords } from '../../src/messages/checkin.js';
import { saidWords } from '../../src/messages/checkin-said.js';
import { statusWords } from '../../src/messages/status.js';
import { freshHome, journalIn, titled, welcomedHome } from './person.js';
import { closeTerminals, newHome, openTerminal, runCli } from './terminal.js';

afterEach(closeTerminals);

// The program runs in UTC.
const today = new Date().toISOString().slice(0, 10);
const week = weekOf(today);
const checkin = (home: string, args: readonly string[], input?: string) =>
  runCli(['checkin', ...args], { home, ...(input !== undefined && { input }) });
const pointsIn = (home: string): Checkins['items'] =>
  (JSON.parse(fs.readFileSync(path.join(home, 'checkins.json'), 'utf8')) as Checkins).items;
/** Answers of a week: feelings, six numbers, and the rest skipped. */
const weekOfNumbers = (...scores: readonly number[]): string => `sad 3\n${scores.join('\n')}\n${'\n'.repeat(12)}`;

describe('a check-in in lines', () => {
  it('of today keeps the day in the journal, and its numbers beside it', async () => {
    const home = welcomedHome();
    const { code, stdout } = await checkin(home, ['--plain'], 'wary 2\n6\nWe walked to the river.\n\n');
    expect(code).toBe(0);
    expect(stdout).toContain(saidWords.daily.kept);
    expect(journalIn(home)).toMatchObject([{ kind: 'checkin', feelings: [{ word: 'wary', strength: 2 }] }]);
    expect(journalIn(home)[0]?.text).toContain('We walked to the river.');
    expect(pointsIn(home)).toMatchObject([{ kind: 'daily', day: today, trust: 6 }]);
    expect(fs.readFileSync(path.join(home, 'checkins.json'), 'utf8')).not.toContain('river');
  });

  it('is finished by the end of a pipe after its last answer, and is a draft before it', async () => {
    const home = welcomedHome();
    const whole = await checkin(home, ['--plain'], 'wary 2\n6\nWe walked to the river.\n');
    expect(whole).toMatchObject({ code: 0 });
    expect(whole.stdout).toContain(saidWords.daily.kept);
    expect(journalIn(home)[0]?.text).toContain('We walked to the river.');
    const half = welcomedHome();
    await checkin(half, ['--plain'], 'wary 2\n6\n');
    expect(journalIn(half)).toEqual([]);
  });

  it('in a new home spends no answer on the first questions', async () => {
    const home = freshHome();
    const { code } = await checkin(home, ['--plain'], 'wary 2\n6\nWe walked to the river.\n\n');
    expect(code).toBe(0);
    expect(pointsIn(home)).toMatchObject([{ kind: 'daily', day: today, trust: 6 }]);
  });

  it('of a day that went by is filled in late, and of one to come not', async () => {
    const home = welcomedHome();
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
    const { code, stdout } = await checkin(home, ['--plain', '--on', 'yesterday'], 'wary 2\n6\n\n');
    expect(code).toBe(0);
    expect(stdout).toContain(checkinWords.daily.titleOf(dayInWords(yesterday)));
    expect(pointsIn(home)).toMatchObject([{ kind: 'daily', day: yesterday, trust: 6 }]);
    expect(await checkin(home, ['--plain', '--on', 'tomorrow'], '')).toMatchObject({ code: 2, stdout: '' });
  });

  it('of a week stands beside the week before, and done twice it is one', async () => {
    const home = welcomedHome();
    await checkin(home, ['--weekly', '--week', 'last', '--plain'], weekOfNumbers(4, 5, 4, 4, 4, 4));
    const first = await checkin(home, ['--weekly', '--plain'], weekOfNumbers(6, 5, 4, 4, 4, 3));
    expect(first.stdout).toContain(checkinWords.before(checkinWords.lastWeek, '4 out of 10'));
    expect(first.stdout.replace(/\s+/gu, ' ')).toContain('Higher than last time: safety (4 to 6).');
    const again = await checkin(home, ['--weekly', '--plain'], `\n7\n${'\n'.repeat(18)}`);
    expect(again.stdout).toContain(saidWords.weekly.changed);
    expect(pointsIn(home)).toHaveLength(2);
    expect(journalIn(home)).toHaveLength(2);
    expect(pointsIn(home).find((point) => point.week === week)).toMatchObject({ scores: { safety: 7, hope: 3 } });
  });

  it('that breaks off goes on where it was', async () => {
    const home = welcomedHome();
    await checkin(home, ['--weekly', '--plain'], 'sad\n4\n5\n');
    expect(fs.existsSync(path.join(home, 'checkins.json'))).toBe(false);
    const { stdout } = await checkin(home, ['--weekly', '--plain'], `3\n${'\n'.repeat(18)}`);
    expect(stdout).toContain(saidWords.weekly.kept);
    expect(pointsIn(home)).toMatchObject([{ scores: { safety: 4, honesty: 5, communication: 3 } }]);
  });
});

describe('a check-in on screen', () => {
  it.each([
    [80, 24],
    [40, 20],
  ])('opens on its first question and keeps what is answered, at %i columns', async (columns, rows) => {
    const home = welcomedHome();
    const terminal = openTerminal({ args: ['checkin'], home, columns, rows });
    await terminal.waitFor(titled(checkinWords.daily.title));
    terminal.type('\t');
    await terminal.waitFor('10');
    terminal.type('7\r');
    await terminal.waitFor(checkinWords.daily.line.slice(0, 20));
    terminal.type('A quiet day.\t');
    await terminal.waitFor(saidWords.daily.kept);
    expect(pointsIn(home)).toMatchObject([{ trust: 7 }]);
  });
});

describe('the list', () => {
  const filled = async (): Promise<string> => {
    const home = welcomedHome();
    await checkin(home, ['--plain'], 'wary 2\n6\n\n');
    await checkin(home, ['--weekly', '--plain'], weekOfNumbers(4, 5, 4, 4, 4, 4));
    await checkin(home, ['--week', addWeeks(week, -3), '--plain'], weekOfNumbers(3, 3, 3, 3, 3, 3));
    return home;
  };

  it('is a check-in a line in a pipe, newest first', async () => {
    const { stdout, code } = await checkin(await filled(), ['list']);
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t').slice(0, 2)),
    ).toEqual([
      [week, 'weekly'],
      [today, 'daily'],
      [addWeeks(week, -3), 'weekly'],
    ]);
    expect(stdout).toContain(`${dimensionWords.safety.name} 4`);
  });

  it('names weeks between that were not looked at, in a window of 40 columns', async () => {
    const terminal = openTerminal({ args: ['checkin', 'list'], home: await filled(), columns: 40 });
    expect((await terminal.exited).code).toBe(0);
    const shown = terminal.scrollback().replace(/\s+/gu, ' ');
    expect(shown).toContain(cliWords.gap(2));
    expect(shown).toContain(cliWords.week(dayInWords(weekStart(week))));
  });

  it('is JSON for other programs', async () => {
    const { stdout } = await checkin(await filled(), ['list', '--json', '-n', '1']);
    const { checkins } = JSON.parse(stdout) as { checkins: Checkins['items'] };
    expect(checkins).toMatchObject([{ kind: 'weekly', week, scores: { safety: 4 } }]);
  });

  it('says where to begin while there is none', async () => {
    expect(await checkin(welcomedHome(), ['list'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: `${cliWords.none}\n`,
    });
    expect((await checkin(welcomedHome(), ['list', '--json'])).stdout).toBe('{"checkins":[]}\n');
  });
});

describe('a reminder', () => {
  it('is a file for a calendar with no word of what it is for, and writes over nothing', async () => {
    const folder = newHome();
    const file = path.join(folder, 'evening.ics');
    const args = ['remind', '--weekly', 'sunday', '19:00', '--to', file];
    expect((await checkin(freshHome(), args)).code).toBe(0);
    const written = fs.readFileSync(file, 'utf8');
    expect(written).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU\r\n');
    expect(written).not.toMatch(/trust|repair|check|partner|relation|journal/iu);
    expect(await checkin(freshHome(), args)).toMatchObject({ code: 1, stderr: `${cliWords.remind.there(file)}\n` });
    expect(fs.readFileSync(file, 'utf8')).toBe(written);
    expect(fs.readdirSync(folder)).toEqual(['evening.ics']);
  });

  it('makes no home', async () => {
    const home = freshHome();
    await checkin(home, ['remind', 'sunday', '19:00', '--to', path.join(newHome(), 'a.ics')]);
    expect(fs.existsSync(home)).toBe(false);
  });
});

describe('what was asked wrongly', () => {
  it.each([
    [['--week', 'soon'], 2, cliWords.badWeek('soon')],
    [['--week', addWeeks(week, 1)], 2, cliWords.weekAhead(addWeeks(week, 1))],
    [['--weekly'], 2, cliWords.needsTerminal],
    [['list', '-n', 'few'], 2, cliWords.badLimit('few')],
    [['remind'], 2, cliWords.remind.weekly],
  ])('is told in a line: %j', async (args, code, stderr) => {
    expect(await checkin(welcomedHome(), args)).toEqual({ code, signal: null, stdout: '', stderr: `${stderr}\n` });
  });
});

describe('status', () => {
  const status = (home: string, ...args: readonly string[]) => runCli(['status', ...args], { home });

  it('in short says in neutral words that the week is open, and nothing once it is not', async () => {
    const home = welcomedHome();
    const open = await status(home, '--short');
    expect(open).toMatchObject({ code: 0, stdout: '• week open\n', stderr: '' });
    expect(open.stdout).not.toMatch(/trust|check|repair/iu);
    await checkin(home, ['--weekly', '--plain'], weekOfNumbers(4, 5, 4, 4, 4, 4));
    expect(await status(home, '--short')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect((await status(home)).stdout).toBe(`${statusWords.weekDone}\n${statusWords.dayOpen}\n`);
  });

  it('in short says nothing where there is nothing, and makes no home', async () => {
    const home = freshHome();
    expect(await status(home, '--short')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(fs.existsSync(home)).toBe(false);
    expect((await status(home)).stdout).toBe(`${statusWords.nobody}\n`);
  });

  it('in short says nothing while the journal is locked, and asks for nothing', async () => {
    const home = welcomedHome();
    const secret = path.join(newHome(), 'phrase');
    fs.writeFileSync(secret, 'a passphrase of five quiet words\n');
    await runCli(['lock', '--passphrase-file', secret, '--recovery', 'none', '--no-allow-add'], { home });
    expect(await status(home, '--short')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect((await status(home)).stdout).toBe(`${statusWords.locked}\n`);
    const asked = ['--passphrase-file', secret];
    await checkin(home, ['--plain', ...asked], 'wary 2\n6\n\n');
    expect((await checkin(home, ['list', ...asked])).stdout).toContain(cliWords.trust(6));
    expect(fs.readFileSync(path.join(home, 'checkins.json')).toString('latin1')).toMatch(/^TRSEAL1\n/u);
  });

  it('in short says nothing of a home that cannot be read', async () => {
    const home = welcomedHome();
    fs.writeFileSync(path.join(home, 'checkins.json'), '{"version":9,"items":[]}\n');
    expect(await status(home, '--short')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});
