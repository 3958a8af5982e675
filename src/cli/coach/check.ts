/** `say --check` and `apology --check`: words, and what the coach hears in them. */
import { reviewApology, reviewRisk, reviewStatement, components, type CoachFinding } from '../../coach/index.js';
import { CliError, exitCodes } from '../../errors.js';
import { coachWords as words } from '../../messages/coach.js';
import { graphemes, textWidth } from '../../ui/text/width.js';
import { gap, heading, item, text, type Block } from '../../ui/view/block.js';
import { pipedEntry, tidyText } from '../journal/incoming.js';
import { out } from '../out.js';
import { print, printWidth } from '../print.js';

type Found = CoachFinding<keyof typeof words.codes>;

/** Rows of a text that are no wider than `width`, each with the offset it begins at; cut at blanks where there are some. */
function rowsOf(source: string, width: number): { readonly row: string; readonly at: number }[] {
  const rows: { row: string; at: number }[] = [];
  let at = 0;
  for (const line of source.split('\n')) {
    let start = 0;
    while (textWidth(line.slice(start)) > width) {
      let taken = 0;
      let end = start;
      for (const grapheme of graphemes(line.slice(start))) {
        taken += textWidth(grapheme);
        if (taken > width) break;
        end += grapheme.length;
      }
      const blank = line.lastIndexOf(' ', end);
      const cut = blank > start ? blank + 1 : Math.max(end, start + 1);
      rows.push({ row: line.slice(start, cut).trimEnd(), at: at + start });
      start = cut;
    }
    rows.push({ row: line.slice(start), at: at + start });
    at += line.length + 1;
  }
  return rows;
}

/** A row of signs below a row of text, under what was found there; undefined when nothing was. */
function underline(row: string, at: number, findings: readonly Found[]): string | undefined {
  let signs = '';
  let offset = at;
  for (const grapheme of graphemes(row)) {
    const isFound = findings.some(({ start, end }) => offset < end && offset + grapheme.length > start);
    signs += (isFound ? '~' : ' ').repeat(textWidth(grapheme));
    offset += grapheme.length;
  }
  return signs.trim() === '' ? undefined : signs.trimEnd();
}

/** The text with everything underlined that was found, then each finding in the order of the text. */
export function reportOf(source: string, findings: readonly Found[], width: number): Block[] {
  // What is about the text as a whole is no stretch of it.
  const placed = findings.filter(({ start, end }) => end - start < source.trim().length || findings.length === 1);
  const marked = rowsOf(source, width).flatMap(({ row, at }): Block[] => {
    const signs = underline(row, at, placed);
    return [row === '' ? gap : text(row), ...(signs === undefined ? [] : [text(signs, 'accent')])];
  });
  const said = findings.flatMap(({ code, start, end, weight, says, offer }): Block[] => [
    gap,
    heading(`${words.codes[code]} (${weight === 'hint' ? words.hint : words.concern})`),
    ...(end > start ? [text(`"${source.slice(start, end).replace(/\s+/gu, ' ')}"`, 'faint')] : []),
    text(says),
    ...(offer === undefined ? [] : [item(offer, '›')]),
  ]);
  return [...marked, ...(findings.length === 0 ? [gap, text(words.nothingHeard)] : said)];
}

/** What the coach hears in words from the command line or, with `-` or a pipe, from stdin. JSON: `{ findings, present? }`, offsets in UTF-16. */
export async function check(
  kind: 'say' | 'apology',
  said: readonly string[],
  options: { readonly json?: boolean },
): Promise<void> {
  const piped = said.length === 0 || (said.length === 1 && said[0] === '-');
  if (piped && process.stdin.isTTY && said.length === 0) throw new CliError(words.nothingToRead, exitCodes.usedWrongly);
  const source = piped ? await pipedEntry() : tidyText(said.join(' '));
  if (source.trim() === '') throw new CliError(words.nothingToRead, exitCodes.usedWrongly);
  const apology = kind === 'apology' ? reviewApology(source) : undefined;
  const findings: readonly Found[] = apology?.findings ?? reviewStatement(source).findings;
  if (options.json === true) {
    await out(`${JSON.stringify({ findings, ...(apology && { present: apology.present }) }, undefined, 2)}\n`);
    return;
  }
  const present = new Set(apology?.present.map(({ code }) => code));
  const has = components.filter((part) => present.has(part));
  const lacks = components.filter((part) => !present.has(part));
  const list = (title: string, parts: typeof components, sign: string): Block[] =>
    parts.length === 0 ? [] : [gap, heading(title), ...parts.map((part) => item(words.parts[part], sign))];
  print([
    ...reportOf(source, findings, printWidth()),
    ...(apology === undefined ? [] : [...list(words.has, has, '✓'), ...list(words.lacks, lacks, '·')]),
    ...(apology !== undefined && lacks.length === 0 ? [gap, text(words.whole)] : []),
    ...(reviewRisk(source).findings.length === 0 ? [] : [gap, text(words.support)]),
  ]);
}
