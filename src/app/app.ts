import { dayInWords } from '../dates/say.js';
import { builderWords } from '../messages/say.js';
import { stepWords } from '../messages/step.js';
import { talkWords } from '../messages/talks.js';
import { unlockWords } from '../messages/unlock.js';
import { hasAnswer } from '../path/answers.js';
import { isSheetId } from '../path/sheet.js';
import { stepById, StoreError, type Session } from '../session/session.js';
import { settle } from '../session/settle.js';
import { begunPages, isBuilderDraft } from '../session/today.js';
import { isRecordKind, type RecordKind } from '../session/records.js';
import type { World } from '../session/world.js';
import { createPages } from '../screens/pages/pages.js';
import { createCalm } from '../screens/calm/calm.js';
import { createThenAndNow } from '../screens/back/back.js';
import type { Intent } from '../screens/intents.js';
import type { Context } from '../screens/module.js';
import { isWriting, keyOn, viewOf, type Screen } from '../screens/screens.js';
import { cardOf, createStep } from '../screens/step/state.js';
import { createToday } from '../screens/today/today.js';
import { createUnlock } from '../screens/unlock/unlock.js';
import { createWelcome } from '../screens/welcome/welcome.js';
import { editorReducer, editorText } from '../ui/editor/editor.js';
import type { KeyEvent } from '../ui/keys/decode.js';
import { keyName } from '../ui/keys/names.js';
import { meaningOf } from '../ui/keys/table.js';
import { wrapText } from '../ui/text/paragraph.js';
import { paragraphs } from '../ui/view/block.js';
import { graphemes } from '../ui/text/width.js';
import { roomIn, smallest, type Size, type View } from '../ui/view/view.js';
import { BuilderDesk, buildIntent, isBuilderIntent, openTextOf, withWritten, type OpenText } from './builder.js';
import { isJournalIntent, JournalDesk } from './journal.js';
import { isRecordIntent, RecordsDesk } from './records.js';
import type { Desk } from './shelf.js';
import { dueOn, passedOn } from './pauses.js';
import { Keeper, openDraftIn, typedOn, type Typed } from './typed.js';
import { countryOf, isKeys, isOpening, isSupport, renewed, screenFor, type Place } from './open.js';

/** What the app asks of whoever runs it: things that only a terminal can do. */
export type Request = 'leave' | 'external' | 'suspend' | { readonly copy: string };

/** Where the app opens: on a step, on the journal, on a statement or an apology, or on the front page. */
export interface First {
  readonly step?: string | undefined;
  readonly screen?: 'journal' | 'say' | 'apology' | 'talks' | 'together' | 'calm' | 'progress' | RecordKind | undefined;
  /** Nothing on the calm card moves. */
  readonly still?: boolean | undefined;
}

/** What opens the screen that somebody asked for on the command line. */
function firstIntent(screen: Exclude<First['screen'], undefined>): Intent {
  if (screen === 'journal') return { do: 'journal' };
  if (isRecordKind(screen)) return { do: 'records', of: screen };
  return screen === 'say' || screen === 'apology' ? { do: 'build', what: screen } : { do: 'open', screen };
}

/** What is left of a window below some rows. */
const below = (rows: readonly string[], { columns, rows: all }: Size): Size => ({ columns, rows: all - rows.length });

/**
 * The running app without its terminal: a stack of screens, the session behind them, and what a key does to both. It draws nothing and waits for
 * nothing, so that whole evenings can be tested in milliseconds.
 */
export class App {
  #screens: Screen[];
  #world: World;
  readonly #session: Session;
  readonly #place: Place;
  readonly #keeper: Keeper;
  readonly #journal: JournalDesk;
  readonly #builder: BuilderDesk;
  readonly #records: RecordsDesk;
  readonly #first: First;
  /** What goes on after unlocking. */
  #settling: Promise<void> | undefined;
  /** Trouble that is shown above the screen. */
  #alert: string | undefined;
  /** What is said before someone leaves without their words. */
  #warning: string | undefined;
  /** The trouble that something could not be put on disk: it stays until it is. */
  #unkept: string | undefined;

  constructor(session: Session, place: Place, first: First = {}) {
    this.#session = session;
    this.#place = place;
    this.#first = first;
    this.#keeper = new Keeper(session);
    const desk = this.#newDesk();
    this.#journal = new JournalDesk(desk);
    this.#builder = new BuilderDesk(desk);
    this.#records = new RecordsDesk(desk, session.records, (intent) => void this.#carryOut(intent));
    this.#world = session.blankWorld();
    this.#screens = [createUnlock()];
    this.#keeper.begin(typedOn(this.#screens, this.#world));
    try {
      if (session.locking.lockState() !== 'locked') this.#begin();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#alert = error.message;
    }
    if (first.screen === 'calm') this.#calmAlone();
  }

