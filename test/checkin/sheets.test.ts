import { describe, expect, it } from 'vitest';
import { dimensionsFor, stepFor } from '../../src/checkin/dimensions.js';
import { dimensionIds, pointOf } from '../../src/checkin/series.js';
import { checkinEntry } from '../../src/checkin/entry.js';
import { checkinSheet, type Known } from '../../src/checkin/opening.js';
import { dailySheet, weeklySheet } from '../../src/checkin/sheets.js';
import { sides, wordsFor, type Side } from '../../src/guide/schema.js';
import { stages } from '../../src/guide/stages/index.js';
import type { Entry } from '../../src/journal/entry.js';
import { checkinWords, dimensionWords } from '../../src/messages/checkin.js';
import { statusWords } from '../../src/messages/status.js';
import { promptsOf, type Answers } from '../../src/path/flow.js';
import { readerOf, type Reader } from '../../src/path/reader.js';
import { newProfile } from '../../src/profile/profile.js';

const today = '2026-11-22';
const reader = (side: Side, joint = true): Reader =>
  readerOf({ ...newProfile, side, with: joint ? 'together' : 'alone', joint }, today);
const nothing: Known = { all: { version: 1, items: [] }, entry: () => undefined, reviewable: () => [] };

/** What is known after these check-ins. */
function after(...filled: readonly (readonly [what: string, answers: Answers])[]): Known {
  const entries = filled.map(([what, answers], index): Entry => {
    const sheet = checkinSheet(what, { reader: reader('hurt'), today }, nothing)!;
    const now = `2026-11-0${index + 1}T20:00:00+01:00`;
    return checkinEntry({ sheet, what, answers, id: `id-${index}`, reader: reader('hurt'), now, before: undefined });
  });
  return {
    ...nothing,
    all: { version: 1, items: entries.flatMap((entry) => pointOf(entry) ?? []) },
    entry: (id) => entries.find((entry) => entry.id === id),
  };
}

const hints = (what: string, known: Known, side: Side = 'hurt'): Readonly<Record<string, string>> => {
  const sheet = checkinSheet(what, { reader: reader(side), today }, known)!;
  return Object.fromEntries(sheet.prompts.map(({ id, hint }) => [id, hint === undefined ? '' : wordsFor(hint, side)]));
};

describe('a check-in of the week', () => {
  it.each(sides)('asks %s about what is theirs, with words at both ends', (side) => {
    const asked = promptsOf(
      weeklySheet('2026-W47', { reader: reader(side), beside: {} }, { reviews: [], planned: undefined, ahead: true }),
      reader(side),
    );
    const scales = asked.filter((prompt) => prompt.kind === 'scale');
    const own = side === 'broke' || side === 'both' ? ['ownership', 'patience'] : [];
    expect(scales.map(({ id }) => id)).toEqual([...dimensionIds.slice(0, 6), ...own]);
    expect(scales.map(({ id }) => id)).toEqual(dimensionsFor(side));
    for (const { low, high } of scales) expect(wordsFor(low, side)).not.toBe(wordsFor(high, side));
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });

  it('asks what is to be done with a hard thing only where there is one', () => {
    const made = weeklySheet(
      '2026-W47',
      { reader: reader('hurt'), beside: {} },
      { reviews: [], planned: undefined, ahead: true },
    );
    const asked = (answers: Answers): readonly string[] => promptsOf(made, reader('hurt'), answers).map(({ id }) => id);
    expect(asked({})).not.toContain('hard-way');
    expect(asked({ hard: '  ' })).not.toContain('hard-way');
    const all = asked({ hard: 'The money.' });
    expect(all.indexOf('hard-way')).toBe(all.indexOf('hard') + 1);
    expect(all.filter((id) => id !== 'hard-way')).toEqual(asked({}));
  });

  it('asks one who was hurt and one who broke trust in different words', () => {
    for (const id of ['safety', 'honesty', 'consistency'] as const) {
      const { ask } = dimensionWords[id];
      expect(wordsFor(ask, 'hurt')).not.toBe(wordsFor(ask, 'broke'));
    }
  });

  it('asks about each open promise and agreement, in the words they were given', () => {
    const reviews = [
      { id: '1', what: 'promise', words: 'home by six on weekdays' },
      { id: '2', what: 'agreement', words: 'no calls after ten' },
    ] as const;
    const { prompts } = weeklySheet(
      '2026-W47',
      { reader: reader('hurt'), beside: {} },
      { reviews, planned: undefined, ahead: true },
    );
    const [promise, agreement] = prompts.filter(({ id }) => /^(?:promise|agreement)-/u.test(id));
    expect(promise).toMatchObject({ id: 'promise-1', kind: 'choice' });
    expect(promise?.ask).toContain('"home by six on weekdays"');
    expect(agreement?.ask).toContain('"no calls after ten"');
    expect(promise?.kind === 'choice' && promise.options.map(({ id }) => id)).toEqual([
      'kept',
      'not-kept',
      'not-due',
      'let-go',
    ]);
  });

  it('offers small things for two only where both may take part', () => {
    const offered = (joint: boolean): readonly string[] =>
      weeklySheet(
        '2026-W47',
        { reader: reader('hurt', joint), beside: {} },
        { reviews: [], planned: undefined, ahead: true },
      ).prompts.flatMap((prompt) => (prompt.kind === 'checklist' ? prompt.options.map(({ id }) => id) : []));
    expect(offered(true)).toContain('loving-words');
    expect(offered(false).every((id) => id.startsWith('alone-'))).toBe(true);
  });

  it('offers support where safety is low', () => {
    const { prompts } = weeklySheet(
      '2026-W47',
      { reader: reader('hurt'), beside: {} },
      { reviews: [], planned: undefined, ahead: true },
    );
    expect(prompts.find(({ id }) => id === 'safety')?.reactions).toEqual([
      expect.objectContaining({ when: { atMost: 2 }, offer: 'support' }),
    ]);
  });
});

