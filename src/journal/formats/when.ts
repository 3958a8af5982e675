/** Days and times as other programs write them. */
import { isCalendarDay } from '../../dates/local.js';

/** A moment as it was written: a day, and a time and an offset where there were any. */
export interface When {
  /** `2026-11-22` */
  readonly day: string;
  /** `21:14:05` */
  readonly time?: string;
  /** `+01:00` or `Z` */
  readonly offset?: string;
}

/** How 3/4/2026 is meant: 3 April or March 4. */
export type Order = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
const WEEKDAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? )?';

/** Morning and afternoon as Python and Excel write them in the places where jrnl is used. */
const AM = [
  'am',
  'a.m.',
  'a. m.',
  '上午',
  '午前',
  '오전',
  'πμ',
  'π.μ.',
  'fm',
  'vorm.',
  'dop.',
  'de.',
  'de',
  'sa',
  'ص',
  'पूर्वाह्न',
];
const PM = [
  'pm',
  'p.m.',
  'p. m.',
  '下午',
  '午後',
  '오후',
  'μμ',
  'μ.μ.',
  'em',
  'nachm.',
  'odp.',
  'du.',
  'du',
  'ch',
  'م',
  'अपराह्न',
];
const HALF = `(${[...AM, ...PM]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/\./gu, '\\.'))
  .join('|')})?`;

const TIME = new RegExp(
  `^${HALF} ?(\\d{1,2})(?:[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?)? ?${HALF} ?(z|utc|gmt|(?:utc|gmt)?[+-]\\d{2}:?\\d{2})?$`,
  'u',
);

const two = (value: number | string): string => String(value).padStart(2, '0');

function readTime(text: string): Pick<When, 'time' | 'offset'> | undefined {
  // 21時14分05秒
  const plain = text
    .replace(/ ?[時时시点] ?/u, ':')
    .replace(/ ?[分분] ?/u, ':')
    .replace(/ ?[秒초]/u, '')
    .replace(/:$/u, '');
  const [found, before, hourText = '', minute, second = '00', after, zone] = TIME.exec(plain) ?? [];
  const half = before ?? after;
  if (found === undefined || (minute === undefined && half === undefined)) return undefined;
  let hour = Number(hourText);
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (PM.includes(half) ? 12 : 0);
  if (hour > 23 || Number(minute ?? 0) > 59 || Number(second) > 59) return undefined;
  const offset = zone?.replace(/^(?:utc|gmt)(?=.)/u, '').replace(/^([+-]\d{2}):?(\d{2})$/u, '$1:$2');
  const named = offset === undefined ? {} : { offset: /^[+-]/u.test(offset) ? offset : 'Z' };
  return { time: `${two(hour)}:${minute ?? '00'}:${second}`, ...named };
}

type Parts = readonly [year: string, month: string | number, day: string];

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** The ways to write a day, each with what it means. */
function forms(order: Order): readonly (readonly [RegExp, (match: RegExpExecArray) => Parts])[] {
  const at = (match: RegExpExecArray, index: number): string => match[index] ?? '';
  return [
    [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, (m) => [at(m, 1), at(m, 3), at(m, 4)]],
    [/^(\d{4})() ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u, (m) => [at(m, 1), at(m, 3), at(m, 4)]],
    [/^(\d{4})(\d{2})(\d{2})(?!\d)/u, (m) => [at(m, 1), at(m, 2), at(m, 3)]],
    [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)/u, (m) => [at(m, 3), at(m, 2), at(m, 1)]],
    [
      /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u,
      (m) => (order === 'day-first' ? [at(m, 4), at(m, 3), at(m, 1)] : [at(m, 4), at(m, 1), at(m, 3)]),
    ],
    [
      new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](?:of )?${MONTH},?[ -](\\d{4})(?!\\d)`, 'u'),
      (m) => [at(m, 3), monthNumber(at(m, 2)), at(m, 1)],
    ],
    [
      new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'u'),
      (m) => [at(m, 3), monthNumber(at(m, 1)), at(m, 2)],
    ],
  ];
}

const FORMS: Readonly<Record<Order, ReturnType<typeof forms>>> = {
  'day-first': forms('day-first'),
  'month-first': forms('month-first'),
};

/** `Sun Nov 22 21:14:05 2026`, as C writes it: the year last. */
const C_TIME = /^(?:[a-z]{3} )?([a-z]{3}) (\d{1,2}) (\d{1,2}:\d{2}:\d{2}) (\d{4})$/u;

/** Reads a day with or without a time; undefined for anything else, also for 30 February. */
export function readWhen(written: string, order: Order = 'day-first'): When | undefined {
  if (written.length > 80) return undefined;
  const text = written.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(C_TIME, '$1 $2 $4 $3');
  for (const [form, parts] of FORMS[order]) {
    const match = form.exec(text);
    if (!match) continue;
    const [year, month, day] = parts(match);
    const full = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
    if (!isCalendarDay(full)) continue;
    const rest = text
      .slice(match[0].length)
      .replace(/^(?:,? (?:at|um|à|-) |t(?=\d)|, ?)/u, '')
      .replace(/^ ?[([]?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[)\]]? ?/u, '')
      .trim();
    if (rest === '') return { day: full };
    const time = readTime(rest);
    if (time) return { day: full, ...time };
  }
  return undefined;
}

/** Which of the two ways to read 3/4/2026 a list of dates speaks for; 'either' when nothing tells. */
export function orderOf(dates: readonly string[]): Order | 'either' | undefined {
  let found: 'either' | undefined;
  for (const date of dates) {
    const [, first, second] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?!\d)/u.exec(date) ?? [];
    if (first === undefined || second === undefined) continue;
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
    if (first !== second) found = 'either';
  }
  return found;
}
