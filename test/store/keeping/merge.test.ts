import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/journal/entry.js';
import { deletedSpec } from '../../../src/store/deleted.js';
import { draftsSpec } from '../../../src/store/drafts.js';
import { plainCodec } from '../../../src/store/codec.js';
import { copiesAmong, mergeCopies, originalsOf } from '../../../src/store/keeping/index.js';
import { uniteEntries } from '../../../src/store/keeping/unite.js';
import { newHome, removeFolders } from '../helpers.js';
import {
  bytesIn,
  contextOf,
  draftOf,
  entryAt,
  failingDisk,
  fill,
  journalOf,
  kindOf,
  lockedCodec,
  put,
  textsOf,
  toyCodec,
} from './kit.js';

afterAll(removeFolders);

const copies = [
  ['journal-2026-11 (conflict).json', 'journal-2026-11.json'],
  ["journal-2026-11 (Anna's conflicted copy 2026-11-20).json", 'journal-2026-11.json'],
  ['journal-2026-11.sync-conflict-20261120-101112-ABCDEFG.json', 'journal-2026-11.json'],
  ['journal-2026-11 2.json', 'journal-2026-11.json'],
  ['journal-2026-11-2.json', 'journal-2026-11.json'],
  ['journal-2026-11-DESKTOP-7F3.json', 'journal-2026-11.json'],
  ['journal-2026-11-17-DESKTOP-7F3.json', 'journal-2026-11-17.json'],
  ['journal-2026-11-17 (1).json', 'journal-2026-11-17.json'],
  ['journal-2026-11_conflict-20261120-101112.json', 'journal-2026-11.json'],
  ['drafts (conflict).json', 'drafts.json'],
  ['path.sync-conflict-20261120-101112-ABCDEFG.json', 'path.json'],
  ['deleted-DESKTOP-7F3.json', 'deleted.json'],
  ['settings 2.json', 'settings.json'],
] as const;
const noCopies = [
  'journal-2026-11.json',
  'journal-2026-11-17.json',
  'settings.json',
  'key.json',
  'key.backup.json',
  'key (conflict).json',
  '.journal-2026-11.json.123.abcdef.tmp',
  'pathology.json',
  'journal-2026-13 2.json',
  'journal-2026-11 2.txt',
  'x.json',
];

describe('a copy of another computer', () => {
  it.each(copies)('is known by its name: %s', (name, original) => expect(originalsOf(name)[0]).toBe(original));
  it.each(noCopies)('is not: %s', (name) => expect(originalsOf(name)).toEqual([]));
  it('of what was deleted comes before the journal', () => {
    expect(copiesAmong([...copies.map(([name]) => name), ...noCopies])[0]).toBe('deleted-DESKTOP-7F3.json');
    expect(copiesAmong([...copies.map(([name]) => name), ...noCopies])).toHaveLength(copies.length);
  });
});

const same = entryAt(1, 'the same on both');
const mine = entryAt(2, 'as I wrote it here', { edited: '2026-11-20T10:00:00+00:00' });
const later: Entry = { ...mine, text: 'as I wrote it there', edited: '2026-11-20T11:00:00+00:00' };
const earlier: Entry = { ...mine, text: 'as it was there', edited: '2026-11-20T09:00:00+00:00' };
const there = entryAt(3, 'only there');
const here = entryAt(4, 'only here');

function merged(
  copy: Record<string, unknown>,
  codec = plainCodec,
): { home: string; context: ReturnType<typeof contextOf> } {
  const home = newHome();
  put(home, 'journal-2026-11.json', journalOf(same, mine, here), codec);
  for (const [file, value] of Object.entries(copy)) put(home, file, value, codec, originalsOf(file)[0] ?? file);
  return { home, context: contextOf(home, { codec }) };
}

