/** Statements and letters, from the first key to the journal. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StatementCode, StatementReview } from '../../src/coach/types.js';
import { letterMark } from '../../src/builders/versions.js';
import { apologyWords } from '../../src/messages/apology.js';
import { builderWords, sayWords } from '../../src/messages/say.js';
import { stepWords } from '../../src/messages/step.js';
import { supportWords } from '../../src/messages/support.js';
import { localIso } from '../../src/journal/entry.js';
import { draftsSpec, openStore, type Draft } from '../../src/store/index.js';
import type * as Late from '../../src/session/late.js';
import { stepById } from '../../src/session/session.js';
import { plainStep } from '../../src/plain/step.js';
import { talkWith } from '../plain/lines.js';
import { evening as firstDay, knownSession, newHome, sessionIn } from '../session/homes.js';
import { eveningOf, Evening, flat } from './evening.js';

/** A coach that hears one thing, and counts how often it reads. */
const coach = vi.hoisted(() => ({ read: 0 }));
vi.mock('../../src/session/late.js', async (original) => {
  const real = await original<typeof Late>();
  const reviewStatement = (text: string): StatementReview => {
    coach.read += 1;
    const finding = (code: StatementCode, words: string) => {
      const start = text.toLowerCase().indexOf(words);
      return start < 0
        ? []
        : [
            {
              code,
              start,
              end: start + words.length,
              weight: 'concern' as const,
              says: `A coach hears ${code}.`,
              offer: 'Which time?',
            },
          ];
    };
    const missing = {
      code: 'no-feeling' as const,
      start: 0,
      end: 0,
      weight: 'hint' as const,
      says: 'A feeling is missing.',
    };
    return { findings: [...finding('absolute', 'always'), ...(/felt|feel/u.test(text) ? [] : [missing])] };
  };
  return {
    ...real,
    reviewStatement,
    reviewApology: (text: string) => ({
      findings: [],
      present: text.includes('sorry') ? [{ code: 'regret' as const, start: 0, end: 1 }] : [],
    }),
  };
});
beforeEach(() => void (coach.read = 0));

const say = (profile = {}): Evening => eveningOf({ side: 'hurt', ...profile }).press('s');
/** From what happened to the last piece. */
const said = (one: Evening): Evening =>
  one
    .press('enter')
    .type('you came home at two')
    .press('tab', 'down', 'down', '4', 'tab', 'right', '3', 'tab')
    .type('to know where you are')
    .press('tab')
    .type('send me a message')
    .press('tab')
    .type('you had a hard week')
    .press('tab');

const whole =
  'When you came home at two, I felt very angry, and underneath I felt betrayed. I need to know where you are. Would you be willing to send me a message? I can see that you had a hard week.';

