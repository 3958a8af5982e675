/** The folder everything is in. */
import fs from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';
import { quietly, syncFolder } from './disk.js';
import { toStoreError } from './errors.js';

/**
 * The home folder, absolute: TRUST_REPAIR_HOME, or the folder conf would choose (the same `env-paths` call as its own;
 * it reads XDG_CONFIG_HOME and APPDATA from the process itself). Touches nothing.
 */
export function resolveHome(env: NodeJS.ProcessEnv): string {
  const chosen = env['TRUST_REPAIR_HOME'];
  return path.resolve(chosen ? chosen : envPaths('trust-repair', { suffix: '' }).config);
}

/** Takes the rights of everyone else off a folder of ours. Never fails: a folder we cannot change is still usable. */
export function tighten(folder: string): void {
  quietly(() => {
    const { mode, uid } = fs.statSync(folder);
    // The sticky bit marks a folder shared by all, such as /tmp: closing that would lock everyone else out.
    const shared = (mode & 0o1000) !== 0;
    if (!shared && (mode & 0o077) !== 0 && uid === process.getuid?.()) fs.chmodSync(folder, 0o700);
  });
}

/** Makes a folder (mode 0700) where there is none, and tightens it where there is. Throws StoreError. */
export function ensureFolder(folder: string): void {
  try {
    const made = fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (made !== undefined) {
      // Otherwise a power cut can take the new folder away, with the first entry in it.
      syncFolder(path.dirname(made));
      syncFolder(path.dirname(folder));
    }
  } catch (error) {
    throw toStoreError(error, path.basename(folder));
  }
  tighten(folder);
}
