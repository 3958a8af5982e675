/** The calm card in the running app: at once, without a passphrase, and without a trace. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { First } from '../../src/app/app.js';
import { calmWords as words } from '../../src/messages/calm.js';
import { supportWords } from '../../src/messages/support.js';
import { triggersSpec } from '../../src/triggers/trigger.js';
import { openStore } from '../../src/store/index.js';
import { Evening } from '../app/evening.js';
import { evening, knownSession, newHome, sessionIn } from '../session/homes.js';
import { trigger } from './triggers.js';

const calm: First = { screen: 'calm' };

/** A home with something of the person's own in it. */
function homeWithTrigger(): string {
  const home = newHome();
  knownSession({ side: 'hurt' }, home);
  openStore({ home, now: () => evening }).updateDocument(triggersSpec, (current) => ({
    ...current,
    items: [trigger()],
  }));
  return home;
}

/** Everything in a folder, as it is. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]),
  );

const through = (one: Evening): string => {
  const pages: string[] = [];
  for (let keys = 0; keys < 6; keys++) {
    pages.push(one.page);
    one.press('x');
  }
  return pages.join(' ');
};

describe('the calm card', () => {
  test('opens before anything is known of the person, and in front of the first questions', () => {
    const one = new Evening(sessionIn(newHome()), calm);
    expect(one.page).toContain(words.in);
    expect(one.app.due).toBe(1000);
  });

  test('breathes by itself, out after in, and a key goes on from it', () => {
    const one = new Evening(knownSession(), calm);
    expect(one.page).toContain(` ${words.in} `);
    for (let seconds = 0; seconds < 4; seconds++) one.pause();
    expect(one.page).toContain(` ${words.out} `);
    for (let seconds = 0; seconds < 6; seconds++) one.pause();
    expect(one.page).toContain(` ${words.in} `);
    one.press('x');
    expect(one.page).toContain(words.groundTitle);
    expect(one.app.due).toBeUndefined();
  });

  test('moves no more once that is asked for, or from the beginning', () => {
    const one = new Evening(knownSession(), calm).press('m');
    expect(one.app.due).toBeUndefined();
    expect(one.page).toContain(words.still[0]);
    expect(one.press('m').app.due).toBe(1000);
    expect(new Evening(knownSession(), { ...calm, still: true }).app.due).toBeUndefined();
  });

  test('shows what the person wrote', () => {
    const said = through(new Evening(sessionIn(homeWithTrigger()), calm));
    expect(said).toContain('cold water on my wrists');
  });

  test('opens without a passphrase, with nothing of theirs, and comes back from support', () => {
    const home = homeWithTrigger();
    sessionIn(home).locking.lockOn({ passphrase: 'four quiet words here', box: false });
    const one = new Evening(sessionIn(home), calm);
    const said = through(one);
    expect(said).toContain(words.ground[0]);
    expect(said).not.toContain('cold water');
    one.press('ctrl+g');
    expect(one.page).toContain(supportWords.lead);
    one.press('escape');
    expect(one.screen.name).toBe('calm');
    expect(one.press('escape').asked).toEqual(['leave']);
  });

  test('opens when its file is damaged, or everything is of a newer version', () => {
    for (const broken of ['not json at all', '{"version": 99, "items": []}']) {
      const home = homeWithTrigger();
      fs.writeFileSync(path.join(home, 'triggers.json'), broken);
      const said = through(new Evening(sessionIn(home), calm));
      expect(said).toContain(words.ground[0]);
    }
    const home = newHome();
    knownSession({}, home);
    fs.writeFileSync(path.join(home, 'settings.json'), '{"version": 99}');
    expect(new Evening(sessionIn(home), calm).page).toContain(words.in);
  });

  test('leaves no trace', () => {
    const home = homeWithTrigger();
    const before = contents(home);
    const one = new Evening(sessionIn(home), calm);
    one.pause().pause();
    through(one);
    one.press('ctrl+g', 'escape', 'm', 'escape');
    expect(one.asked).toEqual(['leave']);
    expect(contents(home)).toEqual(before);
  });
});
