import { resolveHome, type Store } from '../store/index.js';
import { guessCountry } from '../support/lines.js';
import { Session } from './session.js';

/** The session of this process: its folder, its clock, and the guess at the country. With a `store` that is open already nothing has to be unlocked again. */
export function openSession(store?: Store): {
  readonly session: Session;
  readonly folder: string;
  /** The country the machine's settings point to. Asked for only where it is shown: finding the time zone takes some milliseconds. */
  readonly guessedCountry: () => string | undefined;
} {
  const { env } = process;
  const folder = resolveHome(env);
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '');
  return {
    session: new Session({ home: folder, now: () => new Date(), ...(store && { store }) }),
    folder,
    guessedCountry: () => guessCountry(locale, Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
}
