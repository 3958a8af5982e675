import { Text } from 'ink';
import type { JSX } from 'react';
import { common } from '../messages/common.js';
import { Frame } from '../ui/frame/Frame.js';
import { CursorContext } from '../ui/frame/cursor.js';
import type { CursorAt } from '../ui/paint/painter.js';
import { smallest, type Size, type View } from '../ui/view/view.js';

/** The whole window: the screen in front, or a line that asks for more room. */
export function Root({
  view,
  size,
  setCursor,
}: {
  readonly view: View;
  readonly size: Size;
  readonly setCursor: (cursor: CursorAt | undefined) => void;
}): JSX.Element {
  if (size.columns < smallest.columns || size.rows < smallest.rows) return <Text wrap="wrap">{common.tooSmall}</Text>;
  return (
    <CursorContext.Provider value={setCursor}>
      <Frame view={view} size={size} />
    </CursorContext.Provider>
  );
}
