// `npm run eval [-- [--misses N] [--code CODE] FILE…]`: how well the coach hears, on labelled texts; without a file on those that are
// held back. A code counts as found in a text when it is among its findings; codes on which the annotators differed are left out.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string', default: '12' }, code: { type: 'string' } },
});

/** The coach as it is in the sources now. */
async function loadCoach() {
  const folder = mkdtempSync(join(tmpdir(), 'trust-repair-eval-'));
  const outfile = join(folder, 'coach.mjs');
  buildSync({
    entryPoints: [join(root, 'src/coach/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const begun = performance.now();
  const coach = await import(pathToFileURL(outfile).href);
  coach.reviewStatement('You never listen to me, and I feel ignored.');
  const first = performance.now() - begun;
  rmSync(folder, { recursive: true });
  return { coach, first };
}

function heldBack() {
  const folder = join(root, 'test/coach/texts');
  return readdirSync(folder)
    .filter((name) => name.includes('held'))
    .map((name) => join(folder, name));
}

const readTexts = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const score = ({ tp, fp, fn }) => {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};
const show = (value) => value.toFixed(2);

/** Counts for each code over texts of one kind; `wanted` and `found` give sets of codes for a text. */
function count(texts, wanted, found) {
  const counts = new Map();
  const misses = [];
  for (const text of texts) {
    const truth = new Set(wanted(text));
    const said = new Set(found(text));
    const contested = new Set(text.contested ?? []);
    for (const code of new Set([...truth, ...said])) {
      if (contested.has(code)) continue;
      const sum = counts.get(code) ?? { tp: 0, fp: 0, fn: 0 };
      counts.set(code, sum);
      if (truth.has(code) && said.has(code)) sum.tp += 1;
      else {
        sum[truth.has(code) ? 'fn' : 'fp'] += 1;
        misses.push({ code, sign: truth.has(code) ? '-' : '+', text });
      }
    }
  }
  return { counts, misses };
}

function table(title, { counts, misses }) {
  const rows = [...counts].sort(([one], [other]) => one.localeCompare(other));
  const total = { tp: 0, fp: 0, fn: 0 };
  console.log(`\n${title}`);
  console.log(
    `${'code'.padEnd(22)} ${['texts', 'found', 'extra', 'P', 'R', 'F1'].map((name) => name.padStart(6)).join('')}`,
  );
  const line = (name, sum) => {
    const { precision, recall, f1 } = score(sum);
    const cells = [sum.tp + sum.fn, sum.tp, sum.fp, show(precision), show(recall), show(f1)];
    console.log(`${name.padEnd(22)} ${cells.map((cell) => String(cell).padStart(6)).join('')}`);
  };
  for (const [code, sum] of rows) {
    line(code, sum);
    for (const key of ['tp', 'fp', 'fn']) total[key] += sum[key];
  }
  line('all, micro', total);
  const macro = rows.reduce((sum, [, one]) => sum + score(one).f1, 0) / Math.max(1, rows.length);
  console.log(`${'all, macro F1'.padEnd(22)} ${show(macro).padStart(36)}`);
  const chosen = misses.filter(({ code }) => values.code === undefined || code === values.code);
  // Extra findings first: a false alarm on a text that was well put does more harm than a silence.
  chosen.sort((one, other) => one.sign.localeCompare(other.sign));
  for (const { code, sign, text } of chosen.slice(0, Number(values.misses)))
    console.log(`  ${sign} ${code}: ${text.id} ${JSON.stringify(text.text.slice(0, 200))}`);
}

const { coach, first } = await loadCoach();
const texts = (positionals.length > 0 ? positionals : heldBack()).flatMap(readTexts);
const review = {
  statement: (text) => coach.reviewStatement(text).findings,
  apology: (text) => coach.reviewApology(text).findings,
  risk: (text) => coach.reviewRisk(text).findings,
};
for (const [kind, title] of [
  ['statement', 'Statements'],
  ['apology', 'Apologies'],
  ['risk', 'Risk'],
]) {
  const ofKind = texts.filter((text) => text.kind === kind);
  if (ofKind.length === 0) continue;
  const codes = ({ text }) => review[kind](text).map(({ code }) => code);
  table(
    `${title}: ${ofKind.length} texts`,
    count(ofKind, ({ findings }) => findings, codes),
  );
  const clean = ofKind.filter(({ findings, contested = [] }) => findings.length + contested.length === 0);
  const flagged = clean.filter(({ text }) => review[kind](text).some(({ weight }) => weight !== 'hint'));
  const share = clean.length === 0 ? 0 : (100 * flagged.length) / clean.length;
  console.log(
    `clean texts with a finding that is no hint: ${flagged.length} of ${clean.length} (${share.toFixed(1)} %)`,
  );
  if (kind === 'apology')
    table(
      'Parts of an apology',
      count(
        ofKind,
        ({ present }) => present ?? [],
        ({ text }) => coach.reviewApology(text).present.map(({ code }) => code),
      ),
    );
}

const long = texts
  .map(({ text }) => text)
  .join(' ')
  .split(/\s+/u)
  .slice(0, 200)
  .join(' ');
const begun = performance.now();
for (let round = 0; round < 50; round += 1) {
  coach.reviewStatement(long);
  coach.reviewApology(long);
}
console.log(
  `\nOne review of 200 words: ${((performance.now() - begun) / 100).toFixed(2)} ms; the first, with loading: ${first.toFixed(0)} ms`,
);
