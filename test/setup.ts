/**
 * Fails every test that writes to console.error or console.warn: React tells of its troubles there and goes on.
 * The calls are collected and not thrown at once, as React would catch what is thrown while it draws.
 */
import { afterEach, beforeEach } from 'vitest';

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
