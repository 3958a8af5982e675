/** The running app and its terminal, with a terminal that only notes what is asked of it. */
import { describe, expect, test } from 'vitest';
import { App } from '../../src/app/app.js';
import { run } from '../../src/app/run.js';
import type { Screenful } from '../../src/app/terminal.js';
import { knownSession } from '../session/homes.js';

class Noted implements Screenful {
  readonly stdin = process.stdin;
  readonly columns = 80;
  readonly rows = 24;
  readonly done: string[] = [];
  written = '';
  type: (chunk: string) => void = () => undefined;
  close: (ending: 'interrupted' | 'hung-up') => void = () => undefined;
  write(bytes: string): void {
    this.written += bytes;
  }
  enter(): void {
    this.done.push('enter');
  }
  leave(how: 'restore' | 'blank'): void {
    this.done.push(how);
  }
  onInput(listener: (chunk: string) => void): void {
    this.type = listener;
  }
  onResize(): void {
    this.done.push('resize');
  }
  onEnd(listener: (ending: 'interrupted' | 'hung-up') => void): void {
    this.close = listener;
  }
}

function running(): { app: App; terminal: Noted; ending: Promise<string>; session: ReturnType<typeof knownSession> } {
  const session = knownSession({ side: 'hurt' });
  const app = new App(session, { folder: '/somewhere', guessedCountry: () => undefined }, { step: 'footing-steady' });
  const terminal = new Noted();
  return { app, terminal, session, ending: run(app, terminal, {}) };
}

/** Skips to the sentence and writes. */
const write = (terminal: Noted, words: string): void =>
  [...Array.from({ length: 4 }, () => '\t'), words].forEach((keys) => terminal.type(keys));

describe('the running app', () => {
  test.each([
    ['Ctrl+C', '\u0003', 'interrupted', 'restore'],
    ['Ctrl+X', '\u0018', 'vanished', 'blank'],
    ['three Esc', '\u001B\u001B\u001B', 'vanished', 'blank'],
  ])('ends by %s, keeps what was written, and gives the terminal back', async (_name, keys, how, left) => {
    const { terminal, ending, session } = running();
    write(terminal, 'It feels heavy');
    terminal.type(keys);
    // Three Esc are told from a key sequence only when nothing follows.
    terminal.type('');
    expect(await ending).toBe(how);
    expect(terminal.done.at(-1)).toBe(left);
    expect(session.world().drafts['footing-steady']?.editing?.text).toBe('It feels heavy');
  });

  test('ends when the window goes away', async () => {
    const { terminal, ending, session } = running();
    write(terminal, 'It feels heavy');
    terminal.close('hung-up');
    expect(await ending).toBe('hung-up');
    expect(session.world().drafts['footing-steady']?.editing?.text).toBe('It feels heavy');
  });

  test('a fault in a screen gives the terminal back and keeps what was written', async () => {
    const { app, terminal, ending, session } = running();
    write(terminal, 'It feels heavy');
    app.key = () => {
      throw new TypeError('a fault of ours');
    };
    terminal.type('x');
    await expect(ending).rejects.toThrow('a fault of ours');
    expect(terminal.done.at(-1)).toBe('restore');
    expect(session.world().drafts['footing-steady']?.editing?.text).toBe('It feels heavy');
  });

  test('draws nothing more once it has ended', async () => {
    const { terminal, ending } = running();
    terminal.type('\u0018');
    await ending;
    const { written } = terminal;
    terminal.type('more');
    expect(terminal.written).toBe(written);
  });
});
