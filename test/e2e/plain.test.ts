import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/guide/schema.js';
import { cliWords } from '../../src/messages/cli.js';
import { plainWords } from '../../src/messages/plain.js';
import { stepWords } from '../../src/messages/step.js';
import { supportWords } from '../../src/messages/support.js';
import { todayWords } from '../../src/messages/today.js';
import { welcomeWords } from '../../src/messages/welcome.js';
import { answerInWords } from '../../src/path/answers.js';
import { directory } from '../../src/support/lines.js';
import type { AnswerValue } from '../../src/journal/entry.js';
import {
  allSteps,
  choosing,
  commandLine,
  draftsIn,
  filesIn,
  freshHome,
  journalIn,
  promptsFor,
  welcomedHome,
  writing,
} from './person.js';
import { closeTerminals, openTerminal, runCli } from './terminal.js';

afterEach(closeTerminals);

const [first, second] = allSteps;
const squeeze = (text: string): string => text.replace(/\s+/gu, ' ');

/** A run that is fed these lines, and what it said, with single spaces. */
async function run(home: string, lines: readonly string[], args: readonly string[] = []) {
  const result = await runCli(['start', '--plain', ...args], {
    home,
    input: lines.map((line) => `${line}\n`).join(''),
  });
  return { ...result, said: squeeze(result.stdout) };
}
const done = { code: 0, signal: null, stderr: '' };
const step = (home: string, id: string, lines: readonly string[]) => run(home, lines, ['--step', id]);

/** A line for each prompt of a step, and what it should be kept as. */
function script(lines: readonly string[] = ['It is quiet.', 'Für den Anfang genügt das.']): {
  lines: string[];
  values: AnswerValue[];
} {
  const all = promptsFor(first!, 'hurt').map((prompt): { lines: string[]; value: AnswerValue } => {
    switch (prompt.kind) {
      case 'feelings':
        return {
          lines: ['betrayed 4, tired'],
          value: [
            { word: 'betrayed', strength: 4 },
            { word: 'tired', strength: 3 },
          ],
        };
      case 'scale':
        return { lines: ['seven', '11', '6'], value: 6 };
      case 'choice':
        return { lines: ['9', '2'], value: prompt.options[1]!.id };
      case 'text':
        return { lines: [...lines, ''], value: lines.join('\n') };
      default:
        throw new Error(`a line for a ${prompt.kind}`);
    }
  });
  return { lines: all.flatMap((one) => one.lines), values: all.map(({ value }) => value) };
}

