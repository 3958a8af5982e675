import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Entry, newEntryId } from '../../src/journal/entry.js';
import { cliWords } from '../../src/messages/cli.js';
import { journalCliWords as words } from '../../src/messages/cli-journal.js';
import { freshHome, journalIn, welcomedHome } from './person.js';
import { closeTerminals, newHome, openTerminal, runCli } from './terminal.js';

afterEach(closeTerminals);

/** Runs a command of the journal on pipes. */
const journal = (home: string, args: readonly string[], input?: string) =>
  runCli(['journal', ...args], { home, ...(input !== undefined && { input }) });
/** The same when it has to go well; returns what it printed. */
async function did(home: string, args: readonly string[], input?: string): Promise<string> {
  const { code, stdout, stderr } = await journal(home, args, input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/Error|\bat /u) as string });
  return stdout;
}
const added = async (home: string, ...args: readonly string[]): Promise<string> =>
  (await did(home, ['add', ...args])).trim();
/** One line that says what to do, and nothing else. */
const sentence = expect.stringMatching(/^[^\n]+\."?\n$/u) as string;

describe('journal add', () => {
  it('keeps the words, and prints the id and nothing else', async () => {
    const home = freshHome();
    const { code, stdout, stderr } = await journal(home, [
      'add',
      "It's",
      'a quiet evening. #Home',
      ...['--feeling', 'calm', '--feeling', 'torn:4', '--tag', '#walk'],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^[0-9a-z]{26}\n$/u);
    expect(journalIn(home)).toMatchObject([
      {
        id: stdout.trim(),
        kind: 'free',
        text: "It's a quiet evening. #Home",
        feelings: [
          { word: 'calm', strength: 3 },
          { word: 'torn', strength: 4 },
        ],
        tags: ['walk', 'home'],
      },
    ]);
  });

  it.each([[[]], [['-']]])('takes all of a pipe, cleaned: %j', async (args) => {
    const home = freshHome();
    await did(home, ['add', ...args], 'one\u001b[31m red\u001b[0m\r\n\r\ntwo\u0007 #car\n\n');
    expect(journalIn(home)).toMatchObject([{ text: 'one red\n\ntwo #car', tags: ['car'] }]);
  });

  it.each([
    ['no words', ['add'], ''],
    ['only spaces', ['add', '  '], ''],
    ['an empty pipe', ['add', '-'], '\n\n'],
    ['no strength', ['add', 'x', '--feeling', 'sad:9'], ''],
    ['no time', ['add', 'x', '--at', 'the other thing'], ''],
    ['a time to come', ['add', 'x', '--at', '2999-01-01'], ''],
    ['more than 10 MB', ['add', '-'], 'a'.repeat(10_000_001)],
  ])('keeps nothing and says so: %s', async (_name, args, input) => {
    const home = freshHome();
    const { code, stdout, stderr } = await journal(home, args, input);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: sentence });
    expect(fs.existsSync(home)).toBe(false);
  });

  it('refuses what is no text', async () => {
    const home = freshHome();
    const { code, stderr } = await runCli(['-c', 'printf "caf\\351" | "$0" "$1" journal add', process.execPath, bin], {
      home,
      command: 'bash',
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${words.notText}\n` });
    expect(fs.existsSync(home)).toBe(false);
  });

  it('dates an entry as people say it, and says how it was understood', async () => {
    const home = freshHome();
    const { stdout, stderr } = await journal(home, ['add', 'then', '--at', '2026-03-06 21:05']);
    expect(stderr).toBe(`${words.dated('Friday 6 March 2026, 21:05', false)}\n`);
    expect(journalIn(home)).toMatchObject([{ id: stdout.trim(), created: '2026-03-06T21:05:00+00:00' }]);
    expect((await journal(home, ['add', 'then', '--at', 'last friday'])).stderr).toMatch(/Friday/u);
  });

  it('names a known feeling that is nearly the one that was said', async () => {
    const home = freshHome();
    const { code, stderr } = await journal(home, ['add', 'x', '--feeling', 'hopfeul']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${words.nearMiss('hopfeul', 'hopeful')}\n` });
    expect(journalIn(home)).toMatchObject([{ feelings: [{ word: 'hopfeul', strength: 3 }] }]);
  });

  it('loses nothing when several run at once', async () => {
    const home = freshHome();
    const said = Array.from({ length: 8 }, (_, index) => `evening ${index}`);
    const ids = await Promise.all(said.map((text) => added(home, text)));
    expect(new Map(journalIn(home).map(({ id, text }) => [id, text]))).toEqual(
      new Map(ids.map((id, index) => [id, said[index]])),
    );
  });
});

