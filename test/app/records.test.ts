/** The lists of promises, agreements, triggers and gestures in the app: by keys, without a terminal. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promiseWords } from '../../src/messages/promises.js';
import { recordWords } from '../../src/pages/records/rows.js';
import type { RecordKind } from '../../src/session/records.js';
import { agreementWords } from '../../src/messages/agreements.js';
import { listsWords } from '../../src/messages/today.js';
import { windowRows } from '../../src/ui/view/frame.js';
import { textOf } from '../../src/ui/view/line.js';
import { evening, knownSession, newHome, sessionIn, today, type Clock } from '../session/homes.js';
import { misfits, sizes } from '../screens/fits.js';
import { tricky } from '../ui/arbitraries.js';
import { Evening, flat, usual } from './evening.js';

const kinds: readonly RecordKind[] = ['promises', 'agreements', 'triggers', 'gestures'];

/** An evening that begins with a list, of somebody who has kept something in each. */
function opened(screen: RecordKind): Evening {
  const session = knownSession({ side: 'hurt' });
  const { promises, agreements, triggers, gestures } = session.records;
  promises.make({ words: 'Home by six', whose: 'theirs', rhythm: { kind: 'daily' }, from: '2026-11-10' });
  promises.make({ words: 'A walk together', whose: 'ours', rhythm: { kind: 'weekly' }, from: '2026-11-02' });
  agreements.make({ what: 'If there is shouting, I will leave the room.', kind: 'limit', why: 'To be safe.' });
  agreements.make({ what: 'We tell each other about money.', kind: 'agreement', agreed: 'both' });
  triggers.make({ what: 'The phone lies face down', signs: ['Tight'], helps: ['Breathe'], other: [] });
  gestures.make({ what: 'Tea at nine', kind: 'ritual' });
  return new Evening(session, { screen });
}

/** What stands in the window, row by row. */
const drawn = (one: Evening): string => windowRows(one.view, one.size).rows.map(textOf).join('\n');

const marksOf = (one: Evening): unknown =>
  one.session.records.promises.all().map(({ marks }) => marks.map(({ day, is }) => [day, is]));

describe('the list of promises', () => {
  it('marks one as kept with one key, today first and then what was missed, and takes it back', () => {
    const one = opened('promises');
    expect(one.page).toContain('Home by six');
    expect(one.page).toContain(promiseWords.dueToday);
    one.press('y');
    expect(marksOf(one)).toEqual([[[today, 'kept']], []]);
    expect(one.page).toContain(promiseWords.marked('Home by six', 'kept', today));
    one.press('y');
    expect(marksOf(one)).toEqual([
      [
        ['2026-11-21', 'kept'],
        [today, 'kept'],
      ],
      [],
    ]);
    one.press('u');
    expect(marksOf(one)).toEqual([[[today, 'kept']], []]);
    expect(one.page).toContain(promiseWords.back);
    // Only the last one is taken back.
    one.press('u');
    expect(one.page).toContain(promiseWords.nothingToUndo);
    expect(marksOf(one)).toEqual([[[today, 'kept']], []]);
  });

  it('leads from one that was not kept to the short repair, and back', () => {
    const one = opened('promises').press('n');
    expect(one.page).toContain(promiseWords.broken.intro.theirs);
    one.press('enter').type('Nobody came.').press('tab').type('A call next time.').press('tab', '3', 'enter');
    expect(one.screen.name).toBe('records');
    expect(one.page).toContain(promiseWords.broken.kept.theirs);
    expect(marksOf(one)).toEqual([[[today, 'broken']], []]);
    one.press('m');
    expect(marksOf(one)).toEqual([[[today, 'repaired']], []]);
  });

  it('marks what was not kept at once, also when the repair is left, and takes it back', () => {
    const one = opened('promises').press('n', 'escape');
    expect(one.screen.name).toBe('records');
    expect(marksOf(one)).toEqual([[[today, 'broken']], []]);
    expect(one.page).toContain(promiseWords.marked('Home by six', 'broken', today));
    one.press('u');
    expect(marksOf(one)).toEqual([[], []]);
  });

  it('leaves what was put right as it is until more is said', () => {
    const one = opened('promises').press('n', 'tab', 'tab', 'tab', '1', 'enter', 'enter');
    expect(marksOf(one)).toEqual([[[today, 'repaired']], []]);
    expect(one.page).not.toContain(promiseWords.marked('Home by six', 'broken', today));
    const { promises } = one.session.records;
    expect(promises.notKept(promises.all()[0]!.id, today)).toBe(false);
    expect(marksOf(one)).toEqual([[[today, 'repaired']], []]);
  });

  it('lets one go and lets it go on', () => {
    const one = opened('promises').press('c');
    expect(one.session.records.promises.all()[0]).toMatchObject({ state: 'let-go', ended: today });
    expect(one.page).toContain(promiseWords.groups.settled);
    one.press('u');
    expect(one.session.records.promises.all()[0]?.state).toBe('open');
  });

  it('takes one out and brings it back to its place', () => {
    const clock: Clock = { at: evening };
    const session = knownSession({}, newHome(), clock);
    for (const words of ['One', 'Two', 'Three']) {
      session.records.promises.make({ words, whose: 'ours', rhythm: { kind: 'daily' } });
      clock.at = new Date(clock.at.getTime() + 60_000);
    }
    const wordsOf = (): readonly string[] => session.records.promises.all().map(({ words }) => words);
    const one = new Evening(session, { screen: 'promises' }).press('d');
    expect(wordsOf()).toEqual(['Two', 'Three']);
    one.press('u');
    expect(wordsOf()).toEqual(['One', 'Two', 'Three']);
    one.press('down', 'd', 'u');
    expect(wordsOf()).toEqual(['One', 'Two', 'Three']);
  });

  it('shows the keys for kept and for not kept together, however narrow the window is', () => {
    for (const size of [usual, { columns: 40, rows: 12 }]) {
      const one = opened('promises');
      one.size = size;
      expect(drawn(one)).toContain(`y/n ${promiseWords.keys.keptOrNot}`);
      expect(drawn(one.press('enter'))).toContain(`y/n ${promiseWords.keys.keptOrNot}`);
    }
  });

  it('gives the rows of a low window to the list where it is long', () => {
    const one = opened('promises');
    one.size = { columns: 40, rows: 12 };
    expect(flat(drawn(one))).toContain(flat(promiseWords.lead));
    for (let n = 0; n < 4; n++)
      one.session.records.promises.make({ words: `No ${n}`, whose: 'ours', rhythm: { kind: 'once' } });
    const more = new Evening(one.session, { screen: 'promises' });
    more.size = one.size;
    expect(flat(drawn(more))).not.toContain('Trust comes back');
    expect(drawn(more)).toContain('No 1');
  });

  it('adds one, and shows it', () => {
    const one = opened('promises')
      .press('w')
      .type('I ring at noon')
      .press('tab', '1', 'enter')
      .type('every day')
      .press('tab');
    expect(one.screen.name).toBe('records');
    expect(one.page).toContain('I ring at noon');
    expect(one.session.records.promises.all()).toHaveLength(3);
  });
});

