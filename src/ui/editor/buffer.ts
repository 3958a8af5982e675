/** Lines of text, places in them, and the one way to change them. Unchanged lines are shared with the old text. */

/** A place: line index and UTF-16 offset within the line. */
export interface Position {
  readonly line: number;
  readonly offset: number;
}

/** The text's paragraphs, without their newlines; never empty. */
export type Lines = readonly string[];

/** The paragraph at an index; an index out of range reads as empty. */
export function lineAt(lines: Lines, line: number): string {
  return lines[line] ?? '';
}

/** Whether two places are the same. */
export function samePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.offset === b.offset;
}

/** Where `text` ends when it is put at `from`. */
export function placeAfter(from: Position, text: string): Position {
  const last = text.lastIndexOf('\n');
  if (last < 0) return { line: from.line, offset: from.offset + text.length };
  let newlines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) newlines += 1;
  return { line: from.line + newlines, offset: text.length - last - 1 };
}

/** The text between two places, `from` before `to`. */
export function textBetween(lines: Lines, from: Position, to: Position): string {
  const first = lineAt(lines, from.line);
  if (from.line === to.line) return first.slice(from.offset, to.offset);
  const between = lines.slice(from.line + 1, to.line);
  return [first.slice(from.offset), ...between, lineAt(lines, to.line).slice(0, to.offset)].join('\n');
}

/** The lines with the text between two places replaced. */
export function replaceBetween(lines: Lines, from: Position, to: Position, text: string): Lines {
  const head = lineAt(lines, from.line).slice(0, from.offset);
  const tail = lineAt(lines, to.line).slice(to.offset);
  const middle = (head + text + tail).split('\n');
  // `concat` and not spread arguments: a paste may have more lines than a call may have arguments.
  return lines.slice(0, from.line).concat(middle, lines.slice(to.line + 1));
}

/** The place of an offset in the whole text, newlines counted; clamped into the text. */
export function placeOf(lines: Lines, offset: number): Position {
  let rest = Math.max(0, offset);
  for (let line = 0; line < lines.length; line++) {
    const length = lineAt(lines, line).length;
    if (rest <= length) return { line, offset: rest };
    rest -= length + 1;
  }
  return { line: lines.length - 1, offset: lineAt(lines, lines.length - 1).length };
}

/** The offset in the whole text of a place. */
export function offsetOf(lines: Lines, place: Position): number {
  let offset = place.offset;
  for (let line = 0; line < place.line; line++) offset += lineAt(lines, line).length + 1;
  return offset;
}
