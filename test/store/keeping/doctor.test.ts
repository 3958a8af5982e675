import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { deletedSpec } from '../../../src/store/deleted.js';
import { draftsSpec } from '../../../src/store/drafts.js';
import { withLock } from '../../../src/store/index.js';
import {
  examine,
  type Finding,
  isWell,
  mend,
  readBackup,
  restoreBackup,
  writeBackup,
} from '../../../src/store/keeping/index.js';
import { newHome, removeFolders, tempFolder } from '../helpers.js';
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
  toyLoosely,
} from './kit.js';

afterAll(removeFolders);

/** A home in which all is well. */
function well(codec?: typeof toyCodec): string {
  const home = newHome();
  fill(home, codec);
  fs.rmSync(path.join(home, 'set-aside'), { recursive: true });
  return home;
}

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);
const texts = (home: string): string[] => textsOf(contextOf(home));

/** Mends, and shows that doing it again does nothing. */
function mended(home: string, context = contextOf(home)): string[] {
  const done = mend(context);
  const after = bytesIn(home, true);
  expect(mend(context)).toEqual([]);
  expect(bytesIn(home, true)).toEqual(after);
  expect(examine(context).filter(({ fixable }) => fixable)).toEqual([]);
  return done.map(({ code, words }) => (expect(words).toMatch(/^[.A-Za-z].*\.$/), code));
}

describe('examine', () => {
  it('finds nothing when all is well, nor where there is nothing, and changes nothing', () => {
    const home = well();
    const before = bytesIn(home, true);
    expect(examine(contextOf(home))).toEqual([]);
    expect(mend(contextOf(home))).toEqual([]);
    expect(bytesIn(home, true)).toEqual(before);
    const nowhere = newHome();
    expect(examine(contextOf(nowhere))).toEqual([]);
    expect(mend(contextOf(nowhere))).toEqual([]);
    expect(fs.existsSync(nowhere)).toBe(false);
  });

  it('changes nothing, however bad it is, and says each thing in words', () => {
    const home = newHome();
    fill(home);
    put(home, 'journal-2026-10.json', 'noise');
    put(home, 'journal-2026-11 (conflict).json', journalOf(entryAt(8, 'there')));
    put(home, '.drafts.json.999999999.abcdefabcdef.tmp', 'half');
    put(home, 'stranger.txt', '');
    const before = bytesIn(home, true);
    const findings = examine(contextOf(home));
    expect(bytesIn(home, true)).toEqual(before);
    for (const { words } of findings) expect(words).toMatch(/^[.A-Za-z].*\.$/);
    expect(codes(findings)).toEqual(['leftover', 'broken-file', 'conflict-copy', 'lost-file', 'unknown-file']);
    expect(isWell(findings)).toBe(false);
  });

  it('names what is harmless and leaves it alone', () => {
    const home = well();
    put(home, 'drafts.json', {
      version: 1,
      drafts: { 'a-later-step': draftOf('x', { step: 'a-later-step' }), 'journal:new': draftOf('x') },
    });
    put(
      home,
      'journal-2030-01.json',
      journalOf(entryAt(1, 'from a wrong clock', { created: '2030-01-01T10:00:00+00:00' })),
    );
    put(home, 'photos/x.jpg', '');
    put(home, 'key (conflict).json', '{}');
    const findings = examine(contextOf(home));
    expect(codes(findings)).toEqual(['key-conflict', 'odd-date', 'unknown-step', 'unknown-file']);
    expect(isWell(findings)).toBe(true);
    expect(mended(home)).toEqual([]);
  });

  it('looks at the outside only while the journal is locked', () => {
    const home = well(toyCodec);
    fs.chmodSync(path.join(home, 'path.json'), 0o644);
    const findings = examine(contextOf(home, { codec: lockedCodec }));
    expect(codes(findings)).toEqual(['key-missing', 'rights', 'locked']);
  });

  it('says when a file is of a newer version or cannot be read', () => {
    const home = well();
    put(home, 'path.json', { version: 7 });
    fs.rmSync(path.join(home, 'deleted.json'));
    fs.mkdirSync(path.join(home, 'deleted.json'));
    expect(codes(examine(contextOf(home)))).toEqual(['newer-file', 'unknown-file']);
    expect(mended(home)).toEqual([]);
  });
});

