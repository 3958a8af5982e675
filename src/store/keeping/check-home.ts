/** Checks of the home folder as a whole: room, rights, what killed runs left, keys, and names that nobody knows. */
import fs from 'node:fs';
import path from 'node:path';
import { keepingWords } from '../../messages/keeping.js';
import { keepBackup } from '../aside.js';
import { quietly, TEMP_NAME, writeDurably } from '../disk.js';
import { toStoreError } from '../errors.js';
import { LOCK_NAME } from '../lock.js';
import { isRunning } from '../processes.js';
import { type Copy, readCopy } from '../vault/keyfile.js';
import { KEY_COPY, KEY_FILE } from '../vault/magic.js';
import type { KeepingContext } from './context.js';
import type { Check, Problem } from './finding.js';
import { finishRestore, STAGING } from './finish.js';
import { FOLDERS, isFile, isFolder, isOurs, listHome, namesIn } from './names.js';
import { isSealed } from './open.js';

const words = keepingWords.found;
/** Less room than this, in bytes, and a month's file may not fit twice. */
const LOW = 32 << 20;
const HOUR = 3_600_000;

/** Whether the folder can be written to, and has room. */
export const checkRoom: Check = ({ home }) => {
  const found: Problem[] = [];
  try {
    fs.accessSync(home, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch {
    found.push({ code: 'no-access', weight: 'trouble', words: words.noAccess(home) });
  }
  quietly(() => {
    const { bavail, bsize } = fs.statfsSync(home);
    const megabytes = Math.floor((bavail * bsize) / 2 ** 20);
    if (bavail * bsize < LOW) found.push({ code: 'low-space', weight: 'trouble', words: words.lowSpace(megabytes) });
  });
  return found;
};

/** A restore that was broken off. */
export const checkRestore: Check = ({ home, disk }) => {
  if (!isFolder(path.join(home, STAGING))) return [];
  const fix = (): string => keepingWords.mended.restore[finishRestore(home, disk)];
  return [{ code: 'restore-unfinished', weight: 'trouble', words: words.restoreUnfinished, fix }];
};

/** The wrapped keys and their copy, and a change of encryption that was broken off. */
export const checkKeys: Check = (context) => {
  const { home } = context;
  const names = namesIn(home).filter((name) => /^key\b.*\.json$/i.test(name));
  const found: Problem[] = names
    .filter((name) => name !== KEY_FILE && name !== KEY_COPY)
    .map((file) => ({ code: 'key-conflict', file, weight: 'note', words: words.keyConflict(file) }));
  let key: Copy;
  let copy: Copy;
  try {
    [key, copy] = [readCopy(home, KEY_FILE), readCopy(home, KEY_COPY)];
  } catch (error) {
    const { kind, file, message } = toStoreError(error, KEY_FILE);
    const code = kind === 'newer-format' ? 'newer-file' : 'unreadable-file';
    return [...found, { code, file, weight: 'trouble', words: message }];
  }
  const good = key.is === 'good' ? key : copy.is === 'good' ? copy : undefined;
  if (good === undefined) {
    const isAny = key.is === 'damaged' || copy.is === 'damaged';
    if (isAny) found.push({ code: 'key-damaged', file: KEY_FILE, weight: 'trouble', words: words.keyDamaged });
    else if (listHome(home).files.some((file) => isSealed(home, file)))
      found.push({ code: 'key-missing', file: KEY_FILE, weight: 'trouble', words: words.keyMissing });
    return found;
  }
  if (key.is !== copy.is) {
    const [file, from] = key.is === 'good' ? ([KEY_COPY, KEY_FILE] as const) : ([KEY_FILE, KEY_COPY] as const);
    const fix = (): string => copyKey(context, from, file);
    found.push({ code: 'key-copy', file, weight: 'trouble', words: words.keyCopy(file), fix });
  }
  if (good.file.state !== 'on') {
    const fix = context.finishSwitch;
    const problem = { code: 'switch-unfinished', weight: 'trouble', words: words.switchUnfinished } as const;
    found.push(fix === undefined ? problem : { ...problem, fix: () => (fix(), keepingWords.mended.switched) });
  }
  return found;
};

function copyKey({ home, disk, now }: KeepingContext, from: string, file: string): string {
  try {
    if (isFile(path.join(home, file))) keepBackup(home, file.slice(0, -'.json'.length), 1, now(), disk);
    writeDurably(path.join(home, file), fs.readFileSync(path.join(home, from)), { disk });
  } catch (error) {
    throw toStoreError(error, file);
  }
  return keepingWords.mended.keyCopy(file);
}

/** Files and folders of ours that others on this computer could open. */
export const checkRights: Check = ({ home }) => {
  const uid = process.getuid?.();
  if (uid === undefined) return [];
  const inside = [...FOLDERS.filter((name) => isFolder(path.join(home, name))), ...listHome(home).files.filter(isMine)];
  return ['', ...inside].flatMap((file) => {
    const full = path.join(home, file);
    const stat = fs.statSync(full, { throwIfNoEntry: false });
    // The sticky bit marks a folder shared by all, such as /tmp.
    if (stat?.uid !== uid || (stat.mode & 0o077) === 0 || (stat.mode & 0o1000) !== 0) return [];
    const fix = (): string => {
      try {
        fs.chmodSync(full, stat.isDirectory() ? 0o700 : 0o600);
      } catch (error) {
        throw toStoreError(error, file);
      }
      return keepingWords.mended.rights(file === '' ? home : file);
    };
    return [{ code: 'rights', file, weight: 'trouble', words: words.rights(file === '' ? home : file), fix }];
  });
};

const isMine = (file: string): boolean => file.includes('/') || isOurs(file);

/** Temporary files and guards of runs that were killed. */
export const checkLeftovers: Check = ({ home }) =>
  ['', ...FOLDERS].flatMap((folder) =>
    (folder === '' || isFolder(path.join(home, folder)) ? namesIn(path.join(home, folder)) : []).flatMap((name) => {
      const file = folder === '' ? name : `${folder}/${name}`;
      if (!isLeft(path.join(home, file), name)) return [];
      const fix = (): string => {
        fs.rmSync(path.join(home, file), { force: true });
        return keepingWords.mended.leftover(file);
      };
      return [{ code: 'leftover', file, weight: 'trouble', words: words.leftover(file), fix } satisfies Problem];
    }),
  );

function isLeft(file: string, name: string): boolean {
  const pid = Number(TEMP_NAME.exec(name)?.[1] ?? Number.NaN);
  const isGuard = name.startsWith(`${LOCK_NAME}-guard-`);
  if (Number.isNaN(pid) && !isGuard) return false;
  if (!isGuard && (pid === process.pid || !isRunning(pid))) return true;
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > HOUR;
}

/** Whatever lies there and is not ours: named, and left alone. */
export const checkUnknown: Check = ({ home }) => {
  const { files, others } = listHome(home);
  const problem = (file: string, said: string): Problem => ({
    code: 'unknown-file',
    file,
    weight: 'note',
    words: said,
  });
  return [
    ...others.map((file) => problem(file, words.unknown(file))),
    ...files.filter((file) => !isMine(file)).map((file) => problem(file, words.unknownKept(file))),
  ];
};
