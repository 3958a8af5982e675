/** Words of backup, restore, doctor, erase, and of what two computers made of one journal. */

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `one ${one}` : `${number} ${many}`;
const entries = (number: number): string => count(number, 'entry', 'entries');

/** Why a backup could not be written or read. Whole sentences, for StoreError. */
export const keepingErrors = {
  nothingToKeep: 'There is nothing in your journal folder yet, so no backup was written.',
  insideHome:
    'A backup inside the journal folder would be lost together with it, so it was not written; please choose a place outside, best on another disk.',
  noFolder: (folder: string): string =>
    `There is no folder ${folder}, so no backup was written; please make it first, or choose another place.`,
  isFolder: (target: string): string =>
    `${target} is a folder, so no backup was written; please add a name for the file.`,
  notAFile: (target: string): string =>
    `${target} is not an ordinary file, so no backup was written; please choose another name.`,
  isThere: (target: string): string =>
    `${target} is there already and was left as it is; please choose another name, or write over it with --force.`,
  ending: (ending: string): string =>
    `In the journal's own backup folder a whole backup needs a name that ends in ${ending}, so none was written; please add it.`,
  changing: (file: string): string =>
    `${file} was being changed by another program, so no backup was written; please try again in a moment.`,
  noSource: (source: string): string =>
    `There is no backup at ${source}, and nothing was changed; please check where it lies.`,
  notABackup: (source: string): string =>
    `${source} is not a backup of trust-repair, and nothing was changed; please choose another file.`,
  cutShort: (source: string): string =>
    `${source} is a backup that was cut short, perhaps while it was copied, and nothing was changed; please copy it again, or use another one.`,
  altered: (source: string): string =>
    `${source} is a backup, but it is not as it was written, so it was not used and nothing was changed; please use another copy.`,
  newer: (source: string): string =>
    `${source} was written by a newer trust-repair, and nothing was changed; please update trust-repair to use it.`,
  strange: (source: string): string =>
    `${source} holds files that this trust-repair does not know, so it was not used and nothing was changed; please update trust-repair and try again.`,
  sealed: (source: string): string =>
    `${source} is encrypted with your journal's own key, and nothing was changed; please unlock the journal first.`,
  restoreStopped:
    'The backup is here and whole, but could not all be put in its place yet; it will be finished the next time trust-repair starts, and nothing is lost.',
} as const;

/** What is said of what came in from another file. */
interface Brought {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly back: number;
  readonly drafts: number;
  readonly items?: number;
}

function broughtWords({ added, changed, kept, back, drafts, items = 0 }: Brought): string {
  const said = [
    added > 0 ? `${entries(added)} came in` : '',
    changed > 0
      ? `${entries(changed)} had been changed there later and ${changed === 1 ? 'is' : 'are'} now as written there`
      : '',
    drafts > 0 ? `${count(drafts, 'draft', 'drafts')} came in` : '',
    items > 0
      ? `${count(items, 'thing in your lists', 'things in your lists')} came in or was changed there`.replace(
          'things in your lists came in or was',
          'things in your lists came in or were',
        )
      : '',
    kept > 0
      ? `${count(kept, 'other version was', 'other versions were')} kept as ${kept === 1 ? 'an entry' : 'entries'} with the tag kept-aside`
      : '',
    back > 0
      ? `${entries(back)} deleted here ${back === 1 ? 'was' : 'were'} still there and ${back === 1 ? 'is' : 'are'} in the journal again, so please delete ${back === 1 ? 'it' : 'them'} once more if you wish`
      : '',
  ].filter((one) => one !== '');
  return said.length === 0 ? 'everything in it was here already' : said.join('; ');
}

