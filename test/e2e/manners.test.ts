import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { common } from '../../src/messages/common.js';
import { pathWords } from '../../src/messages/path.js';
import { stepWords } from '../../src/messages/step.js';
import { supportWords } from '../../src/messages/support.js';
import { todayWords } from '../../src/messages/today.js';
import { welcomeWords } from '../../src/messages/welcome.js';
import { LOCK_NAME } from '../../src/store/lock.js';
import { newToken, thisProcess } from '../../src/store/processes.js';
import { hint } from '../../src/ui/keys/table.js';
import {
  allSteps,
  choosing,
  commandLine,
  draftsIn,
  finish,
  freshHome,
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
import { closeTerminals, newHome, openTerminal, runCli, type Terminal } from './terminal.js';

afterEach(closeTerminals);

const words = 'quillfeather and marmalade';
const secrets = [...words.split(' and '), writing.ask, ...allSteps.map(({ title }) => title)];
const blank = (screen: string[]): boolean => screen.every((row) => row === '');
/** Stands at the foot of every screen. */
const footKey = hint('support').key;
const atRest = { alternate: false, bracketedPaste: false, cursorVisible: true };

/** Runs the program behind an earlier line in the same terminal, in place of the shell. */
const behind = (home: string, script: string, args = ''): Terminal =>
  openTerminal({ command: 'bash', args: ['-c', script.replace('PROGRAM', `${commandLine} start ${args}`)], home });

const expectNoTrace = (terminal: Terminal): void => {
  const left = `${terminal.text()}\n${terminal.scrollback()}`;
  expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
};

describe('leaving', () => {
  const toToday = async (terminal: Terminal): Promise<void> => {
    terminal.press('esc');
    await terminal.waitFor(titled(todayWords.title));
  };
  const ways: readonly [string, 'restored' | 'blank', (terminal: Terminal) => Promise<void> | void][] = [
    [
      'q',
      'restored',
      async (terminal) => {
        await toToday(terminal);
        terminal.type('q');
      },
    ],
    [
      'q after finishing',
      'restored',
      async (terminal) => {
        promptsFor(writing.step, 'hurt').forEach(() => terminal.press('tab'));
        await finish(terminal, writing.step);
        terminal.type('q');
      },
    ],
    ['Ctrl+C', 'restored', (terminal) => terminal.press('ctrl+c')],
    ['SIGTERM', 'restored', (terminal) => terminal.kill('SIGTERM')],
    ['SIGHUP', 'restored', (terminal) => terminal.kill('SIGHUP')],
    [
      'Ctrl+C in another size',
      'restored',
      async (terminal) => {
        terminal.resize(50, 12);
        await terminal.waitFor(words);
        terminal.resize(100, 30);
        await terminal.waitFor((screen) => screen.length === 30 && screen[29]!.includes(footKey));
        terminal.press('ctrl+c');
      },
    ],
    ['Ctrl+X', 'blank', (terminal) => terminal.press('ctrl+x')],
    [
      'Esc three times',
      'blank',
      async (terminal) => {
        await toToday(terminal);
        terminal.press('esc');
        await terminal.waitStable({ quiet: 80 });
        terminal.press('esc');
      },
    ],
  ];
  it.each(ways)('with %s leaves the terminal as it was and no word in it: %s', async (_name, how, leave) => {
    const terminal = behind(welcomedHome(), 'echo earlier; exec PROGRAM', `--step ${writing.step.id}`);
    await terminal.waitFor(titled(writing.step.title));
    expect(terminal.modes()).toMatchObject({ alternate: true, bracketedPaste: true });
    terminal.press('enter');
    await terminal.waitFor(writing.ask);
    terminal.type(words);
    await terminal.waitFor(words);
    await leave(terminal);
    await terminal.waitExit();
    expect(terminal.modes()).toEqual(atRest);
    expect(terminal.text()).toBe(how === 'blank' ? '' : 'earlier');
    expectNoTrace(terminal);
  });

  it.each([
    ['Ctrl+X', '\x18', 0],
    ['Ctrl+C', '\x03', 130],
  ])('with %s gives the settings of the terminal back before it ends', async (_name, key, code) => {
    const terminal = behind(
      welcomedHome(),
      's=$(stty -g); PROGRAM; echo "code $?"; [ "$s" = "$(stty -g)" ] && echo same',
    );
    await terminal.waitFor(titled(todayWords.title));
    terminal.type(key);
    await terminal.waitExit();
    expect(terminal.text()).toBe(`code ${code}\nsame`);
    expectNoTrace(terminal);
  });

  it('with Ctrl+X empties the screen before anything else, also while the disk is busy', async () => {
    const home = welcomedHome();
    const terminal = await openAndWrite(home, words);
    await untilKept(words, home);
    // Another process, this one, is in the middle of saving.
    const lock = path.join(home, LOCK_NAME);
    const make = (): void => fs.writeFileSync(lock, JSON.stringify(thisProcess(newToken())), { flag: 'wx' });
    await expect.poll(make, { interval: 1 }).toBeUndefined();
    terminal.type(' too\x18');
    await terminal.waitFor((screen) => blank(screen) && !terminal.modes().alternate && terminal.modes().cursorVisible);
    expect(terminal.modes()).toEqual(atRest);
    expect(draftsIn(home)[writing.step.id]?.editing?.text).toBe(words);
    fs.unlinkSync(lock);
    expect(await terminal.waitExit()).toEqual({ code: 0, signal: null });
    expect(draftsIn(home)[writing.step.id]).toMatchObject({ left: true, editing: { text: `${words} too` } });
    expect(terminal.text()).toBe('');
    expectNoTrace(terminal);
  });

  it.each(['welcome', 'today', 'support'])('with Ctrl+X works at once from everywhere: %s', async (place) => {
    const terminal = start(place === 'welcome' ? freshHome() : welcomedHome());
    await terminal.waitFor(titled(place === 'welcome' ? welcomeWords.title : todayWords.title));
    if (place === 'support') {
      terminal.press('ctrl+g');
      await terminal.waitFor(titled(supportWords.title));
    }
    terminal.press('ctrl+x');
    expect(await terminal.waitExit()).toEqual({ code: 0, signal: null });
    expect(terminal.text()).toBe('');
  });
});

describe('another size of the window', () => {
  it('keeps the words and the cursor in their place', async () => {
    const terminal = await openAndWrite(welcomedHome(), `One.\n${words}, and more of it.`);
    terminal.press('ctrl+left', 'ctrl+left', 'ctrl+left', 'ctrl+left');
    const atCursor = (screen: string[]): boolean => {
      const { row, column } = terminal.cursor();
      return (screen[row] ?? '').slice(column).startsWith('and') && screen.join('\n').includes(words);
    };
    await terminal.waitFor(atCursor);
    const before = { text: terminal.text(), cursor: terminal.cursor() };
    for (const [columns, rows] of [
      [40, 12],
      [200, 60],
    ] as const) {
      terminal.resize(columns, rows);
      // The foot is in the last row, and nothing was drawn for the old size.
      await terminal.waitFor((screen) => atCursor(screen) && screen[rows - 1]!.includes(footKey));
      expect(terminal.text()).toContain('One.');
      expect(terminal.text()).toContain(writing.ask.split(' ')[0]);
    }
    terminal.resize(20, 5);
    await terminal.waitFor(common.tooSmall.split(' ').slice(0, 8).join(' '));
    expect(terminal.text()).not.toContain('marmalade');
    terminal.resize(80, 24);
    await terminal.waitFor(atCursor);
    await terminal.waitFor((screen) => screen.join('\n').trimEnd() === before.text);
    expect(terminal.cursor()).toEqual(before.cursor);
    terminal.type('here ');
    await terminal.waitFor(`${words}, here and more of it.`);
  });

  it('takes what is typed while it is too small', async () => {
    const home = welcomedHome();
    const terminal = await openAndWrite(home, words);
    terminal.resize(20, 5);
    await terminal.waitGone('marmalade');
    terminal.type(' unseen');
    await untilKept(`${words} unseen`, home);
    terminal.resize(80, 24);
    await terminal.waitFor(`${words} unseen`);
  });
});

describe('Ctrl+Z where nothing is typed', () => {
  const script =
    'set -m; PROGRAM; echo; echo "code $?"; stty -a | grep -o " icanon"; read -r; fg >/dev/null; echo "then $?"';
  const suspended = async (): Promise<{ terminal: Terminal; before: string }> => {
    const terminal = behind(welcomedHome(), script, `--step ${choosing.step.id}`);
    await terminal.waitFor(titled(choosing.step.title));
    terminal.press('enter');
    await terminal.waitFor(choosing.ask);
    terminal.type('2');
    await terminal.waitFor('(x)');
    const before = terminal.text();
    terminal.press('ctrl+z');
    await terminal.waitFor('icanon');
    return { terminal, before };
  };

  it('gives the terminal back to the shell with nothing in it', async () => {
    const { terminal } = await suspended();
    expect(terminal.modes()).toEqual(atRest);
    expectNoTrace(terminal);
  });

  it('takes it again as it was with fg', async () => {
    const { terminal, before } = await suspended();
    terminal.press('enter');
    await terminal.waitFor((screen) => screen.join('\n').trimEnd() === before);
    expect(terminal.modes()).toMatchObject({ alternate: true, bracketedPaste: true });
    // Its keys are its own again.
    terminal.type('1');
    await terminal.waitFor((screen) => screen.some((row) => row.includes('(x)') && !before.includes(row)));
    terminal.press('ctrl+c');
    await terminal.waitExit();
    expect(terminal.text()).toMatch(/then 130$/u);
    expectNoTrace(terminal);
  });

  it('is no way out of a text: there it takes the last change back', async () => {
    const terminal = await openAndWrite(welcomedHome(), words);
    terminal.press('ctrl+z');
    await terminal.waitGone('marmalade');
    expect(terminal.modes().alternate).toBe(true);
  });
});

describe('NO_COLOR', () => {
  const colours = (raw: string): string[] =>
    [...raw.matchAll(/\x1b\[([\d;:]*)m/gu)]
      .flatMap(([, codes]) => codes!.split(/[;:]/u))
      .filter((code) => /^(?:[34][0-8]|58|9[0-7]|10[0-7])$/u.test(code));
  const look = async (env: Record<string, string>): Promise<string[]> => {
    const home = welcomedHome();
    const terminal = await openPrompt(home, choosing, { env });
    terminal.type('2');
    await terminal.waitFor('(x)');
    terminal.press('esc');
    await terminal.waitFor(titled(todayWords.title));
    terminal.type('p');
    await terminal.waitFor(titled(pathWords.title));
    const printed = openTerminal({ args: ['path'], home, env });
    await printed.waitExit();
    return colours(terminal.bytes().raw + printed.bytes().raw);
  };
  it('is heeded', async () => {
    expect(await look({ NO_COLOR: '1' })).toEqual([]);
  });
  it('makes a difference', async () => {
    expect(await look({})).not.toEqual([]);
  });
});

describe('Ctrl+G', () => {
  const { questions } = welcomeWords;
  const throughWelcome = async (upTo: keyof typeof questions): Promise<Terminal> => {
    const terminal = start(freshHome());
    await terminal.waitFor(welcomeWords.welcome[0]);
    for (const [name, { ask }] of Object.entries(questions)) {
      terminal.press('tab');
      await terminal.waitFor(ask);
      if (name === upTo) break;
    }
    return terminal;
  };
  const places: readonly [string, () => Promise<Terminal>][] = [
    [
      'the welcome',
      async () => {
        const terminal = start(freshHome());
        await terminal.waitFor(welcomeWords.welcome[0]);
        return terminal;
      },
    ],
    [
      'a private question',
      async () => {
        const terminal = await throughWelcome('harmed');
        terminal.type('1');
        await terminal.waitFor('(x)');
        return terminal;
      },
    ],
    [
      'the day it came out',
      async () => {
        const terminal = await throughWelcome('since');
        terminal.type('last march');
        await terminal.waitFor(/March \d/u);
        return terminal;
      },
    ],
    ['the front page', () => startToday(welcomedHome())],
    [
      'the path',
      async () => {
        const terminal = await startToday(welcomedHome());
        terminal.type('p');
        await terminal.waitFor(titled(pathWords.title));
        terminal.press('down', 'down');
        await terminal.waitFor(`› ${allSteps[2]!.title}`);
        return terminal;
      },
    ],
    [
      'a text',
      async () => {
        const terminal = await openAndWrite(welcomedHome(), `One.\n${words}`);
        const { column } = terminal.cursor();
        terminal.press('ctrl+left', 'left');
        await terminal.waitFor(() => terminal.cursor().column === column - 'marmalade'.length - 1);
        return terminal;
      },
    ],
    [
      'a choice',
      async () => {
        const terminal = await openPrompt(welcomedHome(), choosing);
        terminal.type('2');
        await terminal.waitFor('(x)');
        return terminal;
      },
    ],
  ];
  it.each(places)('opens support from %s and leads back to the same place', async (_place, go) => {
    const terminal = await go();
    const before = { text: terminal.text(), cursor: terminal.cursor(), modes: terminal.modes() };
    terminal.press('ctrl+g');
    await terminal.waitFor(titled(`${supportWords.title}: ${supportWords.pages.numbers}`));
    expect(terminal.text()).not.toContain('marmalade');
    // Once more is no second layer.
    terminal.press('ctrl+g', 'right');
    await terminal.waitFor(titled(`${supportWords.title}: ${supportWords.pages.who}`));
    terminal.press('esc');
    await terminal.waitFor((screen) => screen.join('\n').trimEnd() === before.text);
    // Where nothing is typed the cursor is hidden, and stands anywhere.
    expect(terminal.modes()).toEqual(before.modes);
    if (before.modes.cursorVisible) expect(terminal.cursor()).toEqual(before.cursor);
  });
});

describe('the own editor', () => {
  /** A script that says it is open, notes where its file is, and waits for a line before it does `work`. */
  function editor(work: string): { command: string; seen: () => { file: string; modes: string } } {
    const folder = newHome();
    const command = path.join(folder, 'edit.sh');
    const notes = path.join(folder, 'notes');
    fs.writeFileSync(
      command,
      `#!/bin/sh\n{ echo "$1"; stat -c %a "$(dirname "$1")" "$1" | tr '\\n' ' '; } > '${notes}'\necho EDITOR OPEN\nread -r line\n${work}\n`,
      { mode: 0o700 },
    );
    return {
      command,
      seen: () => {
        const [file = '', modes = ''] = fs.readFileSync(notes, 'utf8').trim().split('\n');
        return { file, modes: modes.trim() };
      },
    };
  }
  const left = (terminal: Terminal): string[] =>
    ['/dev/shm', os.tmpdir()].flatMap((folder) =>
      fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.startsWith(`tr-${terminal.pid}-`)) : [],
    );
  const openIn = async (home: string, command: string | undefined): Promise<Terminal> => {
    const terminal = await openAndWrite(home, words, { env: { EDITOR: command } });
    terminal.press('ctrl+o');
    if (command === undefined) return terminal;
    await terminal.waitFor('EDITOR OPEN');
    expect(terminal.modes()).toEqual(atRest);
    return terminal;
  };

  it('gets the words and the keys, and brings back what it made of them', async () => {
    const { command, seen } = editor('printf "\\n%s\\n" "$line" >> "$1"');
    const home = welcomedHome();
    const terminal = await openIn(home, command);
    const { file, modes } = seen();
    expect(fs.readFileSync(file, 'utf8')).toBe(words);
    expect(modes).toBe('700 600');
    expect(left(terminal)).toHaveLength(1);
    terminal.type('from elsewhere\r');
    await terminal.waitFor(`${words} │ from elsewhere`);
    expect(terminal.modes()).toMatchObject({ alternate: true, bracketedPaste: true });
    await untilKept(`${words}\nfrom elsewhere`, home);
    expect(left(terminal)).toEqual([]);
    // Going on here, and taking it all back in one go.
    terminal.type('!');
    await terminal.waitFor('from elsewhere!');
    terminal.press('ctrl+z', 'ctrl+z');
    await terminal.waitGone('from elsewhere');
    expect(terminal.text()).toContain(words);
    terminal.press('ctrl+c');
    await terminal.waitExit();
    expectNoTrace(terminal);
  });

  it('that fails changes nothing', async () => {
    const { command } = editor('exit 3');
    const home = welcomedHome();
    const terminal = await openIn(home, command);
    terminal.type('\r');
    // Said above the step.
    await terminal.waitFor(stepWords.externalFailed(command));
    await terminal.waitFor(words);
    expect(left(terminal)).toEqual([]);
    terminal.type('.');
    await untilKept(`${words}.`, home);
  });

  it('that fails and leaves an empty file takes no word away', async () => {
    const { command } = editor(': > "$1"; exit 3');
    const terminal = await openIn(welcomedHome(), command);
    terminal.type('\r');
    await terminal.waitFor(stepWords.externalFailed(command));
    await terminal.waitFor(words, { timeout: 1_000 });
  });

  it('that is not there, or not set, is no trouble', async () => {
    const terminal = await openAndWrite(welcomedHome(), words, { env: { EDITOR: 'no-such-editor' } });
    terminal.press('ctrl+o');
    await terminal.waitFor(stepWords.externalFailed('no-such-editor'));
    expect(terminal.text()).toContain(words);
    expect(left(terminal)).toEqual([]);
    const other = await openIn(welcomedHome(), undefined);
    await other.waitFor(stepWords.noEditor);
    expect(other.text()).toContain(words);
  });

  /** Saved in the editor, and still open there. */
  const savedIn = async (home: string): Promise<{ terminal: Terminal; file: string }> => {
    const { command, seen } = editor('printf " and its last words" >> "$1"; echo SAVED; read -r line');
    const terminal = await openIn(home, command);
    terminal.type('\r');
    await terminal.waitFor('SAVED');
    return { terminal, file: seen().file };
  };
  const saved = `${words} and its last words`;

  it('leaves no file behind when the window is closed on it', async () => {
    const home = welcomedHome();
    const { terminal, file } = await savedIn(home);
    terminal.hangUp();
    await terminal.waitExit();
    expect(fs.existsSync(path.dirname(file))).toBe(false);
    expect(draftsIn(home)[writing.step.id]?.editing?.text).toContain(words);
  });

  it('loses nothing that was saved in it when the window is closed on it', async () => {
    const home = welcomedHome();
    const { terminal } = await savedIn(home);
    terminal.hangUp();
    await terminal.waitExit();
    expect(draftsIn(home)[writing.step.id]?.editing?.text).toBe(saved);
  });

  describe('when the run is killed while it is open', () => {
    const afterKill = async (look: (again: Terminal, file: string) => Promise<void>): Promise<void> => {
      const home = welcomedHome();
      const { terminal, file } = await savedIn(home);
      terminal.kill('SIGKILL');
      await terminal.waitExit();
      try {
        const again = start(home);
        await again.waitFor(words);
        await look(again, file);
      } finally {
        fs.rmSync(path.dirname(file), { recursive: true, force: true });
      }
    };

    it('leaves the words as they were before', () => afterKill(() => Promise.resolve()));

    it('leaves no file behind after the next start', () =>
      afterKill((_again, file) => Promise.resolve().then(() => expect(fs.existsSync(file)).toBe(false))));

    it('loses nothing that was saved in it', () => afterKill((again) => again.waitFor(saved, { timeout: 1_000 })));
  });
});

describe('commands that print', () => {
  it('write no colour into a pipe', async () => {
    const { stdout } = await runCli(['path'], { home: welcomedHome() });
    expect(stdout).toContain(allSteps[0]!.title);
    expect(stdout).not.toContain('\x1b');
  });
});
