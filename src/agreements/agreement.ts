/** An agreement, a limit of one's own, or something freely shown for a time; with how it was changed. Pure. */
import { addDays, isCalendarDay } from '../dates/local.js';
import { isRecord } from '../journal/entry.js';
import { eachOnce, isWords, itemsSpec, type Item } from '../records/items.js';

/**
 * What it binds. 'agreement': both, who said yes freely. 'limit': a line one draws around oneself, which needs nobody's yes. 'offer': something one shows
 * of oneself (transparency), definite, for a time. 'wish': what one would like the other to do; it can be asked for, and declined.
 */
export type AgreementKind = 'agreement' | 'limit' | 'offer' | 'wish';

/** Every kind. */
export const agreementKinds: readonly AgreementKind[] = ['agreement', 'limit', 'offer', 'wish'];

/** Seen from the person who writes. */
export type Who = 'me' | 'them' | 'both';

/** What it can be changed in, and what it said before a change. */
export interface AgreementTerms {
  readonly what: string;
  readonly kind: AgreementKind;
  /** Who asked for it; not there where that was not said. */
  readonly asked?: Who;
  /** Who has said yes freely so far; not there while nobody has. */
  readonly agreed?: Who;
  readonly why?: string;
  /** The day it ends by itself, `yyyy-mm-dd`: it holds until then, that day included. */
  readonly until?: string;
  /** The day on which it is looked at again. */
  readonly review?: string;
}

/** One change, made by talking. */
export interface AgreementChange {
  /** When it was changed, ISO 8601 with offset. */
  readonly at: string;
  /** Of the sheet it came from: the same one twice (a retry after a full disk) is one change. */
  readonly id?: string;
  /** What held until then. */
  readonly was: AgreementTerms;
  /** What was said about it. */
  readonly said?: string;
}

/** An agreement. */
export interface Agreement extends Item, AgreementTerms {
  /** The first day on which it holds. */
  readonly from: string;
  /** Oldest first. */
  readonly history?: readonly AgreementChange[];
  /** It was ended on this day, before its own end. */
  readonly ended?: { readonly day: string; readonly said?: string };
}

/**
 * Where it stands on a day. 'asked': an agreement to which not both have said yes, or a wish; 'waiting': its first day is to come; 'look': the day has come to
 * look at it again; 'over': its last day has passed; 'ended': it was ended.
 */
export type AgreementState = 'asked' | 'waiting' | 'holds' | 'look' | 'over' | 'ended';

/** Where an agreement stands on a local day. */
export function agreementState(agreement: Agreement, today: string): AgreementState {
  if (agreement.ended !== undefined) return 'ended';
  if (agreement.until !== undefined && agreement.until < today) return 'over';
  if (agreement.kind === 'wish' || (agreement.kind === 'agreement' && agreement.agreed !== 'both')) return 'asked';
  if (agreement.from > today) return 'waiting';
  return agreement.review !== undefined && agreement.review <= today ? 'look' : 'holds';
}

/** Whether it is still of use: everything that did not end. */
export const isCurrent = (agreement: Agreement, today: string): boolean =>
  !['over', 'ended'].includes(agreementState(agreement, today));

/** Those whose day to be looked at again has come, and those that end within a week: the soonest first. */
export function toLookAt(agreements: readonly Agreement[], today: string): readonly Agreement[] {
  const soon = addDays(today, 7);
  const day = ({ review = '9999', until = '9999' }: Agreement): string => (review < until ? review : until);
  return agreements
    .filter((one) => {
      const state = agreementState(one, today);
      return state === 'look' || (state === 'holds' && one.until !== undefined && one.until <= soon);
    })
    .sort((one, other) => (day(one) < day(other) ? -1 : 1));
}

const isDay = (value: unknown): boolean => typeof value === 'string' && isCalendarDay(value);
const isMaybe = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isWho = (value: unknown): boolean => ['me', 'them', 'both'].includes(value as string);

function termsProblem(terms: Record<string, unknown>): string | undefined {
  if (!isWords(terms['what'])) return 'an agreement has no words';
  if (!agreementKinds.includes(terms['kind'] as AgreementKind)) return 'an agreement is of no kind';
  if (!isMaybe(terms['asked'], isWho) || !isMaybe(terms['agreed'], isWho)) return 'an agreement is nobody’s';
  if (!isMaybe(terms['why'], isText)) return 'a reason is no text';
  return isMaybe(terms['until'], isDay) && isMaybe(terms['review'], isDay) ? undefined : 'an agreement ends on no day';
}

function changeProblem(change: unknown): string | undefined {
  if (!isRecord(change) || !isText(change['at']) || !isRecord(change['was'])) return 'a change is incomplete';
  return isMaybe(change['said'], isText) ? termsProblem(change['was']) : 'a change is incomplete';
}

function problemOf(item: Record<string, unknown>): string | undefined {
  const problem = termsProblem(item);
  if (problem !== undefined) return problem;
  if (!isDay(item['from'])) return 'an agreement begins on no day';
  const { ended, history } = item;
  if (ended !== undefined && !(isRecord(ended) && isDay(ended['day']) && isMaybe(ended['said'], isText)))
    return 'an agreement ended on no day';
  if (history === undefined) return undefined;
  if (!Array.isArray(history)) return 'the changes are no list';
  return history.map(changeProblem).find((one) => one !== undefined);
}

/** `agreements.json`. */
export const agreementsSpec = itemsSpec<Agreement>('agreements', problemOf, (newer, older) => {
  const history = eachOnce(newer.history ?? [], older.history ?? [], ({ at, id = '' }) => `${at} ${id}`);
  return history.length === 0 ? newer : { ...newer, history };
});
