/** What the front page shows where it is seen at once, and what was begun and waits there. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { promiseWords } from '../../src/messages/promises.js';
import { todayWords } from '../../src/messages/today.js';
import { brokenSheetId } from '../../src/session/broken.js';
import { windowRows } from '../../src/ui/view/frame.js';
import { textOf } from '../../src/ui/view/line.js';
import { misfits } from '../screens/fits.js';
import { evening, knownSession, newHome, sessionIn, today, type Clock } from '../session/homes.js';
import { Evening, flat } from './evening.js';

const low = { columns: 40, rows: 12 };
const drawn = (one: Evening): string => flat(windowRows(one.view, one.size).rows.map(textOf).join('\n'));

/** The front page in a low window, of somebody who has promised one thing. */
function opened(clock: Clock = { at: evening }): Evening {
  const session = knownSession({ side: 'hurt' }, newHome(), clock);
  session.records.promises.make({ words: 'Home by six', whose: 'mine', rhythm: { kind: 'daily' } });
  const one = new Evening(session);
  one.size = low;
  return one;
}

/** Down to a row. */
function down(one: Evening, label: string): Evening {
  for (let tries = 0; tries < 40 && !drawn(one).includes(`› ${label}`); tries++) one.press('down');
  if (!drawn(one).includes(`› ${label}`)) throw new Error(`${label} is not there`);
  return one;
}

test('a file that did not open is told at the top of a low window, and the steps can be reached below it', () => {
  const home = newHome();
  knownSession({ side: 'hurt' }, home);
  fs.writeFileSync(path.join(home, 'promises.json'), '{"version":1,');
  const one = new Evening(sessionIn(home));
  one.size = low;
  expect(drawn(one)).toContain('The file promises.json could not be read');
  const first = one.session.world().stages[0]!.steps[0]!.title;
  expect(drawn(one)).not.toContain(first);
  for (let rows = 0; rows < 30 && !drawn(one).includes(`› ${first}`); rows++) {
    one.press('down');
    expect(misfits(one.view, low)).toEqual([]);
  }
  expect(drawn(one)).toContain(`› ${first}`);
  one.press('enter');
  expect(one.step.step.title).toBe(first);
});

test('what was not kept is marked at once, and said where it is seen', () => {
  const one = down(opened(), 'Home by six').press('n');
  expect(one.page).toContain(promiseWords.broken.intro.mine);
  expect(one.session.records.promises.all()[0]?.marks).toMatchObject([{ day: today, is: 'broken' }]);
  one.press('escape');
  expect(drawn(one)).toContain(promiseWords.marked('Home by six', 'broken', today));
  one.press('u');
  expect(one.session.records.promises.all()[0]?.marks).toEqual([]);
});

test('words about it that were begun wait on the front page, also the next day', () => {
  const clock: Clock = { at: evening };
  const one = down(opened(clock), 'Home by six').press('n', 'enter').type('I stayed for a drink.').press('escape');
  const label = todayWords.repairBegun('Home by six');
  expect(one.page).toContain(label);
  clock.at = new Date(2026, 10, 23, 20);
  const next = new Evening(one.session);
  expect(next.page).toContain(label);
  down(next, 'Home by six: what').press('enter');
  expect(next.step.step.id).toBe(brokenSheetId(one.session.records.promises.all()[0]!.id, today));
  expect(next.written).toBe('I stayed for a drink.');
  next.press('tab', 'tab', '3', 'enter');
  expect(next.page).not.toContain(label);
  expect(one.session.records.promises.all()[0]?.marks).toMatchObject([{ day: today, is: 'broken' }]);
});

test('going back up from what stands below the last row shows the marked row again', () => {
  const one = opened();
  for (let rows = 0; rows < 40; rows++) one.press('down');
  expect(drawn(one)).not.toContain('› ');
  one.press('up');
  expect(drawn(one)).toContain('› ');
});
