import { fieldWords } from '../../messages/fields.js';
import { keyName } from '../keys/names.js';
import { meaningOf } from '../keys/table.js';
import { wrapText } from '../text/paragraph.js';
import { textWidth } from '../text/width.js';
import { blank, line, type Line, type Span } from '../view/line.js';
import type { Field } from './field.js';

/** A whole number from 0 to 10, with words at both ends. */
export interface ScaleState {
  readonly value: number | undefined;
  readonly low: string;
  readonly high: string;
  /** A 1 was typed last: a 0 after it makes 10. */
  readonly one: boolean;
}

export const createScale = (low: string, high: string, value?: number): ScaleState => ({
  value,
  low,
  high,
  one: false,
});

const clamp = (value: number): number => Math.min(10, Math.max(0, value));

export const scaleField: Field<ScaleState> = {
  writing: () => false,
  onKey(state, event) {
    const name = keyName(event);
    if (/^\d$/u.test(name)) {
      const ten = state.one && name === '0';
      return { state: { ...state, value: ten ? 10 : Number(name), one: name === '1' } };
    }
    const set = (value: number): { state: ScaleState } => ({ state: { ...state, value, one: false } });
    switch (meaningOf(name, false)) {
      case 'left':
      case 'down':
        return set(state.value === undefined ? 5 : clamp(state.value - 1));
      case 'right':
      case 'up':
        return set(state.value === undefined ? 5 : clamp(state.value + 1));
      case 'first':
        return set(0);
      case 'last':
        return set(10);
      case 'open':
        return { state, done: true };
      default:
        if (name === 'backspace' || name === 'delete') return { state: { ...state, value: undefined, one: false } };
        return undefined;
    }
  },
  view(state, width) {
    const gap = width >= 44 ? '   ' : width >= 33 ? '  ' : ' ';
    const numbers: Span[] = [];
    for (let value = 0; value <= 10; value++) {
      const picked = value === state.value;
      const space = value === 0 ? '' : gap;
      // The brackets say what the colour says.
      const text = picked ? `[${value}]` : String(value);
      const lead = picked
        ? space.slice(1)
        : state.value !== undefined && value === state.value + 1
          ? space.slice(1)
          : space;
      if (lead !== '') numbers.push({ text: lead, look: 'plain' });
      numbers.push({ text, look: picked ? 'picked' : 'plain' });
    }
    const ends = `0 = ${state.low}`;
    const top = `10 = ${state.high}`;
    const space = width - textWidth(ends) - textWidth(top);
    const words: Line[] =
      space >= 3 && width <= 60
        ? [line(ends + ' '.repeat(space) + top, 'faint')]
        : [...wrapText(ends, width), ...wrapText(top, width)].map((row) => line(row, 'faint'));
    return { rows: [numbers, blank, ...words] };
  },
  value: (state) => state.value,
  hints: () => [fieldWords.howMuch, fieldWords.lessMore],
};
