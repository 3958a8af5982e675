/** The journal on screens: reading, writing, finding, deleting, and that no word is lost. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalWords as words } from '../../src/messages/journal.js';
import { stepWords } from '../../src/messages/step.js';
import { supportWords } from '../../src/messages/support.js';
import { todayWords } from '../../src/messages/today.js';
import type { Entry } from '../../src/journal/entry.js';
import { localIso } from '../../src/journal/entry.js';
import { newKey, partsDraft } from '../../src/session/writing.js';
import { draftsSpec, openStore, StoreError } from '../../src/store/index.js';
import { evening, knownSession, newHome, sessionIn } from '../session/homes.js';
import { Evening, firstEvening, flat } from './evening.js';
import { Troubled } from './troubled.js';

const journalOf = (session = knownSession({ side: 'hurt' })): Evening =>
  new Evening(session, { screen: 'journal' }).work();
const add = (
  one: Evening,
  text: string,
  at: Date = evening,
  more: { feelings?: Entry['feelings']; tags?: string[] } = {},
) => one.session.journal.add({ text, feelings: more.feelings ?? [], tags: more.tags ?? [] }, { at });
const day = (back: number, hour = 9): Date => new Date(2026, 10, 22 - back, hour, 30);
const all = (one: Evening): readonly Entry[] => one.session.journal.find({});
const drafts = (one: Evening): string[] => Object.keys(one.session.world().drafts);
/** Opened anew, as entries were added past it. */
const fresh = (one: Evening): Evening => one.again().work();

describe('the list', () => {
  test('opens by itself, from the front page, and before the first questions', () => {
    expect(journalOf().screen.name).toBe('journal');
    const one = new Evening(knownSession());
    expect(one.page).toContain(flat(words.tool));
    expect(one.press('w').screen.name).toBe('journal');
    expect(one.press('escape').screen.name).toBe('today');
    const first = new Evening(firstEvening().session, { screen: 'journal' });
    expect(first.screen.name).toBe('journal');
    expect(first.press('escape').screen.name).toBe('welcome');
  });

  test('shows entries by day, newest first, with feelings, tags and kinds', () => {
    const one = journalOf();
    add(one, 'The first.', day(3));
    add(one, 'The second.', day(1), { feelings: [{ word: 'sad', strength: 4 }], tags: ['work'] });
    add(one, 'The third.', day(0));
    expect(fresh(one).page).toMatch(
      /Today › 09:30 The third\. Yesterday 09:30 The second\. sad #work Thursday 19 November 2026 09:30 The first\./u,
    );
  });

  test('marks what came from a step', () => {
    const one = new Evening(knownSession({ side: 'hurt' }), 'footing-steady');
    one.to('sentence').type('It feels heavy').skipToTheEnd();
    one.press('w').work();
    expect(one.page).toContain('Step: ');
    one.press('enter');
    expect(one.page).toContain(words.fromStep(one.session.world().stages[0]!.steps[0]!.title));
    expect(one.page).toContain('It feels heavy');
  });

  test('is calm where there is nothing, and offers a question that can be exchanged', () => {
    const one = journalOf();
    const before = one.page;
    expect(before).toContain(flat(words.empty));
    expect(one.press('ctrl+t').page).not.toBe(before);
    const ask = one.page.split(words.blank)[1] ?? '';
    expect(one.press('enter').page).toContain(ask.trim());
    expect(one.press('ctrl+t').page).not.toContain(ask.trim());
    // Once there is a word, the question is gone.
    expect(one.type('a').page).not.toContain(words.blank);
  });

  test('reads no more of a long journal than is looked at, and goes on at its end', () => {
    const one = journalOf();
    const entries = Array.from({ length: 600 }, (_none, index): Entry => ({
      v: 1,
      id: `e${String(index).padStart(5, '0')}`,
      created: localIso(new Date(2026, 0, 1 + Math.floor(index / 2), 9 + (index % 2))),
      kind: 'free',
      text: `Number ${index}. ${'And more. '.repeat(10)}`,
      feelings: [],
      tags: [],
    }));
    one.session.journal.take(entries);
    one.again();
    const rows = (): number => (one.screen.name === 'journal' ? one.screen.rows.length : 0);
    expect(rows()).toBeGreaterThan(0);
    expect(rows()).toBeLessThan(100);
    one.work();
    expect(rows()).toBeLessThan(250);
    expect(one.page).toContain('Number 599.');
    one.press('end').work();
    expect(rows()).toBe(600);
    expect(one.page).toContain('› 09:00 Number 0.');
    one.press('home');
    expect(one.page).toContain('› 10:00 Number 599.');
    for (let press = 0; press < 200; press++) one.press('pagedown').work();
    expect(one.page).toContain('› 09:00 Number 0.');
  });

  test('passes over a file that cannot be read, and says so', () => {
    const home = newHome();
    const one = journalOf(knownSession({}, home));
    add(one, 'Of this month.');
    add(one, 'Of October.', new Date(2026, 9, 3));
    fs.writeFileSync(path.join(home, 'journal-2026-10.json'), '{"version":1,"entr');
    const again = new Evening(sessionIn(home), { screen: 'journal' }).work();
    expect(again.page).toContain('Of this month.');
    expect(again.page).toContain(flat(words.someUnread));
  });
});

