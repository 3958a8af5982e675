// Numbers and how they are shown.

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Lines of a table with the columns what, target, measured, x bare and ok.
 * @param {{what: string, target?: string, measured: string, ratio?: number, ok?: boolean}[]} rows
 */
export function table(rows) {
  const cells = [
    ['what', 'target', 'measured', 'x bare', 'ok'],
    ...rows.map(({ what, target = '', measured, ratio, ok }) => {
      return [
        what,
        target,
        measured,
        ratio === undefined ? '' : ratio.toFixed(2),
        ok === undefined ? '' : ok ? 'yes' : 'NO',
      ];
    }),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  widths[2] = Math.max(...cells.filter((row) => !row[2].startsWith('not measured')).map((row) => row[2].length));
  const lines = cells.map((row) => {
    const filled = row[2].startsWith('not measured') ? row.slice(0, 3) : row;
    const padded = filled.map((cell, column) => cell.padEnd(widths[column]));
    return padded.join(' | ').trimEnd();
  });
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('-|-'));
  return lines;
}
