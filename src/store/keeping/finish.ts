/**
 * The second half of a restore: putting what was staged into its place. It can be begun again after being killed at any point, and every
 * start looks for one that was, which costs one look at a name.
 *
 *     .restore/files/…       what comes in, whole and on the disk
 *     .restore/before.tar    what was there, as a backup
 *     .restore/ready.json    the moment it is there the restore is decided; without it nothing happened, and all this is removed
 */
import fs from 'node:fs';
import path from 'node:path';
import { isRecord } from '../../journal/entry.js';
import { keepingErrors } from '../../messages/keeping.js';
import { type Disk, quietly, realDisk, syncFolder } from '../disk.js';
import { StoreError } from '../errors.js';
import { ensureFolder } from '../home.js';
import { withLock } from '../lock.js';
import { FOLDERS, freeFile, isFolder, isKept } from './names.js';

/** Where a restore is made ready, inside the home. */
export const STAGING = '.restore';
/** Names inside it. */
export const STAGED = 'files';
export const BEFORE = 'before.tar';
export const READY = 'ready.json';

/** A file as it was when the restore was decided. */
export interface Present {
  readonly file: string;
  readonly size: number;
  readonly changed: number;
}

/** What the marker says. */
export interface Plan {
  readonly version: 1;
  /** Every file that comes in, relative to the home. */
  readonly files: readonly string[];
  /** Every file of ours that was there: those that do not come in are taken away. */
  readonly present: readonly Present[];
  /** The name in `backup/` for what was there, without its ending; none when nothing was. */
  readonly before?: string;
}

/** What became of a restore that was broken off. */
export type Finished = 'nothing' | 'finished' | 'undone';

/** What a file looks like from outside; undefined when it is not there. */
export function presentOf(home: string, file: string): Present | undefined {
  const stat = fs.statSync(path.join(home, file), { throwIfNoEntry: false });
  return stat && { file, size: stat.size, changed: stat.mtimeMs };
}

function planOf(staging: string): Plan | undefined {
  let value: unknown;
  try {
    value = JSON.parse(fs.readFileSync(path.join(staging, READY), 'utf8'));
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== 1) return undefined;
  const { files, present, before } = value;
  const isName = (file: unknown): boolean => typeof file === 'string' && isKept(file);
  if (!Array.isArray(files) || !files.every(isName)) return undefined;
  if (!Array.isArray(present) || !present.every((one) => isRecord(one) && isName(one['file']))) return undefined;
  if (before !== undefined && !(typeof before === 'string' && isName(`backup/${before}`))) return undefined;
  return value as unknown as Plan;
}

/** Whether a file is still the one that was there when the restore was decided. */
function isUntouched(home: string, file: string, plan: Plan): boolean {
  const now = presentOf(home, file);
  const then = plan.present.find((one) => one.file === file);
  return now === undefined || (now.size === then?.size && now.changed === then.changed);
}

/** What another window wrote in between becomes a conflict copy, and is merged like one. */
function keepMeanwhile(home: string, file: string, disk: Disk): void {
  const target = path.join(home, file);
  const { dir, name, ext } = path.parse(target);
  disk.rename(target, freeFile(dir, `${name} (written meanwhile)`, ext));
}

function putInPlace(home: string, plan: Plan, disk: Disk): void {
  const staging = path.join(home, STAGING);
  const before = path.join(staging, BEFORE);
  if (plan.before !== undefined && fs.existsSync(before)) {
    ensureFolder(path.join(home, 'backup'));
    disk.rename(before, freeFile(path.join(home, 'backup'), plan.before, '.tar'));
  }
  for (const file of plan.files) {
    const from = path.join(staging, STAGED, file);
    if (!fs.existsSync(from)) continue;
    if (file.includes('/')) ensureFolder(path.join(home, path.dirname(file)));
    if (!isUntouched(home, file, plan)) keepMeanwhile(home, file, disk);
    disk.rename(from, path.join(home, file));
  }
  const wanted = new Set(plan.files);
  for (const { file } of plan.present) {
    if (!wanted.has(file) && isUntouched(home, file, plan)) fs.rmSync(path.join(home, file), { force: true });
  }
  for (const folder of ['', ...FOLDERS])
    if (isFolder(path.join(home, folder))) syncFolder(path.join(home, folder), disk);
}

/** Takes away the marker first: what is left without it is only to be removed, and if not now, then by the next start. */
export function removeStaging(home: string, disk: Disk): void {
  const staging = path.join(home, STAGING);
  fs.rmSync(path.join(staging, READY), { force: true });
  quietly(() => {
    if (isFolder(staging)) syncFolder(staging, disk);
  });
  quietly(() => fs.rmSync(staging, { recursive: true, force: true }));
}

/** Puts everything in its place. Under the lock, once the marker is there. Throws StoreError; calling it again goes on. */
export function finishUnderLock(home: string, disk: Disk): Finished {
  const staging = path.join(home, STAGING);
  try {
    if (!fs.existsSync(path.join(staging, READY))) {
      removeStaging(home, disk);
      return 'undone';
    }
    const plan = planOf(staging);
    if (plan === undefined) {
      // A disk that spoilt the marker: nobody knows how far it came. What was staged is kept for a person to look at.
      const aside = path.join(home, 'set-aside');
      ensureFolder(aside);
      disk.rename(staging, freeFile(aside, 'restore', ''));
      return 'undone';
    }
    putInPlace(home, plan, disk);
    removeStaging(home, disk);
    return 'finished';
  } catch (error) {
    throw new StoreError('other', STAGING, { message: keepingErrors.restoreStopped, cause: error });
  }
}

/**
 * Finishes a restore that was broken off, or takes its beginnings away. One look at a name when there is none.
 * Throws StoreError when it could not; the home is then partly what it was, and nothing should be written before another try.
 */
export function finishRestore(home: string, disk: Disk = realDisk): Finished {
  if (!isFolder(path.join(home, STAGING))) return 'nothing';
  return withLock(home, () => (isFolder(path.join(home, STAGING)) ? finishUnderLock(home, disk) : 'nothing'));
}

/** Removes what a restore staged, whatever happens. */
export const dropStaging = (home: string, disk: Disk): void => quietly(() => removeStaging(home, disk));