  /** The calm card alone: whatever state the files are in, and without a passphrase, then with nothing of the person's own. */
  #calmAlone(): void {
    const { screen } = this;
    const known = screen.name === 'calm' ? screen : createCalm();
    // With what asks for the passphrase behind it, nothing of the person is looked for.
    const behind = this.#screens.filter(({ name }) => name === 'unlock');
    this.#screens = [...behind, { ...known, alone: true, still: this.#first.still ?? false }];
    this.#alert = undefined;
  }

  /** Opens where the person wants to be, or was. */
  #begin(): void {
    try {
      this.#session.recover();
    } catch (error) {
      // They stay where they are until they can be put back.
      if (!(error instanceof StoreError)) throw error;
    }
    this.#world = this.#session.world();
    this.#screens = this.#world.profile.welcomed ? [createToday()] : [createWelcome(this.#world.profile)];
    this.#keeper.begin(typedOn(this.#screens, this.#world));
    const { screen } = this.#first;
    if (screen !== undefined) {
      this.#perform(firstIntent(screen));
      return;
    }
    if (!this.#world.profile.welcomed) return;
    const { step } = this.#first;
    const intent: Intent | undefined = step === undefined ? this.#brokenOff() : { do: 'open-step', step };
    if (intent !== undefined) this.#perform(intent);
  }

  #newDesk(): Desk {
    // The journal and the builders see of the app no more than this.
    const screens = { get: () => this.#screens, set: (all: readonly Screen[]) => void (this.#screens = [...all]) };
    return {
      session: this.#session,
      get screens() {
        return screens.get();
      },
      set screens(all) {
        screens.set(all);
      },
      world: () => this.#world,
      refresh: () => this.#refresh(),
      save: () => this.save(),
      begin: (stale) => this.#beginKeeping(stale),
      trouble: (said) => this.trouble(said),
    };
  }

  /** True while something is read in the background for what is shown. */
  get working(): boolean {
    return this.opening || this.#journal.working;
  }

  /** True while the key is to be worked out, which takes so long that it should be on the screen before. */
  get opening(): boolean {
    return this.screen.name === 'unlock' && this.screen.opening && this.#settling === undefined;
  }

  /** Reads on for a few milliseconds, or opens what is locked. True when what is shown may be another now. */
  work(): boolean {
    if (!this.opening) return this.#journal.work();
    this.#unlock();
    return true;
  }

  /** In how many milliseconds without a key something is to be done by `pass`; undefined when nothing is. */
  get due(): number | undefined {
    return dueOn(this.screen);
  }

  /** Does what was to be done once no key had come for a while: the coach reads, or words go out of sight. */
  pass(): void {
    this.#replaceTop(passedOn(this.screen, this.#session.now()));
  }

  /** What goes on after unlocking; what is shown is another once it is over. */
  get settling(): Promise<void> | undefined {
    return this.#settling;
  }

  #unlock(): void {
    const { screen } = this;
    if (screen.name !== 'unlock') return;
    const { typed, by, meanwhile } = screen;
    this.#replaceTop({ ...screen, typed: '' });
    let unfinished: string | undefined;
    const begin = (): void => {
      this.#settling = undefined;
      if (meanwhile) this.#unlockedMeanwhile();
      else this.#begin();
      this.#alert ??= unfinished ?? (by === 'recovery' ? unlockWords.openedByCode : undefined);
    };
    try {
      unfinished = this.#session.locking.unlock(by === 'recovery' ? { recovery: typed } : { passphrase: typed });
      this.#settling = settle(this.#session).then(begin);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#replaceTop({ ...screen, typed: '', opening: false });
      this.#alert = error.kind === 'wrong-passphrase' && by === 'passphrase' ? unlockWords.wrong : error.message;
    }
  }

  /** Back to what was written when another window locked the journal. */
  #unlockedMeanwhile(): void {
    this.#screens = this.#screens.filter(({ name }) => name !== 'unlock');
    this.#alert = undefined;
    this.#refresh();
    this.save();
  }

  /** Another window has locked the journal: without the passphrase nothing can be read or kept here. */
  #lockedMeanwhile(): void {
    if (this.#screens.every(({ name }) => name !== 'unlock')) this.#push(createUnlock(true));
  }

  /** The step, statement or letter that a killed process or a closed window was in the middle of: start goes on in it at once. */
  #brokenOff(): Intent | undefined {
    const { drafts } = this.#world;
    const step = begunPages(this.#world).find((id) => drafts[id]?.left !== true && this.#session.isFree(id));
    const built = this.#session.building.brokenOff();
    const saved = step === undefined ? '' : (drafts[step]?.saved ?? '');
    if (built !== undefined && built.saved >= saved) return buildIntent(built.step);
    return step === undefined ? undefined : { do: 'open-step', step };
  }

  /** The screen in front. */
  get screen(): Screen {
    const top = this.#screens.at(-1);
    if (top === undefined) throw new Error('there is always a screen');
    return top;
  }

  #context(size: Size): Context {
    const now = (): Date => this.#session.now();
    return { world: this.#world, size, now, country: () => countryOf(this.#world, this.#place) };
  }

  /** What is to be drawn in a window of some size; trouble stands above whatever screen is in front. */
  view(size: Size): View {
    const alert = this.#alertRows(size);
    const view = viewOf(this.screen, this.#context(below(alert, size)));
    return alert.length === 0 ? view : { ...view, alert };
  }

  #alertRows(size: Size): readonly string[] {
    const words = [this.#warning, this.#alert].filter((part) => part !== undefined).join(' ');
    // At most so many that a screen below them can still be used.
    const most = Math.max(1, size.rows - smallest.rows);
    return words === '' ? [] : wrapText(words, roomIn(size).width).slice(0, most);
  }

  /** Reads one key event. Support can be reached from every screen, so it is taken here. Returns what only a terminal can do. */
  key(event: KeyEvent, size: Size): readonly Request[] {
    const room = below(this.#alertRows(size), size);
    this.#warning = undefined;
    if (this.#unkept === undefined) this.#alert = undefined;
    const name = keyName(event);
    if (meaningOf(name, true) === 'support')
      return isSupport(this.screen) ? [] : (this.#perform({ do: 'open-support' }) ?? []);
    if (meaningOf(name, true) === 'keysToo')
      return isKeys(this.screen) ? [] : (this.#perform({ do: 'open', screen: 'keys' }) ?? []);
    if (meaningOf(name, true) === 'calm') return this.#calmNow();
    if (meaningOf(name, isWriting(this.screen)) === 'suspend') return ['suspend'];
    // Letters typed fast arrive together: where they are commands, each is one.
    const single =
      event.type === 'text' && !isWriting(this.screen)
        ? graphemes(event.text).map((text): KeyEvent => ({ type: 'text', text }))
        : [event];
    return single.flatMap((one) => this.#keyOnScreen(one, room));
  }

  /** A calm minute in front of whatever is open; beside somebody else, or while all is locked, without anything of one's own. */
  #calmNow(): readonly Request[] {
    const open = new Set(this.#screens.map(({ name }) => name));
    if (open.has('calm')) return [];
    const alone = !open.has('together') && !open.has('unlock');
    return this.#perform({ do: 'open', screen: alone ? 'calm' : 'breath' }) ?? [];
  }

  #keyOnScreen(event: KeyEvent, size: Size): readonly Request[] {
    const { state, intents = [] } = keyOn(this.screen, event, this.#context(size));
    this.#replaceTop(state);
    const requests: Request[] = [];
    for (const intent of intents) {
      const asked = this.#perform(intent);
      // What follows on something that failed would only hide that it did.
      if (asked === undefined) break;
      requests.push(...asked);
    }
    return requests;
  }

  /** Lets the person write the open text in an editor of their own; nothing happens where none is open. It takes the terminal while it runs. */
  writeElsewhere(command: string | undefined): void {
    const { screen } = this;
    const open = this.#openText();
    if (open === undefined) return;
    if (command === undefined) {
      this.trouble(stepWords.noEditor);
      return;
    }
    const text = editorText(open.editor);
    const opened = this.#session.lend(command, text, open.belongs, (saved) => {
      // Editors end a file with a newline of their own.
      if (saved === text.replace(/\n$/u, '')) return;
      const state = editorReducer(open.editor, { type: 'setText', text: saved });
      if (screen.name === 'builder' || (screen.name === 'step' && screen.building !== undefined))
        this.#replaceTop(withWritten(screen, state));
      else if (screen.name === 'step') this.#replaceTop({ ...screen, field: { kind: 'text', state } });
      else if (screen.name === 'writing') this.#replaceTop({ ...screen, text: state });
      this.save();
    });
    if (!opened) this.trouble(stepWords.externalFailed(command));
  }

  /** The text that is written in front, and where it belongs; undefined where none is. */
  #openText(): OpenText | undefined {
    const { screen } = this;
    if (screen.name === 'writing')
      return screen.open === 0 ? { editor: screen.text, belongs: { step: screen.key, prompt: 'text' } } : undefined;
    if (screen.name === 'builder') return openTextOf(screen.key, '', screen.building);
    if (screen.name !== 'step') return undefined;
    const card = cardOf(screen, this.#world);
    if (card.kind !== 'prompt') return undefined;
    if (screen.building !== undefined) return openTextOf(screen.step.id, `${card.prompt.id}/`, screen.building);
    if (screen.field?.kind !== 'text') return undefined;
    return { editor: screen.field.state, belongs: { step: screen.step.id, prompt: card.prompt.id } };
  }

  /** Tells, until the next key, that leaving now loses what could not be kept. */
  warnOfLeaving(): void {
    this.#warning = stepWords.leaveAnyway;
  }

  /** Shows a line of trouble until the next key. */
  trouble(words: string): void {
    this.#alert = words;
  }

  /** True while something that was typed is not on disk yet. */
  get unsaved(): boolean {
    return this.#keeper.isBehind(typedOn(this.#screens, this.#world));
  }

  /** Puts what was typed on disk, `left` when it is left on purpose. False when it could not: then that is said, and what was typed stays where it is. */
  save(left = false): boolean {
    const typed = typedOn(this.#screens, this.#world);
    try {
      this.#keeper.keep(typed, left);
      this.#allKept();
      return true;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.kind === 'taken-over' && typed.kind === 'draft') return this.#takenOver(typed);
      if (error.kind === 'locked') this.#lockedMeanwhile();
      return this.#unsavedBecause(error);
    }
  }

  #unsavedBecause(error: StoreError): false {
    this.#alert = stepWords.writeFailed(error.message);
    this.#unkept = this.#alert;
    return false;
  }

  /** What is on the screens is on disk; trouble with that is over, and what else was said stays. */
  #allKept(): void {
    if (this.#alert === this.#unkept) this.#alert = undefined;
    this.#unkept = undefined;
  }

  /** What is on the screens now is what is on disk, unless it is `stale`. */
  #beginKeeping(stale = false): void {
    this.#keeper.begin(typedOn(this.#screens, this.#world), stale);
    if (!stale) this.#allKept();
  }

  /** Another window goes on with what was written. What stood here is kept beside it, so that neither is lost. */
  #takenOver({ key, title, draft }: Typed & { kind: 'draft' }): false {
    let noted = false;
    try {
      noted = draft !== undefined && this.#session.keepAside(title, draft);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return this.#unsavedBecause(error);
    }
    const open = openDraftIn(this.#screens);
    if (open?.name === 'writing') {
      this.#screens = this.#screens.slice(0, this.#screens.indexOf(open));
      this.#refresh();
      this.#keeper.begin(typedOn(this.#screens, this.#world));
      // The note stands in the list, too.
      this.#journal.again();
    } else this.#home();
    // In front, so that letters that are still being typed are not taken for commands.
    this.#push({ name: 'elsewhere', step: key, title, taken: true, noted });
    return false;
  }

  #replaceTop(screen: Screen): void {
    this.#screens[this.#screens.length - 1] = screen;
  }

  #refresh(): void {
    // Behind the screen that asks for the passphrase nothing is known.
    if (this.#screens.every(({ name }) => name !== 'unlock')) this.#world = this.#session.world();
  }

  #push(screen: Screen): void {
    this.#screens.push(screen);
  }

  /** Back to the front page, saying something once. */
  #home(said: readonly string[] = []): void {
    this.#refresh();
    this.#screens = [createToday(said)];
  }

  #openStep(id: string, force: boolean): void {
    const found = this.#session.stepOrSheet(id);
    // A step that is open is left for this one on purpose.
    if (found === undefined || !this.save(openDraftIn(this.#screens) !== undefined)) return;
    const { step, answers } = found;
    const opened = this.#session.openStep(step, force);
    if (opened.kind === 'elsewhere') {
      this.#push({ name: 'elsewhere', step: step.id, title: step.title });
      return;
    }
    this.#refresh();
    const state = createStep(step, opened.run, opened.draft, this.#session.newId(), this.#world, answers);
    // Only one step is open at a time; lists stay behind it, so that Esc leads back to them.
    this.#screens = [...this.#screens.filter(({ name }) => name !== 'step'), state];
    // One that had been left on purpose is open again: that is worth keeping at once.
    this.#keeper.begin(typedOn(this.#screens, this.#world), opened.draft?.left === true);
  }

  #finish(intent: Intent & { do: 'finish' }): void {
    if (isSheetId(intent.step)) {
      this.#finishSheet(intent);
      return;
    }
    const step = stepById(intent.step);
    if (step === undefined) return;
    this.#session.finishStep(step, intent.run, intent.answers, intent.id);
    const written = Object.values(intent.answers).some(hasAnswer);
    this.#home([written ? stepWords.kept(step.title) : stepWords.keptEmpty(step.title)]);
    this.#beginKeeping();
    const compare = intent.run > 1 ? createThenAndNow(step, this.#session.entriesOf(step), this.#world) : undefined;
    if (compare !== undefined) this.#push(compare);
  }

  /** Back to where the sheet was opened from; what comes of it is said there, or on a page of its own. */
  #finishSheet({ step, answers, id }: Intent & { do: 'finish' }): void {
    const { said, page, next } = this.#session.finishSheet(step, answers, id);
    const behind = this.#screens.filter(({ name }) => name !== 'step');
    const from = behind.at(-1);
    if (from === undefined || from.name === 'today') this.#home(said);
    else {
      // What was said when it was opened may not be so any more.
      this.#screens = behind.map((one) =>
        one.name === 'records' || one.name === 'record' ? { ...one, said: undefined } : one,
      );
      this.#refresh();
      this.#replaceTop(renewed(this.screen, this.#world, this.#place, this.#session));
      if (said.length > 0) this.trouble(said.join(' '));
    }
    this.#beginKeeping();
    if (next !== undefined && isBuilderDraft(next)) this.#perform(buildIntent(next));
    else if (next !== undefined) this.#openStep(next, false);
    if (page !== undefined) this.#push(createPages([{ title: page.title, blocks: paragraphs(page.words) }]));
  }

  #setAside(id: string, days: number): void {
    if (isSheetId(id)) {
      this.#back();
      return;
    }
    const step = stepById(id);
    if (step === undefined || !this.save(true)) return;
    const later = this.#session.setAside(step, days);
    this.#home([stepWords.setAside(step.title, `on ${dayInWords(later)}`)]);
  }

  #back(): void {
    const { screen } = this;
    const written = screen.name === 'step' || screen.name === 'writing' || screen.name === 'builder';
    // What lies behind a page that is closed stays open, so that only what is written has to be on disk before it goes.
    if (written && !this.save(true)) return;
    this.#screens.pop();
    if (this.#screens.length === 0) this.#screens = [createToday()];
    this.#refresh();
    if (written) this.#keeper.begin(typedOn(this.#screens, this.#world));
    this.#replaceTop(renewed(this.screen, this.#world, this.#place, this.#session));
    this.#journal.returned(screen.name === 'writing' ? screen.key : undefined);
  }

  /** Carries out what a screen asked for; undefined when it could not be done, which is said. Nothing that was typed is dropped. */
  #perform(intent: Intent): readonly Request[] | undefined {
    try {
      return this.#carryOut(intent);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.kind === 'locked') this.#lockedMeanwhile();
      else {
        this.#alert = error.message;
        if (this.#unkept !== undefined) this.#unkept = this.#alert;
      }
      return undefined;
    }
  }

  #carryOut(intent: Intent): readonly Request[] {
    if (isOpening(intent)) {
      const screen = screenFor(intent, this.#world, this.#place, this.#session);
      if (screen !== undefined) this.#push(screen);
      return [];
    }
    if (isJournalIntent(intent)) {
      this.#journal.carryOut(intent);
      return [];
    }
    if (isRecordIntent(intent)) {
      this.#records.carryOut(intent);
      return [];
    }
    if (isBuilderIntent(intent)) {
      this.#builder.carryOut(intent);
      return [];
    }
    switch (intent.do) {
      case 'open-step':
        this.#openStep(intent.step, intent.force ?? false);
        return [];
      case 'welcomed':
        this.#session.welcome(intent.profile);
        this.#home();
        // Whoever came for a check-in gets to it once the first questions are answered.
        if (this.#first.step !== undefined) this.#openStep(this.#first.step, false);
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
      case 'remove-talk':
        this.#session.talks.remove(intent.talk);
        this.#back();
        this.trouble(talkWords.removed);
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
      case 'copy':
        this.trouble(builderWords.copied);
        return [{ copy: intent.text }];
      case 'external':
      case 'leave':
        return this.save() ? [intent.do] : [];
    }
  }
}
