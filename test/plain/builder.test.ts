/** Statements and letters in lines, from the first question to the journal. */
import { describe, expect, test } from 'vitest';
import { letterMark } from '../../src/builders/versions.js';
import { apologyWords } from '../../src/messages/apology.js';
import { plainBuildingWords as words } from '../../src/messages/plain-building.js';
import { plainWords } from '../../src/messages/plain.js';
import { builderWords, sayWords } from '../../src/messages/say.js';
import { stepWords } from '../../src/messages/step.js';
import { plainBuilder, type BuilderEnd } from '../../src/plain/builder.js';
import { plainStep } from '../../src/plain/step.js';
import { stepById, type Session } from '../../src/session/session.js';
import { localIso } from '../../src/journal/entry.js';
import { draftsSpec, openStore, type Draft } from '../../src/store/index.js';
import { Evening, flat } from '../app/evening.js';
import { evening, knownSession, newHome } from '../session/homes.js';
import { talkWith } from './lines.js';

async function said(
  session: Session,
  what: 'say' | 'apology',
  ...lines: readonly string[]
): Promise<{ end: BuilderEnd; said: string; left: number }> {
  const { talk, script } = talkWith(session, ...lines);
  const end = await plainBuilder(talk, what);
  expect(script.written.split('\n').filter((row) => row.length > script.width)).toEqual([]);
  return { end, said: script.said, left: script.left };
}
const entries = (session: Session) => session.journal.find({});
const pieces = [
  'you came home at two',
  '',
  'furious 4',
  'betrayed',
  'to know where you are',
  '',
  'send me a message',
  '',
  'you had a hard week',
  '',
] as const;
const whole =
  'When you came home at two, I felt furious, and underneath I felt betrayed. I need to know where you are. Would you be willing to send me a message? I can see that you had a hard week.';

