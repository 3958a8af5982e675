import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { stepWords } from '../../src/messages/step.js';
import { todayWords } from '../../src/messages/today.js';
import { welcomeWords } from '../../src/messages/welcome.js';
import { backWords } from '../../src/messages/path.js';
import { wordsFor } from '../../src/guide/schema.js';
import {
  allSteps,
  answer,
  draftsIn,
  finish,
  freshHome,
  journalIn,
  openAndWrite,
  openPrompt,
  promptsFor,
  start,
  startToday,
  titled,
  untilKept,
  welcomedHome,
  writing,
} from './person.js';
import { closeTerminals, type Exit, type KeyName, type Terminal } from './terminal.js';

afterEach(closeTerminals);

const { step, ask } = writing;
const words = 'The kettle was on, and I was about to say some';

/** Writes, moves the cursor into the middle of it, and waits until all that is on disk: a second after it was on the screen at most. */
async function inMidSentence(home: string): Promise<{ terminal: Terminal; cursor: { row: number; column: number } }> {
  const terminal = await openAndWrite(home, words);
  terminal.press('ctrl+left', 'ctrl+left', 'left');
  const place = words.indexOf(' say');
  await expect
    .poll(() => draftsIn(home)[step.id]?.editing, { interval: 10, timeout: 1_000 })
    .toEqual({ prompt: writing.prompt.id, text: words, cursor: place });
  await terminal.waitFor((screen) =>
    (screen[terminal.cursor().row] ?? '').slice(terminal.cursor().column).startsWith(' say'),
  );
  return { terminal, cursor: terminal.cursor() };
}

/** The same question, the same words, the cursor in the same place: what is typed next goes where it would have gone. */
async function sameAgain(terminal: Terminal, cursor: { row: number; column: number }): Promise<void> {
  await terminal.waitFor(ask);
  await terminal.waitFor(words);
  expect(terminal.screen()[0]).toContain(step.title);
  await terminal.waitFor(() => terminal.cursor().row === cursor.row && terminal.cursor().column === cursor.column);
  terminal.type(' softly');
  await terminal.waitFor(words.replace(' say', ' softly say'));
}

describe('a run that was broken off goes on in the middle of the sentence', () => {
  // How it ends when nobody is there to see it is its own business.
  const endings: readonly [string, (terminal: Terminal) => void, Exit | undefined][] = [
    ['kill -9', (terminal) => terminal.kill('SIGKILL'), { code: null, signal: 'SIGKILL' }],
    ['a closed window', (terminal) => terminal.hangUp(), undefined],
    ['SIGHUP', (terminal) => terminal.kill('SIGHUP'), undefined],
    ['SIGTERM', (terminal) => terminal.kill('SIGTERM'), { code: 130, signal: null }],
    ['SIGINT', (terminal) => terminal.kill('SIGINT'), { code: 130, signal: null }],
    ['Ctrl+C', (terminal) => terminal.press('ctrl+c'), { code: 130, signal: null }],
  ];
  it.each(endings)('after %s', async (_name, end, exit) => {
    const home = welcomedHome();
    const { terminal, cursor } = await inMidSentence(home);
    end(terminal);
    const ended = await terminal.waitExit();
    expect(ended).toEqual(exit ?? ended);
    await sameAgain(start(home), cursor);
  });

  const quick = endings.filter(([name]) => ['a closed window', 'SIGTERM', 'Ctrl+C'].includes(name));
  it.each(quick)('after %s right behind the last key', async (_name, end, exit) => {
    const home = welcomedHome();
    const terminal = await openPrompt(home, writing);
    terminal.type(words);
    await terminal.waitFor(words);
    end(terminal);
    const ended = await terminal.waitExit();
    expect(ended).toEqual(exit ?? ended);
    const again = start(home);
    await again.waitFor(words);
  });

  // The bin's own listener for errors of stdout exits before the SIGKILL that is to prevent this: Node then aborts (SIGABRT) in
  // ResetStdio, and a core file would hold the words.
  it('leaves no core behind when the window was closed', async () => {
    const { terminal } = await inMidSentence(welcomedHome());
    terminal.hangUp();
    const { signal } = await terminal.waitExit();
    expect(['SIGABRT', 'SIGSEGV', 'SIGBUS', 'SIGTRAP', 'SIGILL', 'SIGQUIT']).not.toContain(signal);
  });

  it('with the answers before it', async () => {
    const home = welcomedHome();
    const first = allSteps[0]!;
    const terminal = await startToday(home);
    terminal.press('enter');
    await terminal.waitFor(titled(first.title));
    terminal.press('enter');
    const prompts = promptsFor(first, 'hurt');
    const at = prompts.findIndex(({ kind }) => kind === 'text');
    const values = [];
    for (const prompt of prompts.slice(0, at)) values.push(await answer(terminal, prompt, 'hurt', ''));
    await terminal.waitFor(wordsFor(prompts[at]!.ask, 'hurt'));
    terminal.type(words);
    await untilKept(words, home, first);
    terminal.kill('SIGKILL');
    await terminal.waitExit();

    const again = start(home);
    await again.waitFor(words);
    again.press('tab');
    await finish(again, first);
    expect(journalIn(home).flatMap((entry) => entry.step?.answers.map(({ value }) => value))).toEqual([
      ...values,
      words,
    ]);
  });
});

