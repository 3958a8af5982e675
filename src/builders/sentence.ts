/** Words as they were typed, made into sentences: capital letters, full stops, single spaces. Nothing that was said is left out. */

/** Words of a part in one line, without spaces around them. A lone "i" is written as one writes it. */
export const inOneLine = (typed: string): string =>
  typed
    // A new line that begins with a large letter is a sentence of its own.
    .replace(/([^\s.!?,;:…-])[^\S\n]*\n\s*(?=\p{Lu}\p{Ll})/gu, '$1. ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![\p{L}\p{N}'’.@_-])i(?=['’](?:m|d|ve|ll)\b|[\s,;:!?)]|$)/gu, 'I');

/** The same without the marks that end a sentence; a question keeps its sign. */
export function withoutEnd(typed: string): string {
  const line = inOneLine(typed);
  const bare = line.replace(/[\s.!,;:…-]+$/u, '');
  return bare === '' ? line : bare;
}

/** True when there are no words, only spaces or signs such as a lone full stop. */
export const isBlank = (typed: string): boolean => !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(typed);

const upperFirst = (words: string): string => {
  const [first = ''] = words;
  return first.toLocaleUpperCase('en') + words.slice(first.length);
};

/** The first letter as a capital, even behind an opening quotation mark. */
const capital = (words: string): string =>
  words.replace(/^(["'“‘(«]*)([\s\S]+)$/u, (_all, marks: string, rest: string) => marks + upperFirst(rest));

/** Sentences of their own: the first letter of each large, and an end to the last. Empty for no words. */
export function sentence(typed: string): string {
  if (isBlank(typed)) return '';
  const line = inOneLine(typed).replace(/[\s,;:-]+$/u, '');
  const ended = /(?:[.!?…]["'”’)»]*|[.!?…])$/u.test(line) ? line : `${line}.`;
  return capital(ended).replace(
    /(?<=[^.][.!?]["'”’)]? )["'“‘(]?\p{Ll}/gu,
    (letter: string) => letter.slice(0, -1) + letter.slice(-1).toLocaleUpperCase('en'),
  );
}

/** A question with its sign. */
export function question(typed: string): string {
  const bare = withoutEnd(typed).replace(/[?\s.!]+$/u, '');
  return sentence(/[.!?] /u.test(bare) ? typed : `${bare}?`);
}

/** True for more than one sentence, or for a question: that cannot stand inside another sentence. */
export function isSeveral(typed: string): boolean {
  const line = withoutEnd(typed);
  return (
    /[.!?…]["'”’)»]?\s/u.test(line) || /\?["'”’)»]*$/u.test(line) || /\n\s*\S/u.test(typed.trim()) || line.includes(';')
  );
}

/** The first word in small letters, without what is stuck to it. */
export const firstWord = (words: string): string =>
  /^["'“‘(]*([\p{L}\p{N}'’]+)/u.exec(words)?.[1]?.toLowerCase().replaceAll('’', "'") ?? '';

/** Sentences in a row; those without words are left out. */
export const joined = (sentences: readonly string[], between = ' '): string =>
  sentences.filter((one) => one !== '').join(between);
