// `node scripts/train.js [statement|apology|risk …]`: learns, from the labelled texts in test/coach/texts that are not held back, how texts with each finding
// sound (a linear model over runs of words), and how much that and each rule are to be believed (src/coach/model/judge.ts). Writes src/coach/model/data/.
// How much a rule is to be believed is learned only from texts that its author had not read: on those it was written for, it is always right.
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { logistic, scoreOf } from './train/logistic.js';
import { thresholdsFor } from './train/thresholds.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Texts that were read by those who wrote the rules. */
const READ_BY_AUTHORS = ['sample', 'statements-a', 'statements-b', 'apologies-a', 'risk-a', 'risk-b', 'risk-c'];
/** So many runs of words are kept: more would be heard a little better, and be larger and slower to load. */
const GRAMS = { statement: 15_000, apology: 15_000, risk: 20_000 };
const FOLDS = 4;
const SHARP = 1 / 30;

const kinds = process.argv.length > 2 ? process.argv.slice(2) : ['statement', 'apology', 'risk'];
const folder = mkdtempSync(join(tmpdir(), 'trust-repair-train-'));
const outfile = join(folder, 'coach.mjs');
buildSync({
  stdin: { contents: `export * from './src/coach/learning.ts';`, resolveDir: root, loader: 'ts' },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
});
const { read, tokensOf, gramsOf, shapeOf, cluesIn, codesOf, SOFTER, SIGNS, rarityAt, levelOfRarity, levelOfWeight } =
  await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

const texts = join(root, 'test/coach/texts');
/** The guide's own examples are the law: each counts as so many texts. */
const GUIDE = 6;

const all = readdirSync(texts)
  .filter((name) => name.endsWith('.jsonl') && !name.includes('held'))
  .flatMap((name) => (name === 'guide.jsonl' ? Array(GUIDE).fill(name) : [name]))
  .flatMap((name) =>
    readFileSync(join(texts, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => ({ ...JSON.parse(line), file: name.replace('.jsonl', ''), index })),
  );

/** Texts that stand together were often written together: they stay in one fold. */
const foldOf = ({ file, index }) =>
  ([...file].reduce((sum, char) => sum + char.charCodeAt(0), 0) + Math.floor(index / 10)) % FOLDS;

function prepared(kind) {
  const codes = codesOf(kind);
  return all
    .filter((text) => text.kind === kind)
    .map((text) => {
      const reading = read(text.text);
      const tokens = tokensOf(reading);
      const truth = new Set([...text.findings, ...(text.present ?? [])]);
      const contested = new Set(text.contested ?? []);
      return {
        grams: [...gramsOf(tokens)],
        clues: [...new Set(cluesIn(kind, reading).flatMap(({ code, rule }) => [code, `${code}|${rule}`]))],
        shape: shapeOf({ tokens, sentences: reading.sentences.length }),
        wanted: codes.map((code) => (contested.has(code) ? undefined : truth.has(code) ? 1 : 0)),
        clean: text.findings.length === 0,
        fold: foldOf(text),
        fresh: !READ_BY_AUTHORS.includes(text.file),
        guide: text.file === 'guide',
      };
    });
}

/** Runs of words that stand in more than one text, with how rare they are. */
function rarity(rows, only) {
  const counts = new Map();
  for (const { grams } of rows) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const names = [...counts.keys()].filter((gram) => (only === undefined ? counts.get(gram) > 1 : only.has(gram)));
  const value = (gram) => rarityAt(levelOfRarity(Math.log((1 + rows.length) / (1 + (counts.get(gram) ?? 0))) + 1));
  return new Map(names.map((gram, index) => [gram, { index, value: value(gram) }]));
}

function vectors(rows, columns) {
  return rows.map(({ grams }) => {
    const cells = grams.flatMap((gram) => columns.get(gram) ?? []);
    const norm = Math.sqrt(cells.reduce((sum, { value }) => sum + value * value, 0)) || 1;
    return {
      index: Int32Array.from(cells, ({ index }) => index),
      value: Float64Array.from(cells, ({ value }) => value / norm),
    };
  });
}

/** One model a code over the runs that matter most. */
function learnSounds(rows, codes, size) {
  const learn = (columns) => {
    const cells = vectors(rows, columns);
    return codes.map((_, code) => {
      const known = rows.flatMap(({ wanted }, row) => (wanted[code] === undefined ? [] : [row]));
      return logistic(
        known.map((row) => cells[row]),
        known.map((row) => rows[row].wanted[code]),
        columns.size,
        SHARP,
      );
    });
  };
  const everything = rarity(rows);
  const first = learn(everything);
  const most = [...everything].map(([gram, { index, value }]) => {
    const weight = Math.max(...first.map(({ weights }) => Math.abs(weights[index])));
    return [gram, weight / Math.sqrt(value)];
  });
  const kept = new Set(
    most
      .sort((one, other) => other[1] - one[1])
      .slice(0, size)
      .map(([gram]) => gram),
  );
  const columns = rarity(rows, kept);
  return { columns, models: learn(columns) };
}

const sound = ({ columns, models }, rows) =>
  vectors(rows, columns).map((cells) => models.map((model) => scoreOf(model, cells)));

/** What a decision is made from, as one vector: sounds, clues, shape. */
function evidence(rows, sounds, clues) {
  return rows.map(({ clues: heard, shape }, row) => {
    const known = heard.flatMap((clue) => clues.get(clue) ?? []);
    const count = sounds[row].length;
    const index = [...sounds[row].keys(), count, count + 1, ...known.map((place) => count + 2 + place)];
    const value = [...sounds[row].map((one) => SOFTER * one), shape.length, shape.sentences, ...known.map(() => 1)];
    return { index: Int32Array.from(index), value: Float64Array.from(value) };
  });
}

function learnDecisions(rows, sounds, codes) {
  const fresh = rows.flatMap(({ fresh: is }, row) => (is ? [row] : []));
  const names = [...new Set(fresh.flatMap((row) => rows[row].clues))].sort();
  const clues = new Map(names.map((name, index) => [name, index]));
  const cells = evidence(rows, sounds, clues);
  const size = codes.length + 2 + names.length;
  const learn = (which, code) =>
    logistic(
      which.map((row) => cells[row]),
      which.map((row) => rows[row].wanted[code]),
      size,
      1,
    );
  const out = rows.map(() => codes.map(() => undefined));
  const models = codes.map((_, code) => {
    const known = fresh.filter((row) => rows[row].wanted[code] !== undefined);
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const model = learn(
        known.filter((row) => rows[row].fold !== fold),
        code,
      );
      for (const row of fresh) if (rows[row].fold === fold) out[row][code] = scoreOf(model, cells[row]);
    }
    return learn(known, code);
  });
  return { names, models, fresh, out };
}

