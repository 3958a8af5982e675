/** What the app does for the lists of promises, agreements, triggers and gestures. */
import { todayWords } from '../messages/today.js';
import type { Intent } from '../screens/intents.js';
import type { RecordIntent } from '../screens/records/intents.js';
import { createRecord, type RecordState } from '../screens/records/detail.js';
import { createRecords, withItems, type RecordsState } from '../screens/records/list.js';
import type { Screen } from '../screens/screens.js';
import type { TodayState } from '../screens/today/today.js';
import { recordWords } from '../pages/records/rows.js';
import { changeSheetId, newSheetId, type RecordItem, type RecordKind, type Records } from '../session/records.js';
import { Shelf, type Desk } from './shelf.js';

const intents: ReadonlySet<string> = new Set<RecordIntent['do']>([
  'records',
  'record',
  'record-act',
  'record-write',
  'record-undo',
]);
export const isRecordIntent = (intent: { readonly do: string }): intent is RecordIntent => intents.has(intent.do);

/** A list or an item as it is now: for one that lay behind a sheet in which something was changed. Anything else comes back as it is. */
export function renewedRecord(screen: Screen, records: Records, today: string): Screen {
  if (screen.name === 'records') return withItems(screen, records.all(screen.of), today);
  if (screen.name !== 'record') return screen;
  const item = records[screen.of].get(screen.item.id);
  return item === undefined ? screen : { ...screen, item, undo: undefined };
}

/** The front page, with what was marked there, and how to take it back. */
function toldToday(
  { undo: _undo, undoSaying: _saying, ...screen }: TodayState,
  said: string,
  undo: RecordItem | undefined,
): TodayState {
  const back = undo === undefined ? '' : ` ${todayWords.undo}`;
  // From the top, where it is said; and on the first row, so that a key pressed twice marks nothing else.
  return { ...screen, at: 0, scroll: 0, said: [`${said}${back}`], ...(undo && { undo }) };
}

/** The lists of a running app. Whatever writes throws StoreError. */
export class RecordsDesk {
  readonly #desk: Desk;
  readonly #shelf: Shelf;
  readonly #records: Records;
  readonly #perform: (intent: Intent) => void;

  /** `perform` carries out an intent of another part, such as opening a sheet. */
  constructor(desk: Desk, records: Records, perform: (intent: Intent) => void) {
    this.#desk = desk;
    this.#shelf = new Shelf(desk);
    this.#records = records;
    this.#perform = perform;
  }

  /** Carries out what a screen asked for. */
  carryOut(intent: RecordIntent): void {
    switch (intent.do) {
      case 'records':
        this.#shelf.push(this.#list(intent.of));
        return;
      case 'record': {
        const item = this.#records[intent.of].get(intent.id);
        if (item === undefined) this.#renew(intent.of);
        else this.#shelf.push(createRecord(intent.of, item));
        return;
      }
      case 'record-write':
        this.#write(intent.of, intent.id);
        return;
      case 'record-act':
        this.#act(intent);
        return;
      case 'record-undo':
        this.#records.putBack(intent.of, intent.item);
        this.#tell(intent.of, recordWords[intent.of].back, undefined, intent.item.id);
    }
  }

  get #today(): string {
    return this.#desk.world().today;
  }

  #list(of: RecordKind): RecordsState {
    const items = this.#records.all(of);
    // Asked after reading, which may set the file aside.
    return createRecords(of, items, this.#today, this.#records[of].isSetAside());
  }

  #write(of: RecordKind, id: string | undefined): void {
    const item = id === undefined ? undefined : this.#records[of].get(id);
    if (id !== undefined && item === undefined) this.#renew(of);
    else this.#perform({ do: 'open-step', step: item === undefined ? newSheetId(of) : changeSheetId(of, item) });
  }

  #act({ of, id, act }: RecordIntent & { readonly do: 'record-act' }): void {
    const acted = this.#records.act(of, id, act);
    if (acted?.sheet !== undefined) {
      if (acted.before !== undefined) this.#tell(of, acted.said, acted.before, id);
      this.#perform({ do: 'open-step', step: acted.sheet });
      return;
    }
    const top = this.#desk.screens.at(-1);
    if (act === 'remove' && top?.name === 'record') this.#shelf.pop();
    if (acted === undefined) this.#renew(of);
    else this.#tell(of, acted.said, acted.before, id);
  }

  /** Every open screen of a list as it is now. */
  #renew(of: RecordKind): void {
    this.#desk.refresh();
    for (const screen of this.#desk.screens)
      if ((screen.name === 'records' || screen.name === 'record') && screen.of === of)
        this.#shelf.swap(screen, renewedRecord(screen, this.#records, this.#today));
  }

  /** Says what was done on the screen in front, and keeps what it was before, so that it can be taken back. */
  #tell(of: RecordKind, said: string, undo: RecordItem | undefined, id: string): void {
    this.#renew(of);
    for (const screen of this.#desk.screens) {
      if (screen.name === 'records' && screen.of === of) {
        const next: RecordsState = {
          ...screen,
          said,
          undo: undo ?? (said === recordWords[of].back ? undefined : screen.undo),
        };
        const at = next.rows.findIndex((row) => row.id === id);
        this.#shelf.swap(screen, at < 0 ? next : { ...next, at });
      } else if (screen.name === 'record' && screen.of === of) {
        const next: RecordState = { ...screen, said, undo, scroll: 0 };
        this.#shelf.swap(screen, next);
      } else if (screen.name === 'today') this.#shelf.swap(screen, toldToday(screen, said, undo));
    }
  }
}
