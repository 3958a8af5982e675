/**
 * A terminal that tests drive the program in: a pty, and xterm to say what a person would see. Nothing here sleeps: waits look
 * again whenever output was parsed, and all of them have a time limit. Two things to know:
 * - Keys sent right after Esc are one key with Alt. Wait for what Esc does before the next.
 * - The program leads its own session, where SIGTSTP stops nobody. To suspend, open `bash -c 'set -m; …'`.
 */
import { spawn as spawnProcess } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnPty, type IPty } from '@lydell/node-pty';
import type * as Xterm from '@xterm/headless';

// Its named exports exist only in its types: Node sees a CommonJS module.
const xterm = createRequire(import.meta.url)('@xterm/headless') as typeof Xterm;
const program = fileURLToPath(new URL('../../bin/trust-repair.cjs', import.meta.url));

// prettier-ignore
const KEYS = {
  enter: '\r', tab: '\t', 'shift+tab': '\x1b[Z', esc: '\x1b', space: ' ', backspace: '\x7f', delete: '\x1b[3~',
  up: '\x1b[A', down: '\x1b[B', right: '\x1b[C', left: '\x1b[D', home: '\x1b[H', end: '\x1b[F',
  pageup: '\x1b[5~', pagedown: '\x1b[6~', 'shift+up': '\x1b[1;2A', 'shift+down': '\x1b[1;2B',
  'shift+right': '\x1b[1;2C', 'shift+left': '\x1b[1;2D', 'ctrl+right': '\x1b[1;5C', 'ctrl+left': '\x1b[1;5D',
  'ctrl+home': '\x1b[1;5H', 'ctrl+end': '\x1b[1;5F', 'alt+right': '\x1b[1;3C', 'alt+left': '\x1b[1;3D',
  'alt+enter': '\x1b\r', 'alt+backspace': '\x1b\x7f', 'shift+enter': '\x1b[13;2u', f1: '\x1bOP',
} as const;
type Letters<S extends string> = S extends `${infer Head}${infer Tail}` ? Head | Letters<Tail> : never;
type Letter = Letters<'abcdefghijklmnopqrstuvwxyz'>;
export type KeyName = keyof typeof KEYS | `ctrl+${Letter}` | `alt+${Letter}`;

const keyBytes = (name: KeyName): string => {
  if (name in KEYS) return KEYS[name as keyof typeof KEYS];
  const letter = name.slice(-1);
  return name.startsWith('ctrl+') ? String.fromCharCode(letter.charCodeAt(0) & 31) : `\x1b${letter}`;
};

/** Text is also found across line breaks: any white space in it matches any other. */
export type Needle = string | RegExp | ((screen: string[]) => boolean);
export type Env = Record<string, string | undefined>;
export interface Exit {
  /** Null when a signal ended the program. */
  code: number | null;
  signal: NodeJS.Signals | null;
}
export interface OpenOptions {
  args: string[];
  /** TRUST_REPAIR_HOME. */
  home: string;
  columns?: number;
  rows?: number;
  /** Added to the clean environment; undefined takes a variable out of it. */
  env?: Env;
  /** Instead of Node with the program. */
  command?: string;
  /** An empty temporary folder (also the child's HOME) when not given. */
  cwd?: string;
}

const closers = new Set<() => Promise<void>>();
const folders: string[] = [];

/** An empty temporary folder; gone after `closeTerminals`. */
export function newHome(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trust-repair-e2e-'));
  folders.push(folder);
  return folder;
}

