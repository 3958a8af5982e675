import type { Hint } from '../ui/view/view.js';

const hint = (key: string, does: string): Hint => ({ key, does });

/** What the keys of fields, lists and pages do, as it stands at the foot of a screen. */
export const fieldWords = {
  howMuch: hint('0–10', 'choose'),
  lessMore: hint('←→', 'less, more'),
  howStrong: hint('1–5', 'mark'),
  move: hint('↑↓', 'move'),
  moveAround: hint('↑↓←→', 'move'),
  scroll: hint('↑↓', 'scroll'),
  mark: hint('Space', 'mark'),
  choose: hint('Enter', 'choose'),
  goOn: hint('Enter', 'go on'),
  writeIt: hint('Enter', 'write it'),
  addIt: hint('Enter', 'add it'),
  page: (number: number, of: number): Hint => hint('←→', `page ${number} of ${of}`),
  pressStrength: (word: string): string => `${word}: press 1 (a little) to 5 (very much)`,
} as const;
