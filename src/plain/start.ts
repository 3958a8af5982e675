import { CliError, exitCodes, type ExitCode } from '../errors.js';
import { distanceInWords } from '../dates/say.js';
import { loadReaders } from '../session/readers.js';
import { wordsFor } from '../guide/schema.js';
import { cliWords } from '../messages/cli.js';
import { common } from '../messages/common.js';
import { pathWords, readWords } from '../messages/path.js';
import { plainWords as words } from '../messages/plain.js';
import { todayWords } from '../messages/today.js';
import { placedSteps } from '../path/recommend.js';
import { isSheet, isSheetId } from '../path/sheet.js';
import { allReadings } from '../pages/library.js';
import { stepNote } from '../pages/note.js';
import { openSession } from '../session/open.js';
import { stepById } from '../session/session.js';
import { todayOf } from '../session/today.js';
import type { World } from '../session/world.js';
import { cleanText } from '../text/clean.js';
import { gap, heading, item, text, type Block } from '../ui/view/block.js';
import { noticeBlocks } from '../pages/notices.js';
import { ownLines } from './lines.js';
import { markLabel } from '../screens/today/rows.js';
import { calmIn } from './calm.js';
import { plainBuilder } from './builder.js';
import { onSaying, sayingBlocks } from './sayings.js';
import { plainStep } from './step.js';
import { Talk } from './talk.js';
import { plainWelcome } from './welcome.js';

/** `start` in lines: the same path, asked and answered, with no redrawing. Ends when the lines do. `known`: whoever is there has come from a command that knows them, and is not asked the first questions. */
export async function startPlain(stepId: string | undefined, opened = openSession(), known = false): Promise<ExitCode> {
  if (stepId !== undefined && !isSheetId(stepId) && stepById(stepId) === undefined)
    throw new CliError(cliWords.noStep(stepId), exitCodes.usedWrongly);
  const ending: { code: ExitCode } = { code: exitCodes.done };
  const lines = ownLines(() => {
    // The lines end, and with them the conversation, which keeps what it has.
    ending.code = exitCodes.interrupted;
    lines.close();
  });
  await loadReaders();
  const { session, ...place } = opened;
  session.recover();
  const talk = new Talk(lines, session, place);
  try {
    await converse(talk, stepId, known);
    if (talk.kept === 'not-kept') talk.sayUnkept();
    else talk.say(text(words.endings[talk.kept]));
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

/** The conversation of `start`; see there. */
export async function converse(talk: Talk, stepId: string | undefined, known: boolean): Promise<void> {
  if (!known && !talk.world.profile.welcomed && !(await plainWelcome(talk))) return;
  if (stepId !== undefined) {
    const named = talk.session.stepOrSheet(stepId);
    if (named === undefined) talk.say(text(words.notThere(stepId)));
    else if ((await plainStep(talk, named.step, false, named.answers)) === 'end') return;
    // Whoever came for a sheet alone, such as a check-in, is not led on to the path.
    else if (isSheet(named.step)) return;
  }
  for (;;) {
    const next = sayToday(talk);
    const reply = await talk.ask();
    if (reply.kind === 'end') return;
    if (reply.kind === 'line') {
      if (!(await onWord(talk, reply.line.trim().toLowerCase()))) return;
      continue;
    }
    if (reply.kind !== 'empty' || next === undefined) continue;
    const step = stepById(next);
    if (step !== undefined && (await plainStep(talk, step)) === 'end') return;
  }
}

/** Says the front page; returns the id of the recommended step. */
function sayToday(talk: Talk): string | undefined {
  const { world } = talk;
  const today = todayOf(world);
  const next: Block[] =
    today.next === undefined
      ? [text(words.todayEmpty)]
      : [
          heading(`${todayWords.next}: ${today.next.step.title}`),
          text(
            `${todayWords.why[today.next.why]} ${wordsFor(today.next.step.who, world.reader.side)} ${common.aboutMinutes(today.next.step.minutes)}`,
          ),
          text(words.today),
        ];
  talk.say(
    heading(todayWords.title),
    ...noticeBlocks(world.notices),
    text(todayWords.hello(world.profile.name)),
    ...(today.bandLine === undefined ? [] : [text(today.bandLine)]),
    ...today.named.map(({ step, day }) => text(todayWords.named(step.title, distanceInWords(day, world.today)))),
    ...(today.unsafe ? [text(todayWords.unsafe)] : []),
    ...(today.allDone ? [text(todayWords.allDone)] : []),
    gap,
    ...next,
    ...(today.act === undefined ? [] : [gap, heading(todayWords.act), text(today.act.words)]),
    ...closeBlocks(world),
    ...sayingBlocks(world),
  );
  return today.next?.step.id;
}

/** Promises that can be marked, and what was begun about others. */
function closeBlocks({ near, today }: World): Block[] {
  const rows = [
    ...near.repairs.map(({ sheet, words: said }) => item(`${todayWords.repairBegun(cleanText(said))}  ${sheet}`)),
    ...near.marks.map((mark) => item(markLabel(mark, today))),
  ];
  return rows.length === 0 ? [] : [gap, heading(words.close), ...rows];
}

/** Does what was typed on the front page; false when the conversation is over. */
async function onWord(talk: Talk, said: string): Promise<boolean> {
  const { world } = talk;
  const named = { checkin: world.near.day.sheet, week: world.near.week.sheet }[said] ?? said;
  const found = talk.session.stepOrSheet(named);
  if (found !== undefined) return (await plainStep(talk, found.step, false, found.answers)) !== 'end';
  if (onSaying(talk, said)) return true;
  switch (said) {
    case 'quit':
    case 'q':
      return false;
    case 'support':
      talk.support();
      return true;
    case 'about':
      return plainWelcome(talk);
    case 'path':
      talk.say(
        heading(pathWords.title),
        ...placedSteps(world.stages, world.reader).map(({ step: one }) =>
          item(
            `${one.title}  ${one.id}${stepNote(world, one.id) === undefined ? '' : `  (${stepNote(world, one.id) ?? ''})`}`,
          ),
        ),
      );
      return true;
    case 'read':
      return readPages(talk);
    case 'calm':
      return calmIn(talk);
    case 'say':
    case 'apology':
      return (await plainBuilder(talk, said)) !== 'end';
    default:
      talk.say(text(words.notThere(said)));
      return true;
  }
}

async function readPages(talk: Talk): Promise<boolean> {
  const all = allReadings(talk.world.reader.side);
  talk.say(
    heading(readWords.title),
    ...all.map(({ id, title }) => item(`${title}  ${id}`)),
    gap,
    text(words.readWhich),
  );
  for (;;) {
    const reply = await talk.ask();
    if (reply.kind === 'end') return false;
    if (reply.kind !== 'line') return true;
    const page = all.find(({ id }) => id === reply.line.trim().toLowerCase());
    if (page === undefined) talk.say(text(words.notThere(reply.line.trim())));
    else talk.say(heading(page.title), gap, ...page.blocks, gap, text(words.readWhich));
  }
}
