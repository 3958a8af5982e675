import { cliWords } from '../messages/cli.js';
import { common } from '../messages/common.js';
import { todayWords } from '../messages/today.js';
import { todayOf } from '../session/today.js';
import { gap, heading, text, type Block } from '../ui/view/block.js';
import { noticeBlocks } from '../pages/notices.js';
import { print } from './print.js';
import { openUnlocked } from './unlocked.js';

/** `trust-repair` alone: where you are, and what to do next. */
export async function home(): Promise<void> {
  const words = cliWords.home;
  const { session } = await openUnlocked();
  const world = session.world();
  const today = todayOf(world);
  const begun = world.profile.welcomed || Object.keys({ ...world.drafts, ...world.progress.steps }).length > 0;
  // A journal needs no path: whoever only writes there is not told that there is nothing.
  const nobody = begun || session.journal.last() === undefined ? words.nobody : words.journalOnly;
  const next: Block[] =
    today.next === undefined
      ? []
      : [
          heading(words.next(today.next.step.title)),
          text(`${todayWords.why[today.next.why]} ${common.aboutMinutes(today.next.step.minutes)}`),
        ];
  const place =
    today.place === undefined
      ? []
      : [text(todayWords.place(today.place.stage.title, today.place.done, today.place.of), 'faint')];
  print([
    ...noticeBlocks(session.notices()),
    ...(begun ? [...place, ...next] : [text(cliWords.description), gap, text(nobody)]),
    gap,
    text(begun ? words.goOn : words.begin),
    text(words.more, 'faint'),
  ]);
}
