import { resolveHome } from '../store/index.js';
import { guessCountry } from '../support/lines.js';
import { Session } from './session.js';

/** The session of this process: its folder, its clock, and the guess at the country. */
export function openSession(): {
  readonly session: Session;
  readonly folder: string;
  readonly guessedCountry: string | undefined;
} {
  const { env } = process;
  const folder = resolveHome(env);
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    session: new Session({ home: folder, now: () => new Date() }),
    folder,
    guessedCountry: guessCountry(locale, zone),
  };
}
