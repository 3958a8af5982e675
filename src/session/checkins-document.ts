/** By itself, as `status` reads nothing else. */
import { checkCheckins } from '../checkin/document.js';
import { noCheckins, type Checkins } from '../checkin/series.js';
import type { DocumentSpec } from '../store/index.js';

/** The numbers and feelings of every check-in. */
export const checkinsDocument: DocumentSpec<Checkins> = {
  name: 'checkins',
  version: 1,
  empty: () => noCheckins,
  check: checkCheckins,
  migrate: {},
};
