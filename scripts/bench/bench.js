// `npm run bench`: how fast and how small the built tool is, next to an empty Node program in the same rounds. It reports and does
// not judge: the exit code is always 0. BENCH_BIN measures another program, BENCH_ROUNDS changes how often, BENCH_NEEDLE what the
// first frame is known by.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { measureEditor } from './editor.js';
import { journalRows } from './journal.js';
import { progressRows } from './progress.js';
import { openTerminal } from './pty.js';
import { newHome, program, removeHomes, timeToExit } from './spawn.js';
import { median, table } from './table.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const NEEDLE = process.env.BENCH_NEEDLE ?? 'Ctrl+G';
const MEMORY_TARGET = 75;

/** Peak memory of a running process in MB; undefined where there is no /proc. */
function peakMemory(pid) {
  try {
    return (Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}

/** Time to the first frame of `start` in a new home, and the most memory used until it is at rest. */
async function firstFrame(welcomed) {
  const home = newHome({ welcomed });
  const terminal = await openTerminal([program, 'start'], home);
  try {
    const ms = (await terminal.waitFor(NEEDLE)) - terminal.begun;
    await terminal.quiet(100);
    return { ms, memory: peakMemory(terminal.pid) };
  } finally {
    await terminal.close();
    removeHomes(home);
  }
}

/** A small tool on commander, as others are: what --version and --help can be compared with. */
function writePeer(home) {
  const file = join(home, 'peer.mjs');
  const lines = [
    `import { Command } from ${JSON.stringify(import.meta.resolve('commander'))};`,
    `const tool = new Command('peer').description('A peer').version('1.0.0');`,
    `tool.command('start').description('Start').option('--plain', 'No screens').action(() => {});`,
    `tool.command('list').description('List').argument('[what]', 'What').action(() => {});`,
    `tool.command('export').description('Export').requiredOption('--to <file>', 'Where').action(() => {});`,
    `tool.parse();`,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const home = newHome();
const peer = writePeer(home);
const exit = (what, args, target) => ({ what, target, run: async () => ({ ms: await timeToExit(args, home) }) });
const variants = [
  exit('node -e 0', ['-e', '0']),
  exit('a commander script, --version', [peer, '--version']),
  exit('a commander script, --help', [peer, '--help']),
  exit('--version', [program, '--version'], 1.6),
  exit('--help', [program, '--help'], 1.6),
  {
    what: 'start, first frame: welcome',
    target: 5.5,
    memory: 'start, peak memory: welcome',
    run: () => firstFrame(false),
  },
  { what: 'start, first frame: today', target: 5.5, memory: 'start, peak memory: today', run: () => firstFrame(true) },
];

/** Every variant once in each round, so that load from elsewhere hits all alike. The first round warms the disk up. */
async function runRounds() {
  const results = new Map(variants.map((variant) => [variant, []]));
  const reasons = new Map();
  for (let round = 0; round <= ROUNDS; round++) {
    if (process.stderr.isTTY) process.stderr.write(`\rround ${round} of ${ROUNDS} `);
    for (const variant of variants) {
      if (reasons.has(variant)) continue;
      try {
        const result = await variant.run();
        if (round > 0) results.get(variant).push(result);
      } catch (error) {
        reasons.set(variant, error.message);
      }
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  return { results, reasons };
}

const number = (value) => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
const missing = (what, target, reason) => ({ what, target, measured: `not measured: ${reason.slice(0, 160)}` });

function startRows({ results, reasons }) {
  const bare = results.get(variants[0]);
  const speed = variants.map((variant) => {
    const { what, target: most } = variant;
    const target = most && `${most}x`;
    if (reasons.has(variant)) return missing(what, target, reasons.get(variant));
    const all = results.get(variant);
    // Each with the empty program of its own round.
    const ratio = bare.length === all.length ? median(all.map(({ ms }, round) => ms / bare[round].ms)) : undefined;
    const ok = most && ratio && ratio <= most;
    return { what, target, measured: `${number(median(all.map(({ ms }) => ms)))} ms`, ratio, ok };
  });
  const memory = variants
    .filter((variant) => variant.memory)
    .map((variant) => {
      const target = `${MEMORY_TARGET} MB`;
      if (reasons.has(variant)) return missing(variant.memory, target, reasons.get(variant));
      const all = results.get(variant).map((result) => result.memory);
      if (!all.every((value) => value > 0)) return missing(variant.memory, target, 'there is no /proc here');
      return { what: variant.memory, target, measured: `${number(median(all))} MB`, ok: median(all) <= MEMORY_TARGET };
    });
  return [...speed, ...memory];
}

async function editorRows() {
  const names = ['editor, bytes a key', 'editor, keys that clear the screen', 'editor, 5,000 words: key to paint'];
  const targets = ['< 2,000', '0', '< 16 ms'];
  try {
    const { paste, bytes, mostBytes, paint, mostPaint, clears } = await measureEditor();
    return [
      { measured: `${number(bytes)} (most ${number(mostBytes)})`, ok: bytes < 2_000 },
      { measured: number(clears), ok: clears === 0 },
      { measured: `${number(paint)} ms (most ${number(mostPaint)})`, ok: paint < 16 },
      { what: 'editor, pasting 5,000 words', measured: `${number(paste)} ms` },
    ].map((row, index) => ({ what: names[index], target: targets[index], ...row }));
  } catch (error) {
    return names.map((what, index) => missing(what, targets[index], error.message));
  }
}

async function main() {
  const { length: cores } = cpus();
  console.log(
    `Node ${process.versions.node}, ${cores} cores, load ${loadavg()[0].toFixed(1)}; medians of ${ROUNDS} rounds.\n`,
  );
  const journal = process.env.BENCH_JOURNAL === '0' ? [] : await journalRows();
  const progress = process.env.BENCH_PROGRESS === '0' ? [] : await progressRows();
  const rows = [...startRows(await runRounds()), ...(await editorRows()), ...journal, ...progress];
  console.log(table(rows).join('\n'));
  const missed = rows.filter(({ ok }) => ok === false).map(({ what }) => what);
  const open = rows.filter(({ measured }) => measured.startsWith('not measured')).map(({ what }) => what);
  console.log(missed.length > 0 ? `\nMissed: ${missed.join('; ')}.` : '\nNo measured target was missed.');
  if (open.length > 0) console.log(`Not measured: ${open.join('; ')}.`);
}

try {
  await main();
} catch (error) {
  console.log(`The bench itself failed: ${error.stack}`);
} finally {
  removeHomes();
}
process.exit(0);
