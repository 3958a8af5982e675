import type { Profile } from '../profile/profile.js';
import type { Answers } from '../path/flow.js';

/** What a screen asks for. The runtime carries it out through the session; screens never touch the disk or the terminal. */
export type Intent =
  | { readonly do: 'open-step'; readonly step: string; readonly force?: boolean }
  | { readonly do: 'open'; readonly screen: 'path' | 'read' | 'back' | 'about' | 'keys' }
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
  | { readonly do: 'question'; readonly question: 'side' | 'causes' | 'since' | 'with' | 'name' | 'country' | 'joint' }
  | { readonly do: 'external' }
  | { readonly do: 'leave' };
