/** Trouble with the disk: it is told, and nothing that was typed is dropped. */
import { describe, expect, test } from 'vitest';
import { stepWords } from '../../src/messages/step.js';
import { supportWords } from '../../src/messages/support.js';
import { todayWords } from '../../src/messages/today.js';
import { welcomeWords } from '../../src/messages/welcome.js';
import type { Session } from '../../src/session/session.js';
import { openStore, StoreError } from '../../src/store/index.js';
import { evening, newHome } from '../session/homes.js';
import { Evening, flat, toTheClose } from './evening.js';
import { Troubled } from './troubled.js';

function troubled(step?: string): { one: Evening; session: Troubled; home: string } {
  const home = newHome();
  const session = new Troubled({ home, now: () => evening });
  session.saveProfile({ welcomed: true, side: 'hurt', with: 'together' });
  return { one: new Evening(session, step), session, home };
}

const words = new StoreError('read-only', 'drafts.json').message;
const told = flat(stepWords.writeFailed(words));

/** In the middle of a text, with a disk that can only be read. */
function writing(): { one: Evening; session: Troubled; home: string } {
  const all = troubled('footing-steady');
  all.one.to('sentence').type('It feels heavy');
  all.session.trouble = 'read-only';
  return all;
}

describe('while a text is written', () => {
  test('a save that fails is told, the words stay, and one goes on typing', () => {
    const { one, session } = writing();
    expect(one.app.save()).toBe(false);
    expect(one.page).toContain(told);
    expect(one.page).toContain('It feels heavy');
    one.type(' tonight');
    expect(one.written).toBe('It feels heavy tonight');
    // It stays until the words are on disk.
    expect(one.page).toContain(told);
    expect(one.app.unsaved).toBe(true);
    session.trouble = undefined;
    expect(one.app.save()).toBe(true);
    expect(one.page).not.toContain(told);
  });

  test('Esc does not leave, and tells why; once the disk is well it does', () => {
    const { one, session } = writing();
    one.press('escape');
    expect(one.written).toBe('It feels heavy');
    expect(one.page).toContain(told);
    session.trouble = undefined;
    expect(one.press('escape').screen.name).toBe('today');
    expect(session.world().drafts['footing-steady']?.editing?.text).toBe('It feels heavy');
  });

  test('the trouble is told in the smallest window too', () => {
    const { one } = writing();
    one.size = { columns: 32, rows: 9 };
    one.press('escape');
    expect(one.page).toContain(told.slice(0, 20));
    expect(one.page).toContain('It feels heavy');
  });

  test('support can be opened and left again', () => {
    const { one } = writing();
    one.press('ctrl+g');
    expect(one.view.title).toContain(supportWords.title);
    one.press('escape');
    expect(one.written).toBe('It feels heavy');
  });

  test('a bug in the program is not taken for a full disk', () => {
    const { one, session } = writing();
    session.saveDraft = () => {
      throw new TypeError('a bug');
    };
    expect(() => one.app.save()).toThrow(TypeError);
  });
});

describe('in other places of a step', () => {
  test('finishing that fails is told on the close, keeps all answers, and counts once when it works', () => {
    const { one, session } = troubled('footing-steady');
    toTheClose(one);
    const { answers } = one.step;
    session.trouble = 'disk-full';
    one.press('enter', 'enter');
    expect(one.page).toContain(flat(new StoreError('disk-full', '').message));
    expect(one.step.answers).toEqual(answers);
    session.trouble = undefined;
    expect(one.press('enter').screen.name).toBe('today');
    expect(session.entriesOf(toStep())).toHaveLength(1);
  });

  test('once it is finished after all, nothing is said of the trouble any more', () => {
    const { one, session } = troubled('footing-steady');
    toTheClose(one);
    session.trouble = 'disk-full';
    one.press('enter');
    expect(one.app.save()).toBe(false);
    session.trouble = undefined;
    expect(one.press('enter').screen.name).toBe('today');
    expect(one.view.alert ?? []).toEqual([]);
    // The trouble that comes next is gone at the next key, as ever.
    one.app.trouble('Something else.');
    expect(one.press('down').page).not.toContain('Something else.');
  });

  test('nor once a check-in is', () => {
    const { one, session } = troubled();
    one.press('i', 'enter', '5').press('4', 'right', 'enter');
    one.to('line').type('It rained.');
    session.trouble = 'disk-full';
    expect(one.app.save()).toBe(false);
    one.press('tab');
    expect(one.step.step.id).toMatch(/^checkin:/u);
    session.trouble = undefined;
    one.press('tab');
    expect(one.screen.name).not.toBe('step');
    expect(one.view.alert ?? []).toEqual([]);
  });

  test('setting aside that fails is told on the teaching', () => {
    const { one, session } = troubled('footing-steady');
    session.trouble = 'read-only';
    one.press('z');
    expect(one.page).toContain(flat(words));
  });

  test('setting aside that fails is told where something is said back', () => {
    const { one, session } = troubled('footing-steady');
    one.to('safe').press('1', 'enter');
    session.trouble = 'read-only';
    one.press('z');
    expect(one.page).toContain(told);
  });
});

