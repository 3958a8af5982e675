import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/store/errors.js';
import { canonical, parseKeyFile, printKeyFile } from '../../../src/store/vault/keyfile.js';
import { groupCode, makeRecoveryCode } from '../../../src/store/vault/recovery.js';
import { Vault } from '../../../src/store/vault/vault.js';
import { keyWords } from '../../../src/store/vault/words.js';
import { removeFolders } from '../helpers.js';
import { settingsSpec } from '../specs.js';
import { fullHome, now, PASSPHRASE, QUICK, storeOf, thrownBy, typed, vaultOf } from './vaults.js';

afterAll(removeFolders);

function lockedHome(recovery?: string): string {
  const home = fullHome();
  vaultOf(home).turnOn({ passphrase: PASSPHRASE, inbox: true, ...(recovery === undefined ? {} : { recovery }) });
  return home;
}

/** Whether the settings can be read. */
const reads = (home: string, vault: Vault): boolean =>
  storeOf(home, vault).readDocument(settingsSpec)['name'] === typed[0];

const keyFile = (home: string): string => path.join(home, 'key.json');
const keyCopy = (home: string): string => path.join(home, 'key.backup.json');

/** Changes the key file as someone would who knows its form and puts its check right. */
function forge(home: string, change: (value: Record<string, unknown>) => void): void {
  const value = JSON.parse(fs.readFileSync(keyFile(home), 'utf8')) as Record<string, unknown>;
  delete value['check'];
  change(value);
  fs.writeFileSync(keyFile(home), printKeyFile(value as never));
  fs.copyFileSync(keyFile(home), keyCopy(home));
}

