import fs from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { makeRecoveryCode } from '../../../src/store/vault/recovery.js';
import { entryOf, bundle, newHome, removeFolders, start, temps } from '../helpers.js';
import { bytesIn, fullHome, PASSPHRASE, storeOf, vaultOf, wordsFoundIn } from './vaults.js';

afterAll(removeFolders);
const program = bundle('vault/child.ts');
const recovery = makeRecoveryCode();
const plain = fullHome();
const before = bytesIn(plain);
const locked = newHome();
fs.cpSync(plain, locked, { recursive: true });
vaultOf(locked).turnOn({ passphrase: PASSPHRASE, recovery, inbox: false });

function copyOf(template: string): string {
  const home = newHome();
  fs.cpSync(template, home, { recursive: true });
  return home;
}

/** Runs the child on a copy of `template` for each of `moments` (parts of its run), and returns the homes it was killed in. */
async function killedHomes(what: 'on' | 'off', template: string, moments: number): Promise<string[]> {
  const whole = start(program, [what, copyOf(template), '0', recovery]);
  const calls = Number((await whole.line('done')).slice('done '.length));
  expect(await whole.ended).toBe(0);
  const homes: string[] = [];
  for (let part = 0; part < moments; part += 1) {
    const home = copyOf(template);
    const child = start(program, [what, home, String(1 + Math.floor((part * calls) / moments)), recovery]);
    expect(await child.ended).toBe('SIGKILL');
    homes.push(home);
  }
  return homes;
}

describe.skipIf(process.platform === 'win32')('a switch that is killed', () => {
  it('on the way on is completed at the next opening, and leaves no plain copy', { timeout: 60_000 }, async () => {
    const states: string[] = [];
    for (const home of await killedHomes('on', plain, 16)) {
      const vault = vaultOf(home);
      states.push(vault.state());
      const store = storeOf(home, vault);
      if (vault.state() === 'none') {
        expect(bytesIn(home)).toMatchObject(before);
        expect(store.recentEntries(9)).toHaveLength(2);
        continue;
      }
      vault.open({ recovery });
      expect(store.recentEntries(9)).toHaveLength(2);
      vault.finishSwitch();
      store.appendEntry(entryOf());
      expect([vault.state(), wordsFoundIn(home), temps(home)]).toEqual(['on', [], []]);
      expect(store.recentEntries(9)).toHaveLength(3);
      expect(store.notices()).toEqual([]);
    }
    expect(new Set(states)).toContain('none');
    expect(new Set(states)).toContain('turning-on');
  });

  it('on the way off is completed at the next opening, and every byte is back', { timeout: 60_000 }, async () => {
    const states: string[] = [];
    for (const home of await killedHomes('off', locked, 16)) {
      const vault = vaultOf(home);
      states.push(vault.state());
      vault.open({ recovery });
      expect(storeOf(home, vault).recentEntries(9)).toHaveLength(2);
      if (vault.state() === 'on') vault.turnOff();
      else vault.finishSwitch();
      expect(vault.state()).toBe('none');
      const after = bytesIn(home);
      delete after['.lock'];
      expect(after).toEqual(before);
    }
    expect(new Set(states)).toContain('on');
    expect(new Set(states)).toContain('turning-off');
  });
});
