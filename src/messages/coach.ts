import type { ApologyCode, Component, StatementCode } from '../coach/types.js';

/** Words around what the coach finds, on screens and on the command line. What it says of each finding stands in `coach-statement.ts` and `coach-apology.ts`. */
export const coachWords = {
  /** Each code in a few plain words. */
  codes: {
    accusation: 'a charge',
    absolute: 'always or never',
    label: 'a name for the person',
    'thought-as-feeling': 'a thought in the place of a feeling',
    'mind-reading': 'their reasons, as if known',
    demand: 'an order',
    dismissal: 'their feeling made small',
    contempt: 'scorn',
    'faux-feeling': 'a feeling that tells what somebody did',
    'no-feeling': 'no feeling named yet',
    conditional: 'an if',
    but: 'taken back in the next breath',
    excuse: 'a reason as an excuse',
    'blame-shift': 'a part of it handed over',
    minimise: 'made small',
    agentless: 'nobody did it',
    'sorry-you-feel': 'sorry for how they feel',
    'forgiveness-pressure': 'pressed to forgive',
    'self-pity': 'about your own pain',
    'empty-promise': 'a promise with nothing to see',
  } satisfies Record<StatementCode | ApologyCode, string>,
  /** The parts of an apology, as what can still be said. */
  parts: {
    'names-act': 'what you did, in plain words',
    responsibility: 'that it was yours',
    'names-impact': 'what it did to them',
    regret: 'that you are sorry',
    repair: 'what you have done or will do that they can see',
    'no-pressure': 'that there is no hurry to answer',
  } satisfies Record<Component, string>,
  hint: 'something to consider',
  concern: 'may land hard',
  nothingHeard: 'Nothing here is likely to land badly.',
  has: 'It says:',
  lacks: 'It could still say:',
  whole: 'All six parts of an apology are here.',
  nothingToRead:
    'There are no words to read. Add them in quotes, or pipe them in: trust-repair say --check "I felt alone."',
  needsTerminal: (command: string): string =>
    `No screen can be shown here. In lines it can be written all the same: trust-repair ${command} --plain. To have words read: trust-repair ${command} --check -`,
  onlyChecked: (command: string): string => `To have words read, add --check: trust-repair ${command} --check "…"`,
  support:
    'It sounds as if you may be carrying something heavy. "trust-repair support" shows who can help, at any hour.',
} as const;
