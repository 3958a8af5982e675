// `node scripts/train.js FILE…`: trains the coach's second look (src/coach/model/weights.ts) on labelled statements. For each code a linear
// model over words and shape; the threshold is set so that of the texts that have the code, read by a model that has not seen them, one in
// twenty-five falls below it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const codes = ['accusation', 'absolute', 'label', 'mind-reading', 'demand', 'dismissal', 'contempt'];
const folds = 8;

const folder = mkdtempSync(join(tmpdir(), 'trust-repair-train-'));
const outfile = join(folder, 'features.mjs');
buildSync({
  stdin: {
    contents: `export { featuresOf } from './src/coach/model/features.ts'; export { read } from './src/coach/text/read.ts';
      export { namesFeeling } from './src/coach/statements/own-feeling.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
});
const { featuresOf, read, namesFeeling } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

const texts = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line))
  .filter(({ kind }) => kind === 'statement');
const seen = new Map();
const rows = texts.map(({ text }) => {
  const reading = read(text);
  const features = featuresOf(reading, namesFeeling(reading));
  for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return features;
});
const names = [...seen].filter(([, count]) => count >= 3).map(([name]) => name);
const columns = new Map(names.map((name, index) => [name, index]));
const sparse = rows.map((row) =>
  [...row].flatMap(([name, value]) => (columns.has(name) ? [[columns.get(name), value]] : [])),
);

/** Logistic regression with L2 (less on shape), by AdaGrad over whole passes: always the same result. */
function train(which, wanted) {
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  const decay = names.map((name) => (name === '#one' ? 0 : name.startsWith('#') ? 0.1 : 1));
  for (let pass = 0; pass < 300; pass += 1) {
    const gradient = weights.map((weight, index) => weight * decay[index]);
    for (const row of which) {
      const error = 1 / (1 + Math.exp(-scoreOf(weights, row))) - wanted[row];
      for (const [index, value] of sparse[row]) gradient[index] += error * value;
    }
    for (let index = 0; index < weights.length; index += 1) {
      squares[index] += gradient[index] ** 2;
      weights[index] -= (0.5 * gradient[index]) / Math.sqrt(squares[index]);
    }
  }
  return weights;
}

const scoreOf = (weights, row) => sparse[row].reduce((sum, [index, value]) => sum + weights[index] * value, 0);

const everyRow = rows.map((_, row) => row);
const thresholds = {};
const learned = codes.map((code) => {
  const wanted = texts.map(({ findings }) => (findings.includes(code) ? 1 : 0));
  const scores = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = train(
      everyRow.filter((row) => row % folds !== fold),
      wanted,
    );
    for (const row of everyRow) if (row % folds === fold && wanted[row] === 1) scores.push(scoreOf(weights, row));
  }
  scores.sort((one, other) => one - other);
  thresholds[code] = Math.round(100 * scores[Math.floor(scores.length / 25)]) / 100;
  return train(everyRow, wanted);
});
const table = names
  .map((name, index) => `${name} ${learned.map((weights) => Math.round(100 * weights[index])).join(' ')}`)
  .join('|');
writeFileSync(
  join(root, 'src/coach/model/weights.ts'),
  `// Made by scripts/train.js; not to be edited by hand.
import type { StatementCode } from '../types.js';

/** Below this a text sounds nothing like one with the finding. */
export const THRESHOLDS: Readonly<Partial<Record<StatementCode, number>>> = ${JSON.stringify(thresholds)};

/** For each word or feature, and each code in the order above: hundredths. */
export const WEIGHTS =
  ${`'${table}'`};
`,
);
console.log(`${texts.length} texts, ${names.length} features`, thresholds);
