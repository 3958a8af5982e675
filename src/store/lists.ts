/** Documents that are lists of items with ids: promises, agreements and the like. */
import type { DocumentSpec } from './documents.js';

/** The names of all such documents. */
export const LIST_NAMES = ['promises', 'agreements', 'triggers', 'gestures', 'checkins', 'talks', 'sayings'] as const;

/** What every item of a list has. */
export interface ListItem {
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly created: string;
  readonly edited?: string;
}

/** A list as it is stored. */
export interface ListDocument {
  version: number;
  readonly items: readonly ListItem[];
}

/** A document that is a list. */
export interface ListSpec extends DocumentSpec<ListDocument> {
  /** What the item that was changed later takes over from the other version of it; nothing where this is not there. */
  unite?(newer: ListItem, older: ListItem): ListItem;
}