describe('say', () => {
  test('piece by piece to a statement in the journal', () => {
    const one = said(say());
    expect(one.page).toContain(whole);
    one.press('enter');
    expect(one.screen.name).toBe('today');
    expect(one.page).toContain(sayWords.kept);
    const [entry, ...others] = one.session.journal.find({});
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'statement',
      text: whole,
      feelings: [
        { word: 'angry', strength: 4 },
        { word: 'betrayed', strength: 3 },
      ],
    });
    expect(one.session.world().drafts).toEqual({});
  });

  test('another wording is kept as it was chosen', () => {
    const one = said(say()).press('right');
    expect(one.page).toContain('I felt very angry when you came home at two');
    one.press('enter');
    expect(one.session.journal.last()?.text).toMatch(/^I felt very angry when/u);
  });

  test('what is under the anger is asked only where there is nothing but anger', () => {
    const one = say().press('enter', 'tab', '4', 'tab');
    expect(one.building.page).toBe('means');
    one.press('shift+tab', 'down', 'down', '3', 'tab');
    expect(one.building.page).toBe('means');
    one.press('shift+tab', '0', 'tab');
    expect(one.building.page).toBe('under');
  });

  test('a furious first draft leads on, stands beside the pieces and is not kept', () => {
    const one = say().press('down', 'enter').type('you always ruin everything');
    expect(one.building.page).toBe('raw');
    one.pause();
    expect(coach.read).toBe(0);
    one.press('tab');
    expect(one.building.page).toBe('happened');
    expect(one.page).toContain('you always ruin everything');
    one.type('you left').press('ctrl+t');
    expect(one.written).toBe('you always ruin everything');
    one.press('ctrl+t');
    // On where something is missing.
    expect(one.building.page).toBe('feelings');
    one.press('1', 'tab', 'tab', 'tab', 'tab');
    expect(one.page).toContain(flat(builderWords.rawGoes));
    one.press('enter');
    expect(one.session.journal.find({}).map(({ text }) => text)).toEqual(['When you left, I felt a little sad.']);
    expect(JSON.stringify(one.session.journal.last())).not.toContain('ruin');
  });

  test('the coach reads only once nobody types any more', () => {
    const one = say().press('enter').type('you always');
    expect(one.app.due).toBeGreaterThan(300);
    expect(coach.read).toBe(0);
    one.type(' leave');
    expect(coach.read).toBe(0);
    one.pause();
    expect(one.app.due).toBeUndefined();
    expect(one.page).toContain('"always": A coach hears absolute.');
    // One piece alone may well name no feeling.
    expect(one.building.heard?.field.map(({ says }) => says)).toEqual(['A coach hears absolute.']);
    expect(one.building.heard?.whole.map(({ says }) => says)).toEqual([
      'A coach hears absolute.',
      'A feeling is missing.',
    ]);
    const reads = coach.read;
    one.pause();
    expect(coach.read).toBe(reads);
    one.press('x');
    expect(one.app.due).toBeGreaterThan(300);
  });

  test('nothing the coach hears is in the way of keeping it', () => {
    const one = say().press('enter').type('you always leave').pause();
    for (let tries = 0; tries < 5; tries++) one.press('tab');
    one.pause().press('enter');
    expect(one.session.journal.last()?.text).toBe('You always leave.');
  });

  test('the words can be changed by hand, and the pieces lead again when one changes', () => {
    const one = said(say()).press('e');
    expect(one.written).toBe(whole);
    one.type(' Thank you for reading.').press('tab');
    expect(one.page).toContain('Thank you for reading.');
    one.press('shift+tab').type('!');
    expect(one.building.made.way).toBe(0);
    one.press('tab', 'left');
    expect(one.page).toContain('Thank you for reading.');
    one.press('enter');
    expect(one.session.journal.last()?.text).toBe(`${whole} Thank you for reading.`);
  });

  test('practising shows it for a while, then it is said from memory', () => {
    const one = said(say()).press('p');
    expect(one.page).toContain(whole);
    expect(one.app.due).toBeGreaterThanOrEqual(4000);
    one.pause();
    expect(one.page).not.toContain(whole);
    expect(one.page).toContain(sayWords.practiseSay);
    expect(one.app.due).toBeUndefined();
    one.press(' ');
    expect(one.page).toContain(whole);
    one.press('escape');
    expect(one.building.page).toBe('read');
  });

  test('support is offered once where danger is heard, also in the first draft', () => {
    const one = say().press('down', 'enter').type("I don't want to wake up tomorrow").press('tab');
    expect(one.page).toContain(stepWords.riskOffer.self);
    one.press('s');
    expect(one.page).toContain(supportWords.title);
    one.press('escape', 'enter');
    expect(one.building.page).toBe('happened');
    one.type("I don't want to wake up tomorrow").press('tab');
    expect(one.building.page).toBe('feelings');
  });

  test('with no word said there is nothing to keep', () => {
    const one = say().press('enter', 'tab', 'tab', 'tab', 'tab', 'tab');
    expect(one.page).toContain(flat(builderWords.nothingYet));
    one.press('enter');
    expect(one.page).toContain(builderWords.nothingKept);
    expect(one.session.journal.find({})).toEqual([]);
  });
});

