/** What the keeping of a home folder needs to know. */
import type { Progress } from '../../path/document.js';
import type { Codec } from '../codec.js';
import type { Disk } from '../disk.js';
import type { DocumentSpec, Documents } from '../documents.js';
import type { Journal } from '../journal.js';
import type { ListSpec } from '../lists.js';

/** A home folder and how it is written to. */
export interface HomeContext {
  readonly home: string;
  readonly disk: Disk;
  readonly now: () => Date;
}

/** The path as it is stored. */
export type PathDocument = { version: number } & Progress;

/** Everything about a home folder that looks into its files. */
export interface KeepingContext extends HomeContext {
  readonly codec: Codec;
  readonly documents: Documents;
  readonly journal: Journal;
  readonly pathSpec: DocumentSpec<PathDocument>;
  readonly settingsSpec: DocumentSpec<{ version: number }>;
  /** Promises, agreements and the other lists. */
  readonly lists: readonly ListSpec[];
  /** The title of a step of the path; undefined when there is no such step. */
  readonly titleOf: (step: string) => string | undefined;
  /** As much as there is of the text in a broken encrypted file, with nothing proved. Not there when it cannot be known. */
  readonly loosely?: ((raw: Uint8Array) => Buffer) | undefined;
  /** Goes on with a change of encryption that was broken off. Not there while that is impossible. */
  readonly finishSwitch?: (() => void) | undefined;
  /** Encrypts a file of the home where it lies (`backup/x.tar`). Not there when nothing is to be encrypted, or nothing can be. */
  readonly seal?: ((file: string) => void) | undefined;
}
