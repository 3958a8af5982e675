import { describe, expect, test } from 'vitest';
import { plainWords } from '../../src/messages/plain.js';
import { supportWords } from '../../src/messages/support.js';
import { welcomeWords } from '../../src/messages/welcome.js';
import { plainWelcome } from '../../src/plain/welcome.js';
import { flat } from '../app/evening.js';
import { knownSession, newHome, sessionIn } from '../session/homes.js';
import { talkWith } from './lines.js';

describe('asking for a line', () => {
  test.each([
    ['words', { kind: 'line', line: 'words' }],
    ['  spaces kept  ', { kind: 'line', line: '  spaces kept  ' }],
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    [':skip', { kind: 'empty' }],
    [' :BACK ', { kind: 'back' }],
    [':later', { kind: 'later' }],
    [':quit', { kind: 'end' }],
    [':q', { kind: 'end' }],
  ])('%j', async (line, reply) => expect(await talkWith(knownSession(), line).talk.ask()).toEqual(reply));

  test('ends when the lines do', async () =>
    expect(await talkWith(knownSession()).talk.ask()).toEqual({ kind: 'end' }));

  test(':support and :help are answered, and the question still stands', async () => {
    const { talk, script } = talkWith(knownSession(), ':support', ':help', ':nonsense', 'my answer');
    expect(await talk.ask()).toEqual({ kind: 'line', line: 'my answer' });
    expect(script.said).toContain(supportWords.lead);
    expect(script.said).toContain(flat(supportWords.danger('999')));
    expect(script.said).toContain(supportWords.pages.safe);
    expect(script.said).toContain('/somewhere');
    for (const row of plainWords.help) expect(script.said).toContain(flat(row));
    expect(script.said).toContain(plainWords.unknownCommand(':nonsense'));
  });

  test('nothing that is said is wider than the lines', async () => {
    const { talk, script } = talkWith(knownSession(), ':support', ':help', '');
    await talk.ask();
    expect(script.written.split('\n').filter((row) => row.length > script.width)).toEqual([]);
  });
});

describe('the first questions in lines', () => {
  const answers = ['2', 'no', 'n', '1', '1, 2', 'three weeks ago', '2', 'Kim'];

  test('are asked and kept', async () => {
    const home = newHome();
    const { talk, script } = talkWith(sessionIn(home), ...answers);
    expect(await plainWelcome(talk)).toBe(true);
    expect(script.left).toBe(0);
    for (const { ask } of Object.values(welcomeWords.questions)) expect(script.said).toContain(flat(ask));
    expect(sessionIn(home).world().profile).toMatchObject({
      side: 'hurt',
      causes: ['infidelity', 'lies'],
      since: '2026-11-01',
      with: 'together',
      joint: true,
      name: 'Kim',
      welcomed: true,
    });
  });

  test('can all be skipped', async () => {
    const session = sessionIn(newHome());
    expect(await plainWelcome(talkWith(session, ...answers.map(() => '')).talk)).toBe(true);
    expect(session.world().profile).toMatchObject({ causes: [], with: 'alone', joint: false, welcomed: true });
  });

  test.each(answers.map((_answer, at) => at))('left after %i answers, nothing is kept', async (at) => {
    const session = sessionIn(newHome());
    expect(await plainWelcome(talkWith(session, ...answers.slice(0, at)).talk)).toBe(false);
    expect(session.world().profile.welcomed).toBe(false);
  });

  test('after a yes help comes before all else, and nobody is asked about two', async () => {
    const session = sessionIn(newHome());
    const { talk, script } = talkWith(session, 'yes', 'no', 'no', '1', '', '', 'Kim');
    expect(await plainWelcome(talk)).toBe(true);
    expect(script.said).toContain(flat(supportWords.afterYes[0]));
    expect(script.said).toContain(supportWords.lead);
    expect(script.said).not.toContain(welcomeWords.questions.with.ask);
    expect(session.world().profile).toMatchObject({ name: 'Kim', with: 'alone', joint: false });
  });

  test('what is unclear is asked again; :back goes back', async () => {
    const session = sessionIn(newHome());
    const { talk, script } = talkWith(session, 'maybe', 'no', 'no', 'no', '9', '1', ':back', '2', '', '', '', '');
    expect(await plainWelcome(talk)).toBe(true);
    expect(script.said).toContain(plainWords.choiceUnclear(3));
    expect(script.said).toContain(plainWords.choiceUnclear(4));
    expect(session.world().profile).toMatchObject({ side: 'broke', joint: true });
  });

  test('asked again, empty lines leave everything as it was', async () => {
    const session = knownSession({
      side: 'both',
      causes: ['lies'],
      since: '2026-03-01',
      name: 'Kim',
      with: 'together',
      joint: true,
    });
    const before = session.world().profile;
    expect(await plainWelcome(talkWith(session, ...answers.map(() => '')).talk)).toBe(true);
    expect(session.world().profile).toEqual(before);
  });
});
