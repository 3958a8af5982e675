/** Text that comes in by a pipe. */
import { isUtf8 } from 'node:buffer';
import { CliError, exitCodes } from '../../errors.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import { cleanText } from '../../text/clean.js';

/** In bytes: a year of long evenings is less. */
const LIMIT = 10_000_000;

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** All the bytes that come in. Throws CliError with code 2 when there are more than `limit`. */
export async function piped(limit = LIMIT): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > limit) throw wrong(words.tooLong);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** What is kept of a text from outside: no control characters, no blank line at its end. */
export function tidyText(text: string): string {
  if (Buffer.byteLength(text) > LIMIT) throw wrong(words.tooLong);
  return cleanText(text).trimEnd();
}

/** The words of an entry from a pipe. */
export async function pipedEntry(): Promise<string> {
  const bytes = await piped();
  if (!isUtf8(bytes)) throw wrong(words.notText);
  return tidyText(bytes.toString('utf8'));
}
