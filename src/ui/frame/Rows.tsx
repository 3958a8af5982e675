import { Text } from 'ink';
import type { JSX, ReactNode } from 'react';
import type { Line, Look } from '../view/line.js';

const looks: Record<Exclude<Look, 'plain'>, { bold?: boolean; dimColor?: boolean; color?: string }> = {
  strong: { bold: true },
  faint: { dimColor: true },
  accent: { color: 'magenta' },
  picked: { bold: true, color: 'magenta' },
};

/**
 * Rows one under another, in one text: each element that Ink lays out costs time at every frame, and these rows are already laid out.
 */
export function Rows({ rows }: { readonly rows: readonly Line[] }): JSX.Element {
  const parts: ReactNode[] = [];
  rows.forEach((row, index) => {
    if (index > 0) parts.push('\n');
    row.forEach(({ text, look }, at) =>
      parts.push(
        look === 'plain' ? (
          text
        ) : (
          <Text key={`${index}.${at}`} {...looks[look]}>
            {text}
          </Text>
        ),
      ),
    );
  });
  return <Text wrap="truncate">{parts}</Text>;
}
