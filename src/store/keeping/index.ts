/** Backups, restoring, mending, erasing, and making one of what two computers wrote. */
export { type BackupWritten, writeBackup } from './backup.js';
export { type Brought } from './bring.js';
export type { HomeContext, KeepingContext, PathDocument } from './context.js';
export { copiesAmong, originalsOf } from './copies.js';
export { examine, isWell, mend } from './doctor.js';
export { eraseAll, type Erased } from './erase.js';
export type { Finding, FindingCode, Mended } from './finding.js';
export { finishRestore, type Finished } from './finish.js';
export { mergeCopies, type MergedCopy } from './merge.js';
export { BACKUP_ENDING } from './names.js';
export { type BackupSummary, type Opening, readBackup } from './read.js';
export { restoreBackup, type Restored, type RestoreOptions } from './restore.js';