describe('earlier answers', () => {
  const week46: Answers = {
    feelings: [
      { word: 'sad', strength: 3 },
      { word: 'wary', strength: 2 },
    ],
    safety: 4,
    built: 'They told me about the call before I asked.',
    'hard-way': 'words',
    gesture: ['see-a-feeling', '+Soup on Sunday'],
  };

  it('stand beside the questions, numbers and words alike', () => {
    const found = hints('2026-W47', after(['2026-W46', week46]));
    expect(found['safety']).toBe('Last week: 4 out of 10.');
    expect(found['feelings']).toBe('Last week: sad and wary.');
    expect(found['built']).toContain('Last week: "They told me about the call before I asked."');
    expect(found['honesty']).toBe('');
    expect(found['hard-way']).toBe('');
    expect(found['plan-was']).toBe('"Notice a feeling, even when tired; Soup on Sunday"');
  });

  it('say how long ago they were, and are left out after a month', () => {
    expect(hints('2026-W47', after(['2026-W44', week46]))['safety']).toBe('Three weeks before: 4 out of 10.');
    expect(hints('2026-W47', after(['2026-W42', week46]))['safety']).toBe('');
  });

  it('are those before the week that is filled in late, never after it', () => {
    const known = after(['2026-W44', { safety: 3 }], ['2026-W47', { safety: 9 }]);
    expect(hints('2026-W45', known)['safety']).toBe('The week before: 3 out of 10.');
  });

  it('plan nothing for a week that is over', () => {
    const asked = (what: string): readonly string[] => Object.keys(hints(what, nothing));
    expect(asked('2026-W47')).toEqual(expect.arrayContaining(['want', 'plan', 'gesture']));
    expect(asked('2026-W46')).toContain('plan');
    expect(asked('2026-W45').filter((id) => ['want', 'plan', 'gesture'].includes(id))).toEqual([]);
  });

  it('ask what became of a plan only for the week right after it', () => {
    expect(Object.keys(hints('2026-W47', after(['2026-W45', week46])))).not.toContain('plan-was');
  });

  it('stand beside those of a day too', () => {
    expect(hints('2026-11-22', after(['2026-11-21', { trust: 5 }]))['trust']).toBe('Yesterday: 5 out of 10.');
    expect(hints('2026-11-20', after(['2026-11-17', { trust: 5 }]))['trust']).toBe('Three days before: 5 out of 10.');
  });

  it('are cut at a word where they are long', () => {
    const built = 'a quiet walk and a long talk '.repeat(20);
    const hint = hints('2026-W47', after(['2026-W46', { built }]))['built'] ?? '';
    expect(hint).toMatch(/"a quiet walk.*\.\.\."$/u);
    expect(hint.length).toBeLessThan(170);
  });
});

describe('a sheet', () => {
  it('is there for days and weeks that have begun, and for no others', () => {
    const opened = (what: string) => checkinSheet(what, { reader: reader('hurt'), today }, nothing);
    expect(opened('2026-11-22')?.title).toBe('Check-in');
    expect(opened('2026-11-20')?.title).toBe('Check-in for 20 November 2026');
    expect(opened('2026-W47')?.title).toBe('The week');
    expect(opened('2026-W46')?.title).toBe('The week of 9 November 2026');
    for (const no of ['2026-11-23', '2026-W48', '2026-W54', '2026-02-30', 'tomorrow', ''])
      expect(opened(no)).toBeUndefined();
  });

  it('of a day asks three things', () => {
    expect(dailySheet(today, { reader: reader('broke'), beside: {} }).prompts.map(({ kind }) => kind)).toEqual([
      'feelings',
      'scale',
      'text',
    ]);
  });
});

it('every step that is pointed to is one of the path', () => {
  const ids = new Set(stages.flatMap(({ steps }) => steps.map(({ id }) => id)));
  for (const side of sides)
    for (const joint of [true, false])
      for (const id of dimensionIds) expect(ids).toContain(stepFor(id, reader(side, joint)));
});

/** Every sentence in a value; functions are asked with something. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentencesIn((value as (...given: unknown[]) => unknown)('them', 'it', 3, 4));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

it('every word of the check-ins keeps to how the guide speaks', () => {
  const all = sentencesIn([checkinWords, dimensionWords, statusWords]);
  expect(all.length).toBeGreaterThan(100);
  for (const sentence of all) {
    expect(sentence).not.toMatch(/[!‘’“”—…]/u);
    expect(sentence).not.toMatch(/\b(?:must|should|just|simply|need to|journey|toolbox|unlock|navigate)\b/iu);
  }
});
