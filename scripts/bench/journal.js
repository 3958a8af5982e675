// The journal at 100 to 100,000 entries: adding, listing, searching, the screen; the same encrypted; and jrnl beside it, where it is
// installed. BENCH_SIZES (such as 100,1000) measures fewer, BENCH_JOURNAL=0 nothing of this.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, makeJournal, RARE } from './maker.js';
import { openTerminal } from './pty.js';
import { cleanEnv, lastLine, newHome, program, removeHomes } from './spawn.js';
import { median } from './table.js';

const SIZES = (process.env.BENCH_SIZES ?? '100,1000,10000,100000').split(',').map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const PASSPHRASE = 'a long enough passphrase for a bench';
/** jrnl needs minutes at the largest size. */
const JRNL_MOST = 10_000;
/** Writes the most memory a program used, in kB, to descriptor 3 when it ends. */
const HOOK = `process.on('exit', () => { try { require('fs').writeSync(3, String(process.resourceUsage().maxRSS)); } catch {} });`;

const say = (size) => size.toLocaleString('en');

/** Runs Node to its end: milliseconds, and the most memory used in MB. */
function measured(args, home) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const env = cleanEnv(home);
    const child = spawn(process.execPath, ['-r', join(home, 'hook.cjs'), ...args], {
      env,
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let said = '';
    let kB = '';
    let ms = 0;
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.stdio[3].on('data', (chunk) => (kB += chunk));
    child.on('exit', () => (ms = performance.now() - begun));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ ms, memory: (Number(kB) * 1024) / 1e6, said });
      else reject(new Error(`ended with ${code}: ${lastLine(said)}`));
    });
  });
}

/** Several commands, once each in every round beside an empty program, so that load from elsewhere hits all alike. */
async function rounds(commands) {
  const home = newHome();
  writeFileSync(join(home, 'hook.cjs'), HOOK);
  const all = commands.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bare = await measured(['-e', '0'], home);
    for (const [index, command] of commands.entries()) {
      const result = await measured(command.node ?? [program, ...command.args], command.home);
      if (command.needs && !result.said.includes(command.needs)) throw new Error(`no ${command.needs} in its output`);
      if (round > 0) all[index].push({ ...result, ratio: result.ms / bare.ms, bare: bare.ms });
    }
  }
  removeHomes(home);
  return all.map((results) => ({
    ms: median(results.map(({ ms }) => ms)),
    ratio: median(results.map(({ ratio }) => ratio)),
    memory: median(results.map(({ memory }) => memory)),
    all: results,
  }));
}

async function homeOf(size) {
  const home = newHome({ welcomed: true });
  writeFileSync(join(home, 'hook.cjs'), HOOK);
  await makeJournal(home, size);
  return home;
}

const secret = (home) => ['--passphrase-file', join(home, 'passphrase.txt')];

/** A copy of a home that is locked. */
function lockedCopy(home) {
  const copy = newHome();
  for (const name of readdirSync(home)) copyFileSync(join(home, name), join(copy, name));
  const file = join(copy, 'passphrase.txt');
  writeFileSync(file, PASSPHRASE);
  execFileSync(process.execPath, [program, 'lock', '--recovery', 'none', '--allow-add', ...secret(copy)], {
    env: cleanEnv(copy),
    stdio: 'pipe',
  });
  return copy;
}

const add = (home, more = []) => ({
  args: ['journal', 'add', 'A few words from tonight, no more.', ...more],
  home,
});
const list = (home, more = []) => ({ args: ['journal', 'list', '-n', '10', ...more], home });
const search = (home, more = []) => ({ args: ['journal', 'search', RARE, ...more], home });
const searchLimits = { 10_000: 4, 100_000: 12 };

function row(what, { ms, ratio, memory }, target, most) {
  const ok = (target === undefined || ratio <= target) && (most === undefined || memory <= most);
  const wanted = [target && `${target}x`, most && `${most} MB`].filter(Boolean).join(', ');
  return {
    what,
    ...(wanted && { target: wanted, ok }),
    measured: `${ms.toFixed(0)} ms, ${memory.toFixed(0)} MB`,
    ratio,
  };
}

/** Adding and listing at every size, and how flat they are. */
async function plainRows(homes) {
  const sizes = [...homes.keys()];
  const rows = [];
  for (const [name, make] of [
    ['journal add', add],
    ['journal list, last 10', list],
  ]) {
    const results = await rounds(sizes.map((size) => make(homes.get(size))));
    results.forEach((result, index) => rows.push(row(`${name}: ${say(sizes[index])}`, result, 2.8)));
    const flat = results.at(-1).ms / results[0].ms;
    rows.push({
      what: `${name}: ${say(sizes.at(-1))} over ${say(sizes[0])}`,
      target: '1.2x',
      measured: `${flat.toFixed(2)}x`,
      ok: flat <= 1.2,
    });
  }
  const searched = sizes.filter((size) => searchLimits[size] !== undefined);
  const results = await rounds(searched.map((size) => ({ ...search(homes.get(size)), needs: RARE })));
  results.forEach((result, index) =>
    rows.push(row(`journal search, a rare word: ${say(searched[index])}`, result, searchLimits[searched[index]], 150)),
  );
  return rows;
}

/** The key alone, in a program that does nothing else. */
const DERIVE = `const c = require('crypto'); c.scryptSync('x', Buffer.alloc(16), 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });`;

