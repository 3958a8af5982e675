import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCode, makeRecoveryCode, readRecoveryCode } from '../../../src/store/vault/recovery.js';

describe('a recovery code', () => {
  it('is seven groups of four that cannot be mistaken, and never the same', () => {
    const codes = Array.from({ length: 500 }, makeRecoveryCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(groupCode(code)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('may be typed as people type', () => {
    const sloppy = fc.array(fc.constantFrom('', '-', ' ', '.', '–', '\n', '_', '/'), { minLength: 29, maxLength: 29 });
    fc.assert(
      fc.property(sloppy, fc.array(fc.nat(3), { minLength: 28, maxLength: 28 }), (between, ways) => {
        const code = makeRecoveryCode();
        const letters = [...code].map((letter, index) => {
          const way = ways[index] ?? 0;
          if (letter === '0' && way > 0) return way === 1 ? 'o' : 'O';
          if (letter === '1' && way > 0) return ['i', 'L', 'l'][way - 1] ?? 'I';
          return way % 2 === 0 ? letter : letter.toLowerCase();
        });
        const typed = letters.map((letter, index) => (between[index] ?? '') + letter).join('') + (between[28] ?? '');
        expect(readRecoveryCode(typed)).toEqual({ is: 'code', code });
      }),
    );
  });

  it('with one wrong letter, or two swapped, always shows it', () => {
    const code = makeRecoveryCode();
    for (let at = 0; at < code.length; at += 1) {
      for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZU') {
        if (letter === code[at]) continue;
        expect(readRecoveryCode(code.slice(0, at) + letter + code.slice(at + 1))).toEqual({ is: 'typo' });
      }
      const [a, b] = [code.charAt(at), code.charAt(at + 1)];
      if (b === '' || a === b) continue;
      expect(readRecoveryCode(code.slice(0, at) + b + a + code.slice(at + 2))).toEqual({ is: 'typo' });
    }
  });

  it('that is too short or too long says by how much', () => {
    const code = makeRecoveryCode();
    expect(readRecoveryCode(code.slice(1))).toEqual({ is: 'length', typed: 27, wanted: 28 });
    expect(readRecoveryCode(`${code}7`)).toEqual({ is: 'length', typed: 29, wanted: 28 });
    expect(readRecoveryCode('')).toEqual({ is: 'length', typed: 0, wanted: 28 });
  });

  it('read from anything at all is an answer and no crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => readRecoveryCode(text).is !== 'code'),
    );
  });
});
