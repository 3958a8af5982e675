import { Box } from 'ink';
import { useContext, useInsertionEffect, type JSX } from 'react';
import { windowRows } from '../view/frame.js';
import type { Size, View } from '../view/view.js';
import { CursorContext } from './cursor.js';
import { Rows } from './Rows.js';

/** A whole screen: title, body, foot. */
export function Frame({ view, size }: { readonly view: View; readonly size: Size }): JSX.Element {
  const { left, rows, cursor } = windowRows(view, size);
  const setCursor = useContext(CursorContext);
  // Runs before Ink hands the frame over, so that the rows and the cursor are drawn together.
  useInsertionEffect(() => setCursor(cursor));
  return (
    <Box marginLeft={left} height={size.rows}>
      {/* The rows fit already. Where Ink counts a rare character wider than we do, it must not cut the frame. */}
      <Box flexShrink={0} width={size.columns * 2}>
        <Rows rows={rows} />
      </Box>
    </Box>
  );
}
