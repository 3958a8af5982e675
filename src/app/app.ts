import { dayInWords } from '../dates/say.js';
import { stepWords } from '../messages/step.js';
import { hasAnswer } from '../path/answers.js';
import { stepById, StoreError, type Session } from '../session/session.js';
import { begunSteps } from '../session/today.js';
import type { World } from '../session/world.js';
import { createThenAndNow } from '../screens/back/back.js';
import type { Intent } from '../screens/intents.js';
import { createPages } from '../screens/pages/pages.js';
import { isWriting, keyOn, viewOf, type Screen } from '../screens/screens.js';
import { createStep, draftOf, type StepState } from '../screens/step/state.js';
import { createToday } from '../screens/today/today.js';
import { createWelcome } from '../screens/welcome/welcome.js';
import { supportWords } from '../messages/support.js';
import { editorReducer, editorText } from '../ui/editor/editor.js';
import type { KeyEvent } from '../ui/keys/decode.js';
import { keyName } from '../ui/keys/names.js';
import { meaningOf } from '../ui/keys/table.js';
import { graphemes } from '../ui/text/width.js';
import type { Size, View } from '../ui/view/view.js';
import { isKeys, isOpening, isSupport, renewed, screenFor, type Place } from './open.js';

/** What the app asks of whoever runs it: things that only a terminal can do. */
export type Request = 'leave' | 'external' | 'suspend';

/**
 * The running app without its terminal: a stack of screens, the session behind them, and what a key does to both. It draws nothing and waits for
 * nothing, so that whole evenings can be tested in milliseconds.
 */
export class App {
  #screens: Screen[];
  #world: World;
  readonly #session: Session;
  readonly #place: Place;
  /** What of the open step is on disk, to tell whether anything new is to be kept. */
  #kept = '';

