import type { Trigger } from '../../src/triggers/trigger.js';

let count = 0;
/** Something that sets somebody off. */
export const trigger = (more: Partial<Trigger> = {}): Trigger => {
  count += 1;
  return {
    id: `01jd0000000000000000000${String(count).padStart(3, '0')}`,
    created: '2026-11-01T20:00:00+00:00',
    what: 'the phone lies face down',
    signs: ['my chest gets tight'],
    helps: ['cold water on my wrists', 'I ring my sister'],
    other: ['turn the phone over without a word'],
    ...more,
  };
};
