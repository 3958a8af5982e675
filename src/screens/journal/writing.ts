/** An entry that is being written: what it knows, and what is kept of it. */
import { dayInWords } from '../../dates/say.js';
import type { Entry } from '../../journal/entry.js';
import { tagsIn } from '../../journal/tags.js';
import { journalWords as words } from '../../messages/journal.js';
import type { Written } from '../../session/journal.js';
import type { Risk } from '../../session/readers.js';
import type { World } from '../../session/world.js';
import { draftParts, newKey, partsDraft, tagLine, writtenOf, type Parts } from '../../session/writing.js';
import type { Draft, DraftInput } from '../../store/index.js';
import { cursorOffset, editorText, type EditorState } from '../../ui/editor/editor.js';
import type { AnyField } from '../../ui/fields/any.js';
import { createFeelings, type FeelingsState } from '../../ui/fields/feelings.js';
import { createText } from '../../ui/fields/text.js';
import type { Question } from '../../ui/view/question.js';
import { blankAsk } from './blank.js';
import { inLine } from '../../text/clean.js';

/** An entry that is being written: its text, then feelings, then tags. */
export interface WritingState {
  readonly name: 'writing';
  /** Of its draft. */
  readonly key: string;
  /** The id a new entry gets. Fixed when it is begun, so that keeping it twice makes one entry. */
  readonly id: string;
  /** The entry as it was, where one is changed. */
  readonly before: Entry | undefined;
  readonly open: 0 | 1 | 2;
  readonly text: EditorState;
  readonly feelings: FeelingsState;
  readonly tags: EditorState;
  /** The kind of risk that was heard in the text, while support is offered for it. */
  readonly said: Risk | undefined;
  /** Support was offered for something that was written. */
  readonly offered: boolean;
  /** Which question is shown on the blank page. */
  readonly prompt: number;
  readonly scroll: number;
}

/** Writing begun, or gone on with where a draft was left; `before` is the entry that is changed. */
export function createWriting(
  key: string,
  freshId: string,
  before: Entry | undefined,
  draft: Draft | undefined,
  prompt: number,
): WritingState {
  const left = draft && draftParts(draft);
  const text = left?.text ?? before?.text ?? '';
  const tags = left?.tags ?? tagLine(before);
  const cursor = (open: 0 | 2, all: string): number => (left?.open === open ? left.cursor : all.length);
  return {
    name: 'writing',
    key,
    id: left?.id ?? freshId,
    before,
    open: left?.open ?? 0,
    text: createText({ text, cursor: cursor(0, text) }),
    feelings: createFeelings(left?.feelings ?? before?.feelings ?? []),
    tags: createText({ text: tags, cursor: cursor(2, tags) }),
    said: undefined,
    offered: false,
    prompt,
    scroll: 0,
  };
}

/** The field that is open. */
export const fieldOf = ({ open, text, feelings, tags }: WritingState): AnyField =>
  open === 1 ? { kind: 'feelings', state: feelings } : { kind: 'text', state: open === 0 ? text : tags };

/** The state with the open field as it is now. */
export function withField(state: WritingState, field: AnyField): WritingState {
  if (field.kind === 'feelings') return { ...state, feelings: field.state };
  if (field.kind !== 'text') return state;
  return state.open === 0 ? { ...state, text: field.state } : { ...state, tags: field.state };
}

const partsOf = (state: WritingState): Parts => ({
  text: editorText(state.text),
  feelings: state.feelings.chosen,
  tags: editorText(state.tags),
  open: state.open,
  cursor: cursorOffset(state.open === 2 ? state.tags : state.text),
});

/** True while nothing is there that was not there before. */
function isUntouched(state: WritingState): boolean {
  const { text, feelings, tags } = partsOf(state);
  const before = partsOf(createWriting(state.key, state.id, state.before, undefined, 0));
  return text === before.text && tags === before.tags && JSON.stringify(feelings) === JSON.stringify(before.feelings);
}

const hasNoWords = (state: WritingState): boolean => editorText(state.text).trim() === '';

/** What is kept on disk of unfinished writing; undefined while there is nothing to keep. */
export function draftOfWriting(state: WritingState): DraftInput | undefined {
  if (isUntouched(state)) return undefined;
  const { feelings, tags } = partsOf(state);
  const bare = hasNoWords(state) && feelings.length === 0 && tags.trim() === '';
  return bare ? undefined : partsDraft(state.key, state.id, partsOf(state));
}

/** What the writing comes to; without `written` there is nothing to keep, and `said` tells why. */
export function outcomeOf(state: WritingState): { readonly written?: Written; readonly said?: string } {
  if (state.before !== undefined && isUntouched(state)) return {};
  if (hasNoWords(state)) {
    if (state.before !== undefined) return { said: words.emptied };
    if (state.feelings.chosen.length === 0) return { said: words.nothingKept };
  }
  return { written: writtenOf(partsOf(state), state.before) };
}

/** What the writing is called. */
export const titleOfWriting = ({ key, before }: Pick<WritingState, 'key' | 'before'>): string =>
  key === newKey || before === undefined ? words.newEntry : words.changing(dayInWords(before.created.slice(0, 10)));

/** The open field with what is asked above it. */
export function questionOf(state: WritingState, world: World): Question {
  const field = fieldOf(state);
  if (state.open === 1) return { ask: words.askFeelings, field };
  if (state.open === 2) {
    const named = tagsIn(editorText(state.text)).map((tag) => `#${inLine(tag)}`);
    return {
      before: named.length === 0 ? undefined : words.tagsFromText(named.join(' ')),
      ask: words.askTags,
      hint: words.hintTags,
      field,
      rows: 2,
    };
  }
  if (state.before !== undefined) return { ask: words.askChange, field };
  const blank = editorText(state.text) === '';
  return { ask: words.askText, hint: blank ? `${words.blank} "${blankAsk(world, state.prompt)}"` : '', field };
}
