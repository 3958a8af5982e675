/** A finished statement: copied, set to a day, and met on the front page when the day has come. */
import { describe, expect, test } from 'vitest';
import { builderWords, sayWords } from '../../src/messages/say.js';
import { plainBuildingWords } from '../../src/messages/plain-building.js';
import { stepWords } from '../../src/messages/step.js';
import { onSaying, sayingBlocks } from '../../src/plain/sayings.js';
import { copySequence } from '../../src/ui/paint/clipboard.js';
import { talkWith } from '../plain/lines.js';
import { knownSession, newHome, today } from '../session/homes.js';
import { misfitsAt } from '../screens/fits.js';
import { Evening, eveningOf, flat } from './evening.js';

const text = 'You came home at two.';
const finished = (one: Evening = eveningOf({ side: 'hurt' }).press('s')): Evening =>
  one.press('enter').type('you came home at two').press('tab', 'tab', 'tab', 'tab', 'tab');

describe('copying', () => {
  test('hands the chosen wording to the terminal, says so, and writes nothing of it', () => {
    const one = finished();
    one.press('C');
    expect(one.asked).toEqual([{ copy: text }]);
    expect(one.page).toContain(flat(builderWords.copied));
    expect(one.session.journal.find({})).toEqual([]);
    one.press('down');
    expect(one.page).not.toContain(flat(builderWords.copied));
  });

  test('is there for letters and in steps, and not where there are no words', () => {
    const letter = eveningOf({ side: 'broke' }).press('o', 'enter').type('I lied to you');
    letter.press('tab', 'tab', 'tab', 'tab', 'tab', 'tab', 'C');
    expect(letter.asked).toEqual([{ copy: 'I lied to you.' }]);
    const step = finished(eveningOf({ side: 'hurt' }, 'talk-ifeel').to('statement')).press('C');
    expect(step.asked).toEqual([{ copy: text }]);
    const empty = eveningOf().press('s', 'enter', 'tab', 'tab', 'tab', 'tab', 'tab', 'C');
    expect(empty.asked).toEqual([]);
  });

  test('what the terminal gets holds no byte of the text itself', () => {
    const sequence = copySequence('Grüße \u001B]0;x\u0007');
    expect(sequence).toMatch(/^\u001B\]52;c;[A-Za-z0-9+/=]+\u0007$/u);
    expect(Buffer.from(sequence.slice(7, -1), 'base64').toString()).toBe('Grüße \u001B]0;x\u0007');
  });
});

describe('a day to say it on', () => {
  const setTo = (said: string, session = knownSession({ side: 'hurt' })): Evening =>
    finished(new Evening(session, { screen: 'say' }))
      .press('t')
      .type(said);

  test('is read as it is typed, and kept with the statement', () => {
    const one = setTo('in three days');
    expect(one.page).toContain(flat(sayWords.askDay));
    expect(misfitsAt((size) => one.app.view(size))).toEqual([]);
    one.press('enter');
    expect(one.screen.name).toBe('today');
    expect(one.page).toContain(flat(sayWords.keptFor('25 November 2026', 'in 3 days')));
    expect(one.page).not.toContain(sayWords.toSay(text));
    const [entry] = one.session.journal.find({});
    expect(one.session.sayings.all()).toMatchObject([{ entry: entry?.id, day: '2026-11-25' }]);
  });

  test('what is no day is said and keeps nothing; back and nothing typed lead to the statement', () => {
    const one = setTo('blue');
    expect(one.page).toContain(flat(stepWords.dateUnclearAhead));
    one.press('enter', 'enter', 'tab');
    expect(one.building.page).toBe('day');
    one.press('escape');
    expect(one.building.page).toBe('read');
    one.press('t', 'enter');
    expect(one.building.page).toBe('read');
    one.press('t', 'shift+tab');
    expect(one.building.page).toBe('read');
    expect(one.session.sayings.all()).toEqual([]);
  });

  test('a draft left there is open at the statement', () => {
    const one = setTo('fri');
    one.app.save();
    one.again();
    expect(one.building.page).toBe('read');
  });

  test('no day is asked for a letter, or in a step', () => {
    const letter = eveningOf({ side: 'broke' }).press('o', 'enter').type('I lied to you');
    letter.press('tab', 'tab', 'tab', 'tab', 'tab', 'tab', 't');
    expect(letter.building.page).toBe('read');
    const step = finished(eveningOf({ side: 'hurt' }, 'talk-ifeel').to('statement')).press('t');
    expect(step.building.page).toBe('read');
  });
});

describe('on the day', () => {
  function due(): Evening {
    const session = knownSession({ side: 'hurt' }, newHome());
    const { id } = session.journal.add({ text, feelings: [], tags: [] });
    session.sayings.set(id, today);
    const one = new Evening(session);
    // The recommended step stands above it.
    return one.press('down');
  }

  test('it stands on the front page, opens, and fits every window', () => {
    const one = due();
    expect(one.page).toContain(sayWords.toSay(text));
    expect(one.page).toContain(sayWords.toSayHow);
    expect(misfitsAt((size) => one.app.view(size))).toEqual([]);
    one.press('enter');
    expect(one.screen).toMatchObject({ name: 'entry', entry: { text } });
    one.press('d');
    expect(one.screen.name).toBe('today');
    expect(one.page).not.toContain(sayWords.toSay(text));
  });

  test('y marks it as said, and u takes that back', () => {
    const one = due().press('y');
    expect(one.page).toContain(sayWords.said);
    expect(one.page).not.toContain(sayWords.toSay(text));
    expect(one.session.sayings.all()).toMatchObject([{ said: today }]);
    one.press('u');
    expect(one.page).toContain(sayWords.toSay(text));
    expect(one.session.sayings.all()[0]).not.toHaveProperty('said');
    one.press('u');
    expect(one.page).toContain(sayWords.toSay(text));
  });

  test('z moves it by a week', () => {
    const one = due().press('z');
    expect(one.page).toContain(flat(sayWords.later('29 November 2026')));
    expect(one.session.sayings.all()).toMatchObject([{ day: '2026-11-29' }]);
    expect(one.page).not.toContain(sayWords.toSay(text));
  });

  test('in lines it is told, read, marked and moved', () => {
    const { session } = due();
    const { talk, script } = talkWith(session);
    talk.say(...sayingBlocks(talk.world));
    expect(script.said).toContain(sayWords.toSay(text));
    expect(script.said).toContain(flat(plainBuildingWords.toSay));
    expect(onSaying(talk, 'week')).toBe(false);
    expect(onSaying(talk, 'saying')).toBe(true);
    expect(onSaying(talk, 'postpone')).toBe(true);
    expect(session.sayings.all()).toMatchObject([{ day: '2026-11-29' }]);
    expect(onSaying(talk, 'said')).toBe(false);
    session.sayings.set(session.sayings.all()[0]!.entry, today);
    expect(onSaying(talk, 'said')).toBe(true);
    expect(session.sayings.all()).toMatchObject([{ said: today }]);
    expect(sayingBlocks(talk.world)).toEqual([]);
  });
});
