/** What is being put together, as it lies among the drafts. Pure. */
import { emptyMade, type BuilderKind, type Made } from '../builders/kinds.js';
import type { AnswerValue, Feeling } from '../journal/entry.js';

/** Something half made, and where the person is in it. */
export interface Work {
  readonly made: Made;
  /** A part, or `begin`, `raw`, `whole` (its wording by hand) or `read` (all of it, to be read). */
  readonly page: string;
  /** The letter this is the next version of: the id of an entry of it. */
  readonly after?: string | undefined;
}

const kinds: readonly BuilderKind[] = ['statement', 'apology', 'hear'];
const aboutKey = 'about';

/** The answers of a draft; `wrapped` as lists, so that pieces are not taken for words of their own beside the whole. */
export function workAnswers(work: Work, id: string, wrapped = false): Record<string, AnswerValue> {
  const { made, page, after } = work;
  const texts = Object.entries(made.texts).filter(([, text]) => text !== '');
  return {
    ...Object.fromEntries(texts.map(([part, text]) => [part, wrapped ? [text] : text])),
    ...(made.feelings.length > 0 && { feelings: [...made.feelings] }),
    ...(made.under.length > 0 && { under: [...made.under] }),
    [aboutKey]: [
      `kind:${made.kind}`,
      `page:${page}`,
      `way:${made.way}`,
      `id:${id}`,
      ...(after === undefined ? [] : [`after:${after}`]),
    ],
  };
}

const feelingsIn = (value: AnswerValue | undefined): readonly Feeling[] =>
  Array.isArray(value) ? value.filter((one) => typeof one !== 'string') : [];

/** The work in the answers of a draft, and the id it was given; `kind` where they do not say what it is. */
export function workIn(
  answers: Readonly<Record<string, AnswerValue>>,
  kind: BuilderKind,
): { readonly work: Work; readonly id: string | undefined } {
  const { feelings, under, [aboutKey]: about, ...others } = answers;
  const lines = Array.isArray(about) ? about.filter((line) => typeof line === 'string') : [];
  const said = (what: string): string | undefined =>
    lines.find((line) => line.startsWith(`${what}:`))?.slice(what.length + 1);
  const texts = Object.entries(others).flatMap(([part, value]): [string, string][] => {
    const text = Array.isArray(value) ? value[0] : value;
    return typeof text === 'string' ? [[part, text]] : [];
  });
  const way = Number(said('way') ?? 0);
  return {
    work: {
      made: {
        ...emptyMade(kinds.find((one) => one === said('kind')) ?? kind),
        texts: Object.fromEntries(texts),
        feelings: feelingsIn(feelings),
        under: feelingsIn(under),
        way: Number.isSafeInteger(way) && way >= 0 ? way : 0,
      },
      page: said('page') ?? 'begin',
      after: said('after'),
    },
    id: said('id'),
  };
}
