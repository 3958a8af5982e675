// Builds everything that is shipped into dist/: the bundled tool, the guide as a library, its types, and the licences.
//
// dist/cli.cjs       the command line: small, CommonJS, as that starts fastest; it imports the rest when a command runs
// dist/parts/*.js    what the commands run: the screens in one file, the others sharing what they have in common
// dist/parts/content.json   the words of the guide, read when the first of them is asked for
// dist/guide/        the guide as a library, with its types
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { content, contentJson } from './content.js';
import { writeLicences } from './licences.js';
import { checkTrims, trims } from './trims.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
// Built beside the old one and moved at the end, so that a failed build leaves a working tool.
const out = `${root}dist-new`;
rmSync(out, { recursive: true, force: true });

/** The heavy parts, by the path that src/cli imports them by. */
const parts = {
  '../app/start.js': 'screens',
  '../plain/start.js': 'plain',
  './home.js': 'home',
  './path.js': 'path',
  './read.js': 'read',
  './support.js': 'support',
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    __VERSION__: JSON.stringify(version),
  },
  // One copy of it, the trimmed one.
  alias: { 'string-width': './node_modules/string-width/index.js' },
};

/** @type {import('esbuild').BuildOptions} */
const asModules = {
  ...common,
  outdir: `${out}/parts`,
  format: 'esm',
  // Some of the bundled packages are CommonJS and call require for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  plugins: [content, trims],
};

/** Leaves what is loaded after the first frame out of the screens. */
const late = {
  name: 'late',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\/late\.js$/ }, () => ({ path: './late.js', external: true }));
  },
};

/** Leaves the heavy parts out of the command line. */
const apart = {
  name: 'apart',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\.?\// }, ({ path, kind }) => {
      if (kind !== 'dynamic-import' || parts[path] === undefined) return undefined;
      return { path: `./parts/${parts[path]}.js`, external: true };
    });
  },
};

const results = await Promise.all([
  build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: `${out}/cli.cjs`,
    format: 'cjs',
    plugins: [apart, trims],
  }),
  // In one file: each file more costs a millisecond before the first frame.
  build({
    ...asModules,
    entryPoints: { screens: 'src/app/start.ts' },
    splitting: false,
    plugins: [late, ...asModules.plugins],
  }),
  build({ ...asModules, entryPoints: { late: 'src/session/late.ts' }, splitting: false }),
  build({
    ...asModules,
    entryPoints: {
      plain: 'src/plain/start.ts',
      home: 'src/cli/home.ts',
      path: 'src/cli/path.ts',
      read: 'src/cli/read.ts',
      support: 'src/cli/support.ts',
    },
    splitting: true,
    plugins: [late, ...asModules.plugins],
    chunkNames: 'shared-[hash]',
  }),
]);
checkTrims();
writeFileSync(`${out}/parts/content.json`, contentJson());

await build({
  absWorkingDir: root,
  entryPoints: ['src/guide/index.ts'],
  outfile: `${out}/guide/index.js`,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
});
execFileSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.types.json', '--outDir', `${out}/guide`],
  { cwd: root, stdio: 'inherit' },
);
writeLicences(root, [...new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)))]);

rmSync(`${root}dist`, { recursive: true, force: true });
renameSync(out, `${root}dist`);
