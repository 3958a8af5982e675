/** A small kind thing to do, once or again and again, and what it did. Pure. */
import { isCalendarDay } from '../dates/local.js';
import { isRecord } from '../journal/entry.js';
import { eachOnce, isWords, itemsSpec, type Item } from '../records/items.js';

/** One time it was done. */
export interface GestureTime {
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** What it did, in the person's words. */
  readonly did?: string;
}

/** A gesture, or a ritual: something that two people do again and again. */
export interface GesturePlan extends Item {
  readonly what: string;
  readonly kind: 'gesture' | 'ritual';
  /** The id of the guide's gesture it was taken from. */
  readonly idea?: string;
  /** The day it is meant for, `yyyy-mm-dd`; not there where any day will do. */
  readonly planned?: string;
  /** In the order of days. */
  readonly times: readonly GestureTime[];
  /** It was put away: let go, or over. */
  readonly away?: boolean;
}

/** 'planned': not done yet; 'kept': a ritual that goes on; 'done'; 'away'. */
export type GestureState = 'planned' | 'kept' | 'done' | 'away';

/** Where a gesture stands. */
export function gestureState({ away, kind, times }: GesturePlan): GestureState {
  if (away === true) return 'away';
  if (times.length === 0) return 'planned';
  return kind === 'ritual' ? 'kept' : 'done';
}

/** Those that can be done: planned ones, and rituals; what is meant for a day first, the soonest first. */
export function gesturesToDo(gestures: readonly GesturePlan[]): readonly GesturePlan[] {
  const key = ({ planned = '9999', id }: GesturePlan): string => `${planned} ${id}`;
  return gestures
    .filter((one) => ['planned', 'kept'].includes(gestureState(one)))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

const isDay = (value: unknown): boolean => typeof value === 'string' && isCalendarDay(value);
const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

function problemOf(item: Record<string, unknown>): string | undefined {
  if (!isWords(item['what'])) return 'a gesture has no words';
  if (!isOneOf(['gesture', 'ritual'], item['kind'])) return 'a gesture is of no kind';
  if (!isOneOf(['undefined', 'string'], typeof item['idea'])) return 'a gesture comes from no idea';
  if (item['planned'] !== undefined && !isDay(item['planned'])) return 'a gesture is planned for no day';
  if (!isOneOf(['undefined', 'boolean'], typeof item['away'])) return 'a gesture is in no state';
  const { times } = item;
  const good =
    Array.isArray(times) &&
    times.every((time) => isRecord(time) && isDay(time['day']) && isOneOf(['undefined', 'string'], typeof time['did']));
  return good ? undefined : 'a gesture was done on no day';
}

/** `gestures.json`. */
export const gesturesSpec = itemsSpec<GesturePlan>('gestures', problemOf, (newer, older) => ({
  ...newer,
  times: eachOnce(newer.times, older.times, ({ day }) => day),
}));
