import type { RecordAct, RecordItem, RecordKind } from '../../session/records.js';

/** What the lists of promises, agreements, triggers and gestures ask for. */
export type RecordIntent =
  /** Opens a list. */
  | { readonly do: 'records'; readonly of: RecordKind }
  /** Opens one of its items. */
  | { readonly do: 'record'; readonly of: RecordKind; readonly id: string }
  /** Something with one key: marks, lets go, takes out. */
  | { readonly do: 'record-act'; readonly of: RecordKind; readonly id: string; readonly act: RecordAct }
  /** Opens the sheet in which an item is changed; without an id, the one for something new. */
  | { readonly do: 'record-write'; readonly of: RecordKind; readonly id?: string }
  /** Takes back what was done last. */
  | { readonly do: 'record-undo'; readonly of: RecordKind; readonly item: RecordItem };
