import { beforeAll, describe, expect, it } from 'vitest';
import { noCheckins, weeklyPoints, type WeeklyPoint } from '../../src/checkin/series.js';
import { weeksFrom } from '../../src/checkin/week.js';
import { saidWords } from '../../src/messages/checkin-said.js';
import { knownOf, progressBlocks, progressPages, type ProgressKnown } from '../../src/pages/progress.js';
import { layOut, type Block } from '../../src/ui/view/block.js';
import { textOf } from '../../src/ui/view/line.js';
import { textWidth } from '../../src/ui/text/width.js';
import { StoreError } from '../../src/store/index.js';
import { makeYear, type MadeYear } from '../maker.js';
import { flat } from '../app/evening.js';
import { weekly, weeksOf } from '../checkin/weeks.js';
import { knownSession, newHome } from '../session/homes.js';

const lines = (blocks: readonly Block[], width = 79): string[] => layOut(blocks, width).map(textOf);
const said = (blocks: readonly Block[]): string => flat(lines(blocks).join(' '));

/** Somebody with these weeks and nothing else. */
const withWeeks = (points: readonly WeeklyPoint[]): ProgressKnown => ({
  ...knownOf(knownSession({ side: 'hurt', since: '2026-01-05' })),
  checkins: () => ({ ...noCheckins, items: points }),
});
const weeksPage = (points: readonly WeeklyPoint[], plain = false): string =>
  said(progressPages(withWeeks(points), plain)[1]!.blocks);

describe.each(['hurt', 'broke'] as const)('a year of somebody who was %s', (side) => {
  let year: MadeYear;
  let known: ProgressKnown;
  beforeAll(() => {
    year = makeYear(newHome(), { side });
    known = knownOf(year.session);
  });

  it('fits into windows of any width, and holds nothing that is no word', () => {
    for (const width of [30, 38, 56, 79]) {
      for (const plain of [true, false]) {
        const rows = lines(progressBlocks(known, plain), width);
        expect(Math.max(...rows.map(textWidth))).toBeLessThanOrEqual(width);
        expect(rows.join('\n')).not.toMatch(/NaN|undefined|Infinity|!/u);
      }
    }
  });

  it('says in lines all that it says beside the drawings, and draws nothing there', () => {
    const drawn = progressPages(known).flatMap(({ blocks }) => blocks);
    const plain = said(progressBlocks(known, true));
    for (const block of drawn) {
      if (block.kind !== 'text' || block.look === 'faint') continue;
      expect(plain).toContain(flat(block.text));
    }
    expect(plain).not.toMatch(/[▁▂▃▄▅▆▇█●○]/u);
  });

  it('shows the relapse, the gap of three weeks and the rise', () => {
    const points = weeklyPoints(known.checkins());
    const gaps = points.slice(1).map(({ week }, index) => weeksFrom(points[index]!.week, week) - 1);
    const page = said(progressPages(known)[1]!.blocks);
    expect(Math.max(...gaps)).toBeGreaterThanOrEqual(3);
    expect(page).toContain('Those are gaps, and no fault.');
    expect(page).toMatch(/Honesty.*Higher than at the beginning.*It was lowest.* March 2026/u);
  });

  it('lays the first and the last time of a step side by side', () => {
    const page = progressPages(known).find(({ title }) => title.startsWith('Then and now: Steady, day after day'));
    expect(said(page!.blocks)).toMatch(/^Done twice\..*Then, \d+ \w+ 2026.*Now, 11 November 2026/u);
  });

  it('counts promises as they were marked', () => {
    const page = said(progressPages(known)[3]!.blocks);
    const marks = year.session.records.promises.all().flatMap((one) => one.marks);
    const kept = marks.filter(({ is }) => is === 'kept').length;
    expect(page).toContain(`: ${kept} of `);
    expect(page).toContain('What was not marked counts for nothing');
  });
});

describe('weeks that did not go well', () => {
  const all = (value: number): WeeklyPoint['scores'] => ({ safety: value, hope: value });

  it('are told as they were: down is said, and standing still is said', () => {
    expect(weeksPage(weeksOf([8, 7, 8, 7, 5, 3, 4, 3].map(all)))).toContain(
      'Lower than at the beginning: 7.5 on average in the first four answers, 3.8 in the last four.',
    );
    expect(weeksPage(weeksOf([4, 5, 4, 5, 4, 5, 4, 5].map(all)))).toContain('that is no clear change.');
  });

  it('begin with safety where that is low, with support for oneself and no word of couples', () => {
    const page = weeksPage(weeksOf([6, 5, 2].map((safety) => ({ safety, hope: 5 }))));
    expect(page.startsWith(saidWords.signals.unsafe.hurt)).toBe(true);
    expect(page).not.toContain('together or alone');
  });

  it('of long ago are not spoken of as the present', () => {
    const page = weeksPage([weekly('2026-W10', { safety: 1 }), weekly('2026-W11', { safety: 1 })]);
    expect(page).not.toContain(saidWords.signals.unsafe.hurt);
    expect(page).toContain('The last check-in of a week is that of 9 March 2026.');
  });

  it('say no more of three answers than what they were', () => {
    expect(weeksPage(weeksOf([2, 8, 9].map(all)))).toContain('Three answers so far: 2, 8 and 9. Too few to say');
  });
});

describe('the pages', () => {
  it('say what to do where nothing is there yet', () => {
    const pages = progressPages(knownOf(knownSession()));
    expect(pages.map(({ title }) => title)).toEqual([
      'Where you are',
      'The weeks',
      'Feelings that come again',
      'Promises',
    ]);
    expect(said(pages[0]!.blocks)).toContain('No step of the path is finished yet.');
    expect(said(pages[1]!.blocks)).toContain('trust-repair checkin --weekly');
  });

  it('stand where a file cannot be read: only its own page says so', () => {
    const broken = {
      ...knownOf(knownSession()),
      promises: () => {
        throw new StoreError('unreadable', 'promises.json');
      },
    };
    const pages = progressPages(broken).map(({ blocks }) => said(blocks));
    expect(pages[1]).toContain('There is no check-in');
    expect(pages[3]).toContain('promises.json');
  });

  it('read no more than the first page needs until another is looked at', () => {
    const asked: string[] = [];
    const known = knownOf(knownSession());
    const [first, second] = progressPages({
      ...known,
      checkins: () => {
        asked.push('checkins');
        return noCheckins;
      },
    });
    expect([first!.blocks.length > 0, asked]).toEqual([true, []]);
    expect([second!.blocks.length > 0, asked.length > 0]).toEqual([true, true]);
  });

  it('keep words from a file from giving orders to the terminal', () => {
    const session = knownSession();
    session.records.promises.make({
      words: 'home\u001B[2J',
      whose: 'mine',
      rhythm: { kind: 'daily' },
      from: '2026-11-01',
    });
    expect(lines(progressBlocks(knownOf(session))).join('')).not.toContain('\u001B');
  });
});
