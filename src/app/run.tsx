import { render } from 'ink';
import { createElement } from 'react';
import { loadReaders } from '../session/readers.js';
import { createDecoder } from '../ui/keys/decode.js';
import type { KeyEvent } from '../ui/keys/decode.js';
import { keyName } from '../ui/keys/names.js';
import { meaningOf } from '../ui/keys/table.js';
import { copySequence } from '../ui/paint/clipboard.js';
import { PaintStream } from '../ui/paint/stream.js';
import { editorCommand } from '../session/session.js';
import type { App, Request } from './app.js';
import { Root } from './Root.js';
import type { Screenful } from './terminal.js';

/** How the app came to its end. */
export type Ending = 'left' | 'interrupted' | 'vanished' | 'hung-up';

/** What was typed is on disk this long after the last key, in milliseconds, and twice as long after the first at the latest. */
const saveAfter = 300;
/** How long a lone Esc waits for the rest of a key sequence, in milliseconds. */
const escapeAfter = 30;
/** The readers of days and of risk are loaded so many milliseconds after the first key. */
const readAfter = 100;
/** A paste whose end does not come is taken as it is after so many milliseconds: it must not swallow every further key. */
const pasteAfter = 1500;
/** What is read in the background is read for so many milliseconds at a time; keys come in between. */
const sliceFor = 6;
/** And so often, in milliseconds, it is shown how far it has come. */
const drawEvery = 80;
/** Three Esc within this many milliseconds leave at once. */
const vanishWithin = 1000;

/**
 * Runs the app in a terminal until it ends, and leaves the terminal as it found it. Everything that depends on time is here: the delayed save, the
 * lone Esc, the three of them.
 */
