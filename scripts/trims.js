// Edits to bundled packages that make the first screen appear sooner, or leave out what is never used. Each names the text it
// changes, and the build fails when that text is no longer there, so that an update of a package cannot undo one silently.
import { readFileSync } from 'node:fs';

/** @param {string} path @param {string} source @param {string} from @param {string} to */
function replaced(path, source, from, to) {
  if (!source.includes(from)) throw new Error(`${path} no longer contains: ${from}`);
  return source.replaceAll(from, to);
}

const edits = [
  {
    // Yoga tries fetch on its data: URL first, which makes Node load its whole HTTP client. Without fetch it decodes the text.
    filter: /yoga-layout[\\/]dist[\\/]binaries[\\/]yoga-wasm-base64-esm\.js$/,
    edit: (path, source) => `var fetch=undefined;${replaced(path, source, 'fetch', 'fetch')}`,
  },
  {
    // Compiling the pattern for all emoji costs some 40 ms. A cheap test before it means that it is seldom compiled. The segmenter takes five to make, and
    // plain text needs none.
    filter: /node_modules[\\/]string-width[\\/]index\.js$/,
    edit: (path, source) =>
      replaced(
        path,
        replaced(
          path,
          source,
          'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
          'const maybeEmoji = /\\p{Emoji_Presentation}|[\\uFE0F\\u20E3\\u200D]/u; let rgi; const rgiEmojiRegex = { test: (text) => maybeEmoji.test(text) && (rgi ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(text) };',
        ),
        'const segmenter = new Intl.Segmenter();',
        'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
      ),
  },
  {
    // conf's own encryption is never used (see src/store), and Node's crypto takes some milliseconds to load.
    filter: /node_modules[\\/]conf[\\/]dist[\\/]source[\\/]index\.js$/,
    edit: (path, source) => replaced(path, source, "import crypto from 'node:crypto';", 'const crypto = undefined;'),
  },
  {
    // Commander needs child processes only for subcommands that are programs of their own.
    filter: /node_modules[\\/]commander[\\/]lib[\\/]command\.js$/,
    edit: (path, source) =>
      replaced(path, source, "const childProcess = require('node:child_process');", 'const childProcess = undefined;'),
  },
  {
    // Ink turns every frame into text cell by cell; between two cells without colour there is nothing to compare.
    filter: /@alcalzone[\\/]ansi-tokenize[\\/]build[\\/]styledChars\.js$/,
    edit: (path, source) =>
      replaced(
        path,
        source,
        'const char = chars[i];',
        'const char = chars[i]; if (char.styles.length === 0 && (i === 0 || chars[i - 1].styles.length === 0)) { ret += char.value; continue; }',
      ),
  },
];

/** Packages that are imported by others but never used here. */
const stubs = {
  // conf checks schemas with ajv, writes with atomically, migrates with semver and watches with debounce-fn; the store does
  // the first three itself and never watches.
  'ajv/dist/2020.js': 'export class Ajv2020 { constructor() { throw new Error("schemas are not used here"); } }',
  'ajv-formats': 'export default () => {};',
  atomically: 'export const writeFileSync = () => { throw new Error("the store writes by itself"); };',
  semver: 'export default {};',
  'debounce-fn': 'export default () => { throw new Error("files are not watched"); };',
  // Ink shows a stack with lines of source when a screen throws; here an error ends in one sentence.
  'stack-utils': 'export default class { static nodeInternals() { return []; } parseLine() { return undefined; } }',
  'code-excerpt': 'export default () => [];',
  'react-devtools-core': 'export default {};',
  ws: 'export default class {}',
};

/** @type {import('esbuild').Plugin} */
export const trims = {
  name: 'trims',
  setup(build) {
    for (const { filter, edit } of edits) {
      build.onLoad({ filter }, ({ path }) => {
        met.add(filter.source);
        return { contents: edit(path, readFileSync(path, 'utf8')), loader: 'js' };
      });
    }
    build.onResolve({ filter: new RegExp(`^(?:${Object.keys(stubs).join('|')})$`) }, ({ path }) => {
      met.add(path);
      return { path, namespace: 'stub' };
    });
    build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: stubs[path], loader: 'js' }));
  },
};

const met = new Set();

/** Throws when an edit or a stub was of no use in any of the builds: then its package has changed. */
export function checkTrims() {
  const wanted = [
    ...edits.map(({ filter }) => filter.source),
    ...Object.keys(stubs).filter((name) => !unmet.has(name)),
  ];
  const missed = wanted.filter((name) => !met.has(name));
  if (missed.length > 0) throw new Error(`never met while bundling: ${missed.join(', ')}`);
}
/** Imported only behind a test of the environment that the bundler already answers. */
const unmet = new Set(['react-devtools-core', 'ws']);
