/** When two people are offered to sit down together. */
import { describe, expect, test } from 'vitest';
import { listsWords } from '../../src/messages/today.js';
import { alonePage, talkWords } from '../../src/messages/talks.js';
import { dimensionWords } from '../../src/messages/checkin.js';
import { wordsFor } from '../../src/guide/schema.js';
import { plainTogether } from '../../src/plain/together.js';
import type { Session } from '../../src/session/session.js';
import { tellsOfDanger } from '../../src/session/readers.js';
import { mayTalkTogether } from '../../src/talks/offered.js';
import { Evening } from '../app/evening.js';
import { talkWith } from '../plain/lines.js';
import { evening, knownSession, newHome, type Clock } from '../session/homes.js';

const joint = { with: 'together', joint: true } as const;
const week = 'checkin:2026-W47';
const offered = (session: Session): boolean => mayTalkTogether(session.world(), tellsOfDanger);
const filled = (session: Session, id: string, answers: Parameters<Session['finishSheet']>[1]): void =>
  void session.finishSheet(id, answers, session.newId());
const draft = (session: Session, step: string, answers: Record<string, number | string>): void =>
  session.saveDraft({ step, run: 1, card: 1, answers });
const afraidTo = 'He hit me last night and I am scared of him.';

const ways: readonly (readonly [string, (session: Session) => void])[] = [
  ['safety was 0 in the week', (one) => filled(one, week, { safety: 0 })],
  ['safety was 3 in the week', (one) => filled(one, week, { safety: 3 })],
  ['a line of the day told of violence', (one) => filled(one, 'checkin:2026-11-22', { line: afraidTo })],
  [
    'it told of violence and of death',
    (one) => filled(one, 'checkin:2026-11-22', { line: `I want to kill myself. ${afraidTo}` }),
  ],
  ['a week that is not finished says so', (one) => draft(one, week, { safety: 1 })],
  ['a step that is not finished says so', (one) => draft(one, 'talk-invite', { safe: 2 })],
  ['a text that is not finished says so', (one) => draft(one, week, { hurt: afraidTo })],
  [
    'somebody is afraid to speak about a promise',
    (one) => {
      filled(one, 'promise:new', { words: 'Home by six', whose: 'theirs' });
      const [promise] = one.records.promises.all();
      filled(one, `broken:${promise!.id}@2026-11-22`, { right: 'afraid' });
    },
  ],
  [
    'a step that was kept told of violence',
    (one) => {
      const { step } = one.stepOrSheet('talk-questions')!;
      one.finishStep(step, 1, { [step.prompts.find(({ kind }) => kind === 'text')!.id]: afraidTo }, one.newId());
    },
  ],
];

describe('two are not offered to talk at one keyboard when', () => {
  test.each(ways)('%s', async (_way, say) => {
    const session = knownSession(joint);
    expect(offered(session)).toBe(true);
    say(session);
    expect(offered(session)).toBe(false);
    // Cell by cell what someone alone sees, and no reason.
    const alone = new Evening(knownSession({ with: 'alone' }), { screen: 'together' });
    expect(new Evening(session, { screen: 'together' }).view).toEqual(alone.view);
    expect(new Evening(session, { screen: 'talks' }).page).not.toContain(talkWords.together);
    const { talk, script } = talkWith(session);
    await plainTogether(talk);
    expect(script.said).toContain(alonePage.title);
  });

  test('and are again after a later answer that they are safe', () => {
    const clock: Clock = { at: evening };
    const session = knownSession(joint, newHome(), clock);
    filled(session, 'checkin:2026-11-22', { line: afraidTo });
    // The same day the lower counts.
    filled(session, week, { safety: 9 });
    expect(offered(session)).toBe(false);
    clock.at = new Date(2026, 10, 24, 20);
    filled(session, 'checkin:2026-W48', { safety: 8 });
    expect(offered(session)).toBe(true);
    filled(session, 'checkin:2026-W48', { safety: 2 });
    expect(offered(session)).toBe(false);
  });

  test('nothing else tells, such as a hard day or a safe week', () => {
    const session = knownSession(joint);
    filled(session, 'checkin:2026-11-22', { trust: 0, line: 'We quarrelled, and I am tired.' });
    filled(session, week, { safety: 4, hope: 0 });
    expect(offered(session)).toBe(true);
  });
});

describe('words beside it', () => {
  test('the way to the lists speaks of talks alike to everyone', () => {
    expect(listsWords.talks).not.toMatch(/together|two/iu);
  });

  test('nobody is asked about safety as one of a couple', () => {
    for (const side of ['hurt', 'broke', 'both', 'unsure'] as const)
      expect(wordsFor(dimensionWords.safety.ask, side)).not.toContain('each other');
  });
});
