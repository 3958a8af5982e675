import { stepWords } from '../../messages/step.js';
import { wordsFor, type Prompt } from '../../guide/schema.js';
import type { AnswerValue, Feeling } from '../../journal/entry.js';
import type { World } from '../../session/world.js';
import { cursorOffset, editorText } from '../../ui/editor/editor.js';
import type { AnyField } from '../../ui/fields/any.js';
import { createChecklist } from '../../ui/fields/checklist.js';
import { createChoice } from '../../ui/fields/choice.js';
import { createFeelings } from '../../ui/fields/feelings.js';
import { createScale } from '../../ui/fields/scale.js';
import { createText } from '../../ui/fields/text.js';
import { dayField } from '../welcome/fields.js';

/** Where a text was left: the words and the cursor, which may be ahead of the last kept answer. */
export interface Left {
  readonly text: string;
  readonly cursor: number;
}

/** The field a prompt is answered in, holding the answer so far. Statements and letters are put together instead: see `builder/inStep.ts`. */
export function promptField(
  prompt: Prompt,
  value: AnswerValue | undefined,
  left: Left | undefined,
  world: World,
): AnyField {
  const { side } = world.reader;
  const options =
    'options' in prompt ? prompt.options.map(({ id, label }) => ({ id, label: wordsFor(label, side) })) : [];
  const string = typeof value === 'string' ? value : '';
  switch (prompt.kind) {
    case 'feelings':
      return { kind: 'feelings', state: createFeelings(Array.isArray(value) ? (value as Feeling[]) : []) };
    case 'scale':
      return {
        kind: 'scale',
        state: createScale(
          wordsFor(prompt.low, side),
          wordsFor(prompt.high, side),
          typeof value === 'number' ? value : undefined,
        ),
      };
    case 'choice':
      return { kind: 'choice', state: createChoice(options, string) };
    case 'checklist':
      return {
        kind: 'checklist',
        state: createChecklist(options, stepWords.addOwn, Array.isArray(value) ? (value as string[]) : []),
      };
    case 'date':
      return { kind: 'date', state: dayField(world.now, world.today, prompt.range, left?.text ?? string) };
    default:
      return { kind: 'text', state: createText(left ?? { text: string, cursor: string.length }) };
  }
}

/** What would be lost if the window closed now: the words of an open text and where the cursor stands. */
export function leftIn(field: AnyField | undefined): Left | undefined {
  if (field?.kind === 'text') return { text: editorText(field.state), cursor: cursorOffset(field.state) };
  if (field?.kind === 'date' && field.state.text !== '')
    return { text: field.state.text, cursor: field.state.text.length };
  return undefined;
}