describe('a draft', () => {
  test('is gone on with after a kill, where the cursor was', () => {
    const one = say().press('enter').type('you came home at two').press('left', 'left', 'left');
    one.app.save();
    one.again();
    expect(one.screen.name).toBe('builder');
    expect(one.building.page).toBe('happened');
    one.type('X');
    expect(one.written).toBe('you came home at Xtwo');
    expect(one.page).toContain(sayWords.parts.happened.ask);
  });

  test.each(['raw', 'feelings', 'under', 'means', 'read', 'whole'])('also on the page %s', (page) => {
    const one = say()
      .press('down', 'enter')
      .type('raw words')
      .press('tab')
      .type('you left')
      .press('tab', 'down', 'down', '2', 'tab');
    one.press('right', '2', 'tab').type('quiet');
    const way = {
      raw: ['ctrl+t'],
      feelings: ['shift+tab', 'shift+tab'],
      under: ['shift+tab'],
      means: [],
      read: ['tab', 'tab', 'tab'],
      whole: ['tab', 'tab', 'tab', 'e'],
    }[page]!;
    one.press(...way);
    expect(one.building.page).toBe(page);
    const { made } = one.building;
    one.app.save();
    one.again();
    expect(one.building.page).toBe(page);
    expect(one.building.made).toEqual(made);
  });

  test('left on purpose waits on the front page', () => {
    const one = say().press('enter').type('you left').press('escape');
    expect(one.screen.name).toBe('today');
    expect(one.page).toContain(sayWords.toolBegun);
    one.again();
    expect(one.screen.name).toBe('today');
    one.press('s');
    expect(one.written).toBe('you left');
  });

  test('that another window takes over is kept as a note here', () => {
    const home = newHome();
    const one = new Evening(knownSession({ side: 'hurt' }, home)).press('s', 'enter').type('you left');
    one.app.save();
    const other = new Evening(sessionIn(home)).press('s');
    expect(other.screen.name).toBe('builder');
    other.type(' again');
    other.app.save();
    one.type(' here');
    expect(one.app.save()).toBe(false);
    expect(one.page).toContain(flat(builderWords.takenOver));
    expect(
      one.session
        .notes()
        .map(({ text }) => text)
        .join(),
    ).toContain('you left here');
  });

  test('that is open on another computer is not taken without asking', () => {
    const home = newHome();
    const session = knownSession({ side: 'hurt' }, home);
    const draft: Draft = {
      step: 'say:new',
      run: 1,
      card: 0,
      answers: { happened: 'you left', about: ['kind:statement', 'page:happened', 'way:0', 'id:x'] },
      saved: localIso(firstDay),
      owner: { pid: 1, host: 'another computer', token: 'another-window' },
    };
    openStore({ home, now: () => firstDay }).updateDocument(draftsSpec, (current) => ({
      ...current,
      drafts: { ...current.drafts, 'say:new': draft },
    }));
    const one = new Evening(session);
    expect(one.screen.name).toBe('today');
    one.press('s');
    expect(one.page).toContain(flat(builderWords.elsewhere));
    one.press('enter');
    expect(one.written).toBe('you left');
  });

  test('kept twice makes one entry', () => {
    const one = said(say());
    one.app.save();
    const again = new Evening(one.session);
    expect(again.screen.name).toBe('builder');
    one.press('enter');
    again.press('enter');
    expect(one.session.journal.find({})).toHaveLength(1);
  });
});

