import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { App, type First } from '../../src/app/app.js';
import { unlockWords as words } from '../../src/messages/unlock.js';
import { todayWords } from '../../src/messages/today.js';
import { newProfile } from '../../src/profile/profile.js';
import { Session } from '../../src/session/session.js';
import { openStore, type Store } from '../../src/store/index.js';
import { createDecoder } from '../../src/ui/keys/decode.js';
import { textOf } from '../../src/ui/view/line.js';
import { newHome, removeFolders } from '../store/helpers.js';

afterAll(removeFolders);
const now = (): Date => new Date(2026, 10, 22, 21, 0);
const size = { columns: 80, rows: 24 };
const passphrase = 'correct horse battery';

function storeOf(home: string): Store {
  return openStore({ home, now, cost: 2 ** 14 });
}

/** A home with an entry in it, which is locked. */
function lockedHome(): string {
  const home = newHome();
  const session = new Session({ home, now, store: storeOf(home) });
  session.saveProfile({ ...newProfile, welcomed: true, side: 'hurt' });
  session.journal.add({ text: 'The zebra was here.', feelings: [], tags: [] });
  session.locking.lockOn({ passphrase, recovery: code, box: true });
  return home;
}
const code = new Session({ home: newHome(), now }).locking.makeRecoveryCode();

interface Window {
  readonly app: App;
  shown(): string;
  press(bytes: string): void;
  /** Presses Enter, and waits for what the key opens. */
  enter(): Promise<void>;
}

function windowOn(home: string, first?: First): Window {
  const app = new App(
    new Session({ home, now, store: storeOf(home) }),
    { folder: home, guessedCountry: () => 'us' },
    first,
  );
  const press = (bytes: string): void => {
    const decoder = createDecoder();
    for (const event of [...decoder.push(bytes), ...decoder.flush()]) app.key(event, size);
  };
  return {
    app,
    press,
    shown: () => {
      const view = app.view(size);
      return [view.title, ...(view.alert ?? []), ...view.body.map(textOf)].join('\n');
    },
    async enter() {
      press('\r');
      while (app.opening) app.work();
      await app.settling;
      while (app.working) app.work();
    },
  };
}

describe('a locked journal', () => {
  it('shows nothing of it, nor of the passphrase, until it is opened', async () => {
    const window = windowOn(lockedHome());
    expect(window.shown()).toContain(words.ask);
    window.press('wrong');
    expect(window.shown()).not.toContain('wrong');
    await window.enter();
    expect(window.shown()).toMatch(/not the passphrase/u);
    expect(window.shown()).not.toContain(todayWords.hello(undefined));
    window.press(passphrase);
    await window.enter();
    expect(window.shown()).toContain(todayWords.hello(undefined));
  });

  it('opens on the journal when that was asked for', async () => {
    const window = windowOn(lockedHome(), { screen: 'journal' });
    window.press(`${passphrase}\n`);
    expect(window.shown()).not.toContain('zebra');
    await window.enter();
    expect(window.shown()).toContain('The zebra was here.');
  });

  it('opens with the recovery code, however it is typed', async () => {
    const window = windowOn(lockedHome());
    window.press('\t');
    expect(window.shown()).toContain(words.askRecovery);
    window.press(code.toLowerCase());
    await window.enter();
    expect(window.shown()).toContain(todayWords.hello(undefined));
    // Whoever needed the code has forgotten the passphrase, and is told how to choose another.
    expect(window.shown().replace(/\s+/gu, ' ')).toContain(words.openedByCode);
  });

  it('takes in what was added without the passphrase', async () => {
    const home = lockedHome();
    await new Session({ home, now, store: storeOf(home) }).locking.sealEntry({
      text: 'Sealed words.',
      feelings: [],
      tags: [],
    });
    const window = windowOn(home, { screen: 'journal' });
    window.press(passphrase);
    await window.enter();
    expect(window.shown()).toContain('Sealed words.');
    expect(fs.readdirSync(path.join(home, 'inbox'))).toEqual([]);
  });

  it('can be left, and support can be reached before', () => {
    const window = windowOn(lockedHome());
    window.press('\x07');
    expect(window.shown()).toMatch(/1-800|988/u);
    window.press('\x1b');
    expect(window.shown()).toContain(words.ask);
    const decoder = createDecoder();
    expect([...decoder.push('\x1b'), ...decoder.flush()].flatMap((event) => window.app.key(event, size))).toEqual([
      'leave',
    ]);
  });

  it('says when the keys are damaged, and opens nothing', () => {
    const home = lockedHome();
    for (const name of ['key.json', 'key.backup.json']) fs.writeFileSync(path.join(home, name), '{"version":1');
    const window = windowOn(home);
    expect(window.shown()).toMatch(/key/u);
    expect(window.shown()).not.toContain(todayWords.hello(undefined));
  });
});

describe('a journal that is locked in another window', () => {
  it('asks for the passphrase, keeps what was typed here, and goes on', async () => {
    const home = newHome();
    new Session({ home, now }).saveProfile({ ...newProfile, welcomed: true });
    const window = windowOn(home, { screen: 'journal' });
    window.press('w');
    window.press('Half a sent');
    expect(window.app.save()).toBe(true);
    const other = storeOf(home);
    other.vault.turnOn({ passphrase, inbox: false });
    window.press('ence about the zebra');
    expect(window.app.save()).toBe(false);
    expect(window.shown()).toContain('another window');
    expect(window.shown()).not.toContain('zebra');
    window.press(passphrase);
    await window.enter();
    expect(window.shown()).toContain('Half a sentence about the zebra');
    expect(window.app.save()).toBe(true);
    expect(window.app.unsaved).toBe(false);
    expect(fs.readFileSync(path.join(home, 'drafts.json')).includes('zebra')).toBe(false);
    expect(JSON.stringify(other.drafts())).toContain('Half a sentence about the zebra');
  });
});
