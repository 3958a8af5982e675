/** Two at one keyboard in the running app. Time is moved, never waited for. */
import { describe, expect, test } from 'vitest';
import type { First } from '../../src/app/app.js';
import { calmWords } from '../../src/messages/calm.js';
import { supportWords } from '../../src/messages/support.js';
import { alonePage, heldWords, talkWords } from '../../src/messages/talks.js';
import { togetherWords as words } from '../../src/messages/together.js';
import { tellsOfDanger } from '../../src/session/readers.js';
import { mayTalkTogether } from '../../src/talks/offered.js';
import { shortName } from '../../src/talks/together.js';
import { frontKey } from '../../src/screens/talk/view.js';
import { fittingHints } from '../../src/ui/view/frame.js';
import { roomIn } from '../../src/ui/view/view.js';
import { triggersSpec } from '../../src/triggers/trigger.js';
import { openStore } from '../../src/store/index.js';
import { trigger } from '../calm/triggers.js';
import { Evening, flat } from '../app/evening.js';
import { evening, knownSession, newHome, sessionIn, type Clock } from '../session/homes.js';

const together: First = { screen: 'together' };
const joint = { with: 'together', joint: true } as const;
const minute = 60_000;

function sitting(clock: Clock = { at: evening }, home = newHome()): Evening {
  return new Evening(knownSession({ ...joint, name: 'Secretname' }, home, clock), together);
}
const named = (one: Evening): Evening =>
  one.type('Ana').press('enter').type('Ben').press('enter').type('apple').press('enter');
const speaking = (one: Evening): Evening => named(one).press('enter', 'enter');
const passed = (clock: Clock, ms: number): void => void (clock.at = new Date(clock.at.getTime() + ms));

