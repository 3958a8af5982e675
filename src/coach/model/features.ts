/** What the small model sees of a text: which words are in it, and its shape. It is trained by scripts/train.js on the same function. */
import type { Reading } from '../text/read.js';

const MINE = new Set(['i', 'me', 'my', 'myself', 'mine']);
const YOURS = new Set(['you', 'your', 'yours']);
const OURS = new Set(['we', 'us', 'our']);

/** Names of features with their values, from 0 to about 4; `names` tells whether a feeling was named. */
export function featuresOf(reading: Reading, names: boolean): Map<string, number> {
  const words = reading.line.split(' ').filter((word) => word !== '' && word !== '.' && word !== ',');
  const features = new Map<string, number>([['#one', 1]]);
  for (const word of words) features.set(word, 1);
  const count = Math.max(1, words.length);
  for (const [name, set] of [
    ['#mine', MINE],
    ['#yours', YOURS],
    ['#ours', OURS],
  ] as const) {
    const found = words.filter((word) => set.has(word)).length;
    features.set(name, (4 * found) / count);
    if (found > 0) features.set(`${name}-any`, 1);
  }
  features.set('#length', Math.log(count) / 2);
  if (names) features.set('#names', 1);
  const total = Math.max(1, reading.sentences.length);
  const share = (holds: (line: string) => boolean): number =>
    reading.sentences.filter(({ line }) => holds(line)).length / total;
  features.set(
    '#you-first',
    share((line) => /^ your? /.test(line)),
  );
  features.set(
    '#i-first',
    share((line) => /^ (?:i|my) /.test(line)),
  );
  if (reading.sentences.some(({ ends }) => ends === '?')) features.set('#asks', 1);
  if (reading.sentences.at(-1)?.ends === '?') features.set('#asks-last', 1);
  if (reading.sentences.some(({ ends }) => ends === '!')) features.set('#cries', 1);
  return features;
}