describe('reading', () => {
  test('shows all of an entry, and leafs to older and newer ones', () => {
    const one = journalOf();
    add(one, `The first.\n\n${'Long. '.repeat(400)}The end.`, day(3));
    add(one, 'The second.', day(1), {
      feelings: [
        { word: 'sad', strength: 4 },
        { word: 'torn', strength: 1 },
      ],
      tags: ['work'],
    });
    fresh(one).press('enter');
    expect(one.page).toContain('Feelings: sad (very strong) and torn (a little) #work The second.');
    one.press('right');
    expect(one.page).toContain('The first.');
    expect(one.press('right').page).toContain('The first.');
    expect(one.press('left').page).toContain('The second.');
    one.press('right', 'escape');
    expect(one.page).toContain('› 09:30 The first.');
  });

  test('lets nothing from a file reach the terminal but words', () => {
    const one = journalOf();
    add(one, 'red \u001B[31mtext\u001B]0;title\u0007 \u202Eend', evening, { tags: ['\u001B[2Jtag'] });
    fresh(one);
    for (const view of [one.view, one.press('enter').view])
      for (const row of view.body)
        for (const { text } of row) expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/u);
  });
});

describe('writing', () => {
  test('keeps text, feelings and tags, and shows the entry', () => {
    const one = journalOf().press('w').type('The garden was wet. #Garden').press('tab');
    one.press('4').press('tab').type('my mother, #sleep').press('enter');
    expect(all(one)).toMatchObject([
      {
        kind: 'free',
        text: 'The garden was wet. #Garden',
        feelings: [{ word: 'sad', strength: 4 }],
        tags: ['my mother', 'sleep', 'garden'],
      },
    ]);
    expect(one.page).toContain(`${words.kept} Today › 20:14 The garden was wet.`);
    expect(drafts(one)).toEqual([]);
  });

  test('can be undone, pasted into, and left blank without a trace', () => {
    const one = journalOf().press('w');
    one.app.key({ type: 'paste', text: 'two\nlines' }, one.size);
    expect(one.written).toBe('two\nlines');
    one.press('ctrl+z');
    expect(one.written).toBe('');
    one.press('tab', 'tab', 'tab');
    expect(one.page).toContain(words.nothingKept);
    expect([all(one), drafts(one)]).toEqual([[], []]);
  });

  test('changes an entry from the list and while it is read, and keeps what else it holds', () => {
    const one = journalOf();
    const before = add(one, 'The gardn. #wet', day(1), {
      feelings: [{ word: 'sad', strength: 4 }],
      tags: ['Mother', 'wet'],
    });
    fresh(one).press('e');
    expect(one.written).toBe('The gardn. #wet');
    one.press('ctrl+u').type('The garden. #dry').press('tab', 'tab', 'tab');
    expect(all(one)).toEqual([
      { ...before, text: 'The garden. #dry', tags: ['Mother', 'dry'], edited: localIso(evening) },
    ]);
    expect(one.page).toContain(words.keptChange);
    one.press('enter', 'e', 'end').type(' Again.').press('tab', 'tab', 'tab');
    expect(one.screen.name).toBe('entry');
    expect(one.page).toContain('The garden. #dry Again.');
    expect(one.press('escape').page).toContain('The garden. #dry Again.');
  });

  test('an entry that is only looked at is not changed', () => {
    const one = journalOf();
    const before = add(one, 'A tab\tin it.', day(1));
    fresh(one).press('e', 'tab', 'tab', 'tab');
    expect(all(one)).toEqual([before]);
    one.press('e', 'escape');
    expect(drafts(one)).toEqual([]);
  });

  test('an entry emptied of all words stays as it was, and that is said', () => {
    const one = journalOf();
    const before = add(one, 'Words.', day(1));
    fresh(one).press('e', 'ctrl+u', 'tab', 'tab', 'tab');
    expect(one.page).toContain(flat(words.emptied));
    expect([all(one), drafts(one)]).toEqual([[before], []]);
  });

  test('an entry that was deleted meanwhile comes back as a new one', () => {
    const one = journalOf();
    const before = add(one, 'Words.', day(1));
    fresh(one).press('e').type(' More.');
    one.session.journal.remove(before.id);
    one.press('tab', 'tab', 'tab');
    expect(one.page).toContain(flat(words.keptAsNew));
    expect(all(one).map(({ text }) => text)).toEqual(['Words. More.']);
  });

  test('support is offered once for what sounds dangerous, and goes on all the same', () => {
    const one = journalOf().press('w').type('I want to die.').press('tab');
    expect(one.page).toContain(flat(stepWords.riskOffer.self));
    expect(one.press('s').page).toContain(supportWords.title);
    one.press('escape', 'enter');
    expect(one.page).toContain(words.askFeelings);
    one.press('shift+tab', 'tab');
    expect(one.page).toContain(words.askFeelings);
    one.press('tab', 'tab');
    expect(all(one)).toHaveLength(1);
  });
});

