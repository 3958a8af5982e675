import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedFile, StoreError } from '../../../src/store/errors.js';
import { OVERHEAD, salvage, seal, unseal, unsealOrThrow } from '../../../src/store/vault/envelope.js';
import { likelyNames } from '../../../src/store/vault/files.js';
import { sealWords } from '../../../src/store/vault/words.js';

const key = { vault: randomBytes(16), key: randomBytes(32) };
const text = Buffer.from(JSON.stringify({ version: 1, text: 'The car, and ß💔.' }));
const file = 'journal-2026-11.json';
const flipped = (bytes: Buffer, at: number, bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
};
/** As someone would who knows the format and not the key. */
const recheck = (bytes: Buffer): Buffer => {
  const body = bytes.subarray(0, -8);
  return Buffer.concat([body, createHash('sha256').update(body).digest().subarray(0, 8)]);
};

describe('an encrypted file', () => {
  it('gives back any bytes under its own name, and holds none of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.string(), (bytes, name) => {
        const sealed = seal(key, bytes, name);
        expect(sealed.length).toBe(bytes.length + OVERHEAD);
        const back = unseal(key, sealed, [name]);
        expect(back.is === 'good' && back.bytes.equals(bytes)).toBe(true);
        if (bytes.length >= 12) expect(sealed.includes(Buffer.from(bytes))).toBe(false);
      }),
    );
  });

  it('with any bit flipped is damaged, and never gives text; a flipped check alone changes nothing', () => {
    const sealed = seal(key, text, file);
    for (let at = 0; at < sealed.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const found = unseal(key, flipped(sealed, at, bit), [file]);
        if (at < sealed.length - 8) expect([at, bit, found]).toEqual([at, bit, { is: 'damaged' }]);
        else expect(found.is === 'good' && found.bytes.equals(text)).toBe(true);
      }
    }
  });

  it('that was cut short, lengthened or zeroed is damaged', () => {
    const sealed = seal(key, text, file);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal(key, sealed.subarray(0, length), [file])).toEqual({ is: 'damaged' });
    }
    expect(unseal(key, Buffer.concat([sealed, Buffer.alloc(1)]), [file])).toEqual({ is: 'damaged' });
    expect(unseal(key, Buffer.concat([sealed, sealed]), [file])).toEqual({ is: 'damaged' });
    expect(unseal(key, Buffer.alloc(sealed.length), [file])).toEqual({ is: 'damaged' });
  });

  it('that was changed by someone who also put its check right is told from a damaged one', () => {
    const sealed = seal(key, text, file);
    for (let at = 17; at < sealed.length - 8; at += 1) {
      if (at >= 29 && at < 37) continue;
      expect([at, unseal(key, recheck(flipped(sealed, at, 3)), [file]).is]).toEqual([at, 'tampered']);
    }
  });

  it('under another name is told to be another file', () => {
    const october = seal(key, text, 'journal-2026-10.json');
    expect(unseal(key, october, [file])).toEqual({ is: 'tampered' });
    expect(() => unsealOrThrow(key, october, [file], file)).toThrow(new DamagedFile(sealWords.tampered));
    expect(sealWords.tampered).not.toBe(sealWords.damaged);
  });

  it('of another key is left alone: that is no damage', () => {
    const other = { vault: randomBytes(16), key: randomBytes(32) };
    const theirs = seal(other, text, file);
    expect(unseal(key, theirs, [file])).toEqual({ is: 'other-key' });
    const error = (): unknown => unsealOrThrow(key, theirs, [file], file);
    expect(error).toThrow(StoreError);
    expect(error).toThrow(expect.objectContaining({ kind: 'unreadable' }) as Error);
    // The same id with another key inside is no file of ours either.
    expect(unseal({ vault: key.vault, key: other.key }, seal(key, text, file), [file])).toEqual({ is: 'tampered' });
  });

  it('of a later format is left alone', () => {
    const later = seal(key, text, file);
    later[8] = 2;
    expect(unseal(key, recheck(later), [file])).toEqual({ is: 'newer' });
    later.write('TRSEAL2\n');
    expect(unseal(key, recheck(later), [file])).toEqual({ is: 'newer' });
    expect(() => unsealOrThrow(key, recheck(later), [file], file)).toThrow(
      expect.objectContaining({ kind: 'newer-format' }) as Error,
    );
  });

  it('never has the same nonce twice', () => {
    const nonces = new Set(Array.from({ length: 20_000 }, () => seal(key, text, file).toString('hex', 17, 29)));
    expect(nonces.size).toBe(20_000);
  });

  it('that is broken gives up all but the broken place to be salvaged', () => {
    const sealed = seal(key, text, file);
    const at = 37 + 20;
    const saved = salvage(key, flipped(sealed, at, 2));
    expect(saved.length).toBe(text.length);
    expect([...saved].filter((byte, index) => byte !== text[index])).toHaveLength(1);
    expect(salvage(key, sealed.subarray(0, 37 + 10))).toEqual(text.subarray(0, 10));
    for (let length = 0; length < 37; length += 1) expect(salvage(key, sealed.subarray(0, length))).toHaveLength(0);
  });

  it('made of noise never opens and never ends in anything but an answer', () => {
    const header = seal(key, text, file).subarray(0, 37);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(37), (noise, kept) => {
        const bytes = Buffer.concat([header.subarray(0, kept), noise]);
        expect(unseal(key, bytes, [file]).is).toBe('damaged');
        expect(unseal(key, recheck(Buffer.concat([bytes, Buffer.alloc(8)])), [file]).is).not.toBe('good');
        expect(salvage(key, bytes).length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});

describe('the names a file may have been written under', () => {
  it.each([
    ['journal-2026-11.json', ['journal-2026-11.json']],
    ['journal-2026-11-17.json', ['journal-2026-11-17.json']],
    ['settings.json', ['settings.json']],
    ['set-aside/settings.20261122T201405Z-2.json', 1, 'settings.json'],
    ['set-aside/journal-2026-11.20261122T201405Z.json', 1, 'journal-2026-11.json'],
    ['backup/drafts.v1.20261122T201405Z.json', 1, 'drafts.json'],
    ['journal-2026-11 (conflict).json', 1, 'journal-2026-11.json'],
    ['journal-2026-11-17.sync-conflict-20261122-101010-ABC.json', 1, 'journal-2026-11-17.json'],
    ['journal-2026-11-DESKTOP.json', 1, 'journal-2026-11.json'],
  ])('are few: %s', (name, expected, old?: string) => {
    expect(likelyNames(name)).toEqual(old === undefined ? expected : [name, old]);
  });
});
