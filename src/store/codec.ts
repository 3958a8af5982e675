/**
 * Between JSON and the disk: where encryption goes.
 *
 * Both directions are synchronous. `file` is the name relative to the home folder, such as `journal-2026-11.json`.
 * `decode` throws DamagedFile only when it is certain that the content is broken: the file is then set aside.
 * Anything else it throws (a wrong passphrase above all) leaves every file where it is.
 */
export interface Codec {
  encode(json: string, file: string): string;
  decode(raw: string, file: string): string;
}

/** Plain text in, plain text out. */
export const plainCodec: Codec = {
  encode: (json) => json,
  decode: (raw) => raw,
};