/** For `afterEach`: ends every program that is still running, and removes the temporary folders. */
export async function closeTerminals(): Promise<void> {
  await Promise.all([...closers].map((close) => close()));
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** What both kinds of run have in common. Nothing of our own environment but PATH gets through. */
function prepare(
  options: { [Name in keyof OpenOptions]: OpenOptions[Name] | undefined } & Pick<OpenOptions, 'args' | 'home'>,
) {
  const own = newHome();
  const env: Env = { PATH: process.env['PATH'], HOME: own, TERM: 'xterm-256color', LANG: 'C.UTF-8', TZ: 'UTC' };
  Object.assign(env, { TRUST_REPAIR_HOME: options.home }, options.env);
  const args = options.command === undefined ? [program, ...options.args] : options.args;
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  return { file: options.command ?? process.execPath, args, env: given, cwd: options.cwd ?? own };
}

/** What node-pty has but does not say in its types. */
type InnerPty = IPty & {
  fd: number;
  on(event: 'end' | 'close', listener: () => void): void;
  _socket: { destroy(): void };
};

/**
 * Calls `take` with what libuv leaves unread: at the end of a program it takes the first short read for the last one. The
 * descriptor is still open when that happens, and reading it fails with EIO once there is really no more.
 */
function onRest(inner: InnerPty, take: (chunk: Uint8Array) => void): void {
  inner.on('end', () => {
    const buffer = Buffer.alloc(65_536);
    try {
      for (let size = 1; size > 0;) {
        size = fs.readSync(inner.fd, buffer);
        if (size > 0) take(Buffer.from(buffer.subarray(0, size)));
      }
    } catch {
      // Nothing is left.
    }
  });
}

/**
 * Writes without ever blocking. node-pty's own `write` blocks, and with a long paste both sides may come to wait for each other
 * for ever.
 */
function writerTo(inner: InnerPty): (text: string) => void {
  let waiting = Buffer.alloc(0);
  let retry: NodeJS.Timeout | undefined;
  let closed = false;
  const drain = (): void => {
    retry = undefined;
    try {
      while (!closed && waiting.length > 0)
        waiting = waiting.subarray(fs.writeSync(inner.fd, waiting.subarray(0, 1024)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') retry = setTimeout(drain, 1);
      else closed = true;
    }
  };
  inner.on('close', () => (closed = true));
  return (text) => {
    waiting = Buffer.concat([waiting, Buffer.from(text)]);
    if (retry === undefined) drain();
  };
}

/** Runs the program on plain pipes, with `input` (or nothing at all) on its standard input. */
export function runCli(
  args: string[],
  {
    home,
    input = '',
    env,
    command,
    cwd,
    timeout = 10_000,
  }: Omit<OpenOptions, 'args'> & { input?: string; timeout?: number },
): Promise<Exit & { stdout: string; stderr: string }> {
  const { file, ...started } = prepare({ args, home, env, command, cwd });
  const child = spawnProcess(file, started.args, { env: started.env, cwd: started.cwd });
  const output: Record<'stdout' | 'stderr', Uint8Array[]> = { stdout: [], stderr: [] };
  child.stdout.on('data', (chunk: Uint8Array) => output.stdout.push(chunk));
  child.stderr.on('data', (chunk: Uint8Array) => output.stderr.push(chunk));
  child.stdin.on('error', () => undefined); // it ended without reading everything
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    const said = () => ({
      stdout: Buffer.concat(output.stdout).toString(),
      stderr: Buffer.concat(output.stderr).toString(),
    });
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`Still running after ${timeout} ms: ${args.join(' ')}\n${said().stdout}\n${said().stderr}`));
    }, timeout);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      resolve({ code, signal, ...said() });
    });
  });
}

export type Terminal = ReturnType<typeof openTerminal>;