describe('mend', () => {
  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30), 1],
    ['zeroed in the middle', (bytes: Buffer) => (bytes.fill(0, 200, 260), bytes), 1],
    [
      'with a broken byte',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 60), Buffer.from([0xff, 0xfe]), bytes.subarray(60)]),
      1,
    ],
    ['zeroed', (bytes: Buffer) => Buffer.alloc(bytes.length), 0],
    ['emptied', () => Buffer.alloc(0), 0],
    ['filled with noise', () => randomBytes(3000), 0],
  ])('brings back what it can of a journal file that was %s', (_how, damage, atLeast) => {
    const home = well();
    const file = path.join(home, 'journal-2026-11.json');
    const broken = damage(fs.readFileSync(file));
    fs.writeFileSync(file, broken);
    const [finding] = examine(contextOf(home));
    expect(finding).toMatchObject({ code: 'broken-file', file: 'journal-2026-11.json', fixable: true });
    expect(finding?.count).toBeGreaterThanOrEqual(atLeast);
    mended(home);
    expect(texts(home).length).toBe(1 + finding!.count!);
    expect(texts(home)).toContain('October');
    // What could not be read is somewhere, byte for byte, and a backup of all as it was.
    expect(Object.values(bytesIn(home))).toContain(broken.toString('base64'));
    const [tar] = fs.readdirSync(path.join(home, 'backup')).filter((name) => name.endsWith('.tar'));
    const elsewhere = newHome();
    restoreBackup(contextOf(elsewhere), path.join(home, 'backup', tar!));
    expect(fs.readFileSync(path.join(elsewhere, 'journal-2026-11.json'))).toEqual(broken);
  });

  it('brings back from what was set aside earlier, and does not bring back what was deleted', () => {
    const home = well();
    const [one, two, three] = [entryAt(8, 'lost one'), entryAt(9, 'lost two'), entryAt(10, 'deleted since')];
    put(
      home,
      'set-aside/journal-2026-11.20261121T200000Z.json',
      JSON.stringify(journalOf(one, three, two)).slice(0, -30),
    );
    put(home, 'set-aside/deleted.20261121T200000Z.json', {
      version: 1,
      items: [{ deleted: '2026-11-20T21:00:00+00:00', entry: three }, { deleted: 5 }],
    });
    put(home, 'set-aside/drafts.20261121T200000Z.json', {
      version: 1,
      drafts: { a: draftOf('draft a'), b: { answers: { why: 'a draft that is not whole' } } },
    });
    put(home, 'set-aside/path.20261121T200000Z.json', {
      version: 1,
      steps: { a: { runs: [{ entry: 'e', day: '2026-11-01' }] }, b: 5 },
      memory: {},
    });
    expect(mended(home)).toEqual(['set-aside', 'set-aside', 'set-aside', 'set-aside']);
    const context = contextOf(home);
    expect(texts(home)).toEqual(expect.arrayContaining(['lost one', 'a draft that is not whole']));
    expect(texts(home)).not.toContain('deleted since');
    expect(texts(home).some((text) => 'lost two'.startsWith(text))).toBe(true);
    expect(context.documents.read(deletedSpec).items.map(({ entry }) => entry.text)).toEqual(['gone', 'deleted since']);
    expect(Object.keys(context.documents.read(draftsSpec).drafts)).toEqual(['a', 'footing-steady']);
    expect(context.documents.read(context.pathSpec).steps).toEqual({
      a: { runs: [{ entry: 'e', day: '2026-11-01' }] },
    });
    expect(fs.readdirSync(path.join(home, 'set-aside'))).toEqual([]);
    expect(fs.readdirSync(path.join(home, 'backup')).filter((name) => name.includes('brought-back'))).toHaveLength(4);
  });

  it('brings back encrypted files that are whole, and what shows of those that are not', () => {
    const home = well(toyCodec);
    const value = journalOf(entryAt(8, 'lost one'), entryAt(9, 'lost two'));
    put(home, 'set-aside/journal-2026-11.20261121T200000Z.json', value, toyCodec, 'journal-2026-11.json');
    const sealed = toyCodec.encode(JSON.stringify(value), 'journal-2026-11.json') as Buffer;
    put(home, 'set-aside/journal-2026-11.20261121T200001Z.json', sealed.subarray(0, 500));
    const context = {
      ...contextOf(home, { codec: toyCodec }),
      loosely: toyLoosely,
    };
    const before = codes(examine(context));
    expect(before.filter((code) => code === 'set-aside')).toHaveLength(2);
    mended(home, context);
    expect(textsOf(context)).toEqual(expect.arrayContaining(['lost one', 'lost two']));
    for (const bytes of Object.values(bytesIn(home, true)))
      expect(Buffer.from(bytes, 'base64').includes('lost')).toBe(false);
  });

  it('puts entries in order that lie twice, in the wrong month or in the wrong file of it, and loses none', () => {
    const home = well();
    const twice = entryAt(5, 'twice');
    const changed = { ...twice, text: 'twice, and changed', edited: '2026-11-20T10:00:00+00:00' };
    put(home, 'journal-2026-11.json', journalOf(entryAt(2, 'right'), twice, entryAt(20, 'belongs further on')));
    put(home, 'journal-2026-11-17.json', journalOf(changed, entryAt(18, 'right, too')));
    put(
      home,
      'journal-2026-09.json',
      journalOf(entryAt(1, 'belongs to October', { created: '2026-10-01T21:00:00+00:00' })),
    );
    put(home, 'journal-2026-11 (conflict).json', journalOf(twice));
    expect(codes(examine(contextOf(home)))).toEqual(['conflict-copy', 'misplaced', 'misplaced', 'misplaced']);
    mended(home);
    const context = contextOf(home);
    expect(context.journal.ofMonth('2026-10').map(({ text }) => text)).toEqual(['belongs to October', 'October']);
    expect(context.journal.ofMonth('2026-09')).toEqual([]);
    expect(context.journal.find(twice.id)).toEqual(changed);
    expect(texts(home).sort()).toEqual([
      'October',
      'belongs further on',
      'belongs to October',
      'right',
      'right, too',
      'twice',
      'twice, and changed',
    ]);
  });

  it('mends several files that are broken at once, also when mending one reads another', () => {
    const home = well();
    const cut = (file: string): void => fs.truncateSync(path.join(home, file), 40);
    put(home, 'drafts.json', `{"drafts": {"a": {"why": "what I could not say"`);
    put(home, 'journal-2026-11.json', JSON.stringify(journalOf(entryAt(2, 'still whole'))).slice(0, -2));
    cut('journal-2026-10.json');
    mended(home);
    expect(texts(home)).toEqual(expect.arrayContaining(['still whole', 'what I could not say']));
  });

  it('gives an entry an id of its own when one of another month has the same, and hides neither meanwhile', () => {
    const home = well();
    const here = entryAt(5, 'of the fifth');
    const other = { ...here, created: '2026-10-07T21:00:00+00:00', text: 'of October, under the same id' };
    put(home, 'journal-2026-10.json', journalOf(other));
    put(home, 'journal-2026-11.json', journalOf(here));
    const shown = [...contextOf(home).journal.pages({})].flat().map(({ text }) => text);
    expect(shown).toEqual(['of the fifth', 'of October, under the same id']);
    mended(home);
    expect(examine(contextOf(home))).toEqual([]);
    const all = [...contextOf(home).journal.pages({})].flat();
    expect(all.map(({ text }) => text)).toEqual(shown);
    expect(all.map(({ id }) => contextOf(home).journal.find(id)?.text)).toEqual(shown);
  });

  it('closes what others could open, and takes away what killed runs left', () => {
    const home = well();
    fs.chmodSync(home, 0o755);
    fs.chmodSync(path.join(home, 'settings.json'), 0o644);
    fs.chmodSync(path.join(home, 'backup'), 0o770);
    put(home, `.settings.json.999999999.abcdefabcdef.tmp`, 'half');
    put(home, 'backup/.x.tar.999999999.abcdefabcdef.tmp', 'half');
    expect(mended(home)).toEqual(['rights', 'rights', 'rights', 'leftover', 'leftover']);
    expect(fs.statSync(home).mode & 0o777).toBe(0o700);
    expect(fs.statSync(path.join(home, 'settings.json')).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('finishes a restore that was broken off', () => {
    const home = well();
    const source = path.join(tempFolder(), 'x.tar');
    writeBackup(contextOf(home), source);
    for (let at = 1; ; at += 1) {
      const disk = failingDisk(at).disk;
      kindOf(() => restoreBackup(contextOf(home, { disk }), source));
      if (fs.existsSync(path.join(home, '.restore'))) break;
    }
    expect(codes(examine(contextOf(home)))).toContain('restore-unfinished');
    expect(mended(home)).toContain('restore-unfinished');
    expect(fs.existsSync(path.join(home, '.restore'))).toBe(false);
  });

  it('names a backup that is not whole any more', () => {
    const home = well();
    const target = path.join(home, 'backup', 'x.tar');
    writeBackup(contextOf(home), target);
    expect(examine(contextOf(home))).toEqual([]);
    fs.truncateSync(target, 3000);
    put(home, 'backup/journal-2026-11.v1.x.json', 'noise');
    expect(codes(examine(contextOf(home)))).toEqual(['broken-backup', 'broken-backup']);
    expect(mended(home)).toEqual([]);
  });

  it('loses nothing when the disk fails at any call, and comes to the same when done again', () => {
    const begin = well();
    put(
      begin,
      'journal-2026-11.json',
      JSON.stringify(journalOf(entryAt(2, 'whole'), entryAt(3, 'also whole'), entryAt(4, 'cut'))).slice(0, -60),
    );
    put(begin, 'journal-2026-11 2.json', journalOf(entryAt(9, 'from the copy')));
    put(begin, 'journal-2026-09.json', journalOf(entryAt(1, 'wrong month', { created: '2026-10-01T21:00:00+00:00' })));
    const home = newHome();
    fs.cpSync(begin, home, { recursive: true });
    const counting = failingDisk(0);
    mend(contextOf(home, { disk: counting.disk }));
    const wanted = texts(home);
    expect(wanted).toHaveLength(6);
    for (let at = 1; at <= counting.calls(); at += 3) {
      const each = newHome();
      fs.cpSync(begin, each, { recursive: true });
      expect(
        kindOf(() => mend(contextOf(each, { disk: failingDisk(at).disk }))),
        `call ${at}`,
      ).toBe('disk-full');
      mended(each);
      expect(texts(each), `call ${at}`).toEqual(wanted);
    }
  });

  it(
    'never fails in any other way than in words, and never deletes what it could not read, whatever is in the files',
    { timeout: 60_000 },
    () => {
      const begin = well();
      const files = [
        'settings.json',
        'path.json',
        'drafts.json',
        'deleted.json',
        'journal-2026-10.json',
        'journal-2026-11.json',
      ];
      const name = fc.constantFrom(
        ...files,
        'journal-2026-11 2.json',
        'drafts (conflict).json',
        'set-aside/journal-2026-11.x.json',
        'set-aside/drafts.x.json',
        'backup/x.tar',
      );
      const change = fc.tuple(
        name,
        fc.array(fc.tuple(fc.nat(4000), fc.uint8Array({ maxLength: 20 })), { maxLength: 4 }),
        fc.nat(4000),
      );
      fc.assert(
        fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
          const home = newHome();
          fs.cpSync(begin, home, { recursive: true });
          for (const [file, bits, length] of changes) {
            const from = path.join(
              begin,
              files.find((one) => path.basename(file).startsWith(one.slice(0, 8))) ?? 'settings.json',
            );
            const bytes = fs.readFileSync(from);
            for (const [at, piece] of bits)
              bytes.set(piece.subarray(0, Math.max(0, bytes.length - (at % bytes.length))), at % bytes.length);
            put(home, file, bytes.subarray(0, length < 2000 ? bytes.length : length));
          }
          const before = Object.values(bytesIn(home));
          examine(contextOf(home));
          mended(home);
          // Every file as it was is still somewhere: in its place, in backup, in set-aside, or in the backup made first.
          const tars = fs.readdirSync(path.join(home, 'backup')).filter((one) => one.startsWith('before-mending'));
          const kept = new Set(Object.values(bytesIn(home)));
          for (const tar of tars) {
            const out = newHome();
            restoreBackup(contextOf(out), path.join(home, 'backup', tar));
            for (const bytes of Object.values(bytesIn(out))) kept.add(bytes);
          }
          for (const bytes of before) expect(kept.has(bytes)).toBe(true);
          expect(fs.readdirSync(path.dirname(home))).toEqual(['home']);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('waits for its turn', () => {
    const home = well();
    put(home, 'journal-2026-11 2.json', journalOf(entryAt(9, 'x')));
    withLock(home, () => expect(mended(home)).toEqual(['conflict-copy']));
    expect(
      readBackup(
        path.join(
          home,
          'backup',
          fs.readdirSync(path.join(home, 'backup')).find((name) => name.endsWith('.tar'))!,
        ),
      ).files,
    ).toBe(8);
  });
});
