/** Every other kind of screen at every size. */
import { describe, expect, test } from 'vitest';
import { sides } from '../../src/guide/schema.js';
import { withLater, withRun } from '../../src/path/document.js';
import { createAbout } from '../../src/screens/about/about.js';
import { createQuestion, type QuestionState } from '../../src/screens/about/question.js';
import { createBack } from '../../src/screens/back/back.js';
import { createKeys } from '../../src/screens/keys/keys.js';
import { createPath } from '../../src/screens/path/path.js';
import { createRead, createReading } from '../../src/screens/read/read.js';
import { allReadings } from '../../src/pages/library.js';
import { viewOf, type Screen } from '../../src/screens/screens.js';
import { createToday } from '../../src/screens/today/today.js';
import { allSteps } from '../../src/session/session.js';
import type { World } from '../../src/session/world.js';
import type { ListState } from '../../src/screens/pages/list.js';
import { countries } from '../../src/support/lines.js';
import { supportBlocks, supportPages } from '../../src/pages/support.js';
import { createPages } from '../../src/screens/pages/pages.js';
import { knownSession, today } from '../session/homes.js';
import { firstEvening } from '../app/evening.js';
import { misfitsAt, sizes } from './fits.js';

const long = 'Anne-Marie of the long name';
const worlds: readonly World[] = sides.map((side) =>
  knownSession({
    side,
    name: long,
    since: '2026-03-01',
    causes: ['infidelity', 'lies', 'neglect', 'promises', 'boundaries'],
    with: 'together',
    joint: true,
  }).world(),
);
const world = worlds[0]!;
const fits = (screen: Screen, inWorld = world): void =>
  expect(misfitsAt((size) => viewOf(screen, { world: inWorld, size }))).toEqual([]);

/** A list with each of its lines marked in turn. */
const everyLine = (list: ListState): ListState[] => list.items.map((_item, at) => ({ ...list, at }));

/** Much done, much set aside, much begun. */
const full: World = {
  ...world,
  progress: allSteps.reduce((progress, { id }, at) => {
    const done =
      at % 2 === 0
        ? withRun(
            progress,
            id,
            { entry: `e${at}`, day: '2026-10-01' },
            { 'footing-steady/safe': { value: 1, day: today } },
          )
        : progress;
    return at % 3 === 0 ? withLater(done, id, at % 2 === 0 ? '2026-11-01' : '2027-02-03') : done;
  }, world.progress),
  drafts: Object.fromEntries(
    allSteps.slice(3, 9).map(({ id }) => [
      id,
      {
        step: id,
        run: 1,
        card: 1,
        answers: {},
        saved: '2026-11-22T20:00:00Z',
        owner: { pid: 1, host: 'h', token: 't' },
      },
    ]),
  ),
  notices: [
    {
      name: 'path.json',
      path: '/home/somebody/.local/share/trust-repair/path.json.broken-2026-11-22',
      why: 'it does not hold a path',
      moved: true,
    },
  ],
};

describe('the front page fits', () => {
  test.each(worlds)('for $reader.side', (one) => fits(createToday(), one));
  test('with much to tell', () => {
    for (let at = 0; at < 12; at++) fits({ ...createToday(['Said once.', long.repeat(4)]), at }, full);
    for (let scroll = 0; scroll < 40; scroll += 3) fits({ ...createToday(), scroll }, full);
  });
});

describe('lists fit', () => {
  test('the path', () => everyLine(createPath(full)).forEach((list) => fits(list, full)));
  test('things to read', () => everyLine(createRead(world)).forEach((list) => fits(list)));
  test('looking back, empty and full', () => {
    fits(createBack(world, []));
    everyLine(createBack(full, [])).forEach((list) => fits(list, full));
  });
  test('about me', () => everyLine(createAbout(world, 'GB')).forEach((list) => fits(list)));
});

describe('pages fit', () => {
  test('keys', () => fits(createKeys()));
  test.each(worlds)('everything to read, for $reader.side', (one) => {
    for (const { id } of allReadings(one.reader.side)) fits(createReading(one, id), one);
  });
  test('support, for every country and none', () => {
    for (const country of [...countries.map(({ code }) => code), undefined])
      for (const page of supportPages) {
        const blocks = supportBlocks(page, {
          country,
          today,
          side: 'hurt',
          folder: '/home/somebody/.local/share/trust-repair',
        });
        fits(createPages([{ title: page, blocks }]));
      }
  });
});

describe('questions fit', () => {
  const questions: readonly QuestionState['question'][] = [
    'side',
    'causes',
    'since',
    'with',
    'name',
    'country',
    'joint',
  ];
  test.each(questions)('%s', (question) => fits(createQuestion(question, world, 'GB')));
});

test('each page of the first run fits', () => {
  for (const size of sizes) {
    const one = firstEvening();
    one.size = size;
    one.press('enter', '1', 'enter', 'tab', 'tab');
    for (let page = 0; page < 9; page++) {
      expect(misfitsAt(() => one.view).filter((what) => what.includes(`${size.columns}x${size.rows}`))).toEqual([]);
      one.press('shift+tab');
    }
    const to = (keys: number): void => void one.press(...Array.from({ length: keys }, () => 'tab'));
    to(6);
    one.type('three weeks ago');
    expect(misfitsAt(() => one.view).filter((what) => what.includes(`${size.columns}x${size.rows}`))).toEqual([]);
  }
});

test('the step that is open elsewhere fits', () =>
  fits({ name: 'elsewhere', step: 'a', title: 'A step with a rather long title' }));

describe('every screen names support', () => {
  const named = (screen: Screen): boolean =>
    viewOf(screen, { world, size: { columns: 80, rows: 24 } }).hints.some(({ key }) => key === 'Ctrl+G');
  test.each([
    createToday(),
    createPath(world),
    createRead(world),
    createAbout(world, undefined),
    createQuestion('joint', world, undefined),
  ])('$name', (screen) => expect(named(screen)).toBe(true));
});
