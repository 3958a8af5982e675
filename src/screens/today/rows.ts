import { distanceInWords } from '../../dates/say.js';
import { wordsFor } from '../../guide/schema.js';
import { common } from '../../messages/common.js';
import { sayWords } from '../../messages/say.js';
import { todayWords as words } from '../../messages/today.js';
import type { Today } from '../../path/today.js';
import type { OpenMark } from '../../promises/marks.js';
import { firstWords } from '../../sayings/saying.js';
import type { World } from '../../session/world.js';
import { listRows } from '../../ui/fields/choice.js';
import { wrapText } from '../../ui/text/paragraph.js';
import { line, type Line } from '../../ui/view/line.js';
import { cleanText } from '../../text/clean.js';

/** Something on the front page that can be opened: a step, a sheet such as a check-in, or a promise that can be marked. */
export type TodayRow =
  | { readonly kind: 'step' | 'sheet'; readonly id: string; readonly label: string }
  | { readonly kind: 'mark'; readonly id: string; readonly label: string }
  /** A statement to be said; `id` is that of its saying. */
  | { readonly kind: 'saying'; readonly id: string; readonly entry: string; readonly label: string };

/** So many promises are shown; the others are in their list. */
const MARKS = 3;

/** A promise that can be marked, and for which day. */
export function markLabel({ promise, day, when }: OpenMark, today: string): string {
  const said = cleanText(promise.words);
  return when === 'today' ? words.dueToday(said) : words.notMarked(said, distanceInWords(day, today));
}

/** What is to be said, in its first words. */
export const sayingLabel = (text: string): string => sayWords.toSay(firstWords(cleanText(text)));

/** What is to be said, check-ins and promises that are close. */
function smallRows({ near, today }: World): readonly TodayRow[] {
  const { week, day } = near;
  return [
    ...near.sayings.map(({ id, entry, text }) => ({ kind: 'saying', id, entry, label: sayingLabel(text) }) as const),
    ...(near.weekAsked
      ? [{ kind: 'sheet', id: week.sheet, label: week.begun ? words.weekBegun : words.weekCheckin } as const]
      : []),
    ...(day.done
      ? []
      : [{ kind: 'sheet', id: day.sheet, label: day.begun ? words.dayBegun : words.dayCheckin } as const]),
    ...near.repairs.map(
      ({ sheet, words: said }) => ({ kind: 'sheet', id: sheet, label: words.repairBegun(cleanText(said)) }) as const,
    ),
    ...near.marks
      .slice(0, MARKS)
      .map((mark): TodayRow => ({ kind: 'mark', id: mark.promise.id, label: markLabel(mark, today) })),
  ];
}

/** The steps that can be opened from here: the recommended one, then what was begun or set aside. */
function stepRows(today: Today): readonly TodayRow[] {
  const next = today.next === undefined ? [] : [{ id: today.next.step.id, label: today.next.step.title }];
  return [
    ...next,
    ...today.begun.map(({ id, title }) => ({ id, label: words.alsoBegun(title) })),
    ...today.due
      .filter(({ id }) => !today.begun.some((step) => step.id === id))
      .map(({ id, title }) => ({ id, label: words.alsoDue(title) })),
  ].map((row) => ({ kind: 'step', ...row }));
}

/** All that can be opened, in order. */
export const todayRows = (today: Today, world: World): readonly TodayRow[] => [...stepRows(today), ...smallRows(world)];

function headingBefore(rows: readonly TodayRow[], index: number, today: Today): string | undefined {
  const isStep = rows[index]?.kind === 'step';
  if (index === 0 && isStep && today.next !== undefined) return words.next;
  if (isStep) return index === (today.next === undefined ? 0 : 1) ? words.also : undefined;
  return index === 0 || rows[index - 1]?.kind === 'step' ? words.small : undefined;
}

/** The rows as lines, and which lines the marked one takes. */
export function todayLines(
  rows: readonly TodayRow[],
  today: Today,
  { at, world, width }: { readonly at: number; readonly world: World; readonly width: number },
): { readonly lines: readonly Line[]; readonly focus: readonly [number, number] } {
  const lines: Line[] = [];
  let focus: [number, number] = [0, 0];
  rows.forEach((row, index) => {
    const heading = headingBefore(rows, index, today);
    const start = lines.length;
    // The heading and the title are what must be in sight; what is said about it may run below the window.
    if (heading !== undefined) lines.push(...(index > 0 ? [[]] : []), line(heading, 'strong'));
    const picked = index === at;
    lines.push(...listRows([{ mark: picked ? '› ' : '  ', label: row.label, picked }], width).rows);
    if (picked) focus = [index === 0 ? start : lines.length - 1, lines.length - 1];
    if (picked && (row.kind === 'mark' || row.kind === 'saying'))
      lines.push(
        ...wrapText(row.kind === 'mark' ? words.markHow : sayWords.toSayHow, width - 2).map((text) =>
          line(`  ${text}`, 'faint'),
        ),
      );
    if (index === 0 && row.kind === 'step' && today.next !== undefined)
      lines.push(...aboutNext(today.next, world, width));
  });
  return { lines, focus };
}

function aboutNext({ step, why }: NonNullable<Today['next']>, { reader }: World, width: number): readonly Line[] {
  const about = `${wordsFor(step.who, reader.side)} ${common.aboutMinutes(step.minutes)}`;
  return [
    ...wrapText(words.why[why], width - 2).map((row) => line(`  ${row}`)),
    ...wrapText(about, width - 2).map((row) => line(`  ${row}`, 'faint')),
  ];
}