describe('nothing typed is lost', () => {
  test('a window that is closed is gone on with in the middle of the sentence', () => {
    const one = journalOf().press('w').type('The gardn');
    one.app.save();
    one.press('left', 'left');
    one.app.save();
    one.again();
    expect(one.written).toBe('The gardn');
    expect(one.type('e').written).toBe('The garedn');
    one.press('tab', '4');
    one.app.save();
    one.again();
    expect(one.page).toContain(words.askFeelings);
    one.press('tab').type('night');
    one.app.save();
    one.again();
    expect(one.type('s').press('enter').screen.name).toBe('journal');
    expect(all(one)).toMatchObject([{ text: 'The garedn', feelings: [{ word: 'sad' }], tags: ['nights'] }]);
  });

  test('a start from the front page leaves it where it is, and says that it waits', () => {
    const one = journalOf().press('w').type('Words');
    one.app.save();
    const start = new Evening(one.session);
    expect(start.screen.name).toBe('today');
    expect(start.page).toContain(flat(words.toolBegun));
    expect(start.press('w').written).toBe('Words');
  });

  test('what was left on purpose is offered, and not sprung on anyone', () => {
    const one = journalOf();
    add(one, 'Another.', day(1));
    fresh(one).press('w').type('Half a').press('escape');
    expect(one.page).toContain(`${words.begun('today, 20:14')} › Half a`);
    one.again().work();
    expect(one.screen.name).toBe('journal');
    expect(one.press('enter').written).toBe('Half a');
    // It is open again, and a killed process would be gone on with.
    one.app.save();
    expect(one.again().written).toBe('Half a');
  });

  test('a change that was left lies beside the entry', () => {
    const one = journalOf();
    const { id } = add(one, 'Words.', day(1));
    fresh(one).press('e').type(' More.').press('escape');
    expect(all(one)[0]?.text).toBe('Words.');
    expect(one.page).toContain(words.begunChange('today, 20:14'));
    expect(drafts(one)).toEqual([`journal:${id}`]);
    // From the entry itself it is gone on with, too.
    expect(one.press('down', 'e').written).toBe('Words. More.');
  });

  test('keeping it again after being killed in between makes one entry', () => {
    const one = journalOf().press('w').type('Words');
    one.app.save();
    const draft = one.session.world().drafts[newKey]!;
    one.press('tab', 'tab', 'tab');
    one.session.saveDraft(draft);
    one.again().type(' more').press('tab', 'tab', 'tab');
    expect(all(one).map(({ text }) => text)).toEqual(['Words more']);
  });

  test("a text can be written in an editor of one's own", () => {
    const one = journalOf().press('w').type('Words');
    one.app.writeElsewhere(`sh -c 'printf "From the editor\\n" > "$1"' sh`);
    expect(one.written).toBe('From the editor');
    expect(one.session.world().drafts[newKey]?.editing?.text).toBe('From the editor');
    one.app.writeElsewhere('no-such-editor-here');
    expect(one.written).toBe('From the editor');
    expect(one.page).toContain(flat(stepWords.externalFailed('no-such-editor-here')));
    one.app.writeElsewhere(undefined);
    expect(one.page).toContain(flat(stepWords.noEditor));
    one.press('tab').app.writeElsewhere('no-such-editor-here');
    expect(one.page).toContain(words.askFeelings);
  });

  /** As a run leaves it that was killed while a text lay in an editor. */
  function stray(home: string, key: string, text: string): void {
    const parent = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const folder = path.join(parent, `tr-${pid}-0123456789ab`);
    fs.mkdirSync(folder, { mode: 0o700 });
    fs.writeFileSync(path.join(folder, 'text.md'), text);
    const later = new Date(evening.getTime() + 60_000);
    fs.utimesSync(path.join(folder, 'text.md'), later, later);
    fs.writeFileSync(path.join(folder, 'about.json'), JSON.stringify({ home, step: key, prompt: 'text' }));
  }

  test('a text that lay in an editor when all was killed is gone on with', () => {
    const home = newHome();
    const one = journalOf(knownSession({}, home)).press('w').type('Words').press('escape');
    stray(home, newKey, 'Words and more\n');
    expect(one.again().written).toBe('Words and more');
    expect(all(one)).toEqual([]);
  });

  test('so is one of which nothing lay on disk before', () => {
    const home = newHome();
    const one = journalOf(knownSession({}, home));
    const { id } = add(one, 'Words.', day(1), { tags: ['home'] });
    stray(home, `journal:${id}`, 'Words and more');
    one.again();
    expect(one.written).toBe('Words and more');
    one.press('tab', 'tab', 'tab');
    expect(all(one)).toMatchObject([{ id, text: 'Words and more', tags: ['home'] }]);
    stray(home, `journal:${id}`, 'Words and more\n');
    expect(one.again().screen.name).toBe('journal');
    expect(drafts(one)).toEqual([]);
  });

  test('what is let go can be brought back', () => {
    const one = journalOf().press('w').type('Half a').press('escape', 'd');
    expect(one.page).toContain(flat(words.letGo));
    expect([drafts(one), all(one)]).toEqual([[], []]);
    one.press('u');
    expect(one.page).toContain(`${words.restored} Today › 20:14 Half a`);
  });
});