/** Words of doctor. */
export const keepingWords = {
  found: {
    noAccess: (home: string): string =>
      `This computer does not let trust-repair write to ${home}, so nothing can be saved; please check that the folder belongs to you.`,
    lowSpace: (megabytes: number): string =>
      `There is little room left on this disk (${megabytes} MB); please free some space soon, so that everything can be saved.`,
    restoreUnfinished:
      'A restore was broken off before it was done. It can be finished, or taken back if it had only begun.',
    switchUnfinished:
      'Turning encryption on or off was broken off before it was done. It can be finished once the journal is unlocked.',
    keyMissing:
      'key.json is missing, and what is encrypted here cannot be read without it. Please put it back from a backup or from a copy of this folder.',
    keyDamaged:
      'key.json and its copy are both damaged. Please put one of them back from a backup or from a copy of this folder.',
    keyCopy: (file: string): string =>
      `${file} is missing or damaged. The other copy of the keys is whole, so it can be made again.`,
    keyConflict: (file: string): string =>
      `${file} is another version of your keys, put there by a program that syncs folders. It is left alone, as it may open files that came from the other computer.`,
    rights: (file: string): string => `Other people on this computer could open ${file}. That can be closed.`,
    leftover: (file: string): string =>
      `${file} was left by a run of trust-repair that was cut off. What was saved is elsewhere; this can go.`,
    locked: 'The journal is locked, so only the outside of the files was looked at. Please unlock it to look inside.',
    plain: (file: string): string => `${file} can be read without your passphrase, although the journal is encrypted.`,
    conflictCopy: (file: string): string =>
      `${file} is a copy that a program which syncs folders has made, because two computers wrote at once. What is in it can be brought together with what is here.`,
    broken: (
      file: string,
      why: string,
      rescue: { readonly count: number; readonly lost: number } | undefined,
    ): string => `${file} does not open (${why}). ${rescueWords(rescue)}`,
    setAside: (file: string, count: number, lost: number): string =>
      `${file} was put aside because it did not open. ${rescueWords({ count, lost })}`,
    lost: (file: string): string =>
      `${file} was put aside, and nothing in it can be read any more. It is kept; a backup from before may have what was in it.`,
    misplaced: (file: string, number: number): string =>
      `In ${file} ${number === 1 ? 'one entry lies' : `${number} entries lie`} twice or in the wrong place. Nothing is lost, and it can be put in order.`,
    oddDate: (ids: readonly string[]): string =>
      `${ids.length === 1 ? 'One entry has a date that cannot be' : `${ids.length} entries have dates that cannot be`} (${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}). The words are fine, and nothing needs to be done.`,
    unknownStep: (step: string): string =>
      `There is a draft for "${step}", a step that this version does not have. It is kept, and does no harm.`,
    brokenBackup: (file: string): string =>
      `${file} is an older copy that does not open. What is in use is not touched by that.`,
    unknown: (file: string): string =>
      `${file} was not made by trust-repair. It is left alone, and is not part of backups.`,
    unknownKept: (file: string): string =>
      `${file} is not known to this trust-repair. It is left as it is and goes into backups, as a newer version may have made it.`,
  },
  mended: {
    restore: {
      finished: 'The restore that was broken off is done now.',
      undone: 'The restore had only begun. What it left was taken away, and everything is as it was before.',
      nothing: 'Another window has finished the restore meanwhile.',
    },
    switched: 'Turning encryption on or off is done now.',
    keyCopy: (file: string): string => `${file} was made again from the other copy.`,
    rights: (file: string): string => `Only you can open ${file} now.`,
    leftover: (file: string): string => `${file} was removed.`,
    sealed: (file: string): string => `${file} is encrypted now.`,
    gone: (file: string): string => `${file} is not there any more; it has been seen to already.`,
    setAside: (file: string, aside: string): string =>
      `${file} was put aside unchanged as ${aside}. Nothing in it can be read any more; a backup from before may have what was in it.`,
    broughtBack: (file: string, brought: Brought, lost: number, kept: string): string =>
      `From ${file}: ${broughtWords(brought)}.${lost > 0 ? ` ${lost === 1 ? 'One entry' : `${lost} entries`} could not be read any more.` : ''} The file itself is kept as ${kept}.`,
    misplaced: (file: string): string => `The entries in ${file} are in order again.`,
  },
  /** What became of a copy from another computer. */
  merged: ({
    file,
    is,
    brought,
    notice,
  }: {
    file: string;
    is: string;
    brought: Brought;
    notice?: { why: string };
  }): string => {
    if (is === 'merged')
      return `${file}, a copy from another computer, was brought together with what is here: ${broughtWords(brought)}. The copy is kept in backup.`;
    if (is === 'waiting') return `${file}, a copy from another computer, waits until the journal is unlocked.`;
    const why = notice === undefined ? '' : ` (${notice.why})`;
    return is === 'set-aside'
      ? `${file}, a copy from another computer, does not open${why}. It was put aside unchanged.`
      : `${file}, a copy from another computer, could not be read${why}. It was left where it is.`;
  },
} as const;

function rescueWords(rescue: { readonly count: number; readonly lost: number } | undefined): string {
  if (rescue === undefined) return 'Nothing in it can be read any more; it can be put aside, so that the rest works.';
  const { count: found, lost } = rescue;
  const rest = lost === 0 ? '' : ` ${lost === 1 ? 'One part' : `${lost} parts`} of it cannot be read any more.`;
  if (found === 0) return `There is nothing in it to bring back.${rest}`;
  return `${found === 1 ? 'One piece of writing' : `${found} pieces of writing`} in it can be brought back.${rest}`;
}
