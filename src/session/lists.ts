import { sayingsSpec } from '../sayings/saying.js';
import { talksSpec } from '../talks/talk.js';
import type { ListSpec } from '../store/lists.js';
import { checkinsDocument } from './checkins-document.js';
import { recordSpecs } from './records.js';

/** Every document that is a list, for whatever keeps a whole folder: backups look into them, copies of them are merged, broken ones are mended. */
export const listSpecs: readonly ListSpec[] = [...recordSpecs, talksSpec, sayingsSpec, checkinsDocument];
