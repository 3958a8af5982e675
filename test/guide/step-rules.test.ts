import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Step } from '../../src/guide/schema.js';
import { faults } from './rules.js';
import roles from './source-ids.json' with { type: 'json' };

const root = new URL('../../src/guide/stages/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('index.ts'),
);

test.each(files)('%s keeps the rules of the guide', async (file) => {
  const module = (await import(new URL(file, root).href)) as Record<string, Step>;
  const steps = Object.values(module);
  expect(steps).toHaveLength(1);
  expect(steps.flatMap((step) => faults(step, new Set(Object.keys(roles))))).toEqual([]);
});
