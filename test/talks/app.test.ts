/** Hard talks in the running app. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { First } from '../../src/app/app.js';
import { heldWords, prepareWords, talkWords } from '../../src/messages/talks.js';
import { Evening, flat } from '../app/evening.js';
import { knownSession, newHome, sessionIn } from '../session/homes.js';

const talks: First = { screen: 'talks' };

/** Prepares a talk: what it is about, what to say, two rules, a word, a day. */
function prepared(home = newHome()): Evening {
  const one = new Evening(knownSession({ side: 'hurt' }, home), talks).press('enter', 'enter');
  one.type('The money').press('tab').type('I was afraid.').press('tab', 'tab', 'tab', 'tab');
  one.press(' ', 'down', ' ', 'tab').type('apple').press('tab').type('2026-12-01').press('enter');
  return one;
}

describe('a talk is prepared', () => {
  test('and waits in the list, to be read and changed', () => {
    const home = newHome();
    const one = prepared(home);
    expect(one.page).toContain(prepareWords.kept);
    expect(one.page).toContain(`The money (${talkWords.planned('in 9 days')})`);
    one.press('end', 'enter');
    expect(one.page).toContain('I was afraid.');
    expect(one.page).toContain(talkWords.word('apple'));
    one.press('enter').press('tab');
    expect(one.written).toBe('I was afraid.');
    one.type(' I still am.').skipToTheEnd();
    expect(one.page).toContain('I was afraid. I still am.');
    expect(sessionIn(home).talks.all()).toMatchObject([
      { about: 'The money', say: 'I was afraid. I still am.', word: 'apple', day: '2026-12-01' },
    ]);
    expect(sessionIn(home).talks.all()[0]?.rules).toHaveLength(2);
  });

  test('over two evenings', () => {
    const home = newHome();
    const one = new Evening(knownSession({}, home), talks).press('enter', 'enter').type('Half of it');
    one.app.save();
    const later = new Evening(sessionIn(home), talks).press('enter');
    expect(later.written).toBe('Half of it');
  });

  test('and nothing is kept where nothing was written', () => {
    const home = newHome();
    const one = new Evening(knownSession({}, home), talks).press('enter').skipToTheEnd();
    expect(one.page).toContain(prepareWords.keptEmpty);
    expect(sessionIn(home).talks.all()).toEqual([]);
  });

  test('and deleted only when that is said twice', () => {
    const home = newHome();
    const one = prepared(home).press('end', 'enter', 'd');
    expect(one.page).toContain(talkWords.removeSure);
    one.press('x');
    expect(one.page).not.toContain(talkWords.removeSure);
    one.press('d', 'd');
    expect(one.page).toContain(talkWords.removed);
    expect(one.page).not.toContain('The money');
    expect(sessionIn(home).talks.all()).toEqual([]);
  });
});

describe('after a talk', () => {
  const after = (one: Evening, journal: '1' | '2', next = '3'): Evening =>
    one.type('Supper at seven.').press('tab').type('You stayed.').press('tab', next, 'enter', journal, 'enter');

  test('what came of one that was prepared stands with it, and a note in the journal where that is wanted', () => {
    const home = newHome();
    const one = after(prepared(home).press('end', 'enter', 'w'), '1');
    expect(one.page).toContain(heldWords.keptWithNote);
    expect(one.page).toContain('Supper at seven.');
    const session = sessionIn(home);
    const [talk] = session.talks.all();
    expect(talk?.held).toMatchObject({ day: '2026-11-22', agreed: 'Supper at seven.', thanks: 'You stayed.' });
    expect(session.journal.find({}).map(({ id, text, tags }) => [id, text, tags])).toEqual([
      [talk?.held?.entry, expect.stringContaining('After a talk: The money'), ['talk']],
    ]);
  });

  test('it is changed, and there is still one note of it', () => {
    const home = newHome();
    const one = after(prepared(home).press('end', 'enter', 'w'), '1').press('w');
    expect(one.written).toBe('Supper at seven.');
    one.type(' On Sundays.').press('tab', 'tab', '3', 'enter', '1', 'enter');
    const found = sessionIn(home).journal.find({});
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toContain('Supper at seven. On Sundays.');
  });

  test('one that nobody prepared is kept, without a note where none is wanted', () => {
    const home = newHome();
    const one = after(new Evening(knownSession({}, home), talks).press('down', 'enter'), '2');
    expect(one.page).toContain(heldWords.kept);
    const session = sessionIn(home);
    expect(session.talks.all()).toMatchObject([{ held: { agreed: 'Supper at seven.' } }]);
    expect(session.journal.find({})).toEqual([]);
  });

  test('a promise is opened at once, with the words that are there', () => {
    const one = after(new Evening(knownSession({}), talks).press('down', 'enter'), '2', '2');
    expect(one.step.step.id).toBe('promise:new');
    expect(one.written).toBe('Supper at seven.');
  });

  test('an agreement of two waits until one is alone with it', () => {
    const home = newHome();
    const one = after(new Evening(knownSession({}, home), talks).press('down', 'enter'), '2', '1');
    expect(one.page).toContain(flat(heldWords.waits));
    expect(one.screen.name).toBe('list');
    const later = new Evening(sessionIn(home), 'agreement:new');
    expect(later.step.answers).toEqual({ what: 'Supper at seven.', binds: 'agreement' });
    // It is no half-written page that the next start opens by itself.
    expect(new Evening(sessionIn(home)).screen.name).toBe('today');
  });

  test('an agreement after a talk of one’s own is opened at once', () => {
    const one = after(prepared().press('end', 'enter', 'w'), '2', '1');
    expect(one.step.step.id).toBe('agreement:new');
    expect(one.written).toBe('Supper at seven.');
  });

  test('what somebody is in the middle of is not written over by it', () => {
    const home = newHome();
    const session = knownSession({}, home);
    const mine = { step: 'promise:new', run: 1, card: 0, answers: { words: 'Mine.' } };
    session.saveDraft(mine);
    session.finishSheet('talk:held', { agreed: 'Supper.', next: 'promise' }, session.newId());
    expect(sessionIn(home).world().drafts['promise:new']?.answers).toEqual(mine.answers);
  });

  test('a full disk keeps nothing twice', () => {
    const home = newHome();
    const session = knownSession({}, home);
    const answers = { agreed: 'Supper at seven.', journal: 'yes' };
    const id = session.newId();
    session.finishSheet('talk:held', answers, id);
    session.finishSheet('talk:held', answers, id);
    expect(session.talks.all()).toHaveLength(1);
    expect(session.journal.find({})).toHaveLength(1);
  });
});

test('a damaged file is set aside, and the list is there all the same', () => {
  const home = newHome();
  prepared(home);
  fs.writeFileSync(path.join(home, 'talks.json'), '{"version":1,"items":[{"say":"my words"}]}');
  const one = new Evening(sessionIn(home), talks);
  expect(one.page).toContain(talkWords.prepare);
  expect(fs.readdirSync(path.join(home, 'set-aside'))).toHaveLength(1);
});
