import { describe, expect, it } from 'vitest';
import { limitFrom, queryFrom } from '../../src/cli/journal/query.js';

const now = new Date('2026-11-22T20:00:00');
const wrong = expect.objectContaining({ name: 'CliError', code: 2 }) as Error;

describe('which entries', () => {
  it('are all without options', async () => {
    expect(await queryFrom({}, [], now)).toEqual({});
  });

  it('can be named by days as people say them', async () => {
    expect(await queryFrom({ from: 'march', to: 'yesterday' }, [], now)).toEqual({
      from: '2026-03-01',
      to: '2026-11-21',
    });
    expect(await queryFrom({ on: 'last week' }, [], now)).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(await queryFrom({ on: '2026-11-03' }, [], now)).toEqual({ from: '2026-11-03', to: '2026-11-03' });
  });

  it('can be named by tags, feelings, kinds and step', async () => {
    const query = await queryFrom(
      { tag: ['#Home'], feeling: ['sad'], kind: ['letters', 'check-in'], step: 'own' },
      [],
      now,
    );
    expect(query).toEqual({ tags: ['home'], feelings: ['sad'], kinds: ['letter', 'checkin'], step: 'own' });
  });

  it('can be named by words; several in one pair of quotes are a phrase', async () => {
    expect(await queryFrom({}, ['car', 'not now', 'he said "yes dear"'], now)).toEqual({
      text: 'car "not now" he said "yes dear"',
    });
  });

  it.each([
    [{ from: '2026-11-09', to: '2026-11-03' }],
    [{ on: 'friday', from: 'monday' }],
    [{ from: 'the day of the thing' }],
    [{ on: '2026-02-30' }],
    [{ kind: ['poem'] }],
  ])('are not guessed at: %j', async (options) => {
    await expect(queryFrom(options, [], now)).rejects.toThrow(wrong);
  });

  it('need at least one word to look for', async () => {
    await expect(queryFrom({}, ['  ', '""'], now)).rejects.toThrow(wrong);
  });
});

describe('how many', () => {
  it('is a number, or all', () => {
    expect(limitFrom(undefined, 10)).toBe(10);
    expect(limitFrom('25', 10)).toBe(25);
    expect(limitFrom('all', 10)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each(['0', '-1', '1.5', 'ten', '', '1e3'])('is not %j', (said) => {
    expect(() => limitFrom(said, 10)).toThrow(wrong);
  });
});