/** Starts the program in a terminal of 80 x 24 unless said otherwise. */
export function openTerminal(options: OpenOptions) {
  const { columns: cols = 80, rows = 24 } = options;
  const { file, args, env, cwd } = prepare(options);
  const view = new xterm.Terminal({ cols, rows, scrollback: 10_000, allowProposedApi: true, logLevel: 'off' });
  // Without an encoding the output comes as bytes: exact counts, and characters cut in two are put together by xterm.
  const name = env['TERM'] ?? 'xterm-256color'; // node-pty writes it over TERM
  const pty = spawnPty(file, args, { name, cols, rows, env, cwd, encoding: null }) as InnerPty;
  const write = writerTo(pty);
  const watchers = new Set<() => void>();
  let received: Uint8Array[] = [];
  let over: Exit | undefined;
  let cursorVisible = true;

  const look = (): void => [...watchers].forEach((watcher) => watcher());
  const take = (data: string | Uint8Array): void => {
    const chunk = typeof data === 'string' ? Buffer.from(data) : data;
    received.push(chunk);
    view.write(chunk, look);
  };
  pty.onData(take);
  onRest(pty, take);
  view.onData(write); // its answers to the program's questions
  for (const final of ['h', 'l']) {
    view.parser.registerCsiHandler({ prefix: '?', final }, (params) => {
      if (params.includes(25)) cursorVisible = final === 'h';
      return false;
    });
  }
  const exited = new Promise<Exit>((resolve) => {
    pty.onExit(({ exitCode, signal = 0 }) => {
      const name = Object.entries(os.constants.signals).find(([, number]) => number === signal)?.[0];
      view.write('', () => {
        over = { code: name === undefined ? exitCode : null, signal: (name ?? null) as NodeJS.Signals | null };
        resolve(over);
        look();
      });
    });
  });

  const screen = (): string[] => {
    const { active } = view.buffer;
    return Array.from({ length: view.rows }, (_, row) => {
      return (active.getLine(active.baseY + row)?.translateToString(true, 0, view.cols) ?? '').trimEnd();
    });
  };
  const text = (): string => screen().join('\n').trimEnd();
  const cursor = () => ({ row: view.buffer.active.cursorY, column: view.buffer.active.cursorX });
  const scrollback = (): string => {
    const { normal } = view.buffer;
    const lines: string[] = [];
    for (let row = 0; row < normal.length; row++) {
      const line = normal.getLine(row);
      const content = line?.translateToString(true) ?? '';
      if (line?.isWrapped === true && lines.length > 0) lines.push(`${lines.pop() ?? ''}${content}`);
      else lines.push(content);
    }
    return lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd();
  };

  const squeeze = (some: string): string => some.replace(/\s+/gu, ' ');
  const shows = (needle: Needle): boolean => {
    if (typeof needle === 'function') return needle(screen());
    if (typeof needle === 'string') return text().includes(needle) || squeeze(text()).includes(squeeze(needle));
    return text().search(needle) >= 0;
  };
  const kill = (signal: NodeJS.Signals): void => {
    try {
      if (over === undefined) process.kill(pty.pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // ended a moment ago
    }
  };

  /** Resolves once `check` holds; `caller` is where the stack of a failure begins. */
  function wait(what: string, check: () => boolean, timeout: number, caller: unknown): Promise<void> {
    const failure = new Error();
    Error.captureStackTrace(failure, caller as () => void);
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(limit);
        watchers.delete(attempt);
      };
      const fail = (why: string): void => {
        stop();
        const { row, column } = cursor();
        const status = over === undefined ? 'running' : `ended with ${over.signal ?? over.code}`;
        const rule = '─'.repeat(view.cols);
        failure.message = `${why} ${what} (${status}, cursor at ${row},${column}). The screen:\n${rule}\n${text()}\n${rule}`;
        failure.stack = `Error: ${failure.message}\n${(failure.stack ?? '').replace(/^.*\n/u, '')}`;
        reject(failure);
      };
      const attempt = (): void => {
        try {
          if (check()) {
            stop();
            resolve();
          } else if (over !== undefined) fail('The program ended while waiting for');
        } catch (error) {
          stop();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const limit = setTimeout(() => fail(`Waited ${timeout} ms for`), timeout);
      watchers.add(attempt);
      attempt();
    });
  }
  const say = (needle: Needle): string => (typeof needle === 'string' ? JSON.stringify(needle) : String(needle));

  const terminal = {
    pid: pty.pid,
    /** The visible rows, trimmed at the right. */
    screen,
    /** The visible rows as one text. */
    text,
    /** All that the normal buffer holds, with what was scrolled out; lines the terminal wrapped are whole again. */
    scrollback,
    /** Both from 0. */
    cursor,
    /** What the program asked of the terminal, and should take back before it ends. */
    modes: () => ({
      alternate: view.buffer.active.type === 'alternate',
      bracketedPaste: view.modes.bracketedPasteMode,
      cursorVisible,
    }),
    /** Fails at once when the program ends without it. */
    waitFor: (needle: Needle, { timeout = 10_000 } = {}): Promise<void> =>
      wait(say(needle), () => shows(needle), timeout, terminal.waitFor),
    waitGone: (needle: Needle, { timeout = 10_000 } = {}): Promise<void> =>
      wait(`${say(needle)} to go`, () => !shows(needle), timeout, terminal.waitGone),
    /** Resolves when nothing was written for `quiet` ms: only for what cannot be waited for by its text. */
    waitStable: async ({ quiet = 100, timeout = 10_000 } = {}): Promise<void> => {
      let timer: NodeJS.Timeout | undefined;
      let still = false;
      const restart = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          still = true;
          look();
        }, quiet);
      };
      watchers.add(restart);
      restart();
      try {
        await wait('a quiet screen', () => still || over !== undefined, timeout, terminal.waitStable);
      } finally {
        watchers.delete(restart);
        clearTimeout(timer);
      }
    },
    /** `exited` with a time limit, and with the screen when it fails. */
    waitExit: async ({ timeout = 10_000 } = {}): Promise<Exit> => {
      await wait('the end', () => over !== undefined, timeout, terminal.waitExit);
      return exited;
    },
    exited,
    /** Raw bytes. */
    type: (keys: string): void => write(keys),
    press: (...names: KeyName[]): void => {
      if (names.slice(0, -1).includes('esc'))
        throw new Error('A key right after Esc is one with Alt: wait for what Esc does.');
      write(names.map(keyBytes).join(''));
    },
    /** As a terminal sends it, in brackets whether or not the program asked for them (`modes` tells). */
    paste: (some: string): void => write(`\x1b[200~${some.replace(/\r?\n/gu, '\r')}\x1b[201~`),
    resize: (columns: number, lines: number): void => {
      view.resize(columns, lines);
      pty.resize(columns, lines);
    },
    kill,
    /** Closes the window, as its cross does: the kernel sends SIGHUP, and nothing that is still written arrives anywhere. */
    hangUp: (): void => pty._socket.destroy(),
    /** What the program wrote since the last `mark`. */
    bytes: () => {
      const all = Buffer.concat(received);
      return { count: all.length, raw: all.toString() };
    },
    mark: (): void => void (received = []),
  };

  const close = async (): Promise<void> => {
    closers.delete(close);
    watchers.clear();
    kill('SIGKILL');
    await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
    view.dispose();
  };
  closers.add(close);
  return terminal;
}
