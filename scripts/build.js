// Builds everything that is shipped into dist/: the bundled tool, the guide as a library, its types, and the licences.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { trims } from './trims.js';
import { writeLicences } from './licences.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const root = new URL('..', import.meta.url).pathname;

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });

const result = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  minify: true,
  keepNames: false,
  metafile: true,
  legalComments: 'none',
  chunkNames: 'parts/[name]-[hash]',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    __VERSION__: JSON.stringify(version),
  },
  // Some of the bundled packages are CommonJS and call require for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  // One copy of it, the trimmed one.
  alias: { 'string-width': './node_modules/string-width/index.js' },
  plugins: [trims],
  logLevel: 'warning',
});

await build({
  absWorkingDir: root,
  entryPoints: ['src/guide/index.ts'],
  outfile: 'dist/guide/index.js',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
});
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
});
writeLicences(root, Object.keys(result.metafile.inputs));
