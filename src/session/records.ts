import type { Agreement } from '../agreements/agreement.js';
import { agreementsSpec } from '../agreements/agreement.js';
import { localDay } from '../dates/local.js';
import { gesturesSpec, type GesturePlan } from '../gestures/gesture.js';
import { agreementWords } from '../messages/agreements.js';
import { gestureWords } from '../messages/gestures.js';
import { promiseWords } from '../messages/promises.js';
import { triggerWords } from '../messages/triggers.js';
import { dayToMark, marksOpen } from '../promises/marks.js';
import { promisesSpec, type Promised } from '../promises/promise.js';
import type { Store } from '../store/index.js';
import { triggersSpec, type Trigger } from '../triggers/trigger.js';
import { AgreementService } from './agreements.js';
import { agreementSheet } from './agreement-sheet.js';
import { brokenSheet, brokenSheetId } from './broken.js';
import { changeSheet } from './change-sheet.js';
import { GestureService, gestureSheet } from './gestures.js';
import { PromiseService, promiseSheet } from './promises.js';
import type { SheetKind } from './sheets.js';
import { TriggerService, triggerSheet } from './triggers.js';

/** The four lists a person keeps. */
export type RecordKind = 'promises' | 'agreements' | 'triggers' | 'gestures';

/** Whether a name is that of one of them. */
export const isRecordKind = (name: string): name is RecordKind =>
  ['promises', 'agreements', 'triggers', 'gestures'].includes(name);

/** Everything in them, as it is on the disk. */
export interface RecordLists {
  readonly promises: readonly Promised[];
  readonly agreements: readonly Agreement[];
  readonly triggers: readonly Trigger[];
  readonly gestures: readonly GesturePlan[];
}

/** Anything in one of them. */
export type RecordItem = RecordLists[RecordKind][number];

/** What can be done with one key, beside opening and changing. */
export type RecordAct = 'kept' | 'broken' | 'repaired' | 'close' | 'remove';

/** What became of it. */
export interface Acted {
  readonly said: string;
  /** The item as it was, to take it back. */
  readonly before?: RecordItem;
  /** A sheet that is opened for it. */
  readonly sheet?: string;
}

/** The documents of the four lists, for whatever keeps a whole folder. */
export const recordSpecs = [promisesSpec, agreementsSpec, triggersSpec, gesturesSpec] as const;

/** The sheet in which something new is written, and the one in which an item is changed. */
export const newSheetId = (kind: RecordKind): string => `${kind.slice(0, -1)}:new`;
/** An agreement that holds is changed by talk, with its history; everything else is rewritten. */
export const changeSheetId = (kind: RecordKind, item: RecordItem): string =>
  kind === 'agreements' && isAgreed(item as Agreement) ? `change:${item.id}` : `${kind.slice(0, -1)}:${item.id}`;

const isAgreed = ({ kind, agreed }: Agreement): boolean =>
  kind === 'limit' || kind === 'offer' || (kind === 'agreement' && agreed === 'both');

/** Promises, agreements, triggers and gestures of a session. Whatever writes throws StoreError. */
export class Records {
  readonly promises: PromiseService;
  readonly agreements: AgreementService;
  readonly triggers: TriggerService;
  readonly gestures: GestureService;
  readonly #now: () => Date;

  constructor(store: Store, now: () => Date) {
    this.promises = new PromiseService(store, now);
    this.agreements = new AgreementService(store, now);
    this.triggers = new TriggerService(store, now);
    this.gestures = new GestureService(store, now);
    this.#now = now;
  }

  /** Their sheets: promise, broken, agreement, change, trigger, gesture. */
  sheets(): readonly SheetKind[] {
    return [
      promiseSheet(this.promises),
      brokenSheet(this.promises),
      agreementSheet(this.agreements),
      changeSheet(this.agreements),
      triggerSheet(this.triggers),
      gestureSheet(this.gestures),
    ];
  }

  /** One list. */
  all<K extends RecordKind>(kind: K): RecordLists[K] {
    return this[kind].all() as RecordLists[K];
  }

  /** Puts an item back as it was. */
  putBack(kind: RecordKind, item: RecordItem): void {
    (this[kind] as { putBack(item: RecordItem): void }).putBack(item);
  }

  /** Does with an item what a key stands for. Undefined when it is not there any more. */
  act(kind: RecordKind, id: string, act: RecordAct): Acted | undefined {
    const before = this[kind].get(id);
    if (before === undefined) return undefined;
    if (act === 'remove') {
      this[kind].remove(id);
      return { said: messages[kind].removed, before };
    }
    switch (kind) {
      case 'promises':
        return this.#promise(before as Promised, act);
      case 'agreements':
        return this.#agreement(before as Agreement, act);
      case 'triggers':
        return this.#trigger(before as Trigger, act);
      case 'gestures':
        return this.#gesture(before as GesturePlan, act);
    }
  }

  #promise(before: Promised, act: Exclude<RecordAct, 'remove'>): Acted {
    const { id, words } = before;
    const today = localDay(this.#now());
    if (act === 'close') {
      const state = before.state === 'open' ? 'let-go' : 'open';
      this.promises.end(id, state);
      return { said: promiseWords.ended[state], before };
    }
    if (act === 'repaired') {
      const broken = before.marks.findLast((mark) => mark.is === 'broken');
      if (broken === undefined) return { said: promiseWords.notBroken };
      this.promises.mark(id, broken.day, 'repaired');
      return { said: promiseWords.marked(words, 'repaired', broken.day), before };
    }
    const day = marksOpen(before, today)[0]?.day ?? dayToMark(before, today);
    if (day === undefined) return { said: promiseWords.notDue(before) };
    if (act === 'broken') {
      const sheet = brokenSheetId(id, day);
      return this.promises.notKept(id, day)
        ? { said: promiseWords.marked(words, 'broken', day), before, sheet }
        : { said: '', sheet };
    }
    this.promises.mark(id, day, 'kept');
    return { said: promiseWords.marked(words, 'kept', day), before };
  }

  #agreement(before: Agreement, act: RecordAct): Acted {
    if (act !== 'close') return { said: '' };
    if (before.ended === undefined) {
      this.agreements.end(before.id);
      return { said: agreementWords.ended, before };
    }
    const { ended: _ended, ...open } = before;
    this.agreements.putBack(open);
    return { said: agreementWords.goesOn, before };
  }

  #trigger(before: Trigger, act: RecordAct): Acted {
    if (act !== 'close') return { said: '' };
    const away = before.away !== true;
    this.triggers.rewrite(before.id, { away });
    return { said: away ? triggerWords.away : triggerWords.goesOn, before };
  }

  #gesture(before: GesturePlan, act: RecordAct): Acted {
    const { id, what } = before;
    if (act === 'close') {
      const away = before.away !== true;
      this.gestures.setAway(id, away);
      return { said: away ? gestureWords.away : gestureWords.goesOn, before };
    }
    if (act !== 'kept') return { said: '' };
    const day = localDay(this.#now());
    this.gestures.done(id, day);
    return { said: gestureWords.done(what, day), before };
  }
}

const messages = {
  promises: promiseWords,
  agreements: agreementWords,
  triggers: triggerWords,
  gestures: gestureWords,
} as const;
