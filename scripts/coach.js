// The coach is shipped once, as the library it is: the tool imports it from there. Its rules carry examples for and against, which are
// for those who read them and for the tests: they are left out.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Leaves the coach out of a part; it stands beside the folder of parts. */
export const coachApart = {
  name: 'coach-apart',
  setup(build) {
    build.onResolve({ filter: /coach\/index\.js$/ }, ({ path, resolveDir }) =>
      relative(root, resolve(resolveDir, path)).replaceAll('\\', '/') === 'src/coach/index.js'
        ? { path: '../coach/index.js', external: true }
        : undefined,
    );
  },
};

let emptied = 0;

/** The source with every list of examples emptied. */
function withoutExamples(file, source) {
  const cuts = [];
  const look = (node) => {
    if (
      ts.isPropertyAssignment(node) &&
      ['for', 'against'].includes(node.name.getText(tree)) &&
      ts.isArrayLiteralExpression(node.initializer) &&
      node.initializer.elements.every((one) => ts.isStringLiteralLike(one))
    ) {
      cuts.push([node.initializer.getStart(tree), node.initializer.getEnd()]);
      return;
    }
    ts.forEachChild(node, look);
  };
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  look(tree);
  emptied += cuts.length;
  return cuts.reverse().reduce((text, [from, to]) => `${text.slice(0, from)}[]${text.slice(to)}`, source);
}

/** @type {import('esbuild').Plugin} */
export const coachRules = {
  name: 'coach-rules',
  setup(build) {
    build.onLoad({ filter: /src[\\/]coach[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withoutExamples(path, readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
    build.onEnd(() => {
      if (emptied === 0)
        throw new Error('The rules of the coach have no examples that could be left out: has their form changed?');
    });
  },
};
