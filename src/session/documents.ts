import { checkProgress, noProgress, type Progress } from '../path/document.js';
import { checkProfile, newProfile, type Profile } from '../profile/profile.js';
import type { DocumentSpec } from '../store/index.js';

type Settings = { version: 1 } & Profile;
type Path = { version: 1 } & Progress;

/** What a person said about themselves. */
export const settingsDocument: DocumentSpec<Settings> = {
  name: 'settings',
  version: 1,
  empty: () => ({ version: 1, ...newProfile }),
  check: (value) => checkProfile(value) as Settings | string,
  migrate: {},
};

/** How far along the path they are. */
export const pathDocument: DocumentSpec<Path> = {
  name: 'path',
  version: 1,
  empty: () => ({ version: 1, ...noProgress }),
  check: (value) => checkProgress(value) as Path | string,
  migrate: {},
};
