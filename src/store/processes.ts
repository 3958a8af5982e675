/** Who holds something, and whether they are still running. */
import fs from 'node:fs';
import os from 'node:os';
import { randomHex } from './random.js';

/** A process, as it signs a lock or a draft. */
export interface Owner {
  pid: number;
  host: string;
  /** Start of the process in clock ticks since boot, where the system tells (Linux): tells a reused pid apart. */
  started?: number;
  token: string;
}

/** 'unknown': another computer or container, or a system that does not say when a process started. */
export type Life = 'alive' | 'dead' | 'unknown';

/** A token nobody else has: 16 hexadecimal digits. */
export function newToken(): string {
  return randomHex(16);
}

/** State and start of a process from /proc; undefined where there is none to read. */
function readStat(pid: number | 'self'): { state: string; started: number } | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command name, in brackets, may itself hold spaces and brackets: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const started = Number(fields[19]);
    return Number.isFinite(started) ? { state: fields[0] ?? '', started } : undefined;
  } catch {
    return undefined;
  }
}

let cachedHost: string | undefined;

/** This computer's name; on Linux with its process namespace, since a pid means nothing in another container. */
export function thisHost(): string {
  if (cachedHost !== undefined) return cachedHost;
  let namespace = '';
  try {
    namespace = `/${fs.readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    // Not Linux: the name alone has to do.
  }
  cachedHost = os.hostname() + namespace;
  return cachedHost;
}

let cachedStart: { started?: number } | undefined;

/** This process, signed with `token`. */
export function thisProcess(token: string): Owner {
  if (!cachedStart) {
    const stat = readStat('self');
    cachedStart = stat ? { started: stat.started } : {};
  }
  return { pid: process.pid, host: thisHost(), ...cachedStart, token };
}

/** Whether a pid of this computer is running. One that we may not signal is running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // A zombie still answers, and will never write again.
  const state = readStat(pid)?.state;
  return state !== 'Z' && state !== 'X';
}

/** Whether the process that signed is still running. */
export function lifeOf(owner: Owner): Life {
  if (owner.host !== thisHost()) return 'unknown';
  if (!isRunning(owner.pid)) return 'dead';
  const started = readStat(owner.pid)?.started;
  if (started === undefined || owner.started === undefined) return 'unknown';
  return started === owner.started ? 'alive' : 'dead';
}

/** Whether two signatures are of the same process, whatever their tokens. */
export function sameProcess(a: Owner, b: Owner): boolean {
  return a.pid === b.pid && a.host === b.host && a.started === b.started;
}

/** Whether a value is a signature. */
export function isOwner(value: unknown): value is Owner {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, host, started, token } = value as Record<string, unknown>;
  return (
    Number.isSafeInteger(pid) &&
    (pid as number) > 0 &&
    typeof host === 'string' &&
    typeof token === 'string' &&
    (started === undefined || typeof started === 'number')
  );
}