describe('lines from a pipe', () => {
  const about = ['', '', '', '1', '1, 2', 'last march', '1', 'Robin'];

  it('lead through the first questions and the first step, without a single escape', async () => {
    const home = freshHome();
    const { lines, values } = script();
    const result = await run(home, [...about, '', ...lines, '', ':quit']);
    expect(result).toMatchObject(done);
    expect(result.stdout).not.toMatch(/[^\P{Cc}\n]/u);
    const settings = JSON.parse(filesIn(home)['settings.json']!) as Record<string, unknown>;
    expect(settings).toMatchObject({ side: 'hurt', with: 'alone', joint: false, name: 'Robin', welcomed: true });
    expect(settings['causes']).toHaveLength(2);
    expect(settings['since']).toMatch(/^\d{4}-03-\d\d$/u);
    expect(journalIn(home).map((entry) => entry.step?.answers.map(({ value }) => value))).toEqual([values]);
    for (const text of [
      welcomeWords.welcome[0],
      todayWords.hello('Robin'),
      plainWords.scaleUnclear,
      wordsFor(first!.act, 'hurt'),
      stepWords.kept(first!.title),
      `${todayWords.next}: ${second!.title}`,
      plainWords.ended,
    ])
      expect(result.said).toContain(squeeze(text));
    // Not wider than the narrowest usual window.
    expect(Math.max(...result.stdout.split('\n').map((row) => row.length))).toBeLessThanOrEqual(80);
    const modes = fs.readdirSync(home).map((name) => fs.statSync(path.join(home, name)).mode & 0o777);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('go on in the next run where the last one stopped', async () => {
    const home = welcomedHome();
    const { lines, values } = script();
    const asked = promptsFor(first!, 'hurt');
    expect(await run(home, ['', ...lines.slice(0, 1)])).toMatchObject(done);
    expect(draftsIn(home)[first!.id]?.answers).toEqual({ [asked[0]!.id]: values[0] });
    expect(journalIn(home)).toEqual([]);

    const again = await run(home, ['', ...lines.slice(1), '']);
    expect(again.said).toContain(squeeze(todayWords.why.begun));
    expect(again.said).toContain(squeeze(wordsFor(asked[1]!.ask, 'hurt')));
    expect(again.said).not.toContain(squeeze(wordsFor(asked[0]!.ask, 'hurt')));
    expect(journalIn(home).map((entry) => entry.step?.answers.map(({ value }) => value))).toEqual([values]);
    expect(draftsIn(home)).toEqual({});
  });

  it('that end in the first questions leave nothing, and they are asked again', async () => {
    const home = freshHome();
    const result = await run(home, ['1']);
    expect(result).toMatchObject(done);
    expect(result.said).toContain(squeeze(welcomeWords.questions.harmed.ask));
    expect(fs.existsSync(home) ? filesIn(home) : {}).toEqual({});
    expect((await run(home, [])).said).toContain(squeeze(welcomeWords.questions.afraid.ask));
  });

  it('with a yes to a private question show who can help, ask no more with whom, and keep no trace', async () => {
    const [told, skipped] = [freshHome(), freshHome()];
    const result = await run(told, ['', '1', '', '4', '', '', 'Jo']);
    expect(result.said).toContain(squeeze(supportWords.afterYes[0]));
    expect(result.stdout).toContain(directory.source);
    expect(result.said).not.toContain(squeeze(welcomeWords.questions.with.ask));
    const other = await run(skipped, ['', '', '', '4', '', '', '1', 'Jo']);
    expect(other.said).toContain(squeeze(welcomeWords.questions.with.ask));
    expect(filesIn(told)).toEqual(filesIn(skipped));
  });
});

describe('what can be typed at a question', () => {
  const open = (home: string, ...lines: string[]) => step(home, choosing.step.id, lines);

  it(':support shows everything, and the question waits', async () => {
    const home = welcomedHome();
    const result = await open(home, ':support', '2', ':quit');
    expect(result).toMatchObject(done);
    for (const page of Object.values(supportWords.pages)) expect(result.said).toContain(page);
    expect(result.stdout).toContain(directory.source);
    expect(draftsIn(home)[choosing.step.id]?.answers[choosing.prompt.id]).toBeDefined();
  });

  it(':help lists the others, and something unknown leads there', async () => {
    const result = await open(welcomedHome(), ':help', ':nothing', ':quit');
    for (const row of plainWords.help) expect(result.said).toContain(squeeze(row));
    expect(result.said).toContain(squeeze(plainWords.unknownCommand(':nothing')));
  });

  it(':back asks the question before again, with its answer', async () => {
    const home = welcomedHome();
    const result = await open(home, '1', ':back', '2', ':quit');
    expect(result.said.split(squeeze(choosing.ask))).toHaveLength(3);
    if (choosing.prompt.kind !== 'choice') throw new Error('not a choice');
    const [one, two] = choosing.prompt.options;
    expect(result.said).toContain(
      squeeze(`${plainWords.had} ${answerInWords(choosing.prompt, one!.id, 'hurt', 'whole')}`),
    );
    expect(draftsIn(home)[choosing.step.id]?.answers).toEqual({ [choosing.prompt.id]: two!.id });
  });

  it(':later sets the step aside with what was answered, and comes back to the front page', async () => {
    const home = welcomedHome();
    const result = await run(home, ['', 'sad 4', ':later']);
    expect(result.said).toMatch(/is set aside\. It comes back/u);
    expect(result.said).toContain(`"${first!.title}"`);
    expect(result.said.split(todayWords.title).length).toBeGreaterThan(2);
    expect(Object.keys(draftsIn(home)[first!.id]?.answers ?? {})).toHaveLength(1);
    expect(JSON.parse(filesIn(home)['path.json']!)).toMatchObject({
      steps: { [first!.id]: { later: expect.any(String) as string } },
    });
  });

  it(':quit stops, with what was answered', async () => {
    const home = welcomedHome();
    const result = await open(home, '2', ':quit', 'never read');
    expect(result).toMatchObject(done);
    expect(result.said.trimEnd().endsWith(squeeze(plainWords.ended))).toBe(true);
    expect(Object.keys(draftsIn(home)[choosing.step.id]?.answers ?? {})).toEqual([choosing.prompt.id]);
  });
});

describe('a text that is broken off in the middle', () => {
  const lines = ['The first line.', 'And a second one, half'];
  const text = lines.join('\n');
  const wordsKept = (home: string): string => {
    const draft = draftsIn(home)[writing.step.id];
    const answered = draft?.answers[writing.prompt.id];
    return typeof answered === 'string' ? answered : (draft?.editing?.text ?? '');
  };
  const keptAfter = async (...end: string[]): Promise<string> => {
    const home = welcomedHome();
    expect(await step(home, writing.step.id, [...lines, ...end])).toMatchObject(done);
    return wordsKept(home);
  };

  it('is kept at the end of the lines', async () => expect(await keptAfter()).toBe(text));
  it('is kept at :quit', async () => expect(await keptAfter(':quit')).toBe(text));
  it('is kept at :later', async () => expect(await keptAfter(':later')).toBe(text));
  it('is kept at :back from the first question', async () => expect(await keptAfter(':back', ':quit')).toBe(text));

  it('is kept at :back from a later question', async () => {
    const home = welcomedHome();
    const prompts = promptsFor(first!, 'hurt');
    const at = prompts.findIndex(({ kind }) => kind === 'text');
    await run(home, ['', ...prompts.slice(0, at).map(() => ''), ...lines, ':back', '', ':quit']);
    expect(JSON.stringify(draftsIn(home))).toContain(JSON.stringify(text));
  });

  it('is kept when the process is killed, line by line', async () => {
    const home = welcomedHome();
    const terminal = openTerminal({ args: ['start', '--plain', '--step', writing.step.id], home });
    await terminal.waitFor(plainWords.textHint);
    terminal.type(`${lines.join('\r')}\r`);
    await expect.poll(() => wordsKept(home), { interval: 10, timeout: 3_000 }).toBe(text);
    terminal.kill('SIGKILL');
    await terminal.waitExit();
    const again = await step(home, writing.step.id, ['', ':quit']);
    expect(again.said).toContain(squeeze(`${plainWords.had} ${text}`));
    expect(wordsKept(home)).toBe(text);
  });

  it('goes on in the screens', async () => {
    const home = welcomedHome();
    const terminal = openTerminal({ args: ['start', '--plain', '--step', writing.step.id], home });
    await terminal.waitFor(plainWords.textHint);
    terminal.type(`${lines.join('\r')}\r`);
    await expect.poll(() => wordsKept(home), { interval: 10, timeout: 3_000 }).toBe(text);
    terminal.kill('SIGKILL');
    await terminal.waitExit();
    const screens = openTerminal({ args: ['start'], home });
    await screens.waitFor(writing.ask);
    for (const line of lines) await screens.waitFor(line);
  });
});

describe('a terminal', () => {
  it.each([
    ['TERM=dumb', { TERM: 'dumb' }],
    ['ACCESSIBLE=1', { ACCESSIBLE: '1' }],
  ])('gets lines by itself with %s', async (name, env) => {
    const terminal = openTerminal({ args: ['start'], home: welcomedHome(), env });
    await terminal.waitFor(plainWords.today);
    await terminal.waitFor(plainWords.mark.trim());
    expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false, cursorVisible: true });
    terminal.type('path\r');
    await terminal.waitFor(allSteps.at(-1)!.id);
    terminal.type('quit\r');
    expect(await terminal.waitExit()).toEqual({ code: 0, signal: null });
    expect(terminal.text()).toContain(plainWords.endings.nothing);
    const { raw } = terminal.bytes();
    if (name === 'TERM=dumb') expect(raw).not.toContain('\x1b');
    else expect(raw).not.toMatch(/\x1b\[(?:\?|\d*;?\d*[Hm])/u);
  });

  it('keeps what is there at Ctrl+C, and says so', async () => {
    const home = welcomedHome();
    const terminal = openTerminal({ args: ['start', '--plain', '--step', choosing.step.id], home });
    await terminal.waitFor(choosing.ask);
    terminal.type('2\r');
    await expect.poll(() => Object.keys(draftsIn(home)), { interval: 10 }).toEqual([choosing.step.id]);
    terminal.press('ctrl+c');
    expect(await terminal.waitExit()).toEqual({ code: 130, signal: null });
    expect(terminal.text()).toContain(plainWords.endings.nothing);
    expect(draftsIn(home)[choosing.step.id]?.answers[choosing.prompt.id]).toBeDefined();
  });
});

describe('start without a terminal', () => {
  const sentence = `${cliWords.needsTerminal}\n`;
  it('asks for --plain in one sentence', async () => {
    const home = freshHome();
    expect(await runCli(['start'], { home })).toEqual({ code: 2, signal: null, stdout: '', stderr: sentence });
    expect(fs.existsSync(home)).toBe(false);
  });

  it('does so too when only one end is a terminal', async () => {
    const terminal = openTerminal({
      command: 'bash',
      args: ['-c', `${commandLine} start | cat`],
      home: welcomedHome(),
      columns: 200,
    });
    await terminal.waitExit();
    expect(terminal.text()).toBe(sentence.trim());
  });
});
