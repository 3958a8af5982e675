import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreements/agreement.js';
import type { GesturePlan } from '../../src/gestures/gesture.js';
import { agreementWords } from '../../src/messages/agreements.js';
import { checkinCliWords } from '../../src/messages/checkin-cli.js';
import { recordCliWords as words } from '../../src/messages/cli-records.js';
import { talkCliWords } from '../../src/messages/cli-talk.js';
import { listsWords } from '../../src/messages/today.js';
import { promiseWords } from '../../src/messages/promises.js';
import type { Promised } from '../../src/promises/promise.js';
import type { RecordKind } from '../../src/session/records.js';
import { freshHome, journalIn, welcomedHome } from './person.js';
import { closeTerminals, openTerminal, runCli } from './terminal.js';

afterEach(closeTerminals);

/** Runs a command that has to go well; returns what it printed. */
async function did(home: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli([...args], { home });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/Error|\bat /u) as string });
  return stdout;
}
const listed = async <T>(home: string, kind: RecordKind): Promise<readonly (T & { number: number })[]> =>
  (JSON.parse(await did(home, kind, '--json')) as Record<string, (T & { number: number })[]>)[kind] ?? [];

describe('promises', () => {
  it('are written down, listed, marked, put right and let go', async () => {
    const home = freshHome();
    const said = await did(home, 'promises', 'add', 'Home by six', '--when', 'every day', '--from', '2026-01-01');
    expect(said).toMatch(/^Written down: Home by six \(every day\)\.\n$/u);
    await did(home, 'promises', 'add', 'A walk on Sundays', '--whose', 'ours');
    expect(await did(home, 'promises')).toMatch(
      /^1 {2}[0-9a-z]{6} {2}Home by six {2}\(every day · mine · due today\)\n2 {2}/u,
    );
    expect(await did(home, 'promises', 'kept', '1')).toContain(promiseWords.is.kept);
    await did(home, 'promises', 'broken', '1', '--on', 'yesterday', '--note', 'I ring next time');
    await did(home, 'promises', 'repaired', '1');
    const [first, second] = await listed<Promised>(home, 'promises');
    expect(first).toMatchObject({ number: 1, words: 'Home by six', whose: 'mine', from: '2026-01-01' });
    expect(first?.marks.map(({ is, note }) => [is, note])).toEqual([
      ['repaired', 'I ring next time'],
      ['kept', undefined],
    ]);
    expect(second).toMatchObject({ whose: 'ours', rhythm: { kind: 'days', days: [7] } });
    expect(await did(home, 'promises', 'show', '1')).toContain('I ring next time');
    await did(home, 'promises', 'let-go', second!.id.slice(-6));
    expect((await listed<Promised>(home, 'promises'))[1]?.state).toBe('let-go');
    await did(home, 'promises', 'remove', '2');
    expect(await listed<Promised>(home, 'promises')).toHaveLength(1);
  });

  it.each([
    [
      'a rhythm that is not known',
      ['add', 'Home by six', '--when', 'every other day'],
      promiseWords.unclear('every other day'),
    ],
    ['nobody’s', ['add', 'Home by six', '--whose', 'hers'], words.badWhose('hers')],
    ['no words', ['add'], words.noWords('promises add')],
    ['a number that is not there', ['kept', '7'], words.noSuch('promises', '7')],
  ])('are refused in one sentence: %s', async (_what, args, said) => {
    const { code, stdout, stderr } = await runCli(['promises', ...args], { home: freshHome() });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `${said}\n` });
  });

  it('that are none say how to begin, and as JSON are an empty list', async () => {
    const home = freshHome();
    const { stdout, stderr } = await runCli(['promises'], { home });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: `${words.none('promises')}\n` });
    expect(await did(home, 'promises', '--json')).toBe('{"promises":[]}\n');
    expect(await did(home, 'promises', 'list', '--json')).toBe('{"promises":[]}\n');
    expect(fs.existsSync(path.join(home, 'promises.json'))).toBe(false);
  });

  it('that were not kept are written about in lines, by the very words that name how', async () => {
    const home = freshHome();
    await did(home, 'promises', 'add', 'Home by six', '--when', 'every day', '--from', '2026-01-01');
    const { stderr } = await runCli(['promises', 'broken', '1'], { home });
    const named = /trust-repair (promises broken \S+ --on \S+ --plain)/u.exec(stderr)?.[1] ?? '';
    const { code, stdout } = await runCli(named.split(' '), {
      home,
      input: 'I stayed too long.\n\nI ring at five.\n\n\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain(promiseWords.broken.happened.mine);
    expect(stdout).toContain(promiseWords.broken.kept.mine);
    expect(journalIn(home)).toMatchObject([{ kind: 'free', tags: ['promise'] }]);
    // The day that was marked, and no other that waits.
    const [{ marks } = { marks: [] }] = await listed<Promised>(home, 'promises');
    expect(marks).toMatchObject([{ is: 'broken', note: 'I ring at five.' }]);
  });

  it('that did not open are not called none, now or later', async () => {
    const home = freshHome();
    await did(home, 'promises', 'add', 'Home by six');
    fs.writeFileSync(path.join(home, 'promises.json'), '{"version":1,"items":[{"words":');
    for (const name of ['talks', 'checkins']) fs.writeFileSync(path.join(home, `${name}.json`), '{');
    const lists = [['promises'], ['talk', 'list'], ['checkin', 'list']] as const;
    for (const args of [...lists, ...lists]) {
      const { code, stdout, stderr } = await runCli([...args], { home });
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(stderr.startsWith(`${listsWords.lost}\n`)).toBe(true);
      for (const none of [words.none('promises'), talkCliWords.none, checkinCliWords.none])
        expect(stderr).not.toContain(none);
    }
  });

  it('open as a list in a terminal, and one that was not kept leads to the short repair', async () => {
    const home = welcomedHome();
    await did(home, 'promises', 'add', 'Home by six', '--when', 'every day');
    const terminal = openTerminal({ args: ['promises'], home });
    await terminal.waitFor((screen) => screen.some((row) => row.includes('Home by six')));
    terminal.type('n');
    await terminal.waitFor((screen) => screen.join(' ').includes(promiseWords.broken.title));
    terminal.type('\rI stayed too long.\t');
    await terminal.waitFor((screen) => screen.join(' ').includes(promiseWords.broken.now.mine));
    terminal.type('\t');
    await terminal.waitFor((screen) => screen.join(' ').includes(promiseWords.broken.right));
    terminal.type('\t');
    await terminal.waitFor((screen) => screen.join(' ').includes(promiseWords.title));
    expect(journalIn(home)).toMatchObject([{ kind: 'free', tags: ['promise'] }]);
    expect((await listed<Promised>(home, 'promises'))[0]?.marks).toMatchObject([{ is: 'broken' }]);
  });
});

