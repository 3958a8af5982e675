import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readsAsRule, signRules, signsIn, warns } from '../../src/agreements/warnings.js';
import { gestures } from '../../src/guide/library/index.js';

describe('signs in the text of an agreement', () => {
  for (const { sign, for: yes, against } of signRules) {
    it.each(yes)(`${sign}: %s`, (text) => expect(signsIn(text)).toContain(sign));
    it.each(against)(`not ${sign}: %s`, (text) => expect(signsIn(text)).not.toContain(sign));
  }

  it('hears nothing in ordinary agreements', () => {
    const fine = [
      'Home by six on weekdays.',
      'No names called, and no shouting.',
      'We look at the bill together on the first of the month.',
      'If there is shouting, I will leave the room and come back after twenty minutes.',
      'I tell you when I have run into Alex, before you ask.',
      'Phones stay out of the bedroom.',
      'Each of us may say stop, and then we stop.',
      'Neither of us drinks on weekdays.',
      'We see the counsellor on Thursdays.',
      'I will not sleep with my phone beside me.',
      'We tell the children together.',
      'I do not meet Alex alone.',
      'We speak for ten minutes every evening.',
      'You tell me when you will be late.',
      'I keep my friends, and you keep yours.',
    ];
    expect(fine.filter((text) => signsIn(text).length > 0)).toEqual([]);
  });

  it('hears nothing in the gestures of the guide', () => {
    const ways = gestures.flatMap((one) => one.ways).filter((way) => warns(signsIn(way)));
    expect(ways).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => signsIn(text).length >= 0 && signsIn(text).length < 7),
    );
  });
});

describe('a limit of one’s own, told from a rule for the other', () => {
  it.each([
    'You must be home by six.',
    'He may not speak to me like that.',
    'She never comes home late.',
    'They tell me where they are.',
  ])('a rule: %s', (text) => expect(readsAsRule(text)).toBe(true));

  it.each([
    'If there is shouting, I will leave the room.',
    'When you shout, I leave the room.',
    'I no longer write to Alex.',
    'We do not shout.',
    'You must be home by six, or I will go to bed.',
    'No names called.',
    '',
  ])('a limit, or neither: %s', (text) => expect(readsAsRule(text)).toBe(false));
});