async function lockedRows(homes) {
  const size = [...homes.keys()].at(-1);
  const plain = homes.get(size);
  const locked = lockedCopy(plain);
  const derive = { node: ['-e', DERIVE], home: locked };
  const rows = [];
  for (const [name, make] of [
    ['journal add', add],
    ['journal list, last 10', list],
    ['journal search, a rare word', search],
  ]) {
    const [key, open, shut] = await rounds([derive, make(plain), make(locked, secret(locked))]);
    // Adding needs no key at all: it seals for the public one. For the others the key is taken off, as it took in the same round.
    const works = shut.all.map(({ ms }, round) => {
      const ofKey = name === 'journal add' ? 0 : key.all[round].ms - key.all[round].bare;
      return { ms: ms - ofKey, ratio: (ms - ofKey) / open.all[round].ms };
    });
    const ratio = median(works.map((one) => one.ratio));
    rows.push({
      what: `encrypted, ${name}: ${say(size)}, over plain, without the key`,
      target: '1.5x',
      measured: `${median(works.map(({ ms }) => ms)).toFixed(0)} ms: ${ratio.toFixed(2)}x`,
      ok: ratio <= 1.5,
    });
    if (rows.length > 1) continue;
    const ms = median(key.all.map((one) => one.ms - one.bare));
    rows.unshift({
      what: 'key derivation',
      target: 'about 500 ms, 128 MB of its own',
      measured: `${ms.toFixed(0)} ms, ${key.memory.toFixed(0)} MB in all`,
    });
  }
  return rows;
}

/** First frame of the journal screen beside that of `start`, and what a key costs while a search runs. */
async function screenRows(homes) {
  const size = [...homes.keys()].at(-1);
  const home = homes.get(size);
  const frame = async (args) => {
    const terminal = await openTerminal([program, ...args], home);
    try {
      return (await terminal.waitFor('Ctrl+G')) - terminal.begun;
    } finally {
      await terminal.close();
    }
  };
  const ratios = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [start, journal] = [await frame(['start']), await frame(['journal'])];
    if (round > 0) ratios.push({ ratio: journal / start, ms: journal });
  }
  const ratio = median(ratios.map((one) => one.ratio));
  const rows = [
    {
      what: `the journal screen, first frame: ${say(size)}, over start`,
      target: '1.2x',
      measured: `${median(ratios.map(({ ms }) => ms)).toFixed(0)} ms: ${ratio.toFixed(2)}x`,
      ok: ratio <= 1.2,
    },
  ];
  const keys = [];
  const terminal = await openTerminal([program, 'journal'], home, { screen: true });
  try {
    await terminal.waitFor('Ctrl+G');
    await terminal.quiet(200);
    terminal.write('/');
    await terminal.quiet(200);
    for (let end = 1; end <= RARE.length; end += 1) {
      const shown = RARE.slice(0, end);
      const pressed = performance.now();
      terminal.write(RARE[end - 1]);
      keys.push((await terminal.waitFor(shown, (text) => text.includes(shown))) - pressed);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    // The search itself must come to its end, too.
    await terminal.waitFor('the entry', (text) => text.split(RARE).length > 2, { timeout: 20_000 });
  } finally {
    await terminal.close();
  }
  rows.push({
    what: `search as you type: ${say(size)}, key to paint`,
    target: '< 50 ms',
    measured: `${median(keys).toFixed(1)} ms (most ${Math.max(...keys).toFixed(1)})`,
    ok: median(keys) < 50,
  });
  return rows;
}

/** The journal that terminal people know, where it is installed. */
async function jrnlRows(sizes) {
  try {
    execFileSync('jrnl', ['--version'], { stdio: 'pipe' });
  } catch {
    return [{ what: 'jrnl, side by side', measured: 'not measured: it is not installed here' }];
  }
  const rows = [];
  for (const size of sizes.filter((one) => one <= JRNL_MOST)) {
    const home = newHome();
    const file = join(home, 'journal.txt');
    const text = entriesOf(size).map((one) => `[${one.created.slice(0, 16).replace('T', ' ')}] ${one.text}\n`);
    writeFileSync(file, text.join('\n'));
    mkdirSync(join(home, '.config/jrnl'), { recursive: true });
    const config = `journals:\n  default:\n    journal: ${file}\nversion: v4.2\ntimeformat: '%F %R'\nhighlight: false\nlinewrap: 79\n`;
    writeFileSync(join(home, '.config/jrnl/jrnl.yaml'), config);
    for (const [name, args] of [
      ['last 10', ['-n', '10']],
      ['search a rare word', ['-contains', RARE]],
      ['add', ['A few words from tonight.']],
    ]) {
      const begun = performance.now();
      execFileSync('jrnl', args, { env: { ...cleanEnv(home), XDG_CONFIG_HOME: join(home, '.config') }, stdio: 'pipe' });
      rows.push({ what: `jrnl, ${name}: ${say(size)}`, measured: `${(performance.now() - begun).toFixed(0)} ms` });
    }
    removeHomes(home);
  }
  return rows;
}

/** Every row of the journal's table; a part that fails is said and leaves the others. */
export async function journalRows() {
  const homes = new Map();
  for (const size of SIZES) homes.set(size, await homeOf(size));
  const rows = [];
  for (const [name, part] of [
    ['the journal', () => plainRows(homes)],
    ['the encrypted journal', () => lockedRows(homes)],
    ['the journal screen', () => screenRows(homes)],
    ['jrnl', () => jrnlRows(SIZES)],
  ]) {
    try {
      rows.push(...(await part()));
    } catch (error) {
      rows.push({ what: name, measured: `not measured: ${error.message.slice(0, 160)}` });
    }
  }
  removeHomes(...homes.values());
  return rows;
}