const bin = path.join(import.meta.dirname, '../../bin/trust-repair.cjs');

/** A journal with these entries in it, as the program keeps it. */
function homeOf(entries: readonly Entry[]): string {
  const home = freshHome();
  fs.mkdirSync(home, { mode: 0o700 });
  for (const month of new Set(entries.map(({ created }) => created.slice(0, 7)))) {
    const document = { version: 1, entries: entries.filter(({ created }) => created.startsWith(month)) };
    fs.writeFileSync(path.join(home, `journal-${month}.json`), JSON.stringify(document), { mode: 0o600 });
  }
  return home;
}
const entryAt = (created: string, more: Partial<Entry>): Entry => {
  const date = new Date(`${created}Z`);
  const id = newEntryId(date, randomBytes);
  return { v: 1, id, created: `${created}+00:00`, kind: 'free', text: '', feelings: [], tags: [], ...more };
};

/** A journal of three evenings; the ids, oldest first. */
function threeEvenings(): { home: string; ids: string[] } {
  const entries = [
    entryAt('2026-03-03T21:00:00', {
      text: 'A letter to my sister. #family',
      tags: ['family'],
      feelings: [{ word: 'sad', strength: 3 }],
    }),
    entryAt('2026-03-04T22:10:00', { text: 'The car was late again.\nI waited.' }),
    entryAt('2026-05-01T08:00:00', { text: 'Not now, he said; élan vital. #car', tags: ['car'] }),
  ];
  return { home: homeOf(entries), ids: entries.map(({ id }) => id) };
}

