// Writes THIRD_PARTY_LICENSES.txt: the licence of every package whose code is inside the bundle.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root the project folder @param {string[]} inputs the files that went into the bundle */
export function writeLicences(root, inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input);
    if (match) folders.add(match[1]);
  }
  const parts = [...folders].sort().map((folder) => {
    const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/iu.test(name));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${about.license}`;
    return `${about.name} ${about.version} (${about.license})\n\n${text}`;
  });
  if (!existsSync(join(root, 'LICENSE'))) throw new Error('LICENSE is missing');
  writeFileSync(
    join(root, 'THIRD_PARTY_LICENSES.txt'),
    `trust-repair contains code from these packages.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
  );
}
