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
  const world = (await openUnlocked()).session.world();
  const today = todayOf(world);
  const begun = world.profile.welcomed || Object.keys({ ...world.drafts, ...world.progress.steps }).length > 0;
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
    ...noticeBlocks(world.notices),
    ...(begun ? [...place, ...next] : [text(cliWords.description), gap, text(words.nobody)]),
    gap,
    text(begun ? words.goOn : words.begin),
    text(words.more, 'faint'),
  ]);
}
