import { sayUnderstood } from '../pages/day.js';
import { readDay } from '../session/readers.js';
import { feelingFamilies } from '../guide/feelings.js';
import { wordsFor, type Prompt, type Side } from '../guide/schema.js';
import type { AnswerValue, Feeling } from '../journal/entry.js';
import { plainWords as words } from '../messages/plain.js';
import { ownMark } from '../path/answers.js';
import { item, text, type Block } from '../ui/view/block.js';

/** What a line was read as: an answer (with what is to be said of it), or what is unclear. */
export type Read = { readonly value: AnswerValue; readonly note?: string } | { readonly unclear: string };

/** True for the kinds that take many lines. */
export const takesText = (prompt: Prompt): boolean =>
  !['feelings', 'scale', 'choice', 'checklist', 'date'].includes(prompt.kind);

/** How a prompt is to be answered in a line, said under its question. */
export function howToAnswer(prompt: Prompt, side: Side): Block[] {
  switch (prompt.kind) {
    case 'scale':
      return [text(words.scaleHint(wordsFor(prompt.low, side), wordsFor(prompt.high, side)))];
    case 'choice':
      return [
        ...prompt.options.map(({ label }, index) => item(wordsFor(label, side), `${index + 1}.`)),
        text(words.choiceHint),
      ];
    case 'checklist':
      return [
        ...prompt.options.map(({ label }, index) => item(wordsFor(label, side), `${index + 1}.`)),
        text(words.checklistHint),
      ];
    case 'feelings':
      return [
        ...feelingFamilies.map((family) => item(`${family.title}: ${family.words.join(', ')}`)),
        text(words.feelingsHint),
      ];
    case 'date':
      return [text(words.dateHint)];
    default:
      return [text(words.textHint)];
  }
}

const parts = (line: string): string[] =>
  line
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readFeelings(line: string): Read {
  if (parts(line).some((part) => /^[\d\s]*$/u.test(part))) return { unclear: words.feelingsHint };
  const feelings = parts(line).map((part): Feeling => {
    const match = /^(.*?)[\s:(]*([1-5])\)?$/u.exec(part);
    const said = (match?.[1] ?? part).toLowerCase().trim();
    const strength = Number(match?.[2] ?? 3) as Feeling['strength'];
    return { word: said === '' ? part : said, strength };
  });
  // A word of one's own is as good as one from the wheel; said twice, the last strength counts.
  const byWord = new Map(feelings.map((feeling) => [feeling.word, feeling]));
  return { value: [...byWord.values()] };
}

function readChecklist(prompt: Prompt & { kind: 'checklist' }, line: string): Read {
  const ids = parts(line).flatMap((part) => {
    // '1 3 4' is read as numbers too.
    if (/^[\d\s]+$/u.test(part))
      return part.split(/\s+/u).map((number) => prompt.options[Number(number) - 1]?.id ?? ownMark + number);
    const option = prompt.options.find(({ id }) => id === part.toLowerCase());
    return [option?.id ?? ownMark + part];
  });
  return { value: [...new Set(ids)] };
}

function readChoice(prompt: Prompt & { kind: 'choice' }, line: string, side: Side): Read {
  const said = line.trim().toLowerCase();
  const byNumber = /^\d+$/u.test(said) ? prompt.options[Number(said) - 1] : undefined;
  const byWords = prompt.options.filter(
    ({ id, label }) => id === said || wordsFor(label, side).toLowerCase().startsWith(said),
  );
  const option = byNumber ?? (byWords.length === 1 ? byWords[0] : undefined);
  return option === undefined ? { unclear: words.choiceUnclear(prompt.options.length) } : { value: option.id };
}

/** Reads the answer to a prompt from one line. `now` is the present moment, `today` its local day. */
export function readAnswer(prompt: Prompt, line: string, side: Side, now: Date, today: string): Read {
  switch (prompt.kind) {
    case 'scale': {
      const number = /^\s*(\d{1,2})(?:\s*(?:\/|out of)\s*10)?\s*$/u.exec(line)?.[1];
      return number !== undefined && Number(number) <= 10 ? { value: Number(number) } : { unclear: words.scaleUnclear };
    }
    case 'choice':
      return readChoice(prompt, line, side);
    case 'checklist':
      return readChecklist(prompt, line);
    case 'feelings':
      return readFeelings(line);
    case 'date': {
      const understood = readDay(line, now, prompt.range);
      return understood.kind === 'day'
        ? { value: understood.day, note: sayUnderstood(understood, today, prompt.range) }
        : { unclear: sayUnderstood(understood, today, prompt.range) };
    }
    default:
      return { value: line };
  }
}
