/** What made-up people answer to the questions of the path. */
import type { Prompt, Step } from '../../src/guide/schema.js';
import type { AnswerValue, Feeling, Strength } from '../../src/journal/entry.js';
import { promptsOf, type Answers } from '../../src/path/flow.js';
import type { Reader } from '../../src/path/reader.js';
import { addDays } from '../../src/dates/local.js';
import { oneOf, type LivedWeek, type Random } from './story.js';
import type { Person } from './words.js';

/** Scales on which much is hard: they go the other way than the rest. */
const heavy = new Set(['hurry', 'pull', 'alarm', 'far', 'anger', 'over', 'size', 'guilt', 'pressed']);
/** Ways out, which are taken less often than the others. */
const out = /^(unknown|not-tonight|tonight|later|none|nothing|not-now|rather-not|nobody|never|yes)$/u;

const clamped = (value: number): number => Math.max(0, Math.min(10, Math.round(value)));

/** Two feelings at most, as strong as such a week makes them. */
export function feelingsIn(person: Person, week: LivedWeek, random: Random): Feeling[] {
  const words = person.feelings[week.phase === 'gap' ? 'relapse' : week.phase];
  const first = oneOf(random, words);
  const second = oneOf(random, words);
  const strength = (): Strength => {
    const most = week.phase === 'relapse' ? 5 : week.phase === 'early' ? 4 : 3;
    return Math.max(1, Math.min(5, Math.round(most - 1.6 * random()))) as Strength;
  };
  return [first, second]
    .filter((word, index, all) => all.indexOf(word) === index && (index === 0 || random() < 0.6))
    .map((word) => ({ word, strength: strength() }));
}

/** The answers to one run of a step. `day` is the local day it is done on. */
export function answersTo(
  step: Step,
  run: number,
  about: {
    readonly person: Person;
    readonly reader: Reader;
    readonly week: LivedWeek;
    readonly day: string;
    readonly random: Random;
  },
): Answers {
  const { person, reader, week, day, random } = about;
  const answer = (prompt: Prompt): AnswerValue | undefined => {
    const written = person.written[`${step.id}/${prompt.id}`];
    switch (prompt.kind) {
      case 'feelings':
        return feelingsIn(person, week, random);
      case 'scale': {
        const level = week.level + 1.5 * (random() - 0.5);
        return clamped(heavy.has(prompt.id) ? 9 - 0.8 * level : level);
      }
      case 'choice':
        return oneOf(
          random,
          prompt.options.filter(({ id }) => !out.test(id)),
        ).id;
      case 'checklist': {
        const likely = prompt.options.filter(({ id }) => !out.test(id));
        const picked = likely.filter(() => random() < 0.35).slice(0, 3);
        return (picked.length === 0 ? likely.slice(0, 1) : picked).map(({ id }) => id);
      }
      case 'date':
        return addDays(day, prompt.range === 'past' ? -200 : 14 + Math.floor(random() * 20));
      default: {
        const said = written?.[run - 1] ?? (random() < 0.5 ? oneOf(random, person.otherwise) : undefined);
        return said;
      }
    }
  };
  return Object.fromEntries(
    promptsOf(step, reader).flatMap((prompt) => {
      const value = answer(prompt);
      return value === undefined ? [] : [[prompt.id, value] as const];
    }),
  );
}
