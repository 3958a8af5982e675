/** Draws the page on which one chooses which entries are shown. */
import { dayInWords } from '../../dates/say.js';
import { journalWords as words } from '../../messages/journal.js';
import { readSpan } from '../../session/readers.js';
import { listRows } from '../../ui/fields/choice.js';
import { wrapText } from '../../ui/text/paragraph.js';
import { textWidth } from '../../ui/text/width.js';
import { blank, line, type Line } from '../../ui/view/line.js';
import { roomIn, type View } from '../../ui/view/view.js';
import type { Context } from '../module.js';
import { titleOf } from './asked.js';
import { chooseRows, choicesOf, isChosen, type ChooseState, type Section } from './choices.js';
import { inLine } from '../../text/clean.js';
import { lineEnd } from './typed.js';

type Body = Omit<View, 'hints'>;

/** What is chosen in a row of the first page, in words. */
function chosenIn(row: Section | 'time', { asked }: ChooseState, { world }: Context): string {
  const all = {
    feelings: asked.feelings.map(inLine),
    tags: asked.tags.map((tag) => `#${inLine(tag)}`),
    step: asked.step === undefined ? [] : [titleOf(asked.step, world)],
    kinds: asked.kinds.map((kind) => words.kindsAsThings[kind]),
    time: asked.time === undefined ? [] : [inLine(asked.time.said)],
  }[row];
  return all.length === 0 ? words.chooseNothing : all.join(', ');
}

function firstPage(state: ChooseState, context: Context): Body {
  const { width } = roomIn(context.size);
  const items = chooseRows.map((row, index) => {
    const picked = index === state.row;
    const label =
      row === 'show'
        ? words.show
        : row === 'clear'
          ? words.clear
          : `${words.rows[row]}: ${chosenIn(row, state, context)}`;
    return { mark: picked ? '› ' : '  ', label: label.charAt(0).toUpperCase() + label.slice(1), picked };
  });
  const lead = [...wrapText(words.chooseLead, width).map((row) => line(row, 'faint')), blank];
  const { rows, spans } = listRows(items, width);
  const [from, to] = spans[state.row] ?? [0, 0];
  return {
    title: words.chooseTitle,
    body: [...lead, ...rows],
    focus: [from + lead.length, to + lead.length],
  };
}

function timePage(state: ChooseState, { world, size }: Context): Body {
  const { width } = roomIn(size);
  const say = (text: string, look: 'strong' | 'faint'): Line[] => wrapText(text, width).map((row) => line(row, look));
  const read = state.time.trim() === '' ? undefined : readSpan(state.time, world.now);
  const said =
    read?.kind === 'span'
      ? words.timeRead(dayInWords(read.from), dayInWords(read.to))
      : state.unclear
        ? words.timeUnclear
        : undefined;
  const typed = lineEnd(state.time, width - 3);
  const lead = [...say(words.askTime, 'strong'), ...say(words.hintTime, 'faint')];
  return {
    title: words.chooseTitle,
    body: [...lead, [...line('│ ', 'faint'), ...line(typed)], blank, ...(said === undefined ? [] : say(said, 'faint'))],
    scroll: 0,
    cursor: { row: lead.length, column: 2 + textWidth(typed) },
  };
}

function sectionPage(state: ChooseState, section: Section, { world, size }: Context): Body {
  const { width } = roomIn(size);
  const title = `${words.chooseTitle}: ${words.rows[section].toLowerCase()}`;
  const choices = choicesOf(section, state.asked, state.seen, world);
  if (choices.length === 0) {
    const none = section === 'tags' ? words.noTags : words.noSteps;
    return { title, body: wrapText(none, width).map((row) => line(row)), scroll: 0 };
  }
  const body: Line[] = [];
  let focus: [number, number] = [0, 0];
  let group: string | undefined;
  choices.forEach((choice, index) => {
    const start = body.length;
    if (choice.group !== group && choice.group !== undefined)
      body.push(...wrapText(choice.group, width).map((row) => line(row, 'strong')));
    group = choice.group;
    const picked = index === state.at;
    const chosen = isChosen(section, choice.id, state.asked);
    const mark = `${picked ? '›' : ' '} [${chosen ? 'x' : ' '}] `;
    body.push(...listRows([{ mark, label: choice.label, picked }], width).rows);
    if (picked) focus = [start, body.length - 1];
  });
  return { title, body, focus };
}

/** The open page, without its foot. */
export function chooseView(state: ChooseState, context: Context): Body {
  if (state.open === undefined) return firstPage(state, context);
  return state.open === 'time' ? timePage(state, context) : sectionPage(state, state.open, context);
}
