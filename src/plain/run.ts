import { exitCodes, type ExitCode } from '../errors.js';
import type { openSession } from '../session/open.js';
import { loadReaders } from '../session/readers.js';
import { ownLines } from './lines.js';
import { Talk } from './talk.js';

/** Runs a conversation in the lines of this process, until it is over or the lines end. */
export async function inLines(
  { session, ...place }: ReturnType<typeof openSession>,
  converse: (talk: Talk) => Promise<void>,
): Promise<ExitCode> {
  const ending: { code: ExitCode } = { code: exitCodes.done };
  const lines = ownLines(() => {
    ending.code = exitCodes.interrupted;
    lines.close();
  });
  await loadReaders();
  session.recover();
  try {
    await converse(new Talk(lines, session, place));
  } finally {
    lines.close();
  }
  return ending.code;
}
