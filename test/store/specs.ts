/** Documents whose fields the store does not know, for its tests. */
import { isRecord } from '../../src/journal/entry.js';
import type { DocumentSpec } from '../../src/store/documents.js';

/** A document whose fields the store does not know. */
export interface OpenDocument {
  version: 1;
  [field: string]: unknown;
}

function openSpec(name: string): DocumentSpec<OpenDocument> {
  return {
    name,
    version: 1,
    empty: () => ({ version: 1 }),
    check: (value) => (isRecord(value) ? (value as OpenDocument) : 'not an object'),
    migrate: {},
  };
}

/** What a person chose. */
export const settingsSpec: DocumentSpec<OpenDocument> = openSpec('settings');

/** Where a person is on the path. */
export const pathSpec: DocumentSpec<OpenDocument> = openSpec('path');
