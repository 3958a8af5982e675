import type { AboutAnswers } from '../profile/questions.js';
import { draftOfBuilder, titleOfBuilder, type BuilderState } from '../screens/builder/builder.js';
import { draftOfWriting, titleOfWriting, type WritingState } from '../screens/journal/writing.js';
import type { Screen } from '../screens/screens.js';
import { draftOf, type StepState } from '../screens/step/state.js';
import { saidSoFar } from '../screens/welcome/welcome.js';
import type { Session } from '../session/session.js';
import type { World } from '../session/world.js';
import type { DraftInput } from '../store/index.js';

/** What was typed and is to be on disk: the open step or entry, or what was said of oneself in the first questions. */
export type Typed =
  | {
      readonly kind: 'draft';
      /** Under which it lies on disk. */
      readonly key: string;
      /** As its note is called when another window goes on with it. */
      readonly title: string;
      readonly draft: DraftInput | undefined;
    }
  | { readonly kind: 'about'; readonly about: AboutAnswers }
  | { readonly kind: 'nothing' };

type Written = StepState | WritingState | BuilderState;

/** What is being written, in front or behind other screens: a step, an entry of the journal, a statement or a letter. */
export const openDraftIn = (screens: readonly Screen[]): Written | undefined =>
  screens.findLast((screen): screen is Written => ['step', 'writing', 'builder'].includes(screen.name));

/** What was typed on these screens. */
export function typedOn(screens: readonly Screen[], world: World): Typed {
  const open = openDraftIn(screens);
  if (open?.name === 'step')
    return { kind: 'draft', key: open.step.id, title: open.step.title, draft: draftOf(open, world) };
  if (open?.name === 'builder')
    return { kind: 'draft', key: open.key, title: titleOfBuilder(open.key), draft: draftOfBuilder(open) };
  if (open !== undefined)
    return { kind: 'draft', key: open.key, title: titleOfWriting(open), draft: draftOfWriting(open) };
  const first = screens.find((screen) => screen.name === 'welcome');
  return first === undefined ? { kind: 'nothing' } : { kind: 'about', about: saidSoFar(first) };
}

/** Tells whether something was typed that is not on disk yet, and puts it there. */
export class Keeper {
  readonly #session: Session;
  /** What is on disk, as text; undefined when there is nothing. */
  #kept: string | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** What is on the screens now is what is on disk; `stale` when it is to be written all the same. */
  begin(typed: Typed, stale = false): void {
    this.#kept = stale ? '' : asText(typed);
  }

  isBehind(typed: Typed): boolean {
    return typed.kind !== 'nothing' && asText(typed) !== this.#kept;
  }

  /** Puts what was typed on disk; `left` marks a draft that is left on purpose. Throws StoreError. */
  keep(typed: Typed, left: boolean): void {
    const text = asText(typed);
    if (typed.kind === 'nothing' || (text === this.#kept && !(left && typed.kind === 'draft'))) return;
    if (typed.kind === 'about') this.#session.sayAbout(typed.about);
    else if (typed.draft !== undefined) this.#session.saveDraft(left ? { ...typed.draft, left } : typed.draft);
    // Everything that was kept of it has been taken back.
    else if (this.#kept !== undefined) this.#session.dropDraft(typed.key);
    this.#kept = text;
  }
}

function asText(typed: Typed): string | undefined {
  if (typed.kind === 'nothing') return undefined;
  return JSON.stringify(typed.kind === 'draft' ? typed.draft : typed.about);
}
