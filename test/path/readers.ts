/** Readers, steps and progress made up for tests of the path. */
import type { Side, Stage, Step } from '../../src/guide/schema.js';
import { noProgress, withRun, type Progress } from '../../src/path/document.js';
import type { Reader } from '../../src/path/reader.js';

/** Somebody on a side; the parts for two are on when they work together. */
export const readerFor = (side: Side, company: Reader['with'] = 'alone', more: Partial<Reader> = {}): Reader => ({
  side,
  causes: [],
  band: 'unknown',
  with: company,
  joint: company === 'together',
  ...more,
});

/** A step with two prompts and words that tell where they come from. */
export const stepOf = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  title: `Title of ${id}`,
  who: 'who',
  minutes: 10,
  teach: ['teach'],
  prompts: [
    { id: 'first', kind: 'text', ask: 'first?' },
    { id: 'second', kind: 'scale', ask: 'second?', low: 'none', high: 'all' },
  ],
  act: 'act',
  wrong: 'wrong',
  why: 'why',
  sources: [],
  ...more,
});

export const stageOf = (id: string, steps: readonly Step[]): Stage => ({
  id,
  title: id,
  about: id,
  steps,
  sources: [],
});

/** Two stages: a-one, a-two and b-one. */
export const smallGuide: readonly Stage[] = [
  stageOf('a', [stepOf('a-one'), stepOf('a-two')]),
  stageOf('b', [stepOf('b-one')]),
];

/** Progress with steps done on days, in that order. */
export const doneOn = (...days: readonly (readonly [step: string, day: string])[]): Progress =>
  days.reduce((progress, [step, day], at) => withRun(progress, step, { entry: `entry-${at}`, day }, {}), noProgress);
