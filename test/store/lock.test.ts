import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { inspect, lockTimes, type Seen, takeOver, withLock } from '../../src/store/lock.js';
import { thisProcess } from '../../src/store/processes.js';
import { bundle, newHome, removeFolders, start, tempFolder, temps } from './helpers.js';

let program = '';
beforeAll(() => {
  program = bundle('child.ts');
});
afterAll(removeFolders);

const short = { ...lockTimes, wait: 300 };
const busy = expect.objectContaining({ kind: 'busy' }) as Error;
const DEAD = 2 ** 22 + 5;

/** A folder with a lock in it, so many seconds old, and how long it takes to get past it in ms. */
function past(content: string, seconds: number, times = short): number {
  const home = tempFolder();
  const lock = path.join(home, '.lock');
  fs.writeFileSync(lock, content);
  const date = Date.now() / 1000 - seconds;
  fs.utimesSync(lock, date, date);
  const started = performance.now();
  expect(withLock(home, () => 'done', times)).toBe('done');
  expect(fs.readdirSync(home)).toEqual([]);
  return performance.now() - started;
}

const signed = (changes: object): string => JSON.stringify({ ...thisProcess('abcdef'), ...changes });
const { pid, host } = thisProcess('');

describe('the lock', () => {
  it('is there while work is done, may be nested, and goes even when the work throws', () => {
    const home = tempFolder();
    const lock = path.join(home, '.lock');
    const nested = (): number => withLock(home, () => withLock(home, () => fs.readFileSync(lock, 'utf8').length));
    expect(nested()).toBeGreaterThan(0);
    const failing = (): void =>
      withLock(home, () => {
        throw new Error('oops');
      });
    expect(failing).toThrow('oops');
    expect(fs.existsSync(lock)).toBe(false);
  });

  it('does not remove what another process put in its place', () => {
    const home = tempFolder();
    const lock = path.join(home, '.lock');
    withLock(home, () => fs.writeFileSync(lock, signed({ pid: 1 })));
    expect(fs.existsSync(lock)).toBe(true);
  });

  it('of a dead process is taken over at once', () => {
    expect(past(signed({ pid: DEAD }), 0)).toBeLessThan(100);
  });

  it.runIf(process.platform === 'linux')('of a process whose number was given away is taken over at once', () => {
    expect(past(signed({ started: 1 }), 0)).toBeLessThan(100);
  });

  it.each([
    ['of another computer', signed({ host: 'elsewhere' })],
    ['that makes no sense', 'not JSON'],
    ['of a process that did not say when it started', JSON.stringify({ pid, host, token: 'abcdef' })],
  ])('%s is waited for when young, and taken over after 30 s, or with a date in the future', (_name, content) => {
    expect(() => past(content, 20)).toThrow(busy);
    expect(past(content, 31)).toBeLessThan(100);
    expect(past(content, -3600)).toBeLessThan(100);
  });

  it('with nothing in it is taken over after 2 s', () => {
    expect(() => past('', 1)).toThrow(busy);
    expect(past('', 1.5, lockTimes)).toBeGreaterThan(300);
    expect(past('', 2.1)).toBeLessThan(100);
  });

  it('of a living process is never taken over, however old', () => {
    expect(() => past(signed({}), 3600)).toThrow(process.platform === 'linux' ? busy : undefined);
  });

  it('is taken over although another one died in the middle of taking it over', () => {
    const home = tempFolder();
    const lock = path.join(home, '.lock');
    fs.writeFileSync(lock, signed({ pid: DEAD }));
    const guard = `${lock}-guard-abcdef-0`;
    fs.writeFileSync(guard, '');
    expect(() => withLock(home, () => 0, short)).toThrow(busy);
    fs.utimesSync(guard, 0, Date.now() / 1000 - 6);
    expect(withLock(home, () => 'done', short)).toBe('done');
    expect(fs.readdirSync(home)).toEqual([]);
  });
});

describe('a waiter that acts late', () => {
  it.each([
    ['a signed', signed({ pid: DEAD })],
    ['an empty', ''],
  ])('removes nothing when %s dead lock was replaced by a living one meanwhile', (_name, dead) => {
    const lock = path.join(tempFolder(), '.lock');
    fs.writeFileSync(lock, dead);
    fs.utimesSync(lock, 0, 0);
    const seen = inspect(lock) as Seen;
    fs.unlinkSync(lock);
    fs.writeFileSync(lock, signed({ token: 'fedcba' }));
    expect(takeOver(lock, seen, lockTimes)).toBe(true);
    expect(fs.readFileSync(lock, 'utf8')).toContain('fedcba');
    // Nor one that is being made just now, and not signed yet.
    fs.writeFileSync(lock, '');
    takeOver(lock, seen, lockTimes);
    expect(fs.readdirSync(path.dirname(lock))).toEqual(['.lock']);
  });
});

describe('several processes', () => {
  it('of which one is killed with the lock in its hand: the next goes on at once', async () => {
    const home = tempFolder();
    const holder = start(program, ['hold', home]);
    await holder.line('held');
    expect(() => withLock(home, () => 0, short)).toThrow(busy);
    holder.process.kill('SIGKILL');
    await holder.ended;
    const started = performance.now();
    withLock(home, () => 0);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('eight at a lock left behind, again and again: not one count is lost', async () => {
    const home = tempFolder();
    const file = path.join(home, 'count.txt');
    fs.writeFileSync(file, '0');
    const plant = (): void => {
      try {
        fs.writeFileSync(path.join(home, '.lock'), signed({ pid: DEAD, token: Date.now().toString(16) }), {
          flag: 'wx',
        });
      } catch {
        // Someone holds it just now; the next try will do.
      }
    };
    plant();
    const children = Array.from({ length: 8 }, () => start(program, ['count', home, '50']));
    const planting = setInterval(plant, 3);
    const ends = await Promise.all(children.map((child) => child.ended));
    clearInterval(planting);
    expect(ends).toEqual(Array(8).fill(0));
    expect(fs.readFileSync(file, 'utf8')).toBe('400');
    expect(fs.readdirSync(home).filter((name) => name.includes('guard'))).toEqual([]);
  }, 60_000);

  it('two with 200 entries each: 400', async () => {
    const home = newHome();
    const children = [0, 1].map(() => start(program, ['append', home, '200']));
    expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0]);
    const acknowledged = children.flatMap((child) => child.lines.filter((line) => line.startsWith('ok ')));
    const store = openStore({ home, now: () => new Date() });
    const ids = store.recentEntries(1000).map((entry) => `ok ${entry.id}`);
    expect(ids).toHaveLength(400);
    expect(ids.sort()).toEqual(acknowledged.sort());
    expect(store.notices()).toEqual([]);
    expect(temps(home)).toEqual([]);
    expect(fs.existsSync(path.join(home, '.lock'))).toBe(false);
  }, 60_000);
});
