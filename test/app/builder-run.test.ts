/** The running app: the coach speaks by itself once nobody types, and what is practised goes out of sight. */
import { expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.js';
import { run } from '../../src/app/run.js';
import type { Screenful } from '../../src/app/terminal.js';
import { sayWords } from '../../src/messages/say.js';
import type * as Late from '../../src/session/late.js';
import { knownSession } from '../session/homes.js';

vi.mock('../../src/session/late.js', async (original) => ({
  ...(await original<typeof Late>()),
  reviewStatement: () => ({
    findings: [{ code: 'absolute', start: 0, end: 3, weight: 'hint', says: 'The coach spoke.' }],
  }),
}));

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

  /** Waits until something is drawn. */
  async shows(text: string): Promise<void> {
    while (!this.written.includes(text)) await new Promise((resolve) => setImmediate(resolve));
    this.written = '';
  }
}

test('what the coach hears and what is practised come and go by themselves', async () => {
  const app = new App(
    knownSession({ side: 'hurt' }),
    { folder: '/somewhere', guessedCountry: () => undefined },
    { screen: 'say' },
  );
  const terminal = new Noted();
  const ending = run(app, terminal, {});
  terminal.type('\r');
  terminal.type('you left');
  expect(terminal.written).not.toContain('The coach spoke.');
  await terminal.shows('The coach spoke.');
  terminal.type('\t\t\t\t\t');
  terminal.type('p');
  await terminal.shows(sayWords.practiseTitle);
  await terminal.shows(sayWords.practiseSay);
  terminal.type('\u0018');
  expect(await ending).toBe('vanished');
});
