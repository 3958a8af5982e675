/** What the app does for the builders of statements and letters. */
import { emptyMade, waysOf, type BuilderKind } from '../builders/kinds.js';
import { builtParts, letterMark } from '../builders/versions.js';
import { dayInWords } from '../dates/say.js';
import type { Entry } from '../journal/entry.js';
import { apologyWords } from '../messages/apology.js';
import { builderWords, sayWords } from '../messages/say.js';
import { createBuilder, titleOfBuilder, type BuilderState } from '../screens/builder/builder.js';
import { withField, type Building, type Earlier } from '../screens/builder/building.js';
import { createVersions } from '../screens/builder/versions.js';
import type { BuilderIntent, Intent } from '../screens/intents.js';
import type { StepState } from '../screens/step/state.js';
import { createToday } from '../screens/today/today.js';
import { builderKeys } from '../session/builder.js';
import type { EditorState } from '../ui/editor/editor.js';
import { Shelf, type Desk } from './shelf.js';

const intents: ReadonlySet<string> = new Set<BuilderIntent['do']>(['build', 'keep-built', 'versions']);
export const isBuilderIntent = (intent: { readonly do: string }): intent is BuilderIntent => intents.has(intent.do);

/** Opens what lies under a draft's key. */
export const buildIntent = (key: string): Intent => ({
  do: 'build',
  what: key === builderKeys.say ? 'say' : 'apology',
});

/** A text that is written, and where it belongs when it comes back from another editor. */
export interface OpenText {
  readonly editor: EditorState;
  readonly belongs: { readonly step: string; readonly prompt: string };
}

/** The open text of something that is put together; undefined where none is. */
export const openTextOf = (step: string, before: string, { field, page, said }: Building): OpenText | undefined =>
  field?.kind === 'text' && said === undefined
    ? { editor: field.state, belongs: { step, prompt: before + page } }
    : undefined;

/** The screen with another text in its open field. */
export function withWritten(screen: BuilderState | StepState, state: EditorState): BuilderState | StepState {
  if (screen.building === undefined) return screen;
  return { ...screen, building: withField(screen.building, { kind: 'text', state }) };
}

/** A letter that was kept, ready to be gone on with. */
function earlierOf(entry: Entry | undefined): Earlier | undefined {
  const mark = entry && letterMark(entry);
  if (entry === undefined || mark === undefined) return undefined;
  const { kind: said, ...texts } = builtParts(entry);
  const kind: BuilderKind = said === 'hear' ? 'hear' : 'apology';
  const { whole: _before, ...pieces } = texts;
  const way = waysOf({ ...emptyMade(kind), texts: pieces }).indexOf(entry.text);
  // One that was worded by hand, or changed in the journal since, is gone on with as it stands there.
  const byHand = { ...emptyMade(kind), texts: { ...pieces, whole: entry.text }, way: 99 };
  const made = way < 0 ? byHand : { ...emptyMade(kind), texts: pieces, way };
  return { entry: entry.id, ...mark, day: dayInWords(entry.created.slice(0, 10)), made };
}

/** The builders of a running app. Whatever writes throws StoreError. */
export class BuilderDesk {
  readonly #desk: Desk;
  readonly #shelf: Shelf;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#shelf = new Shelf(desk);
  }

  /** Carries out what a screen asked for. */
  carryOut(intent: BuilderIntent): void {
    switch (intent.do) {
      case 'build':
        this.#open(intent.what, intent.force ?? false);
        return;
      case 'keep-built':
        this.#keep(intent);
        return;
      case 'versions': {
        const versions = this.#desk.session.building.versions(intent.of);
        if (versions.length > 0) this.#shelf.push(createVersions(versions));
      }
    }
  }

  #open(what: 'say' | 'apology', force: boolean): void {
    const { session } = this.#desk;
    if (!this.#desk.save()) return;
    const key = builderKeys[what];
    const opened = session.journal.openDraft(key, force);
    if (opened.kind === 'elsewhere') {
      this.#shelf.push({ name: 'elsewhere', step: key, title: titleOfBuilder(key) });
      return;
    }
    this.#desk.refresh();
    const hurt = this.#desk.world().reader.side === 'hurt';
    const earlier = what === 'apology' ? earlierOf(session.building.lastLetter()) : undefined;
    this.#shelf.push(createBuilder(key, session.newId(), opened.draft, { hurt, earlier }));
    // One that had been left on purpose is open again: that is worth keeping at once.
    this.#desk.begin(opened.draft?.left === true);
  }

  #keep({ made, after }: BuilderIntent & { readonly do: 'keep-built' }): void {
    const open = this.#desk.screens.at(-1);
    // The words themselves first: whatever happens to the rest, they are there.
    if (open?.name !== 'builder' || !this.#desk.save()) return;
    const { session } = this.#desk;
    const entry = made && session.building.keep(open.key, open.id, made, after);
    if (made === undefined) session.dropDraft(open.key);
    const version = entry?.letter?.version ?? 1;
    const kept = version > 1 ? apologyWords.keptVersion(version) : apologyWords.kept;
    const said = entry === undefined ? builderWords.nothingKept : made?.kind === 'statement' ? sayWords.kept : kept;
    this.#desk.screens = [createToday([said])];
    this.#desk.refresh();
    this.#desk.begin();
    if (entry?.letter !== undefined && version > 1)
      this.#shelf.push(createVersions(session.building.versions(entry.letter.of)));
  }
}