describe('say', () => {
  test('asks what the screens ask, shows every wording, and keeps the one that was chosen', async () => {
    const session = knownSession({ side: 'hurt' });
    const { end, said: all, left } = await said(session, 'say', '1', ...pieces, '3', '');
    expect({ end, left }).toEqual({ end: 'kept', left: 0 });
    for (const { ask } of Object.values(sayWords.parts)) expect(all).toContain(flat(ask));
    const [entry] = entries(session);
    expect(entry?.kind).toBe('statement');
    expect(entry?.text).toMatch(/^I can see that you had a hard week\. When you came home/u);
    for (const way of [whole, entry!.text, builderWords.way(4, 4), words.chosen(builderWords.way(3, 4))])
      expect(all).toContain(flat(way));
    expect(all).toContain(sayWords.kept);
    expect(session.world().drafts).toEqual({});
  });

  test('can be practised: shown until Enter, then said aloud, as often as one likes, and kept as it was', async () => {
    const session = knownSession({ side: 'hurt' });
    const before = ['1', ...pieces, 'practise'];
    const { end, said: all, left } = await said(session, 'say', ...before, '', 'again', '', '', '');
    expect({ end, left }).toEqual({ end: 'kept', left: 0 });
    expect(all).toContain(flat(words.practise));
    expect(all.split(flat(`${sayWords.practiseTitle} ${whole} ${words.practiseRead}`))).toHaveLength(3);
    expect(all).toContain(flat(`${sayWords.practiseSay} ${words.practiseDone}`));
    expect(all).toContain(flat(words.practiseFelt));
    expect(entries(session).map(({ text }) => text)).toEqual([whole]);
    // It can be left in the middle, and is still there.
    for (const lines of [[], [''], ['', '']]) {
      const open = knownSession({ side: 'hurt' });
      expect((await said(open, 'say', ...before, ...lines)).end).toBe('end');
      expect(Object.keys(open.world().drafts)).toHaveLength(1);
    }
    expect((await said(knownSession(), 'say', ...before, ':back', '')).end).toBe('kept');
  });

  test('the coach speaks after a piece, and keeps nobody from going on', async () => {
    const session = knownSession();
    const { said: all } = await said(session, 'say', '1', 'you ALWAYS lie to me', '', ':quit');
    const after = all.slice(all.indexOf(flat(sayWords.parts.happened.ask)), all.indexOf(sayWords.parts.feelings.ask));
    expect(after).toMatch(/"[^"]*(?:always|lie)[^"]*":/iu);
  });

  test('a draft is gone on with on the screens, and one of the screens in lines', async () => {
    const session = knownSession({ side: 'hurt' });
    expect((await said(session, 'say', '1', ...pieces.slice(0, 4), 'to know')).end).toBe('end');
    const one = new Evening(session, { screen: 'say' });
    expect(one.building.page).toBe('means');
    expect(one.written).toBe('to know');
    one.type(' where you are').press('tab').type('send me a message').press('escape');
    const { said: all } = await said(session, 'say', '', ...pieces.slice(8), '');
    expect(all).toContain(flat(`${plainWords.had} send me a message`));
    expect(entries(session).map(({ text }) => text)).toEqual([whole]);
  });

  test('first words stand beside the pieces and are not kept', async () => {
    const session = knownSession();
    const { said: all } = await said(session, 'say', '2', 'I hate this', '', ...pieces, '');
    expect(all).toContain(flat(`${builderWords.yourDraft} I hate this`));
    expect(all).toContain(flat(builderWords.rawGoes));
    expect(JSON.stringify(entries(session))).not.toContain('hate');
  });

  test('what is simply written is kept as it is', async () => {
    const session = knownSession();
    await said(session, 'say', 'I was sad.', 'That is all.', '', '');
    expect(entries(session).map(({ text }) => text)).toEqual(['I was sad.\nThat is all.']);
  });

  test('pieces can be skipped, gone back to and emptied; the whole can be put in other words', async () => {
    const session = knownSession();
    const { said: all } = await said(
      session,
      'say',
      '9',
      '1',
      'you left',
      '',
      'sad',
      ':skip',
      ':back',
      ':back',
      ':clear',
      ':skip',
      '',
      '',
      'dance',
      'change',
      ':clear',
      'I miss you.',
      '',
      '',
    );
    expect(all).toContain(plainWords.choiceUnclear(2));
    expect(all).toContain(words.readUnclear);
    expect(entries(session).map(({ text, feelings }) => ({ text, feelings }))).toEqual([
      { text: 'I miss you.', feelings: [] },
    ]);
  });

  test('nothing written is nothing kept; :later and :back leave it where it was', async () => {
    const session = knownSession();
    const nothing = await said(session, 'say', '', '', '', '', '', '', '');
    expect(nothing.said).toContain(builderWords.nothingKept);
    expect(await said(session, 'say', ':back')).toMatchObject({ end: 'left' });
    expect(session.world().drafts).toEqual({});
    const later = await said(session, 'say', '1', 'you left', '', ':later');
    expect(later).toMatchObject({ end: 'left' });
    expect(later.said).toContain(words.left);
    expect(session.world().drafts['say:new']?.answers).toMatchObject({ happened: 'you left' });
    expect(entries(session)).toEqual([]);
  });

  test('heavy words are offered support, once', async () => {
    const { said: all } = await said(
      knownSession(),
      'say',
      '1',
      'I want to kill myself',
      '',
      '',
      'I want to kill myself',
      '',
      ':quit',
    );
    expect(all.split(flat(stepWords.riskOffer.self))).toHaveLength(2);
  });

  test('another window that has it is told of, and it can be brought here', async () => {
    const home = newHome();
    const session = knownSession({}, home);
    const store = openStore({ home, now: () => evening });
    const draft: Draft = {
      step: 'say:new',
      run: 1,
      card: 0,
      answers: { happened: 'you left', about: ['kind:statement', 'page:happened', 'way:0', 'id:x'] },
      saved: localIso(evening),
      // A process that lives as long as the test.
      owner: { pid: process.ppid, host: store.owner.host, token: 'another-window' },
    };
    store.updateDocument(draftsSpec, (current) => ({ ...current, drafts: { 'say:new': draft } }));
    const away = await said(session, 'say', '');
    expect(away).toMatchObject({ end: 'left' });
    expect(away.said).toContain(flat(words.elsewhere));
    expect((await said(session, 'say', 'bring')).said).toContain('you left');
  });
});