describe('journal list, search and show', () => {
  it('in a pipe is one entry a line, newest first: id, time, preview', async () => {
    const { home, ids } = threeEvenings();
    expect(await did(home, ['list'])).toBe(
      [
        `${ids[2]}\t2026-05-01 08:00\tNot now, he said; élan vital. #car`,
        `${ids[1]}\t2026-03-04 22:10\tThe car was late again. I waited.`,
        `${ids[0]}\t2026-03-03 21:00\tA letter to my sister. #family`,
        '',
      ].join('\n'),
    );
  });

  it.each<[string[], number[]]>([
    [['list', '-n', '1'], [2]],
    [
      ['list', '--limit', 'all'],
      [2, 1, 0],
    ],
    [
      ['list', '--to', 'march 2026'],
      [1, 0],
    ],
    [
      ['list', '--from', '2026-03-04'],
      [2, 1],
    ],
    [['list', '--on', '3 march 2026'], [0]],
    [['list', '--tag', '#Family'], [0]],
    [['list', '--feeling', 'SAD'], [0]],
    [
      ['list', '--kind', 'free', '--kind', 'letter', '--limit', '2'],
      [2, 1],
    ],
    [
      ['search', 'CAR'],
      [2, 1],
    ],
    [['search', 'not now', 'elan'], [2]],
    [['search', 'car', '--to', '2026-04-01'], [1]],
    [['search', '"late again"'], [1]],
  ])('%j finds what was meant', async (args, expected) => {
    const { home, ids } = threeEvenings();
    const rows = (await did(home, args)).trimEnd().split('\n');
    expect(rows.map((row) => row.split('\t')[0])).toEqual(expected.map((index) => ids[index]));
  });

  it('says on stderr when there is nothing, and that is no error', async () => {
    const home = freshHome();
    expect(await journal(home, ['list'])).toMatchObject({ code: 0, stdout: '', stderr: `${words.none}\n` });
    await added(home, 'one');
    const missed = { code: 0, stdout: '', stderr: `${words.noneFit}\n` };
    expect(await journal(home, ['search', 'zebra'])).toMatchObject(missed);
    expect(await journal(home, ['list', '--step', 'own-reasons'])).toMatchObject(missed);
    expect((await journal(home, ['list', '--step', 'nosuch'])).stderr).toBe(`${words.noneFitStep('nosuch')}\n`);
    expect((await journal(home, ['search', 'zebra', '--json'])).stdout).toBe('{"entries":[]}\n');
  });

  it.each([
    [['list', '--on', 'gibberish'], 'gibberish'],
    [['list', '--kind', 'poem'], 'poem'],
    [['list', '--limit', '0'], '0'],
    [['list', '--json', '--markdown'], '--json'],
    [['list', '--from', '2026-02-02', '--to', '2026-01-01'], '2026-02-02'],
    [['search'], 'words'],
    [['show', 'abc'], 'abc'],
    [['show', 'nothing-like-it'], 'nothing-like-it'],
    [['xyzzy'], 'xyzzy'],
    [['lst'], 'list'],
    [['list', '--jsno'], '--json'],
  ])('%j is used wrongly, and that is said in a line', async (args, names) => {
    const { home } = threeEvenings();
    const { code, stdout, stderr } = await journal(home, args);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: sentence });
    expect(stderr).toContain(names);
  });

  it('as JSON gives the entries as they are kept', async () => {
    const { home, ids } = threeEvenings();
    const { entries } = JSON.parse(await did(home, ['list', '--json'])) as { entries: Entry[] };
    expect(entries).toEqual([...journalIn(home)].sort((a, b) => Date.parse(b.created) - Date.parse(a.created)));
    expect(JSON.parse(await did(home, ['show', ids[0]!, '--json']))).toEqual(entries[2]);
  });

  it('as Markdown reads oldest first, and can be brought in again', async () => {
    const { home, ids } = threeEvenings();
    const text = await did(home, ['search', 'car', '--markdown']);
    expect(text.indexOf('The car was late')).toBeLessThan(text.indexOf('élan vital'));
    const other = freshHome();
    await did(other, ['import', '-'], text);
    expect(new Set(journalIn(other).map(({ id }) => id))).toEqual(new Set(ids.slice(1)));
  });

  it('show gives the whole entry, by its id, a piece of it, or last', async () => {
    const { home, ids } = threeEvenings();
    const id = ids[1]!;
    const whole = await did(home, ['show', id]);
    expect(whole).toBe(`Wednesday 4 March 2026, 22:10\n\nThe car was late again.\nI waited.\n\n${id}\n`);
    for (const piece of [id.slice(0, 12), id.slice(-6), id.slice(-6).toUpperCase()])
      expect(await did(home, ['show', piece])).toBe(whole);
    expect(await did(home, ['show', 'last'])).toContain('élan vital');
  });

  it('a piece that fits two names both', async () => {
    const twins = [1, 2].map(() => entryAt('2026-03-03T21:00:00', { text: 'twin' }));
    const home = homeOf(twins);
    const [one, two] = twins.map(({ id }) => id) as [string, string];
    const { code, stdout, stderr } = await journal(home, ['delete', one.slice(0, 8)]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: sentence });
    for (const id of [one, two]) expect(stderr).toContain(id);
    expect(journalIn(home)).toHaveLength(2);
  });

  it('keeps what a file holds from the terminal', async () => {
    const { home } = threeEvenings();
    const file = fs
      .readdirSync(home)
      .map((name) => path.join(home, name))
      .find((name) => name.endsWith('2026-05.json'))!;
    const text = fs.readFileSync(file, 'utf8').replace('élan vital', 'a\\u001b]0;x\\u0007b\\u009b2Jc\\u202ed');
    fs.writeFileSync(file, text);
    for (const args of [['list'], ['show', 'last'], ['list', '--json'], ['show', 'last', '--markdown']])
      expect(await did(home, args)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  });

  it('in a terminal stands by day, cut to the window', async () => {
    const { home, ids } = threeEvenings();
    await added(home, 'word '.repeat(60), '--at', '2026-05-01 09:00');
    const terminal = openTerminal({ args: ['journal', 'list'], home, columns: 50 });
    await terminal.waitExit();
    const rows = terminal.screen();
    expect(rows[0]).toBe('Friday 1 May 2026');
    expect(rows[1]).toMatch(/^ {2}09:00 {2}[0-9a-z]{6} {2}word .*\.\.\.$/u);
    expect(rows[2]).toBe(`  08:00  ${ids[2]!.slice(-6)}  Not now, he said; élan vital...`);
    expect(rows.slice(3, 6)).toEqual(['', 'Wednesday 4 March 2026', expect.stringContaining('22:10') as string]);
  });

  it('in a terminal is ten unless more are asked for', async () => {
    const minutes = Array.from({ length: 12 }, (_, index) => index + 10);
    const home = homeOf(minutes.map((minute) => entryAt(`2026-05-01T09:${minute}:00`, { text: `e${minute}` })));
    const few = openTerminal({ args: ['journal', 'list'], home });
    await few.waitExit();
    expect(few.text()).toContain('e12');
    expect(few.text()).not.toContain('e11');
    expect(few.text()).toContain(words.more(10));
    const all = openTerminal({ args: ['journal', 'list', '-n', 'all'], home });
    await all.waitExit();
    expect(all.text()).toContain('e10');
  });

  it('ends quietly when its reader goes', async () => {
    const { home } = threeEvenings();
    const { code, stdout, stderr } = await runCli(
      ['-c', 'set -o pipefail; "$0" "$1" journal list --json | head -c 5', process.execPath, bin],
      { home, command: 'bash' },
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '{"ent', stderr: '' });
  });

  it('alone on a pipe lists the last entries', async () => {
    const { home, ids } = threeEvenings();
    expect(await did(home, [])).toMatch(new RegExp(`^${ids[2]}\t`, 'u'));
  });
});

