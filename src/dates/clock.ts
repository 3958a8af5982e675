/** Times of day as people say them, told apart from the words for the day beside them. */
import { months } from './months.js';
import { amountOf } from './words.js';

/** A part of the day: the hour meant by its name alone, when it begins, and which hours it can hold. Hours from 24 on are in the night after. */
interface Part {
  readonly hour: number;
  readonly early: number;
  readonly late: number;
  readonly begins: number;
  readonly holds: readonly [first: number, before: number];
}

const parts = {
  morning: { hour: 9, early: 6, late: 11, begins: 0, holds: [0, 12] },
  lunchtime: { hour: 13, early: 12, late: 14, begins: 11, holds: [11, 15] },
  afternoon: { hour: 15, early: 13, late: 17, begins: 12, holds: [12, 19] },
  evening: { hour: 20, early: 18, late: 22, begins: 17, holds: [16, 24] },
  night: { hour: 22, early: 21, late: 23, begins: 18, holds: [17, 30] },
} as const satisfies Record<string, Part>;
type PartName = keyof typeof parts;

/** A time of day, and the words that are left for the day. */
export interface Clock {
  readonly rest: string;
  /** Hours from the day's midnight that can be meant, the likeliest first; from 24 on they are on the day after. None when no time was named. */
  readonly hours: readonly number[];
  readonly minute: number;
  readonly second: number;
  /** The hour of the day from which a part of it ('evening') has begun; undefined when a time was named. */
  readonly begins?: number;
  /** True for 'around nine', 'evening', and for 'at 9', which may be either half of the day. */
  readonly rough: boolean;
  /** True for what belongs to the evening before when it is said after midnight: 'tonight', 'this evening'. */
  readonly evening: boolean;
}

const hour = String.raw`(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const lead = String.raw`(?<![\w.:/-])((?:(?:at|around|about|circa|roughly|approximately|just after|just before|shortly after|shortly before) )*)`;
const inPart = '(?:in the (?:morning|afternoon|evening)|at night)';
const patterns = {
  half: new RegExp(String.raw`${lead}(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2}))? ?([ap])\.?m\b\.?`, 'u'),
  colon: new RegExp(String.raw`${lead}(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])`, 'u'),
  // Only after 'at': '20.11' by itself is a day to many.
  dotted: new RegExp(String.raw`${lead}(?<=\bat )(\d{1,2})\.(\d{2})(?![.\d])`, 'u'),
  past: new RegExp(
    String.raw`${lead}(half|(?:a )?quarter|five|ten|twenty|twenty[- ]five|\d{1,2})(?: minutes?)? (past|to) ` +
      String.raw`(\d{1,2}|[a-z]+)(?: o'?clock)?(?![\w.:/-])`,
    'u',
  ),
  word: new RegExp(String.raw`${lead}(?:12 |twelve )?(noon|midday|midnight)\b`, 'u'),
  // 'november 9 in the evening' names the 9th of November.
  bare: new RegExp(
    String.raw`${lead}(?:(?<=\b(?:at|around|about|circa|roughly|approximately|after|before) )${hour}(?: o'?clock)?(?! ?(?:[\d.:/-]|of |days?|weeks?|fortnights?|months?|years?|${months}))\b` +
      String.raw`|(?<!${months} )${hour}(?: o'?clock\b| (?=${inPart})))`,
    'u',
  ),
} as const;

const minutesOf: Readonly<Record<string, number>> = { half: 30, quarter: 15, 'twenty-five': 25 };
type Read = Pick<Clock, 'hours' | 'minute' | 'second'>;
/** `half` is true when it was said which half of the day is meant. */
type Time = Read & { readonly found: string; readonly approximate: boolean; readonly half: boolean };

/** The hours meant by a number without 'am' or 'pm': 1 to 6 more likely after noon. */
const either = (number: number): readonly number[] =>
  number > 12 || number === 0 ? [number] : number < 7 ? [number + 12, number] : [number, (number + 12) % 24];

function time(text: string): Time | 'none' | 'impossible' {
  for (const [name, pattern] of Object.entries(patterns)) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = match.slice(2);
    const approximate = /about|around|circa|roughly|approximately|just|shortly/u.test(match[1] ?? '');
    const read = readTime(name as keyof typeof patterns, rest);
    if (read === undefined) return 'impossible';
    return { ...read, found: match[0], approximate, half: name === 'half' };
  }
  return 'none';
}

