/**
 * Headers of a tar file, as POSIX ustar has them: a name, a size and a day, and always the same in everything else.
 *
 * Written out here and not taken from a library: those on npm read and write in streams that are never done before the function
 * returns, and reading is safest when there is one way only to write a header. A reader makes the header that it expects and
 * compares all of it, so that no other kind of entry, no link and no altered byte gets through.
 */

/** Everything in a tar file comes in pieces of this size. */
export const BLOCK = 512;

const FIELDS = {
  name: 0,
  mode: 100,
  uid: 108,
  gid: 116,
  size: 124,
  mtime: 136,
  sum: 148,
  type: 156,
  magic: 257,
  prefix: 345,
};
/** Stands where a longer name will not fit; the name itself comes before, in an entry of its own. */
const STAND_IN = 'long-name';
const PAX_NAME = 'long-name.pax';
/** No name of ours is nearly that long. */
const MOST_PAX = 4096;

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');

/** How many bytes fill a piece that so many bytes begin. */
export const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

function block(name: string, size: number, seconds: number, type: '0' | 'x'): Buffer {
  const header = Buffer.alloc(BLOCK);
  header.write(name, FIELDS.name, 'latin1');
  header.write(octal(0o600, 7), FIELDS.mode, 'latin1');
  header.write(octal(0, 7), FIELDS.uid, 'latin1');
  header.write(octal(0, 7), FIELDS.gid, 'latin1');
  header.write(octal(size, 11), FIELDS.size, 'latin1');
  header.write(octal(seconds, 11), FIELDS.mtime, 'latin1');
  header.write(' '.repeat(8), FIELDS.sum, 'latin1');
  header.write(type, FIELDS.type, 'latin1');
  header.write('ustar\u000000', FIELDS.magic, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, FIELDS.sum, 'latin1');
  return header;
}

/** `28 path=home/settings.json` and a newline, where the number counts itself. */
function paxRecord(name: string): Buffer {
  const rest = Buffer.byteLength(` path=${name}\n`);
  let length = rest + 1;
  while (String(length).length + rest !== length) length += 1;
  return Buffer.from(`${length} path=${name}\n`);
}

/** What comes before the bytes of a file. Sizes to 8 GB; `seconds` since 1970. */
export function headerOf(name: string, size: number, seconds: number): Buffer {
  // Any other letter needs the longer form.
  if (name.length <= 100 && /^[\u0020-\u007E]+$/.test(name)) return block(name, size, seconds, '0');
  const record = paxRecord(name);
  return Buffer.concat([
    block(PAX_NAME, record.length, seconds, 'x'),
    record,
    Buffer.alloc(padding(record.length)),
    block(STAND_IN, size, seconds, '0'),
  ]);
}

/** A header as it was found. */
export interface Header {
  readonly name: string;
  readonly size: number;
}

const text = (bytes: Buffer, from: number, length: number): string => {
  const field = bytes.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('latin1');
};

/** Reads a header from `take`, which gives so many bytes; undefined when it is none that `headerOf` writes. */
export function readHeader(take: (length: number) => Buffer): Header | undefined {
  const first = take(BLOCK);
  const seconds = parseInt(text(first, FIELDS.mtime, 12), 8);
  let size = parseInt(text(first, FIELDS.size, 12), 8);
  if (!Number.isSafeInteger(size) || size < 0 || !Number.isSafeInteger(seconds) || seconds < 0) return undefined;
  let name = text(first, FIELDS.name, 100);
  const found = [first];
  if (text(first, FIELDS.type, 1) === 'x') {
    if (size > MOST_PAX) return undefined;
    const record = take(size);
    const last = Buffer.concat([take(padding(size)), take(BLOCK)]);
    found.push(record, last);
    name = /^\d+ path=(.*)\n$/s.exec(record.toString('utf8'))?.[1] ?? '';
    size = parseInt(text(last.subarray(-BLOCK), FIELDS.size, 12), 8);
    if (!Number.isSafeInteger(size) || size < 0) return undefined;
  }
  return headerOf(name, size, seconds).equals(Buffer.concat(found)) ? { name, size } : undefined;
}
