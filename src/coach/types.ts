/** What the coach finds, and how it says so. Pure types; the line around each code is drawn beside its rules. */

/** What works against repair in a statement of one's own feelings. */
export type StatementCode =
  | 'accusation'
  | 'absolute'
  | 'label'
  | 'thought-as-feeling'
  | 'mind-reading'
  | 'demand'
  | 'dismissal'
  | 'contempt'
  | 'faux-feeling'
  | 'no-feeling';

/** What works against repair in an apology. */
export type ApologyCode =
  | 'conditional'
  | 'but'
  | 'excuse'
  | 'blame-shift'
  | 'minimise'
  | 'agentless'
  | 'sorry-you-feel'
  | 'forgiveness-pressure'
  | 'self-pity'
  | 'empty-promise';

/** The parts of a whole apology. */
export type Component = 'regret' | 'names-act' | 'responsibility' | 'names-impact' | 'repair' | 'no-pressure';

/** Every code of statements, in the order of the guide. */
export const statementCodes: readonly StatementCode[] = [
  'accusation',
  'absolute',
  'label',
  'thought-as-feeling',
  'mind-reading',
  'demand',
  'dismissal',
  'contempt',
  'faux-feeling',
  'no-feeling',
];

/** Every code of apologies, in the order of the guide. */
export const apologyCodes: readonly ApologyCode[] = [
  'conditional',
  'but',
  'excuse',
  'blame-shift',
  'minimise',
  'agentless',
  'sorry-you-feel',
  'forgiveness-pressure',
  'self-pity',
  'empty-promise',
];

/** Every part of a whole apology, in the order in which it is best said. */
export const components: readonly Component[] = [
  'names-act',
  'responsibility',
  'names-impact',
  'regret',
  'repair',
  'no-pressure',
];

/** Where something was found: UTF-16 offsets into the text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A hint is something to consider; a concern is likely to be heard as what its code says. */
export type Weight = 'hint' | 'concern';

/** Something in a text that works against repair. */
export interface CoachFinding<Code extends string> extends Span {
  readonly code: Code;
  readonly weight: Weight;
  /** One kind sentence on how it may land. */
  readonly says: string;
  /** A question, or another way to put it in the writer's own words; left out where none would be good. */
  readonly offer?: string;
}

/** What the coach hears in a statement; in the order of the text. */
export interface StatementReview {
  readonly findings: readonly CoachFinding<StatementCode>[];
}

/** What the coach hears in an apology; `present` names the parts it has, each with the place where it was heard first. */
export interface ApologyReview {
  readonly findings: readonly CoachFinding<ApologyCode>[];
  readonly present: readonly (Span & { readonly code: Component })[];
}
