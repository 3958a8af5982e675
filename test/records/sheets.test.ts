/** Sheets of promises, agreements, triggers and gestures: what they ask, and what becomes of it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreements/agreement.js';
import { agreementWords } from '../../src/messages/agreements.js';
import { gestures as ideas } from '../../src/guide/library/gestures.js';
import { recordBlocks } from '../../src/pages/records/details.js';
import { layOut, type Block } from '../../src/ui/view/block.js';
import { textOf } from '../../src/ui/view/line.js';
import { promiseWords } from '../../src/messages/promises.js';
import type { Answers } from '../../src/path/flow.js';
import { brokenSheetId } from '../../src/session/broken.js';
import type { Session } from '../../src/session/session.js';
import type { KeptSheet } from '../../src/session/sheets.js';
import { knownSession, newHome, today } from '../session/homes.js';

const answersIn = (session: Session, sheet: string): Answers => session.stepOrSheet(sheet)?.answers ?? {};
/** Blocks in one line each. */
const blocksText = (blocks: readonly Block[]): string => layOut(blocks, 10_000).map(textOf).join('\n');
/** Answers a sheet as if it had been filled in, on what stood there before. */
function fill(session: Session, sheet: string, answers: Answers, id = session.newId()): KeptSheet {
  return session.finishSheet(sheet, { ...answersIn(session, sheet), ...answers }, id);
}

describe('a promise', () => {
  it('is written down with what was understood of its days', () => {
    const session = knownSession();
    const { said } = fill(session, 'promise:new', { words: ' Home by six ', whose: 'theirs', when: 'on weekdays' });
    const [promise] = session.records.promises.all();
    expect(promise).toMatchObject({
      words: 'Home by six',
      whose: 'theirs',
      rhythm: { kind: 'days', days: [1, 2, 3, 4, 5] },
      from: today,
      state: 'open',
    });
    expect(said).toEqual([promiseWords.added(promise!, today)]);
  });

  it('is kept without a day where its days are not understood, and says so', () => {
    const session = knownSession();
    const { said } = fill(session, 'promise:new', { words: 'Home by six', when: 'every other day' });
    expect(session.records.promises.all()[0]?.rhythm).toEqual({ kind: 'once' });
    expect(said).toContain(promiseWords.unclear('every other day'));
    expect(said).toContain(promiseWords.keptWithoutDay);
  });

  it('is one promise when it is kept twice with one id, and none without words', () => {
    const session = knownSession();
    const id = session.newId();
    fill(session, 'promise:new', { words: 'Home by six' }, id);
    fill(session, 'promise:new', { words: 'Home by seven' }, id);
    fill(session, 'promise:new', {});
    expect(session.records.promises.all().map(({ words }) => words)).toEqual(['Home by seven']);
  });

  it('is changed, and what was due before stays as it was', () => {
    const session = knownSession();
    const { id } = session.records.promises.make({
      words: 'Home by six',
      whose: 'mine',
      rhythm: { kind: 'daily' },
      from: '2026-11-01',
    });
    expect(answersIn(session, `promise:${id}`)).toEqual({ words: 'Home by six', whose: 'mine', when: 'every day' });
    fill(session, `promise:${id}`, { words: 'Home by seven' });
    expect(session.records.promises.get(id)).toMatchObject({ words: 'Home by seven', from: '2026-11-01' });
    fill(session, `promise:${id}`, { when: 'on weekdays' });
    expect(session.records.promises.get(id)).toMatchObject({
      from: today,
      before: [{ rhythm: { kind: 'daily' }, from: '2026-11-01', until: today }],
    });
  });

  it('leads to nothing when it is not there', () => {
    expect(knownSession().stepOrSheet('promise:01nothing')).toBeUndefined();
  });
});

describe('one that was not kept', () => {
  const begin = (whose: 'mine' | 'theirs' | 'ours') => {
    const session = knownSession();
    const { id } = session.records.promises.make({ words: 'Home by six', whose, rhythm: { kind: 'daily' } });
    return { session, id, sheet: brokenSheetId(id, today) };
  };

  it('becomes an entry with a tag, and a mark that knows it', () => {
    const { session, id, sheet } = begin('mine');
    const entry = session.newId();
    fill(session, sheet, { happened: 'I stayed for a drink.', now: 'I tell you at breakfast.', right: 'will' }, entry);
    expect(session.journal.entry(entry)).toMatchObject({ kind: 'free', tags: ['promise'] });
    const text = session.journal.entry(entry)?.text ?? '';
    for (const words of [
      'Home by six',
      'I stayed for a drink.',
      'I tell you at breakfast.',
      promiseWords.broken.options.will.mine,
    ])
      expect(text).toContain(words);
    expect(session.records.promises.get(id)?.marks).toEqual([
      { day: today, is: 'broken', at: expect.any(String) as string, note: 'I tell you at breakfast.', entry },
    ]);
  });

  it('is kept once, though it is kept again after a full disk', () => {
    const { session, sheet } = begin('theirs');
    const entry = session.newId();
    fill(session, sheet, { happened: 'Nobody came.' }, entry);
    fill(session, sheet, { happened: 'Nobody came, nor rang.' }, entry);
    expect(session.journal.find({}).map(({ text }) => text.includes('nor rang'))).toEqual([true]);
  });

  it('is put right where it was, and only marked where nothing was written', () => {
    const { session, id, sheet } = begin('ours');
    fill(session, sheet, { right: 'right' });
    expect(session.records.promises.get(id)?.marks[0]?.is).toBe('repaired');
    fill(session, sheet, {});
    expect(session.records.promises.get(id)?.marks[0]?.is).toBe('broken');
    expect(session.journal.find({})).toEqual([]);
  });

  it('offers help where there is fear, and more where there was a lie', () => {
    const { session, sheet } = begin('theirs');
    const right = session.stepOrSheet(sheet)?.step.prompts.find(({ id }) => id === 'right');
    const offerOf = (chose: string): unknown =>
      right?.reactions?.find(({ when }) => 'chose' in when && when.chose === chose)?.offer;
    expect(offerOf('afraid')).toBe('support');
    expect(offerOf('lie')).toEqual({ step: 'show-slip' });
  });
});

