/** Brings back a whole backup in place of what is in a home folder. `finish.ts` says how that survives being killed. */
import fs from 'node:fs';
import path from 'node:path';
import { stamp } from '../aside.js';
import { type Disk, quietly, syncFolder, writeAll, writeDurably } from '../disk.js';
import { toStoreError } from '../errors.js';
import { ensureFolder } from '../home.js';
import { withLock } from '../lock.js';
import { KEY_FILE } from '../vault/magic.js';
import { toKeep, writeWhole } from './backup.js';
import type { HomeContext } from './context.js';
import {
  BEFORE,
  dropStaging,
  finishRestore,
  finishUnderLock,
  type Plan,
  presentOf,
  READY,
  STAGED,
  STAGING,
} from './finish.js';
import { FOLDERS, isFile, isOurs } from './names.js';
import { type BackupSummary, type Opening, readTar, type Taker } from './read.js';

/** What was restored. */
export interface Restored {
  readonly summary: BackupSummary;
  /** Where what was there before is now, absolute; undefined when nothing was. */
  readonly before?: string;
  /** True when that can be read without the passphrase that what was restored needs: it should be encrypted after unlocking, or removed. */
  readonly isBeforePlain: boolean;
}

/** How a backup is restored. */
export interface RestoreOptions {
  /** Opens a backup that lies encrypted in the home's own `backup/`. */
  readonly opening?: Opening;
  /** Is shown the folder in which the files wait before anything is decided; throwing gives it up, and nothing has changed. */
  readonly verify?: (staged: string) => void;
}

/** Writes each file of the backup into the staging folder, each on the disk before the next. */
class Stager {
  readonly files: string[] = [];
  #open: number | undefined;
  readonly #staged: string;
  readonly #disk: Disk;

  constructor(staged: string, disk: Disk) {
    this.#staged = staged;
    this.#disk = disk;
  }

  readonly taker: Taker = (file) => {
    this.files.push(file);
    const fd = (this.#open = this.#disk.open(path.join(this.#staged, file), 'wx', 0o600));
    return {
      take: (chunk) => writeAll(this.#disk, fd, chunk, file),
      end: () => {
        this.#disk.fsync(fd);
        this.close();
      },
    };
  };

  /** Closes what a failure left open. */
  close(): void {
    const fd = this.#open;
    this.#open = undefined;
    if (fd !== undefined) this.#disk.close(fd);
  }
}

function stage(
  context: HomeContext,
  source: string,
  { opening, verify }: RestoreOptions,
): { summary: BackupSummary; plan: Plan } {
  const { home, disk, now } = context;
  const staging = path.join(home, STAGING);
  const staged = path.join(staging, STAGED);
  for (const folder of ['', ...FOLDERS]) fs.mkdirSync(path.join(staged, folder), { recursive: true, mode: 0o700 });
  const stager = new Stager(staged, disk);
  let summary: BackupSummary;
  try {
    summary = readTar(source, stager.taker, opening);
  } finally {
    quietly(() => stager.close());
  }
  const { files } = stager;
  for (const folder of ['', ...FOLDERS]) syncFolder(path.join(staged, folder), disk);
  verify?.(staged);
  const there = toKeep(home).files;
  if (there.length > 0) writeWhole(context, path.join(staging, BEFORE));
  const mayGo = there.filter((file) => file.includes('/') || isOurs(file) || files.includes(file));
  const plan: Plan = {
    version: 1,
    files,
    present: mayGo.flatMap((file) => presentOf(home, file) ?? []),
    ...(there.length > 0 && { before: `before-restore-${stamp(now())}` }),
  };
  syncFolder(staging, disk);
  syncFolder(home, disk);
  return { summary, plan };
}

/**
 * Replaces what is in the home by what is in the backup, after keeping what was there as a backup of its own in `backup/`. Other people's files
 * and earlier whole backups stay. Throws StoreError: nothing has changed then, or, when it says so, the next start will finish it.
 */
export function restoreBackup(context: HomeContext, source: string, options: RestoreOptions = {}): Restored {
  const { home } = context;
  const isNew = !fs.existsSync(home);
  ensureFolder(home);
  try {
    return withLock(home, () => restoreUnderLock(context, source, options));
  } catch (error) {
    // A folder that was made for nothing goes again.
    if (isNew) quietly(() => fs.rmdirSync(home));
    throw error;
  }
}

function restoreUnderLock(context: HomeContext, source: string, options: RestoreOptions): Restored {
  const { home, disk } = context;
  const wasPlain = !isFile(path.join(home, KEY_FILE));
  finishRestore(home, disk);
  const known = new Set(backups(home));
  let staged: ReturnType<typeof stage>;
  try {
    staged = stage(context, source, options);
    writeDurably(path.join(home, STAGING, READY), Buffer.from(JSON.stringify(staged.plan)), { disk });
  } catch (error) {
    dropStaging(home, disk);
    throw toStoreError(error, STAGING);
  }
  finishUnderLock(home, disk);
  const before = backups(home).find((name) => name.startsWith('before-restore-') && !known.has(name));
  return {
    summary: staged.summary,
    ...(before !== undefined && { before: path.join(home, 'backup', before) }),
    isBeforePlain: before !== undefined && wasPlain && isFile(path.join(home, KEY_FILE)),
  };
}

function backups(home: string): string[] {
  try {
    return fs.readdirSync(path.join(home, 'backup'));
  } catch {
    return [];
  }
}