describe('apology', () => {
  const letter = (one: Evening): Evening => {
    one.press('enter').type('lied to you about the money');
    for (const words of [
      'It was my choice',
      'you stopped sleeping',
      'for lying to you',
      'booked a counsellor',
      'You owe me no answer',
    ])
      one.press('tab').type(words);
    return one.press('tab');
  };
  const begun = (): Evening => eveningOf({ side: 'broke' }).press('o');

  test('piece by piece to a letter with its meter', () => {
    const one = letter(begun()).pause();
    expect(one.page).toContain(flat(apologyWords.meter(1)));
    expect(one.page).toContain('[x] that you are sorry');
    expect(one.page).toContain('[ ] what you did');
    one.press('enter');
    expect(one.page).toContain(apologyWords.kept);
    const entry = one.session.journal.last()!;
    expect(entry).toMatchObject({ kind: 'letter' });
    expect(entry.text).toBe(
      'I lied to you about the money. It was my choice.\n\nYou stopped sleeping. I am sorry for lying to you.\n\nI booked a counsellor.\n\nYou owe me no answer.',
    );
    expect(letterMark(entry)).toEqual({ of: entry.id, version: 1 });
  });

  test('the tenth version lies beside the first', () => {
    const clock = { at: firstDay };
    const session = knownSession({ side: 'broke' }, newHome(), clock);
    const one = letter(new Evening(session).press('o')).press('enter');
    for (let version = 2; version <= 10; version++) {
      clock.at = new Date(clock.at.getTime() + 86_400_000);
      one.again().press('o');
      expect(one.page).toContain(`as version ${version}`);
      one.press('enter');
      expect(one.building.page).toBe('read');
      one.press('shift+tab').type(` (${version})`).press('tab', 'enter');
      expect(one.page).toContain(flat(apologyWords.compareTitle));
      one.press('escape');
      expect(one.page).toContain(flat(apologyWords.keptVersion(version)));
    }
    const [first, ...later] = session.building.versions(session.journal.find({}).at(-1)!.id);
    expect(later).toHaveLength(9);
    expect(later.at(-1)?.text).toContain('(2) (3) (4)');
    one.press('o', 'down', 'enter');
    expect(one.page).toContain(`Version 1, 22 November 2026 ${flat(first!.text)} Version 10, 1 December 2026`);
    expect(one.page).toContain('(10).');
  });

  test('one that was changed in the journal is gone on with as it stands there', () => {
    const one = letter(begun()).press('enter');
    const { id } = one.session.journal.last()!;
    one.session.journal.change(id, { text: 'Quite other words.' });
    one.press('o', 'enter');
    expect(one.page).toContain('Quite other words.');
  });

  test('a new letter is no version of the last', () => {
    const one = letter(begun()).press('enter', 'o', 'down');
    letter(one).press('enter');
    expect(one.session.journal.find({}).map((entry) => letterMark(entry)?.version)).toEqual([1, 1]);
  });

  test('for the one who was hurt: what they would need to hear, and nobody judges it', () => {
    const one = say().press('escape', 'o', 'enter').type('that you met her');
    expect(one.page).toContain(apologyWords.hear.act.ask);
    expect(one.app.due).toBeUndefined();
    one.press('tab', 'tab', 'tab', 'tab', 'tab', 'tab', 'enter');
    expect(one.session.journal.last()?.text).toContain('What I would need to hear');
  });
});

describe('in an editor of their own', () => {
  const editor = `sh -c 'printf "you came home\\n" > "$1"' sh`;

  test('a piece is written', () => {
    const one = say().press('enter').type('you');
    expect(one.press('ctrl+o').asked).toContain('external');
    one.app.writeElsewhere(editor);
    expect(one.written).toBe('you came home');
    expect(one.building.made.texts['happened']).toBe('you came home');
    one.app.save();
    expect(one.again().written).toBe('you came home');
  });

  test('also in a step', () => {
    const one = eveningOf({ side: 'hurt' }, 'talk-ifeel').to('statement').press('enter').type('you');
    one.app.writeElsewhere(editor);
    expect(one.written).toBe('you came home');
    expect(one.session.world().drafts['talk-ifeel']?.editing?.prompt).toBe('statement/happened');
  });

  test('there is nothing to write where something is chosen', () => {
    const one = say();
    one.app.writeElsewhere(editor);
    expect(one.building.made.texts).toEqual({});
  });
});

