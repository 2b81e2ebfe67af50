import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that hold pages or code to limits of time: with other tests beside them a slow machine would fail them. */
const alone = ['test/audit/hostile-site.test.ts'];
const times = { testTimeout: 30_000, hookTimeout: 60_000 };

/** Many tests start a browser, so no more than four files run at once, and a slow machine gets time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone],
          maxWorkers: Math.min(4, availableParallelism()),
          sequence: { groupOrder: 0 },
          ...times,
        },
      },
      { test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 }, ...times } },
    ],
  },
});