describe('an agreement', () => {
  const shown = (kept: KeptSheet): string => [...(kept.page?.words ?? [])].join(' ');

  it.each([
    ['limit', 'If there is shouting, I will leave the room.'],
    ['agreement', 'We tell each other about money before it is spent.'],
    ['offer', 'I tell you in the morning where I will be.'],
  ])('that is fine says nothing more: %s', (binds, what) => {
    const session = knownSession();
    const kept = fill(session, 'agreement:new', { what, binds, until: '2026-12-24' });
    expect(kept.page).toBeUndefined();
    expect(session.records.agreements.all()).toMatchObject([{ what, kind: binds, from: today, until: '2026-12-24' }]);
  });

  it.each([
    ['Sam must give me all passwords.', 'passwords'],
    ['She keeps her location on at all times.', 'tracking'],
    ['He is not allowed to see his friends.', 'isolation'],
    ['If he is late he sleeps on the sofa.', 'punishment'],
  ] as const)('that demands is kept, named and answered with support: %s', (what, sign) => {
    const session = knownSession();
    const kept = fill(session, 'agreement:new', { what, binds: 'wish' });
    expect(session.records.agreements.all()).toMatchObject([{ what }]);
    expect(shown(kept)).toContain(agreementWords.signs.of[sign]);
    expect(shown(kept)).toContain(agreementWords.signs.support);
    expect(shown(kept)).toContain(agreementWords.signs.them);
  });

  it('that is called a limit and reads as a rule is told from one', () => {
    const kept = fill(knownSession(), 'agreement:new', { what: 'You must be home by six.', binds: 'limit' });
    expect(shown(kept)).toBe(agreementWords.signs.rule);
  });

  it('that shows something gets a day to look at it again', () => {
    const session = knownSession();
    const { said } = fill(session, 'agreement:new', { what: 'I show you my week.', binds: 'offer' });
    expect(session.records.agreements.all()[0]?.review).toBe('2026-12-20');
    expect(said).toContain(agreementWords.reviewSet('2026-12-20'));
  });

  it('with a warning sign gets a day, too, and shows the sign and no free yes whenever it is looked at', () => {
    const session = knownSession();
    const what = 'She gives me her phone password and I check her location every night';
    const { said } = fill(session, 'agreement:new', { what, binds: 'agreement', agreed: 'both' });
    expect(said).toContain(agreementWords.reviewSetToo('2026-12-20'));
    const [made] = session.records.agreements.all();
    expect(made?.review).toBe('2026-12-20');
    const pageOf = (one: Agreement): string => blocksText(recordBlocks('agreements', one, today));
    expect(pageOf(made!)).toContain(agreementWords.signs.of.passwords);
    expect(pageOf(made!)).toContain(agreementWords.signs.support);
    expect(pageOf(made!)).toContain(agreementWords.detail.bothAgreed);
    expect(pageOf(made!)).not.toContain('freely.');
    // One that is fine is as it was.
    const fine = session.records.agreements.make({ what: 'No shouting.', kind: 'agreement', agreed: 'both' });
    expect(fine.review).toBeUndefined();
    expect(pageOf(fine)).toContain(agreementWords.detail.agreed.both);
    expect(pageOf(fine)).not.toContain(agreementWords.signs.support);
    // What was ended is not warned of any more, and a wish holds nothing that could be looked at again.
    expect(pageOf(session.records.agreements.end(made!.id))).not.toContain(agreementWords.signs.of.passwords);
    expect(session.records.agreements.make({ what, kind: 'wish' }).review).toBeUndefined();
  });

  it('does not count a yes that was not free', () => {
    const session = knownSession();
    fill(session, 'agreement:new', { what: 'No calls after nine.', binds: 'agreement', agreed: 'pressed' });
    expect(session.records.agreements.all()[0]?.agreed).toBe('them');
  });

  it('changes by talk, with its history, once for one sheet', () => {
    const session = knownSession();
    const terms = { what: 'Home by six.', kind: 'agreement', agreed: 'both', review: '2026-11-20' } as const;
    const { id } = session.records.agreements.make(terms);
    const sheet = `change:${id}`;
    // The day has come: the next one is asked for anew.
    expect(answersIn(session, sheet)).toEqual({ what: 'Home by six.' });
    const entry = session.newId();
    const answers = { what: 'Home by seven.', where: 'both', said: 'Six was too early.', review: '2026-12-20' };
    fill(session, sheet, answers, entry);
    fill(session, sheet, answers, entry);
    expect(session.records.agreements.get(id)).toMatchObject({
      what: 'Home by seven.',
      agreed: 'both',
      review: '2026-12-20',
      history: [{ was: terms, said: 'Six was too early.' }],
    });
    expect(session.records.agreements.get(id)?.history).toHaveLength(1);
  });

  it('stays as it was where a change is only asked for, or was pressed', () => {
    for (const where of ['asked', 'pressed']) {
      const session = knownSession();
      const { id } = session.records.agreements.make({ what: 'Home by six.', kind: 'agreement', agreed: 'both' });
      fill(session, `change:${id}`, { what: 'Home by nine.', where, said: 'It is hard.' });
      const agreement = session.records.agreements.get(id);
      expect(agreement?.what).toBe('Home by six.');
      expect(agreement?.history?.[0]?.said).toBe('Home by nine.\nIt is hard.');
    }
  });

  it('ends by talk', () => {
    const session = knownSession();
    const { id } = session.records.agreements.make({ what: 'Home by six.', kind: 'agreement', agreed: 'both' });
    fill(session, `change:${id}`, { where: 'end', said: 'We do not need it any more.' });
    expect(session.records.agreements.get(id)?.ended).toEqual({ day: today, said: 'We do not need it any more.' });
  });
});

