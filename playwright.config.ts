import { defineConfig } from 'playwright/test';

/** End-to-end tests: the report of the sample site, used as a reader would. `npm test` runs them after vitest. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  outputDir: '.runtime/e2e',
  globalSetup: './test/e2e/audit-sample.ts',
});
