/** `talk list`, `show` and `delete`. */
import { CliError, exitCodes } from '../../errors.js';
import { localDay } from '../../dates/local.js';
import { talkCliWords as words } from '../../messages/cli-talk.js';
import { listsWords } from '../../messages/today.js';
import { noteOnTalk, talkBlocks, titleOfTalk } from '../../pages/talk.js';
import type { TalkService } from '../../session/talks.js';
import { cleanText } from '../../text/clean.js';
import type { Talk } from '../../talks/talk.js';
import { gap, heading, item } from '../../ui/view/block.js';
import { safeJson, shortId } from '../journal/lines.js';
import { note, out } from '../out.js';
import { print } from '../print.js';
import type { SecretOptions } from '../secret.js';
import { openUnlocked } from '../unlocked.js';

/** How talks are shown. */
export interface LookOptions extends SecretOptions {
  readonly json?: boolean;
}

/** The talk that somebody means by its number in the list or the end of its id; the first without. Throws CliError where there is none. */
export function talkNamed(talks: readonly Talk[], said: string | undefined): Talk {
  const wanted = (said ?? '1').trim().toLowerCase();
  const numbered = /^\d{1,4}$/u.test(wanted) ? talks[Number(wanted) - 1] : undefined;
  const ending = wanted.length >= 6 ? talks.filter(({ id }) => id.endsWith(wanted) || id.startsWith(wanted)) : [];
  const found = numbered ?? (ending.length === 1 ? ending[0] : undefined);
  if (found !== undefined) return found;
  if (talks.length === 0) throw new CliError(words.none);
  throw new CliError(words.noSuch(cleanText(said ?? '')), exitCodes.usedWrongly);
}

const opened = async (options: SecretOptions): Promise<TalkService> => (await openUnlocked(options)).session.talks;

/** `talk list`: a line for each. JSON: `{"talks":[ <talk>, … ]}`, in the same order. */
export async function list(options: LookOptions): Promise<void> {
  const service = await opened(options);
  const talks = service.inOrder();
  const lost = service.isSetAside();
  if (lost) await note(listsWords.lost);
  if (options.json === true) {
    await out(`${JSON.stringify({ talks }, undefined, 2)}\n`);
    return;
  }
  if (talks.length === 0) {
    if (!lost) await note(words.none);
    return;
  }
  const today = localDay(new Date());
  print(
    talks.map((talk, index) => {
      const about = noteOnTalk(talk, today);
      return item(
        `${titleOfTalk(talk)}${about === undefined ? '' : `, ${about}`}  ${shortId(talk.id)}`,
        `${index + 1}.`,
      );
    }),
  );
}

/** `talk show`: one whole. JSON: the talk itself. */
export async function show(said: string | undefined, options: LookOptions): Promise<void> {
  const talk = talkNamed((await opened(options)).inOrder(), said);
  if (options.json === true) await out(`${safeJson(talk)}\n`);
  else print([heading(titleOfTalk(talk)), gap, ...talkBlocks(talk, localDay(new Date()))]);
}

/** `talk delete`. */
export async function remove(said: string, options: SecretOptions): Promise<void> {
  const talks = await opened(options);
  const talk = talkNamed(talks.inOrder(), said);
  talks.remove(talk.id);
  await out(`${words.deleted(titleOfTalk(talk))}\n`);
}