describe('trouble', () => {
  const troubled = (): { one: Evening; session: Troubled; home: string } => {
    const home = newHome();
    const session = new Troubled({ home, now: () => evening });
    session.saveProfile({ welcomed: true, side: 'hurt' });
    return { one: journalOf(session).press('w').type('Words'), session, home };
  };

  test('a full disk keeps the words in the editor, tells, and lets one go on', () => {
    const { one, session } = troubled();
    session.trouble = 'disk-full';
    const told = flat(stepWords.writeFailed(new StoreError('disk-full', '').message));
    expect(one.app.save()).toBe(false);
    expect(one.press('escape').written).toBe('Words');
    expect(one.page).toContain(told);
    one.press('tab', 'tab', 'tab');
    expect(one.screen.name).toBe('writing');
    expect(one.page).toContain(told);
    expect(all(one)).toEqual([]);
    session.trouble = undefined;
    one.press('tab');
    expect(all(one).map(({ text }) => text)).toEqual(['Words']);
    expect(one.page).not.toContain(told);
  });

  test('an entry that cannot be kept stays a draft', () => {
    const { one, session } = troubled();
    const { keep } = session.journal;
    session.journal.keep = () => {
      throw new StoreError('disk-full', '');
    };
    one.press('tab', 'tab', 'tab');
    expect(one.screen.name).toBe('writing');
    expect(one.page).toContain(flat(new StoreError('disk-full', '').message));
    expect(drafts(one)).toEqual([newKey]);
    session.journal.keep = keep;
    one.press('tab');
    expect(all(one)).toHaveLength(1);
  });

  test('a window that took it over goes on there; the words of here become a note', () => {
    const { one, session } = troubled();
    session.trouble = 'taken-over';
    session.only = 'drafts';
    expect(one.app.save()).toBe(false);
    expect(one.screen.name).toBe('elsewhere');
    expect(one.page).toContain(flat(words.takenOver));
    expect(all(one)).toMatchObject([{ text: `${words.newEntry}\n\nWords`, tags: ['kept-aside'] }]);
    expect(one.type('d').press('enter').work().page).toContain(`› 20:14 ${words.newEntry} Words`);
  });

  test('deleting that fails is told, and changes nothing', () => {
    const one = journalOf();
    add(one, 'Words.');
    fresh(one);
    one.session.journal.remove = () => {
      throw new StoreError('read-only', '');
    };
    one.press('d');
    expect(one.page).toContain(flat(new StoreError('read-only', '').message));
    expect(one.page).toContain('Words.');
  });

  test('a journal that cannot be read at all is said to be so', () => {
    const session = knownSession();

    session.journal.pages = function* () {
      throw new StoreError('locked', '');
    };
    const one = journalOf(session);
    expect(one.app.working).toBe(false);
    expect(one.page).toContain(flat(new StoreError('locked', '').message));
    expect(one.page).toContain(flat(words.unreadable));
    expect(one.page).not.toContain(flat(words.empty));
  });
});

