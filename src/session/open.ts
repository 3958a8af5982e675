import { resolveHome } from '../store/index.js';
import { guessCountry } from '../support/lines.js';
import { Session } from './session.js';

/** The session of this process: its folder, its clock, and the guess at the country. */
export function openSession(): {
  readonly session: Session;
  readonly folder: string;
  /** The country the machine's settings point to. Asked for only where it is shown: finding the time zone takes some milliseconds. */
  readonly guessedCountry: () => string | undefined;
} {
  const { env } = process;
  const folder = resolveHome(env);
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '');
  return {
    session: new Session({ home: folder, now: () => new Date() }),
    folder,
    guessedCountry: () => guessCountry(locale, Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
}
