/**
 * Normalising for the risk rules: a text becomes words the rules can name, in one spelling, each word remembering
 * where it came from. Nothing here judges.
 */

/** The words of a text, joined by single blanks (one before, one after), with the way back to the source. */
export interface Plain {
  /** " i can not sleep , he said . " — only a-z, 0-9, ',' (a pause) and '.' (the end of a sentence). */
  readonly line: string;
  /** For each word: its place in `line`. */
  readonly at: readonly number[];
  /** For each word: where its source starts and ends (UTF-16). */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

// Written once as "short=long" so that loading costs one split, not a table of regexes.
const SHORT =
  'u=you|ur=your|r=are|n=and|y=why|cos=because|coz=because|cuz=because|bc=because|becuase=because|thru=through|tho=though|w=with|wi=with|im=i am|ive=i have|iv=i have|id=i would|dont=do not|dnt=do not|doesnt=does not|dosent=does not|doesent=does not|didnt=did not|didint=did not|wont=will not|cant=can not|cannot=can not|cnt=can not|couldnt=could not|wouldnt=would not|shouldnt=should not|isnt=is not|wasnt=was not|arent=are not|werent=were not|hasnt=has not|havent=have not|havnt=have not|hadnt=had not|neednt=need not|mustnt=must not|aint=is not|hes=he is|shes=she is|theyre=they are|theyve=they have|theyd=they would|theyll=they will|hed=he would|youre=you are|youll=you will|youd=you would|youve=you have|itll=it will|thats=that is|thatll=that will|whats=what is|theres=there is|wheres=where is|wanna=want to|wana=want to|gonna=going to|gunna=going to|gotta=have to|gona=going to|imma=i am going to|ima=i am going to|lemme=let me|gimme=give me|kinda=kind of|alot=a lot|anymore=any more|noone=nobody|bf=boyfriend|gf=girlfriend|hubby=husband|hubbie=husband|hubs=husband|missus=wife|mom=mum|moms=mums|mam=mum|mama=mum|mommy=mum|mummy=mum|daddy=dad|ppl=people|pls=please|plz=please|nite=night|tonite=tonight|tmrw=tomorrow|tmr=tomorrow|tomoz=tomorrow|msg=message|msgs=messages|txt=text|txts=texts|pic=photo|pics=photos|pix=photos|fone=phone|fb=facebook|insta=instagram|yr=year|yrs=years|min=minute|mins=minutes|hr=hour|hrs=hours|wk=week|wks=weeks|abt=about|bcs=because|b4=before|til=until|till=until|sed=said|agen=again|teh=the|hav=have|wen=when|wat=what|wot=what|thier=their|round=around|nothin=nothing|somethin=something|everyday=every day|mobile=phone|cellphone=phone|iphone=phone|handset=phone|tabs=tablets|meds=tablets|medication=tablets|mommies=mums|grey=gray|infront=in front|incase=in case|thx=thanks|rn=right now|idk=i do not know|tbh=to be honest|kys=kill yourself|unalive=kill|meself=myself|hisself=himself|theirself=themselves';

// "ill", "hell", "shell", "well", "were", "shed" are words too: without an apostrophe only a verb after them tells.
const UNSURE: Readonly<Record<string, string>> = {
  ill: 'i will',
  hell: 'he will',
  shell: 'she will',
  shed: 'she would',
};
const VERBISH =
  /^(?:be|do|go|get|kill|take|make|not|never|just|have|find|tell|see|say|know|come|leave|start|put|break|smash|die|end|hurt|finish|bury|burn|show|pay|give|need|always|probably|only|still|wait|use|lose|keep|send|post|call|ring|want|let|ask)$/;

let shorts: Map<string, readonly string[]> | undefined;
const shortcuts = (): Map<string, readonly string[]> =>
  (shorts ??= new Map(
    SHORT.split('|').map((pair) => {
      const cut = pair.indexOf('=');
      return [pair.slice(0, cut), pair.slice(cut + 1).split(' ')] as const;
    }),
  ));

const WORD = /[\p{L}\p{N}]+(?:['’‘`´][\p{L}]+)*|[.!?;:\n…—–,()&]|\p{Extended_Pictographic}/gu;
const IS_AFTER =
  /^(?:he|she|it|that|there|what|who|where|here|how|one|everyone|everything|nobody|nothing|something|someone|this|when)$/;

/** Splits a written word at its apostrophe into the full words it stands for. */
const contraction = (word: string): readonly string[] => {
  const cut = word.indexOf("'");
  const head = word.slice(0, cut);
  const tail = word.slice(cut + 1).replaceAll("'", '');
  if (tail === 't' && head.endsWith('n')) {
    if (head === 'can') return ['can', 'not'];
    if (head === 'won') return ['will', 'not'];
    return head === 'ain' ? ['is', 'not'] : [head.slice(0, -1), 'not'];
  }
  if (tail === 'm') return [head, 'am'];
  if (tail === 've') return [head, 'have'];
  if (tail === 'll') return [head, 'will'];
  if (tail === 're') return [head, 'are'];
  if (tail === 'd') return [head, 'would'];
  if (tail === 's') return head === 'let' ? ['let', 'us'] : [head, IS_AFTER.test(head) ? 'is' : 's'];
  return [head + tail];
};

const spell = (source: string): readonly string[] => {
  let word = source.toLowerCase();

  if (!/^[\x00-\x7f]*$/.test(word))
    word = word
      .replace(/[’‘`´]/g, "'")
      .normalize('NFD')
      .replace(/\p{M}+/gu, '');
  word = word.replace(/([a-z])\1{2,}/g, '$1');
  if (word.includes("'")) return contraction(word).map((part) => shortcuts().get(part)?.[0] ?? part);
  return shortcuts().get(word) ?? [word];
};

/** Turns any text into {@link Plain}; `mend` may correct the spelling of a word the rules do not know. */
export const plain = (text: string, mend: (word: string) => string = (word) => word): Plain => {
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let line = ' ';
  let last = '.';
  const put = (word: string, start: number, end: number): void => {
    at.push(line.length);
    from.push(start);
    to.push(end);
    line += `${word} `;
    last = word;
  };
  let waiting: { readonly words: readonly [string, string]; start: number; end: number } | undefined;
  const settle = (next: string): void => {
    if (!waiting) return;
    const { words, start, end } = waiting;
    waiting = undefined;
    const [short, long] = words;
    for (const word of VERBISH.test(next) ? long.split(' ') : [short]) put(word, start, end);
  };
  for (const found of text.matchAll(WORD)) {
    const source = found[0];
    const start = found.index;
    const end = start + source.length;
    if (/^[\p{L}\p{N}]/u.test(source)) {
      const lower = source.toLowerCase();
      const words = spell(source);
      settle(words[0] ?? '');
      const unsure = Object.hasOwn(UNSURE, lower) ? UNSURE[lower] : undefined;
      if (unsure !== undefined) waiting = { words: [lower, unsure], start, end };
      else for (const word of words) put(mend(word.replace(/[^a-z0-9]/g, '') || 'x'), start, end);
      continue;
    }
    settle('');
    if (source === '&') put('and', start, end);
    else if (',()'.includes(source)) {
      if (last !== ',' && last !== '.') put(',', start, end);
    } else if (last !== '.') put('.', start, end);
  }
  settle('');
  return { line, at, from, to };
};

/** The index of the word that covers a place in `line` (places grow with the words, so halving finds it). */
export const wordAt = (text: Plain, place: number): number => {
  let low = 0;
  let high = text.at.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((text.at[mid] ?? 0) <= place) low = mid;
    else high = mid - 1;
  }
  return low;
};
