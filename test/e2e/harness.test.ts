import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { closeTerminals, newHome, openTerminal, runCli, type OpenOptions } from './terminal.js';

afterEach(closeTerminals);

const node = (script: string, options: Partial<OpenOptions> = {}) =>
  openTerminal({ command: process.execPath, args: ['-e', script], home: newHome(), ...options });
/** Shows all input so far as JSON after each chunk; ends at ctrl+c. */
const KEYS = `process.stdin.setRawMode(true); process.stdin.setEncoding('utf8'); console.log('ready'); let all = '';
  process.stdin.on('data', (d) => { all += d; console.log(JSON.stringify(all)); if (d.includes('\\x03')) process.exit(7); });`;
const WAIT = 'setInterval(() => {}, 1000);';

describe('the screen', () => {
  it('is what a person sees, and not what was written', async () => {
    const terminal = node(`process.stdout.write('one\\n\\x1b[31mtwo\\x1b[0m   \\nthree\\x1b[1A\\x1b[4Dzwei'); ${WAIT}`);
    await terminal.waitFor('zwei');
    expect(terminal.screen()).toHaveLength(24);
    expect(terminal.screen().slice(0, 4)).toEqual(['one', 'tzwei', 'three', '']);
    expect(terminal.text()).toBe('one\ntzwei\nthree');
    expect(terminal.cursor()).toEqual({ row: 1, column: 5 });
  });

  it('keeps what was scrolled out and what the alternate screen hid, also after the end', async () => {
    const terminal = node(
      `for (let i = 1; i <= 40; i++) console.log('line ' + i); console.log('w'.repeat(100));
       process.stdout.write('\\x1b[?1049h\\x1b[Hhidden\\x1b[?1049l'); console.log('last')`,
    );
    expect(await terminal.waitExit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().split('\n')).toEqual([
      ...Array.from({ length: 40 }, (_, index) => `line ${index + 1}`),
      'w'.repeat(100),
      'last',
    ]);
    expect(terminal.text()).not.toContain('line 1\n');
  });

  it('shows all of a long output of a program that ends at once', async () => {
    const script = `process.stdout.write('0123456789é\\n'.repeat(20000) + 'END')`;
    const terminals = Array.from({ length: 4 }, () => node(script));
    for (const terminal of terminals) {
      await terminal.waitExit();
      expect(terminal.text()).toMatch(/0123456789é\nEND$/u);
      expect(terminal.bytes().count).toBe(20_000 * 14 + 3);
    }
  });

  it('tells which modes are on', async () => {
    const terminal =
      node(`process.stdout.write('\\x1b[?25l\\x1b[?2004h\\x1b[?1049hon'); process.stdin.once('data', () => {
      process.stdout.write('\\x1b[?2004l\\x1b[?1049l\\x1b[?25hoff'); ${WAIT} })`);
    await terminal.waitFor('on');
    expect(terminal.modes()).toEqual({ alternate: true, bracketedPaste: true, cursorVisible: false });
    terminal.press('enter');
    await terminal.waitFor('off');
    expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false, cursorVisible: true });
  });

  it('follows the size, which the program hears of', async () => {
    const size = `process.stdout.columns + 'x' + process.stdout.rows`;
    const terminal = node(`console.log(${size}); process.stdout.on('resize', () => console.log(${size})); ${WAIT}`);
    await terminal.waitFor('80x24');
    terminal.resize(40, 10);
    await terminal.waitFor('40x10');
    expect(terminal.screen()).toHaveLength(10);
    await node(`console.log(${size}); ${WAIT}`, { columns: 30, rows: 5 }).waitFor('30x5');
  });

  it('answers what the program asks of a terminal', async () => {
    const terminal = node(`${KEYS} process.stdout.write('abc\\x1b[6n');`);
    await terminal.waitFor('"\\u001b[2;4R"');
  });
});

describe('keys', () => {
  it('arrive as a terminal sends them', async () => {
    const terminal = node(KEYS);
    await terminal.waitFor('ready');
    terminal.press('enter', 'shift+tab', 'up', 'ctrl+x', 'alt+b');
    await terminal.waitFor('"\\r\\u001b[Z\\u001b[A\\u0018\\u001bb"');
    terminal.type('é🙂');
    await terminal.waitFor('bé🙂"');
    terminal.paste('a\nb\r\nc');
    await terminal.waitFor('🙂\\u001b[200~a\\rb\\rc\\u001b[201~"');
    expect(() => terminal.press('esc', 'enter')).toThrow('Alt');
    terminal.press('ctrl+c');
    expect(await terminal.exited).toEqual({ code: 7, signal: null });
    terminal.press('enter'); // nobody is there any more
  });

  it('get through in any number, also while the program writes as much', async () => {
    const terminal =
      node(`process.stdin.setRawMode(true); let n = 0; console.log('ready'); process.stdin.on('data', (d) => {
      n += d.length; process.stdout.write('x'.repeat(d.length)); if (d.includes(33)) console.log('\\ngot ' + n); })`);
    await terminal.waitFor('ready');
    terminal.type('a'.repeat(300_000));
    terminal.type('!');
    await terminal.waitFor('got 300001');
  });

  it('are counted by what they make the program write', async () => {
    const terminal = node(KEYS);
    await terminal.waitFor('ready');
    terminal.mark();
    expect(terminal.bytes()).toEqual({ count: 0, raw: '' });
    terminal.type('é');
    await terminal.waitFor('"é"');
    expect(terminal.bytes()).toEqual({ count: 6, raw: '"é"\r\n' });
  });
});

