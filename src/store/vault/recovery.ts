/**
 * Recovery codes: 28 letters and digits in Crockford's base 32, which has no I, L, O or U. 26 of them are random (130
 * bits); the last two are the rest of a division by a prime, so that one wrong letter, or two swapped ones, always show.
 */
import { crypto } from './crypto.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM = 26;
const LENGTH = 28;
const GROUP = 4;
/** The largest prime below 32 * 32. */
const PRIME = 1021;

/** A code as it is kept in memory: 28 characters, no dashes. Or what is wrong with what was typed. */
export type ReadCode =
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'length'; readonly typed: number; readonly wanted: number }
  | { readonly is: 'typo' };

function checkOf(letters: string): string {
  let rest = 0;
  for (const letter of letters) rest = (rest * 32 + ALPHABET.indexOf(letter)) % PRIME;
  return ALPHABET.charAt(rest >> 5) + ALPHABET.charAt(rest & 31);
}

/** A new recovery code, as `readRecoveryCode` gives it. Show it with `groupCode`. */
export function makeRecoveryCode(): string {
  const letters = Array.from(crypto().randomBytes(RANDOM), (byte) => ALPHABET.charAt(byte & 31)).join('');
  return letters + checkOf(letters);
}

/** A code as it is shown and written down: `7K2M-…`, seven groups of four. */
export function groupCode(code: string): string {
  const groups: string[] = [];
  for (let at = 0; at < code.length; at += GROUP) groups.push(code.slice(at, at + GROUP));
  return groups.join('-');
}

/** Reads what was typed: capitals or not, with dashes, dots or spaces or without, O for 0, I or L for 1. */
export function readRecoveryCode(typed: string): ReadCode {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const length = [...letters].length;
  if (length !== LENGTH) return { is: 'length', typed: length, wanted: LENGTH };
  const isWhole = [...letters].every((letter) => ALPHABET.includes(letter));
  if (!isWhole || checkOf(letters.slice(0, RANDOM)) !== letters.slice(RANDOM)) return { is: 'typo' };
  return { is: 'code', code: letters };
}

/** The secret in a code, as bytes. */
export function recoveryBytes(code: string): Buffer {
  return Buffer.from(code.slice(0, RANDOM), 'latin1');
}