const round = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits;

function dataOf(codes, { columns, models }) {
  const grams = [...columns.keys()].sort();
  const size = models.reduce(
    (most, { weights }) => weights.reduce((one, other) => Math.max(one, Math.abs(other)), most),
    0,
  );
  // A few very large weights would leave no steps for the others.
  const scale = size / 1.5;
  const at = (gram) => columns.get(gram);
  return {
    codes,
    grams: grams.join('|'),
    rarity: grams.map((gram) => SIGNS[levelOfRarity(at(gram).value)]).join(''),
    weights: grams
      .flatMap((gram) => models.map(({ weights }) => SIGNS[levelOfWeight(weights[at(gram).index] / scale)]))
      .join(''),
    scale: round(scale, 4),
    bias: models.map(({ bias }) => round(bias, 3)),
  };
}

for (const kind of kinds) {
  const codes = codesOf(kind);
  const rows = prepared(kind);
  const sounds = rows.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learned = learnSounds(
      rows.filter((row) => row.fold !== fold),
      codes,
      GRAMS[kind],
    );
    const rest = rows.flatMap((row, index) => (row.fold === fold ? [index] : []));
    sound(
      learned,
      rest.map((index) => rows[index]),
    ).forEach((scores, place) => (sounds[rest[place]] = scores));
  }
  const decided = learnDecisions(rows, sounds, codes);
  const limits = thresholdsFor(kind, codes, rows, decided);
  const decisions = Object.fromEntries(
    codes.map((code, place) => {
      const { weights, bias } = decided.models[place];
      const parts = [...weights].map((weight) => round(weight, 2));
      const rules = decided.names.flatMap((name, index) => {
        const weight = parts[codes.length + 2 + index];
        return Math.abs(weight) < 0.05 ? [] : [[name, weight]];
      });
      return [
        code,
        {
          bias: round(bias, 2),
          sounds: parts.slice(0, codes.length),
          length: parts[codes.length],
          sentences: parts[codes.length + 1],
          rules: Object.fromEntries(rules),
          ...limits[place],
        },
      ];
    }),
  );
  const data = { linear: dataOf(codes, learnSounds(rows, codes, GRAMS[kind])), decisions };
  mkdirSync(join(root, 'src/coach/model/data'), { recursive: true });
  writeFileSync(
    join(root, `src/coach/model/data/${kind}.ts`),
    `// Made by scripts/train.js; not to be edited by hand.\nimport type { ModelData } from '../judge.js';\n\nexport const ${kind}Model: ModelData = ${JSON.stringify(data)};\n`,
  );
}
