import { Text } from 'ink';
import { memo, type JSX } from 'react';
import type { Line, Look } from '../view/line.js';

const looks: Record<Look, { bold?: boolean; dimColor?: boolean; inverse?: boolean; color?: string }> = {
  plain: {},
  strong: { bold: true },
  faint: { dimColor: true },
  accent: { color: 'magenta' },
  picked: { bold: true, color: 'magenta' },
};

/** One row of a body. */
export const Row = memo(function Row({ row }: { readonly row: Line }): JSX.Element {
  if (row.length === 0) return <Text> </Text>;
  return (
    <Text wrap="truncate">
      {row.map(({ text, look }, index) => (
        <Text key={index} {...looks[look]}>
          {text}
        </Text>
      ))}
    </Text>
  );
});