test('what another window is writing is elsewhere, until it is brought here', () => {
  const home = newHome();
  const session = knownSession({}, home);
  const parts = { text: 'From there', feelings: [], tags: '', open: 0, cursor: 10 } as const;
  openStore({ home, now: () => evening }).updateDocument(draftsSpec, (current) => ({
    ...current,
    drafts: {
      [newKey]: {
        ...partsDraft(newKey, 'an-id', parts),
        saved: localIso(evening),
        owner: { pid: 1, host: 'another computer', token: 'another-window' },
      },
    },
  }));
  const one = journalOf(session);
  expect(one.screen.name).toBe('journal');
  one.press('enter');
  expect(one.page).toContain(flat(words.elsewhere));
  expect(one.press('enter').written).toBe('From there');
  expect(one.type('.').press('tab', 'tab', 'tab').page).toContain('From there.');
});

describe('deleting', () => {
  test('asks nothing, says how to undo it, and is undone at once', () => {
    const one = journalOf();
    const [older, newer] = [add(one, 'Older.', day(2)), add(one, 'Newer.', day(1))];
    fresh(one).press('d');
    expect(all(one)).toEqual([older]);
    expect(one.page).toContain(flat(words.deleted));
    expect(one.page).toContain('› 09:30 Older.');
    one.press('u');
    expect(one.page).toContain('› 09:30 Newer.');
    expect(all(one)).toEqual([newer, older]);
    expect(one.press('u').page).toContain(flat(words.nothingToUndo));
  });

  test('can be undone later from the list of what was deleted', () => {
    const one = journalOf();
    add(one, 'Older.', day(2));
    add(one, 'Newer.', day(1));
    fresh(one).press('enter', 'd', 'd');
    expect(one.page).toContain(flat(words.empty));
    one.again().work().press('x');
    expect(one.page).toContain('› Older. 20 November 2026, deleted today Newer.');
    one.press('down', 'enter');
    expect(one.page).toContain(words.restored);
    one.press('escape');
    expect(one.page).toContain('› 09:30 Newer.');
    expect(one.press('x', 'enter').page).toContain(flat(words.removedNone));
  });
});

