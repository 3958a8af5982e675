import fc from 'fast-check';

/** Characters and clusters that have broken editors before. */
export const tricky: readonly string[] = [
  'a',
  'Z',
  ' ',
  '  ',
  'é',
  'e\u0301',
  '\u0301',
  'o\u0302\u0323',
  'ß',
  '’',
  '—',
  '\u00a0',
  '\u200d',
  '\u200c',
  '\u200b',
  '\ufe0f',
  '\u00ad',
  '\u200f',
  '👩',
  '👨‍👩‍👧‍👦',
  '👍🏽',
  '🏽',
  '❤️',
  '❤',
  '1️⃣',
  '🇩🇪',
  '🇩',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🏳️‍🌈',
  '𝒳',
  '𠮷',
  '\u{110BD}',
  '日',
  '本語',
  '、',
  '\u3000',
  'が',
  'か\u3099',
  'ﾞ',
  'ｶ',
  '한',
  '\u1112\u1161\u11ab',
  '\u1112',
  'ก',
  'กำ',
  'ที่',
  'เ',
  'नमस्ते',
  'क्ष',
  'क',
  '\u094d',
  '\u093c',
  'ि',
  'മ\u0d4e',
  'שלום',
  'א\u05b8',
  'مرحبا',
  '\u0600',
  'ب\u0651',
  'မြန်မာ',
  'ភាសា',
];

/** Text from the tricky pieces and any other characters. */
export const trickyText = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...tricky) },
        { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
      ),
      { maxLength },
    )
    .map((pieces) => pieces.join(''));

/** Cuts a string at some places, anywhere between two UTF-16 units. */
export function cut(text: string, places: readonly number[]): string[] {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((start, index) => text.slice(start, at[index] ?? text.length));
}

export const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
