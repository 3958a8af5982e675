/** The screen on which a statement or a letter is put together. */
import { wordingOf, type Made } from '../../builders/kinds.js';
import { apologyWords } from '../../messages/apology.js';
import { sayWords } from '../../messages/say.js';
import { workAnswers, workIn } from '../../session/building.js';
import { builderKeys, type BuilderKey } from '../../session/builder.js';
import type { Draft, DraftInput } from '../../store/index.js';
import type { Outcome, ScreenModule } from '../module.js';
import { createBuilding, freshWork, isNew, leftAt, workOf, type Building, type Earlier } from './building.js';
import { buildingKey, buildingWriting } from './keys.js';
import { buildingView } from './view.js';

/** Something that is put together on a screen of its own. */
export interface BuilderState {
  readonly name: 'builder';
  /** Of its draft. */
  readonly key: BuilderKey;
  /** The id its entry gets. Fixed when it is begun, so that keeping it twice makes one entry. */
  readonly id: string;
  readonly building: Building;
}

/** Begun, or gone on with where a draft was left. */
export function createBuilder(
  key: BuilderKey,
  freshId: string,
  draft: Draft | undefined,
  known: { readonly hurt: boolean; readonly earlier?: Earlier | undefined },
): BuilderState {
  const kind = key === builderKeys.say ? 'statement' : 'apology';
  const { work, id } = draft === undefined ? { work: freshWork(kind), id: undefined } : workIn(draft.answers, kind);
  const left = draft?.editing && { ...draft.editing, page: draft.editing.prompt };
  return { name: 'builder', key, id: id ?? freshId, building: createBuilding(work, { ...known, left }) };
}

/** What is kept on disk of it while it is unfinished; undefined while there is nothing to keep. */
export function draftOfBuilder({ key, id, building }: BuilderState): DraftInput | undefined {
  if (isNew(building)) return undefined;
  const left = leftAt(building);
  return {
    step: key,
    run: 1,
    card: 0,
    answers: workAnswers(workOf(building), id),
    ...(left && { editing: { prompt: left.page, text: left.text, cursor: left.cursor } }),
  };
}

/** What it is called. */
export const titleOfBuilder = (key: BuilderKey): string =>
  key === builderKeys.say ? sayWords.title : apologyWords.title;

/** What is kept of it; without `made` there is nothing to keep. */
export interface Kept {
  readonly made?: Made;
  readonly after?: string | undefined;
  /** The local day it is to be said on. */
  readonly day?: string | undefined;
}

const keptOf = ({ made, after }: Building, day: string | undefined): Kept =>
  wordingOf(made).trim() === '' ? {} : { made, after, ...(day !== undefined && { day }) };

export const builderScreen: ScreenModule<BuilderState> = {
  writing: ({ building }) => buildingWriting(building),
  onKey(state, event, context): Outcome<BuilderState> {
    const { building, does, day, intents = [] } = buildingKey(state.building, event, context);
    const next = { ...state, building };
    if (does === 'done') return { state: next, intents: [{ do: 'keep-built', ...keptOf(building, day) }] };
    if (does === 'leave' || does === 'before') return { state: next, intents: [{ do: 'back' }] };
    return { state: next, intents };
  },
  view: ({ building }, context) => buildingView(building, context),
};
