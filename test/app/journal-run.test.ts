/** The running app reads a long journal behind the keys. */
import { expect, test } from 'vitest';
import { App } from '../../src/app/app.js';
import { run } from '../../src/app/run.js';
import type { Screenful } from '../../src/app/terminal.js';
import { localIso, type Entry } from '../../src/journal/entry.js';
import { journalWords as words } from '../../src/messages/journal.js';
import { knownSession } from '../session/homes.js';

/** A terminal that only notes what is written to it. */
class Noted implements Screenful {
  readonly stdin = process.stdin;
  readonly columns = 80;
  readonly rows = 24;
  written = '';
  type: (chunk: string) => void = () => undefined;
  write(bytes: string): void {
    this.written += bytes;
  }
  enter(): void {
    this.written = '';
  }
  leave(): void {
    this.written += 'left';
  }
  onInput(listener: (chunk: string) => void): void {
    this.type = listener;
  }
  onResize(): void {
    // It keeps its size.
  }
  onEnd(): void {
    // It never goes away.
  }

  /** Waits until something was drawn after this call. */
  async shows(text: string): Promise<void> {
    while (!this.written.includes(text)) await new Promise((resolve) => setImmediate(resolve));
    this.written = '';
  }
}

test('reads on by itself for what is shown, searched, and asked for, and stops when it is left', async () => {
  const session = knownSession({ side: 'hurt' });
  session.journal.take(
    Array.from({ length: 900 }, (_none, index): Entry => ({
      v: 1,
      id: `e${String(index).padStart(5, '0')}`,
      created: localIso(new Date(2020, 0, 1 + index * 2, 9)),
      kind: 'free',
      text: index === 3 ? 'The quincunx.' : `Number ${index}. ${'And more. '.repeat(60)}`,
      feelings: [],
      tags: [],
    })),
  );
  const app = new App(session, { folder: '/somewhere', guessedCountry: () => undefined }, { screen: 'journal' });
  const terminal = new Noted();
  const ending = run(app, terminal, {});
  await terminal.shows('Number 899.');
  // With nothing left to do, a key has to set the reading going again.
  while (app.working) await new Promise((resolve) => setImmediate(resolve));
  terminal.type('G');
  await terminal.shows('Number 0.');
  terminal.type('/quincunx');
  await terminal.shows('[quincunx]');
  terminal.type(' nowhere');
  await terminal.shows(words.nothingFound);
  terminal.type('\u0015a');
  terminal.type('\u0018');
  expect(await ending).toBe('vanished');
  const { written } = terminal;
  await new Promise((resolve) => setImmediate(resolve));
  expect(terminal.written).toBe(written);
});