describe('journal edit, delete and restore', () => {
  it('replaces the text by --text or a pipe, and the tags that stood in it', async () => {
    const { home, ids } = threeEvenings();
    await did(home, ['edit', 'last', '--text', 'Now. #bus']);
    await did(home, ['edit', ids[0]!], 'From a pipe.\n');
    const byId = new Map(journalIn(home).map((entry) => [entry.id, entry]));
    expect(byId.get(ids[2]!)).toMatchObject({ text: 'Now. #bus', tags: ['bus'], edited: expect.any(String) as string });
    expect(byId.get(ids[0]!)).toMatchObject({
      text: 'From a pipe.',
      tags: [],
      feelings: [{ word: 'sad', strength: 3 }],
    });
  });

  it('leaves an entry alone when no words are left', async () => {
    const { home } = threeEvenings();
    const before = journalIn(home);
    for (const result of [
      await journal(home, ['edit', 'last', '--text', ' ']),
      await journal(home, ['edit', 'last'], '\n'),
    ])
      expect(result).toMatchObject({ code: 2, stdout: '', stderr: `${words.emptied}\n` });
    expect(journalIn(home)).toEqual(before);
  });

  it('deletes several, none when one of them is not there, and brings back', async () => {
    const { home, ids } = threeEvenings();
    const before = journalIn(home);
    expect((await journal(home, ['delete', ids[0]!, 'zzzzzz'])).code).toBe(2);
    expect(journalIn(home)).toEqual(before);
    const said = await did(home, ['delete', ids[0]!, 'last']);
    for (const id of [ids[0]!, ids[2]!]) expect(said).toContain(`journal restore ${id.slice(-6)}`);
    expect(journalIn(home).map(({ id }) => id)).toEqual([ids[1]]);
    expect((await did(home, ['restore'])).split('\n').map((row) => row.split('\t')[0])).toEqual([ids[2], ids[0], '']);
    await did(home, ['restore', 'last']);
    await did(home, ['restore', ids[0]!.slice(-6)]);
    expect(new Set(journalIn(home).map(({ id }) => id))).toEqual(new Set(ids));
    expect(await journal(home, ['restore'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: `${words.nothingDeleted}\n`,
    });
    expect(await journal(home, ['restore', 'last'])).toMatchObject({ code: 1, stdout: '' });
  });
});

/** An editor that is a program of ours. */
function editor(script: string): string {
  const file = path.join(newHome(), 'editor.sh');
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

/** The folders that texts are lent in. */
const lent = (): string[] =>
  ['/dev/shm', '/tmp']
    .filter((parent) => fs.existsSync(parent))
    .flatMap((parent) =>
      fs
        .readdirSync(parent)
        .filter((name) => /^tr-\d+-[0-9a-f]{12}$/u.test(name))
        .map((name) => path.join(parent, name)),
    );

describe('the editor', () => {
  const withEditor = (home: string, args: string[], script: string) =>
    openTerminal({ args: ['journal', ...args], home, env: { EDITOR: editor(script) }, columns: 200 });

  it('writes a new entry', async () => {
    const home = freshHome();
    const seen = path.join(newHome(), 'seen');
    const terminal = withEditor(
      home,
      ['add'],
      `stat -c '%a %n' "$1" > '${seen}'; printf 'From the editor\\n#night\\n' > "$1"`,
    );
    await terminal.waitExit();
    expect(journalIn(home)).toMatchObject([{ text: 'From the editor\n#night', tags: ['night'] }]);
    expect(terminal.text().trim()).toBe(journalIn(home)[0]!.id);
    const [mode, file] = fs.readFileSync(seen, 'utf8').trim().split(' ');
    expect(mode).toBe('600');
    if (fs.existsSync('/dev/shm')) expect(file).toMatch(/^\/dev\/shm\//u);
    expect(fs.existsSync(path.dirname(file!))).toBe(false);
  });

  it('can be used where the id goes into a variable', async () => {
    const home = freshHome();
    const terminal = openTerminal({
      command: 'bash',
      args: ['-c', `id=$("$0" "$1" journal add); echo "<$id>"`, process.execPath, bin],
      home,
      env: { EDITOR: editor(`echo SEEN; printf 'words' > "$1"`) },
    });
    await terminal.waitExit();
    expect(terminal.text()).toBe(`SEEN\n<${journalIn(home)[0]!.id}>`);
  });

  it.each([
    ['nothing was written', 'exit 0', 2, words.empty],
    ['it fails', ': > "$1"; exit 3', 1, words.editorFailed],
  ])('adds nothing when %s', async (_name, script, code, said) => {
    const home = freshHome();
    const terminal = withEditor(home, ['add'], script);
    expect(await terminal.waitExit()).toMatchObject({ code });
    expect(terminal.text()).toContain(said);
    expect(fs.existsSync(home)).toBe(false);
  });

  it('has to be set up', async () => {
    const home = welcomedHome();
    await added(home, 'one');
    for (const [args, said] of [
      [['add'], words.noEditor],
      [['edit', 'last'], words.noEditorToEdit],
    ] as const) {
      const terminal = openTerminal({ args: ['journal', ...args], home, columns: 300 });
      expect(await terminal.waitExit()).toMatchObject({ code: 2 });
      expect(terminal.text()).toContain(said);
    }
  });

  it('changes an entry', async () => {
    const { home, ids } = threeEvenings();
    const terminal = withEditor(home, ['edit', ids[1]!], `printf ' And then he came. #home\\n' >> "$1"`);
    expect(await terminal.waitExit()).toMatchObject({ code: 0 });
    const changed = journalIn(home).find(({ id }) => id === ids[1]);
    expect(changed).toMatchObject({
      text: 'The car was late again.\nI waited. And then he came. #home',
      tags: ['home'],
    });
    expect(JSON.parse(fs.readFileSync(path.join(home, 'drafts.json'), 'utf8'))).toMatchObject({ drafts: {} });
  });

  it('that empties the file, or fails, leaves the entry as it was', async () => {
    const { home } = threeEvenings();
    const before = journalIn(home);
    expect(await withEditor(home, ['edit', 'last'], ': > "$1"').waitExit()).toMatchObject({ code: 0 });
    expect(await withEditor(home, ['edit', 'last'], ': > "$1"; exit 1').waitExit()).toMatchObject({ code: 1 });
    expect(await withEditor(home, ['edit', 'last'], 'exit 0').waitExit()).toMatchObject({ code: 0 });
    expect(journalIn(home)).toEqual(before);
  });

  it('may be killed together with the program: the words wait for the next time, and no file is left', async () => {
    const { home } = threeEvenings();
    const before = new Set(lent());
    const killed = withEditor(home, ['edit', 'last'], `printf 'half a thought' > "$1"; echo WRITTEN; read x`);
    await killed.waitFor('WRITTEN');
    killed.kill('SIGKILL');
    await killed.waitExit();
    expect(lent().filter((folder) => !before.has(folder))).toHaveLength(1);
    const next = withEditor(home, ['edit', 'last'], `printf ', and the rest' >> "$1"`);
    await next.waitExit();
    expect(next.text()).toContain(words.goingOn);
    expect(JSON.parse(await did(home, ['show', 'last', '--json']))).toMatchObject({
      text: 'half a thought, and the rest',
    });
    expect(lent().filter((folder) => !before.has(folder))).toEqual([]);
  });
});

describe('journal export and import', () => {
  it.each(['all.md', 'all.json'])('%s can be brought in again, and only once', async (name) => {
    const { home } = threeEvenings();
    const file = path.join(newHome(), name);
    await did(home, ['export', file]);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    const other = freshHome();
    const planned = await did(other, ['import', file, '--dry-run']);
    expect(planned).toContain(words.wouldAdd(3));
    expect(fs.existsSync(other)).toBe(false);
    expect(await did(other, ['import', file])).toContain(words.added(3));
    const byId = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => a.id.localeCompare(b.id));
    expect(byId(journalIn(other))).toEqual(byId(journalIn(home)));
    const again = await did(other, ['import', file]);
    expect(again).toContain(words.added(0));
    expect(again).toContain(words.known(3));
    expect(journalIn(other)).toHaveLength(3);
  });

  it('writes what a filter names, and to stdout without a file', async () => {
    const { home, ids } = threeEvenings();
    const { entries } = JSON.parse(await did(home, ['export', '--format', 'json', '--to', '2026-04-01'])) as {
      entries: Entry[];
    };
    expect(entries.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(await did(home, ['export', '--format', 'html', '--tag', 'car'])).toMatch(/^<!DOCTYPE html>/u);
  });

  it('writes over nothing unless told to', async () => {
    const { home } = threeEvenings();
    const file = path.join(newHome(), 'notes.md');
    fs.writeFileSync(file, 'mine');
    const { code, stderr } = await journal(home, ['export', file]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: sentence });
    expect(fs.readFileSync(file, 'utf8')).toBe('mine');
    await did(home, ['export', file, '--force']);
    expect(fs.readFileSync(file, 'utf8')).toContain('élan vital');
    expect(fs.readdirSync(path.dirname(file))).toEqual(['notes.md']);
  });

  it('writes a file a day into a folder, which can be brought in', async () => {
    const { home } = threeEvenings();
    const folder = path.join(newHome(), 'days');
    await did(home, ['export', '--per-day', folder]);
    expect(fs.readdirSync(folder)).toEqual(['2026-03-03.md', '2026-03-04.md', '2026-05-01.md']);
    expect((await journal(home, ['export', '--per-day', folder])).code).toBe(1);
    const other = freshHome();
    expect(await did(other, ['import', folder])).toContain(words.added(3));
    expect(new Set(journalIn(other).map(({ text }) => text))).toEqual(new Set(journalIn(home).map(({ text }) => text)));
  });

  it.each([
    [['export', '--format', 'pdf'], 2],
    [['export', 'x.json', '--per-day', 'y'], 2],
    [['export', '/no/such/folder/x.md'], 1],
    [['import', '/no/such/file'], 1],
    [['import'], 2],
  ])('%j fails with a line', async (args, code) => {
    const { home } = threeEvenings();
    expect(await journal(home, args)).toMatchObject({ code, stdout: '', stderr: sentence });
  });

  it('brings in what jrnl wrote, and names the lines it did not understand', async () => {
    const home = freshHome();
    const text = '[2026-03-03 21:00] A walk. @river\nIt rained.\n\n[2026-03-04 08:30] Morning.\n';
    expect(await did(home, ['import', '-'], text)).toContain(words.added(2));
    expect(journalIn(home)).toMatchObject([
      { tags: ['river'] },
      { text: expect.stringContaining('Morning.') as string },
    ]);
    const { code, stdout, stderr } = await journal(
      home,
      ['import', '-'],
      '{"entries": [{"date": "no day"}], "tags": {}}',
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/line 1:/u);
    expect(journalIn(home)).toHaveLength(2);
  });
});

describe('help and completion', () => {
  const inner = Object.keys(cliWords.journal);
  it('name every command inside journal, each with two examples', async () => {
    const { stdout } = await runCli(['journal', '--help'], { home: freshHome() });
    for (const name of inner) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'mu'));
    for (const name of ['journal', ...inner.map((one) => `journal ${one}`), 'lock', 'unlock', 'passphrase', 'backup']) {
      const help = await runCli([...name.split(' '), '--help'], { home: freshHome() });
      expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: '' });
      const examples = help.stdout.slice(help.stdout.indexOf(cliWords.examples)).trim().split('\n').slice(1);
      expect(examples).toHaveLength(2);
      for (const example of examples) expect(example.startsWith(`  trust-repair ${name}`)).toBe(true);
    }
  });

  it('completes commands inside journal, and their options', async () => {
    const { stdout } = await runCli(['completion', 'bash'], { home: freshHome() });
    const file = path.join(newHome(), 'completion');
    fs.writeFileSync(file, stdout);
    const offers = (...typed: string[]): string[] =>
      execFileSync(
        'bash',
        [
          '--norc',
          '-c',
          `source '${file}'; COMP_WORDS=(${['trust-repair', ...typed].map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${typed.length}; _trust_repair; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ],
        { encoding: 'utf8', cwd: path.dirname(file) },
      )
        .trim()
        .split('\n')
        .sort();
    expect(offers('journal', '')).toEqual(expect.arrayContaining(inner) as string[]);
    expect(offers('journal', 'se')).toEqual(['search']);
    expect(offers('journal', 'list', '--fee')).toEqual(['--feeling']);
    expect(offers('journal', 'add', '--fr')).toEqual(['']);
    expect(offers('journal', 'import', 'comp')).toEqual(['completion']);
    expect(offers('journal', 'import', '--d')).toEqual(['--dry-run']);
    expect(offers('lock', '--no')).toEqual(['--no-allow-add']);
  });
});
