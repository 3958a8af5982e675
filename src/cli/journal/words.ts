/** Feelings and tags as they are typed after `--feeling` and `--tag`. */
import { CliError, exitCodes } from '../../errors.js';
import { familyOf, feelingFamilies } from '../../guide/feelings.js';
import type { Feeling, Strength } from '../../journal/entry.js';
import { tagsIn, tidyTag } from '../../journal/tags.js';
import { journalCliWords as words } from '../../messages/cli-journal.js';
import { cleanText } from '../../text/clean.js';

const wrong = (message: string): CliError => new CliError(message, exitCodes.usedWrongly);

/** What is felt when no strength is named. */
const USUAL: Strength = 3;

/** How many letters have to be changed, added, left out or swapped with the next to make one word of another. */
export function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    const above = rows[i - 1] ?? [];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charAt(i - 1) === other.charAt(j - 1);
      const swapped =
        i > 1 && j > 1 && one.charAt(i - 1) === other.charAt(j - 2) && one.charAt(i - 2) === other.charAt(j - 1);
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

/** A word of the wheel that was perhaps meant; undefined when the word is on it, or like none. */
export function nearMiss(word: string): string | undefined {
  if (familyOf(word) !== undefined || word.length < 3) return undefined;
  const near = feelingFamilies
    .flatMap((family) => family.words)
    .map((known) => ({ known, far: distance(word, known) }))
    .filter(({ known, far }) => far <= (known.length < 6 ? 1 : 2))
    .sort((a, b) => a.far - b.far);
  return near[0]?.known;
}

/** Feelings as typed: `sad`, `sad:4`. The last strength said of a word counts. Throws CliError with code 2. */
export function feelingsFrom(said: readonly string[]): readonly Feeling[] {
  const feelings = new Map<string, Feeling>();
  for (const one of said) {
    const [, name = '', , number] = /^(.*?)(:(.*))?$/su.exec(cleanText(one)) ?? [];
    const word = name.replace(/\s+/gu, ' ').trim().toLowerCase();
    if (word === '') throw wrong(words.noWordsHere(cleanText(one)));
    if (number !== undefined && !/^[1-5]$/u.test(number.trim())) throw wrong(words.badStrength(cleanText(one)));
    const strength = (number === undefined ? USUAL : Number(number)) as Strength;
    feelings.set(word, { word, strength });
  }
  return [...feelings.values()];
}

/** Tags as typed, with those in the text. Throws CliError with code 2 for one with nothing in it. */
export function tagsFrom(said: readonly string[], text: string): readonly string[] {
  const named = said.map((one) => {
    const tag = tidyTag(cleanText(one));
    if (tag === '') throw wrong(words.noWordsHere(cleanText(one)));
    return tag;
  });
  return [...new Set([...named, ...tagsIn(text)])];
}
