/** Passphrases and codes for scripts: from a file or a descriptor, never from the command line itself, where other programs could read them. */
import { cliSecretWords as words } from '../messages/cli-keep.js';
import { CliError, exitCodes } from '../errors.js';
import { asText, readDescriptor, readOutside } from '../store/outside.js';

/** Where a passphrase comes from, when it is not typed. */
export interface SecretOptions {
  readonly passphraseFile?: string;
  readonly passphraseFd?: string;
}

/** The first line. Nothing is trimmed: a space can be a part of a passphrase. */
function firstLine(text: string, from: string): string {
  const [line = ''] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1);
  if (line === '') throw new CliError(words.emptySecret(from), exitCodes.usedWrongly);
  return line.normalize('NFC');
}

const SECRET_LIMIT = 64 * 1024;

/** A secret from a file. Throws StoreError or CliError. */
export const secretFromFile = (file: string): string => firstLine(asText(readOutside(file, SECRET_LIMIT), file), file);

/** A secret from a file or a descriptor, whichever was named; undefined when none was. Throws StoreError or CliError. */
export function secretFrom(file: string | undefined, fd: string | undefined): string | undefined {
  if (file !== undefined && fd !== undefined) throw new CliError(words.twoSecrets, exitCodes.usedWrongly);
  if (file !== undefined) return secretFromFile(file);
  if (fd === undefined) return undefined;
  if (!/^\d{1,4}$/u.test(fd)) throw new CliError(words.badFd(fd), exitCodes.usedWrongly);
  return firstLine(readDescriptor(Number(fd)), `--passphrase-fd ${fd}`);
}

/** Whether a script gave a passphrase. Reads nothing: a descriptor can be read only once. */
export const isGiven = ({ passphraseFile, passphraseFd }: SecretOptions): boolean =>
  passphraseFile !== undefined ||
  passphraseFd !== undefined ||
  (process.env['TRUST_REPAIR_PASSPHRASE_FILE'] ?? '') !== '';

/** The passphrase that a script gave, from an option or from TRUST_REPAIR_PASSPHRASE_FILE; undefined when it is to be asked for. */
export function givenPassphrase({ passphraseFile, passphraseFd }: SecretOptions): string | undefined {
  const said = secretFrom(passphraseFile, passphraseFd);
  if (said !== undefined) return said;
  const fromEnv = process.env['TRUST_REPAIR_PASSPHRASE_FILE'] ?? '';
  return fromEnv === '' ? undefined : secretFromFile(fromEnv);
}