describe('agreements', () => {
  it('with a warning sign show it again, with a day to look at it', async () => {
    const home = freshHome();
    const what = 'She gives me her phone password and I check her location every night';
    const { stderr } = await runCli(['agreements', 'add', what, '--agreed', 'both'], { home });
    expect(stderr).toContain('a day on which you look at it again');
    const shown = await did(home, 'agreements', 'show', '1');
    expect(shown).toContain(agreementWords.signs.of.passwords);
    expect(shown).toContain(agreementWords.signs.supportCommand);
    expect(shown).toContain(agreementWords.detail.bothAgreed);
    expect(shown).not.toContain('freely.');
    expect((await listed<Agreement>(home, 'agreements'))[0]?.review).toMatch(/^\d{4}-/u);
  });

  it('are kept with their changes, and a demand is named with support, beside the list', async () => {
    const home = freshHome();
    await did(home, 'agreements', 'add', 'Phones stay in the hall', '--agreed', 'both', '--review', 'in four weeks');
    const { stdout, stderr } = await runCli(['agreements', 'add', 'Sam must give me all passwords', '--kind', 'wish'], {
      home,
    });
    expect(stdout).toBe('Written down: Sam must give me all passwords\n');
    expect(stderr).toContain(agreementWords.signs.of.passwords);
    expect(stderr).toContain('trust-repair support');
    await did(home, 'agreements', 'change', '1', 'Phones stay in the hall at night', '--said', 'It was too strict');
    expect(await did(home, 'agreements', 'show', '1')).toContain('It was too strict');
    await did(home, 'agreements', 'end', '1', '--said', 'It has done its work');
    const [wish, ended] = await listed<Agreement>(home, 'agreements');
    expect(wish).toMatchObject({ kind: 'wish' });
    expect(ended).toMatchObject({
      ended: { said: 'It has done its work' },
      history: [{ was: { what: 'Phones stay in the hall' } }],
    });
  });
});

describe('triggers and gestures', () => {
  it('are written down, shown and done', async () => {
    const home = freshHome();
    await did(home, 'triggers', 'add', 'The phone lies face down', '--helps', 'Five breaths', '--sign', 'Tight');
    expect(await did(home, 'triggers', 'show', '1')).toContain('Five breaths');
    await did(home, 'gestures', 'add', 'Tea at nine', '--ritual');
    await did(home, 'gestures', 'done', '1', '--on', 'yesterday', '--did', 'A small smile');
    const [gesture] = await listed<GesturePlan>(home, 'gestures');
    expect(gesture).toMatchObject({ kind: 'ritual', times: [{ did: 'A small smile' }] });
    expect(await did(home, 'gestures', 'show', '1')).toContain('A small smile');
  });
});