describe('in a step', () => {
  const ifeel = (): Evening => eveningOf({ side: 'hurt' }, 'talk-ifeel').to('statement');

  test('a statement is put together in place of the text', () => {
    const one = said(ifeel());
    expect(one.page).toContain(whole);
    one.press('tab');
    expect(one.prompt?.id).toBe('sting');
    expect(one.step.answers['statement']).toBe(whole);
    one.skipToTheEnd();
    const [entry] = one.session.entriesOf(stepById('talk-ifeel')!);
    expect(entry?.kind).toBe('statement');
    expect(entry?.step?.answers).toEqual([{ prompt: 'statement', kind: 'statement', value: whole }]);
  });

  test('it can be left out, and gone back from', () => {
    const one = ifeel();
    expect(one.page).toContain('what happened, what you felt, what you need');
    one.press('tab');
    expect(one.prompt?.id).toBe('sting');
    one.press('shift+tab', 'shift+tab');
    expect(one.prompt?.id).toBe('camera');
  });

  test('it is as it was after going on and back, and after a kill', () => {
    const one = said(ifeel()).press('tab', 'shift+tab');
    expect(one.building.page).toBe('read');
    one.press('shift+tab').type(' too');
    const { made } = one.building;
    one.app.save();
    one.again();
    expect(one.prompt?.id).toBe('statement');
    expect(one.building.page).toBe('see');
    expect(one.building.made).toEqual(made);
    expect(one.written).toBe('you had a hard week too');
  });

  test('what was written in lines is gone on with as it is', () => {
    const one = ifeel();
    one.session.saveDraft({ step: 'talk-ifeel', run: 1, card: 3, answers: { statement: 'I was sad. That is all.' } });
    one.again();
    expect(one.page).toContain('I was sad. That is all.');
    one.press('enter');
    expect(one.step.answers['statement']).toBe('I was sad. That is all.');
  });

  test('in lines it is gone on with, and back on screens the pieces are still there', async () => {
    const one = said(ifeel()).press('shift+tab');
    const { made } = one.building;
    one.app.save();
    const { talk, script } = talkWith(one.session, '', ':later');
    await plainStep(talk, stepById('talk-ifeel')!);
    expect(script.said).toContain(whole);
    const again = new Evening(one.session, 'talk-ifeel').press('shift+tab');
    expect(again.prompt?.id).toBe('statement');
    expect(again.building.made).toEqual(made);
    expect(again.step.answers['statement']).toBe(whole);
  });

  test('another window leaves a note with the words, each once', () => {
    const one = said(ifeel());
    one.app.save();
    one.session.keepAside('A step', one.session.world().drafts['talk-ifeel']!);
    const note = one.session.notes()[0]?.text ?? '';
    expect(note).toContain(whole);
    expect(note.match(/you had a hard week/gu)).toHaveLength(1);
  });

  test.each([
    ['hurt', apologyWords.hear.act.ask],
    ['broke', apologyWords.parts.act.ask],
    ['both', apologyWords.parts.act.ask],
  ] as const)('the letter for %s', (side, ask) => {
    const one = eveningOf({ side }, 'own-letter').to('letter').press('enter');
    expect(one.page).toContain(ask);
  });

  test('who does not know whose letter it is writes it in no form', () => {
    const one = eveningOf({ side: 'unsure' }, 'own-letter').to('letter');
    expect(one.step.building).toBeUndefined();
    expect(one.written).toBe('');
  });
});

test.each(['say', 'apology'] as const)('start can open on %s', (screen) => {
  const one = new Evening(knownSession({ side: 'broke' }), { screen });
  expect(one.screen.name).toBe('builder');
  one.press('escape');
  expect(one.screen.name).toBe('today');
});