describe('two at one keyboard', () => {
  test('are called by name, and read the rules with their own word', () => {
    const one = named(sitting());
    expect(one.page).toContain('"apple"');
    one.press('right', 'right');
    expect(one.page).toContain(words.length(7));
    one.press('enter');
    expect(one.page).toContain('Ana');
    one.press('down', 'enter');
    expect(one.page).toContain(words.speaks('Ben'));
  });

  test('need no names', () => {
    const one = sitting().press('enter', 'enter', 'enter', 'enter', 'enter');
    expect(one.page).toContain(words.speaks(words.chairs[0]));
    expect(one.page).toContain('The one on the right listens');
  });

  test('speak, say back, and pass the floor', () => {
    const one = speaking(sitting()).press('enter');
    expect(one.page).toContain(words.saysBack('Ben'));
    one.press('w').type('That you were alone.').press('tab');
    expect(one.page).toContain('That you were alone.');
    expect(one.page).toContain(words.wasIt('Ana'));
    one.press('down', 'enter');
    expect(one.page).toContain(words.missing('Ana'));
    one.press('enter', 'enter', 'enter');
    expect(one.page).toContain(words.next);
    one.press('enter');
    expect(one.page).toContain(words.speaks('Ben'));
  });

  test('what is typed stays when it is put away and taken up again, or a pause comes', () => {
    const one = speaking(sitting()).press('enter', 'w').type('That you').press('escape');
    expect(one.writing).toBe(false);
    one.press('w').type(' were alone.').press('ctrl+t');
    expect(one.page).toContain(words.pauseTitle);
    one.press('enter', 'enter').press('tab');
    expect(one.page).toContain('That you were alone.');
  });

  test('a letter that is typed is no pause', () => {
    const one = speaking(sitting()).press('enter', 'w').press('p');
    expect(one.writing).toBe(true);
    expect(one.press('tab').page).toContain(words.heard('Ben'));
  });

  test('see the time, which is drawn by itself and cuts nobody off', () => {
    const clock = { at: evening };
    const one = speaking(sitting(clock));
    expect(one.app.due).toBe(10_000);
    passed(clock, 2 * minute + 3_000);
    one.pause();
    expect(one.page).toContain(words.time(2, 5));
    expect(one.app.due).toBe(7_000);
    passed(clock, 60 * minute);
    one.pause();
    expect(one.page).toContain(words.over);
    expect(one.page).toContain(words.speaks('Ana'));
    expect(one.app.due).toBeUndefined();
  });

  test('pause by one key, and see when to come back', () => {
    const clock = { at: evening };
    const one = speaking(sitting(clock)).press('p');
    expect(one.page).toContain(words.pauseUntil('20:34'));
    expect(one.page).toContain(words.pauseLeft(20));
    passed(clock, 3 * minute);
    expect(one.pause().page).toContain(words.pauseLeft(17));
    one.press('+');
    expect(one.page).toContain(words.pauseUntil('20:44'));
    one.press('enter');
    expect(one.page).toContain(words.tooSoon);
    passed(clock, 40 * minute);
    one.pause();
    expect(one.page).toContain(words.pauseOver);
    expect(one.app.due).toBeUndefined();
    one.press('enter');
    expect(one.page).toContain(words.speaks('Ana'));
    expect(one.page).toContain(flat(words.time(0, 5)));
  });

  test('both who are calm may come back early, when they say so twice', () => {
    const one = speaking(sitting()).press('p', 'enter');
    expect(one.page).toContain(words.pauseTitle);
    expect(one.press('enter').page).toContain(words.speaks('Ana'));
  });

  test('come to an end from anywhere, and can still go on', () => {
    const one = speaking(sitting()).press('escape');
    expect(one.page).toContain(words.endTitle);
    one.press('down', 'enter');
    expect(one.page).toContain(words.speaks('Ana'));
    one.press('p', 'escape');
    expect(one.page).toContain(words.endTitle);
    one.press('end', 'enter');
    expect(one.page).toContain(flat(words.closed[0]));
  });

  test('end on a page of nobody, and leave from there; only a key of its own leads to the front page', () => {
    const ended = (): Evening => speaking(sitting()).press('escape', 'end', 'enter');
    for (const way of ['enter', 'q', 'escape']) expect(ended().press(way).asked).toEqual(['leave']);
    const one = ended().press('space', 'x', 'tab', 'left');
    expect(one.page).toContain(flat(words.closed[0]));
    expect(one.press(frontKey).screen.name).toBe('today');
    // Wherever they stop, they see no front page.
    expect(speaking(sitting()).press('escape', 'escape').page).toContain(flat(words.closed[0]));
    expect(named(sitting()).press('escape').page).toContain(flat(words.closed[0]));
  });

  test('in a low window a pause shows how to end for today, and every tip whole', () => {
    const one = speaking(sitting());
    one.size = { columns: 40, rows: 12 };
    one.press('p');
    const screen = one.app.view(one.size);
    expect(fittingHints(screen.hints, roomIn(one.size).width).map(({ does }) => does)).toContain(words.enough);
    expect(screen.body.length).toBeLessThanOrEqual(roomIn(one.size).height);
    expect(one.page).toMatch(/\.$/u);
  });

  test('in a low window all rules are read before anybody agrees to them', () => {
    const one = named(sitting());
    one.size = { columns: 40, rows: 12 };
    const foot = (): readonly string[] => fittingHints(one.view.hints, roomIn(one.size).width).map(({ does }) => does);
    const { height } = roomIn(one.size);
    for (let pages = 0; (one.view.scroll ?? 0) + height < one.view.body.length; pages++) {
      expect(foot()).toContain(words.readOn);
      expect(foot()).not.toContain(words.agree);
      one.press('enter');
      expect(one.view.title).toBe(words.rulesTitle);
      expect(pages).toBeLessThan(9);
    }
    expect(foot()).toContain(words.agree);
    expect(one.page).toContain(flat(words.lengthKeys));
    expect(one.press('enter').page).toContain(words.askFirst);
  });

  test('long names are cut, so that pages stay short', () => {
    const name = 'Maximiliana'.repeat(9);
    const one = sitting().type(name).press('enter').type('Ben').press('enter', 'enter', 'enter', 'enter');
    expect(one.page).toContain(words.speaks(name.slice(0, 24)));
    expect(shortName('👩‍👩‍👧'.repeat(30))).toBe('👩‍👩‍👧'.repeat(24));
  });

  test('write down what they agreed', () => {
    const home = newHome();
    const one = speaking(sitting(undefined, home)).press('escape', 'enter');
    expect(one.page).toContain(heldWords.agreed.ask);
    one.type('Supper at seven.').press('tab', 'tab', '3', 'enter', '1', 'enter');
    expect(one.page).toContain(heldWords.keptWithNote);
    expect(sessionIn(home).talks.all()).toMatchObject([{ held: { agreed: 'Supper at seven.' } }]);
    expect(one.page).toContain(flat(words.closed[0]));
  });

  test('find support a key away, and come back to where they were', () => {
    const one = speaking(sitting()).press('ctrl+g');
    expect(one.page).toContain(supportWords.lead);
    expect(one.press('escape').page).toContain(words.speaks('Ana'));
  });

  test('see nothing of anybody’s own, on no page, nor in the breath of a pause', () => {
    const home = newHome();
    const session = knownSession({ ...joint, name: 'Secretname', side: 'broke' }, home);
    session.journal.add({ text: 'Secretentry', feelings: [], tags: [] });
    session.talks.prepare({ about: 'Secrettalk', say: 'Secretwords', word: 'Secretword' });
    openStore({ home, now: () => evening }).updateDocument(triggersSpec, (current) => ({
      ...current,
      items: [trigger({ what: 'Secrettrigger' })],
    }));
    const one = new Evening(session, together);
    const seen: string[] = [];
    const press = (...names: readonly string[]): void => {
      for (const name of names) {
        one.press(name);
        seen.push(one.page);
      }
    };
    press('enter', 'enter', 'enter', 'enter', 'enter', 'enter', 'w', 'tab', 'enter', 'p', 'c');
    expect(seen.at(-1)).toContain(calmWords.in);
    press('x', 'x', 'x', 'escape', 'escape', 'enter', 'tab', 'tab', 'tab');
    expect(seen.join(' ')).not.toMatch(/Secret/u);
  });

  test('nothing of a talk is on disk before they write it down', () => {
    const home = newHome();
    const one = speaking(sitting(undefined, home)).press('enter', 'w').type('Ben said this.');
    one.app.save();
    expect(sessionIn(home).talks.all()).toEqual([]);
    expect(sessionIn(home).world().drafts).toEqual({});
  });
});

