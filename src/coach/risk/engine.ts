/** Runs rules over a text: which are worth trying, which match, which a guard calls off. */
import { ANYWHERE, NEAR } from './guards.js';
import { compile, type Pattern, wordsOf } from './pattern.js';
import { Present } from './phrases.js';
import { plain, wordAt } from './text.js';
import type { Finding, RiskCode, Rule } from './types.js';

interface Ready {
  readonly rule: Rule;
  readonly code: RiskCode;
  readonly say: Pattern;
  readonly needs: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly unlessText: readonly Pattern[];
}

/** A family of rules for one code. `fiction` families are called off by film, news and the like. */
export interface Family {
  readonly code: RiskCode;
  readonly rules: readonly Rule[];
}

/** A finding with the rule that made it, for tests and tuning. */
export interface Traced extends Finding {
  readonly rule: string;
}

const REAL_WORDS = new Set('sacred trail angel united diary bared casual trust'.split(' '));
/** How many letters away a guard may speak. */
const FAR = 600;
const DOUBLED = /([a-z])\1/g;
const squeeze = (word: string): string => word.replace(DOUBLED, '$1');

/** A text, and which patterns are anywhere in it: each is looked for once, however many matches ask. */
interface Asked {
  readonly line: string;
  readonly words: Present;
  readonly holds: (pattern: Pattern) => boolean;
}

function asking(line: string, words: Present): Asked {
  const known = new Map<Pattern, boolean>();
  const holds = (pattern: Pattern): boolean => {
    const found = known.get(pattern) ?? pattern.find(words)?.test(line) === true;
    known.set(pattern, found);
    return found;
  };
  return { line, words, holds };
}

/** Builds a reader for some families; all work is put off until the first text. */
export const reader = (families: readonly Family[]): ((text: string) => Traced[]) => {
  let byCue: Map<string, Ready[]> | undefined;
  const always: Ready[] = [];
  const known = new Set<string>();
  const squeezed = new Map<string, string>();

  const prepare = (): Map<string, Ready[]> => {
    const map = new Map<string, Ready[]>();
    const seen = new Set<readonly string[]>();
    const shared = new Map<readonly string[], readonly Pattern[]>();
    const guards = (list: readonly string[] = []): readonly Pattern[] => {
      const made = shared.get(list) ?? list.map((source) => compile(source, true));
      shared.set(list, made);
      return made;
    };
    for (const { code, rules } of families) {
      for (const rule of rules) {
        for (const source of rule.say) {
          const say = compile(source);
          const one = {
            rule,
            code,
            say,
            needs: guards(rule.with),
            unless: [...guards(rule.unless), ...guards(NEAR[code])],
            unlessText: [...guards(rule.unlessText), ...(code === 'self-harm' ? [] : guards(ANYWHERE))],
          };
          const [smallest] = say.cues;
          if (smallest === undefined) always.push(one);
          for (const cue of smallest ?? []) {
            const list = map.get(cue);
            if (list) list.push(one);
            else map.set(cue, [one]);
          }
          for (const words of wordsOf(source)) {
            // Parts are shared between patterns: each is read once.
            if (!seen.has(words)) for (const word of words) known.add(word);
            seen.add(words);
          }
        }
      }
    }
    for (const word of known) if (word.length > 5) squeezed.set(squeeze(word), word);
    return map;
  };

  // Only slips that cannot make one common word of another: a letter doubled or not, two letters swapped.
  const mend = (word: string): string => {
    if (word.length < 5 || known.has(word) || REAL_WORDS.has(word)) return word;
    const single = word.length > 5 ? squeezed.get(squeeze(word)) : undefined;
    if (single !== undefined) return single;
    if (word.length > 16) return word;
    for (let i = 1; i < word.length - 1; i += 1) {
      const swapped = `${word.slice(0, i)}${word[i + 1] ?? ''}${word[i] ?? ''}${word.slice(i + 2)}`;
      if (known.has(swapped)) return swapped;
    }
    return word;
  };

  /** The sentences a stretch touches, and the one before: where a guard may speak. */
  const around = (line: string, start: number, end: number): string => {
    // A text without full stops must not make every match read all of it.
    const from = Math.max(0, start - FAR);
    const near = line.slice(from, end + FAR);
    const before = near.lastIndexOf(' . ', start - from - 2);
    const first = before < 0 ? 0 : Math.max(0, near.lastIndexOf(' . ', before - 1));
    const after = near.indexOf(' . ', end - from - 2);
    return near.slice(first, after < 0 ? near.length : after + 1);
  };

  const calledOff = (one: Ready, text: Asked, start: number, end: number): boolean => {
    if (one.needs.length > 0 && !one.needs.some(text.holds)) return true;
    if (one.unlessText.some(text.holds)) return true;
    const near = around(text.line, start, end);
    return one.unless.some((guard) => guard.find(text.words)?.test(near) === true);
  };

  const possible = (one: Ready, words: ReadonlySet<string>): boolean =>
    one.say.cues.every((cues) => {
      const [few, many] = cues.size < words.size ? [cues, words] : [words, cues];
      for (const word of few) if (many.has(word)) return true;
      return false;
    });

  return (text) => {
    const rules = (byCue ??= prepare());
    const read = plain(text, mend);
    const { line } = read;
    const all = new Set(line.split(' '));
    const asked = asking(line, new Present(all));
    const found: Traced[] = [];
    const look = (one: Ready, part: string, offset: number): void => {
      const regex = one.say.find(asked.words);
      if (regex === undefined) return;
      for (let match = regex.exec(part); match; match = regex.exec(part)) {
        const start = offset + match.index;
        const end = start + match[0].length;
        if (match[0] === '') return;
        // A guard runs its own patterns, never this one's, so the place in `part` is kept.
        if (calledOff(one, asked, start, end)) continue;
        const first = wordAt(read, start);
        const last = wordAt(read, Math.max(start, end - 2));
        found.push({ code: one.code, rule: one.rule.name, start: read.from[first] ?? 0, end: read.to[last] ?? 0 });
      }
    };

    const across = new Set<Ready>(always);
    for (let from = 0; from < line.length - 1;) {
      const stop = line.indexOf(' . ', from);
      const to = stop < 0 ? line.length : stop + 3;
      const part = line.slice(from, to);
      const words = new Set(part.split(' '));
      const tried = new Set<Ready>();
      for (const word of words) {
        for (const one of rules.get(word) ?? []) {
          if (!one.say.within) across.add(one);
          else if (!tried.has(one)) {
            tried.add(one);
            if (possible(one, words)) look(one, part, from);
          }
        }
      }
      // The blank after the stop opens the next sentence too.
      from = to - 1;
    }
    for (const one of across) if (possible(one, all)) look(one, line, 0);
    return found;
  };
};
