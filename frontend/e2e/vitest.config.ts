import { defineConfig } from 'vitest/config';

/** The browser tests: one real browser against the real stack, one test after another. */
export default defineConfig({
  cacheDir: '../node_modules/.vite-e2e',
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    environment: 'node',
    // Vitest sets BASE_URL itself inside the tests, so what was given is handed on under another name.
    env: { STACK_URL: process.env.BASE_URL ?? 'http://localhost:8080' },
    fileParallelism: false,
    maxWorkers: 1,
    bail: 0,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    reporters: [
      'default',
      ['json', { outputFile: process.env.REPORT_FILE ?? '../target/browser.json' }],
    ],
  },
});