  constructor(session: Session, place: Place, openStep?: string) {
    this.#session = session;
    this.#place = place;
    this.#world = session.world();
    this.#screens = this.#world.profile.welcomed ? [createToday()] : [createWelcome(this.#world.profile)];
    const first = openStep ?? this.#brokenOff();
    if (first !== undefined && this.#world.profile.welcomed) this.#perform({ do: 'open-step', step: first });
  }

  /** The step that a killed process or a closed window was in the middle of: start goes on in it at once. */
  #brokenOff(): string | undefined {
    const { drafts } = this.#world;
    return begunSteps(this.#world).find((id) => drafts[id]?.left !== true && this.#session.isFree(id));
  }

  /** The screen in front. */
  get screen(): Screen {
    const top = this.#screens.at(-1);
    if (top === undefined) throw new Error('there is always a screen');
    return top;
  }

  /** What is to be drawn in a window of some size. */
  view(size: Size): View {
    return viewOf(this.screen, { world: this.#world, size });
  }

  /** Reads one key event. Support can be reached from every screen, so it is taken here. Returns what only a terminal can do. */
  key(event: KeyEvent, size: Size): readonly Request[] {
    if (meaningOf(keyName(event), true) === 'support')
      return isSupport(this.screen) ? [] : this.#perform({ do: 'open-support' });
    if (meaningOf(keyName(event), true) === 'keysToo')
      return isKeys(this.screen) ? [] : this.#perform({ do: 'open', screen: 'keys' });
    if (meaningOf(keyName(event), isWriting(this.screen)) === 'suspend') return ['suspend'];
    // Letters typed fast arrive together: where they are commands, each is one.
    const single =
      event.type === 'text' && !isWriting(this.screen)
        ? graphemes(event.text).map((text): KeyEvent => ({ type: 'text', text }))
        : [event];
    return single.flatMap((one) => this.#keyOnScreen(one, size));
  }

  #keyOnScreen(event: KeyEvent, size: Size): readonly Request[] {
    const { state, intents = [] } = keyOn(this.screen, event, { world: this.#world, size });
    this.#screens[this.#screens.length - 1] = state;
    return intents.flatMap((intent) => this.#perform(intent));
  }

  /** The words of the open text, and a way to put changed ones back; undefined where nothing is written. */
  get writing(): { readonly text: string; replace(text: string): void } | undefined {
    const { screen } = this;
    if (screen.name !== 'step' || screen.field?.kind !== 'text' || screen.said !== undefined) return undefined;
    const field = screen.field;
    return {
      text: editorText(field.state),
      replace: (text) =>
        this.#replaceTop({
          ...screen,
          field: { kind: 'text', state: editorReducer(field.state, { type: 'setText', text }) },
        }),
    };
  }

  /** Shows a line of trouble in the open step. */
  trouble(words: string): void {
    const step = this.#step();
    if (step !== undefined) this.#replaceStep({ ...step, trouble: words });
  }

  /** True while something of the open step is not on disk yet. */
  get unsaved(): boolean {
    const step = this.#step();
    return (
      step !== undefined &&
      JSON.stringify(draftOf(step, this.#world)) !== this.#kept &&
      draftOf(step, this.#world) !== undefined
    );
  }

  /**
   * Puts the open step on disk, `left` when it is left on purpose. False when it could not: then the trouble is shown in the step, and what was
   * typed stays in it.
   */
  save(left = false): boolean {
    const step = this.#step();
    if (step === undefined) return true;
    const draft = draftOf(step, this.#world);
    const now = JSON.stringify(draft);
    if (draft === undefined || (now === this.#kept && !left)) return true;
    try {
      this.#session.saveDraft(left ? { ...draft, left } : draft);
      this.#kept = now;
      return true;
    } catch (error) {
      this.#saveFailed(step, error);
      return false;
    }
  }

  #saveFailed(step: StepState, error: unknown): void {
    if (!(error instanceof StoreError)) throw error;
    if (error.kind !== 'taken-over') {
      this.#replaceStep({ ...step, trouble: stepWords.writeFailed(error.message) });
      return;
    }
    // The other window goes on with the step. What stood here is kept beside it, so that neither is lost.
    const draft = draftOf(step, this.#world);
    const words = [
      draft?.editing?.text ?? '',
      ...Object.values(draft?.answers ?? {}).filter((value) => typeof value === 'string'),
    ].filter((text) => text.trim() !== '');
    try {
      if (words.length > 0) this.#session.keepNote([...new Set(words)].join('\n\n'), ['kept-aside']);
    } catch (again) {
      if (!(again instanceof StoreError)) throw again;
      this.#replaceStep({ ...step, trouble: stepWords.writeFailed(again.message) });
      return;
    }
    this.#home([stepWords.takenOver]);
  }

  #step(): StepState | undefined {
    return this.#screens.findLast((screen): screen is StepState => screen.name === 'step');
  }

  #replaceTop(screen: Screen): void {
    this.#screens[this.#screens.length - 1] = screen;
  }

  #replaceStep(step: StepState): void {
    const at = this.#screens.findLastIndex(({ name }) => name === 'step');
    this.#screens[at] = step;
  }

  #refresh(): void {
    this.#world = this.#session.world();
  }

  #push(screen: Screen): void {
    this.#screens.push(screen);
  }

  /** Back to the front page, saying something once. */
  #home(said: readonly string[] = []): void {
    this.#refresh();
    this.#kept = '';
    this.#screens = [createToday(said)];
  }

  #openStep(id: string, force: boolean): void {
    const step = stepById(id);
    if (step === undefined || !this.save()) return;
    const opened = this.#session.openStep(step, force);
    if (opened.kind === 'elsewhere') {
      this.#push({ name: 'elsewhere', step: step.id, title: step.title });
      return;
    }
    this.#refresh();
    const state = createStep(step, opened.run, opened.draft, this.#session.newId(), this.#world);
    // Only one step is open at a time; lists stay behind it, so that Esc leads back to them.
    this.#screens = [...this.#screens.filter(({ name }) => name !== 'step'), state];
    // One that had been left on purpose is open again: that is worth keeping at once.
    this.#kept = opened.draft?.left === true ? '' : JSON.stringify(draftOf(state, this.#world));
  }

  #finish(intent: Intent & { do: 'finish' }): void {
    const step = stepById(intent.step);
    const open = this.#step();
    if (step === undefined || open === undefined) return;
    this.#session.finishStep(step, intent.run, intent.answers, intent.id);
    const written = Object.values(intent.answers).some(hasAnswer);
    this.#home([written ? stepWords.kept(step.title) : stepWords.keptEmpty(step.title)]);
    const compare = intent.run > 1 ? createThenAndNow(step, this.#session.entriesOf(step), this.#world) : undefined;
    if (compare !== undefined) this.#push(compare);
  }

  #setAside(id: string, days: number): void {
    const step = stepById(id);
    if (step === undefined || !this.save(true)) return;
    const later = this.#session.setAside(step, days);
    this.#home([stepWords.setAside(step.title, `on ${dayInWords(later)}`)]);
  }

  #back(): void {
    if (!this.save(this.screen.name === 'step')) return;
    const closed = this.#screens.pop();
    if (this.#screens.length === 0) this.#screens = [createToday()];
    if (closed?.name === 'step' || closed?.name === 'question') {
      this.#refresh();
      if (closed.name === 'step') this.#kept = '';
      this.#replaceTop(renewed(this.screen, this.#world, this.#place));
    }
  }

  /** Carries out what a screen asked for. Trouble with the disk is shown, and nothing that was typed is dropped. */
  #perform(intent: Intent): readonly Request[] {
    try {
      return this.#carryOut(intent);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#showTrouble(error.message);
      return [];
    }
  }

  #showTrouble(words: string): void {
    const { screen } = this;
    if (screen.name === 'step') this.#replaceTop({ ...screen, trouble: stepWords.writeFailed(words) });
    else if (screen.name === 'today') this.#replaceTop({ ...screen, said: [words] });
    else this.#push(createPages([{ title: supportWords.trouble, blocks: [{ kind: 'text', text: words }] }]));
  }

  #carryOut(intent: Intent): readonly Request[] {
    if (isOpening(intent)) {
      const screen = screenFor(intent, this.#world, this.#place, this.#session);
      if (screen !== undefined) this.#push(screen);
      return [];
    }
    switch (intent.do) {
      case 'open-step':
        this.#openStep(intent.step, intent.force ?? false);
        return [];
      case 'welcomed':
        this.#session.saveProfile(intent.profile);
        this.#home();
        return [];
      case 'profile':
        this.#session.saveProfile(intent.change);
        this.#refresh();
        return [];
      case 'forget':
        this.#session.forget(intent.field);
        this.#refresh();
        return [];
      case 'finish':
        this.#finish(intent);
        return [];
      case 'set-aside':
        this.#setAside(intent.step, intent.days);
        return [];
      case 'back':
        this.#back();
        return [];
      case 'home':
        this.#home();
        return [];
      case 'external':
      case 'suspend':
      case 'leave':
        return this.save() ? [intent.do] : [];
    }
  }
}
