import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { lean, leanMemory } from './lean.ts';
import type { Report } from './report-once.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '500,5000,20000' },
    from: { type: 'string' },
    shots: { type: 'boolean', default: false },
    exports: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const sizes = values.pages.split(',').map(Number);
if (
  values.help ||
  values.from === undefined ||
  sizes.some((pages) => !Number.isInteger(pages) || pages < 1)
) {
  console.error(
    'npm run bench:report -- --from RUN [--pages N,N (500,5000,20000)] [--shots] [--exports] [--keep]\nRUN is the folder of an audit, such as one of the sample site (npm start); its pages are repeated until there are N. --shots: every copy keeps the list of pictures of its page. --exports: peaks of every export format and of a comparison too.',
  );
  process.exit(values.help ? 0 : 2);
}

const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
const most = { folder: 60 * 2 ** 20, overview: 300 * 2 ** 10, growth: 1.1, pages: 5000 };
const warmUp = 5000; // pages after which Node takes no more than it needs

/** Bytes of all files below a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** Judges and writes a report of so many pages, in a process of its own as `wza report` is one, started with the same flags. */
const reported = (pages: number, folder: string, rounds: number): Report => {
  const flags = [values.shots ? 'shots' : '', values.exports && rounds === 1 ? 'exports' : ''];
  const script = fileURLToPath(new URL('report-once.ts', import.meta.url));
  const ran = spawnSync(
    process.execPath,
    [...lean, script, values.from!, String(pages), folder, ...flags, String(rounds)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...leanMemory },
    },
  );
  if (ran.status !== 0) process.exit(1);
  return JSON.parse(ran.stdout) as Report;
};

const problems: string[] = [];
const peaks: number[] = [];
for (const pages of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'wza-bench-report-'));
  const { findings, seconds, rss, heap, steps } = reported(pages, folder, 1);
  const [size, overview] = [sizeOf(folder), statSync(join(folder, 'index.html')).size];
  console.log(
    [
      `${pages} pages, ${findings} findings: ${seconds.toFixed(0)} s`,
      `  folder ${mb(size)} MB: report.json ${mb(statSync(join(folder, 'report.json')).size)}, pages ${mb(sizeOf(join(folder, 'pages')))}, criteria ${mb(sizeOf(join(folder, 'criteria')))}; overview ${(overview / 1024).toFixed(0)} KB`,
      `  peak memory of the process ${mb(rss)} MB, of it heap in use ${mb(heap)} MB (${steps.map(({ name, rss: at, seconds: took }) => `${name} ${mb(at)} in ${took.toFixed(0)} s`).join(', ')})`,
    ].join('\n'),
  );
  peaks.push(rss);
  if (pages <= most.pages && size > most.folder) problems.push(`${pages} pages: a folder of ${mb(size)} MB`);
  if (pages <= most.pages && overview > most.overview)
    problems.push(`${pages} pages: the overview is too large`);
  if (values.keep) console.log(folder);
  else rmSync(folder, { recursive: true });
}
// Node itself takes more memory the longer it runs, whatever it holds: measured by a small report made over and over
const [least, rounds] = [Math.min(...sizes), Math.max(1, Math.ceil(warmUp / Math.min(...sizes)))];
const folder = mkdtempSync(join(tmpdir(), 'wza-bench-report-'));
const warm = reported(least, folder, rounds).rss;
rmSync(folder, { recursive: true });
const growth = Math.max(...peaks) / warm;
console.log(
  `${least} pages ${rounds} times in one process: peak ${mb(warm)} MB\nlargest peak / smallest peak: ${(Math.max(...peaks) / Math.min(...peaks)).toFixed(2)}; / peak of the small report made ${rounds} times: ${growth.toFixed(2)} (at most ${most.growth})`,
);
if (growth > most.growth) problems.push(`memory grows with pages: ${growth.toFixed(2)}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
