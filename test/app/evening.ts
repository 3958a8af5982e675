/** An evening with the app and no terminal: keys go in by name, and what would be drawn comes out. */
import { App, type First, type Request } from '../../src/app/app.js';
import type { Profile } from '../../src/profile/profile.js';
import type { Prompt } from '../../src/guide/schema.js';
import type { Building } from '../../src/screens/builder/building.js';
import { isWriting, type Screen } from '../../src/screens/screens.js';
import { cardOf, type StepState } from '../../src/screens/step/state.js';
import type { Session } from '../../src/session/session.js';
import { editorText } from '../../src/ui/editor/editor.js';
import { key, type KeyEvent } from '../../src/ui/keys/events.js';
import { textOf } from '../../src/ui/view/line.js';
import type { Size, View } from '../../src/ui/view/view.js';
import { knownSession, newHome, sessionIn } from '../session/homes.js';

/** A key by its name, such as 'ctrl+g' or 'enter'; anything else is typed. */
export function event(name: string): KeyEvent {
  if (name.length === 1) return { type: 'text', text: name };
  const parts = name.split('+');
  const last = parts.pop() ?? '';
  return key(last, Object.fromEntries(parts.map((modifier) => [modifier, true])));
}

export const usual: Size = { columns: 80, rows: 24 };
const place = { folder: '/somewhere', guessedCountry: () => undefined };

export class Evening {
  readonly session: Session;
  app: App;
  size: Size = usual;
  /** What was asked of the terminal. */
  readonly asked: Request[] = [];
  readonly #first: First;

  constructor(session: Session, first?: string | First) {
    this.session = session;
    this.#first = typeof first === 'string' ? { step: first } : (first ?? {});
    this.app = new App(session, place, this.#first);
  }

  press(...names: readonly string[]): this {
    for (const name of names) this.asked.push(...this.app.key(event(name), this.size));
    return this;
  }

  /** Typed fast: one event. */
  type(text: string): this {
    this.asked.push(...this.app.key({ type: 'text', text }, this.size));
    return this;
  }

  /** Reads all that is to be read in the background. */
  work(): this {
    for (let pages = 0; this.app.working; pages++) {
      if (pages > 100_000) throw new Error('the work has no end');
      this.app.work();
    }
    return this;
  }

  /** The window is closed without a word, and the app started once more. */
  again(): this {
    this.app = new App(this.session, place, this.#first);
    return this;
  }

  get screen(): Screen {
    return this.app.screen;
  }

  get view(): View {
    return this.app.view(this.size);
  }

  /** All of the open page in one line, with single spaces: trouble above it, and what is scrolled out of sight. */
  get page(): string {
    const { title, body, alert = [] } = this.view;
    return flat([...alert, title, ...body.map(textOf)].join(' '));
  }

  /** The open step; throws where there is none. */
  get step(): StepState {
    const { screen } = this;
    if (screen.name !== 'step') throw new Error(`no step is open, but ${screen.name}`);
    return screen;
  }

  /** The text that is being written; undefined where none is. */
  get written(): string | undefined {
    const { screen } = this;
    if (screen.name === 'builder' || (screen.name === 'step' && screen.building !== undefined)) {
      const { field, said } = screen.building ?? {};
      return said === undefined && field?.kind === 'text' ? editorText(field.state) : undefined;
    }
    if (screen.name === 'writing') return screen.open === 0 ? editorText(screen.text) : undefined;
    return screen.name === 'step' && screen.said === undefined && screen.field?.kind === 'text'
      ? editorText(screen.field.state)
      : undefined;
  }

  /** What is put together now; throws where nothing is. */
  get building(): Building {
    const { screen } = this;
    const building = screen.name === 'builder' || screen.name === 'step' ? screen.building : undefined;
    if (building === undefined) throw new Error(`nothing is put together, but ${screen.name} is open`);
    return building;
  }

  /** Nobody presses a key for a while. */
  pause(): this {
    if (this.app.due !== undefined) this.app.pass();
    return this;
  }

  /** The prompt that is asked now. */
  get prompt(): Prompt | undefined {
    if (this.screen.name !== 'step' || this.step.said !== undefined) return undefined;
    const card = cardOf(this.step, this.session.world());
    return card.kind === 'prompt' ? card.prompt : undefined;
  }

  get writing(): boolean {
    return isWriting(this.screen);
  }

  /** Skips all that is left of the open step, and finishes it. */
  skipToTheEnd(): this {
    for (let tries = 0; tries < 20 && this.screen.name === 'step'; tries++) this.press('tab');
    return this;
  }

  /** Skips to a prompt of the open step. */
  to(promptId: string): this {
    for (let tries = 0; tries < 9 && this.prompt?.id !== promptId; tries++) this.press('tab');
    if (this.prompt?.id !== promptId) throw new Error(`${promptId} is not asked`);
    return this;
  }
}

/** Words in one line with single spaces. */
export const flat = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The first start of all. */
export const firstEvening = (home = newHome()): Evening => new Evening(sessionIn(home));

/** An evening of somebody who has been here before, with a step open if one is named. */
export const eveningOf = (profile: Partial<Profile> = {}, step?: string): Evening =>
  new Evening(knownSession(profile), step);

/** Answers the prompt that is asked, in a way that differs from `variant` to `variant`. */
export function answerPrompt(one: Evening, variant = 0): void {
  const { prompt } = one;
  switch (prompt?.kind) {
    case 'feelings':
      one.press(...Array.from({ length: variant % 10 }, () => 'down'), '4', 'right', '2', 'enter');
      return;
    case 'scale':
      one.press(String(variant % 10), 'enter');
      return;
    case 'choice':
      one.press(String(1 + (variant % prompt.options.length)), 'enter');
      return;
    case 'checklist':
      one.press(String(1 + (variant % prompt.options.length)), 'end', 'enter').type('of my own');
      one.press('enter', 'home', 'enter');
      return;
    case 'date':
      one.type(prompt.range === 'future' ? '2027-03-14' : '2026-03-14').press('enter');
      return;
    case undefined:
      throw new Error('nothing is asked');
    case 'statement':
    case 'letter':
      if (one.step.building !== undefined) {
        one.press('enter').type('Words of mine.').press('enter').type('And more.');
        for (let tries = 0; tries < 9 && one.building.page !== 'read'; tries++) one.press('tab');
        one.press('enter');
        return;
      }
      one.type('Words of mine.').press('enter').type('And more.').press('tab');
      return;
    default:
      one.type('Words of mine.').press('enter').type('And more.').press('tab');
  }
}

/** Goes through the open step and answers everything, until its close is shown. */
export function toTheClose(one: Evening, variant = 0): Evening {
  for (let tries = 0; tries < 20; tries++) {
    if (one.step.said !== undefined || one.step.card === 0) one.press('enter');
    else if (one.prompt !== undefined) answerPrompt(one, variant);
    else return one;
  }
  throw new Error('the step does not end');
}