describe('leaving in a hurry', () => {
  const keys: readonly [string, (terminal: Terminal) => Promise<void> | void][] = [
    ['Ctrl+X', (terminal) => terminal.press('ctrl+x')],
    [
      'Esc three times',
      async (terminal) => {
        terminal.press('esc');
        await terminal.waitFor(titled(todayWords.title));
        terminal.press('esc');
        // The second one has nothing to show for itself.
        await terminal.waitStable({ quiet: 80 });
        terminal.press('esc');
      },
    ],
    ['Esc held down', (terminal) => terminal.type('\x1b\x1b\x1b')],
  ];
  it.each(keys)('with %s empties the screen; the words wait behind the front page', async (_name, leave) => {
    const home = welcomedHome();
    const { terminal, cursor } = await inMidSentence(home);
    await leave(terminal);
    expect(await terminal.waitExit()).toEqual({ code: 0, signal: null });
    expect(terminal.text()).toBe('');

    const again = await startToday(home);
    await again.waitFor(step.title);
    await again.waitFor(todayWords.why.begun);
    expect(again.text()).not.toContain(words);
    again.press('enter');
    await sameAgain(again, cursor);
  });

  it('takes along what was typed in the same moment', async () => {
    const home = welcomedHome();
    const terminal = await openAndWrite(home, 'So far');
    terminal.type(' and no further\x18');
    await terminal.waitExit();
    expect(draftsIn(home)[step.id]?.editing?.text).toBe('So far and no further');
  });
});

describe('a long text', () => {
  const long = Array.from(
    { length: 5_000 },
    (_, index) => `word${index}${index % 40 === 39 ? (index % 400 === 399 ? '\n\n' : '\n') : ' '}`,
  )
    .join('')
    .trim();

  it('that is pasted arrives whole, and becomes one entry', async () => {
    const home = welcomedHome();
    const terminal = await openPrompt(home, writing);
    terminal.paste(long);
    await terminal.waitFor(stepWords.words(5_000));
    await untilKept(long, home);
    terminal.kill('SIGKILL');
    await terminal.waitExit();

    const again = start(home);
    await again.waitFor(stepWords.words(5_000));
    again.type('.');
    await again.waitFor('word4999.');
    const prompts = promptsFor(step, 'hurt');
    prompts.forEach(() => again.press('tab'));
    await again.waitFor(stepWords.act);
    // Whoever presses too often finishes once.
    again.press('enter', 'enter', 'enter');
    await again.waitFor(titled(allSteps[0]!.title));
    const [entry, ...others] = journalIn(home);
    expect(others).toEqual([]);
    expect(entry?.step?.answers).toEqual([{ prompt: writing.prompt.id, kind: 'text', value: `${long}.` }]);
    expect(draftsIn(home)).toEqual({});
  });

  it('that is typed without a pause is kept on the way', async () => {
    const home = welcomedHome();
    const terminal = await openPrompt(home, writing);
    const typed: string[] = [];
    await expect
      .poll(
        () => {
          const letter = 'abcdefgh'[typed.length % 8]!;
          typed.push(letter);
          terminal.type(letter);
          return draftsIn(home)[step.id]?.editing?.text ?? '';
        },
        { interval: 50, timeout: 3_000 },
      )
      .toMatch(/^abc/u);
    expect(terminal.modes().alternate).toBe(true);
  });
});

