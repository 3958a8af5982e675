// The program in a terminal, with the moment at which each piece of its output came.
import { writeSync } from 'node:fs';
import { cleanEnv, lastLine, stripped } from './spawn.js';

export const KEYS = { enter: '\r', tab: '\t', esc: '\u001B', up: '\u001B[A', down: '\u001B[B' };

/**
 * Starts Node with `args` in a terminal of 80 x 24. With `screen`, an xterm follows along and answers what is asked of a terminal;
 * without it there is nothing but the output, and nothing that takes time from the program.
 */
export async function openTerminal(args, home, { screen = false } = {}) {
  const { spawn } = (await import('@lydell/node-pty')).default;
  const xterm = screen ? (await import('@xterm/headless')).default : undefined;
  const size = { cols: 80, rows: 24 };
  const view = xterm && new xterm.Terminal({ ...size, allowProposedApi: true, logLevel: 'off' });
  const watchers = new Set();
  let output = '';
  let count = 0;
  let ended;
  let cursorVisible = true;

  const begun = performance.now();
  const pty = spawn(process.execPath, args, {
    name: 'xterm-256color',
    ...size,
    cwd: home,
    env: cleanEnv(home),
    encoding: null,
  });
  const look = (at) => [...watchers].forEach((watcher) => watcher(at));
  pty.onData((chunk) => {
    const at = performance.now();
    count += chunk.length;
    output += chunk.toString('latin1'); // one character for each byte, so that it can be cut anywhere
    if (view) view.write(chunk, () => look(at));
    else look(at);
  });
  const exited = new Promise((resolve) => {
    pty.onExit(({ exitCode, signal }) => {
      const end = () => {
        ended = signal ? `signal ${signal}` : `code ${exitCode}`;
        look(performance.now());
        resolve();
      };
      if (view) view.write('', end);
      else end();
    });
  });
  view?.onData((answer) => write(answer));
  for (const final of view ? ['h', 'l'] : []) {
    view.parser.registerCsiHandler({ prefix: '?', final }, (params) => {
      if (params.includes(25)) cursorVisible = final === 'h';
      return false;
    });
  }

  // node-pty's own write blocks: with a long paste both sides can come to wait for each other for ever.
  let waiting = Buffer.alloc(0);
  let retry;
  function write(text) {
    waiting = Buffer.concat([waiting, Buffer.from(text)]);
    if (retry === undefined) drain();
  }
  function drain() {
    retry = undefined;
    try {
      while (ended === undefined && waiting.length > 0)
        waiting = waiting.subarray(writeSync(pty.fd, waiting.subarray(0, 1024)));
    } catch (error) {
      if (error.code === 'EAGAIN') retry = setTimeout(drain, 1);
    }
  }

  const rows = () => {
    const { active } = view.buffer;
    return Array.from(
      { length: view.rows },
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
  };
  /** What is on the screen, or without one all that was written. */
  const text = () => (view ? rows().join('\n') : stripped(Buffer.from(output, 'latin1').toString()));

  /** The time at which the output came that made `check(text)` true. */
  function waitFor(what, check = (shown) => shown.includes(what), { timeout = 10_000 } = {}) {
    return new Promise((resolve, reject) => {
      const stop = (settle, value) => {
        clearTimeout(limit);
        watchers.delete(attempt);
        settle(value);
      };
      const attempt = (at) => {
        if (check(text())) stop(resolve, at);
        else if (ended) stop(reject, new Error(`it ended with ${ended} before ${what}: ${lastLine(text())}`));
      };
      const limit = setTimeout(() => stop(reject, new Error(`no ${what} within ${timeout / 1000} s`)), timeout);
      watchers.add(attempt);
      attempt(performance.now());
    });
  }

  /** Resolves when nothing came for `ms`. Programs that never rest are given up waiting for after `limit`. */
  function quiet(ms, limit = 5_000) {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        clearTimeout(end);
        watchers.delete(again);
        resolve();
      };
      const again = () => {
        clearTimeout(timer);
        timer = setTimeout(done, ms);
      };
      let timer;
      const end = setTimeout(done, limit);
      watchers.add(again);
      again();
    });
  }

  return {
    pid: pty.pid,
    begun,
    text,
    waitFor,
    quiet,
    write,
    press: (...names) => names.forEach((name) => write(KEYS[name])),
    paste: (some) => write(`\u001B[200~${some.replaceAll('\n', '\r')}\u001B[201~`),
    cursorVisible: () => cursorVisible,
    /** Bytes written so far, and the output from the n-th byte on. */
    count: () => count,
    since: (start) => output.slice(start),
    async close() {
      watchers.clear();
      try {
        if (ended === undefined) process.kill(pty.pid, 'SIGKILL');
      } catch {
        // It ended a moment ago.
      }
      await exited;
      view?.dispose();
    },
  };
}
