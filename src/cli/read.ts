import { cliWords as words } from '../messages/cli.js';
import { newProfile, sideOf } from '../profile/profile.js';
import { openSession } from '../session/open.js';
import { StoreError } from '../session/session.js';
import { allReadings } from '../pages/library.js';
import { gap, heading, item, text, type Block } from '../ui/view/block.js';
import { CliError, exitCodes } from '../errors.js';
import { print } from './print.js';

/** `read [page]`: the list of pages, or one of them by its id or a part of its title. */
export function read(wanted: string): void {
  const all = allReadings(sideOr(openSession().session));
  if (wanted === '') {
    let group = '';
    const list = all.flatMap((page): Block[] => {
      const head = page.group === group ? [] : [...(group === '' ? [] : [gap]), heading(page.group)];
      group = page.group;
      return [...head, item(`${page.title}  ${page.id}`, ' ')];
    });
    print([...list, gap, text(words.readHint, 'faint')]);
    return;
  }
  const said = wanted.toLowerCase();
  const page = all.find(({ id }) => id === said) ?? all.find(({ title }) => title.toLowerCase().includes(said));
  if (page === undefined) throw new CliError(words.noPage(wanted), exitCodes.usedWrongly);
  print([heading(page.title), gap, ...page.blocks]);
}

/** Pages are no secret: where the settings cannot be opened, they are those for whoever does not say. */
function sideOr(session: ReturnType<typeof openSession>['session']): ReturnType<typeof sideOf> {
  try {
    return session.world().reader.side;
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'locked') return sideOf(newProfile);
    throw error;
  }
}
