import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { realDisk } from '../../../src/store/disk.js';
import { openStore, StoreError } from '../../../src/store/index.js';
import { inboxNames, openInbox, sealToInbox, takesWithoutUnlocking } from '../../../src/store/vault/inbox.js';
import type { Vault } from '../../../src/store/vault/vault.js';
import { keyWords, sealWords } from '../../../src/store/vault/words.js';
import { entryOf, removeFolders, temps } from '../helpers.js';
import { fullHome, now, PASSPHRASE, thrownBy, vaultOf, wordsFoundIn } from './vaults.js';

afterAll(removeFolders);

function lockedHome(inbox = true): { home: string; vault: Vault } {
  const home = fullHome();
  const vault = vaultOf(home);
  vault.turnOn({ passphrase: PASSPHRASE, inbox });
  return { home, vault };
}

const add = (home: string, name: string, text: string): Promise<void> => sealToInbox({ home }, name, Buffer.from(text));

async function take(home: string, vault: Vault) {
  const taken: Record<string, string> = {};
  const keys = vault.inboxKeys();
  if (!keys) throw new Error('There is no inbox.');
  const bad = await openInbox({ home, now }, keys, (text, name) => {
    taken[name] = Buffer.from(text).toString();
  });
  return { taken, bad };
}

describe('adding without unlocking', () => {
  it('keeps entries unreadable until the journal is open, and hands each over once, oldest first', async () => {
    const { home } = lockedHome();
    expect(takesWithoutUnlocking(home)).toBe(true);
    await add(home, '01b', 'secondword 💔');
    await add(home, '01a', 'firstword');
    await add(home, '01c', '');
    expect(wordsFoundIn(home, ['firstword', 'secondword'])).toEqual([]);
    expect(temps(home)).toEqual([]);
    const vault = vaultOf(home);
    expect(thrownBy(() => vault.inboxKeys())).toMatchObject({ kind: 'locked' });
    vault.open({ passphrase: PASSPHRASE });
    const { taken, bad } = await take(home, vault);
    expect(Object.entries(taken)).toEqual([
      ['01a', 'firstword'],
      ['01b', 'secondword 💔'],
      ['01c', ''],
    ]);
    expect(bad).toEqual([]);
    expect(inboxNames(home)).toEqual([]);
    expect((await take(home, vault)).taken).toEqual({});
  });

  it('makes another file of the same entry each time', async () => {
    const { home } = lockedHome();
    await add(home, '01a', 'the same');
    const first = fs.readFileSync(path.join(home, 'inbox', '01a.sealed'));
    await add(home, '01a', 'the same');
    expect(fs.readFileSync(path.join(home, 'inbox', '01a.sealed'))).not.toEqual(first);
  });

  it('is refused where it was not allowed, in a plain home, and while encryption is turned off', async () => {
    const { home, vault } = lockedHome(false);
    await expect(add(home, '01a', 'x')).rejects.toMatchObject({ kind: 'locked', message: keyWords.noInbox });
    await expect(add(fullHome(), '01a', 'x')).rejects.toMatchObject({ kind: 'locked' });
    expect(takesWithoutUnlocking(home)).toBe(false);
    expect(vault.inboxKeys()).toBeUndefined();
    vault.allowInbox(true);
    await add(home, '01a', 'x');
    expect(thrownBy(() => vault.allowInbox(false)).message).toBe(keyWords.inbox);
    expect(thrownBy(() => vault.turnOff()).message).toBe(keyWords.inbox);
    expect(vault.state()).toBe('on');
    expect((await take(home, vault)).taken).toEqual({ '01a': 'x' });
    vault.allowInbox(false);
    await expect(add(home, '01b', 'x')).rejects.toMatchObject({ kind: 'locked' });
    vault.turnOff();
    expect(vault.state()).toBe('none');
    await expect(add(home, '../x', 'x')).rejects.toThrow(RangeError);
  });

  it('keeps what is in the inbox when the passphrase is changed', async () => {
    const { home, vault } = lockedHome();
    await add(home, '01a', 'kept');
    vault.changePassphrase({ passphrase: 'new' });
    const again = vaultOf(home);
    again.open({ passphrase: 'new' });
    expect((await take(home, again)).taken).toEqual({ '01a': 'kept' });
  });

  it('leaves nothing there when the disk is full', async () => {
    const { home } = lockedHome();
    const write = (): never => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    const full = sealToInbox({ home, disk: { ...realDisk, write } }, '01a', Buffer.from('x'));
    await expect(full).rejects.toMatchObject({ kind: 'disk-full' });
    expect(inboxNames(home)).toEqual([]);
    expect(temps(home)).toEqual([]);
  });

  it('lets no item that holds no entry keep the others waiting', async () => {
    const { home } = lockedHome();
    const good = entryOf({ text: 'goodword' });
    await add(home, '01a', 'no JSON');
    await add(home, '01b', '{"v":1}');
    await add(home, '01c', JSON.stringify({ ...good, v: 2 }));
    fs.mkdirSync(path.join(home, 'inbox', '01d.sealed'));
    await add(home, good.id, JSON.stringify(good));
    const store = openStore({ home, now });
    store.vault.open({ passphrase: PASSPHRASE });
    const taken: string[] = [];
    const bad = await store.takeInbox(({ text }) => void taken.push(text));
    expect(taken).toEqual(['goodword']);
    expect(bad).toEqual([
      { file: 'set-aside/01a.20261122T201405Z.sealed', why: sealWords.noEntry },
      { file: 'set-aside/01b.20261122T201405Z.sealed', why: sealWords.noEntry },
      { file: 'inbox/01c.sealed', why: sealWords.newerItem },
      { file: 'inbox/01d.sealed', why: sealWords.unreadableItem },
    ]);
    expect(inboxNames(home)).toEqual(['01c.sealed', '01d.sealed']);
  });

  it('says so and leaves all where it is when nothing can be written', async () => {
    const { home } = lockedHome();
    await add(home, '01a', JSON.stringify(entryOf()));
    const store = openStore({ home, now });
    store.vault.open({ passphrase: PASSPHRASE });
    const full = new StoreError('disk-full', 'journal-2026-11.json');
    const taken = store.takeInbox(() => {
      throw full;
    });
    expect(await taken).toEqual([]);
    expect(store.notices()).toMatchObject([{ name: 'inbox', why: full.message, moved: false }]);
    expect(inboxNames(home)).toEqual(['01a.sealed']);
  });

  it('keeps an item whose entry could not be written', async () => {
    const { home, vault } = lockedHome();
    await add(home, '01a', 'kept');
    const keys = vault.inboxKeys()!;
    const failing = openInbox({ home, now }, keys, () => {
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect((await take(home, vault)).taken).toEqual({ '01a': 'kept' });
  });
});

describe('an item that does not open', () => {
  it('with any byte changed is set aside with the reason, and the others are taken in', async () => {
    const { home, vault } = lockedHome();
    await add(home, '01a', 'spoiltword');
    const file = path.join(home, 'inbox', '01a.sealed');
    const whole = fs.readFileSync(file);
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      fs.writeFileSync(file, bytes);
      const { taken, bad } = await take(home, vault);
      const aside = 'set-aside/01a.20261122T201405Z.sealed';
      expect([at, taken, bad]).toEqual([at, {}, [{ file: aside, why: sealWords.damaged }]]);
      expect(fs.readFileSync(path.join(home, aside))).toEqual(bytes);
    }
    fs.writeFileSync(file, whole.subarray(0, 20));
    await add(home, '01b', 'good');
    const { taken, bad } = await take(home, vault);
    expect([taken, bad.map(({ why }) => why)]).toEqual([{ '01b': 'good' }, [sealWords.damaged]]);
  });

  it('under another name, or from another home, is told apart from damage', async () => {
    const { home, vault } = lockedHome();
    await add(home, '01a', 'x');
    fs.renameSync(path.join(home, 'inbox', '01a.sealed'), path.join(home, 'inbox', '01b.sealed'));
    const other = lockedHome();
    await add(other.home, '01c', 'x');
    fs.copyFileSync(path.join(other.home, 'inbox', '01c.sealed'), path.join(home, 'inbox', '01c.sealed'));
    const { bad } = await take(home, vault);
    expect(bad.map(({ why }) => why)).toEqual([sealWords.tampered, sealWords.otherKeyItem]);
  });
});
