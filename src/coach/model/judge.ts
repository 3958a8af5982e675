/**
 * Weighs what the rules heard against how the whole text sounds. A rule knows its words and not what they mean just here; the model knows how many texts sound and not
 * where the fault lies. Each code has weights for both, learned from labelled texts that those who wrote the rules had not read.
 */
import type { Reading, Sentence } from '../text/read.js';
import { linear, type Linear, type LinearData } from './linear.js';
import { tokensOf, type Token } from './tokens.js';

/** How a code is decided; each weight is a part of the log odds. */
export interface Decision {
  readonly bias: number;
  /** For what the linear model says to each code, in its order. */
  readonly sounds: readonly number[];
  /** By code, and by `code|rule`. */
  readonly rules: Readonly<Record<string, number>>;
  readonly length: number;
  readonly sentences: number;
  /** From here on it is told, as a hint; from the second on it is likely enough for a concern. */
  readonly told: number;
  readonly likely: number;
}

/** All that was learned for one kind of text. */
export interface ModelData {
  readonly linear: LinearData;
  readonly decisions: Readonly<Record<string, Decision>>;
}

/** What a rule heard, as far as it matters here. */
export interface Clue {
  readonly code: string;
  readonly rule: string;
}

/** What is made of a code in a text. */
export interface Verdict {
  readonly told: boolean;
  readonly likely: boolean;
  /** The sentence that sounds most like it. */
  readonly where: () => Sentence | undefined;
}

/** A judge for one kind of text; put together at the first text. */
export class Judge {
  readonly #data: ModelData;
  #linear: Linear | undefined;

  constructor(data: ModelData) {
    this.#data = data;
  }

  /** What is made of every code, given what the rules heard. */
  verdicts(reading: Reading, clues: readonly Clue[]): ReadonlyMap<string, Verdict> {
    const model = (this.#linear ??= linear(this.#data.linear));
    const { codes } = this.#data.linear;
    const tokens = tokensOf(reading);
    const sounds = model.scores(tokens);
    const seen = new Set(clues.flatMap(({ code, rule }) => [code, `${code}|${rule}`]));
    const shape = shapeOf(reading, tokens);
    let bySentence: readonly { readonly sentence: Sentence; readonly scores: readonly number[] }[] | undefined;
    return new Map(
      codes.map((code, place): [string, Verdict] => {
        const decision = this.#data.decisions[code];
        const odds = decision === undefined ? Number.NEGATIVE_INFINITY : oddsOf(decision, sounds, seen, shape);
        const where = (): Sentence | undefined => {
          bySentence ??= inSentences(reading, tokens).map(({ sentence, own }) => ({
            sentence,
            scores: model.scores(own),
          }));
          return bySentence.reduce((best, one) => ((one.scores[place] ?? 0) > (best.scores[place] ?? 0) ? one : best))
            .sentence;
        };
        return [code, { told: odds >= (decision?.told ?? 0), likely: odds >= (decision?.likely ?? 0), where }];
      }),
    );
  }
}

/** How long a text is, as the decisions count it. */
export const shapeOf = (
  { sentences }: Reading,
  tokens: readonly Token[],
): { readonly length: number; readonly sentences: number } => ({
  length: Math.log(tokens.length + 1) / 3,
  sentences: sentences.length / 5,
});

/** How much what the model says counts before it is weighed: halved, as log odds of a sharp model are large. */
export const SOFTER = 0.5;

function oddsOf(
  { bias, sounds: weights, rules, length, sentences }: Decision,
  sounds: readonly number[],
  seen: ReadonlySet<string>,
  shape: ReturnType<typeof shapeOf>,
): number {
  let odds = bias + length * shape.length + sentences * shape.sentences;
  sounds.forEach((sound, place) => (odds += SOFTER * sound * (weights[place] ?? 0)));
  for (const clue of seen) odds += rules[clue] ?? 0;
  return odds;
}

/** The words of each sentence. */
function inSentences(
  { sentences }: Reading,
  tokens: readonly Token[],
): readonly { readonly sentence: Sentence; readonly own: readonly Token[] }[] {
  let next = 0;
  return sentences.map((sentence) => {
    const begin = next;
    while (next < tokens.length && (tokens[next]?.at ?? 0) <= sentence.at + sentence.line.length) next += 1;
    return { sentence, own: tokens.slice(begin, next) };
  });
}
