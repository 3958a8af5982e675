/** What the app does for the builders of statements and letters. */
import { dayInWords, distanceInWords } from '../dates/say.js';
import { apologyWords } from '../messages/apology.js';
import { builderWords, sayWords } from '../messages/say.js';
import { todayWords } from '../messages/today.js';
import { createBuilder, titleOfBuilder, type BuilderState } from '../screens/builder/builder.js';
import { withField, type Building } from '../screens/builder/building.js';
import { earlierOf } from '../screens/builder/earlier.js';
import { createVersions } from '../screens/builder/versions.js';
import type { BuilderIntent, Intent } from '../screens/intents.js';
import type { StepState } from '../screens/step/state.js';
import { createToday, type TodayState } from '../screens/today/today.js';
import type { Saying } from '../sayings/saying.js';
import { builderKeys } from '../session/builder.js';
import type { EditorState } from '../ui/editor/editor.js';
import { Shelf, type Desk } from './shelf.js';

const intents: ReadonlySet<string> = new Set<BuilderIntent['do']>([
  'build',
  'keep-built',
  'versions',
  'saying',
  'saying-undo',
]);
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

/** The front page, with what was marked there, and how to take it back. */
function toldOfSaying(
  { undo: _promise, undoSaying: _before, ...screen }: TodayState,
  said: string,
  undo?: Saying,
): TodayState {
  return { ...screen, said: [said], ...(undo && { undoSaying: undo }) };
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
        return;
      }
      case 'saying':
        this.#mark(intent.id, intent.act);
        return;
      case 'saying-undo':
        this.#desk.session.sayings.putBack(intent.saying);
        this.#tell(sayWords.backAgain);
    }
  }

  #keptStatement(day: string | undefined): string {
    if (day === undefined) return sayWords.kept;
    return sayWords.keptFor(dayInWords(day), distanceInWords(day, this.#desk.world().today));
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

  /** A statement whose day has come was said, or is moved. */
  #mark(id: string, act: 'said' | 'later'): void {
    const { sayings } = this.#desk.session;
    const before = sayings.get(id);
    // Another window may have marked it.
    if (before === undefined) this.#desk.refresh();
    else if (act === 'said') {
      sayings.said(id);
      this.#tell(`${sayWords.said} ${todayWords.undo}`, before);
    } else this.#tell(`${sayWords.later(dayInWords(sayings.later(id).day))} ${todayWords.undo}`, before);
  }

  /** Says on the front page what was done, and keeps what it was before. */
  #tell(said: string, undo?: Saying): void {
    this.#desk.refresh();
    for (const screen of this.#desk.screens)
      if (screen.name === 'today') this.#shelf.swap(screen, toldOfSaying(screen, said, undo));
  }

  #keep({ made, after, day }: BuilderIntent & { readonly do: 'keep-built' }): void {
    const open = this.#desk.screens.at(-1);
    // The words themselves first: whatever happens to the rest, they are there.
    if (open?.name !== 'builder' || !this.#desk.save()) return;
    const { session } = this.#desk;
    // The day first: kept twice it is one, and without its entry nobody sees it.
    if (made !== undefined && day !== undefined) session.sayings.set(open.id, day);
    const entry = made && session.building.keep(open.key, open.id, made, after);
    if (made === undefined) session.dropDraft(open.key);
    const version = entry?.letter?.version ?? 1;
    const kept = version > 1 ? apologyWords.keptVersion(version) : apologyWords.kept;
    const said =
      entry === undefined ? builderWords.nothingKept : made?.kind === 'statement' ? this.#keptStatement(day) : kept;
    this.#desk.screens = [createToday([said])];
    this.#desk.refresh();
    this.#desk.begin();
    if (entry?.letter !== undefined && version > 1)
      this.#shelf.push(createVersions(session.building.versions(entry.letter.of)));
  }
}
