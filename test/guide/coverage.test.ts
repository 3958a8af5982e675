/** Everything the guide exports, walked: every idea it was made from is answered, for the side it is meant for. */
import { describe, expect, test } from 'vitest';
import * as guide from '../../src/guide/index.js';
import { feelingFamilies, sides, stages, wordsFor, type Prompt, type Side, type Step } from '../../src/guide/index.js';
import { promptsOf } from '../../src/path/flow.js';
import { readerFor } from '../path/readers.js';
import roles from './source-ids.json' with { type: 'json' };

type Thing = Readonly<Record<string, unknown>>;

/** Every object that can be reached, once, however deep. */
function reachable(from: unknown, found = new Set<object>()): Set<object> {
  if (typeof from !== 'object' || from === null || found.has(from)) return found;
  found.add(from);
  for (const value of Object.values(from)) reachable(value, found);
  return found;
}

const things = [...reachable({ ...guide })].filter((one): one is Thing => !Array.isArray(one));
const carriers = things.filter((one): one is Thing & { sources: readonly string[] } => Array.isArray(one['sources']));
const steps = stages.flatMap((stage) => stage.steps);
const knownIds = Object.keys(roles);

/** Whether a person on a side, working alone, comes to see a thing that answers to an idea. */
function seenBy(thing: Thing, side: Side): boolean {
  if (thing['joint'] === true) return false;
  if (thing['who'] === 'hurt' || thing['who'] === 'broke') return thing['who'] === side;
  return true;
}

const answeredFor = (side: Side): ReadonlySet<string> =>
  new Set(carriers.filter((one) => seenBy(one, side)).flatMap(({ sources }) => sources));

describe('the ideas the guide was made from', () => {
  test('are 129, each with a role', () => {
    expect(knownIds).toHaveLength(129);
    expect(Object.values(roles).filter((role) => !['hurt', 'broke', 'both'].includes(role))).toEqual([]);
  });

  test('none is named that is not known', () => {
    expect(carriers.length).toBeGreaterThan(80);
    const named = carriers.flatMap(({ sources }) => sources);
    expect(named.filter((id) => !Object.hasOwn(roles, id))).toEqual([]);
  });

  test.each(['hurt', 'broke'] as const)(
    'all that are meant for %s are answered in something that side sees',
    (side) => {
      const answered = answeredFor(side);
      const meant = Object.entries(roles).filter(([, role]) => role === side || role === 'both');
      expect(meant.map(([id]) => id).filter((id) => !answered.has(id))).toEqual([]);
    },
  );

  test.each(['both', 'unsure'] as const)('all reach the side %s too, as it sees both', (side) => {
    const answered = new Set([...answeredFor(side), ...answeredFor('hurt'), ...answeredFor('broke')]);
    expect(knownIds.filter((id) => !answered.has(id))).toEqual([]);
  });

  test('stand behind every stage and step', () => {
    expect([...stages, ...steps].filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('the path', () => {
  test('has 10 stages with 30 to 40 steps, none empty', () => {
    expect(stages).toHaveLength(10);
    expect(steps.length).toBeGreaterThanOrEqual(30);
    expect(steps.length).toBeLessThanOrEqual(40);
    expect(stages.filter((stage) => stage.steps.length === 0)).toEqual([]);
  });

  test('has every id once, and each step bears the name of its stage', () => {
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
    for (const stage of stages) for (const { id } of stage.steps) expect(id.startsWith(`${stage.id}-`)).toBe(true);
  });

  test('has ids in kebab-case only', () => {
    const ids = things.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    expect(ids.length).toBeGreaterThan(300);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });
});

const readers = sides.flatMap((side) => (['alone', 'together'] as const).map((company) => readerFor(side, company)));

test.each(steps)('$id says something of everything to everyone', (step) => {
  for (const reader of readers) {
    const { side } = reader;
    const told = [step.who, step.act, step.wrong, step.why].map((words) => wordsFor(words, side));
    for (const words of [...told, ...wordsFor<readonly string[]>(step.teach, side)]) expect(words.trim()).not.toBe('');
    expect(wordsFor<readonly string[]>(step.teach, side).length).toBeGreaterThan(0);
    const prompts = promptsOf(step, reader);
    expect(prompts.length, `${side} ${reader.with}`).toBeGreaterThanOrEqual(2);
    expect(prompts.length, `${side} ${reader.with}`).toBeLessThanOrEqual(4);
    for (const { ask } of prompts) expect(wordsFor(ask, side).trim()).not.toBe('');
  }
});

const prompts: readonly { step: Step; prompt: Prompt; place: number }[] = steps
  .flatMap((step) => step.prompts.map((prompt) => ({ step, prompt })))
  .map((one, place) => ({ ...one, place }));
const sidesOf = (prompt: Prompt): readonly Side[] => prompt.only ?? sides;

describe('echoes', () => {
  const echoes = prompts.filter(({ prompt }) => prompt.echo !== undefined);
  test('there are some', () => expect(echoes.length).toBeGreaterThan(5));

  test.each(echoes)('of $step.id/$prompt.id come from an answer that can have been given', ({ prompt, place }) => {
    const target = prompts.find((one) => `${one.step.id}/${one.prompt.id}` === prompt.echo?.of);
    expect(target, prompt.echo?.of).toBeDefined();
    expect(['feelings', 'choice', 'scale']).toContain(target?.prompt.kind);
    expect(target?.place).toBeLessThanOrEqual(place);
    // Somebody must be asked both.
    const asked = target === undefined ? [] : sidesOf(target.prompt);
    expect(sidesOf(prompt).filter((side) => asked.includes(side))).not.toEqual([]);
    for (const side of sides) expect(wordsFor(prompt.echo?.say ?? '', side)).toContain('{answer}');
  });
});

describe('reactions', () => {
  const all = prompts.flatMap(({ step, prompt }) => (prompt.reactions ?? []).map((said) => ({ step, prompt, said })));

  test.each(all)('to $step.id/$prompt.id fit their prompt', ({ prompt, said }) => {
    const { when, offer } = said;
    if ('atMost' in when || 'atLeast' in when) {
      expect(prompt.kind).toBe('scale');
      const limit = 'atMost' in when ? when.atMost : when.atLeast;
      expect(limit).toBeGreaterThanOrEqual(0);
      expect(limit).toBeLessThanOrEqual(10);
    }
    if ('chose' in when) expect('options' in prompt && prompt.options.map(({ id }) => id)).toContain(when.chose);
    if ('family' in when) {
      expect(prompt.kind).toBe('feelings');
      expect(feelingFamilies.map(({ id }) => id)).toContain(when.family);
    }
    if (typeof offer === 'object' && 'step' in offer) expect(steps.map(({ id }) => id)).toContain(offer.step);
    if (typeof offer === 'object' && 'later' in offer) expect(offer.later).toBeGreaterThan(0);
    for (const side of sides) expect(wordsFor(said.say, side).trim()).not.toBe('');
  });
});
