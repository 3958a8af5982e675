import { togetherWords as words } from '../../messages/together.js';
import { otherSeat, pauseLeft, turnTime } from '../../talks/together.js';
import { usualWord } from '../../talks/talk.js';
import { cleanText } from '../../text/clean.js';
import { choiceField } from '../../ui/fields/choice.js';
import { textField } from '../../ui/fields/text.js';
import { hint } from '../../ui/keys/table.js';
import { textWidth } from '../../ui/text/width.js';
import { gap, heading, item, layOut, text, type Block } from '../../ui/view/block.js';
import { line, type Line } from '../../ui/view/line.js';
import { lastScroll, roomIn, type Room, type Size, type View } from '../../ui/view/view.js';
import { lineEnd } from '../journal/typed.js';
import { hintsOf } from './foot.js';
import { isTyping, nameOf, type TogetherState } from './state.js';

const minute = 60_000;

/** Hours and minutes on the clock of this machine: '21:35'. */
export function clockOf(moment: number): string {
  const date = new Date(moment);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** A bar that fills while somebody has the floor, with the same in words. */
function timeRows({ talk, now }: TogetherState, width: number): readonly Line[] {
  const time = turnTime(talk, now);
  if (time === undefined) return [];
  const { spent, whole } = time;
  if (spent >= whole) return layOut([text(words.over, 'faint')], width);
  const said = words.time(Math.floor(spent / minute), Math.round(whole / minute));
  const cells = Math.max(4, Math.min(20, width - textWidth(said) - 2));
  const full = Math.floor((spent / whole) * cells);
  const bar = `${'━'.repeat(full)}${'─'.repeat(cells - full)}`;
  return textWidth(said) + cells + 2 <= width
    ? [line(`${bar}  ${said}`, 'faint')]
    : layOut([text(said, 'faint')], width);
}

const tips = (all: readonly string[]): Block[] => all.map((tip) => text(tip));

/** The tips of a pause that fit below the rest without scrolling, with air between them where there is room. */
function pauseRows(top: readonly Line[], { width, height }: Room): readonly Line[] {
  const airy = layOut(
    words.pauseTips.flatMap((tip) => [gap, text(tip)]),
    width,
  );
  if (top.length + airy.length <= height) return [...top, ...airy];
  return words.pauseTips.reduce<readonly Line[]>((rows, tip) => {
    const more = layOut([text(tip)], width);
    return rows.length + more.length <= height ? [...rows, ...more] : rows;
  }, top);
}

/** Leads from the page after a talk to the front page: no key that is pressed by habit. */
export const frontKey = 'f';

/** After a talk: nothing of anybody's own. */
const closedView = ({ scroll }: TogetherState, { width }: Room): View => ({
  title: words.endTitle,
  body: layOut(
    words.closed.map((line) => text(line)),
    width,
  ),
  scroll,
  hints: [hint('open', words.close), hint('support'), { key: frontKey, does: words.front }],
});

/** What stands above what is chosen or typed. */
function blocksOf(state: TogetherState): Block[] {
  const { talk, now, early } = state;
  const speaker = nameOf(talk, talk.speaker);
  const listener = nameOf(talk, otherSeat(talk.speaker));
  switch (talk.stage) {
    case 'names':
      return [];
    case 'rules':
      return [
        text(words.rulesLead),
        gap,
        ...words.rules(cleanText(talk.word)).map((rule) => item(rule)),
        gap,
        text(`${words.length(talk.minutes)} ${words.lengthKeys}`, 'faint'),
      ];
    case 'first':
      return [heading(words.askFirst), text(words.firstHint, 'faint'), gap];
    case 'speak':
      return talk.further
        ? [heading(words.missing(speaker)), ...tips(words.missingTips(listener))]
        : [heading(words.speaks(speaker)), ...tips(words.speakTips(listener))];
    case 'back':
      return [
        heading(talk.further ? words.saysBackAgain(listener) : words.saysBack(listener)),
        ...tips(words.backTips(speaker)),
      ];
    case 'check':
      return [
        ...(talk.heard.trim() === '' ? [] : [text(words.heard(listener), 'faint'), text(cleanText(talk.heard)), gap]),
        heading(words.wasIt(speaker)),
      ];
    case 'turn':
      return [
        heading(words.next),
        ...([0, 1] as const).map((seat) => text(words.turns(words.named(nameOf(talk, seat)), talk.had[seat]), 'faint')),
        gap,
      ];
    case 'pause': {
      const left = Math.ceil((pauseLeft(talk, now) ?? 0) / minute);
      return [
        heading(words.pauseUntil(clockOf(talk.pause?.until ?? now))),
        text(left === 0 ? words.pauseOver : words.pauseLeft(left)),
        ...(early && left > 0 ? [text(words.tooSoon, 'strong')] : []),
      ];
    }
    case 'end':
      return [...words.endTips.map((tip) => text(tip)), gap];
  }
}

/** The lines about who they are: one at a time, with the cursor behind what was typed. */
function namesBody(state: TogetherState, { width, height }: Room): Pick<View, 'body' | 'cursor'> {
  const asks = [words.first, words.second, words.askWord] as const;
  const hints = [words.nameHint, words.nameHint, words.wordHint(usualWord)] as const;
  const lead = state.line === 0 && height >= 12 ? [text(words.intro), gap] : [];
  const rows = layOut([...lead, heading(asks[state.line]), text(hints[state.line], 'faint')], width);
  const typed = lineEnd(state.said[state.line], Math.max(1, width - 3));
  return {
    body: [...rows, line(`› ${typed}`)],
    cursor: { row: rows.length, column: 2 + textWidth(typed) },
  };
}

/** True once the end of the rules is in sight: nobody agrees to what they have not seen. */
export const hasReadRules = (state: TogetherState, size: Size): boolean => {
  const room = roomIn(size);
  return state.scroll >= lastScroll(layOut(blocksOf(state), room.width), room);
};

/** What the two see. */
export function togetherView(state: TogetherState, size: Size): View {
  const { talk, choice, typing } = state;
  const room = roomIn(size);
  if (state.closed) return closedView(state, room);
  const titles = { rules: words.rulesTitle, pause: words.pauseTitle, end: words.endTitle } as const;
  const title = talk.stage in titles ? titles[talk.stage as keyof typeof titles] : words.title;
  const about = { title, hints: hintsOf(state, hasReadRules(state, size)) };
  if (talk.stage === 'names') return { ...about, ...namesBody(state, room) };
  const plain = layOut(blocksOf(state), room.width);
  const top = talk.stage === 'pause' ? pauseRows(plain, room) : plain;
  const time = timeRows(state, room.width);
  if (typing !== undefined && isTyping(state)) {
    const lead =
      top.length + time.length + 4 <= room.height ? [...top, ...time, []] : top.slice(0, Math.max(1, room.height - 4));
    const field = textField.view(typing, room.width, Math.max(2, room.height - lead.length));
    return {
      ...about,
      body: [...lead, ...field.rows],
      ...(field.cursor && { cursor: { row: field.cursor.row + lead.length, column: field.cursor.column } }),
    };
  }
  if (choice !== undefined) {
    const field = choiceField.view(choice, room.width, room.height);
    const [first, end] = field.focus ?? [0, 0];
    return { ...about, body: [...top, ...field.rows], focus: [first + top.length, end + top.length] };
  }
  const air = time.length > 0 && top.length + time.length < room.height ? [[]] : [];
  return { ...about, body: [...top, ...air, ...time], scroll: state.scroll };
}
