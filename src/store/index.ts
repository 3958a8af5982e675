/** What the rest of the program uses of the store. */
export type { Notice } from './aside.js';
export { type Codec, plainCodec } from './codec.js';
export type { Disk } from './disk.js';
export type { DocumentSpec } from './documents.js';
export { type Draft, type DraftInput, type DraftsDocument, draftsSpec } from './drafts.js';
export { DamagedFile, StoreError, type StoreErrorKind } from './errors.js';
export { randomBytes } from './random.js';
export { resolveHome } from './home.js';
export type { Added } from './bulk.js';
export { DELETED_DAYS, type Deleted } from './deleted.js';
export { type MonthDocument, monthSpec } from './segments.js';
export { withLock } from './lock.js';
export type { Owner } from './processes.js';
export { editElsewhere, editorCommand, recoverStrays, type Stray } from './scratch.js';
export { openStore, type Store, type StoreOptions } from './store.js';
export { groupCode, makeRecoveryCode, readRecoveryCode } from './vault/recovery.js';
export type { Secret } from './vault/keys.js';
export type { SwitchResult } from './vault/switch.js';
