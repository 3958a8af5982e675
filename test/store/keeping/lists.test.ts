/** Promises, agreements and the like in copies of other computers, in broken files and in backups. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { agreementsSpec } from '../../../src/agreements/agreement.js';
import { gesturesSpec } from '../../../src/gestures/gesture.js';
import type { Mark, Promised } from '../../../src/promises/promise.js';
import { promisesSpec } from '../../../src/promises/promise.js';
import {
  examine,
  mend,
  mergeCopies,
  originalsOf,
  restoreBackup,
  writeBackup,
} from '../../../src/store/keeping/index.js';
import { uniteItems } from '../../../src/store/keeping/bring-items.js';
import { LIST_NAMES } from '../../../src/store/lists.js';
import { isForeign } from '../../../src/store/vault/files.js';
import { promiseOf } from '../../promises/promises.js';
import { newHome, removeFolders } from '../helpers.js';
import { contextOf, put, textsOf, toyCodec } from './kit.js';

afterAll(removeFolders);

const listOf = (...items: readonly unknown[]): unknown => ({ version: 1, items });
const ids = ['01m82kmznqfkqmfd8axtsffbj1', '01m82kmzy1gyxgw8bw5cxs0tj5', '01m82kn07jp8jd9ywxhrs6fngy'] as const;
const mark = (day: string, is: Mark['is'], hour = 20): Mark => ({ day, is, at: `2026-11-20T${hour}:00:00+00:00` });
const edited = (hour: number): string => `2026-11-21T${String(hour).padStart(2, '0')}:00:00+00:00`;

describe('a copy of a list', () => {
  it.each(LIST_NAMES)('is known by its name, and encrypted with the rest: %s', (name) => {
    expect(originalsOf(`${name} (conflict).json`)).toEqual([`${name}.json`]);
    expect(originalsOf(`${name}.json`)).toEqual([]);
    expect(originalsOf(`${name}house.json`)).toEqual([]);
    expect(isForeign(`${name}.json`, Buffer.from('{"broken'))).toBe(false);
  });

  it('is brought together with what is here: marks of both, the latest words, the others as a note', () => {
    const home = newHome();
    const here = promiseOf({
      id: ids[0],
      words: 'Home by six',
      marks: [mark('2026-11-03', 'kept'), mark('2026-11-04', 'kept', 10)],
      edited: edited(10),
    });
    const there = {
      ...here,
      words: 'Home by seven',
      marks: [mark('2026-11-04', 'broken', 22), mark('2026-11-05', 'kept')],
      edited: edited(12),
    };
    const other = promiseOf({ id: ids[1], words: 'A walk' });
    put(home, 'promises.json', listOf(here));
    put(home, 'promises (conflict).json', listOf(there, other));
    const context = contextOf(home);
    expect(mergeCopies(context)).toMatchObject([{ is: 'merged', brought: { items: 2, kept: 1 } }]);
    const { items } = context.documents.read(promisesSpec);
    expect(items.map(({ words }) => words)).toEqual(['Home by seven', 'A walk']);
    expect(items[0]?.marks.map(({ day, is }) => [day, is])).toEqual([
      ['2026-11-03', 'kept'],
      ['2026-11-04', 'broken'],
      ['2026-11-05', 'kept'],
    ]);
    expect(textsOf(context)).toEqual(['Home by six']);
    // The same copy once more changes nothing.
    put(home, 'promises (conflict).json', listOf(there, other));
    expect(mergeCopies(context)).toMatchObject([{ is: 'merged', brought: { kept: 0 } }]);
    expect(context.documents.read(promisesSpec).items).toEqual(items);
  });

  it('gives the same on either computer, whatever both did', () => {
    const anyMark = fc.record({
      day: fc.integer({ min: 2, max: 9 }),
      is: fc.constantFrom<Mark['is']>('kept', 'broken'),
      hour: fc.integer({ min: 10, max: 20 }),
    });
    const version = fc.record({
      words: fc.constantFrom('one', 'two', 'three'),
      hour: fc.integer({ min: 10, max: 14 }),
      marks: fc.uniqueArray(anyMark, { selector: ({ day }) => day }),
    });
    const made = (
      id: string,
      {
        words,
        hour,
        marks,
      }: { words: string; hour: number; marks: readonly { day: number; is: Mark['is']; hour: number }[] },
    ): Promised =>
      promiseOf({
        id,
        words,
        edited: edited(hour),
        marks: marks
          .map((one) => mark(`2026-11-0${one.day}`, one.is, one.hour))
          .sort((one, two) => (one.day < two.day ? -1 : 1)),
      });
    const list = fc
      .dictionary(fc.constantFrom(...ids), version)
      .map((all) => Object.entries(all).map(([id, one]) => made(id, one)));
    fc.assert(
      fc.property(list, list, (one, other) => {
        const spec = promisesSpec as unknown as Parameters<typeof uniteItems>[0];
        const here = uniteItems(spec, one, other);
        const there = uniteItems(spec, other, one);
        const marks = (items: readonly unknown[]): unknown =>
          (items as Promised[]).map(({ id, words, marks: all }) => [id, words, all.map(({ day }) => day)]);
        expect(marks(here.items)).toEqual(marks(there.items));
        expect(uniteItems(spec, here.items, other).items).toEqual(here.items);
        for (const { id, marks: all } of [...one, ...other]) {
          const united = here.items.find((item) => item.id === id) as Promised;
          expect(all.every(({ day }) => united.marks.some((each) => each.day === day))).toBe(true);
        }
      }),
    );
  });

  it('keeps the history of an agreement and the times of a gesture of both', () => {
    const base = { id: ids[0], created: edited(9) };
    const was = { what: 'before', kind: 'agreement' } as const;
    const agreement = { ...base, what: 'now', kind: 'agreement', from: '2026-11-01' } as const;
    const one = { ...agreement, history: [{ at: edited(10), was }] };
    const two = { ...agreement, history: [{ at: edited(11), was, said: 'why' }] };
    expect(agreementsSpec.unite(one, two).history?.map(({ at }) => at)).toEqual([edited(10), edited(11)]);
    const gesture = { ...base, what: 'Tea', kind: 'ritual', times: [{ day: '2026-11-20' }] } as const;
    const other = { ...gesture, times: [{ day: '2026-11-18', did: 'It was quiet' }] };
    expect(gesturesSpec.unite(gesture, other).times.map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-20']);
  });

  it('that is locked, or of a newer version, waits', () => {
    const home = newHome();
    put(home, 'promises (conflict).json', { version: 2, items: [] });
    expect(mergeCopies(contextOf(home))).toMatchObject([{ is: 'left' }]);
    expect(fs.existsSync(path.join(home, 'promises (conflict).json'))).toBe(true);
  });
});

describe('a broken list', () => {
  it('gives back every item that is whole, and the words of the one that is not', () => {
    const home = newHome();
    const text = JSON.stringify(
      listOf(promiseOf({ id: ids[0], words: 'Home by six' }), promiseOf({ id: ids[1], words: 'A walk together' })),
      undefined,
      2,
    );
    put(home, 'promises.json', text.slice(0, text.indexOf('A walk together') + 15));
    const context = contextOf(home);
    expect(examine(context)).toMatchObject([{ code: 'broken-file', file: 'promises.json', count: 2 }]);
    mend(context);
    expect(context.documents.read(promisesSpec).items.map(({ words }) => words)).toEqual(['Home by six']);
    expect(textsOf(context).join(' ')).toContain('A walk together');
    expect(examine(context)).toEqual([]);
  });

  it('gives back the others where one item is not as it should be', () => {
    const home = newHome();
    put(
      home,
      'agreements.json',
      listOf(
        { ...promiseOf({ id: ids[0] }), words: 'No word is lost here' },
        { id: ids[1], created: edited(9), what: 'A line of mine', kind: 'limit', from: '2026-11-01' },
      ),
    );
    const context = contextOf(home);
    mend(context);
    expect(context.documents.read(agreementsSpec).items.map(({ what }) => what)).toEqual(['A line of mine']);
    expect(textsOf(context).join(' ')).toContain('No word is lost here');
  });
});

it('a draft of a sheet is known', () => {
  const home = newHome();
  const draft = {
    step: 'promise:new',
    run: 1,
    card: 0,
    answers: { words: 'Home' },
    saved: edited(9),
    owner: { pid: 1, host: 'there', token: 'abc' },
  };
  put(home, 'drafts.json', { version: 1, drafts: { 'promise:new': draft } });
  expect(examine(contextOf(home))).toEqual([]);
});

it('lists go into a backup and come back, also encrypted ones', () => {
  for (const codec of [undefined, toyCodec]) {
    const home = newHome();
    const context = contextOf(home, codec && { codec });
    put(home, 'promises.json', listOf(promiseOf({ words: 'Home by six' })), context.codec);
    const target = path.join(newHome(), '..', 'everything.tar');
    writeBackup(context, target, { overwrite: true });
    put(home, 'promises.json', listOf(), context.codec);
    restoreBackup(context, target, { opening: context, verify: () => undefined });
    const after = contextOf(home, codec && { codec });
    expect(after.documents.read(promisesSpec).items.map(({ words }) => words)).toEqual(['Home by six']);
  }
});
