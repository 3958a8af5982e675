/** What a person at the terminal does, in pieces that the tests share. Every wording comes from the program's own words. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { wordsFor, type Prompt, type Side, type Step } from '../../src/guide/schema.js';
import { stages } from '../../src/guide/stages/index.js';
import type { AnswerValue, Entry } from '../../src/journal/entry.js';
import { stepWords } from '../../src/messages/step.js';
import { todayWords } from '../../src/messages/today.js';
import { promptsOf, reactionsTo } from '../../src/path/flow.js';
import { readerOf } from '../../src/path/reader.js';
import { newProfile, type Profile } from '../../src/profile/profile.js';
import type { Draft } from '../../src/store/index.js';
import { newHome, openTerminal, type OpenOptions, type Terminal } from './terminal.js';

export const program = fileURLToPath(new URL('../../bin/trust-repair.cjs', import.meta.url));
/** For a shell: Node with the program. */
export const commandLine = `'${process.execPath}' '${program}'`;

export const allSteps: readonly Step[] = stages.flatMap(({ steps }) => steps);
/** The prompts of a step for someone working alone. */
export const promptsFor = (step: Step, side: Side): readonly Prompt[] =>
  promptsOf(step, readerOf({ ...newProfile, side }, '2026-01-01'));

const firstIs = (kind: Prompt['kind'], side: Side): { step: Step; ask: string; prompt: Prompt } => {
  for (const step of allSteps) {
    const [prompt] = promptsFor(step, side);
    if (prompt?.kind === kind) return { step, prompt, ask: wordsFor(prompt.ask, side) };
  }
  throw new Error(`no step begins with a ${kind}`);
};
/** A step that begins with a text, for the one who was hurt. */
export const writing = firstIs('text', 'hurt');
/** One that begins with a choice. */
export const choosing = firstIs('choice', 'hurt');

/** A folder that is not there yet: the program makes it. */
export const freshHome = (): string => path.join(newHome(), 'words');

/** The folder of someone who has been through the first questions. */
export function welcomedHome(profile: Partial<Profile> = {}): string {
  const home = freshHome();
  fs.mkdirSync(home, { mode: 0o700 });
  const settings = { version: 1, ...newProfile, side: 'hurt', welcomed: true, ...profile };
  fs.writeFileSync(path.join(home, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`, { mode: 0o600 });
  return home;
}

/** True when the screen has this title. */
export const titled =
  (title: string) =>
  (screen: string[]): boolean =>
    (screen[0] ?? '').trim().startsWith(title);

/** Starts the screens. */
export const start = (home: string, options: Partial<OpenOptions> = {}): Terminal =>
  openTerminal({ args: ['start'], home, ...options });

/** Starts the screens and waits for the front page. */
export async function startToday(home: string, options: Partial<OpenOptions> = {}): Promise<Terminal> {
  const terminal = start(home, options);
  await terminal.waitFor(titled(todayWords.title));
  return terminal;
}

/** Opens a step at its first question. */
export async function openPrompt(
  home: string,
  { step, ask }: typeof writing,
  options: Partial<OpenOptions> = {},
): Promise<Terminal> {
  const terminal = start(home, { args: ['start', '--step', step.id], ...options });
  await terminal.waitFor(titled(step.title));
  terminal.press('enter');
  await terminal.waitFor(ask);
  return terminal;
}

/** Opens a text and writes, until the last line of it is on the screen. */
export async function openAndWrite(home: string, words: string, options: Partial<OpenOptions> = {}): Promise<Terminal> {
  const terminal = await openPrompt(home, writing, options);
  terminal.type(words.replaceAll('\n', '\r'));
  await terminal.waitFor(words.split('\n').at(-1)!);
  return terminal;
}

/** Answers one question, as the kind of it asks for; `words` where there is something to write. Returns what was answered. */
export async function answer(terminal: Terminal, prompt: Prompt, side: Side, words: string): Promise<AnswerValue> {
  await terminal.waitFor(wordsFor(prompt.ask, side));
  const value = await fill(terminal, prompt, words);
  terminal.press(prompt.kind === 'text' ? 'tab' : 'enter');
  const said = reactionsTo(prompt, value);
  if (said.length > 0) {
    for (const { say } of said) await terminal.waitFor(wordsFor(say, side));
    terminal.press('enter');
  }
  return value;
}

async function fill(terminal: Terminal, prompt: Prompt, words: string): Promise<AnswerValue> {
  switch (prompt.kind) {
    case 'feelings':
      // Down and to the right: the second word of the second family.
      terminal.press('down', 'right');
      terminal.type('4');
      await terminal.waitFor('●●●●○');
      return [{ word: 'betrayed', strength: 4 }];
    case 'scale':
      terminal.type('6');
      await terminal.waitFor('[6]');
      return 6;
    case 'choice':
      terminal.type('2');
      await terminal.waitFor('(x)');
      return prompt.options[1]?.id ?? '';
    case 'checklist':
      terminal.type('1');
      await terminal.waitFor('[x]');
      return [prompt.options[0]?.id ?? ''];
    case 'text':
      terminal.type(words);
      await terminal.waitFor(words);
      return words;
    default:
      throw new Error(`answer a ${prompt.kind}`);
  }
}

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

/** The drafts on disk, by step. */
export function draftsIn(home: string): Readonly<Record<string, Draft>> {
  const file = path.join(home, 'drafts.json');
  return fs.existsSync(file) ? (readJson(file) as { drafts: Record<string, Draft> }).drafts : {};
}

/** Waits until the words of an open text are on disk, and returns their draft. */
export async function untilKept(words: string, home: string, step = writing.step, timeout = 3_000): Promise<Draft> {
  await expect.poll(() => draftsIn(home)[step.id]?.editing?.text, { interval: 10, timeout }).toBe(words);
  return draftsIn(home)[step.id]!;
}

/** Every entry of the journal. */
export const journalIn = (home: string): readonly Entry[] =>
  fs
    .readdirSync(home)
    .filter((name) => name.startsWith('journal-'))
    .flatMap((name) => (readJson(path.join(home, name)) as { entries: Entry[] }).entries);

/** From the close of a step to the front page. */
export async function finish(terminal: Terminal, step: Step): Promise<void> {
  await terminal.waitFor(stepWords.act);
  terminal.press('enter');
  await terminal.waitFor(stepWords.kept(step.title));
}

/** Everything a home holds: the names of its files with their content. */
export function filesIn(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}
