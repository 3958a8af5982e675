/** The pages of the calm card. Pure. */
import { calmWords as words } from '../messages/calm.js';
import { currentTriggers, type Trigger } from '../triggers/trigger.js';

/** A page of words. Each part has a heading, or none, and short lines. */
export interface CalmPage {
  readonly id: 'still' | 'own' | 'ground' | 'after';
  readonly title: string;
  readonly parts: readonly CalmPart[];
}

/** A heading with what stands under it. */
export interface CalmPart {
  readonly heading?: string;
  readonly lines: readonly string[];
  /** Each line by itself, to be done one after the other. */
  readonly listed?: boolean;
}

/** The breath in words, for whoever wants nothing to move. */
export const stillPage: CalmPage = {
  id: 'still',
  title: words.title,
  parts: words.still.map((line) => ({ lines: [line] })),
};

function ownParts({ what, helps, other }: Trigger): readonly CalmPart[] {
  return [
    { heading: what, lines: helps, listed: true },
    ...(other.length > 0 ? [{ lines: [words.other] }, { lines: other, listed: true }] : []),
  ];
}

/** The pages after the breath: what somebody wrote for themselves, where they did, and what helps most people. */
export function calmPages(triggers: readonly Trigger[]): readonly CalmPage[] {
  const own = currentTriggers(triggers).filter(({ helps, other }) => helps.length + other.length > 0);
  return [
    ...(own.length === 0
      ? []
      : [
          {
            id: 'own',
            title: words.ownTitle,
            parts: [{ lines: [words.ownLead] }, ...own.flatMap(ownParts)],
          } as const,
        ]),
    { id: 'ground', title: words.groundTitle, parts: words.ground.map((line) => ({ lines: [line] })) },
    { id: 'after', title: words.afterTitle, parts: words.after.map((line) => ({ lines: [line] })) },
  ];
}
