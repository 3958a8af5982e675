import type { randomBytes as cryptoBytes } from 'node:crypto';
import { createRequire } from 'node:module';

/**
 * So many random bytes. Node's crypto takes some milliseconds to load, and a start that only shows the front page needs none of it, so it is loaded
 * at the first call.
 */
export function randomBytes(count: number): Uint8Array {
  crypto ??= createRequire(import.meta.url)('node:crypto') as Crypto;
  return crypto.randomBytes(count);
}
interface Crypto {
  readonly randomBytes: typeof cryptoBytes;
}
let crypto: Crypto | undefined;

/** So many hexadecimal digits that no other process is likely to have: for names and tokens, not for secrets. */
export function randomHex(digits: number): string {
  let text = '';
  while (text.length < digits)
    text += Math.floor(Math.random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0');
  return text.slice(0, digits);
}
