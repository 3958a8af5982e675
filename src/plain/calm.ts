/** The calm card in lines: a page, then Enter. Nothing moves, and nothing is kept. */
import { calmPages, stillPage, type CalmPage } from '../calm/card.js';
import { exitCodes, type ExitCode } from '../errors.js';
import { calmWords as words } from '../messages/calm.js';
import { plainWords } from '../messages/plain.js';
import { calmBlocks } from '../pages/calm.js';
import { supportBlocks, supportPages } from '../pages/support.js';
import { openSession } from '../session/open.js';
import { StoreError } from '../session/session.js';
import type { Trigger } from '../triggers/trigger.js';
import { gap, heading, layOut, text, type Block } from '../ui/view/block.js';
import { textOf } from '../ui/view/line.js';
import { ownLines, type Lines } from './lines.js';
import type { Talk } from './talk.js';

/** What the card shows in lines. */
export interface CalmCard {
  readonly triggers: readonly Trigger[];
  /** Everything that support holds; asked for only when it is wanted. */
  readonly support: () => readonly Block[];
}

/** Goes through the card, a page at a line. Any line goes on; after the last page it ends. */
export async function plainCalm(lines: Lines, { triggers, support }: CalmCard, asks = true): Promise<void> {
  const say = (blocks: readonly Block[]): void =>
    lines.write(
      `${layOut(blocks, Math.max(20, lines.width - 1))
        .map(textOf)
        .join('\n')}\n\n`,
    );
  const pages: readonly CalmPage[] = [stillPage, ...calmPages(triggers)];
  for (const page of pages) {
    say([heading(page.title), gap, ...calmBlocks(page)]);
    while (asks) {
      say([text(words.onward)]);
      const line = (await lines.next(plainWords.mark))?.trim().toLowerCase();
      if (line === undefined || line === ':quit' || line === ':q') return;
      if (line !== ':support') break;
      say(support());
    }
  }
  if (!asks) say([text(words.supportAt)]);
}

/** The card in a conversation that goes on after it. False when the lines come to an end. */
export async function calmIn(talk: Talk): Promise<boolean> {
  for (const page of [stillPage, ...calmPages(talk.session.records.triggers.all())]) {
    talk.say(heading(page.title), gap, ...calmBlocks(page), gap, text(plainWords.onward));
    if ((await talk.ask()).kind === 'end') return false;
  }
  return true;
}

/** `calm` in the lines of this process; `asks` is false where nobody can press Enter. */
export async function startCalm(asks: boolean): Promise<ExitCode> {
  const { session, folder, guessedCountry } = openSession();
  // Locked or broken, nothing is known of the person, and that is enough.
  const orElse = <T>(known: () => T, otherwise: T): T => {
    try {
      return known();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return otherwise;
    }
  };
  const support = (): readonly Block[] => {
    const { profile, reader, today } = orElse(() => session.world(), session.blankWorld());
    const view = { country: profile.country ?? guessedCountry(), today, side: reader.side, folder };
    return supportPages.flatMap((page): Block[] => [...supportBlocks(page, view), gap]);
  };
  const ending: { code: ExitCode } = { code: exitCodes.done };
  const lines = ownLines(() => {
    ending.code = exitCodes.interrupted;
    lines.close();
  });
  try {
    await plainCalm(lines, { triggers: orElse(() => session.records.triggers.all(), []), support }, asks);
  } finally {
    lines.close();
  }
  return ending.code;
}
