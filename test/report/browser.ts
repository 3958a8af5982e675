/** A real browser for tests: the one of the system, driven without a download. */
import fs from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser is; undefined, with a notice, where there is none. */
export function browserHere(): string | undefined {
  const found = places.find((place) => place !== '' && fs.existsSync(place));
  if (found === undefined)
    process.stderr.write('No Chromium was found, so the report was not looked at in a browser. CHROMIUM names one.\n');
  return found;
}

/** Starts it. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  // In a container the sandbox cannot be had, and the pages are our own.
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** How many pages a PDF has. */
export const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? []).length;