describe('two windows', () => {
  const bring = async (home: string, ...keys: KeyName[]): Promise<Terminal> => {
    const second = await startToday(home);
    await second.waitFor(todayWords.why.begun);
    second.press('enter');
    await second.waitFor(stepWords.elsewhere);
    second.press(...keys);
    return second;
  };

  it('do not write over each other: the second is told, and can leave the step where it is', async () => {
    const home = welcomedHome();
    const { terminal } = await inMidSentence(home);
    const before = fs.readFileSync(path.join(home, 'drafts.json'));
    const second = await bring(home, 'esc');
    await second.waitFor(titled(todayWords.title));
    expect(fs.readFileSync(path.join(home, 'drafts.json'))).toEqual(before);
    terminal.type(' X');
    await untilKept(words.replace(' say', ' X say'), home);
  });

  it('hand the step over, and what the first still writes becomes a note', async () => {
    const home = welcomedHome();
    const { terminal } = await inMidSentence(home);
    const second = await bring(home, 'enter');
    await second.waitFor(words);
    second.type(' B');
    await untilKept(words.replace(' say', ' B say'), home);

    terminal.type(' A');
    await terminal.waitFor(stepWords.takenOver);
    const note = words.replace(' say', ' A say');
    expect(journalIn(home)).toEqual([
      expect.objectContaining({ kind: 'free', text: expect.stringContaining(note) as string }),
    ]);

    second.press('ctrl+e');
    second.type('thing');
    await untilKept(`${words.replace(' say', ' B say')}thing`, home);
    // The first one can have it back the same way.
    terminal.press('enter');
    await terminal.waitFor(titled(todayWords.title));
    terminal.press('enter');
    await terminal.waitFor(stepWords.elsewhere);
    terminal.press('enter');
    await terminal.waitFor(`${words.replace(' say', ' B say')}thing`);
  });
});

