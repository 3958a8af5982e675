/** `backup`. */
import path from 'node:path';
import { localDay } from '../../dates/local.js';
import { cliKeepWords as words } from '../../messages/cli-keep.js';
import { keepingOf } from '../../session/keep.js';
import { openSession } from '../../session/open.js';
import { cleanText } from '../../text/clean.js';
import { tell } from '../ask.js';
import { out } from '../out.js';

/** What `backup` is told. */
export interface BackupOptions {
  readonly force?: boolean;
}

/** `backup`: everything in one file, as it lies on the disk: what is encrypted stays so, and no passphrase is needed. Prints where it is. */
export async function backup(file: string | undefined, { force = false }: BackupOptions): Promise<void> {
  const target = path.resolve(file ?? words.backupName(localDay(new Date())));
  const written = keepingOf(openSession().session).backup(target, { overwrite: force });
  await out(`${words.backedUp(words.files(written.files), words.size(written.bytes), written.target)}\n`);
  tell(written.isPlain ? words.backupPlain : words.backupLocked, words.restoreHow);
  if (written.leftOut.length > 0) tell(words.leftOut, ...written.leftOut.map((one) => `  ${cleanText(one)}`));
}
