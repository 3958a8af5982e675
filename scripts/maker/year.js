// Makes a home folder with a made-up year in it: `node scripts/maker/year.js --home DIR [--side hurt|broke] [--until yyyy-mm-dd]
// [--seed 4] [--years 1]`. What is made is in test/maker.ts; this only bundles it, as Node 20 reads no TypeScript.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';

/**
 * Makes a year, or several, in a home folder.
 * @param {string} home
 * @param {{side?: 'hurt' | 'broke', until?: string, seed?: number, years?: number}} options
 */
export async function makeYear(home, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'trust-repair-maker-'));
  try {
    const outfile = join(folder, 'maker.mjs');
    buildSync({
      entryPoints: [fileURLToPath(new URL('../../test/maker.ts', import.meta.url))],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
      banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
    });
    const maker = await import(pathToFileURL(outfile).href);
    return maker.makeYear(home, { side: 'hurt', ...options });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { values } = parseArgs({
    options: {
      home: { type: 'string' },
      side: { type: 'string', default: 'hurt' },
      until: { type: 'string' },
      seed: { type: 'string', default: '4' },
      years: { type: 'string', default: '1' },
    },
  });
  if (values.home === undefined || !['hurt', 'broke'].includes(values.side)) {
    console.error(
      'usage: node scripts/maker/year.js --home DIR [--side hurt|broke] [--until DAY] [--seed N] [--years N]',
    );
    process.exit(2);
  }
  const { home, side, until, seed, years } = values;
  const made = await makeYear(resolve(home), {
    side,
    seed: Number(seed),
    years: Number(years),
    ...(until && { until }),
  });
  console.log(`${side}: ${made.first} to ${made.last} in ${home}`);
}