describe('waiting', () => {
  it('takes text across line breaks, patterns and questions, and for things to go', async () => {
    const terminal = node(`console.log('a calm\\n  evening'); process.stdin.once('data', () => {
      console.log('\\x1b[2J\\x1b[H'); ${WAIT} })`);
    await terminal.waitFor('calm evening');
    await terminal.waitFor(/^ {2}even/mu);
    await terminal.waitFor((screen) => screen[1] === '  evening');
    terminal.press('enter');
    await terminal.waitGone('evening');
    await terminal.waitStable({ quiet: 20 });
  });

  it('ends in time, with the screen in the message and the test in the stack', async () => {
    const terminal = node(`console.log('this is shown'); ${WAIT}`);
    await terminal.waitFor('shown');
    const failure: unknown = await terminal.waitFor('never', { timeout: 50 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).message).toMatch(/50 ms for "never" \(running, cursor at 1,0\)[^]*this is shown/u);
    expect((failure as Error).stack?.split('\n').find((line) => line.startsWith('    at '))).toContain(
      'harness.test.ts',
    );
    await expect(terminal.waitGone('shown', { timeout: 20 })).rejects.toThrow('"shown" to go');
    await expect(terminal.waitExit({ timeout: 20 })).rejects.toThrow('this is shown');
    const boom = (): boolean => {
      throw new Error('boom');
    };
    await expect(terminal.waitFor(boom)).rejects.toThrow('boom');
  });

  it('does not go on when the program has ended', async () => {
    const terminal = node(`console.log('bye'); process.exitCode = 4;`);
    await expect(terminal.waitFor('never')).rejects.toThrow(/ended while waiting for "never" \(ended with 4[^]*bye/u);
    await terminal.waitFor('bye');
  });

  it('is not for ever where the program never rests', async () => {
    const terminal = node(`setInterval(() => console.log('tick'), 5)`);
    await expect(terminal.waitStable({ quiet: 1_000, timeout: 100 })).rejects.toThrow('a quiet screen');
  });
});

describe('the program', () => {
  it('gets a signal itself', async () => {
    const terminal = node(`process.on('SIGTERM', () => console.log('not yet')); console.log('up'); ${WAIT}`);
    await terminal.waitFor('up');
    terminal.kill('SIGTERM');
    await terminal.waitFor('not yet');
    terminal.kill('SIGKILL');
    expect(await terminal.exited).toEqual({ code: null, signal: 'SIGKILL' });
    terminal.kill('SIGTERM'); // nobody is there any more
  });

  it('gets a clean environment', async () => {
    const home = newHome();
    process.env['HARNESS_LEAK'] = process.env['CI'] = 'true';
    const print = ['-e', 'console.log(JSON.stringify(process.env))'];
    const result = await runCli(print, { command: process.execPath, home, env: { TZ: 'Asia/Tokyo', LANG: undefined } });
    delete process.env['HARNESS_LEAK'];
    delete process.env['CI'];
    const { HOME, ...env } = JSON.parse(result.stdout) as Record<string, string>;
    expect(env).toEqual({
      PATH: process.env['PATH'],
      TERM: 'xterm-256color',
      TZ: 'Asia/Tokyo',
      TRUST_REPAIR_HOME: home,
    });
    expect(HOME).not.toBe(process.env['HOME']);
  });

  it('is gone after closing, with its folders, even when it is stopped or refuses', async () => {
    const home = newHome();
    fs.writeFileSync(path.join(home, 'file'), '');
    const stubborn = node(
      `process.on('SIGHUP', () => {}); process.on('SIGTERM', () => {}); console.log('up'); ${WAIT}`,
    );
    const stopped = node(`console.log('up'); ${WAIT}`);
    await Promise.all([stubborn.waitFor('up'), stopped.waitFor('up')]);
    stopped.kill('SIGSTOP');
    await closeTerminals();
    for (const { pid } of [stubborn, stopped]) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(fs.existsSync(home)).toBe(false);
  });
});

describe('runCli', () => {
  const home = '/nowhere';
  const command = process.execPath;

  it('gives input, and takes output and code', async () => {
    const script = `process.stdin.on('data', (d) => process.stdout.write('got ' + d + process.stdout.isTTY)).on('end', () => {
      console.error('no'); process.exitCode = 5; })`;
    const result = await runCli(['-e', script], { home, command, input: 'né\n' });
    expect(result).toEqual({ code: 5, signal: null, stdout: 'got né\nundefined', stderr: 'no\n' });
    expect((await runCli(['-e', script], { home, command })).stdout).toBe('');
    expect((await runCli(['-e', '0'], { home, command, input: 'x'.repeat(1e6) })).code).toBe(0);
  });

  it('does not wait for ever', async () => {
    const script = `console.log('so far'); ${WAIT}`;
    await expect(runCli(['-e', script], { home, command, timeout: 500 })).rejects.toThrow('so far');
  });
});
