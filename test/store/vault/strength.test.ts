import { describe, expect, it } from 'vitest';
import { vaultWords } from '../../../src/messages/vault.js';
import { passphraseStrength } from '../../../src/store/vault/strength.js';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 0],
    ['password', 0],
    ['qwertyuiop', 0],
    ['summer2026', 1],
    ['violet harbour tin piano', 4],
    ['未来のことは誰にも分からない', 4],
  ])('of "%s" is %i', (text, score) => {
    expect(passphraseStrength(text).score).toBe(score);
  });

  it('counts the words that someone near would try', () => {
    expect(passphraseStrength('hrafnhildur1987').score).toBeGreaterThan(2);
    expect(passphraseStrength('hrafnhildur1987', [' Hrafnhildur ', ''])).toEqual({ score: 1, weakness: 'own' });
    expect(passphraseStrength('Tobias', ['Tobias'])).toEqual({ score: 0, weakness: 'own' });
  });

  it('says what makes it weak, in words there are', () => {
    expect(passphraseStrength('123456').weakness).toBe('common');
    expect(passphraseStrength('aaaaaaaaaa').weakness).toBe('pattern');
    expect(passphraseStrength('1987-04-12').weakness).toBe('date');
    expect(passphraseStrength('x9!').weakness).toBe('short');
    for (const text of ['123456', 'aaaaaaaaaa', '1987-04-12', 'x9!', 'Tobias', 'violet harbour tin piano']) {
      const { score, weakness } = passphraseStrength(text, ['Tobias']);
      expect(vaultWords.strength[score]).toMatch(/\.$/);
      if (weakness !== undefined) expect(vaultWords.weakness[weakness]).toMatch(/\.$/);
    }
  });

  it('of a very long text is there', () => {
    expect(passphraseStrength('the long one '.repeat(400)).score).toBeGreaterThan(0);
  });
});
