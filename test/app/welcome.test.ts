/** The first evening, key by key. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sides } from '../../src/guide/schema.js';
import { stepWords } from '../../src/messages/step.js';
import { supportWords } from '../../src/messages/support.js';
import { todayWords } from '../../src/messages/today.js';
import { welcomeWords as words } from '../../src/messages/welcome.js';
import { safetyQuestions } from '../../src/profile/questions.js';
import { newHome, sessionIn } from '../session/homes.js';
import { Evening, firstEvening, flat } from './evening.js';

const no = ['2', 'enter'];
const yes = ['1', 'enter'];
const skip = ['tab'];

/** Every file of a home, by name. */
const filesIn = (home: string): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(path.join(home, name)).isFile())
      .map((name) => [name, fs.readFileSync(path.join(home, name), 'utf8')]),
  );

describe('the first run', () => {
  test.each(sides)('asks, keeps and leads to the front page: %s', (side) => {
    const home = newHome();
    const one = firstEvening(home);
    expect(one.page).toContain(words.welcome[0]);
    one.press('enter');
    for (const question of safetyQuestions) {
      expect(one.page).toContain(words.questions[question].ask);
      expect(one.page).toContain(words.alone);
      one.press(...no);
    }
    expect(one.page).toContain(words.questions.side.ask);
    one.press(String(1 + sides.indexOf(side)), 'enter');
    one.press(' ', 'down', ' ', 'enter').type('2026-11-01').press('enter', '2', 'enter').type('Kim').press('enter');
    expect(one.screen.name).toBe('today');
    expect(one.page).toContain(todayWords.hello('Kim'));
    expect(sessionIn(home).world().profile).toMatchObject({
      side,
      causes: ['infidelity', 'lies'],
      since: '2026-11-01',
      with: 'together',
      joint: true,
      name: 'Kim',
      welcomed: true,
    });
  });

  test('can be skipped from end to end', () => {
    const one = firstEvening().press('enter', ...Array.from({ length: 8 }, () => 'tab'));
    expect(one.screen.name).toBe('today');
    expect(one.session.world().profile).toMatchObject({ causes: [], with: 'alone', joint: false, welcomed: true });
    expect(one.page).toContain(todayWords.hello(undefined));
  });

  test('Enter alone says neither yes nor no to a private question', () => {
    const one = firstEvening().press('enter', 'enter', 'enter', 'enter');
    expect(one.page).toContain(words.questions.side.ask);
    expect(one.press(...Array.from({ length: 5 }, () => 'tab')).session.world().profile.joint).toBe(false);
  });

  test('goes back with every answer as it was', () => {
    const one = firstEvening()
      .press('enter', ...no, ...no, ...no, '3', 'enter', ' ', 'enter')
      .type('2026-11-01')
      .press('tab', '1', 'tab')
      .type('Kim');
    one.press(...Array.from({ length: 8 }, () => 'shift+tab'));
    expect(one.page).toContain(words.welcome[0]);
    one.press('enter', ...Array.from({ length: 8 }, () => 'tab'));
    expect(one.session.world().profile).toMatchObject({
      side: 'both',
      causes: ['infidelity'],
      since: '2026-11-01',
      name: 'Kim',
      joint: true,
    });
  });

  test('broken off, it goes on with what was said of the person and asks the private questions again', () => {
    const home = newHome();
    const first = firstEvening(home).press('enter', ...no, ...no, ...no, '2', 'enter', ' ', 'tab');
    expect(first.app.unsaved).toBe(true);
    expect(first.app.save()).toBe(true);
    const files = JSON.stringify(filesIn(home));
    expect(files).not.toMatch(/afraid|harmed|rather|\byes\b/u);
    const later = new Evening(sessionIn(home)).press('enter');
    expect(later.page).toContain(words.questions.afraid.ask);
    later.press(...Array.from({ length: 8 }, () => 'tab'));
    expect(later.session.world().profile).toMatchObject({ side: 'broke', causes: ['infidelity'], joint: false });
  });

  test('takes a day only where one was named, and says how it was read', () => {
    const one = firstEvening().press('enter', 'tab', 'tab', 'tab', 'tab', 'tab').type('when the leaves fell');
    expect(one.page).toContain(stepWords.dateUnclear);
    one.press('enter');
    expect(one.page).toContain(words.questions.since.ask);
    one.press('enter');
    expect(one.page).toContain(words.questions.with.ask);
    expect(one.press('tab', 'tab').session.world().profile.since).toBeUndefined();
  });

  // The name was kept page by page; the profile of the end is laid over it, and what it lacks stays.
  test('an answer that was taken back is gone', () => {
    const home = newHome();
    const one = firstEvening(home)
      .press('enter', ...Array.from({ length: 7 }, () => 'tab'))
      .type('Kim');
    one.press('shift+tab', 'tab', 'ctrl+u', 'enter');
    expect(one.screen.name).toBe('today');
    expect(sessionIn(home).world().profile.name).toBeUndefined();
  });

  // Cut at 40 UTF-16 units, in the middle of a character.
  test('a long name is not cut inside a character', () => {
    const one = firstEvening().press('enter', ...Array.from({ length: 7 }, () => 'tab'));
    one.type(`A${'👩'.repeat(30)}`).press('enter');
    expect(() => encodeURIComponent(one.session.world().profile.name ?? '')).not.toThrow();
  });
});

describe('a yes to a private question', () => {
  test.each([0, 1, 2])('number %i: help comes next, and nobody is asked about two', (at) => {
    const answers = safetyQuestions.map((_question, index) => (index === at ? yes : no));
    const one = firstEvening().press('enter', ...answers.flat());
    expect(one.page).toContain(flat(supportWords.afterYes.join(' ')));
    one.press('s');
    expect(one.page).toContain(supportWords.pages.numbers);
    one.press('escape', 'enter');
    const pages: string[] = [];
    while (one.screen.name === 'welcome') {
      pages.push(one.screen.page);
      one.press('tab');
    }
    expect(pages).toEqual(['side', 'causes', 'since', 'name']);
    expect(one.session.world().profile).toMatchObject({ with: 'alone', joint: false });
  });

  test('leaves the same files as a skipped question, byte for byte', () => {
    const [one, other] = [newHome(), newHome()];
    firstEvening(one).press('enter', ...yes, ...no, ...no, 'enter', 'tab', 'tab', 'tab', 'tab');
    firstEvening(other).press('enter', ...skip, ...no, ...no, 'tab', 'tab', 'tab', 'tab', 'tab');
    expect(filesIn(one)).toEqual(filesIn(other));
    expect(Object.keys(filesIn(one))).not.toEqual([]);
  });

  test('can be taken back', () => {
    const one = firstEvening().press('enter', ...yes, ...no, ...no);
    one.press('shift+tab', 'shift+tab', 'shift+tab', ...no, ...no, ...no);
    expect(one.page).toContain(words.questions.side.ask);
    one.press('tab', 'tab', 'tab');
    expect(one.page).toContain(words.questions.with.ask);
    expect(one.press('tab', 'tab').session.world().profile.joint).toBe(true);
  });
});