describe('finding', () => {
  const garden = (): Evening => {
    const one = journalOf();
    add(one, 'The café by the river.', day(9));
    add(one, `${'Much before it. '.repeat(20)}He said "not now" in the Garden.`, day(5), { tags: ['home'] });
    add(one, 'Nothing of note.', day(1), { feelings: [{ word: 'sad', strength: 4 }] });
    return fresh(one);
  };

  test('shows what fits while words are typed, with their place marked', () => {
    const one = garden().type('/gar').work();
    expect(one.page).toMatch(/\/ gar .*in the \[Gar\]den\./u);
    expect(one.page).not.toContain('river');
    one.press('ctrl+u').type('CAFE').work();
    expect(one.page).toContain('The [café] by the river.');
    one.press('ctrl+u').type('"not now" garden').work();
    expect(one.page).toContain('[not now]');
    expect(one.type(' xyz').work().page).toContain(words.nothingFound);
    expect(one.press('escape').work().page).toContain('Nothing of note.');
  });

  test('letters are commands again after Enter, and Esc shows everything', () => {
    const one = garden().type('/the').work().press('enter', 'down', 'enter');
    expect(one.page).toContain('river');
    one.press('escape', 'escape').work();
    expect(one.page).toContain('Nothing of note.');
    expect(one.screen.name).toBe('journal');
  });

  test('a new key ends the search before it', () => {
    const one = garden().type('/zzz');
    one.app.work();
    one.press('ctrl+u').type('river').work();
    expect(one.page).toContain('[river]');
    // The same asked again while nothing was read in between.
    one.press('escape');
    one.type('/a').press('backspace').work();
    expect(one.page).toContain('Nothing of note.');
  });

  test('chooses by feeling, tag, kind and time, together, and says so', () => {
    const one = garden().press('f', 'enter', 'enter', 'escape', 'escape').work();
    expect(one.page).toContain('Only entries with "sad". Yesterday › 09:30 Nothing of note.');
    expect(one.page).not.toContain('river');
    one.press('f', 'end', 'up', 'up', 'enter').type('last week').press('enter', 'down', 'enter').work();
    expect(one.page).toContain(words.nothingFound);
    expect(one.page).toContain('with "sad", from 9 November 2026 to 15 November 2026');
    one.press('escape').work();
    expect(one.page).toContain('river');
    one.press('f', 'down', 'enter', 'enter', 'escape', 'escape').work();
    expect(one.page).toContain('Only entries with #home.');
    one.press('f', 'end', 'enter', 'escape').work();
    expect(one.page).toContain('river');
  });

  test('a time that is not understood is said to be so, and can be left empty', () => {
    const one = garden().press('f', 'down', 'down', 'down', 'down', 'enter').type('soonish').press('enter');
    expect(one.page).toContain(flat(words.timeUnclear));
    one.press('ctrl+u', 'enter', 'escape');
    expect(one.screen.name).toBe('journal');
    expect(one.work().page).toContain('river');
  });

  test('chooses by the steps that were done', () => {
    const session = knownSession({ side: 'hurt' });
    new Evening(session, 'footing-steady').to('sentence').type('It feels heavy').skipToTheEnd();
    const one = journalOf(session);
    add(one, 'Free.', day(1));
    fresh(one).press('f', 'down', 'down', 'enter', 'enter', 'escape', 'escape').work();
    expect(one.page).toContain('Only entries from "Find your footing".');
    expect(one.page).not.toContain('Free.');
  });

  test('on this day shows earlier years, and is calm without any', () => {
    const one = garden();
    expect(one.page).not.toContain('ago');
    expect(one.press('t').work().page).toContain(words.noneOnDay('22 November'));
    add(one, 'Two years ago.', new Date(2024, 10, 22, 7));
    fresh(one);
    expect(one.page).toContain(flat(words.earlier(2)));
    one.press('t').work();
    expect(one.page).toContain('› 07:00 Two years ago.');
    expect(one.page).not.toContain('Nothing of note.');
    expect(one.press('t').work().page).toContain('Nothing of note.');
  });
});

test('every screen of it leads to support and to the keys', () => {
  const one = journalOf();
  add(one, 'Words.');
  for (const keys of [[], ['enter'], ['f'], ['f', 'enter'], ['x'], ['w'], ['/']]) {
    fresh(one).press(...keys);
    const { title } = one.view;
    expect(one.press('ctrl+g').view.title).toContain(supportWords.title);
    expect(one.press('escape').view.title).toBe(title);
    one.press('f1');
    expect(one.press('escape').view.title).toBe(title);
  }
  expect(one.press('escape', 'escape').page).toContain(todayWords.title);
});
