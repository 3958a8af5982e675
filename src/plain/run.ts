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
  const talk = new Talk(lines, session, place);
  try {
    await converse(talk);
    talk.sayUnkept();
    if (talk.kept === 'not-kept' && ending.code === exitCodes.done) ending.code = exitCodes.failed;
  } catch (error) {
    // Whatever went wrong, words that are not on disk are shown before the window is given back.
    talk.sayUnkept();
    throw error;
  } finally {
    lines.close();
  }
  return ending.code;
}
