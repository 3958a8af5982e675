import { describe, expect, it } from 'vitest';
import { agreementsSpec, agreementState, isCurrent, toLookAt, type Agreement } from '../../src/agreements/agreement.js';

const today = '2026-11-22';
const agreementOf = (changes: Partial<Agreement> = {}): Agreement => ({
  id: '01m82kmznqfkqmfd8axtsffbj1',
  created: '2026-11-01T20:00:00+00:00',
  what: 'Phones stay in the hall at night.',
  kind: 'agreement',
  agreed: 'both',
  from: '2026-11-01',
  ...changes,
});

describe('where an agreement stands', () => {
  it.each([
    ['holds', {}],
    ['asked', { agreed: 'me' }],
    ['asked', { kind: 'wish' }],
    ['holds', { kind: 'limit', agreed: undefined }],
    ['waiting', { from: '2026-12-01' }],
    ['look', { review: today }],
    ['holds', { review: '2026-11-23' }],
    ['holds', { until: today }],
    ['over', { until: '2026-11-21' }],
    ['ended', { ended: { day: '2026-11-20' } }],
  ] as const)('%s: %o', (state, changes) => {
    const agreement = agreementOf(changes as Partial<Agreement>);
    expect(agreementState(agreement, today)).toBe(state);
    expect(isCurrent(agreement, today)).toBe(state !== 'over' && state !== 'ended');
  });

  it('is to be looked at when its day has come, or when it ends within a week, the soonest first', () => {
    const ends = agreementOf({ until: '2026-11-25' });
    const look = agreementOf({ review: '2026-11-20' });
    const later = agreementOf({ until: '2026-12-24', review: '2026-12-20' });
    expect(toLookAt([ends, later, look, agreementOf()], today)).toEqual([look, ends]);
  });
});

describe('the list on disk', () => {
  it.each([
    [{ what: '' }, 'an agreement has no words'],
    [{ kind: 'rule' }, 'an agreement is of no kind'],
    [{ agreed: 'nobody' }, 'an agreement is nobody’s'],
    [{ until: 'soon' }, 'an agreement ends on no day'],
    [{ ended: { day: 'soon' } }, 'an agreement ended on no day'],
    [{ history: [{ at: 'x' }] }, 'a change is incomplete'],
  ])('says what is wrong, and quotes nothing: %o', (changes, said) => {
    expect(agreementsSpec.check({ version: 1, items: [{ ...agreementOf(), ...changes }] })).toBe(said);
  });
});
