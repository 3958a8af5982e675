import { fieldWords } from '../../messages/fields.js';
import { familyOf, feelingFamilies, strengths } from '../../guide/feelings.js';
import type { Feeling } from '../../journal/entry.js';
import { inLine } from '../../text/clean.js';
import { keyName } from '../keys/names.js';
import { meaningOf } from '../keys/table.js';
import { textWidth } from '../text/width.js';
import { blank, line, type Line, type Span } from '../view/line.js';
import type { Field } from './field.js';

/** The wheel of feelings: families one under another, the words of the open one in a row. */
export interface FeelingsState {
  readonly family: number;
  readonly word: number;
  readonly chosen: readonly Feeling[];
}

export const createFeelings = (chosen: readonly Feeling[] = []): FeelingsState => ({ family: 0, word: 0, chosen });

const wordAt = (state: FeelingsState): string => feelingFamilies[state.family]?.words[state.word] ?? '';
const strengthOf = (state: FeelingsState, word: string): number =>
  state.chosen.find((one) => one.word === word)?.strength ?? 0;

function withStrength(state: FeelingsState, strength: number): FeelingsState {
  const word = wordAt(state);
  const others = state.chosen.filter((one) => one.word !== word);
  if (strength < 1) return { ...state, chosen: others };
  const feeling: Feeling = { word, strength: Math.min(5, strength) as Feeling['strength'] };
  // A feeling keeps its place when only its strength changes.
  const known = state.chosen.some((one) => one.word === word);
  return {
    ...state,
    chosen: known ? state.chosen.map((one) => (one.word === word ? feeling : one)) : [...state.chosen, feeling],
  };
}

/** Strength as signs, so that it does not rest on colour: ●●●○○. */
export const dots = (strength: number): string => '●'.repeat(strength) + '○'.repeat(5 - strength);

export const feelingsField: Field<FeelingsState> = {
  writing: () => false,
  onKey(state, event) {
    const name = keyName(event);
    if (/^[0-5]$/u.test(name)) return { state: withStrength(state, Number(name)) };
    const families = feelingFamilies.length;
    const words = feelingFamilies[state.family]?.words.length ?? 1;
    switch (meaningOf(name, false)) {
      case 'up':
        return { state: { ...state, family: (state.family + families - 1) % families, word: 0 } };
      case 'down':
        return { state: { ...state, family: (state.family + 1) % families, word: 0 } };
      case 'left':
        return { state: { ...state, word: (state.word + words - 1) % words } };
      case 'right':
        return { state: { ...state, word: (state.word + 1) % words } };
      case 'first':
        return { state: { ...state, family: 0, word: 0 } };
      case 'last':
        return { state: { ...state, family: families - 1, word: 0 } };
      case 'toggle':
        return { state: withStrength(state, strengthOf(state, wordAt(state)) > 0 ? 0 : 3) };
      case 'open':
        return { state, done: true };
      default:
        return undefined;
    }
  },
  view(state, width) {
    const rows: Line[] = [];
    let focus: [number, number] = [0, 0];
    feelingFamilies.forEach((family, index) => {
      const open = index === state.family;
      const picked = state.chosen.filter(({ word }) => family.words.includes(word));
      const marked = open ? '' : picked.map(({ word, strength }) => `${word} ${dots(strength)}`).join('  ');
      const start = rows.length;
      rows.push([
        { text: `${open ? '›' : ' '} ${family.title}`, look: open ? 'picked' : 'plain' },
        ...(marked === ''
          ? []
          : [{ text: `  ${clipped(marked, width - textWidth(family.title) - 4)}`, look: 'faint' as const }]),
      ]);
      if (!open) return;
      rows.push(...wordRows(state, family.words, width));
      focus = [start, rows.length - 1];
    });
    const own = state.chosen.filter(({ word }) => familyOf(word) === undefined);
    if (own.length > 0)
      rows.push(
        // These may come from a file, in anybody's words.
        line(
          clipped(`  ${own.map(({ word, strength }) => `${inLine(word)} ${dots(strength)}`).join('  ')}`, width),
          'strong',
        ),
      );
    const word = wordAt(state);
    const strength = strengthOf(state, word);
    const said =
      strength > 0 ? `${word}: ${dots(strength)} ${strengths[strength - 1] ?? ''}` : fieldWords.pressStrength(word);
    return { rows: [line(clipped(said, width), 'faint'), blank, ...rows], focus: [focus[0] + 2, focus[1] + 2] };
  },
  value: (state) => (state.chosen.length === 0 ? undefined : [...state.chosen]),
  hints: () => [fieldWords.howStrong, fieldWords.moveAround, fieldWords.mark, fieldWords.goOn],
};

const clipped = (text: string, width: number): string =>
  textWidth(text) <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;

/** The words of the open family, as many to a row as fit. */
function wordRows(state: FeelingsState, words: readonly string[], width: number): Line[] {
  const rows: Span[][] = [[]];
  let used = 0;
  words.forEach((word, index) => {
    const strength = strengthOf(state, word);
    const here = index === state.word;
    const text = `${here ? '[' : ' '}${word}${strength > 0 ? ` ${dots(strength)}` : ''}${here ? ']' : ' '}`;
    const cells = textWidth(text);
    if (used > 0 && used + cells > width - 4) {
      rows.push([]);
      used = 0;
    }
    if (used === 0) rows.at(-1)?.push({ text: '    ', look: 'plain' });
    rows.at(-1)?.push({ text, look: here ? 'picked' : strength > 0 ? 'strong' : 'plain' });
    used += cells;
  });
  return rows;
}
