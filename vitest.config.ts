import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Many tests start a browser, so no more than four files run at once, and a slow machine gets time. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: Math.min(4, availableParallelism()),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
