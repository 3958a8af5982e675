import { defineConfig } from 'vitest/config';

/** Tests that kill, fill and write-protect. Slow; `npx vitest run --config vitest.torture.config.ts`. */
export default defineConfig({
  test: {
    include: ['test/torture/**/*.torture.ts'],
    testTimeout: 900_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
