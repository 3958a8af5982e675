/** Looks into a file of the home and says in what state it is. Changes nothing. */
import path from 'node:path';
import { DamagedFile, StoreError } from '../errors.js';
import { deletedSpec } from '../deleted.js';
import type { DocumentSpec } from '../documents.js';
import { draftsSpec } from '../drafts.js';
import { segmentOfFile, segmentSpec } from '../segments.js';
import { hasMagic } from '../vault/magic.js';
import type { KeepingContext } from './context.js';
import { originalsOf } from './copies.js';
import { bytesOf, decodeAs, parseRecord, valueAs } from './open.js';

/** What a file turned out to be. */
export type Looked =
  | { readonly is: 'good'; readonly value: { version: number }; readonly isPlain: boolean }
  /** `text` is what could be read of it; `why` a part of a sentence. */
  | { readonly is: 'broken'; readonly why: string; readonly text: string; readonly isPlain: boolean }
  | { readonly is: 'locked' | 'gone' }
  | { readonly is: 'newer' | 'unreadable'; readonly words: string };

/** The document that a file is, or was before it was set aside, kept or copied; undefined when its name does not tell. */
export function specOf(context: KeepingContext, file: string): DocumentSpec<{ version: number }> | undefined {
  const original = originalOf(file);
  const segment = segmentOfFile(original);
  if (segment !== undefined) return segmentSpec(segment);
  const { pathSpec, settingsSpec, lists } = context;
  const specs: readonly DocumentSpec<{ version: number }>[] = [
    deletedSpec,
    draftsSpec,
    pathSpec,
    settingsSpec,
    ...lists,
  ];
  return specs.find(({ name }) => original === `${name}.json`);
}

/** `journal-2026-11.json` for `set-aside/journal-2026-11.20261122T201405Z.json`. */
export function originalOf(file: string): string {
  const base = path.posix.basename(file);
  return originalsOf(base)[0] ?? base;
}

/** Under which names a file may have been written. */
const namesOf = (file: string): string[] => [
  ...new Set([file, ...originalsOf(path.posix.basename(file)), originalOf(file)]),
];

/** Opens a file of the home as what its name says. Never throws. */
export function look(context: KeepingContext, file: string): Looked {
  const { home, codec } = context;
  let raw: Buffer | undefined;
  let json: string | undefined;
  try {
    raw = bytesOf(home, file);
    if (raw === undefined) return { is: 'gone' };
    json = decodeAs(raw, namesOf(file), codec);
    const content = parseRecord(json);
    const spec = specOf(context, file);
    const value = spec === undefined ? { version: 0, ...content } : valueAs(spec, content);
    return { is: 'good', value, isPlain: !hasMagic(raw) };
  } catch (error) {
    if (error instanceof DamagedFile && raw !== undefined) {
      return { is: 'broken', why: error.message, text: json ?? looseText(context, raw), isPlain: !hasMagic(raw) };
    }
    if (!(error instanceof StoreError)) return { is: 'unreadable', words: error instanceof Error ? error.name : '' };
    // What a damaged key means is said of the key, once, and not of every file.
    if (error.kind === 'locked' || error.kind === 'damaged-key') return { is: 'locked' };
    return { is: error.kind === 'newer-format' ? 'newer' : 'unreadable', words: error.message };
  }
}

/** What bytes say when nothing vouches for them. */
function looseText({ loosely }: KeepingContext, raw: Buffer): string {
  try {
    return (hasMagic(raw) ? (loosely?.(raw) ?? Buffer.alloc(0)) : raw).toString('utf8');
  } catch {
    return '';
  }
}
