import type { Stage } from '../guide/schema.js';
import type { Progress } from '../path/document.js';
import type { Reader } from '../path/reader.js';
import type { Profile } from '../profile/profile.js';
import type { Near } from './near.js';
import type { Draft, Notice } from '../store/index.js';

/** All that the screens may know, as it is at this moment. They never change it: they send intents. */
export interface World {
  readonly profile: Profile;
  readonly progress: Progress;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly notices: readonly Notice[];
  readonly stages: readonly Stage[];
  readonly reader: Reader;
  /** Promises to be marked, and check-ins, that are close. */
  readonly near: Near;
  /** The local day, `yyyy-mm-dd`. */
  readonly today: string;
  readonly now: Date;
}