const toStep = (): Parameters<Session['entriesOf']>[0] => {
  const { one } = troubled('footing-steady');
  return one.step.step;
};

describe('outside a step', () => {
  test('setting aside that fails is told on the front page', () => {
    const { one, session } = troubled();
    session.trouble = 'read-only';
    one.press('z');
    expect(one.page).toContain(flat(words));
    expect(one.screen.name).toBe('today');
  });

  test('a first run that cannot be kept tells so and can be gone on with', () => {
    const session = new Troubled({ home: newHome(), now: () => evening });
    const one = new Evening(session);
    session.trouble = 'read-only';
    one.press('enter', 'tab', 'tab', 'tab', '1', 'enter');
    expect(one.app.save()).toBe(false);
    expect(one.page).toContain(flat(words));
    expect(one.page).toContain(welcomeWords.questions.causes.ask);
    session.trouble = undefined;
    one.press('tab', 'tab', 'tab', 'tab');
    expect(one.screen.name).toBe('today');
    expect(session.world().profile).toMatchObject({ side: 'hurt', welcomed: true });
  });

  test('a change about oneself that fails is told', () => {
    const { one, session } = troubled();
    one.press('a', 'enter');
    session.trouble = 'read-only';
    one.press('2', 'enter');
    expect(one.page).toContain(flat(words));
  });

  test('parts for two are not said to be on when that could not be kept', () => {
    const { one, session } = troubled();
    one.press('a', 'end', 'enter', '2', 'enter', '2', 'enter');
    session.trouble = 'read-only';
    one.press('2', 'enter');
    expect(session.world().profile.joint).toBe(false);
    expect(one.page).not.toContain(flat(welcomeWords.joined));
  });
});

describe('a step that another window took', () => {
  test('goes on there; the words of here become a note, and the front page says so', () => {
    const { one, session, home } = writing();
    session.trouble = 'taken-over';
    session.only = 'drafts';
    expect(one.app.save()).toBe(false);
    expect(one.screen.name).toBe('elsewhere');
    expect(one.page).toContain(flat(stepWords.takenOver));
    // Letters that were still being typed are not taken for commands.
    expect(one.press('q', 'z', 'r').screen.name).toBe('elsewhere');
    const [note] = openStore({ home, now: () => evening }).recentEntries(5);
    expect(note).toMatchObject({
      kind: 'free',
      text: `${one.session.world().stages[0]?.steps[0]?.title ?? ''}\n\nIt feels heavy`,
      tags: ['kept-aside'],
    });
  });

  test('keeps the words here when not even a note can be written', () => {
    const { one, session } = writing();
    session.trouble = 'taken-over';
    expect(one.app.save()).toBe(false);
    expect(one.written).toBe('It feels heavy');
  });

  test('leaves no empty note', () => {
    const { one, session, home } = troubled('footing-steady');
    one.to('safe').press('5');
    session.trouble = 'taken-over';
    session.only = 'drafts';
    one.press('escape');
    expect(one.page).toContain(flat(stepWords.takenOverEmpty));
    expect(one.press('enter').page).toContain(todayWords.title);
    expect(openStore({ home, now: () => evening }).recentEntries(5)).toEqual([]);
  });
});
