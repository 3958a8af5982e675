/** Statements and letters that are put together in the place of a step's prompt. */
import { emptyMade, wordingOf, type BuilderKind } from '../../builders/kinds.js';
import { wordsFor, type Prompt, type Side } from '../../guide/schema.js';
import type { AnswerValue } from '../../journal/entry.js';
import { workAnswers, workIn, type Work } from '../../session/building.js';
import { createBuilding, freshWork, type Asked, type Building, type LeftAt } from './building.js';

/** What a prompt is put together with; undefined where it is written freely. */
export function builderFor(prompt: Prompt, side: Side): BuilderKind | undefined {
  if (prompt.kind === 'statement') return 'statement';
  if (prompt.kind !== 'letter') return undefined;
  // Who does not know whose letter it is writes it in no form.
  return side === 'hurt' ? 'hear' : side === 'unsure' ? undefined : 'apology';
}

/** By prompt: what answers were put together from. */
export type BuiltAnswers = Readonly<Record<string, Work>>;

/** The pieces of a whole lie beside it among the answers of a draft, as `<prompt>/<piece>`. */
const between = '/';
const pieceOf = (key: string): readonly [prompt: string, piece: string] | undefined => {
  const at = key.indexOf(between);
  return at < 0 ? undefined : [key.slice(0, at), key.slice(at + 1)];
};

/** The prompt a key of a draft belongs to. */
export const promptOfKey = (key: string): string => pieceOf(key)?.[0] ?? key;

/** Answers of a draft without their pieces, and the pieces by prompt. */
export function takenApart(all: Readonly<Record<string, AnswerValue>>): {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly built: BuiltAnswers;
} {
  const answers: Record<string, AnswerValue> = {};
  const pieces: Record<string, Record<string, AnswerValue>> = {};
  for (const [key, value] of Object.entries(all)) {
    const found = pieceOf(key);
    if (found === undefined) answers[key] = value;
    else pieces[found[0]] = { ...pieces[found[0]], [found[1]]: value };
  }
  const built = Object.entries(pieces).map(([prompt, its]) => [prompt, workIn(its, 'statement').work] as const);
  return { answers, built: Object.fromEntries(built) };
}

/** Pieces as they lie in a draft. */
export const piecesOf = (built: BuiltAnswers): Record<string, AnswerValue> =>
  Object.fromEntries(
    Object.entries(built).flatMap(([prompt, work]) =>
      Object.entries(workAnswers(work, '', true)).map(([piece, value]) => [`${prompt}${between}${piece}`, value]),
    ),
  );

/** Where the person is, in the words of a draft. */
export const keyOfPiece = (prompt: string, page: string): string => `${prompt}${between}${page}`;

function workFor(kind: BuilderKind, value: string, before: Work | undefined): Work {
  const work = before?.made.kind === kind ? before : freshWork(kind);
  if (value.trim() === '') return work;
  // What was written without the pieces is taken as it is.
  if (wordingOf(work.made) === value) return work.page === 'begin' ? { ...work, page: 'read' } : work;
  return { ...work, made: { ...emptyMade(kind), texts: { ...work.made.texts, whole: value }, way: 99 }, page: 'read' };
}

/** What a prompt is put together with, as far as it was; `left` is the text that was open. */
export function buildingFor(
  prompt: Prompt,
  side: Side,
  said: {
    readonly value: AnswerValue | undefined;
    readonly work: Work | undefined;
    readonly before: string | undefined;
  },
  left: { readonly prompt: string; readonly text: string; readonly cursor: number } | undefined,
): Building | undefined {
  const kind = builderFor(prompt, side);
  if (kind === undefined) return undefined;
  const piece = left === undefined ? undefined : pieceOf(left.prompt);
  const open: LeftAt | undefined =
    left !== undefined && piece?.[0] === prompt.id
      ? { page: piece[1], text: left.text, cursor: left.cursor }
      : undefined;
  // A whole that was open in lines.
  const whole = left?.prompt === prompt.id ? left.text : said.value;
  const asked: Asked = {
    ask: wordsFor(prompt.ask, side),
    hint: prompt.hint === undefined ? '' : wordsFor(prompt.hint, side),
    before: said.before,
  };
  const work = workFor(kind, open !== undefined || typeof whole !== 'string' ? '' : whole, said.work);
  return createBuilding(work, { hurt: side === 'hurt', asked, left: open });
}
