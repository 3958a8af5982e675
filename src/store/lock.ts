/**
 * One writer at a time, across processes, without waiting for a dead one.
 *
 * The lock is a file made with 'wx'. Whoever finds it held by a process that is gone removes it, and the right to remove
 * one particular lock is itself a file made with 'wx', named after that lock's token. A token never comes back, so
 * a waiter that acts late finds another token under its guard and removes nothing.
 */
import fs from 'node:fs';
import path from 'node:path';
import { quietly, realDisk, sleep, writeAll } from './disk.js';
import { codeOf, StoreError, toStoreError } from './errors.js';
import { isOwner, lifeOf, newToken, type Owner, thisProcess } from './processes.js';

/** How long things last, in milliseconds. */
export interface LockTimes {
  /** How long to wait before giving up as 'busy'. */
  readonly wait: number;
  /** Age after which a lock counts as left behind when nobody can tell whether its holder lives. */
  readonly stale: number;
  /** The same for a lock with nothing in it: its holder died between making and signing it. */
  readonly empty: number;
  /** Age after which a guard counts as left behind. */
  readonly guard: number;
}

/** The times in use. */
export const lockTimes: LockTimes = { wait: 10_000, stale: 30_000, empty: 2_000, guard: 5_000 };

/** The name of the lock inside the home folder. */
export const LOCK_NAME = '.lock';

/** A lock as it was found. */
export interface Seen {
  /** Tells this lock from every other one, earlier or later. */
  readonly identity: string;
  readonly holder: Owner | undefined;
  readonly isEmpty: boolean;
  /** Milliseconds; a date in the future counts as old, or a wrong clock could lock a person out for years. */
  readonly age: number;
}

/** Tokens of the locks this process holds, by path. */
const held = new Map<string, string>();
/** Our own locks that could not be removed when we were done. */
const abandoned = new Set<string>();

function parseHolder(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isOwner(value) && /^[0-9a-f]+$/.test(value.token) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at a lock; undefined when there is none. Throws the system's error when it cannot look. */
export function inspect(lock: string): Seen | undefined {
  try {
    const stat = fs.statSync(lock);
    let text = '';
    try {
      text = fs.readFileSync(lock, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      // Not ours to read: its age must do.
    }
    const holder = parseHolder(text);
    return {
      identity: holder?.token ?? `${stat.ino}-${stat.mtimeMs}`,
      holder,
      isEmpty: stat.size === 0,
      age: Math.abs(Date.now() - stat.mtimeMs),
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isStale(seen: Seen, times: LockTimes): boolean {
  if (!seen.holder) return seen.age > (seen.isEmpty ? times.empty : times.stale);
  if (abandoned.has(seen.holder.token)) return true;
  const life = lifeOf(seen.holder);
  return life === 'dead' || (life === 'unknown' && seen.age > times.stale);
}

/** Makes a file that must not exist yet; false when it does. Throws anything else. */
function make(file: string, text: string): boolean {
  let fd: number;
  try {
    fd = fs.openSync(file, 'wx', 0o600);
  } catch (error) {
    const code = codeOf(error) ?? '';
    // On Windows a file that is just being removed refuses with these.
    const passing = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(code);
    if (code === 'EEXIST' || passing) return false;
    throw error;
  }
  try {
    writeAll(realDisk, fd, Buffer.from(text), LOCK_NAME);
  } catch (error) {
    quietly(() => fs.unlinkSync(file));
    throw error;
  } finally {
    fs.closeSync(fd);
  }
  return true;
}

/** Removes a lock that was left behind, if it still is the one that was seen. True when the way may be free now. */
export function takeOver(lock: string, seen: Seen, times: LockTimes): boolean {
  const guard = (level: number): string => `${lock}-guard-${seen.identity}-${level}`;
  let level = 0;
  while (!make(guard(level), '')) {
    // A guard is held for microseconds. One that stays was left by a process that died in there; removing it would be
    // the same race once more, so the next level is tried instead.
    const stat = fs.statSync(guard(level), { throwIfNoEntry: false });
    if (!stat || Math.abs(Date.now() - stat.mtimeMs) <= times.guard) return false;
    level += 1;
  }
  try {
    const again = inspect(lock);
    if (again?.identity === seen.identity && isStale(again, times)) fs.unlinkSync(lock);
  } finally {
    for (; level >= 0; level -= 1) {
      const name = guard(level);
      quietly(() => fs.unlinkSync(name));
    }
  }
  return true;
}

function acquire(lock: string, times: LockTimes): string {
  const token = newToken();
  const signature = JSON.stringify(thisProcess(token));
  const until = performance.now() + times.wait;
  for (;;) {
    // Asked again after signing: had this process been stopped in between, its empty lock may have been removed.
    if (make(lock, signature) && inspect(lock)?.identity === token) return token;
    const seen = inspect(lock);
    const isFree = !seen || (isStale(seen, times) && takeOver(lock, seen, times));
    if (performance.now() > until) throw new StoreError('busy', LOCK_NAME);
    if (!isFree) sleep(5 + Math.random() * 15);
  }
}

function release(lock: string, token: string): void {
  try {
    if (inspect(lock)?.identity === token) fs.unlinkSync(lock);
  } catch {
    // What was done under the lock stands; the next one in this process may take it over.
    abandoned.add(token);
  }
}

/**
 * Runs `work` (synchronous) while no other process is in here for the same home folder, which must exist.
 * Calls may be nested. Throws StoreError: 'busy' after ten seconds, or whatever keeps the lock from being made.
 */
export function withLock<R>(home: string, work: () => R, times: LockTimes = lockTimes): R {
  const lock = path.join(home, LOCK_NAME);
  if (held.has(lock)) return work();
  let token: string;
  try {
    token = acquire(lock, times);
  } catch (error) {
    throw toStoreError(error, LOCK_NAME);
  }
  held.set(lock, token);
  try {
    return work();
  } finally {
    held.delete(lock);
    release(lock, token);
  }
}

/**
 * Throws StoreError 'busy' unless this process holds the lock and still finds its own token in it: a process that
 * was stopped for a long time must not write over what others did meanwhile.
 */
export function assertLocked(home: string): void {
  const lock = path.join(home, LOCK_NAME);
  const token = held.get(lock);
  if (token === undefined || inspect(lock)?.identity !== token) throw new StoreError('busy', LOCK_NAME);
}