function readTime(name: keyof typeof patterns, said: readonly (string | undefined)[]): Read | undefined {
  const [first = '', second = '0', third = '0'] = said;
  if (name === 'word') return { hours: first === 'midnight' ? [24] : [12], minute: 0, second: 0 };
  if (name === 'past') {
    const minute = minutesOf[first.replace(/^a /u, '').replace(' ', '-')] ?? amountOf(first);
    const named = third === 'midnight' ? 24 : third === 'noon' || third === 'midday' ? 12 : undefined;
    if (named === undefined && !new RegExp(`^${hour}$`, 'u').test(third)) return undefined;
    const on = named === undefined ? either(amountOf(third)) : [named];
    if (minute > 59 || on.some((hours) => hours > 24)) return undefined;
    if (second === 'past') return { hours: on, minute, second: 0 };
    return { hours: on.map((hours) => (hours + 23) % 24), minute: 60 - minute, second: 0 };
  }
  if (name === 'bare') {
    const number = amountOf(said[0] ?? said[1] ?? '');
    return number > 23 ? undefined : { hours: either(number), minute: 0, second: 0 };
  }
  const number = Number(first);
  const minute = Number(second);
  if (minute > 59 || Number(third) > 59) return undefined;
  if (name !== 'half') return number > 23 ? undefined : { hours: [number], minute, second: Number(third) };
  if (number < 1 || number > 12) return undefined;
  return { hours: [(number % 12) + (said[3] === 'p' ? 12 : 0)], minute, second: Number(third) };
}

/** Tells the time of day from the day in tidied text. Undefined when the time is none ('25:00', 'this morning at 9pm'). */
export function splitClock(text: string): Clock | undefined {
  let rest = text.replace(/,/gu, ' ').replace(/\s+/gu, ' ');
  rest = rest.replace(/^(.*?)(?:the )?\b(night|evening) before last\b/u, '$1 2 days ago $2');
  rest = rest.replace(/\b(night|evening|morning)s? ago\b/u, 'days ago $1').replace(/\btonight\b/u, 'this night');
  const found = time(rest);
  if (found === 'impossible') return undefined;
  if (found !== 'none') rest = rest.replace(found.found, ' ');
  const inDay =
    /\b(?:(early|late) )?(?:(?:in the|at|during the|by) )?(morning|lunchtime|afternoon|evening|night)\b/u.exec(rest);
  const part = inDay?.[2] as PartName | undefined;
  let when = inDay?.[1];
  if (inDay) {
    rest = rest.replace(inDay[0], ' ');
    const loose = /\b(early|late)\b/u.exec(rest);
    when ??= loose?.[1];
    if (loose) rest = rest.replace(loose[0], ' ');
  }
  rest = rest
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:(?:the|of|on|earlier) )+/u, '')
    .replace(/(?:^| )(?:(?:at|on|in|the|of|earlier) ?)+$/u, '');
  if (part !== undefined && rest === 'last') rest = /evening|night/u.test(part) ? 'yesterday' : rest;
  const evening = part !== undefined && part !== 'morning' && /^(?:this|today)$/u.test(rest);
  if (part !== undefined && rest === 'this') rest = 'today';
  const day = { rest, evening };
  if (found === 'none') {
    const none = { ...day, minute: 0, second: 0, rough: true };
    if (part === undefined) return { ...none, hours: [] };
    const { begins, ...hours } = parts[part];
    return { ...none, hours: [hours[when === 'early' || when === 'late' ? when : 'hour']], begins };
  }
  const { hours, minute, second, approximate, half } = found;
  const guessed = hours.length > 1 || hours[0] === 24;
  if (part === undefined) return { ...day, hours, minute, second, rough: approximate || guessed };
  const [first, before] = parts[part].holds;
  const held = hours
    .flatMap((hour) => (half ? [hour] : [hour, hour % 12, (hour % 12) + 12]))
    .flatMap((hour) => [hour, hour + 24])
    .find((hour) => hour >= first && hour < before);
  return held === undefined ? undefined : { ...day, hours: [held], minute, second, rough: approximate };
}
