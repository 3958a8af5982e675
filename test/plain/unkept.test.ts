/** In lines, on a disk that takes nothing: what was answered is shown once more, so that it can be copied. */
import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../src/dates/say.js';
import { checkinWords } from '../../src/messages/checkin.js';
import { plainWords as words } from '../../src/messages/plain.js';
import { builderWords } from '../../src/messages/say.js';
import { stepWords } from '../../src/messages/step.js';
import { welcomeWords } from '../../src/messages/welcome.js';
import { plainBuilder } from '../../src/plain/builder.js';
import { converse } from '../../src/plain/start.js';
import { plainStep } from '../../src/plain/step.js';
import { stepById } from '../../src/session/session.js';
import { StoreError } from '../../src/store/index.js';
import { flat } from '../app/evening.js';
import { Troubled } from '../app/troubled.js';
import { evening, knownSession, newHome, sessionIn, today } from '../session/homes.js';
import { talkWith } from './lines.js';

const full = new StoreError('disk-full', 'drafts.json').message;
const steady = stepById('footing-steady')!;

function troubled(): Troubled {
  const session = new Troubled({ home: newHome(), now: () => evening });
  session.saveProfile({ welcomed: true, side: 'hurt' });
  session.trouble = 'disk-full';
  return session;
}

describe('a check-in on a full disk', () => {
  const answered = ['wary 2', '6', 'We walked to the river.', 'And back.', ''];

  test('is not called kept, and stands whole at the end', async () => {
    const { talk, script } = talkWith(troubled(), ...answered);
    await converse(talk, `checkin:${today}`, false);
    expect(talk.kept).toBe('not-kept');
    expect(script.said).toContain(flat(full));
    expect(script.said).not.toContain(flat(stepWords.writeFailed(full)));
    script.written = '';
    talk.sayUnkept();
    expect(script.said).toContain(flat(words.endings['not-kept']));
    for (const word of ['wary', '6 out of 10', 'We walked to the river.', 'And back.'])
      expect(script.said).toContain(word);
  });

  test('is told of the disk whole once, and once for each answer', async () => {
    const { talk, script } = talkWith(troubled(), ...answered);
    await converse(talk, `checkin:${today}`, false);
    const times = (words: string): number => script.said.split(flat(words)).length - 1;
    expect(times(full)).toBe(1);
    // Of the second answer and the third, and of leaving it.
    expect(times(words.notKeptToo)).toBe(3);
  });

  test('what is typed after it could not be finished belongs to it', async () => {
    const { talk, script } = talkWith(troubled(), ...answered, 'And one more thing.', '');
    await converse(talk, `checkin:${today}`, false);
    script.written = '';
    talk.sayUnkept();
    expect(script.said).toContain('And back.');
    expect(script.said).toContain('And one more thing.');
  });

  test('is kept after all when there is room again, and then not shown once more', async () => {
    const session = troubled();
    const { talk, script } = talkWith(session, ...answered, 'More.', '');
    const asked = talk.ask.bind(talk);
    let empty = 0;
    talk.ask = async (typing) => {
      const reply = await asked(typing);
      if (reply.kind === 'line' && reply.line === 'More.') empty += 1;
      if (empty > 0) session.trouble = undefined;
      return reply;
    };
    await converse(talk, `checkin:${today}`, false);
    expect(talk.kept).toBe('kept');
    script.written = '';
    talk.sayUnkept();
    expect(script.written).toBe('');
  });
});

test('a step that is left, or set aside, in the middle of a text shows it', async () => {
  for (const way of [':quit', ':later']) {
    const { talk, script } = talkWith(troubled(), 'sad 4', '8', '1', 'It feels heavy.', way);
    await plainStep(talk, steady);
    script.written = '';
    talk.sayUnkept();
    expect(script.said, way).toContain('It feels heavy.');
    expect(script.said, way).toContain('sad');
  }
});

test('a statement shows it', async () => {
  const { talk, script } = talkWith(troubled(), 'I felt alone last night.', '', ':quit');
  await plainBuilder(talk, 'say');
  expect(talk.kept).toBe('not-kept');
  script.written = '';
  talk.sayUnkept();
  expect(script.said).toContain('I felt alone last night.');
});

test('nothing is called kept where nothing was answered, and what was is', async () => {
  const after = async (step: string, ...lines: readonly string[]): Promise<string> => {
    const { talk } = talkWith(knownSession({ side: 'hurt' }), ...lines);
    await converse(talk, step, true);
    return talk.kept;
  };
  for (const step of [steady.id, `checkin:${today}`]) {
    expect(await after(step, ':quit'), step).toBe('nothing');
    expect(await after(step, '', ':quit'), step).toBe('nothing');
    expect(await after(step, 'sad 4', ':quit'), step).toBe('kept');
  }
  expect(await after(`checkin:${today}`, '', '', '')).toBe('nothing');
});

describe('another window takes over', () => {
  test('and where no words stood here, none are said to be kept', async () => {
    const session = troubled();
    session.trouble = 'taken-over';
    session.only = 'drafts';
    const { talk, script } = talkWith(session, 'sad 4');
    await plainStep(talk, steady);
    expect(script.said).toContain(flat(stepWords.takenOverEmpty));
    expect(session.notes()).toEqual([]);
  });

  test('words for which there is no room as a note are shown at the end', async () => {
    const session = troubled();
    const { talk, script } = talkWith(session, 'I felt alone last night.', '', '', ':quit');
    session.trouble = 'taken-over';
    await plainBuilder(talk, 'say');
    expect(script.said).not.toContain(flat(builderWords.takenOver));
    script.written = '';
    talk.sayUnkept();
    expect(script.said).toContain('I felt alone last night.');
  });
});

describe('a check-in by command', () => {
  test('in a pipe and a new home spends no line on the first questions', async () => {
    const session = sessionIn(newHome());
    const { talk, script } = talkWith(session, 'wary 2', '6', 'We walked.', '');
    await converse(talk, `checkin:${today}`, true);
    expect(script.said).not.toContain(flat(welcomeWords.title));
    expect(session.journal.find({})).toMatchObject([{ kind: 'checkin', feelings: [{ word: 'wary', strength: 2 }] }]);
  });

  test('of a day that went by is asked and kept for that day', async () => {
    const session = knownSession();
    const { talk, script } = talkWith(session, 'wary 2', '6', '');
    await converse(talk, 'checkin:2026-11-20', true);
    expect(script.said).toContain(dayInWords('2026-11-20'));
    expect(script.said).toContain(checkinWords.daily.trustThen.unsure);
    expect(script.said).not.toContain('today');
    expect(session.checkins.entryOf('2026-11-20')).toMatchObject({ kind: 'checkin' });
  });
});
