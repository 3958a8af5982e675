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
  readonly start: number;
  readonly end: number;
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
  /** Codes for which the whole text counts: what is missing in one sentence may well stand in another. */
  readonly #ofWhole: ReadonlySet<string>;
  #linear: Linear | undefined;

  constructor(data: ModelData, ofWhole: readonly string[] = []) {
    this.#data = data;
    this.#ofWhole = new Set(ofWhole);
  }

  /**
   * What is made of every code, given what the rules heard: in the whole text, and in each sentence by itself, as one fault must be heard among much that is fine. A sentence by
   * itself has to be likely.
   */
  verdicts(reading: Reading, clues: readonly Clue[]): ReadonlyMap<string, Verdict> {
    const { codes } = this.#data.linear;
    const whole = this.#judged({ tokens: tokensOf(reading), sentences: reading.sentences.length }, clues);
    const sentences = reading.sentences.length < 2 ? [] : this.#bySentence(reading, clues);
    return new Map(
      codes.map((code, place): [string, Verdict] => {
        const { told, likely } = this.#data.decisions[code] ?? never;
        const odds = whole[place] ?? Number.NEGATIVE_INFINITY;
        const most = sentences.reduce<Judged | undefined>(
          (best, one) => (best === undefined || (one.odds[place] ?? 0) > (best.odds[place] ?? 0) ? one : best),
          undefined,
        );
        const alone = this.#ofWhole.has(code)
          ? SILENT
          : Math.max(SILENT, ...sentences.map((one) => one.alone[place] ?? SILENT)) - SURER;
        const where = (): Sentence | undefined => most?.sentence ?? reading.sentences[0];
        return [code, { told: odds >= told || alone >= likely, likely: odds >= likely || alone >= likely, where }];
      }),
    );
  }

  #bySentence(reading: Reading, clues: readonly Clue[]): readonly Judged[] {
    return inSentences(reading, tokensOf(reading)).map(({ sentence, own }) => {
      const heard = clues.filter(({ start, end }) => start < sentence.end && end > sentence.start);
      const codes = new Set(heard.map(({ code }) => code));
      const odds = this.#judged({ tokens: own, sentences: 1 }, heard);
      // By itself a sentence is judged only where a rule heard something in it.
      const { codes: order } = this.#data.linear;
      return { sentence, odds, alone: odds.map((one, place) => (codes.has(order[place] ?? '') ? one : SILENT)) };
    });
  }

  /** The odds of each code, in the order of the codes. */
  #judged(part: Part, clues: readonly Clue[]): readonly number[] {
    const model = (this.#linear ??= linear(this.#data.linear));
    const sounds = model.scores(part.tokens);
    const seen = new Set(clues.flatMap(({ code, rule }) => [code, `${code}|${rule}`]));
    const shape = shapeOf(part);
    return this.#data.linear.codes.map((code) => {
      const decision = this.#data.decisions[code];
      return decision === undefined ? Number.NEGATIVE_INFINITY : oddsOf(decision, sounds, seen, shape);
    });
  }
}

/** A stretch of words that is judged. */
interface Part {
  readonly tokens: readonly Token[];
  /** How many sentences it has. */
  readonly sentences: number;
}

/** A sentence that was judged by itself. */
interface Judged {
  readonly sentence: Sentence;
  readonly odds: readonly number[];
  /** The same where a rule heard the code in this sentence. */
  readonly alone: readonly number[];
}

/** The odds of what nothing speaks for. */
const SILENT = Number.NEGATIVE_INFINITY;
/** How much surer a sentence has to be by itself. */
const SURER = 1.5;

/** The limits of a code that nothing is known of. */
const never = { told: Number.POSITIVE_INFINITY, likely: Number.POSITIVE_INFINITY };

/** How long a text is, as the decisions count it. */
export const shapeOf = ({ tokens, sentences }: Part): { readonly length: number; readonly sentences: number } => ({
  length: Math.log(tokens.length + 1) / 3,
  sentences: sentences / 5,
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
