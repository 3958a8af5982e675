import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sides, wordsFor, type BySide, type Prompt, type Side, type Step } from '../../src/guide/schema.js';

/** The prompts one side sees. */
export const promptsFor = (step: Step, side: Side): Prompt[] =>
  step.prompts.filter((prompt) => prompt.only === undefined || prompt.only.includes(side));

const text = (words: BySide<string | readonly string[]> | undefined, side: Side): string[] => {
  if (words === undefined) return [];
  const found = wordsFor(words, side);
  return typeof found === 'string' ? [found] : [...found];
};

/** Every sentence of a step that one side may be shown. */
export function wordsOf(step: Step, side: Side): string[] {
  const found = [
    step.title,
    ...[step.who, step.teach, step.act, step.wrong, step.why, step.alone].flatMap((words) => text(words, side)),
    ...Object.values(step.causes ?? {}).flatMap((words) => text(words, side)),
    ...Object.values(step.bands ?? {}).flatMap((words) => text(words, side)),
  ];
  for (const prompt of promptsFor(step, side)) {
    found.push(...text(prompt.ask, side), ...text(prompt.hint, side), ...text(prompt.echo?.say, side));
    for (const reaction of prompt.reactions ?? []) found.push(...text(reaction.say, side));
    if ('options' in prompt) for (const option of prompt.options) found.push(...text(option.label, side));
    if (prompt.kind === 'scale') found.push(...text(prompt.low, side), ...text(prompt.high, side));
    if (prompt.kind === 'text') found.push(...text(prompt.starter, side));
  }
  return found;
}

/** Words and marks the guide does without; see src/guide/STYLE.md. */
export const unwelcome =
  /[—!\u{1F300}-\u{1FAFF}]|\b(?:journey|navigate|toolbox|unlock|marathon|fight for|simply|you should|you must|you need to|toxic|narcissis\w+|closure|self-care|healing process)\b|[‘’“”]/iu;

/** Flesch–Kincaid grade of some text. */
export function grade(text: string): number {
  const sentences = text.split(/[.?:]+(?:\s|$)/u).filter((part) => /\w/u.test(part)).length;
  const words = text.match(/[\w']+/gu) ?? [];
  return fleschKincaid({
    sentence: sentences,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** What is wrong with a step, in words; empty when nothing is. */
export function faults(step: Step, ids: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const say = (what: string): void => void found.push(`${step.id}: ${what}`);
  if (!/^[a-z]+(-[a-z]+)+$/u.test(step.id)) say('id is not stage-name');
  if (step.minutes < 5 || step.minutes > 45) say('minutes out of 5..45');
  for (const id of step.sources) if (!ids.has(id)) say(`unknown source ${id}`);
  const promptIds = step.prompts.map((prompt) => prompt.id);
  if (new Set(promptIds).size !== promptIds.length) say('two prompts with one id');
  for (const side of sides) {
    const count = promptsFor(step, side).length;
    if (count < 2 || count > 4) say(`${side} sees ${count} prompts`);
    const teach = wordsFor(step.teach, side);
    if (teach.length < 1 || teach.length > 3) say(`${side}: ${teach.length} paragraphs`);
    const all = wordsOf(step, side);
    for (const words of all) {
      const match = unwelcome.exec(words);
      if (match !== null) say(`${side}: "${match[0]}" in "${words.slice(0, 70)}"`);
      if (words.length > 420) say(`${side}: a paragraph of ${words.length} characters: "${words.slice(0, 50)}"`);
    }
    for (const prompt of promptsFor(step, side)) {
      const ask = wordsFor(prompt.ask, side);
      if (ask.length > 170) say(`${side}/${prompt.id}: ask of ${ask.length} characters (170 at most)`);
      const hint = prompt.hint === undefined ? '' : wordsFor(prompt.hint, side);
      if (hint.length > 130) say(`${side}/${prompt.id}: hint of ${hint.length} characters (130 at most)`);
      if ('options' in prompt) {
        if (prompt.options.length < 2 || prompt.options.length > 8)
          say(`${prompt.id}: ${prompt.options.length} options`);
        for (const reaction of prompt.reactions ?? []) {
          const { when } = reaction;
          if ('chose' in when && !prompt.options.some((option) => option.id === when.chose))
            say(`${prompt.id}: no option ${when.chose}`);
        }
      }
    }
    const level = grade(all.join(' '));
    if (level > 7) say(`${side}: reading level ${level.toFixed(1)} (7 at most)`);
  }
  return found;
}