export function run(app: App, terminal: Screenful, env: NodeJS.ProcessEnv): Promise<Ending> {
  const stream = new PaintStream(terminal);
  const decoder = createDecoder();
  let resolve: (ending: Ending) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Ending>((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  let saveTimer: NodeJS.Timeout | undefined;
  let unsavedSince = 0;
  let escapeTimer: NodeJS.Timeout | undefined;
  let escapes: number[] = [];
  let ended = false;
  let workTimer: NodeJS.Immediate | undefined;
  let pauseTimer: NodeJS.Timeout | undefined;
  /** When the window was drawn last, and whether it shows all that is known. */
  let drawn = 0;
  let shown = true;
  /** The words could not be kept, and the person was told: the next Ctrl+C leaves all the same. */
  let warned = false;

  const element = (): ReturnType<typeof createElement> => {
    const size = { columns: terminal.columns, rows: terminal.rows };
    return createElement(Root, { view: app.view(size), size, setCursor: (cursor) => stream.setCursor(cursor) });
  };

  terminal.enter();
  const ink = render(element(), {
    stdout: stream as unknown as NodeJS.WriteStream,
    stdin: terminal.stdin,
    // Every frame is handed over whole and at once; the stream works out what to write.
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  const draw = (): void => {
    if (ended) return;
    ink.rerender(element());
    drawn = performance.now();
    shown = true;
  };
  const save = (): void => {
    clearTimeout(saveTimer);
    saveTimer = undefined;
    unsavedSince = 0;
    app.save();
  };
  const saveSoon = (): void => {
    if (!app.unsaved) return;
    unsavedSince ||= Date.now();
    clearTimeout(saveTimer);
    // Someone who never pauses is saved all the same.
    const wait = Math.max(0, Math.min(saveAfter, unsavedSince + 2 * saveAfter - Date.now()));
    saveTimer = setTimeout(
      () =>
        guarded(() => {
          save();
          draw();
        }),
      wait,
    );
  };

  /** Reads on for a slice. True when something else is to be shown now. */
  const workOn = (): boolean => {
    const until = performance.now() + sliceFor;
    let changed = false;
    while (app.working && performance.now() < until) changed = app.work() || changed;
    return changed;
  };
  const workSoon = (): void => {
    // After unlocking there may be something to wait for; what is shown then is another.
    if (app.settling !== undefined)
      void app.settling.then(
        () =>
          guarded(() => {
            draw();
            workSoon();
          }),
        crash,
      );
    if (workTimer !== undefined || !app.working) return;
    workTimer = setImmediate(() => {
      workTimer = undefined;
      guarded(() => {
        shown = !workOn() && shown;
        const due = !app.working || performance.now() - drawn > drawEvery;
        if (!shown && due) draw();
        workSoon();
      });
    });
  };

  /** What is only done once no key has come for a while. */
  const passSoon = (): void => {
    clearTimeout(pauseTimer);
    const { due } = app;
    if (ended || due === undefined) return;
    pauseTimer = setTimeout(
      () =>
        guarded(() => {
          app.pass();
          draw();
          passSoon();
        }),
      due,
    );
  };

  const end = (ending: Ending): void => {
    if (ended) return;
    ended = true;
    clearImmediate(workTimer);
    stream.mute();
    // The screen first: nobody may have to wait for a disk until it is blank.
    terminal.leave(ending === 'vanished' ? 'blank' : 'restore');
    clearTimeout(escapeTimer);
    clearTimeout(saveTimer);
    clearTimeout(pauseTimer);
    try {
      // Someone who had to vanish does not want to find it open at the next start.
      app.save(ending === 'vanished');
      ink.unmount();
    } catch (error) {
      reject(error);
    }
    resolve(ending);
  };

  /** A fault of ours: the terminal is given back and what was typed is kept before it is told. */
  const crash = (error: unknown): void => {
    reject(error);
    end('left');
  };
  ink.waitUntilExit().catch(crash);
  /** Does something that may show a fault of ours. Nothing is done any more once the app has ended. */
  const guarded = (work: () => void): void => {
    if (ended) return;
    try {
      work();
    } catch (error) {
      crash(error);
    }
  };

  /** Gives the terminal away for a while and takes it back as it was. */
  const pause = (work: () => void): void => {
    save();
    terminal.leave('restore');
    work();
    terminal.enter();
    stream.forget();
  };

  const suspend = (): void => {
    if (process.platform === 'win32') return;
    save();
    terminal.leave('restore');
    // With the terminal let go, nothing else would keep the process alive until it is brought back.
    const alive = setInterval(() => undefined, 1_000_000);
    process.once('SIGCONT', () => {
      clearInterval(alive);
      guarded(() => {
        terminal.enter();
        stream.forget();
        draw();
      });
    });
    process.kill(process.pid, 'SIGTSTP');
  };

  const external = (): void => pause(() => app.writeElsewhere(editorCommand(env)));

  const carryOut = (request: Request): void => {
    if (typeof request === 'object') terminal.write(copySequence(request.copy));
    else if (request === 'leave') end('left');
    else if (request === 'external') external();
    else suspend();
  };

  const onEvent = (event: KeyEvent): void => {
    if (ended) return;
    const name = keyName(event);
    const now = Date.now();
    escapes = name === 'escape' ? [...escapes.filter((time) => now - time < vanishWithin), now] : [];
    const meaning = meaningOf(name, true);
    if (meaning === 'vanish' || escapes.length >= 3) {
      end('vanished');
      return;
    }
    if (meaning === 'interrupt') {
      // A screen in front of the step may hide it, but not that its words could not be kept.
      if (app.save() || warned) end('interrupted');
      else {
        warned = true;
        app.warnOfLeaving();
      }
      return;
    }
    warned = false;
    if (meaning === 'redraw') {
      stream.forget();
      return;
    }
    app.key(event, { columns: terminal.columns, rows: terminal.rows }).forEach(carryOut);
  };

  const onEvents = (events: readonly KeyEvent[]): void => {
    if (events.length === 0) return;
    guarded(() => {
      events.forEach(onEvent);
      saveSoon();
      // What a key asked for is mostly found at once: then nothing flickers.
      if (!ended && !app.opening) workOn();
      draw();
      workSoon();
      passSoon();
    });
  };
  workSoon();
  passSoon();
  // Not before somebody does something, and not while they do it: whoever only looks needs none of it.
  const begin = (): void =>
    void setTimeout(
      () =>
        void loadReaders().then(
          () =>
            guarded(() => {
              draw();
              passSoon();
            }),
          crash,
        ),
      readAfter,
    ).unref();
  let begun = false;
  terminal.onInput((chunk) => {
    if (!begun) begin();
    begun = true;
    clearTimeout(escapeTimer);
    // A paste holds no such key alone: its end was lost, and whoever presses it wants out.
    if (decoder.pasting() && /^[\u0003\u0018]+$/u.test(chunk)) onEvents(decoder.flush());
    onEvents(decoder.push(chunk));
    const wait = decoder.pending() ? escapeAfter : decoder.pasting() ? pasteAfter : undefined;
    if (wait !== undefined) escapeTimer = setTimeout(() => onEvents(decoder.flush()), wait);
  });
  terminal.onResize(() =>
    guarded(() => {
      stream.forget();
      draw();
    }),
  );
  terminal.onEnd((ending) => {
    onEvents(decoder.flush());
    end(ending);
  });
  return promise;
}
