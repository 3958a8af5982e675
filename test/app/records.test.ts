/** The lists of promises, agreements, triggers and gestures in the app: by keys, without a terminal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promiseWords } from '../../src/messages/promises.js';
import { recordWords } from '../../src/pages/records/rows.js';
import type { RecordKind } from '../../src/session/records.js';
import { agreementWords } from '../../src/messages/agreements.js';
import { knownSession, newHome, today } from '../session/homes.js';
import { misfits, sizes } from '../screens/fits.js';
import { tricky } from '../ui/arbitraries.js';
import { Evening } from './evening.js';

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

  it('marks nothing when the repair is left', () => {
    const one = opened('promises').press('n', 'escape');
    expect(one.screen.name).toBe('records');
    expect(marksOf(one)).toEqual([[], []]);
  });

  it('lets one go and lets it go on', () => {
    const one = opened('promises').press('c');
    expect(one.session.records.promises.all()[0]).toMatchObject({ state: 'let-go', ended: today });
    expect(one.page).toContain(promiseWords.groups.settled);
    one.press('u');
    expect(one.session.records.promises.all()[0]?.state).toBe('open');
  });

  it('takes one out and brings it back', () => {
    const one = opened('promises').press('d');
    expect(one.session.records.promises.all()).toHaveLength(1);
    one.press('u');
    expect(one.session.records.promises.all()).toHaveLength(2);
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
