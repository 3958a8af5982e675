// Makes journals of any size, laid out as the tool itself would have: entries of about 1.2 kB over ten years, one of them with a rare
// word. The same size gives the same journal each time.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/** Stands once in every journal, in the middle of it. */
export const RARE = 'quincunx';
const YEARS = 10;
const END = Date.parse('2026-11-20T21:00:00Z');

const words =
  'we talked for an hour and it was hard but calm on the whole then she said nothing café naïve “quoted” I felt small because of the message and later we went home'.split(
    ' ',
  );

/** Random numbers that are the same each time. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
function idOf(time, random) {
  let head = '';
  for (let rest = time, i = 0; i < 10; i += 1, rest = Math.floor(rest / 32)) head = alphabet[rest % 32] + head;
  return head + Array.from({ length: 16 }, () => alphabet[Math.floor(random() * 32)]).join('');
}

/** The entries of a journal of this size, oldest first. */
export function entriesOf(count) {
  const random = numbers(count);
  const step = (YEARS * 365.25 * 86_400_000) / count;
  return Array.from({ length: count }, (_, index) => {
    const time = Math.floor(END - (count - index - 1) * step);
    let text = '';
    while (text.length < 1_000) {
      text += `${words[Math.floor(random() * words.length)]}${random() < 0.03 ? '.\n' : ' '}`;
    }
    if (index === count >> 1) text += RARE;
    return {
      v: 1,
      id: idOf(time, random),
      created: `${new Date(time).toISOString().slice(0, 19)}+00:00`,
      kind: 'free',
      text,
      feelings: [{ word: 'sad', strength: 2 }],
      tags: random() < 0.2 ? ['home'] : [],
    };
  });
}

/** The tool's own way of sharing a month out to files. */
async function layOut() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'trust-repair-bench-')), 'segments.mjs');
  const source = fileURLToPath(new URL('../../src/store/segments.ts', import.meta.url));
  buildSync({ entryPoints: [source], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return (await import(pathToFileURL(outfile).href)).layOutMonth;
}

/** Writes a journal of this size into a home. */
export async function makeJournal(home, count) {
  const layOutMonth = await layOut();
  const months = grouped(entriesOf(count));
  for (const [month, ofMonth] of months) {
    for (const [{ name }, entries] of layOutMonth(month, ofMonth)) {
      writeFileSync(join(home, `${name}.json`), `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`, {
        mode: 0o600,
      });
    }
  }
}

function grouped(entries) {
  const months = new Map();
  for (const entry of entries) {
    const month = entry.created.slice(0, 7);
    if (!months.has(month)) months.set(month, []);
    months.get(month).push(entry);
  }
  return months;
}
