import { cliWords } from '../messages/cli.js';
import { supportWords as words } from '../messages/support.js';
import { newProfile, sideOf } from '../profile/profile.js';
import { localDay } from '../dates/local.js';
import { openSession } from '../session/open.js';
import { findCountry } from '../support/lines.js';
import { supportBlocks, supportPages } from '../pages/support.js';
import { gap, heading } from '../ui/view/block.js';
import { CliError, exitCodes } from '../errors.js';
import { print } from './print.js';

/** `support [country]`: everything the support pages hold. It works whatever state the files are in. */
export function support(said: string): void {
  const { session, folder, guessedCountry } = openSession();
  const named = said === '' ? undefined : findCountry(said);
  if (said !== '' && named === undefined)
    throw new CliError(
      `${words.unknownCountry(said)} ${words.directory} ${cliWords.tryHelpFor('support')}`,
      exitCodes.usedWrongly,
    );
  const profile = profileOrNew(session);
  const view = {
    country: named?.code ?? profile.country ?? guessedCountry(),
    today: localDay(new Date()),
    side: sideOf(profile),
    folder,
  };
  print(
    supportPages.flatMap((page, index) => [
      ...(index === 0 ? [] : [gap]),
      heading(words.pages[page].toUpperCase()),
      gap,
      ...supportBlocks(page, view),
    ]),
  );
}

/** Help must not depend on a file: where the settings cannot be opened, nothing is known of the person, and that is enough. */
function profileOrNew(session: ReturnType<typeof openSession>['session']): typeof newProfile {
  try {
    return session.world().profile;
  } catch {
    return newProfile;
  }
}
