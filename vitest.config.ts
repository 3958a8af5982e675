import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**'],
    // The end-to-end tests drive the built tool: it is built once, when it is missing or older than its sources.
    globalSetup: ['test/e2e/build.ts'],
    // A warning of React fails the test it comes from.
    setupFiles: ['test/setup.ts'],
    // The terminals of the end-to-end tests wait for each other on a busy machine.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
