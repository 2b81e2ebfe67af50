// `npm test`: makes everything ready, runs vitest and then the end-to-end tests, ends with one line to count by.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { count, countEnds } from './count.mjs';
import { run } from './run.mjs';
import { enter, root, setUp, typeScript } from './set-up.mjs';

const readReport = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

await enter(async () => {
  const node = await setUp();
  process.chdir(root);
  const env = { ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? '') };
  // Without a browser the tests that need one fail and say so; the others still run.
  await run(node, [...typeScript, join(root, 'bin/browser.ts')], env);
  const words = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'wza-test-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const code = await run(node, [vitest, 'run', ...reporters, ...words], env);
    const total = count(readReport(report), code);
    let end = code;
    // A choice of test files is a choice among vitest's.
    if (words.length === 0) {
      const ends = join(folder, 'e2e.json');
      const playwright = join(root, 'node_modules/playwright/cli.js');
      const asked = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: ends };
      const e2e = await run(node, [playwright, 'test', '--reporter=list,json'], asked);
      const more = countEnds(readReport(ends), e2e);
      total.passed += more.passed;
      total.failed += more.failed;
      end ||= e2e;
    }
    process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
    return end;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