describe('where it is not offered', () => {
  const unsafe = (home = newHome()): Evening => {
    const session = knownSession(joint, home);
    const { step } = session.stepOrSheet('talk-invite')!;
    session.finishStep(step, 1, { safe: 2 }, session.newId());
    return new Evening(session, together);
  };
  const others: readonly (readonly [string, () => Evening])[] = [
    ['someone alone', () => new Evening(knownSession({ with: 'alone' }), together)],
    [
      'someone whose parts for two are off',
      () => new Evening(knownSession({ with: 'together', joint: false }), together),
    ],
    ['someone who answered nothing', () => new Evening(knownSession(), together)],
  ];

  test('it is there for two who both feel safe', () => {
    expect(mayTalkTogether(knownSession(joint).world(), tellsOfDanger)).toBe(true);
    expect(new Evening(knownSession(joint), { screen: 'talks' }).page).toContain(talkWords.together);
  });

  test.each(others)('someone who does not feel safe sees, cell by cell, what %s sees', (_who, other) => {
    expect(unsafe().view).toEqual(other().view);
    expect(unsafe().page).toContain(flat(alonePage.words[0]));
    expect(unsafe().page).not.toMatch(/safe|together|two\b|off\b/iu);
  });

  test('nor does the list of talks name it', () => {
    const home = newHome();
    unsafe(home);
    const list = new Evening(sessionIn(home), { screen: 'talks' });
    expect(list.page).not.toContain(talkWords.together);
    expect(list.view).toEqual(new Evening(knownSession(), { screen: 'talks' }).view);
  });
});
