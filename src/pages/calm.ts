import type { CalmPage } from '../calm/card.js';
import { cleanText } from '../text/clean.js';
import { gap, heading, item, text, type Block } from '../ui/view/block.js';

/** A page of the calm card, with air between its parts. */
export const calmBlocks = ({ parts }: CalmPage): Block[] =>
  parts.flatMap(({ heading: named, lines, listed }, index): Block[] => [
    ...(index === 0 ? [] : [gap]),
    ...(named === undefined ? [] : [heading(cleanText(named))]),
    ...lines.map((line) => (listed === true ? item(cleanText(line)) : text(cleanText(line)))),
  ]);
