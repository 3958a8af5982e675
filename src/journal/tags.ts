/** Tags in what a person wrote. */

/**
 * A `#` that begins a word of letters, numbers, `_`, `-` or `/`, in any script. Before it stands nothing, a space or
 * something that opens: so that `x.com/#a`, `C#x` and `##x` are none.
 */
const TAG =
  /(?<![^\s([{<"'«‹“‘„‚¿¡,;:—–…])[#＃]([\p{L}\p{N}\p{M}_](?:[\p{L}\p{N}\p{M}_/\u200C\u200D-]*[\p{L}\p{N}\p{M}_])?)/gu;

/** What a tag needs: `#1` is a number and no tag. */
const LETTER = /\p{L}/u;

/** One form for every way to write a tag: lower case, composed letters, one line, no sign in front. */
export function tidyTag(tag: string): string {
  return tag
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[@#＃ ]+| +$/gu, '');
}

/** The tags in a text, each once, in the order of their first use: `tired` for `#Tired`. */
export function tagsIn(text: string): string[] {
  if (!/[#＃]/u.test(text)) return [];
  const found = [...text.matchAll(TAG)].map((match) => match[1] ?? '').filter((tag) => LETTER.test(tag));
  return [...new Set(found.map(tidyTag))];
}
