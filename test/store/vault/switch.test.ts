import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../../src/store/disk.js';
import { StoreError } from '../../../src/store/errors.js';
import { openStore } from '../../../src/store/index.js';
import { presentOf } from '../../../src/store/keeping/finish.js';
import { makeRecoveryCode } from '../../../src/store/vault/recovery.js';
import type { Vault } from '../../../src/store/vault/vault.js';
import { keyWords, sealWords } from '../../../src/store/vault/words.js';
import { entryOf, newHome, removeFolders, temps } from '../helpers.js';
import { settingsSpec } from '../specs.js';
import { bytesIn, fullHome, now, PASSPHRASE, storeOf, thrownBy, typed, vaultOf, wordsFoundIn } from './vaults.js';

afterAll(removeFolders);
const turnOn = (vault: Vault) => vault.turnOn({ passphrase: PASSPHRASE, inbox: false });
const isSealed = (home: string, file: string): boolean =>
  fs.readFileSync(path.join(home, file)).subarray(0, 8).toString() === 'TRSEAL1\n';

describe('turning encryption on', () => {
  it('leaves no word that was typed in any file, and everything readable with the passphrase', () => {
    const home = fullHome();
    expect(wordsFoundIn(home)).toEqual(typed);
    const seen: string[] = [];
    const result = vaultOf(home).turnOn({
      passphrase: PASSPHRASE,
      inbox: true,
      onProgress: (done, of) => seen.push(`${done}/${of}`),
    });
    expect(result).toEqual({ left: [], outside: [], broken: [] });
    expect(seen).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
    expect(wordsFoundIn(home, [...typed, PASSPHRASE, 'violet'])).toEqual([]);
    expect(temps(home)).toEqual([]);
    const vault = vaultOf(home);
    vault.open({ passphrase: PASSPHRASE });
    const store = storeOf(home, vault);
    expect(store.readDocument(settingsSpec)['name']).toBe(typed[0]);
    expect(store.recentEntries(9)).toHaveLength(2);
    store.appendEntry(entryOf({ text: 'secretword' }));
    store.saveDraft('free', { step: 'free', run: 1, card: 0, answers: { text: 'secretdraft' } });
    expect(store.recentEntries(9)).toHaveLength(3);
    expect(wordsFoundIn(home, [...typed, 'secretword', 'secretdraft', 'evening', 'hopeful'])).toEqual([]);
    expect(store.notices()).toEqual([]);
  });

  it('and off again gives every file back to the byte', () => {
    const home = fullHome();
    const before = bytesIn(home);
    const vault = vaultOf(home);
    turnOn(vault);
    expect(Object.keys(bytesIn(home)).filter((name) => !name.startsWith('key') && !isSealed(home, name))).toEqual([]);
    vault.turnOff();
    expect(bytesIn(home)).toEqual(before);
    expect(vault.state()).toBe('none');
    expect(vault.isOpen()).toBe(false);
    // And another time, under other keys.
    turnOn(vault);
    vaultOf(home).open({ passphrase: PASSPHRASE });
  });

  it('works in a home that is not there yet', () => {
    const home = newHome();
    turnOn(vaultOf(home));
    const vault = vaultOf(home);
    vault.open({ passphrase: PASSPHRASE });
    storeOf(home, vault).appendEntry(entryOf({ text: 'firstwords' }));
    expect(wordsFoundIn(home, ['firstwords'])).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'overwrites the old content of a file, and not that of a copy by another name',
    () => {
      const home = fullHome();
      const watched = fs.openSync(path.join(home, 'settings.json'), 'r');
      const copy = path.join(home, '..', 'copy of october');
      fs.linkSync(path.join(home, 'journal-2026-10.json'), copy);
      const october = fs.readFileSync(copy);
      turnOn(vaultOf(home));
      const old = fs.readFileSync(watched);
      fs.closeSync(watched);
      expect(old.length).toBeGreaterThan(0);
      expect(old.every((byte) => byte === 0)).toBe(true);
      expect(fs.readFileSync(copy)).toEqual(october);
      expect(fs.statSync(path.join(home, 'settings.json')).mode & 0o777).toBe(0o600);
    },
  );

  it('takes what killed programs left behind with it', () => {
    const home = fullHome();
    fs.writeFileSync(path.join(home, `.journal-2026-11.json.${2 ** 22 + 5}.0f.tmp`), 'Marguerite');
    turnOn(vaultOf(home));
    expect(wordsFoundIn(home)).toEqual([]);
  });

  it('encrypts copies with odd names, and leaves what is not ours and says so', () => {
    const home = fullHome();
    const write = (name: string, text: string): void => {
      fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
      fs.writeFileSync(path.join(home, name), text);
    };
    write('journal-2026-11 (conflict).json', '{"version":1,"entries":[]}');
    write('journal-2026-10.json~', 'Marguerite');
    write('journal-2026-12.json', 'Marguerite, cut short');
    write('later.json', '{"version":3,"a name":"Marguerite"}');
    write('package.json', '{"name":"mine","version":"1.0.0"}');
    write('tsconfig.json', '{ // theirs\n}');
    write('lines.jsonl', '{"version":1}\n{"version":1}\n');
    write(`settings (${'of Anna '.repeat(28)}).json`, '{"version":1}');
    write('key.sync-conflict-1.json', '{"version":1}');
    write('photo.jpg', 'pixels');
    write('notes/mine.txt', 'mine');
    const before = bytesIn(home);
    const vault = vaultOf(home);
    const others = ['key.sync-conflict-1.json', 'lines.jsonl', 'notes/', 'package.json', 'photo.jpg', 'tsconfig.json'];
    expect([...turnOn(vault).left].sort().filter((name) => !name.startsWith('key'))).toEqual(others.slice(1));
    const after = bytesIn(home);
    for (const name of [...others.filter((one) => one !== 'notes/'), 'notes/mine.txt']) {
      expect(after[name]).toBe(before[name]);
    }
    expect(wordsFoundIn(home)).toEqual([]);
    vault.turnOff();
    expect(bytesIn(home)).toEqual(before);
  });

  it.skipIf(process.platform === 'win32')('puts a file in the place of a link and names what it led to', () => {
    const home = fullHome();
    const real = path.join(home, '..', 'elsewhere.json');
    fs.renameSync(path.join(home, 'settings.json'), real);
    fs.symlinkSync(real, path.join(home, 'settings.json'));
    fs.symlinkSync('/nowhere/at/all', path.join(home, 'gone.json'));
    const before = fs.readFileSync(real);
    const result = turnOn(vaultOf(home));
    expect(result.outside).toEqual([fs.realpathSync(real)]);
    expect(result.left).toEqual(['gone.json']);
    expect(isSealed(home, 'settings.json')).toBe(true);
    expect(fs.readFileSync(real)).toEqual(before);
  });

  it('finishes a restore that was broken off before, so that no plain file comes after it', () => {
    const home = fullHome();
    const vault = vaultOf(home);
    const words = '{"version":1,"name":"Marguerite"}';
    fs.mkdirSync(path.join(home, '.restore', 'files'), { recursive: true });
    fs.writeFileSync(path.join(home, '.restore', 'files', 'settings.json'), words);
    const plan = { version: 1, files: ['settings.json'], present: [presentOf(home, 'settings.json')] };
    fs.writeFileSync(path.join(home, '.restore', 'ready.json'), JSON.stringify(plan));
    turnOn(vault);
    expect(wordsFoundIn(home)).toEqual([]);
    expect(fs.existsSync(path.join(home, '.restore'))).toBe(false);
    vault.turnOff();
    expect(fs.readFileSync(path.join(home, 'settings.json'), 'utf8')).toBe(words);
  });

  it('twice is refused, and the first passphrase stays', () => {
    const home = fullHome();
    turnOn(vaultOf(home));
    const error = thrownBy(() => vaultOf(home).turnOn({ passphrase: 'other', inbox: false }));
    expect(error.message).toBe(keyWords.already);
    vaultOf(home).open({ passphrase: PASSPHRASE });
  });
});

describe('turning encryption off', () => {
  it('without the passphrase is refused', () => {
    const home = fullHome();
    turnOn(vaultOf(home));
    for (const work of ['turnOff', 'changePassphrase', 'changeRecovery', 'allowInbox'] as const) {
      const vault = vaultOf(home);
      const tries = {
        turnOff: () => vault.turnOff(),
        changePassphrase: () => vault.changePassphrase({ passphrase: 'x' }),
        changeRecovery: () => vault.changeRecovery(null),
        allowInbox: () => vault.allowInbox(true),
      };
      expect(thrownBy(tries[work])).toMatchObject({ kind: 'locked' });
    }
    expect(isSealed(home, 'settings.json')).toBe(true);
  });

  it('keeps what can be had of a broken file, aside, and never takes it for the file', () => {
    const home = fullHome();
    const vault = vaultOf(home);
    turnOn(vault);
    const file = path.join(home, 'journal-2026-11.json');
    const bytes = fs.readFileSync(file);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 255;
    fs.writeFileSync(file, bytes);
    fs.copyFileSync(path.join(home, 'journal-2026-10.json'), path.join(home, 'settings.json'));
    const { broken } = vault.turnOff();
    expect(broken).toEqual(['journal-2026-11', 'settings'].map((name) => `set-aside/${name}.20261122T201405Z.json`));
    expect(fs.existsSync(file)).toBe(false);
    expect(fs.existsSync(path.join(home, 'settings.json'))).toBe(false);
    expect(fs.readFileSync(path.join(home, broken[0] ?? ''), 'utf8')).toContain(typed[2]);
    expect(
      openStore({ home, now })
        .recentEntries(9)
        .map(({ text }) => text),
    ).toEqual([`About ${typed[1] ?? ''}`]);
  });

  it('opens files that were set aside or kept as a backup under their old names', () => {
    const home = fullHome();
    const vault = vaultOf(home);
    turnOn(vault);
    fs.renameSync(path.join(home, 'settings.json'), path.join(home, 'set-aside', 'settings.20261120T000000Z.json'));
    fs.copyFileSync(path.join(home, 'journal-2026-10.json'), path.join(home, 'journal-2026-10 (conflict).json'));
    expect(vault.turnOff().broken).toEqual([]);
    expect(fs.readFileSync(path.join(home, 'set-aside', 'settings.20261120T000000Z.json'), 'utf8')).toContain(typed[0]);
    expect(fs.readFileSync(path.join(home, 'journal-2026-10 (conflict).json'), 'utf8')).toContain(typed[1]);
  });

  it('leaves files of another key as they are', () => {
    const other = fullHome();
    turnOn(vaultOf(other));
    const home = fullHome();
    const vault = vaultOf(home);
    turnOn(vault);
    fs.copyFileSync(path.join(other, 'settings.json'), path.join(home, 'settings.json'));
    const store = storeOf(home, vault);
    expect(thrownBy(() => store.readDocument(settingsSpec)).message).toBe(sealWords.otherKey('settings.json'));
    expect(store.notices()).toEqual([]);
    expect(vault.turnOff().left).toEqual(['settings.json']);
    expect(isSealed(home, 'settings.json')).toBe(true);
  });
});

/** A disk whose n-th call fails, as do all after it until it is mended. */
function failingDisk(): Disk & { calls: number; failAt: number } {
  const disk = {
    calls: 0,
    failAt: Number.POSITIVE_INFINITY,
    open: (...args: Parameters<Disk['open']>) => (count('EIO'), realDisk.open(...args)),
    write: (...args: Parameters<Disk['write']>) => (count('ENOSPC'), realDisk.write(...args)),
    fsync(fd: number) {
      count('EIO');
      realDisk.fsync(fd);
    },
    close: (fd: number) => realDisk.close(fd),
    rename(...args: Parameters<Disk['rename']>) {
      count('EIO');
      realDisk.rename(...args);
    },
  };
  const count = (code: string): void => {
    disk.calls += 1;
    if (disk.calls >= disk.failAt) throw Object.assign(new Error(code), { code });
  };
  return disk;
}

/** Runs `work` on a copy of `template` once to count its calls, then once for each call that fails. */
function atEveryCall(template: string, work: (vault: Vault) => void, check: (home: string, n: number) => void): number {
  const run = (failAt: number): { disk: ReturnType<typeof failingDisk>; home: string } => {
    const disk = failingDisk();
    const home = newHome();
    fs.cpSync(template, home, { recursive: true });
    const vault = vaultOf(home, disk);
    vault.open({ recovery });
    disk.calls = 0;
    disk.failAt = failAt;
    try {
      work(vault);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
    return { disk, home };
  };
  const { calls } = run(Number.POSITIVE_INFINITY).disk;
  for (let n = 1; n <= calls; n += 1) check(run(n).home, n);
  return calls;
}

// A recovery code opens at once; a passphrase takes its time.
const recovery = makeRecoveryCode();
const entries = (home: string, vault: Vault): number => storeOf(home, vault).recentEntries(9).length;

describe('a disk that fails at any step', () => {
  const plain = fullHome();
  for (const name of ['journal-2026-10.json', 'settings.json', 'backup']) {
    fs.rmSync(path.join(plain, name), { recursive: true });
  }
  const locked = newHome();
  fs.cpSync(plain, locked, { recursive: true });
  vaultOf(locked).turnOn({ passphrase: PASSPHRASE, recovery, inbox: false });
  const before = bytesIn(plain);

  it('of turning on: nothing has changed, or it is completed at the next opening', { timeout: 60_000 }, () => {
    let untouched = 0;
    let halfway = 0;
    const on = (vault: Vault): unknown => vault.turnOn({ passphrase: PASSPHRASE, recovery, inbox: false });
    const calls = atEveryCall(plain, on, (home, n) => {
      expect(temps(home)).toEqual([]);
      const vault = vaultOf(home);
      if (vault.state() === 'none') {
        untouched += 1;
        expect([n, bytesIn(home)]).toEqual([n, before]);
        return;
      }
      vault.open({ recovery });
      // Before it is completed, everything can be read and written.
      expect(entries(home, vault)).toBe(1);
      storeOf(home, vault).appendEntry(entryOf({ text: 'meanwhile' }));
      expect(wordsFoundIn(home, ['meanwhile'])).toEqual([]);
      if (vault.state() === 'turning-on') halfway += 1;
      vault.finishSwitch();
      expect([n, vault.state(), wordsFoundIn(home, [...typed, 'meanwhile'])]).toEqual([n, 'on', []]);
      expect(vault.finishSwitch()).toBeUndefined();
      expect(entries(home, vault)).toBe(2);
      vault.turnOff();
      expect({ ...bytesIn(home), 'journal-2026-11.json': '' }).toEqual({ ...before, 'journal-2026-11.json': '' });
    });
    expect([calls > 40, untouched > 0, halfway > 15]).toEqual([true, true, true]);
  });

  it('of turning off: it is on still, or is completed at the next opening', () => {
    const seen = new Set<string>();
    const off = (vault: Vault): unknown => vault.turnOff();
    atEveryCall(locked, off, (home, n) => {
      const vault = vaultOf(home);
      const state = vault.state();
      seen.add(state);
      vault.open({ recovery });
      expect(entries(home, vault)).toBe(1);
      if (state === 'on') expect(wordsFoundIn(home)).toEqual([]);
      else vault.finishSwitch();
      if (state !== 'on') expect([n, vault.state(), bytesIn(home)]).toEqual([n, 'none', before]);
    });
    expect(seen).toEqual(new Set(['on', 'turning-off', 'none']));
  });

  it('of changing the passphrase: the old or the new one opens', () => {
    const opening: string[] = [];
    const change = (vault: Vault): void => vault.changePassphrase({ passphrase: 'new' });
    atEveryCall(locked, change, (home) => {
      const works = [PASSPHRASE, 'new'].filter((passphrase) => {
        const vault = vaultOf(home);
        try {
          vault.open({ passphrase });
          return entries(home, vault) === 1;
        } catch {
          return false;
        }
      });
      expect(works.length).toBeGreaterThan(0);
      opening.push(...works);
    });
    expect(new Set(opening)).toEqual(new Set([PASSPHRASE, 'new']));
  });
});