describe('a passphrase', () => {
  it('opens, and no other does; nothing changes meanwhile', () => {
    const home = lockedHome();
    const before = fs.readFileSync(keyFile(home));
    const vault = vaultOf(home);
    for (const wrong of ['violet harbour tin pian', `${PASSPHRASE} `, PASSPHRASE.toUpperCase(), '', '\0']) {
      const error = thrownBy(() => vault.open({ passphrase: wrong }));
      expect(error).toMatchObject({ kind: 'wrong-passphrase', message: keyWords.wrongPassphrase });
      expect(vault.isOpen()).toBe(false);
      expect(thrownBy(() => storeOf(home, vault).readDocument(settingsSpec))).toMatchObject({ kind: 'locked' });
    }
    vault.open({ passphrase: PASSPHRASE });
    expect(vault.isOpen()).toBe(true);
    expect(reads(home, vault)).toBe(true);
    vault.close();
    expect(vault.isOpen()).toBe(false);
    expect(thrownBy(() => storeOf(home, vault).readDocument(settingsSpec))).toMatchObject({ kind: 'locked' });
    expect(fs.readFileSync(keyFile(home))).toEqual(before);
    expect(fs.existsSync(path.join(home, 'set-aside', 'settings.20261122T201405Z.json'))).toBe(false);
  });

  it('opens beside the screen, too', async () => {
    const home = lockedHome();
    const vault = vaultOf(home);
    await expect(vault.openAsync({ passphrase: 'no' })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await vault.openAsync({ passphrase: PASSPHRASE });
    expect(reads(home, vault)).toBe(true);
  });

  it('is the same however the keyboard composes its letters, and in any script', () => {
    const home = fullHome();
    vaultOf(home).turnOn({ passphrase: 'cafe\u0301 ｆｕｌｌ パス', inbox: false });
    const vault = vaultOf(home);
    vault.open({ passphrase: 'caf\u00e9 full パス' });
    expect(reads(home, vault)).toBe(true);
  });

  it('can be one character, and not none', () => {
    const home = fullHome();
    expect(() => vaultOf(home).turnOn({ passphrase: '', inbox: false })).toThrow(RangeError);
    expect(vaultOf(home).state()).toBe('none');
    vaultOf(home).turnOn({ passphrase: 'x', inbox: false });
    expect(() => vaultOf(home).open({ passphrase: 'y' })).toThrow(StoreError);
    vaultOf(home).open({ passphrase: 'x' });
  });

  it('that is changed rewrites the two key files and nothing else', () => {
    const home = lockedHome();
    const vault = vaultOf(home);
    vault.open({ passphrase: PASSPHRASE });
    const other = vaultOf(home);
    other.open({ passphrase: PASSPHRASE });
    const journal = fs.readFileSync(path.join(home, 'journal-2026-11.json'));
    vault.changePassphrase({ passphrase: 'new words' });
    expect(fs.readFileSync(path.join(home, 'journal-2026-11.json'))).toEqual(journal);
    expect(fs.readFileSync(keyFile(home))).toEqual(fs.readFileSync(keyCopy(home)));
    expect(() => vaultOf(home).open({ passphrase: PASSPHRASE })).toThrow(keyWords.wrongPassphrase);
    const again = vaultOf(home);
    again.open({ passphrase: 'new words' });
    expect(reads(home, again)).toBe(true);
    // The other window goes on: its data key is still the one.
    expect(other.isOpen() && reads(home, other)).toBe(true);
  });
});

describe('a recovery code', () => {
  it('opens as it was written down or typed, and lets a new passphrase be set', () => {
    const code = makeRecoveryCode();
    const home = lockedHome(code);
    expect(vaultOf(home).about()).toEqual({ state: 'on', recovery: true, inbox: true });
    const vault = vaultOf(home);
    vault.open({ recovery: groupCode(code).toLowerCase().replace(/0/g, 'o') });
    expect(reads(home, vault)).toBe(true);
    vault.changePassphrase({ passphrase: 'another' });
    vaultOf(home).open({ passphrase: 'another' });
    vaultOf(home).open({ recovery: code });
    const second = makeRecoveryCode();
    vault.changePassphrase({ passphrase: 'a third', recovery: second });
    expect(() => vaultOf(home).open({ recovery: code })).toThrow(keyWords.wrongRecovery);
    vaultOf(home).open({ recovery: second });
    vault.changeRecovery(null);
    expect(vault.about().recovery).toBe(false);
    expect(() => vaultOf(home).open({ recovery: second })).toThrow(keyWords.noRecovery);
  });

  it('that is another one, mistyped, or never made says which', () => {
    const code = makeRecoveryCode();
    const home = lockedHome(code);
    const said = (recovery: string): string => thrownBy(() => vaultOf(home).open({ recovery })).message;
    expect(said(makeRecoveryCode())).toBe(keyWords.wrongRecovery);
    expect(said(code.slice(2))).toBe(keyWords.recoveryLength(26, 28));
    expect(said((code.startsWith('7') ? '8' : '7') + code.slice(1))).toBe(keyWords.recoveryTypo);
    expect(thrownBy(() => vaultOf(lockedHome()).open({ recovery: code })).message).toBe(keyWords.noRecovery);
  });
});

describe('the key file', () => {
  it('asks for 2^17 rounds of scrypt unless a test says less', () => {
    const home = fullHome();
    new Vault({ home, now }).turnOn({ passphrase: PASSPHRASE, inbox: false });
    const kdf = { name: 'scrypt', N: 131_072, r: 8, p: 1 };
    expect(parseKeyFile(fs.readFileSync(keyFile(home)))).toMatchObject({ kdf });
    vaultOf(home).open({ passphrase: PASSPHRASE });
  });

  it('can be laid out anew by another program without harm', () => {
    const home = lockedHome();
    const value: unknown = JSON.parse(fs.readFileSync(keyFile(home), 'utf8'));
    fs.writeFileSync(keyFile(home), canonical(value));
    const vault = vaultOf(home);
    vault.open({ passphrase: PASSPHRASE });
    expect(vault.mended).toBe(false);
  });

  it('with any bit flipped is found to be damaged, and is not mistaken for a wrong passphrase', () => {
    const bytes = fs.readFileSync(keyFile(lockedHome(makeRecoveryCode())));
    expect(parseKeyFile(bytes)).toMatchObject({ version: 1, state: 'on' });
    for (let at = 0; at < bytes.length - 1; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const copy = Buffer.from(bytes);
        copy[at] = (copy[at] ?? 0) ^ (1 << bit);
        expect([at, bit, parseKeyFile(copy)]).toEqual([at, bit, 'damaged']);
      }
      expect(parseKeyFile(bytes.subarray(0, at))).toBe('damaged');
    }
  });

  it('that is damaged or gone is put right from its copy, which is said once', () => {
    for (const harm of [
      (file: string) => fs.writeFileSync(file, '{'),
      (file: string) => fs.writeFileSync(file, Buffer.alloc(2000)),
      (file: string) => fs.unlinkSync(file),
    ]) {
      const home = lockedHome();
      const whole = fs.readFileSync(keyFile(home));
      harm(keyFile(home));
      const vault = vaultOf(home);
      expect(vault.state()).toBe('on');
      expect(() => vault.open({ passphrase: 'wrong' })).toThrow(keyWords.wrongPassphrase);
      vault.open({ passphrase: PASSPHRASE });
      expect(vault.mended).toBe(true);
      expect(fs.readFileSync(keyFile(home))).toEqual(whole);
      expect(reads(home, vault)).toBe(true);
      const again = vaultOf(home);
      again.open({ passphrase: PASSPHRASE });
      expect(again.mended).toBe(false);
    }
  });

  it('whose copy is damaged, old or gone has it made again without a word', () => {
    const home = lockedHome();
    const old = fs.readFileSync(keyCopy(home));
    const first = vaultOf(home);
    first.open({ passphrase: PASSPHRASE });
    first.changePassphrase({ passphrase: 'new' });
    fs.writeFileSync(keyCopy(home), old);
    const vault = vaultOf(home);
    vault.open({ passphrase: 'new' });
    expect(vault.mended).toBe(false);
    expect(fs.readFileSync(keyCopy(home))).toEqual(fs.readFileSync(keyFile(home)));
    fs.unlinkSync(keyCopy(home));
    vaultOf(home).open({ passphrase: 'new' });
    expect(fs.readFileSync(keyCopy(home))).toEqual(fs.readFileSync(keyFile(home)));
  });

  it('damaged in both copies leaves everything where it is and says so', () => {
    const home = lockedHome();
    fs.writeFileSync(keyFile(home), 'nothing');
    fs.writeFileSync(keyCopy(home), '');
    const vault = vaultOf(home);
    const store = storeOf(home, vault);
    for (const work of [
      () => vault.state(),
      () => vault.open({ passphrase: PASSPHRASE }),
      () => store.readDocument(settingsSpec),
      () => store.updateDocument(settingsSpec, (current) => ({ ...current, plain: true })),
      () => vault.turnOn({ passphrase: 'x', inbox: false }),
    ]) {
      expect(thrownBy(work)).toMatchObject({ kind: 'damaged-key', file: 'key.json' });
    }
    expect(fs.readFileSync(path.join(home, 'settings.json')).toString('latin1')).toMatch(/^TRSEAL1\n/);
  });

  it('gone in both copies never ends in plain text over what is encrypted', () => {
    const home = lockedHome();
    fs.unlinkSync(keyFile(home));
    fs.unlinkSync(keyCopy(home));
    const store = storeOf(home);
    const before = fs.readFileSync(path.join(home, 'settings.json'));
    for (const work of [
      () => store.readDocument(settingsSpec),
      () => store.updateDocument(settingsSpec, (current) => ({ ...current, plain: true })),
    ]) {
      expect(thrownBy(work)).toMatchObject({ kind: 'damaged-key', message: keyWords.missing });
    }
    expect(fs.readFileSync(path.join(home, 'settings.json'))).toEqual(before);
  });

  it('of a later version is left alone', () => {
    const home = lockedHome();
    forge(home, (value) => (value['version'] = 2));
    expect(thrownBy(() => vaultOf(home).open({ passphrase: PASSPHRASE }))).toMatchObject({ kind: 'newer-format' });
  });

  it.each<[string, (value: Record<string, unknown>) => void]>([
    ['the state', (value) => (value['state'] = 'turning-off')],
    ['the public key', (value) => ((value['box'] as Record<string, unknown>)['public'] = `04${'ab'.repeat(64)}`)],
    ['the recovery code', (value) => delete value['recovery']],
    ['the words', (value) => (value['about'] = 'Send this file to me.')],
    ['the signature', (value) => (value['seal'] = '0'.repeat(64))],
  ])('in which someone else changed %s does not open, and no file is decrypted', (_name, change) => {
    const home = lockedHome(makeRecoveryCode());
    const open = vaultOf(home);
    open.open({ passphrase: PASSPHRASE });
    forge(home, change);
    for (const vault of [vaultOf(home), open]) {
      const error = thrownBy(() => {
        vault.open({ passphrase: PASSPHRASE });
      });
      expect(error).toMatchObject({ kind: 'damaged-key', message: keyWords.changed });
    }
    // A window that was open notices as well, before it writes anything.
    expect(thrownBy(() => open.codec.encode('{}', 'settings.json'))).toMatchObject({ kind: 'damaged-key' });
    expect(thrownBy(() => open.finishSwitch())).toMatchObject({ kind: 'damaged-key' });
    expect(fs.readFileSync(path.join(home, 'settings.json')).toString('latin1')).toMatch(/^TRSEAL1\n/);
  });

  it.each<[string, unknown]>([
    ['too much memory', { N: 2 ** 24 }],
    ['next to none', { N: 2 ** 10 }],
    ['no power of two', { N: 100_000 }],
    ['a wide block', { N: QUICK, r: 4096 }],
    ['many rounds', { N: QUICK, p: 1000 }],
    ['words for numbers', { N: '16384' }],
  ])('that asks for %s is not followed', (_name, kdf) => {
    const home = lockedHome();
    forge(home, (value) => (value['kdf'] = { ...(value['kdf'] as object), ...(kdf as object) }));
    expect(thrownBy(() => vaultOf(home).open({ passphrase: PASSPHRASE }))).toMatchObject({ kind: 'damaged-key' });
  });

  it('made of anything at all is an answer and no crash', () => {
    const whole = fs.readFileSync(keyFile(lockedHome())).toString();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => parseKeyFile(bytes) === 'damaged'));
    fc.assert(fc.property(fc.json(), (text) => parseKeyFile(Buffer.from(text)) === 'damaged'));
    const splice = fc.tuple(fc.nat(whole.length), fc.nat(30), fc.string());
    fc.assert(
      fc.property(splice, ([at, cut, put]) => {
        const text = whole.slice(0, at) + put + whole.slice(at + cut);
        const same = ((): boolean => {
          try {
            return canonical(JSON.parse(text)) === canonical(JSON.parse(whole));
          } catch {
            return false;
          }
        })();
        return same || parseKeyFile(Buffer.from(text)) === 'damaged';
      }),
    );
  });
});
