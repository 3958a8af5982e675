/** Questions on the command line: read key by key from the terminal, so that a passphrase is never shown and the terminal is given back as it was, whatever happens. */
import { StringDecoder } from 'node:string_decoder';
import { exitCodes, CliError } from '../errors.js';
import { cleanText } from '../text/clean.js';
import { wrapText } from '../ui/text/paragraph.js';
import { graphemes, textWidth } from '../ui/text/width.js';

/** True when there is somebody to ask. Questions go to stderr, so that what is asked for can still go into a pipe. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/** What was typed or pasted beyond the last answer: it belongs to the next question. */
let ahead = '';

/** Sequences of keys that mean nothing here, with the brackets that some terminals put around a paste. */
const SEQUENCES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|O.|[^[O])/gu;

const keys = { interrupt: '\u0003', end: '\u0004', backspace: '\u007F', erase: '\b', line: '\u0015', word: '\u0017' };

interface Typing {
  /** What stands in the line. */
  readonly text: string;
  readonly state: 'typing' | 'done' | 'interrupted';
  /** What came after the end of the line. */
  readonly rest: string;
}

/** What keys make of a line: pure, so that every key can be tried without a terminal. */
export function typed(before: string, input: string): Typing {
  let text = before;
  const plain = input.replace(SEQUENCES, '');
  for (let at = 0; at < plain.length; at += 1) {
    const key = plain.charAt(at);
    switch (key) {
      case '\r':
      case '\n': {
        // Windows ends a line with both.
        const next = at + (plain.startsWith('\r\n', at) ? 2 : 1);
        return { text, state: 'done', rest: plain.slice(next) };
      }
      case keys.interrupt:
        return { text: '', state: 'interrupted', rest: '' };
      case keys.end:
        // On a line with something in it, it means nothing here: half a passphrase is none.
        if (text === '') return { text, state: 'interrupted', rest: '' };
        break;
      case keys.backspace:
      case keys.erase:
        text = graphemes(text).slice(0, -1).join('');
        break;
      case keys.line:
        text = '';
        break;
      case keys.word:
        text = text.replace(/\S*\s*$/u, '');
        break;
      default:
        if (key >= ' ') text += key;
    }
  }
  return { text, state: 'typing', rest: '' };
}

/** A question in the rows of a window, so that no word of it is cut in two; beside its end there is room for a short answer. */
export function questionRows(prompt: string, columns: number): string {
  const end = /\s*$/u.exec(prompt)?.[0] ?? '';
  const width = columns - 1 - ANSWER;
  return width < ANSWER ? prompt : `${wrapText(prompt.trimEnd(), width).join('\n')}${end}`;
}

/** Cells for a short answer: a yes, a group of a code. */
const ANSWER = 5;

/** What may end the process while it has the terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Takes the terminal for one line and gives it back. Rejects with code 130 for Ctrl+C, and when the window goes away. */
function readLine(prompt: string, shown: boolean): Promise<string> {
  const { stdin, stderr } = process;
  return new Promise((resolve, reject) => {
    let text = '';
    const decoder = new StringDecoder('utf8');
    const was = stdin.isRaw;
    const back = (): void => {
      if (stdin.isTTY && !stdin.destroyed) stdin.setRawMode(was);
    };
    const stop = (then: () => void): void => {
      stdin.off('data', take);
      stdin.off('end', gone);
      stdin.off('error', gone);
      process.off('exit', back);
      for (const name of SIGNALS) process.off(name, gone);
      stdin.pause();
      back();
      stderr.write('\n');
      then();
    };
    const gone = (): void => stop(() => reject(new CliError('', exitCodes.interrupted)));
    const hear = (input: string): void => {
      const before = text;
      const { text: now, state, rest } = typed(before, input);
      text = now;
      ahead = rest;
      if (shown) redraw(before, cleanText(now));
      if (state === 'done') stop(() => resolve(text));
      else if (state === 'interrupted') gone();
    };
    const redraw = (before: string, now: string): void => {
      if (now.startsWith(before)) stderr.write(now.slice(before.length));
      else {
        const width = textWidth(before);
        stderr.write(`${'\b'.repeat(width)}${' '.repeat(width)}${'\b'.repeat(width)}${now}`);
      }
    };
    const take = (chunk: Buffer | string): void => hear(typeof chunk === 'string' ? chunk : decoder.write(chunk));
    stdin.setRawMode(true);
    process.on('exit', back);
    for (const name of SIGNALS) process.on(name, gone);
    stdin.on('data', take);
    stdin.on('end', gone);
    stdin.on('error', gone);
    stderr.write(questionRows(prompt, stderr.columns));
    stdin.resume();
    if (ahead !== '') hear(ahead);
  });
}

