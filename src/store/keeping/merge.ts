/** Merges what two computers made of one journal in a folder that is synced between them. */
import path from 'node:path';
import { type Notice, setAside, stamp } from '../aside.js';
import { deletedSpec } from '../deleted.js';
import { syncFolder } from '../disk.js';
import { draftsSpec } from '../drafts.js';
import { DamagedFile, StoreError, toStoreError } from '../errors.js';
import { ensureFolder } from '../home.js';
import { withLock } from '../lock.js';
import { segmentOfFile, segmentSpec } from '../segments.js';
import { bringDeleted, bringDrafts, bringEntries, bringPath, type Brought, nothing } from './bring.js';
import { bringItems } from './bring-items.js';
import type { KeepingContext } from './context.js';
import { copiesAmong, originalsOf } from './copies.js';
import { freeFile, isFile, namesIn } from './names.js';
import { bytesOf, openAs } from './open.js';

/** What became of a copy. */
export interface MergedCopy {
  /** The name it had in the home. */
  readonly file: string;
  /** 'waiting': the journal is locked. 'left': it could not be read just now, and is where it was. */
  readonly is: 'merged' | 'set-aside' | 'left' | 'waiting';
  readonly brought: Brought;
  /** To be shown to the person; not there when all went well. */
  readonly notice?: Notice;
}

/**
 * Merges every copy into the file it is of and moves it to `backup/`, under the lock. Nothing is lost: what another version takes the place of becomes
 * an entry of its own. `names` are those in the home, when they are known already. Throws StoreError; doing it again goes on.
 */
export function mergeCopies(context: KeepingContext, names?: readonly string[]): readonly MergedCopy[] {
  const { home } = context;
  if (copiesAmong(names ?? namesIn(home)).length === 0) return [];
  // Asked again under the lock: another process may just have done it.
  return withLock(home, () => copiesAmong(namesIn(home)).flatMap((file) => mergeOne(context, file) ?? []));
}

/** Merges one copy. Under the lock. Throws StoreError. */
export function mergeOne(context: KeepingContext, file: string): MergedCopy | undefined {
  const { home, disk, now } = context;
  let bring: () => Brought;
  try {
    const raw = bytesOf(home, file);
    if (raw === undefined) return undefined;
    bring = bringing(context, file, raw);
  } catch (error) {
    if (error instanceof DamagedFile) {
      const moved = setAside(home, file.slice(0, -'.json'.length), now(), disk);
      context.seal?.(path.relative(home, moved).split(path.sep).join('/'));
      const notice = { name: file, path: moved, why: error.message, moved: true };
      context.documents.note(notice);
      return { file, is: 'set-aside', brought: nothing, notice };
    }
    if (!(error instanceof StoreError)) throw error;
    if (error.kind === 'locked') return { file, is: 'waiting', brought: nothing };
    const notice = { name: file, path: path.join(home, file), why: error.message, moved: false };
    context.documents.note(notice);
    return { file, is: 'left', brought: nothing, notice };
  }
  const brought = bring();
  moveToBackup(context, file);
  return { file, is: 'merged', brought };
}

/** Opens a copy and tells how to bring in what is in it. Throws DamagedFile or StoreError. */
function bringing(context: KeepingContext, file: string, raw: Buffer): () => Brought {
  const { codec, home } = context;
  const names = originalsOf(file);
  const original = names[0] ?? file;
  const segment = segmentOfFile(original);
  if (segment !== undefined) {
    const { entries } = openAs(segmentSpec(segment), raw, [...names, file], codec);
    return () => bringEntries(context, entries);
  }
  const open = <T extends { version: number }>(spec: Parameters<typeof openAs<T>>[0]): T =>
    openAs(spec, raw, [...names, file], codec);
  switch (original) {
    case 'deleted.json': {
      const { items } = open(deletedSpec);
      return () => bringDeleted(context, items);
    }
    case 'drafts.json': {
      const { drafts } = open(draftsSpec);
      return () => bringDrafts(context, drafts);
    }
    case 'path.json': {
      const progress = open(context.pathSpec);
      return () => bringPath(context, progress);
    }
    case 'settings.json': {
      // What a person said of themselves here stays; what they said there is only taken when there is nothing here.
      const settings = open(context.settingsSpec);
      return () => {
        if (!isFile(path.join(home, original))) context.documents.update(context.settingsSpec, () => settings);
        return nothing;
      };
    }
    default: {
      const spec = context.lists.find(({ name }) => original === `${name}.json`);
      // A list that a newer version keeps waits for that.
      if (spec === undefined) throw new StoreError('newer-format', file);
      const { items } = open(spec);
      return () => bringItems(context, spec, items);
    }
  }
}

/** Moves a file of the home to `backup/` under a name of its own. Under the lock. Throws StoreError. */
export function moveToBackup({ home, disk, now }: KeepingContext, file: string, mark = ''): string {
  const folder = path.join(home, 'backup');
  ensureFolder(folder);
  const { name, ext } = path.parse(file);
  // A program that syncs folders makes names that leave no room for a date.
  const short = Buffer.byteLength(name) > 200 ? name.slice(0, 50) : name;
  try {
    const target = freeFile(folder, `${short}.${stamp(now())}${mark}`, ext);
    disk.rename(path.join(home, file), target);
    syncFolder(folder, disk);
    syncFolder(path.dirname(path.join(home, file)), disk);
    return path.relative(home, target).split(path.sep).join('/');
  } catch (error) {
    throw toStoreError(error, file);
  }
}
