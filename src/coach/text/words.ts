/** The words of a text in one spelling, with those mended that only their neighbours can tell: "ur a liar" is "you are a liar". */
import { type Plain, plain } from '../risk/text.js';

export type Text = Plain;

/** Written for "you are" as well as for "your". */
const EITHER = /^(?:your|ur|yr|yor|yur)$/i;
const AFTER_ARE =
  /^(?:a|an|the|so|such|just|not|never|always|still|only|being|too|like|really|very|all|nothing|no|going|making|doing|acting|lying|cheating|hiding|seeing|playing|trying|treating|ignoring|using|getting|saying|telling|taking|blowing|kidding|joking|gaslighting|selfish|pathetic|dramatic|paranoid|crazy|mental|ridiculous|insane|useless|cruel|cold|toxic|evil|disgusting|unbelievable|impossible|obsessed|overreacting|over|sick|dead|done|hilarious|sorry|welcome|right|wrong|mad|bored|scared|worse|actually|literally|completely|totally|basically|full|heartless|mean|hurting|killing|ruining|breaking|twisted|fucking|bloody|probably|about|in|at|with|on|out|back|late|here|there|everything|better|more|less|childish|controlling|clingy|needy|lazy|rude|nuts|weird)$/;
/** After "your so" and the like a noun may still follow: "your cheating ruined us", "your only friend", "your mad ex". */
const AMBIGUOUS =
  /^(?:lying|cheating|only|back|right|dead|mad|cold|better|mean|joking|hiding|in|saying|crazy|spending|sick|selfish|lazy|cruel|pathetic|toxic|evil|childish|late|over|about|with|fucking|bloody|weird|going|wrong)$/;
const AFTER_IS =
  /^(?:a|an|the|not|been|just|all|my|so|like|only|over|nothing|fine|ok|okay|no|never|always|too|really|been|done|one|what|how|killing|breaking|hard|your|because|ancient|hardly|honestly|in|still|never|ridiculous|pathetic|making|getting|getting|that|such|about|very|funny|only)$/;

/** Texting that the risk reader leaves alone. */
const TEXTED: Readonly<Record<string, readonly string[]>> = {
  ud: ['you', 'would'],
  uve: ['you', 'have'],
  ull: ['you', 'will'],
  uv: ['you', 'have'],
  kno: ['know'],
  knw: ['know'],
  shouldve: ['should', 'have'],
  shoulda: ['should', 'have'],
  couldve: ['could', 'have'],
  wouldve: ['would', 'have'],
  mightve: ['might', 'have'],
  mustve: ['must', 'have'],
  soz: ['sorry'],
  sry: ['sorry'],
  sozz: ['sorry'],
  srry: ['sorry'],
  sori: ['sorry'],
  urself: ['yourself'],
  no1: ['nobody'],
  everyones: ['everyone', 'is'],
};

/** Reads the words of any text. */
export function words(source: string): Text {
  const text = plain(source);
  const count = text.at.length;
  const word = (index: number): string =>
    index < count ? text.line.slice(text.at[index] ?? 0, (text.at[index + 1] ?? text.line.length) - 1) : '';
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let line = ' ';
  for (let index = 0; index < count; index += 1) {
    const start = text.from[index] ?? 0;
    const end = text.to[index] ?? start;
    const shared = start === text.from[index - 1] || start === text.from[index + 1];
    for (const part of shared
      ? [word(index)]
      : mended(word(index), source.slice(start, end), word(index + 1), word(index + 2))) {
      at.push(line.length);
      from.push(start);
      to.push(end);
      line += `${part} `;
    }
  }
  return { line, at, from, to };
}

function mended(word: string, written: string, next: string, after: string): readonly string[] {
  if (word === 'your' && EITHER.test(written) && AFTER_ARE.test(next)) {
    const texted = written.length < 4;
    if (AMBIGUOUS.test(next) && !/^(?:you|me|to|n|and|so|\.|,|i|it|a|an|the|my|in|with|)$/.test(after)) return [word];
    if (texted || !/^(?:all|the|right|back|in)$/.test(next)) return ['you', 'are'];
  }
  if (word === 'its' && AFTER_IS.test(next)) return ['it', 'is'];
  if (word === '2' && /^(?:me|be|do|the|my|us|you|her|him|get|go|see|talk|know|fight|say)$/.test(next)) return ['to'];
  return (Object.hasOwn(TEXTED, word) ? TEXTED[word] : undefined) ?? [word];
}
