// The guide is a third of a megabyte of words, and a first screen shows a dozen of them. So the bundler takes the words out of the code
// and puts them into one JSON file, which is read when the first of them is asked for; only what the front page and the lists show
// (ids, titles, minutes, who a step is for) stays in the code. The types and the modules' exports are the same as without it.
import { buildSync } from 'esbuild';

/** What stays in the code, of anything that has it. */
const light = ['id', 'title', 'minutes', 'who', 'joint', 'fromDays', 'line'];

/** The words of all modules, by module and place. */
const words = {};

/** The JSON file's content, once everything is bundled. */
export const contentJson = () => JSON.stringify(words);

/** Code for a list of things whose heavy fields are read when they are asked for. */
function lazyList(key, list) {
  const kept = list.map((one) => Object.fromEntries(Object.entries(one).filter(([field]) => light.includes(field))));
  words[key] = list.map((one) => Object.fromEntries(Object.entries(one).filter(([field]) => !light.includes(field))));
  const fields = list.map((one) => Object.keys(one).filter((field) => !light.includes(field)));
  return `lazy(${JSON.stringify(kept)},${JSON.stringify(fields)},${JSON.stringify(key)})`;
}

const helper = `
import { readFileSync } from 'node:fs';
let all;
const words = (key) => (all ??= JSON.parse(readFileSync(new URL('./content.json', import.meta.url), 'utf8')))[key];
export const lazy = (list, fields, key) => {
  list.forEach((one, index) => {
    for (const field of fields[index])
      Object.defineProperty(one, field, {
        enumerable: true,
        configurable: true,
        get() {
          const value = words(key)[index][field];
          Object.defineProperty(one, field, { value, enumerable: true });
          return value;
        },
      });
  });
  return list;
};`;

/** @type {import('esbuild').Plugin} */
export const content = {
  name: 'content',
  setup(build) {
    build.onResolve({ filter: /^lazy-words$/ }, () => ({ path: 'lazy-words', namespace: 'content' }));
    build.onLoad({ filter: /.*/, namespace: 'content' }, () => ({ contents: helper, loader: 'js', resolveDir: '/' }));
    build.onLoad(
      { filter: /src[\\/]guide[\\/](?:stages[\\/]\w+[\\/]index|library[\\/]\w+)\.ts$/ },
      async ({ path }) => {
        // A list of re-exports, and the one module that also has a function.
        if (/(?:library[\\/]index|timeline)\.ts$/u.test(path)) return undefined;
        const { outputFiles } = buildSync({
          entryPoints: [path],
          bundle: true,
          write: false,
          format: 'esm',
          target: 'es2022',
        });
        const exported = await import(
          `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
        );
        const lines = Object.entries(exported).map(([name, value]) => {
          if (Array.isArray(value)) return `export const ${name} = ${lazyList(name, value)};`;
          if (!Array.isArray(value?.steps)) throw new Error(`${path}: ${name} is neither a list nor a stage`);
          const { steps, ...stage } = value;
          return `export const ${name} = Object.assign(${lazyList(`stage ${name}`, [stage])}[0], { steps: ${lazyList(name, steps)} });`;
        });
        return { contents: `import { lazy } from 'lazy-words';\n${lines.join('\n')}`, loader: 'js' };
      },
    );
  },
};
