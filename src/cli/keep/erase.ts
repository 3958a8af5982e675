/** `erase`. */
import { CliError } from '../../errors.js';
import { cliKeepWords as words } from '../../messages/cli-keep.js';
import { keepingOf } from '../../session/keep.js';
import { openSession } from '../../session/open.js';
import { cleanText } from '../../text/clean.js';
import { isThere } from '../../store/outside.js';
import { askLine, canAsk, tell } from '../ask.js';
import { out } from '../out.js';

/** What `erase` is told. */
export interface EraseOptions {
  readonly yesEraseEverything?: boolean;
}

/** `erase`: after a typed confirmation, everything is gone; and it says what may not be. */
export async function erase({ yesEraseEverything = false }: EraseOptions): Promise<void> {
  const { session, folder } = openSession();
  if (!isThere(folder)) {
    tell(words.nothingThere);
    return;
  }
  if (!yesEraseEverything) {
    if (!canAsk()) throw new CliError(words.eraseNeedsYes);
    tell(words.eraseWhat(folder), ...words.eraseLists, words.eraseBackup, '');
    const said = await askLine(words.eraseAsk(words.erasePhrase));
    if (
      said
        .toLowerCase()
        .replace(/["\s]+/gu, ' ')
        .trim() !== words.erasePhrase
    ) {
      tell(words.notErased);
      return;
    }
  }
  const { left } = keepingOf(session).erase();
  await out(`${words.erased}\n`);
  if (left.length > 0) tell(words.eraseLeft, ...left.map((one) => `  ${cleanText(one)}`));
  tell(...words.eraseHonest);
}
