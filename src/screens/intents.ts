import type { Profile } from '../profile/profile.js';
import type { Answers } from '../path/flow.js';
import type { Written } from '../session/journal.js';
import type { Saying } from '../sayings/saying.js';
import type { Kept } from './builder/builder.js';
import type { Asked } from './journal/asked.js';
import type { RecordIntent } from './records/intents.js';

/** What the screens of the journal ask for. */
export type JournalIntent =
  | { readonly do: 'journal' }
  | { readonly do: 'read-entry'; readonly entry: string }
  /** The entry after the open one in the list, or before it. */
  | { readonly do: 'leaf'; readonly by: 1 | -1 }
  /** Opens a draft by its key, or begins one. */
  | { readonly do: 'write'; readonly key: string; readonly force?: boolean; readonly prompt?: number }
  /** Ends the writing; what was written is left out when there is nothing to keep. */
  | { readonly do: 'keep-entry'; readonly written?: Written; readonly said?: string }
  | { readonly do: 'let-go'; readonly key: string }
  | { readonly do: 'delete-entry'; readonly entry: string }
  | { readonly do: 'restore-entry'; readonly entry: string }
  | { readonly do: 'removed' }
  | { readonly do: 'choose' }
  /** Back to the list, which shows these. */
  | { readonly do: 'asked'; readonly asked: Asked };

/** What the builders of statements and letters ask for. */
export type BuilderIntent =
  /** Opens what is being put together under this key, or begins it. */
  | { readonly do: 'build'; readonly what: 'say' | 'apology'; readonly force?: boolean }
  | ({ readonly do: 'keep-built' } & Kept)
  /** A statement whose day has come: it was said, it is moved by a week, or it is put back as it was. */
  | { readonly do: 'saying'; readonly id: string; readonly act: 'said' | 'later' }
  | { readonly do: 'saying-undo'; readonly saying: Saying }
  /** The first version of a letter beside the latest, then each. */
  | { readonly do: 'versions'; readonly of: string };

/** What a screen asks for. The runtime carries it out through the session; screens never touch the disk or the terminal. */
export type Intent =
  | JournalIntent
  | BuilderIntent
  | RecordIntent
  | { readonly do: 'open-step'; readonly step: string; readonly force?: boolean }
  | {
      readonly do: 'open';
      readonly screen:
        'path' | 'read' | 'back' | 'about' | 'keys' | 'talks' | 'lists' | 'together' | 'calm' | 'breath' | 'progress';
    }
  | { readonly do: 'open-support'; readonly first?: 'abuse' | 'crisis' }
  | { readonly do: 'back' }
  | { readonly do: 'home' }
  | { readonly do: 'welcomed'; readonly profile: Profile }
  | { readonly do: 'profile'; readonly change: Partial<Profile> }
  /** A few words on a page of their own; Enter leads on to support where `support` is set. */
  | {
      readonly do: 'say';
      readonly title: string;
      readonly words: readonly string[];
      readonly support?: 'abuse' | 'crisis';
    }
  | { readonly do: 'forget'; readonly field: 'side' | 'since' | 'name' | 'country' }
  | {
      readonly do: 'finish';
      readonly step: string;
      readonly run: number;
      readonly answers: Answers;
      readonly id: string;
    }
  | { readonly do: 'set-aside'; readonly step: string; readonly days: number }
  | { readonly do: 'read'; readonly page: string }
  | { readonly do: 'look-back'; readonly step: string }
  | { readonly do: 'note'; readonly entry: string }
  /** A talk that was prepared or held, to be read. */
  | { readonly do: 'talk'; readonly talk: string }
  | { readonly do: 'remove-talk'; readonly talk: string }
  | { readonly do: 'question'; readonly question: 'side' | 'causes' | 'since' | 'with' | 'name' | 'country' | 'joint' }
  | { readonly do: 'external' }
  /** A text that is handed to the terminal's clipboard. */
  | { readonly do: 'copy'; readonly text: string }
  | { readonly do: 'leave' };