describe('said on a day', () => {
  test('is named as people say it, and told on the front page', async () => {
    const clock = { at: new Date(2026, 10, 22, 20, 14) };
    const session = knownSession({}, newHome(), clock);
    const { said: all } = await said(session, 'say', '1', ...pieces, 'day', 'blue', 'in three days');
    expect(all).toContain(flat(stepWords.dateUnclearAhead));
    expect(all).toContain(flat(sayWords.keptFor('25 November 2026', 'in 3 days')));
    expect(session.sayings.all()).toMatchObject([{ entry: entries(session)[0]!.id, day: '2026-11-25' }]);
    expect(session.world().near.sayings).toEqual([]);
    clock.at = new Date(2026, 10, 26, 8, 0);
    expect(session.world().near.sayings).toMatchObject([{ text: whole }]);
  });
});

describe('apology', () => {
  const letter = ['I lied to you', '', 'I chose it', '', '', 'I am sorry that I lied', '', '', '', ''] as const;

  test('has its meter, and its next version is gone on with', async () => {
    const clock = { at: evening };
    const session = knownSession({ side: 'broke' }, newHome(), clock);
    const first = await said(session, 'apology', '1', ...letter);
    for (const { ask } of Object.values(apologyWords.parts)) expect(first.said).toContain(flat(ask));
    expect(first.said).toContain(`[x] ${apologyWords.meterNamed.regret}`);
    expect(first.said).toContain(apologyWords.kept);
    clock.at = new Date(evening.getTime() + 60_000);
    const second = await said(session, 'apology', '1', 'change', 'Take your time.', '', '');
    expect(second.said).toContain(flat(apologyWords.keptVersion(2)));
    expect(entries(session).map((entry) => letterMark(entry)?.version)).toEqual([2, 1]);
    const beside = await said(session, 'apology', '2', ':quit');
    expect(beside.said).toContain(apologyWords.compareTitle);
  });

  test('who was hurt is asked first what they would need to hear, and is not judged', async () => {
    const session = knownSession({ side: 'hurt' });
    const { said: all } = await said(session, 'apology', '', 'that you always lied', '', '', '', '', '', '', '');
    expect(all).toContain(flat(apologyWords.hear.act.ask));
    expect(all).not.toContain('":');
    expect(entries(session)[0]?.text).toContain(apologyWords.hearTitle);
  });
});

describe('in a step', () => {
  const step = stepById('talk-ifeel')!;
  async function to(session: Session, ...lines: readonly string[]) {
    session.saveDraft({ step: step.id, run: 1, card: 3, answers: {} });
    const { talk, script } = talkWith(session, ...lines);
    await plainStep(talk, step);
    return script.said;
  }

  test('a statement is put together from its pieces', async () => {
    const session = knownSession({ side: 'hurt' });
    const all = await to(session, '1', ...pieces, '', ':quit');
    expect(all).toContain(flat(words.goOn));
    expect(all).not.toContain(flat(words.day));
    expect(session.world().drafts[step.id]).toMatchObject({ card: 4, answers: { statement: whole } });
    const one = new Evening(session, step.id).press('shift+tab');
    expect(one.building.page).toBe('read');
    expect(one.building.made.texts).toMatchObject({ happened: 'you came home at two' });
  });

  test('what is simply written is the answer, and an empty line leaves it out', async () => {
    const session = knownSession({ side: 'hurt' });
    await to(session, 'I was sad.', '', ':quit');
    expect(session.world().drafts[step.id]).toMatchObject({ card: 4, answers: { statement: 'I was sad.' } });
    const other = knownSession({ side: 'hurt' });
    await to(other, '', ':quit');
    expect(other.world().drafts[step.id]).toMatchObject({ card: 4, answers: {} });
  });

  test('a piece that was open when the lines ended is open again', async () => {
    const session = knownSession({ side: 'hurt' });
    await to(session, '1', 'you came home');
    expect(session.world().drafts[step.id]?.answers).not.toHaveProperty('statement/happened.0', '');
    const one = new Evening(session, step.id);
    expect(one.building.made.texts).toMatchObject({ happened: 'you came home' });
    const { talk, script } = talkWith(session, ':quit');
    await plainStep(talk, step);
    expect(script.said).toContain(flat(`${plainWords.had} you came home`));
  });
});
