/** Where the cursor stands, in cells from the top left corner of the window; undefined hides it. */
export interface CursorAt {
  readonly row: number;
  readonly column: number;
}

/** What is on the screen now, as far as we know. */
export interface Painted {
  readonly rows: readonly string[];
  readonly cursor?: CursorAt | undefined;
}

const to = (row: number, column: number): string => `\u001B[${row + 1};${column + 1}H`;

/**
 * The bytes that turn what is on the screen into `next`: only the rows that differ, each placed by its own address, so that nothing depends
 * on where an earlier write ended. `before` is undefined when nothing is known of the screen (at the start, after a resize).
 */
export function paint(before: Painted | undefined, next: Painted, height: number): string {
  const rows = next.rows.slice(0, height);
  let out = '';
  if (before === undefined) {
    out += wipeRows(height);
    rows.forEach((row, index) => {
      if (row !== '') out += to(index, 0) + row;
    });
  } else {
    const count = Math.min(height, Math.max(rows.length, before.rows.length));
    for (let index = 0; index < count; index++) {
      const row = rows[index] ?? '';
      // Emptied first: erasing behind a row that fills the window would take its last cell.
      if (row !== (before.rows[index] ?? '')) out += `${to(index, 0)}\u001B[0m\u001B[2K${row}\u001B[0m`;
    }
  }
  const { cursor } = next;
  const moved = before === undefined || before.cursor?.row !== cursor?.row || before.cursor?.column !== cursor?.column;
  if (out === '' && !moved) return '';
  const place = cursor === undefined ? '' : `${to(cursor.row, cursor.column)}\u001B[?25h`;
  // The cursor is hidden while rows are drawn, so that it does not flicker about.
  return `${out === '' && cursor !== undefined ? '' : '\u001B[?25l'}${out}${place}`;
}

/** Empties the window row by row. Unlike one 'clear all', this never pushes the rows into the scrollback of a multiplexer. */
export function wipeRows(height: number): string {
  let out = '\u001B[0m';
  for (let row = 0; row < height; row++) out += `${to(row, 0)}\u001B[2K`;
  return out + to(0, 0);
}

/** Enters the alternate screen, asks for bracketed paste. */
export const enterScreen = '\u001B[?1049h\u001B[?2004h';
/** Leaves them again and shows the cursor. */
export const leaveScreen = '\u001B[?2004l\u001B[?1049l\u001B[?25h';
