// Builds everything that is shipped into dist/: the bundled tool, the guide as a library, its types, and the licences.
//
// dist/cli.cjs       the command line: small, CommonJS, as that starts fastest; it imports the rest when a command runs
// dist/parts/*.js    what the commands run: the screens in one file, the others sharing what they have in common
// dist/parts/*.cjs   what has to start in a moment, each in one file
// dist/parts/content.json   the words of the guide, read when the first of them is asked for
// dist/guide/        the guide as a library, with its types
// dist/coach/        the coach as a library; its types are in dist/types/
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { coachApart, coachRules } from './coach.js';
import { content, contentJson } from './content.js';
import { writeLicences } from './licences.js';
import { checkTrims, trims } from './trims.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
// Built beside the old one and moved at the end, so that a failed build leaves a working tool.
const out = `${root}dist-new`;
rmSync(out, { recursive: true, force: true });

/** What commands import when they run, by the file it begins with: modules that share what they have in common. */
const parts = {
  'src/cli/plain.ts': 'plain',
  'src/cli/home.ts': 'home',
  'src/cli/path.ts': 'path',
  'src/cli/read.ts': 'read',
  'src/cli/support.ts': 'support',
  'src/cli/ask.ts': 'ask',
  'src/cli/formats.ts': 'formats',
  'src/cli/coach/check.ts': 'check',
  'src/cli/coach/lines.ts': 'coach-lines',
  'src/cli/steps.ts': 'steps',
  'src/cli/journal/edit.ts': 'journal-edit',
  'src/cli/journal/remove.ts': 'journal-remove',
  'src/cli/journal/export.ts': 'journal-export',
  'src/cli/journal/import.ts': 'journal-import',
  'src/cli/checkin/list.ts': 'checkin-list',
  'src/cli/checkin/remind.ts': 'checkin-remind',
  'src/cli/progress.ts': 'progress',
  'src/cli/report/report.ts': 'report',
  'src/cli/records/run.ts': 'records',
  'src/plain/calm.ts': 'plain-calm',
  'src/cli/talk/open.ts': 'talk',
  'src/cli/talk/look.ts': 'talk-look',
  'src/cli/keep/lock.ts': 'lock',
  'src/cli/keep/unlock.ts': 'unlock',
  'src/cli/keep/passphrase.ts': 'passphrase',
  'src/cli/keep/backup.ts': 'backup',
  'src/cli/keep/restore.ts': 'restore',
  'src/cli/keep/doctor.ts': 'doctor',
  'src/cli/keep/erase.ts': 'erase',
};

/** What has to start in a moment: each in one CommonJS file with all it needs, as loading modules takes some milliseconds more. */
const quick = {
  'src/cli/journal/add.ts': 'journal-add',
  'src/cli/journal/look.ts': 'journal-look',
  'src/cli/status.ts': 'status',
  'src/cli/when.ts': 'when',
  'src/store/vault/hpke.ts': 'hpke',
};

/** Where everything that is imported late comes to lie in dist/parts, by the file it begins with. */
const built = {
  ...Object.fromEntries(Object.entries(parts).map(([file, name]) => [file, `${name}.js`])),
  ...Object.fromEntries(Object.entries(quick).map(([file, name]) => [file, `${name}.cjs`])),
  'src/app/start.ts': 'screens.js',
  'src/session/late.ts': 'late.js',
};

/** Leaves out what is imported late and lies in a file of its own; `folder` is where those files are from there. */
const apart = (folder) => ({
  name: 'apart',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = relative(root, resolve(resolveDir, path)).replaceAll('\\', '/').replace(/\.js$/u, '.ts');
      return built[file] === undefined ? undefined : { path: `${folder}/${built[file]}`, external: true };
    });
  },
});

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
  plugins: [coachApart, content, trims],
};

const results = await Promise.all([
  build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: `${out}/cli.cjs`,
    format: 'cjs',
    plugins: [apart('./parts'), trims],
  }),
  // In one file: each file more costs a millisecond before the first frame.
  build({
    ...asModules,
    entryPoints: { screens: 'src/app/start.ts' },
    splitting: false,
    plugins: [apart('.'), ...asModules.plugins],
  }),
  build({ ...asModules, entryPoints: { late: 'src/session/late.ts' }, splitting: false }),
  build({
    ...asModules,
    entryPoints: Object.fromEntries(Object.entries(parts).map(([file, name]) => [name, file])),
    splitting: true,
    plugins: [apart('.'), ...asModules.plugins],
    chunkNames: 'shared-[hash]',
  }),
  build({
    ...common,
    entryPoints: Object.fromEntries(Object.entries(quick).map(([file, name]) => [name, file])),
    outdir: `${out}/parts`,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
    define: { ...common.define, 'import.meta.url': '__url' },
    plugins: [apart('.'), coachApart, content, trims],
  }),
]);
checkTrims();
requireQuick(out);
writeFileSync(`${out}/parts/content.json`, contentJson());

// The libraries, each with its types.
await build({
  absWorkingDir: root,
  entryPoints: { 'guide/index': 'src/guide/index.ts', 'coach/index': 'src/coach/index.ts' },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [coachRules],
});
for (const [config, folder] of [
  ['tsconfig.types.json', 'guide'],
  ['tsconfig.coach.json', 'types'],
]) {
  execFileSync(
    process.execPath,
    [`${root}node_modules/typescript/bin/tsc`, '-p', config, '--outDir', `${out}/${folder}`],
    { cwd: root, stdio: 'inherit' },
  );
}
writeLicences(root, [...new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)))]);

rmSync(`${root}dist`, { recursive: true, force: true });
renameSync(out, `${root}dist`);

/** Makes the command line and the quick parts require quick parts: importing even one file starts Node's whole loader of modules. */
function requireQuick(folder) {
  const names = Object.values(quick);
  const found = new Set();
  for (const file of ['cli', ...names.map((name) => `parts/${name}`)].map((name) => `${folder}/${name}.cjs`)) {
    const code = readFileSync(file, 'utf8').replace(
      /\bimport\("(\.\/(?:parts\/)?([\w-]+)\.cjs)"\)/gu,
      (_whole, path, name) => {
        found.add(name);
        return `Promise.resolve(require("${path}"))`;
      },
    );
    writeFileSync(file, code);
  }
  const lost = names.find((name) => !found.has(name));
  if (lost !== undefined) throw new Error(`Nothing imports the quick part ${lost}`);
}