describe('an item that is looked at', () => {
  it('says what was marked, can be marked there, and goes back', () => {
    const one = opened('promises').press('enter');
    expect(one.screen.name).toBe('record');
    one.press('y');
    expect(one.page).toContain(promiseWords.marked('Home by six', 'kept', today));
    one.press('u');
    expect(marksOf(one)).toEqual([[], []]);
    one.press('escape');
    expect(one.screen.name).toBe('records');
  });

  it('is left when it is taken out', () => {
    const one = opened('triggers').press('enter', 'd');
    expect(one.screen.name).toBe('records');
    expect(one.page).toContain(recordWords.triggers.none);
  });

  it('of an agreement that holds is changed by talk', () => {
    const one = opened('agreements').press('down', 'enter', 'e');
    expect(one.page).toContain(agreementWords.change.intro);
  });

  it('of a ritual is done today', () => {
    const one = opened('gestures').press(' ');
    expect(one.session.records.gestures.all()[0]?.times).toEqual([{ day: today }]);
  });
});

describe('every list', () => {
  it.each(kinds)('begins with words and a way to write something: %s', (screen) => {
    const one = new Evening(knownSession({}, newHome()), { screen });
    expect(one.page).toContain(recordWords[screen].none);
    one.press('enter');
    expect(one.screen.name).toBe('step');
  });

  it.each(kinds)(
    'that did not open says so first, also the next time, and not that nothing was written: %s',
    (screen) => {
      const home = newHome();
      knownSession({}, home);
      fs.writeFileSync(path.join(home, `${screen}.json`), '{"version":1,"items":[{"words":"Home by');
      for (const rows of [12, 24, 9, 12]) {
        const one = new Evening(sessionIn(home), { screen });
        one.size = { columns: 40, rows };
        expect(flat(drawn(one))).toContain(listsWords.lost);
        expect(one.page).not.toContain(recordWords[screen].none);
        expect(misfits(one.view, one.size)).toEqual([]);
      }
    },
  );

  it('that did not open says so above what was written since', () => {
    const home = newHome();
    const session = knownSession({}, home);
    fs.writeFileSync(path.join(home, 'promises.json'), 'no list');
    session.records.promises.make({ words: 'Home by six', whose: 'ours', rhythm: { kind: 'daily' } });
    const one = new Evening(session, { screen: 'promises' });
    one.size = { columns: 40, rows: 12 };
    expect(flat(drawn(one))).toContain(listsWords.lost);
    expect(drawn(one)).toContain('Home by six');
  });

  it('fits every window, whatever is written in it and whatever is pressed', () => {
    const words = fc.oneof(
      fc.constantFrom(...tricky, 'Home by six'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    );
    const said = words.filter((text) => text.trim() !== '');
    const keys = fc.constantFrom(
      'y',
      'n',
      'm',
      'c',
      'd',
      'u',
      'e',
      'w',
      'enter',
      'escape',
      'up',
      'down',
      'end',
      ' ',
      'pagedown',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.array(said, { maxLength: 12 }),
        fc.array(keys, { maxLength: 12 }),
        fc.constantFrom(...sizes),
        (screen, all, pressed, size) => {
          const session = knownSession();
          const { promises, agreements, triggers, gestures } = session.records;
          for (const text of all) {
            promises.make({ words: text, whose: 'ours', rhythm: { kind: 'days', days: [1, 7] }, from: '2026-11-01' });
            agreements.make({ what: text, kind: 'offer', why: text });
            triggers.make({ what: text, signs: [text], helps: [text], other: [text] });
            gestures.make({ what: text, kind: 'ritual', planned: '2026-11-30' });
          }
          const one = new Evening(session, { screen });
          one.size = size;
          for (const name of ['', ...pressed]) {
            if (name !== '') one.press(name);
            if (one.screen.name === 'records' || one.screen.name === 'record')
              expect(misfits(one.view, size)).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
