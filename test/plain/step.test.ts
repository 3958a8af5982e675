import { describe, expect, test } from 'vitest';
import { sides, wordsFor } from '../../src/guide/schema.js';
import { plainWords } from '../../src/messages/plain.js';
import { stepWords } from '../../src/messages/step.js';
import { promptsOf, teachingOf } from '../../src/path/flow.js';
import { recordOf } from '../../src/path/document.js';
import { plainStep } from '../../src/plain/step.js';
import { plainWelcome } from '../../src/plain/welcome.js';
import { allSteps, stepById, type Session } from '../../src/session/session.js';
import { flat } from '../app/evening.js';
import { knownSession, newHome, sessionIn } from '../session/homes.js';
import { talkWith } from './lines.js';

const step = stepById('footing-steady')!;
const script = ['sad 4, tired', '2', '1', 'It feels heavy.', 'And long.', '', ''];
const answers = {
  feelings: [
    { word: 'sad', strength: 4 },
    { word: 'tired', strength: 3 },
  ],
  safe: 2,
  confide: 'someone',
  sentence: 'It feels heavy.\nAnd long.',
};
const keptOf = (session: Session): unknown =>
  Object.fromEntries(
    session.entriesOf(step).flatMap((entry) => entry.step?.answers.map(({ prompt, value }) => [prompt, value]) ?? []),
  );

describe('a first evening in lines', () => {
  test('the first questions, then the first step to its end', async () => {
    const home = newHome();
    const { talk, script: lines } = talkWith(sessionIn(home), '2', '2', '2', '1', '', '', '', '', ...script);
    expect(await plainWelcome(talk)).toBe(true);
    expect(await plainStep(talk, step)).toBe('finished');
    expect(lines.left).toBe(0);
    const { reader, drafts, progress } = talk.world;
    for (const paragraph of teachingOf(step, reader)) expect(lines.said).toContain(flat(paragraph));
    for (const { ask } of promptsOf(step, reader)) expect(lines.said).toContain(flat(wordsFor(ask, 'hurt')));
    for (const words of [step.act, step.wrong, step.why]) expect(lines.said).toContain(flat(wordsFor(words, 'hurt')));
    expect(lines.said).toContain(flat(stepWords.kept(step.title)));
    expect(keptOf(sessionIn(home))).toEqual(answers);
    expect(drafts).toEqual({});
    expect(recordOf(progress, step.id).runs).toHaveLength(1);
  });

  test('a low answer says who can help', async () => {
    const { talk, script: lines } = talkWith(knownSession({ side: 'hurt' }), ...script);
    await plainStep(talk, step);
    const low = step.prompts.find(({ id }) => id === 'safe')?.reactions?.[0]?.say ?? '';
    expect(lines.said).toContain(flat(wordsFor(low, 'hurt')));
    expect(lines.said).toContain(plainWords.supportAt);
  });

  test('heavy words bring an offer of help', async () => {
    const { talk, script: lines } = talkWith(
      knownSession({ side: 'hurt' }),
      '',
      '',
      '',
      'I do not want to wake up tomorrow. I want to kill myself.',
      '',
      '',
    );
    await plainStep(talk, step);
    expect(lines.said).toContain(flat(stepWords.riskOffer.self));
  });
});

test.each(sides)('every step can be gone through with empty lines: %s', async (side) => {
  const session = knownSession({ side });
  for (const one of allSteps) {
    const { talk, script: lines } = talkWith(session, '', '', '', '', '', '', '', '');
    expect(await plainStep(talk, one), one.id).toBe('finished');
    expect(lines.said).toContain(flat(stepWords.keptEmpty(one.title)));
  }
});

describe('stopping in the middle', () => {
  /** What stands in the draft after these lines. */
  async function draftAfter(...lines: readonly string[]): Promise<string> {
    const session = knownSession({ side: 'hurt' });
    await plainStep(talkWith(session, ...lines).talk, step);
    return JSON.stringify(session.world().drafts[step.id] ?? null);
  }

  test('keeps the answers that were given, and goes on with them', async () => {
    const session = knownSession({ side: 'hurt' });
    expect(await plainStep(talkWith(session, 'sad 4, tired', '2').talk, step)).toBe('end');
    const { talk, script: lines } = talkWith(session, '1', 'It feels heavy.', 'And long.', '', '');
    expect(await plainStep(talk, step)).toBe('finished');
    expect(lines.left).toBe(0);
    expect(keptOf(session)).toEqual(answers);
  });

  // Each line is kept as it comes; but what ends the text writes the draft once more, and without it.
  test('by the end of the lines keeps the text that was being written', async () => {
    expect(await draftAfter('', '', '', 'It feels heavy.')).toContain('It feels heavy.');
  });
  test('by :quit keeps it', async () => {
    expect(await draftAfter('', '', '', 'It feels heavy.', ':quit')).toContain('It feels heavy.');
  });
  test('by :later keeps it', async () => {
    expect(await draftAfter('', '', '', 'It feels heavy.', ':later')).toContain('It feels heavy.');
  });
  test('by :back keeps it, also when going on from there', async () => {
    expect(await draftAfter('', '', '', 'It feels heavy.', ':back', '', ':quit')).toContain('It feels heavy.');
  });

  test(':later sets it aside', async () => {
    const session = knownSession({ side: 'hurt' });
    const { talk } = talkWith(session, 'sad', ':later');
    expect(await plainStep(talk, step)).toBe('later');
    expect(session.world().progress.steps[step.id]?.later).toBe('2026-11-29');
    expect(session.world().drafts[step.id]?.answers).toEqual({ feelings: [{ word: 'sad', strength: 3 }] });
  });

  test(':back asks the question before again, with its answer', async () => {
    const session = knownSession({ side: 'hurt' });
    const { talk, script: lines } = talkWith(session, 'sad', '2', ':back', '8', '1', '', '');
    expect(await plainStep(talk, step)).toBe('finished');
    expect(lines.said).toContain(`${plainWords.had} 2 out of 10`);
    expect(keptOf(session)).toMatchObject({ safe: 8 });
  });

  test(':back at the close asks the last question again', async () => {
    const session = knownSession({ side: 'hurt' });
    const { talk } = talkWith(session, 'sad', '5', '1', 'First words.', '', ':back', 'Other words.', '', '');
    expect(await plainStep(talk, step)).toBe('finished');
    expect(keptOf(session)).toMatchObject({ feelings: [{ word: 'sad' }], sentence: 'First words.\nOther words.' });
  });

  test(':clear begins the answer afresh', async () => {
    const session = knownSession({ side: 'hurt' });
    const { talk } = talkWith(session, 'sad', '5', '1', 'First words.', ':clear', 'Other words.', '', '');
    expect(await plainStep(talk, step)).toBe('finished');
    expect(keptOf(session)).toMatchObject({ sentence: 'Other words.' });
  });
});

describe('a step done once more', () => {
  test('says so, and shows both times', async () => {
    const session = knownSession({ side: 'hurt' });
    await plainStep(talkWith(session, ...script).talk, step);
    const { talk, script: lines } = talkWith(session, '', '8', '', '', '');
    expect(await plainStep(talk, step)).toBe('finished');
    expect(lines.said).toContain(flat(stepWords.earlier('today')));
    expect(lines.said).toContain('from 2 to 8');
  });
});