describe('a trigger', () => {
  it('keeps whole lines, in our words and in one’s own, and opens with them ticked', () => {
    const session = knownSession();
    fill(session, 'trigger:new', {
      what: 'The phone lies face down.',
      signs: ['chest', '+My hands shake'],
      helps: ['feet'],
    });
    const [trigger] = session.records.triggers.all();
    expect(trigger).toMatchObject({
      what: 'The phone lies face down.',
      signs: ['My chest or throat gets tight', 'My hands shake'],
      helps: ['Both feet on the floor, and five slow breaths'],
      other: [],
    });
    expect(answersIn(session, `trigger:${trigger!.id}`)).toEqual({
      what: 'The phone lies face down.',
      signs: ['chest', '+My hands shake'],
      helps: ['feet'],
    });
    fill(session, `trigger:${trigger!.id}`, { other: ['nothing'] });
    expect(session.records.triggers.get(trigger!.id)?.other).toEqual(['Nothing. I see to it myself']);
  });
});

describe('a gesture', () => {
  it('of one’s own is planned', () => {
    const session = knownSession();
    fill(session, 'gesture:new', {
      idea: 'own',
      what: 'A note by the kettle',
      again: 'gesture',
      planned: '2026-11-25',
    });
    expect(session.records.gestures.all()).toMatchObject([
      { what: 'A note by the kettle', kind: 'gesture', planned: '2026-11-25', times: [] },
    ]);
  });

  it('from the guide leads on to its ways', () => {
    const session = knownSession();
    const idea = ideas[1]!;
    const { next } = fill(session, 'gesture:new', { idea: idea.id });
    expect(session.records.gestures.all()).toEqual([]);
    fill(session, next!, { way: 'way-2', again: 'ritual' });
    expect(session.records.gestures.all()).toMatchObject([{ what: idea.ways[1], idea: idea.id, kind: 'ritual' }]);
  });

  it('is done, with what it did, once for a day', () => {
    const session = knownSession();
    const { id } = session.records.gestures.make({ what: 'Tea at nine', kind: 'ritual', planned: '2026-11-20' });
    fill(session, `gesture:${id}`, { how: 'done', did: 'We laughed.' });
    fill(session, `gesture:${id}`, { how: 'done', did: '' });
    fill(session, `gesture:${id}`, { how: 'yesterday' });
    expect(session.records.gestures.get(id)).toMatchObject({
      planned: '2026-11-20',
      times: [{ day: '2026-11-21' }, { day: today, did: 'We laughed.' }],
    });
    fill(session, `gesture:${id}`, { how: 'away' });
    expect(session.records.gestures.get(id)?.away).toBe(true);
  });
});

it('is all encrypted with everything else', () => {
  const home = newHome();
  const session = knownSession({}, home);
  session.records.agreements.make({ what: 'A secret line of mine', kind: 'limit' });
  session.locking.lockOn({ passphrase: 'four quiet words here', box: false });
  expect(fs.readFileSync(path.join(home, 'agreements.json')).toString('latin1')).not.toContain('secret line');
  expect(session.records.agreements.all()[0]?.what).toBe('A secret line of mine');
});
