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

/** Prints blocks to stdout, wrapped to the window (80 cells at most, and when there is none). No colour goes into a pipe, or where NO_COLOR is set. */
export function print(blocks: readonly Block[]): void {
  const { env, stdout } = process;
  if ((env['NO_COLOR'] ?? '') !== '') chalk.level = 0;
  const width = Math.max(20, Math.min(80, stdout.isTTY && stdout.columns > 0 ? stdout.columns : 80) - 1);
  stdout.write(`${layOut(blocks, width).map(styled).join('\n')}\n`);
}
