import { cliWords } from '../messages/cli.js';
import { pathWords as words } from '../messages/path.js';
import { isDone, recordOf } from '../path/document.js';
import { isFor } from '../path/reader.js';
import { stageProgress } from '../path/recommend.js';
import { todayOf } from '../session/today.js';
import { stepNote } from '../pages/note.js';
import { gap, heading, item, text } from '../ui/view/block.js';
import { print } from './print.js';
import type { SecretOptions } from './secret.js';
import { openUnlocked } from './unlocked.js';

/** `path`: every step with what is done. As JSON: `{ stages: [{ id, title, steps: [{ id, title, minutes, done, later?, next }] }] }`. */
export async function path(options: { readonly json?: boolean } & SecretOptions): Promise<void> {
  const world = (await openUnlocked(options)).session.world();
  const next = todayOf(world).next?.step.id;
  const stages = world.stages.map((stage) => ({
    stage,
    steps: stage.steps.filter((step) => isFor(step, world.reader)),
  }));
  if (options.json === true) {
    const plain = stages.map(({ stage, steps }) => ({
      id: stage.id,
      title: stage.title,
      steps: steps.map(({ id, title, minutes }) => {
        const { runs, later } = recordOf(world.progress, id);
        return { id, title, minutes, done: runs.length, ...(later !== undefined && { later }), next: id === next };
      }),
    }));
    process.stdout.write(`${JSON.stringify({ stages: plain }, null, 2)}\n`);
    return;
  }
  print([
    ...stages.flatMap(({ stage, steps }, index) => {
      const { done, of } = stageProgress(stage, world.reader, world.progress);
      return [
        ...(index === 0 ? [] : [gap]),
        heading(`${stage.title}  ${words.count(done, of)}`),
        ...steps.map((step) => {
          const notes = [...(step.id === next ? [words.recommended] : []), stepNote(world, step.id) ?? ''].filter(
            (part) => part !== '',
          );
          // The mark says at a glance what the note says in words.
          const mark = isDone(world.progress, step.id) ? '✓' : step.id === next ? '›' : ' ';
          return item(`${step.title}  ${step.id}${notes.length > 0 ? `  (${notes.join(', ')})` : ''}`, mark);
        }),
      ];
    }),
    gap,
    text(cliWords.pathHint, 'faint'),
  ]);
}
