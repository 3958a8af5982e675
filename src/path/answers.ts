import { wordsFor, type Option, type Prompt, type Side } from '../guide/schema.js';
import { strengths } from '../guide/feelings.js';
import type { AnswerValue, Feeling } from '../journal/entry.js';

/** Marks a line that someone added to a checklist in their own words. */
export const ownMark = '+';

/** 'a', 'a and b', 'a, b and c'. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

const isFeelings = (value: AnswerValue): value is Feeling[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object');

function optionInWords(options: readonly Option[], id: string, side: Side): string {
  if (id.startsWith(ownMark)) return id.slice(ownMark.length);
  const option = options.find((one) => one.id === id);
  return option === undefined ? id : wordsFor(option.label, side);
}

/**
 * An answer as a person would read it. 'short' is for the middle of a sentence ('sad and angry', '4 out of 10'); 'whole' is for the journal.
 */
export function answerInWords(prompt: Prompt, value: AnswerValue, side: Side, form: 'short' | 'whole'): string {
  if (isFeelings(value)) {
    if (form === 'short') return listInWords(value.map(({ word }) => word));
    return listInWords(value.map(({ word, strength }) => `${word} (${strengths[strength - 1] ?? String(strength)})`));
  }
  if (Array.isArray(value)) {
    const options = 'options' in prompt ? prompt.options : [];
    const words = value.map((id) => optionInWords(options, id, side));
    return form === 'short' ? listInWords(words.map(lowerFirst)) : words.map((word) => `- ${word}`).join('\n');
  }
  if (typeof value === 'number') return `${value} out of 10`;
  if (prompt.kind === 'choice') {
    const words = optionInWords(prompt.options, value, side);
    return form === 'short' ? `"${words}"` : words;
  }
  return value;
}

const lowerFirst = (text: string): string => (/^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** True when there is something in an answer; an empty text or list counts as a skipped prompt. */
export const hasAnswer = (value: AnswerValue | undefined): value is AnswerValue =>
  value !== undefined &&
  (typeof value === 'number' || (typeof value === 'string' ? value.trim() !== '' : value.length > 0));
