import { describe, expect, test } from 'vitest';
import { sides, wordsFor } from '../../src/guide/schema.js';
import { help, signals } from '../../src/guide/library/index.js';
import { supportWords as words } from '../../src/messages/support.js';
import { countries, directory } from '../../src/support/lines.js';
import { numbersPage, supportBlocks, supportPages, type SupportView } from '../../src/pages/support.js';
import { layOut, type Block } from '../../src/ui/view/block.js';
import { textOf } from '../../src/ui/view/line.js';
import { flat } from '../app/evening.js';

const view: SupportView = { country: undefined, today: '2026-11-22', side: 'hurt', folder: '/home/somebody/words' };
const read = (blocks: readonly Block[]): string => flat(layOut(blocks, 500).map(textOf).join(' '));
const numbers = (more: Partial<SupportView> = {}): string => read(numbersPage({ ...view, ...more }));

describe('the numbers', () => {
  test.each(countries)('of $name come first, for somebody there', ({ code, emergency, lines, name }) => {
    const page = numbers({ country: code });
    expect(page.startsWith(words.danger(emergency))).toBe(true);
    const places = lines.map((line) => page.indexOf(`${line.name}: ${line.reach}`));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(page.indexOf(words.elsewhere));
    expect(page).not.toContain(`${name} (emergency`);
  });

  test.each([undefined, 'XX', 'AT'])('of all countries are there when it is %j', (country) => {
    const page = numbers({ country });
    expect(page).toContain('wherever you are');
    for (const one of countries) {
      expect(page).toContain(`${one.name} (emergency ${one.emergency})`);
      for (const line of one.lines) expect(page).toContain(`${line.name}: ${line.reach}`);
    }
    expect(page.indexOf(directory.reach)).toBeLessThan(page.indexOf(countries[0]?.name ?? ''));
  });

  test('name where they are from and when they were checked', () => {
    for (const country of [undefined, 'GB'])
      expect(numbers({ country })).toContain(words.from('samaritans.org', 'October 2026'));
  });

  test('are marked once they are old', () => {
    expect(numbers({ country: 'GB' })).not.toContain(words.stale);
    expect(numbers({ country: 'GB', today: '2028-01-01' })).toContain(words.stale);
    expect(numbers({ today: '2028-01-01' })).toContain(words.stale);
  });

  test('come with what has to be known, in every country', () => {
    for (const country of ['GB', 'DE', undefined])
      for (const known of [words.notCouples, words.leaving, words.harmOther, words.lead])
        expect(numbers({ country })).toContain(known);
  });

  test('are grouped by what is needed', () => {
    const page = numbers({ country: 'GB' });
    expect(page.indexOf(words.abuse)).toBeGreaterThan(0);
    expect(page.indexOf(words.abuse)).toBeLessThan(page.indexOf(words.crisis));
    // Where no line is known for a need, its heading is left out.
    expect(numbers({ country: 'DE' })).not.toContain(words.crisis);
    expect(numbers({ country: 'DE' })).toContain(directory.reach);
  });
});

describe('the other pages', () => {
  test.each(sides)('tell %s who can help, and when', (side) => {
    const page = read(supportBlocks('who', { ...view, side }));
    for (const one of [...help, ...signals]) {
      expect(page).toContain(one.title);
      for (const paragraph of wordsFor<readonly string[]>(one.body, side)) expect(page).toContain(flat(paragraph));
    }
    expect(page).toContain(words.signalsLead);
  });

  test('tell how to use this safely, and where the words are kept', () => {
    const page = read(supportBlocks('safe', view));
    for (const paragraph of words.safe) expect(page).toContain(flat(paragraph));
    expect(page).toContain(words.where(view.folder));
  });

  test('every page has a name and something in it', () => {
    for (const page of supportPages) {
      expect(words.pages[page]).not.toBe('');
      expect(supportBlocks(page, view).length).toBeGreaterThan(3);
    }
  });
});
