// `node scripts/pictures.js`: makes the README's pictures in docs/ from the built tool itself, in a terminal, with a made-up year.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { makeYear } from './maker/year.js';

const { Terminal } = createRequire(import.meta.url)('@xterm/headless');
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/trust-repair.cjs');
const size = { columns: 80, rows: 24 };
const cell = { width: 8.4, height: 18 };
const colours = { paper: '#1f2430', ink: '#d8dee9', faint: '#8791a5' };
const named = ['#434c5e', '#d08770', '#a3be8c', '#ebcb8b', '#81a1c1', '#b48ead', '#88c0d0', '#d8dee9'];

/** What is shown: the side, what is run, the keys that lead there (each after the text it waits for), and the text that must stand there. */
const pictures = [
  { name: 'today', side: 'hurt', args: ['start'], keys: [], shows: 'Today' },
  {
    name: 'checkin',
    side: 'hurt',
    args: ['checkin', '--weekly'],
    keys: [
      ['minutes', '\r'],
      ['feelings', '\t'],
    ],
    shows: '2 of',
  },
  { name: 'progress', side: 'hurt', args: ['progress'], keys: [['Where you are', '\u001B[C']], shows: 'Safety' },
  { name: 'promises', side: 'broke', args: ['promises'], keys: [], shows: 'Promises' },
  { name: 'calm', side: 'hurt', args: ['calm'], keys: [], shows: 'no hurry' },
];

const escaped = (text) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** Waits until a text stands on the screen; the program paints when it has something to say. */
async function shown(screen, text, about) {
  const until = Date.now() + 15_000;
  while (!rowsOf(screen).join('\n').includes(text)) {
    if (Date.now() > until) throw new Error(`${about}: "${text}" did not come.\n${rowsOf(screen).join('\n')}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

const rowsOf = (screen) =>
  Array.from({ length: size.rows }, (_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? '');

/** A row as pieces of one look each. */
function piecesOf(line) {
  const pieces = [];
  for (let column = 0; column < size.columns; column += 1) {
    const one = line.getCell(column);
    if (one.getWidth() === 0) continue;
    const look = [
      one.isFgDefault() ? colours.ink : one.isFgPalette() ? (named[one.getFgColor() % 8] ?? colours.ink) : colours.ink,
      one.isBold() > 0,
      one.isDim() > 0,
      one.isInverse() > 0,
    ];
    const last = pieces.at(-1);
    if (last !== undefined && last.look.join() === look.join()) last.text += one.getChars() || ' ';
    else pieces.push({ look, column, text: one.getChars() || ' ' });
  }
  return pieces;
}

function svgOf(screen, title) {
  const width = size.columns * cell.width + 32;
  const height = size.rows * cell.height + 28;
  const body = [];
  for (let row = 0; row < size.rows; row += 1) {
    const y = 14 + row * cell.height;
    for (const { look, column, text } of piecesOf(screen.buffer.active.getLine(row))) {
      const [colour, bold, dim, inverse] = look;
      const x = (16 + column * cell.width).toFixed(1);
      const long = (text.length * cell.width).toFixed(1);
      if (inverse) body.push(`<rect x="${x}" y="${y}" width="${long}" height="${cell.height}" fill="${colour}"/>`);
      if (text.trim() === '') continue;
      const ink = inverse ? colours.paper : dim ? colours.faint : colour;
      body.push(
        `<text x="${x}" y="${y + 13}" textLength="${long}" lengthAdjust="spacingAndGlyphs" fill="${ink}"${bold ? ' font-weight="bold"' : ''} xml:space="preserve">${escaped(text)}</text>`,
      );
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<rect width="100%" height="100%" rx="8" fill="${colours.paper}"/>
${body.join('\n')}
</svg>
`;
}

async function take({ name, args, keys, shows }, home) {
  const screen = new Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true });
  const child = spawn(process.execPath, [program, ...args], {
    cols: size.columns,
    rows: size.rows,
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', COLORTERM: '', FORCE_COLOR: '1', TRUST_REPAIR_HOME: home },
  });
  child.onData((data) => screen.write(data));
  try {
    for (const [text, key] of keys) {
      await shown(screen, text, name);
      child.write(key);
    }
    await shown(screen, shows, name);
    // One more moment for what is drawn after the first frame.
    await new Promise((done) => setTimeout(done, 400));
    writeFileSync(join(root, `docs/${name}.svg`), svgOf(screen, rowsOf(screen)[0].trim() || name));
  } finally {
    child.kill();
  }
}

mkdirSync(join(root, 'docs'), { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'trust-repair-pictures-'));
try {
  const today = new Date().toISOString().slice(0, 10);
  for (const side of ['hurt', 'broke']) await makeYear(join(folder, side), { side, until: today });
  const only = process.argv.slice(2);
  for (const picture of pictures)
    if (only.length === 0 || only.includes(picture.name)) await take(picture, join(folder, picture.side));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
