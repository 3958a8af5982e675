/** Checks of what was set aside and of the backups. What did not open is never deleted: once all that could be read of it is here, it moves on to `backup/`. */
import path from 'node:path';
import { isRecord } from '../../journal/entry.js';
import { keepingWords } from '../../messages/keeping.js';
import { setAside } from '../aside.js';
import { StoreError } from '../errors.js';
import { readCopy } from '../vault/keyfile.js';
import { hasMagic, KEY_COPY, KEY_FILE } from '../vault/magic.js';
import { isWholeBackup } from './backup.js';
import type { KeepingContext } from './context.js';
import type { Check, Problem } from './finding.js';
import { type Looked, look, specOf } from './look.js';
import { moveToBackup } from './merge.js';
import { isFile, isOurs, listHome } from './names.js';
import { isSealed } from './open.js';
import { readBackup, readTar, type Taker } from './read.js';
import { type Rescue, rescueOf } from './rescue.js';

const words = keepingWords.found;

/** Stands in the name of a file whose words are back in the journal. */
const DONE = '.brought-back';

/** Brings back what there is and moves the file on. Under the lock. */
function rescue(context: KeepingContext, file: string, { bring, lost }: Rescue): string {
  const brought = bring();
  const kept = moveToBackup(context, file, DONE);
  return keepingWords.mended.broughtBack(file, brought, lost, kept);
}

/** Files in use that do not open. */
export const checkBroken: Check = (context) => {
  const found = listHome(context.home).files.flatMap((file): Problem[] => {
    if (file.includes('/') || !isOurs(file) || specOf(context, file)?.name !== path.parse(file).name) return [];
    const looked = look(context, file);
    if (looked.is === 'locked') return [{ code: 'locked', weight: 'note', words: words.locked }];
    if (looked.is === 'newer') return [{ code: 'newer-file', file, weight: 'trouble', words: looked.words }];
    if (looked.is === 'unreadable') return [{ code: 'unreadable-file', file, weight: 'trouble', words: looked.words }];
    if (looked.is !== 'broken') return [];
    const rescued = rescueOf(context, file, looked);
    const fix = (): string => mendBroken(context, file);
    const said = words.broken(file, looked.why, rescued);
    return [
      {
        code: 'broken-file',
        file,
        weight: 'trouble',
        words: said,
        count: rescued?.count ?? 0,
        fix,
        touchesWords: true,
      },
    ];
  });
  // Once is enough, however many files are locked.
  const first = found.findIndex(({ code }) => code === 'locked');
  return found.filter(({ code }, index) => code !== 'locked' || index === first);
};

function mendBroken(context: KeepingContext, file: string): string {
  const { home, disk, now } = context;
  // Mending another file has read this one, which set it aside: it is among those that are looked at next.
  if (!isFile(path.join(home, file))) return keepingWords.mended.gone(file);
  const moved = setAside(home, file.slice(0, -'.json'.length), now(), disk);
  const aside = path.relative(home, moved).split(path.sep).join('/');
  // Plain text that somebody put into an encrypted home would go on lying there in the open.
  context.seal?.(aside);
  const found = rescueOf(context, aside, look(context, aside));
  return found === undefined ? keepingWords.mended.setAside(file, aside) : rescue(context, aside, found);
}

/** Files that were set aside. */
export const checkSetAside: Check = (context) =>
  listHome(context.home).files.flatMap((file): Problem[] => {
    if (!file.startsWith('set-aside/')) return [];
    const looked: Looked = look(context, file);
    if (looked.is === 'locked' || looked.is === 'gone') return [];
    if (looked.is === 'newer' || looked.is === 'unreadable')
      return [{ code: 'unreadable-file', file, weight: 'note', words: looked.words }];
    const found = specOf(context, file) && rescueOf(context, file, looked);
    if (found === undefined) return [{ code: 'lost-file', file, weight: 'note', words: words.lost(file) }];
    const fix = (): string => rescue(context, file, found);
    const { count, lost } = found;
    return [
      {
        code: 'set-aside',
        file,
        weight: 'trouble',
        words: words.setAside(file, count, lost),
        count,
        fix,
        touchesWords: true,
      },
    ];
  });

/** Whole backups in `backup/`, and copies of single files there. */
export const checkBackups: Check = (context) =>
  listHome(context.home).files.flatMap((file): Problem[] => {
    if (!file.startsWith('backup/') || file.includes(DONE)) return [];
    if (isWholeBackup(context.home, file)) return wholeBackup(context, file);
    const looked = specOf(context, file) === undefined ? undefined : look(context, file);
    // One that is whole and does not fit is of an older version, and was kept because of that.
    if (looked?.is !== 'broken' || isWhole(looked.text)) return [];
    return [{ code: 'broken-backup', file, weight: 'note', words: words.brokenBackup(file) }];
  });

function isWhole(text: string): boolean {
  try {
    return isRecord(JSON.parse(text));
  } catch {
    return false;
  }
}

function wholeBackup({ home, codec }: KeepingContext, file: string): Problem[] {
  try {
    readBackup(path.join(home, file), { home, codec });
    return [];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.kind === 'locked' || error.kind === 'damaged-key'
      ? []
      : [{ code: 'broken-backup', file, weight: 'note', words: error.message }];
  }
}

function isLockOn(home: string): boolean {
  try {
    return [KEY_FILE, KEY_COPY].some((name) => {
      const copy = readCopy(home, name as typeof KEY_FILE);
      return copy.is === 'good' && copy.file.state === 'on';
    });
  } catch {
    return false;
  }
}

const isSealedItem = (file: string): boolean => file.startsWith('inbox/') || file.endsWith('.sealed');

/** Whether a file is a whole backup of an encrypted home: what is in it can be read no more than the home itself. */
function holdsSealedOnly(home: string, file: string): boolean {
  if (!isWholeBackup(home, file)) return false;
  let isPlain = false;
  const taker: Taker = (name) => {
    let isFirst = !/^key\b/i.test(name) && !isSealedItem(name);
    return {
      take: (chunk) => {
        if (isFirst && !hasMagic(chunk)) isPlain = true;
        isFirst = false;
      },
      end: () => undefined,
    };
  };
  try {
    readTar(path.join(home, file), taker);
    return !isPlain;
  } catch {
    return false;
  }
}

/** Files that can be read without the passphrase although there is one. */
export const checkPlain: Check = ({ home, seal }) => {
  // While it is being turned on or off there are both, and finishing that sees to it.
  if (!isLockOn(home)) return [];
  const plain = listHome(home).files.filter((file) => {
    const isFree = !file.includes('/') && (!isOurs(file) || /^key\b/i.test(file));
    return !isFree && !isSealedItem(file) && !isSealed(home, file) && !holdsSealedOnly(home, file);
  });
  return plain.map((file) => {
    const problem = { code: 'plain-file', file, weight: 'trouble', words: words.plain(file) } as const;
    // One in use that is plain was put there by another program, and is looked at as a broken one.
    if (seal === undefined || !file.includes('/')) return problem;
    return { ...problem, fix: () => (seal(file), keepingWords.mended.sealed(file)) };
  });
};
