import { Box, Text } from 'ink';
import { useContext, useInsertionEffect, type JSX } from 'react';
import { common } from '../../messages/common.js';
import { textWidth } from '../text/width.js';
import type { Hint, Size, View } from '../view/view.js';
import { roomIn, scrolledTo } from '../view/view.js';
import { CursorContext } from './cursor.js';
import { Row } from './Row.js';

/** Hints that fit into a row of so many cells; the last are left out first. */
export function fittingHints(hints: readonly Hint[], width: number): readonly Hint[] {
  let used = 0;
  const fitting: Hint[] = [];
  for (const hint of hints) {
    // Two keys that do the same need not both be named.
    if (fitting.some(({ does }) => does === hint.does)) continue;
    const cells = textWidth(hint.key) + 1 + textWidth(hint.does) + (fitting.length > 0 ? 3 : 0);
    if (used + cells > width) continue;
    used += cells;
    fitting.push(hint);
  }
  return fitting;
}

/** A whole screen: title, body, foot. It draws exactly as many rows as the window has. */
export function Frame({ view, size }: { readonly view: View; readonly size: Size }): JSX.Element {
  const room = roomIn(size);
  const top = scrolledTo(view, room.height);
  const body = view.body.slice(top, top + room.height);
  const above = top;
  const below = view.body.length - top - body.length;
  const airy = size.rows >= 16;
  useCursor(view, room.left, (airy ? 2 : 1) - top);
  const more =
    above > 0 && below > 0 ? common.moreBoth : below > 0 ? common.moreBelow : above > 0 ? common.moreAbove : '';
  const aside = [view.aside ?? '', more].filter((part) => part !== '').join('  ');
  const fits = textWidth(view.title) + textWidth(aside) + 2 <= room.width;
  return (
    <Box flexDirection="column" marginLeft={room.left} width={room.width} height={size.rows}>
      <Box justifyContent="space-between" height={1}>
        <Text bold wrap="truncate">
          {view.title}
        </Text>
        <Text dimColor wrap="truncate">
          {fits ? aside : more}
        </Text>
      </Box>
      {airy && <Text> </Text>}
      <Box flexDirection="column" height={room.height}>
        {body.map((row, index) => (
          <Row key={index} row={row} />
        ))}
      </Box>
      {airy && <Text> </Text>}
      <Footer hints={fittingHints(view.hints, room.width)} />
    </Box>
  );
}

function Footer({ hints }: { readonly hints: readonly Hint[] }): JSX.Element {
  return (
    <Box height={1}>
      <Text wrap="truncate">
        {hints.map(({ key, does }, index) => (
          <Text key={key}>
            {index > 0 ? '   ' : ''}
            <Text bold>{key}</Text>
            <Text dimColor> {does}</Text>
          </Text>
        ))}
      </Text>
    </Box>
  );
}

/** Tells the terminal where the cursor stands. It runs before Ink hands the frame over, so that both are drawn together. */
function useCursor(view: View, left: number, down: number): void {
  const set = useContext(CursorContext);
  const { cursor } = view;
  useInsertionEffect(() => {
    set(cursor === undefined ? undefined : { row: cursor.row + down, column: cursor.column + left });
  });
}
