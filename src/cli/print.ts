import chalk from 'chalk';
import { layOut, type Block } from '../ui/view/block.js';
import type { Line, Look } from '../ui/view/line.js';

const looks: Record<Look, (text: string) => string> = {
  plain: (text) => text,
  strong: (text) => chalk.bold(text),
  faint: (text) => chalk.dim(text),
  accent: (text) => chalk.magenta(text),
  picked: (text) => chalk.magenta.bold(text),
};

const styled = (row: Line): string => row.map(({ text, look }) => looks[look](text)).join('');

/** Cells in a printed row: those of the window, 80 at most, and 80 when there is none; one is left free. */
export function printWidth(): number {
  const { stdout } = process;
  return Math.max(20, Math.min(80, stdout.isTTY && stdout.columns > 0 ? stdout.columns : 80) - 1);
}

/** Prints blocks to stdout, wrapped to the window. No colour goes into a pipe, or where NO_COLOR is set. */
export function print(blocks: readonly Block[]): void {
  const { env, stdout } = process;
  if ((env['NO_COLOR'] ?? '') !== '') chalk.level = 0;
  stdout.write(`${layOut(blocks, printWidth()).map(styled).join('\n')}\n`);
}