/** Keeps the terminal from showing what is typed between two questions, too: fast hands are ahead of them. */
export async function unechoed<R>(work: () => Promise<R>): Promise<R> {
  const { stdin } = process;
  const was = stdin.isRaw;
  const back = (): void => {
    if (stdin.isTTY && !stdin.destroyed) stdin.setRawMode(was);
  };
  // A signal between two questions finds nobody else who would give the terminal back.
  const told = (name: NodeJS.Signals): void => {
    back();
    if (process.listenerCount(name) > 1) return;
    process.off(name, told);
    process.kill(process.pid, name);
  };
  process.on('exit', back);
  for (const name of SIGNALS) process.on(name, told);
  stdin.setRawMode(true);
  try {
    return await work();
  } finally {
    process.off('exit', back);
    for (const name of SIGNALS) process.off(name, told);
    back();
  }
}

/** Asks for something that is not shown while it is typed. */
export const askHidden = (prompt: string): Promise<string> => readLine(prompt, false);

/** Asks for a line. */
export const askLine = async (prompt: string): Promise<string> => cleanText(await readLine(prompt, true)).trim();

/** Asks until it is a yes or a no; Enter alone means `usual`, where there is one. */
export async function askYes(prompt: string, usual?: boolean): Promise<boolean> {
  const choices = usual === undefined ? 'y/n' : usual ? 'Y/n' : 'y/N';
  for (;;) {
    const said = (await askLine(`${prompt} [${choices}] `)).toLowerCase();
    if (said === '' && usual !== undefined) return usual;
    if (said === 'y' || said === 'yes') return true;
    if (said === 'n' || said === 'no') return false;
  }
}

/** Writes a line of talk to stderr, where it does not mix with what a pipe is to get. */
export function tell(...lines: readonly string[]): void {
  // A closed stderr must not stop what is being done.
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
  const { isTTY, columns } = process.stderr;
  const width = Math.max(20, Math.min(80, isTTY && columns > 0 ? columns : 80) - 1);
  const rows = isTTY ? lines.flatMap((line) => wrapped(line, width)) : lines;
  process.stderr.write(`${rows.join('\n')}\n`);
}

/** Rows of a line of talk. What is indented, such as a code, stands as it is. */
function wrapped(line: string, width: number): readonly string[] {
  if (line === '' || line.startsWith(' ')) return [line];
  const dash = line.startsWith('- ') ? '  ' : '';
  return wrapText(line, width - dash.length).map((row, index) => (index === 0 ? row : dash + row));
}

/** Shows something that must not stay in the window: it is gone from it, and from what can be scrolled back to, once `work` is done. */
export async function inPrivate<R>(work: () => Promise<R>): Promise<R> {
  const { stderr, env } = process;
  // A terminal that knows nothing of this would show the signs for it.
  const knows = stderr.isTTY && (env['TERM'] ?? 'dumb') !== 'dumb';
  if (!knows) return work();
  const leave = (): void => void stderr.write(LEAVE);
  process.on('exit', leave);
  stderr.write(ENTER);
  try {
    return await work();
  } finally {
    process.off('exit', leave);
    leave();
  }
}

const ENTER = '\u001B[?1049h\u001B[2J\u001B[H';
const LEAVE = '\u001B[2J\u001B[?1049l';
