/** The pure parts of the journal's screens. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryKinds, type Entry } from '../../src/journal/entry.js';
import { journalWords } from '../../src/messages/journal.js';
import { matcher, searchTerms } from '../../src/journal/query.js';
import { askedInWords, everything, isEverything, queryOf } from '../../src/screens/journal/asked.js';
import { choicesOf, createChoose, isChosen, seenIn, withChoice } from '../../src/screens/journal/choices.js';
import { createReading } from '../../src/screens/journal/entry.js';
import { createRemoved } from '../../src/screens/journal/removed.js';
import { createWriting } from '../../src/screens/journal/writing.js';
import { viewOf, type Screen } from '../../src/screens/screens.js';
import type { World } from '../../src/session/world.js';
import { newKey, partsDraft } from '../../src/session/writing.js';
import { clipped, markedLine } from '../../src/screens/journal/line.js';
import {
  createJournal,
  markedAt,
  wantsMore,
  withAsked,
  withEntry,
  withoutEntry,
  withPage,
} from '../../src/screens/journal/list.js';
import { firstMark, marksIn } from '../../src/journal/marks.js';
import { rowOf } from '../../src/screens/journal/row.js';
import { lineEnd, typedLine } from '../../src/screens/journal/typed.js';
import { windowAround } from '../../src/screens/journal/window.js';
import { dayHeading } from '../../src/screens/journal/listView.js';
import { textWidth } from '../../src/ui/text/width.js';
import { line, textOf } from '../../src/ui/view/line.js';
import { trickyText } from '../ui/arbitraries.js';
import { event } from '../app/evening.js';
import { misfitsAt, sizes } from './fits.js';
import { knownSession, today } from '../session/homes.js';

const world = knownSession({ side: 'hurt' }).world();
let made = 0;
const entry = (text: string, more: Partial<Entry> = {}): Entry => {
  made += 1;
  return {
    v: 1,
    id: `e${String(made).padStart(6, '0')}`,
    created: '2026-11-22T20:00:00+00:00',
    kind: 'free',
    text,
    feelings: [],
    tags: [],
    ...more,
  };
};

describe('marks', () => {
  const marked = (text: string, search: string): string[] =>
    marksIn(text, searchTerms(search)).map(([from, to]) => text.slice(from, to));

  test.each([
    ['The garden, the Garden.', 'garden', ['garden', 'Garden']],
    ['Un café au lait', 'cafe', ['café']],
    ['Un cafe\u0301 au lait', 'café', ['cafe\u0301']],
    ['he said "not  now" and\nleft', '"not now"', ['not  now']],
    ['not\nnow', '"not now"', ['not\nnow']],
    ['ananas', 'ana', ['ana']],
    ['one two', 'one two', ['one', 'two']],
    ['abcd', 'abc bcd', ['abcd']],
    ['nothing here', 'river', []],
  ])('in "%s" for %s', (text, search, found) => expect(marked(text, search)).toEqual(found));

  test('wherever a search finds an entry by its words, there is a mark', () => {
    fc.assert(
      fc.property(trickyText(20), trickyText(6), trickyText(20), (before, word, after) => {
        const text = before + word + after;
        const terms = searchTerms(word);
        fc.pre(terms.length > 0 && matcher({ text: word })(entry(text)));
        const marks = marksIn(text, terms);
        expect(marks.length).toBeGreaterThan(0);
        for (const [from, to] of marks) expect(to).toBeGreaterThan(from);
        expect(firstMark(text, terms)).toBe(marks[0]?.[0]);
      }),
    );
  });
});

describe('the line of an entry', () => {
  test('shows the place of what was looked for', () => {
    const { preview } = rowOf(entry(`${'word '.repeat(200)}the quincunx ${'after '.repeat(200)}`), ['quincunx']);
    expect(preview).toMatch(/^… .{0,30}quincunx after/u);
    expect(textOf(markedLine(preview, ['quincunx'], 40, 'plain'))).toContain('[quincunx]');
  });

  test('shows it in a narrow line too', () => {
    const { preview } = rowOf(entry(`${'word '.repeat(200)}the quincunx ${'after '.repeat(200)}`), ['quincunx']);
    expect(textOf(markedLine(preview, ['quincunx'], 21, 'plain'))).toContain('[quincunx]');
  });

  test('is one clean line whatever a file holds', () => {
    const row = rowOf(
      entry('\u001B[31mred\u001B[0m\n\ttext\u0007 \u001B]0;title\u0007here\u202E', {
        tags: ['\u001B[2Ja'],
        feelings: [{ word: 'sad\u001B[H', strength: 1 }],
      }),
      [],
    );
    expect(row).toMatchObject({ preview: 'red text here', tags: ['a'], feelings: ['sad'] });
  });

  test('never takes more than its room', () => {
    fc.assert(
      fc.property(trickyText(60), trickyText(3), fc.integer({ min: 1, max: 70 }), (text, word, width) => {
        const terms = searchTerms(word);
        const { preview } = rowOf(entry(text), terms);
        expect(textWidth(clipped(preview, width))).toBeLessThanOrEqual(width);
        const drawn = textOf(markedLine(preview, terms, width, 'plain'));
        expect(textWidth(drawn)).toBeLessThanOrEqual(width);
        expect(drawn).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a line that is typed', () => {
  test('grows, and is taken back by characters, words and whole', () => {
    expect(typedLine('a', event('b'))).toBe('ab');
    expect(typedLine('a', { type: 'paste', text: 'b\nc\u001B[2J' })).toBe('ab c');
    expect(typedLine('ab👨‍👩‍👧‍👦', event('backspace'))).toBe('ab');
    expect(typedLine('one two', event('ctrl+w'))).toBe('one');
    expect(typedLine('one two', event('ctrl+u'))).toBe('');
    expect(typedLine('one', event('home'))).toBeUndefined();
  });
  test('shows its end where it is long', () => {
    expect(lineEnd('one two three', 5)).toBe('three');
    fc.assert(
      fc.property(trickyText(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const end = lineEnd(text, width);
        expect(text.endsWith(end)).toBe(true);
        expect(textWidth(end)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test('a window holds the marked item, fills its room, and knows of more above and below', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 80 }),
      fc.nat(),
      fc.integer({ min: 4, max: 30 }),
      (heights, place, height) => {
        const at = place % heights.length;
        const shown = windowAround(heights.length, at, height, (index) =>
          Array.from({ length: heights[index] ?? 0 }, (_none, row) => line(`${index}.${row}`)),
        );
        const rows = shown.rows.map(textOf);
        const all = heights.flatMap((count, index) => Array.from({ length: count }, (_none, row) => `${index}.${row}`));
        expect(rows).toContain(`${at}.0`);
        expect(rows).toContain(`${at}.${(heights[at] ?? 1) - 1}`);
        expect(rows).toHaveLength(Math.min(height, all.length));
        const from = all.indexOf(rows[0] ?? '');
        expect(rows).toEqual(all.slice(from, from + rows.length));
        expect([shown.above, shown.below]).toEqual([from > 0, from + rows.length < all.length]);
      },
    ),
  );
});

describe('the list', () => {
  const at = (day: number, text = `Of day ${day}.`): Entry =>
    entry(text, { created: `2026-11-${String(day).padStart(2, '0')}T10:00:00+00:00` });
  const texts = (list: ReturnType<typeof createJournal>): string[] => list.rows.map(({ preview }) => preview);
  const days = [20, 15, 10].map((day) => at(day));
  const partly = withPage(createJournal(0), days, world);
  const whole = withPage(partly, undefined, world);

  test('asks for more until there is more than a window shows, or all', () => {
    expect(wantsMore(createJournal(0))).toBe(true);
    expect(wantsMore(whole)).toBe(false);
    const many = withPage(
      createJournal(0),
      Array.from({ length: 150 }, () => at(3)),
      world,
    );
    expect(wantsMore(many)).toBe(false);
    expect(wantsMore(markedAt(many, 149, world))).toBe(true);
  });

  test('takes a new entry in at its place and marks it', () => {
    const next = withEntry(whole, at(17), world);
    expect(texts(next)).toEqual(['Of day 20.', 'Of day 17.', 'Of day 15.', 'Of day 10.']);
    expect(next.at).toBe(1);
    expect(texts(withEntry(whole, at(1), world)).at(-1)).toBe('Of day 1.');
  });

  test('does not show an entry twice that reading on comes upon', () => {
    const put = at(2);
    const next = withPage(withEntry(partly, put, world), [put, at(1)], world);
    expect(texts(next)).toEqual(['Of day 20.', 'Of day 15.', 'Of day 10.', 'Of day 2.', 'Of day 1.']);
  });

  test('leaves an entry of an earlier month to reading on', () => {
    const early = entry('Of October.', { created: '2026-10-03T10:00:00+00:00' });
    expect(texts(withEntry(partly, early, world))).toEqual(texts(partly));
    expect(texts(withEntry(whole, early, world)).at(-1)).toBe('Of October.');
  });

  test('shows a change in its place, and drops what does not fit any more', () => {
    const changed = { ...days[1]!, text: 'Changed.' };
    expect(texts(withEntry(partly, changed, world))).toEqual(['Of day 20.', 'Changed.', 'Of day 10.']);
    const last = { ...days[2]!, text: 'Changed.' };
    expect(texts(withEntry(partly, last, world))).toEqual(['Of day 20.', 'Of day 15.', 'Changed.']);
    const searched = withPage(withAsked(whole, { ...everything, text: 'day' }), days, world);
    expect(texts(withEntry(searched, changed, world))).toEqual(['Of day 20.', 'Of day 10.']);
  });

  test('marks the one after what was deleted, and the last where that was the last', () => {
    expect(withoutEntry({ ...whole, at: 1 }, days[1]!.id, world)).toMatchObject({ at: 1 });
    expect(withoutEntry({ ...whole, at: 2 }, days[2]!.id, world)).toMatchObject({ at: 1 });
    expect(withoutEntry(withPage(createJournal(0), [days[0]!], world), days[0]!.id, world).at).toBe(0);
  });

  test('begins anew for the same question, too', () => {
    expect(withAsked(whole, whole.asked).asked).not.toBe(whole.asked);
    expect(withAsked(whole, whole.asked)).toMatchObject({ rows: [], complete: false, at: 0 });
  });

  test('names days as people do', () => {
    expect(dayHeading(today, today)).toBe('Today');
    expect(dayHeading('2026-11-21', today)).toBe('Yesterday');
    expect(dayHeading('2026-11-15', today)).toBe('Sunday 15 November 2026');
  });
});

describe('what is asked', () => {
  const asked = {
    text: 'garden',
    feelings: ['sad'],
    tags: ['work'],
    kinds: ['letter' as const],
    step: 'talk',
    time: { said: 'march', from: '2026-03-01', to: '2026-03-31' },
  };
  test('is a question and a sentence', () => {
    expect(queryOf(asked, today)).toEqual({
      text: 'garden',
      feelings: ['sad'],
      tags: ['work'],
      kinds: ['letter'],
      step: 'talk',
      from: '2026-03-01',
      to: '2026-03-31',
    });
    expect(askedInWords(asked, world)).toBe(
      'Only entries with "sad", with #work, from "Talk", that are letters, from 1 March 2026 to 31 March 2026.',
    );
  });
  test('is nothing where nothing is chosen', () => {
    expect(isEverything({ ...everything, text: '  ' })).toBe(true);
    expect(queryOf(everything, today)).toEqual({});
    expect(askedInWords(everything, world)).toBeUndefined();
  });
  test('of this day leaves this year out', () => {
    const fits = matcher(queryOf({ ...everything, thisDay: true }, today));
    expect(fits(entry('now'))).toBe(false);
    expect(fits(entry('then', { created: '2024-11-22T08:00:00+00:00' }))).toBe(true);
    expect(fits(entry('then', { created: '2024-11-23T08:00:00+00:00' }))).toBe(false);
  });
});

describe('what can be chosen', () => {
  const rows = [
    entry('', { tags: ['work'] }),
    entry('', { tags: ['Home', 'work'] }),
    entry('', { tags: ['wörk'] }),
  ].map((one) => rowOf(one, []));
  test('are the tags there are, the most frequent first, each once', () => {
    expect(seenIn(rows).tags).toEqual(['work', 'Home']);
  });
  test('are the feelings in entries, then the rest of the wheel, each once', () => {
    const seen = { feelings: ['sad', 'torn apart'], tags: [] };
    const labels = choicesOf('feelings', everything, seen, world).map(({ id }) => id);
    expect(labels.slice(0, 2)).toEqual(['sad', 'torn apart']);
    expect(labels).toContain('hopeful');
    expect(new Set(labels).size).toBe(labels.length);
  });
  test.each(['feelings', 'tags', 'kinds', 'step'] as const)('%s can be chosen and taken back', (section) => {
    const id = { feelings: 'sad', tags: 'work', kinds: 'letter', step: 'talk' }[section];
    const chosen = withChoice(section, id, everything);
    expect(isChosen(section, id, chosen)).toBe(true);
    expect(isEverything(chosen)).toBe(false);
    expect(withChoice(section, id, chosen)).toEqual(everything);
  });
});

describe('every screen fits', () => {
  const long = `${'Longwordwithoutanyspace'.repeat(8)} שלום 日本語 👨‍👩‍👧‍👦`;
  const many = Array.from({ length: 60 }, (_none, index) =>
    entry(index % 4 === 0 ? long : index % 7 === 0 ? '' : `Number ${index}.`, {
      created: `2026-11-${String(22 - Math.floor(index / 3)).padStart(2, '0')}T10:00:00+00:00`,
      kind: (['free', 'checkin', 'statement', 'letter', 'step'] as const)[index % 5] ?? 'free',
      feelings: index % 2 === 0 ? [] : [{ word: long, strength: 3 }],
      tags: index % 3 === 0 ? ['a', long, 'b'] : [],
    }),
  );
  const drafted: World = {
    ...world,
    drafts: Object.fromEntries(
      [newKey, 'journal:e1'].map((key) => [
        key,
        {
          ...partsDraft(key, 'id', { text: long, feelings: [], tags: '', open: 0, cursor: 0 }),
          saved: '2026-11-22T20:00:00Z',
          owner: { pid: 1, host: 'h', token: 't' },
        },
      ]),
    ),
    notices: [{ name: 'journal-2026-10.json', path: '/somewhere', why: 'it does not', moved: true }],
  };
  const list = withPage(withPage(createJournal(0), many, drafted), undefined, drafted);
  const fits = (screen: Screen, inWorld = drafted): void =>
    expect(misfitsAt((size) => viewOf(screen, { world: inWorld, size }))).toEqual([]);

  test('the list, whatever is marked, said, searched or chosen', () => {
    for (let index = 0; index < 62; index++) {
      fits({ ...list, at: index });
      fits({ ...list, at: index, said: journalWords.deleted, earlier: 7, undo: 'e1' });
    }
    const asked = {
      ...everything,
      text: long,
      feelings: [long],
      tags: [long],
      kinds: [...entryKinds],
      thisDay: true,
    } as const;
    fits({ ...list, asked, typing: true });
    fits({ ...list, asked, rows: [] });
    fits({ ...list, asked, rows: [], complete: false, toEnd: true });
  });
  test('what is marked is in sight, in the smallest window too', () => {
    for (let index = 0; index < 62; index++)
      for (const size of sizes) {
        const shown = viewOf({ ...list, at: index, said: journalWords.deleted }, { world: drafted, size });
        expect(shown.body.map(textOf).join('\n')).toContain('› ');
      }
  });
  test('an empty list, and one that cannot be read', () => {
    for (const state of [
      createJournal(0),
      { ...createJournal(0), complete: true },
      { ...createJournal(0), complete: true, failed: true },
    ])
      fits(state, world);
  });
  test('an entry', () =>
    many.slice(0, 12).forEach((one) => fits({ ...createReading(one), said: journalWords.keptChange })));
  test('writing', () => {
    for (const open of [0, 1, 2] as const)
      for (const before of [undefined, many[0], many[1]]) {
        const state = createWriting(before === undefined ? newKey : `journal:${before.id}`, 'id', before, undefined, 0);
        fits({ ...state, open });
        for (const said of ['self', 'danger', 'other'] as const) fits({ ...state, said });
      }
  });
  test('what can be chosen', () => {
    const seen = seenIn(list.rows);
    for (const open of ['feelings', 'tags', 'kinds', 'step', 'time', undefined] as const)
      for (let index = 0; index < 30; index++)
        fits({
          ...createChoose({ ...everything, tags: [long] }, seen),
          open,
          at: index,
          row: index % 7,
          time: long,
          unclear: true,
        });
  });
  test('what was deleted', () => {
    const deleted = many.map((one) => ({ deleted: '2026-11-21T10:00:00Z', entry: one }));
    for (let index = 0; index < 60; index++) fits({ ...createRemoved(deleted, index), said: journalWords.restored });
    fits(createRemoved([]));
  });
});
