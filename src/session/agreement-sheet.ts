import { isCalendarDay } from '../dates/local.js';
import {
  agreementKinds,
  type Agreement,
  type AgreementKind,
  type AgreementTerms,
  type Who,
} from '../agreements/agreement.js';
import { readsAsRule, signsIn, warns, type AgreementSign } from '../agreements/warnings.js';
import { agreementWords as words } from '../messages/agreements.js';
import type { Prompt } from '../guide/schema.js';
import type { Answers } from '../path/flow.js';
import { sheetOf } from '../path/sheet.js';
import { termsOf, type AgreementService } from './agreements.js';
import { riskIn } from './readers.js';
import type { KeptSheet, OpenedSheet, SheetKind } from './sheets.js';

interface Heard {
  readonly told: readonly AgreementSign[];
  readonly danger: boolean;
  readonly isWarning: boolean;
}

function heardIn(text: string, kind: AgreementKind): Heard {
  const signs = signsIn(text);
  // What the person freely shows of themselves is what openness is meant to be.
  const told = kind === 'offer' ? signs.filter((sign) => sign !== 'openness' && sign !== 'passwords') : signs;
  const danger = riskIn(text) === 'danger';
  return { told, danger, isWarning: warns(told) || danger };
}

const whole = ({ what, why = '' }: AgreementTerms): string => `${what}\n${why}`;

/** What is said of a warning sign whenever the agreement is looked at, shorter than when it was written; nothing where there is none. `support` are the words about support. */
export function warningsOn(terms: AgreementTerms, support: string): readonly string[] {
  const { told, danger, isWarning } = heardIn(whole(terms), terms.kind);
  if (!isWarning) return [];
  return [
    ...told.map((sign) => words.signs.of[sign]),
    ...(danger && !warns(told) ? [words.signs.danger] : []),
    support,
  ];
}

/** What is said of a text that holds warning signs, with the offer of support; nothing where there is none. `support` are the words about support. */
export function wordsOnSigns(text: string, kind: AgreementKind, support: string): readonly string[] {
  const { told, danger, isWarning } = heardIn(text, kind);
  const isRule = kind === 'limit' && readsAsRule(text.split('\n')[0] ?? '');
  if (told.length === 0 && !danger) return isRule ? [words.signs.rule] : [];
  return [
    words.signs.lead,
    ...told.map((sign) => words.signs.of[sign]),
    ...(danger && !warns(told) ? [words.signs.danger] : []),
    ...(isRule ? [words.signs.rule] : []),
    ...(isWarning ? [kind === 'wish' ? words.signs.them : words.signs.me, support] : []),
  ];
}

const sheet = words.sheet;
const whos: readonly Who[] = ['me', 'them', 'both'];
const kinds: readonly AgreementKind[] = ['limit', 'agreement', 'offer', 'wish'];
const agreedIds = ['both', 'me', 'them', 'nobody', 'own', 'pressed'] as const;

const prompts = [
  { id: 'what', kind: 'text', ask: sheet.what, hint: sheet.whatHint },
  {
    id: 'binds',
    kind: 'choice',
    ask: sheet.binds,
    options: kinds.map((id) => ({ id, label: sheet.bindsOptions[id] })),
    reactions: kinds.map((id) => ({ when: { chose: id }, say: sheet.bindsSay[id] })),
  },
  { id: 'asked', kind: 'choice', ask: sheet.asked, options: whos.map((id) => ({ id, label: sheet.askedOptions[id] })) },
  {
    id: 'agreed',
    kind: 'choice',
    ask: sheet.agreed,
    options: agreedIds.map((id) => ({ id, label: sheet.agreedOptions[id] })),
    reactions: [{ when: { chose: 'pressed' }, say: sheet.pressedSay, offer: 'support' }],
  },
  { id: 'why', kind: 'text', ask: sheet.why, hint: sheet.whyHint },
  { id: 'review', kind: 'date', range: 'future', ask: sheet.review, hint: sheet.reviewHint },
  { id: 'until', kind: 'date', range: 'future', ask: sheet.until, hint: sheet.untilHint },
] as const satisfies readonly Prompt[];

export const textOf = (answers: Answers, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value.trim() : '';
};

const oneIn = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((one) => one === value);

/** Who has said yes, by the answer to it: a yes that was not free is none. */
function agreedOf(answer: unknown): Who | undefined {
  return answer === 'pressed' ? 'them' : oneIn(whos, answer);
}

function termsIn(answers: Answers): AgreementTerms {
  const [why, review, until] = ['why', 'review', 'until'].map((id) => textOf(answers, id));
  const asked = oneIn(whos, answers['asked']);
  const agreed = agreedOf(answers['agreed']);
  return {
    what: textOf(answers, 'what'),
    kind: oneIn(agreementKinds, answers['binds']) ?? 'agreement',
    ...(asked && { asked }),
    ...(agreed && { agreed }),
    ...(why && { why }),
    ...(review && isCalendarDay(review) && { review }),
    ...(until && isCalendarDay(until) && { until }),
  };
}

function answersOf(agreement: Agreement): Answers {
  const { kind, agreed, ...terms } = termsOf(agreement);
  return {
    ...terms,
    binds: kind,
    agreed: agreed ?? (kind === 'limit' || kind === 'offer' ? 'own' : 'nobody'),
  };
}

export const pageOf = (terms: AgreementTerms): Pick<KeptSheet, 'page'> => {
  const said = wordsOnSigns(whole(terms), terms.kind, words.signs.support);
  return said.length === 0 ? {} : { page: { title: words.signs.title, words: said } };
};

/** What is said where a day to look at it again was set for somebody who named none. */
export const reviewSaid = (before: AgreementTerms, made: Agreement): readonly string[] =>
  before.review === undefined && before.until === undefined && made.review !== undefined
    ? [made.kind === 'offer' ? words.reviewSet(made.review) : words.reviewSetToo(made.review)]
    : [];

/** The sheets `agreement:new` and `agreement:<id>` (to put a slip right; see `changeSheet` for changing by talk). */
export const agreementSheet = (service: AgreementService): SheetKind => ({
  kind: 'agreement',
  open(what): OpenedSheet | undefined {
    const title = what === 'new' ? sheet.title : sheet.changeTitle;
    const made = sheetOf({ id: `agreement:${what}`, title, prompts });
    if (what === 'new') return { sheet: made };
    const agreement = service.get(what);
    return agreement && { sheet: made, answers: answersOf(agreement) };
  },
  finish(what, answers, id): KeptSheet {
    const before = what === 'new' ? undefined : service.get(what);
    const terms = termsIn(answers);
    if (before === undefined) {
      if (terms.what === '') return { said: [] };
      const made = service.make(terms, id);
      return { said: [words.added(made.what), ...reviewSaid(terms, made)], ...pageOf(terms) };
    }
    const full = terms.what === '' ? { ...terms, what: before.what } : terms;
    const changed = service.correct(before.id, full);
    const isSameText = full.what === before.what && full.why === before.why;
    return { said: [words.added(changed.what), ...reviewSaid(full, changed)], ...(isSameText ? {} : pageOf(full)) };
  },
});