describe('a file that cannot be read', () => {
  const broken = Buffer.from('{"version":1,"words":"half a lett\xff', 'latin1');
  /** Puts rubbish where a file was, and returns where it is looked for afterwards. */
  const breakFile = (home: string, name: string): (() => { name: string; bytes: Buffer }[]) => {
    fs.writeFileSync(path.join(home, name), broken);
    const folder = path.join(home, 'set-aside');
    return () =>
      (fs.existsSync(folder) ? fs.readdirSync(folder) : []).map((file) => ({
        name: file,
        bytes: fs.readFileSync(path.join(folder, file)),
      }));
  };
  const notice = (name: string, found: { name: string }[], home: string): string =>
    todayWords.notice(name, 'some of it was not text', path.join(home, 'set-aside', found[0]!.name), true);
  const unchanged = (name: string) => [
    { name: expect.stringContaining(path.parse(name).name) as string, bytes: broken },
  ];

  /** Paths are wrapped anywhere: compared without any white space. */
  const saysAll = (text: string) => (screen: string[]) =>
    screen.join('').replace(/\s/gu, '').includes(text.replace(/\s/gu, ''));

  it.each(['path.json', 'drafts.json'])('is named and put aside as it was: %s', async (name) => {
    const home = welcomedHome();
    const aside = breakFile(home, name);
    const terminal = await startToday(home, { columns: 120, rows: 40 });
    expect(aside()).toEqual(unchanged(name));
    await terminal.waitFor(saysAll(notice(name, aside(), home)));
    // Writing goes on as if nothing had been.
    terminal.press('enter');
    await terminal.waitFor(titled(allSteps[0]!.title));
    terminal.press('enter', 'tab');
    await expect.poll(() => Object.keys(draftsIn(home)), { interval: 10 }).toEqual([allSteps[0]!.id]);
    expect(aside()).toEqual(unchanged(name));
  });

  it('is named and put aside as it was: settings.json', async () => {
    const home = welcomedHome();
    const aside = breakFile(home, 'settings.json');
    const terminal = start(home, { columns: 120, rows: 40 });
    await terminal.waitFor(titled(welcomeWords.title));
    expect(aside()).toEqual(unchanged('settings.json'));
    for (const { ask: question } of Object.values(welcomeWords.questions)) {
      terminal.press('tab');
      await terminal.waitFor(question);
    }
    terminal.press('tab');
    await terminal.waitFor(titled(todayWords.title));
    await terminal.waitFor(saysAll(notice('settings.json', aside(), home)));
    expect(aside()).toEqual(unchanged('settings.json'));
  });

  it('is named before the first questions are asked again: settings.json', async () => {
    const home = welcomedHome();
    const aside = breakFile(home, 'settings.json');
    const terminal = start(home, { columns: 120, rows: 60 });
    await terminal.waitFor(welcomeWords.welcome[0]);
    await terminal.waitFor(saysAll(notice('settings.json', aside(), home)), { timeout: 1_000 });
  });

  const finishedStep = async (home: string): Promise<string> => {
    const terminal = await openAndWrite(home, words);
    promptsFor(step, 'hurt').forEach(() => terminal.press('tab'));
    await finish(terminal, step);
    terminal.type('q');
    await terminal.waitExit();
    return fs.readdirSync(home).find((name) => name.startsWith('journal-'))!;
  };

  it('is named and put aside as it was when something is added: a month of the journal', async () => {
    const home = welcomedHome();
    const name = await finishedStep(home);
    const aside = breakFile(home, name);
    const terminal = await openAndWrite(home, 'Once more', { columns: 120, rows: 40 });
    promptsFor(step, 'hurt').forEach(() => terminal.press('tab'));
    await finish(terminal, step);
    expect(aside()).toEqual(unchanged(name));
    await terminal.waitFor(saysAll(notice(name, aside(), home)));
    expect(journalIn(home).map((entry) => entry.step?.answers[0]?.value)).toEqual(['Once more']);
  });

  it('is named and put aside as it was when looking back: a month of the journal', async () => {
    const home = welcomedHome();
    const name = await finishedStep(home);
    const aside = breakFile(home, name);
    const terminal = await startToday(home, { columns: 120, rows: 40 });
    terminal.type('b');
    await terminal.waitFor(titled(backWords.title));
    terminal.press('enter');
    await terminal.waitFor(backWords.unreadable);
    expect(aside()).toEqual(unchanged(name));
    terminal.press('esc');
    await terminal.waitFor(titled(backWords.title));
    terminal.press('esc');
    await terminal.waitFor(titled(todayWords.title));
    await terminal.waitFor(saysAll(notice(name, aside(), home)));
  });
});

describe('a folder that is used for the first time', () => {
  it('is made only when there is something to keep', async () => {
    const home = freshHome();
    const terminal = start(home);
    await terminal.waitFor(welcomeWords.welcome[0]);
    terminal.press('ctrl+c');
    expect(await terminal.waitExit()).toEqual({ code: 130, signal: null });
    expect(fs.existsSync(home)).toBe(false);
  });
});
