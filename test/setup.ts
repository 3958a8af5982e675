/**
 * Fails every test that writes to console.error or console.warn: React tells of its troubles there and goes on.
 * The calls are collected and not thrown at once, as React would catch what is thrown while it draws.
 *
 * Properties start from one seed, so that a change is judged by what it changed and not by the luck of the day. `npm run fuzz`
 * starts them from another seed each time; what it finds becomes a test of its own.
 */
import fc from 'fast-check';
import { afterEach, beforeEach } from 'vitest';

if (process.env['FUZZ'] === undefined) fc.configureGlobal({ seed: 20_261_122 });

const own = { error: console.error, warn: console.warn };
let said: string[] = [];

const listen =
  (kind: keyof typeof own) =>
  (...args: unknown[]): void => {
    said.push(`console.${kind}: ${args.map(String).join(' ')}`);
  };

beforeEach(() => {
  said = [];
  console.error = listen('error');
  console.warn = listen('warn');
});

afterEach(() => {
  Object.assign(console, own);
  const found = said;
  said = [];
  if (found.length > 0) throw new Error(`Nothing may be written to the console:\n${found.join('\n')}`);
});
