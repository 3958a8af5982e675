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
    edit: (path, source) => {
      if (!source.includes('fetch')) throw new Error(`${path} no longer uses fetch`);
      return `var fetch=undefined;${source}`;
    },
  },
  {
    // Compiling the pattern for all emoji costs some 40 ms. A cheap test before it means that it is seldom compiled.
    filter: /node_modules[\\/]string-width[\\/]index\.js$/,
    edit: (path, source) =>
      replaced(
        path,
        source,
        'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
        'const maybeEmoji = /\\p{Emoji_Presentation}|[\\uFE0F\\u20E3\\u200D]/u; let rgi; const rgiEmojiRegex = { test: (text) => maybeEmoji.test(text) && (rgi ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(text) };',
      ),
  },
];

/** Packages that are imported by others but never used here. */
const stubs = {
  // conf checks schemas with ajv; the store checks what it reads itself.
  'ajv/dist/2020.js': 'export class Ajv2020 { constructor() { throw new Error("schemas are not used here"); } }',
  'ajv-formats': 'export default () => {};',
  'react-devtools-core': 'export default {};',
  ws: 'export default class {}',
};

/** @type {import('esbuild').Plugin} */
export const trims = {
  name: 'trims',
  setup(build) {
    const done = new Set();
    for (const { filter, edit } of edits) {
      build.onLoad({ filter }, ({ path }) => {
        done.add(filter.source);
        return { contents: edit(path, readFileSync(path, 'utf8')), loader: 'js' };
      });
    }
    build.onResolve({ filter: new RegExp(`^(?:${Object.keys(stubs).join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'stub',
    }));
    build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: stubs[path], loader: 'js' }));
    build.onEnd(() => {
      for (const { filter } of edits)
        if (!done.has(filter.source)) return { errors: [{ text: `never met: ${filter.source}` }] };
      return undefined;
    });
  },
};
