// `npm test`: makes everything ready, runs vitest with a Node that runs TypeScript, ends with one line to count by.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { count } from './count.mjs';
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
  const folder = mkdtempSync(join(tmpdir(), 'wza-test-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const code = await run(node, [vitest, 'run', ...reporters, ...process.argv.slice(2)], env);
    const { passed, failed } = count(readReport(report), code);
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
