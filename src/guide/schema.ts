/**
 * The shape of the guide: what a stage, a step and a prompt are made of.
 *
 * The guide is plain typed data. It imports nothing outside this folder, so that other front ends and
 * translators can use it: `import {stages} from 'trust-repair/guide'`.
 */

/** The side a person is on: hurt by the break, the one who broke trust, both, or not sure. */
export type Side = 'hurt' | 'broke' | 'both' | 'unsure';

/** Every side, in the order in which they are offered. */
export const sides: readonly Side[] = ['hurt', 'broke', 'both', 'unsure'];

/** Words that differ from side to side. `either` stands for both 'both' and 'unsure'. */
export type SideWords<T> =
  | { readonly hurt: T; readonly broke: T; readonly either: T }
  | { readonly hurt: T; readonly broke: T; readonly both: T; readonly unsure: T };

/** The same words for everyone, or different words for each side. */
export type BySide<T = string> = T | SideWords<T>;

/** What was done: the five causes the path knows, and 'other'. */
export type CauseId = 'infidelity' | 'lies' | 'neglect' | 'promises' | 'boundaries' | 'other';

/** How long ago it came out, in three bands; 'unknown' when no date was given. */
export type BandId = 'weeks' | 'months' | 'later' | 'unknown';

/** An id from the list of ideas the guide answers to, such as 'way-04' (see `sourceIds`). */
export type SourceId = string;

/** Anything that answers to one or more of the ideas the guide was made from. */
export interface Sourced {
  readonly sources: readonly SourceId[];
}

/** What a prompt says back to an answer, and what it may offer. Never a verdict. */
export interface Reaction {
  /** When it is said: a number at most or at least, an option chosen, a feeling family named. */
  readonly when:
    | { readonly atMost: number }
    | { readonly atLeast: number }
    | { readonly chose: string }
    | { readonly family: string };
  readonly say: BySide;
  /** 'support' offers the support page; {later} sets the step aside kindly, for so many days; {step} points to another step. */
  readonly offer?: 'support' | { readonly later: number } | { readonly step: string };
}

/** A line above a prompt that brings back an earlier answer; `{answer}` in `say` becomes that answer. */
export interface Echo {
  /** `stepId/promptId` of the earlier prompt. Only feelings, choices and scales can be echoed. */
  readonly of: string;
  readonly say: BySide;
}

interface PromptBase {
  /** Unique inside its step, kebab-case, never changed once released: saved answers refer to it. */
  readonly id: string;
  /** The question itself, one or two short sentences. */
  readonly ask: BySide;
  /** One short line of help under the question. */
  readonly hint?: BySide;
  /** The sides that are asked; everyone when left out. */
  readonly only?: readonly Side[];
  /** Asked only when someone works on this with their partner (`together`) or without (`alone`). */
  readonly with?: 'alone' | 'together';
  readonly echo?: Echo;
  readonly reactions?: readonly Reaction[];
}

/** One answer of a choice or a checklist. */
export interface Option {
  readonly id: string;
  readonly label: BySide;
}

/** Free text of any length. */
export interface TextPrompt extends PromptBase {
  readonly kind: 'text';
  /** A faint beginning that may be written on from, such as 'When I think of it, I…'. */
  readonly starter?: BySide;
}
/** The wheel of feelings, each with a strength from 1 to 5. */
export interface FeelingsPrompt extends PromptBase {
  readonly kind: 'feelings';
}
/** A whole number from 0 to 10. */
export interface ScalePrompt extends PromptBase {
  readonly kind: 'scale';
  /** Words for 0 and for 10. */
  readonly low: BySide;
  readonly high: BySide;
}
/** One of a few. */
export interface ChoicePrompt extends PromptBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}
/** Any number of a few; a person can add words of their own. */
export interface ChecklistPrompt extends PromptBase {
  readonly kind: 'checklist';
  readonly options: readonly Option[];
}
/** A day, said in any way. */
export interface DatePrompt extends PromptBase {
  readonly kind: 'date';
  /** Which days make sense. */
  readonly range: 'past' | 'future' | 'any';
}
/** Longer writing with a form of its own: an "I feel" statement, an apology letter, a promise, an agreement. */
export interface BuilderPrompt extends PromptBase {
  readonly kind: 'statement' | 'letter' | 'promise' | 'agreement';
}

export type Prompt =
  TextPrompt | FeelingsPrompt | ScalePrompt | ChoicePrompt | ChecklistPrompt | DatePrompt | BuilderPrompt;

/** Any of the kinds of prompt. */
export type PromptKind = Prompt['kind'];

/** One evening's worth of the path. */
export interface Step extends Sourced {
  /** `stage-name`, kebab-case, unique in the guide, never changed once released. */
  readonly id: string;
  readonly title: string;
  /** Who it is for and when it fits, one sentence. */
  readonly who: BySide;
  /** About how many minutes it takes. */
  readonly minutes: number;
  /** True when it asks something of two people together; hidden where that is not safe. */
  readonly joint?: boolean;
  /** A few sentences that teach: one to three short paragraphs. */
  readonly teach: BySide<readonly string[]>;
  /** A further line where the cause of the break matters. */
  readonly causes?: { readonly [cause in CauseId]?: BySide };
  /** A further line where the time since it came out matters. */
  readonly bands?: { readonly [band in BandId]?: BySide };
  /** What is different for someone who works on this alone. */
  readonly alone?: BySide;
  /** In order. Each side sees two to four of them. */
  readonly prompts: readonly Prompt[];
  /** One small act for the coming week. */
  readonly act: BySide;
  /** What tends to go wrong here. */
  readonly wrong: BySide;
  /** Why it matters. */
  readonly why: BySide;
}

/** A stretch of the path: a few steps with one theme. */
export interface Stage extends Sourced {
  readonly id: string;
  readonly title: string;
  /** What this stage is for, one or two sentences. */
  readonly about: BySide;
  readonly steps: readonly Step[];
}

/** A page to read: background, a question with its answer, a tool, a pitfall … */
export interface Page extends Sourced {
  readonly id: string;
  readonly title: string;
  /** Short paragraphs. */
  readonly body: BySide<readonly string[]>;
  /** Rows laid side by side, where a page compares two things. */
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** An unhelpful sentence and a better one, with the reason in a line. */
export interface Rewording extends Sourced {
  readonly id: string;
  /** Who might say it. */
  readonly who: 'hurt' | 'broke' | 'anyone';
  readonly instead: string;
  readonly say: string;
  readonly because: string;
}

/** A small thing to do, with a few ways to do it. */
export interface Gesture extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly ways: readonly string[];
}

/** One band of the time since it came out, with what it tends to be like and what it asks for. */
export interface Band extends Sourced {
  readonly id: Exclude<BandId, 'unknown'>;
  readonly title: string;
  /** From this many days after it came out. */
  readonly fromDays: number;
  readonly like: BySide;
  readonly asks: BySide;
  /** One line for the front page. */
  readonly line: BySide;
}

/** A cause of the break, with how it is named for each side. */
export interface Cause extends Sourced {
  readonly id: CauseId;
  readonly title: string;
  /** One sentence that says what belongs to it. */
  readonly about: string;
}

/** Words for one side; words for everyone come back as they are. */
export function wordsFor<T extends string | readonly string[]>(words: BySide<T>, side: Side): T {
  if (typeof words === 'string' || Array.isArray(words)) return words as T;
  const by = words as SideWords<T>;
  if (side === 'hurt') return by.hurt;
  if (side === 'broke') return by.broke;
  return 'either' in by ? by.either : by[side];
}