describe('merging the journal', () => {
  it.each(copies.slice(0, 9))('brings in %s entry by entry and moves it to backup', (name) => {
    const { home, context } = merged({ [name]: journalOf(same, there) });
    const bytes = fs.readFileSync(path.join(home, name));
    expect(mergeCopies(context)).toEqual([
      { file: name, is: 'merged', brought: { added: 1, changed: 0, kept: 0, back: 0, drafts: 0 } },
    ]);
    expect(textsOf(context)).toEqual([same.text, mine.text, there.text, here.text]);
    expect(copiesAmong(fs.readdirSync(home))).toEqual([]);
    const [kept] = fs.readdirSync(path.join(home, 'backup'));
    expect(fs.readFileSync(path.join(home, 'backup', kept!))).toEqual(bytes);
    const after = bytesIn(home);
    expect(mergeCopies(context)).toEqual([]);
    expect(bytesIn(home)).toEqual(after);
  });

  it('lets the newest edit win and keeps the other as an entry of its own', () => {
    const { context } = merged({ 'journal-2026-11 (conflict).json': journalOf(later) });
    expect(mergeCopies(context)[0]?.brought).toMatchObject({ added: 0, changed: 1, kept: 1 });
    expect(context.journal.find(mine.id)).toEqual(later);
    const kept = context.journal.ofMonth('2026-11').find(({ tags }) => tags.includes('kept-aside'));
    expect(kept).toEqual({ ...mine, id: kept?.id, tags: [...mine.tags, 'kept-aside'] });
    expect(kept?.id).toMatch(/^[0-9a-z]{26}$/);
    const other = merged({ 'journal-2026-11 (conflict).json': journalOf(earlier) });
    mergeCopies(other.context);
    expect(other.context.journal.find(mine.id)).toEqual(mine);
    expect(textsOf(other.context)).toContain(earlier.text);
  });

  it('keeps an entry that was deleted here and unchanged there, and says so', () => {
    const { home, context } = merged({ 'journal-2026-11 2.json': journalOf(there) });
    put(home, 'deleted.json', {
      version: 1,
      items: [
        {
          deleted: '2026-11-20T21:00:00+00:00',
          entry: { ...there, text: 'changed, then deleted', edited: '2026-11-20T20:00:00+00:00' },
        },
      ],
    });
    expect(mergeCopies(context)[0]?.brought).toMatchObject({ added: 0, back: 1, kept: 1 });
    expect(context.journal.find(there.id)?.text).toBe('changed, then deleted');
    expect(textsOf(context)).toContain(there.text);
    expect(context.documents.read(deletedSpec).items).toEqual([]);
  });

  it('opens encrypted copies under the name they came from, and leaves no plain text', () => {
    const { home, context } = merged({ 'journal-2026-11-17 (1).json': journalOf(there) }, toyCodec);
    expect(mergeCopies(context)[0]?.is).toBe('merged');
    expect(textsOf(context)).toContain(there.text);
    for (const bytes of Object.values(bytesIn(home))) expect(Buffer.from(bytes, 'base64').includes('only')).toBe(false);
  });

  it('takes names as long as a file can have', () => {
    const home = newHome();
    fill(home);
    put(home, `journal-2026-11 (${'of Anna '.repeat(27)}).json`, journalOf(entryAt(7, 'from afar')));
    const context = contextOf(home);
    expect(mergeCopies(context).map(({ is }) => is)).toEqual(['merged']);
    expect(textsOf(context)).toContain('from afar');
    expect(mergeCopies(context)).toEqual([]);
  });

  it('waits while the journal is locked', () => {
    const { home } = merged({ 'journal-2026-11 2.json': journalOf(there) }, toyCodec);
    const before = bytesIn(home);
    expect(mergeCopies(contextOf(home, { codec: lockedCodec }))).toMatchObject([{ is: 'waiting' }]);
    expect(bytesIn(home)).toEqual(before);
  });

  it('sets a copy aside that does not open, with a notice, and leaves one of a newer version', () => {
    const { home, context } = merged({
      'journal-2026-11 2.json': '{"version":1,"entr',
      'journal-2026-11 3.json': { version: 9 },
    });
    const [two, three] = mergeCopies(context);
    expect(two).toMatchObject({ is: 'set-aside', notice: { name: 'journal-2026-11 2.json', moved: true } });
    expect(fs.readFileSync(two!.notice!.path, 'utf8')).toBe('{"version":1,"entr');
    expect(three).toMatchObject({ is: 'left', notice: { moved: false } });
    expect(fs.existsSync(path.join(home, 'journal-2026-11 3.json'))).toBe(true);
  });

  it('gives the same on both computers, and loses no text', () => {
    const text = fc.constantFrom('a', 'b', 'c', 'd');
    const edited = fc.option(fc.constantFrom('2026-11-20T10:00:00+00:00', '2026-11-20T11:00:00+00:00'), {
      nil: undefined,
    });
    const ids = ['01kfw3m9zzzzzzzzzzzzzzzzz1', '01kfw3m9zzzzzzzzzzzzzzzzz2'];
    const side = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...ids), text, edited), { selector: ([id]) => id })
      .map((list) => list.map(([id, said, at]) => entryAt(2, said, { id, ...(at !== undefined && { edited: at }) })));
    const sorted = (entries: readonly Entry[]): Entry[] =>
      [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ edited: _edited, ...rest }) => rest);
    fc.assert(
      fc.property(side, side, (one, other) => {
        const united = uniteEntries(one, other).entries;
        expect(sorted(uniteEntries(other, one).entries)).toEqual(sorted(united));
        expect(uniteEntries(united, other)).toMatchObject({ added: [], changed: 0, kept: [] });
        for (const entry of [...one, ...other]) {
          const times = (all: readonly Entry[]): number =>
            all.filter((each) => each.text === entry.text && each.id.slice(0, 10) === entry.id.slice(0, 10)).length;
          expect(times(united)).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('merging the rest', () => {
  it('adopts drafts that are not here and keeps the words of the others', () => {
    const home = newHome();
    put(home, 'drafts.json', {
      version: 1,
      drafts: { 'footing-steady': draftOf('what I wrote here'), same: draftOf('same') },
    });
    const theirs = {
      'footing-steady': draftOf('what I wrote there'),
      same: draftOf('same'),
      other: draftOf('begun there'),
      ['__proto__']: draftOf('odd'),
    };
    put(home, 'drafts (conflict).json', { version: 1, drafts: theirs });
    const context = contextOf(home);
    expect(mergeCopies(context)[0]?.brought).toMatchObject({
      drafts: 1 + Number(Object.hasOwn(theirs, '__proto__')),
      kept: 1,
    });
    const { drafts } = context.documents.read(draftsSpec);
    expect(drafts['footing-steady']?.answers).toEqual({ why: 'what I wrote here' });
    expect(drafts['other']?.answers).toEqual({ why: 'begun there' });
    const [note] = context.journal.ofMonth('2026-11');
    expect(note).toMatchObject({
      text: 'Steady ground\n\nwhat I wrote there',
      tags: ['kept-aside'],
      created: '2026-11-21T21:00:00+00:00',
    });
  });

  it('unites what was done on the path', () => {
    const home = newHome();
    const run = (entry: string, day: string) => ({ entry, day });
    const ours = {
      a: { runs: [run('1', '2026-11-01'), run('3', '2026-11-03')] },
      b: { runs: [], later: '2026-12-01' },
      c: { runs: [], later: '2026-12-01' },
    };
    const theirs = {
      a: { runs: [run('1', '2026-11-01'), run('2', '2026-11-02')] },
      b: { runs: [], later: '2026-12-24' },
      c: { runs: [run('4', '2026-11-04')] },
      d: { runs: [] },
    };
    put(home, 'path.json', {
      version: 1,
      steps: ours,
      memory: { 'a/x': { value: 1, day: '2026-11-01' }, 'a/y': { value: 1, day: '2026-11-03' } },
    });
    put(home, 'path 2.json', {
      version: 1,
      steps: theirs,
      memory: { 'a/x': { value: 2, day: '2026-11-02' }, 'a/y': { value: 2, day: '2026-11-02' } },
    });
    const context = contextOf(home);
    mergeCopies(context);
    expect(context.documents.read(context.pathSpec)).toEqual({
      version: 1,
      steps: {
        a: { runs: [run('1', '2026-11-01'), run('2', '2026-11-02'), run('3', '2026-11-03')] },
        b: { runs: [], later: '2026-12-24' },
        c: { runs: [run('4', '2026-11-04')] },
        d: { runs: [] },
      },
      memory: { 'a/x': { value: 2, day: '2026-11-02' }, 'a/y': { value: 1, day: '2026-11-03' } },
    });
  });

  it('unites what was deleted, and lets the settings be', () => {
    const home = newHome();
    fill(home);
    const gone = entryAt(7, 'deleted there');
    put(home, 'deleted (conflict).json', {
      version: 1,
      items: [{ deleted: '2026-11-19T21:00:00+00:00', entry: gone }],
    });
    put(home, 'settings (conflict).json', { version: 1, side: 'both' });
    const context = contextOf(home);
    expect(mergeCopies(context).map(({ is }) => is)).toEqual(['merged', 'merged']);
    expect(context.documents.read(deletedSpec).items.map(({ entry }) => entry.text)).toEqual(['deleted there', 'gone']);
    expect(context.documents.read(context.settingsSpec)).toEqual({ version: 1, side: 'hurt' });
    fs.rmSync(path.join(home, 'settings.json'));
    put(home, 'settings 2.json', { version: 1, side: 'both' });
    mergeCopies(context);
    expect(context.documents.read(context.settingsSpec)).toEqual({ version: 1, side: 'both' });
  });
});

describe('merging that is cut off', () => {
  /** A home with a copy of everything, and what it must come to. */
  const fillAll = (home: string): void => {
    fill(home);
    put(home, 'journal-2026-11.json', journalOf(same, mine, here));
    put(home, 'journal-2026-11 (conflict).json', journalOf(same, later, there));
    put(home, 'journal-2026-11-17-DESKTOP-7F3.json', journalOf(entryAt(18, 'the eighteenth'), earlier));
    put(home, 'deleted (conflict).json', {
      version: 1,
      items: [{ deleted: '2026-11-19T21:00:00+00:00', entry: there }],
    });
    put(home, 'drafts (conflict).json', {
      version: 1,
      drafts: { 'footing-steady': draftOf('there'), b: draftOf('b') },
    });
  };
  const result = (home: string): unknown => {
    const { documents, journal } = contextOf(home);
    return {
      entries: journal.ofMonth('2026-11'),
      deleted: documents.read(deletedSpec),
      drafts: documents.read(draftsSpec),
    };
  };

  it('after any call of the disk loses nothing and comes to the same when done again', () => {
    const [home, begin] = [newHome(), newHome()];
    fillAll(begin);
    fs.cpSync(begin, home, { recursive: true });
    const counting = failingDisk(0);
    mergeCopies(contextOf(home, { disk: counting.disk }));
    const wanted = result(home);
    const texts = textsOf(contextOf(home));
    expect(texts).toEqual(
      expect.arrayContaining([same.text, mine.text, later.text, earlier.text, here.text, there.text, 'the eighteenth']),
    );
    expect(new Set(texts).size).toBe(texts.length);
    expect(counting.calls()).toBeGreaterThan(30);
    for (let at = 1; at <= counting.calls(); at += 1) {
      const each = newHome();
      fs.cpSync(begin, each, { recursive: true });
      expect(
        kindOf(() => mergeCopies(contextOf(each, { disk: failingDisk(at).disk }))),
        `call ${at}`,
      ).toBe('disk-full');
      mergeCopies(contextOf(each));
      expect(result(each), `call ${at}`).toEqual(wanted);
      expect(copiesAmong(fs.readdirSync(each))).toEqual([]);
    }
  });
});
