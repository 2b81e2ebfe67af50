/**
 * A real site: `node test/bench/libreoffice.ts [--run FOLDER] [--seeds 200] [--pages 300] [--sample 100] [--whole]`
 *
 * Serves the Chinese help of LibreOffice (2,561 pages) on this machine, audits every page of it without walks, audits it by sample
 * with three seeds and with `--sample auto`, and holds each interval against the score of all pages. Then as many samples as
 * `--seeds` says are drawn and graded from the records of the whole audit, without the browser. `--run` takes an audit made
 * earlier, finished or not, instead of auditing. Ends with 1 when fewer than nine in ten intervals hold the score.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Report } from '../../src/model/report.ts';
import type { Sample } from '../../src/model/site-plan.ts';
import { serveSite } from '../sites/serve.ts';
import { helpEntry, helpIsInstalled, helpPages, helpSite } from './libreoffice-site.ts';
import { type Census, censusOf, regrade } from './regrade.ts';

const { values } = parseArgs({
  options: {
    run: { type: 'string' },
    seeds: { type: 'string', default: '200' },
    pages: { type: 'string', default: '300' }, // most that a sample may hold
    sample: { type: 'string', default: '100' },
    whole: { type: 'boolean', default: false },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const wza = fileURLToPath(new URL('../../bin/wza.mjs', import.meta.url));

/** Runs `wza audit` to its end. */
const audit = (url: string, folder: string, ...more: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const fixed = ['--walk-pages', '0', '--max-minutes', '600', '--rate', '1000', '--survey-pages', '5000'];
    const other = ['--exclude', '*DbPAR=*', '--out', folder]; // DbPAR only says in which part of the help a page is shown
    const child = spawn(process.execPath, [wza, 'audit', url, ...fixed, ...other, ...more, '--quiet'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`wza audit ended with ${code}`)),
    );
  });

const holds = (census: Census, { low, high }: { low: number; high: number }): boolean =>
  low - 1e-9 <= census.score && census.score <= high + 1e-9;

/** Audits by sample in the browser and holds each interval against all pages. */
const sampled = async (url: string, folder: string, census: Census): Promise<void> => {
  for (const [n, sample] of [values.sample, values.sample, values.sample, 'auto'].entries()) {
    const out = join(folder, `sample-${n}`);
    const began = performance.now();
    await audit(url, out, '--sample', sample, '--seed', `${n}`, '--max-pages', values.pages);
    const { grade } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
    const { score, interval, coverage } = grade;
    const seconds = Math.round((performance.now() - began) / 1000);
    const told = interval
      ? `${interval.low}–${interval.high} ${holds(census, interval) ? 'holds' : 'MISSES'} it`
      : 'no interval';
    say(`--sample ${sample} --seed ${n}: ${score}, ${told}; ${coverage.pages.audited} pages, ${seconds} s`);
  }
};

/** Grades many samples from the records; returns the share of intervals that hold the score of all pages. */
const redrawn = async (census: Census, sample: Sample): Promise<number> => {
  const seeds = Number(values.seeds);
  let [held, below, width, pages, most] = [0, 0, 0, 0, 0];
  for (let n = 0; n < seeds; n++) {
    const { interval, pages: drawn } = await regrade(census, sample, `seed ${n}`, Number(values.pages));
    if (holds(census, interval)) held += 1;
    else if (census.score < interval.low) below += 1;
    width += interval.high - interval.low;
    pages += drawn;
    most = Math.max(most, drawn);
  }
  const mean = (sum: number): string => (sum / seeds).toFixed(1);
  say(
    `--sample ${sample}, ${seeds} seeds: ${held} hold it (${below} lie above it), mean width ${mean(width)}, pages ${mean(pages)} (at most ${most})`,
  );
  return held / seeds;
};

const graded = async (census: Census): Promise<void> => {
  const templates = new Set(census.population.visits.map(({ url }) => census.population.templates.get(url)));
  say(
    `all ${census.population.visits.length} pages, ${templates.size} templates: ${census.score.toFixed(2)}`,
  );
  const shares = [await redrawn(census, Number(values.sample)), await redrawn(census, 'auto')];
  if (shares.some((share) => share < 0.9)) process.exitCode = 1;
};

if (values.run !== undefined) await graded(await censusOf(values.run));
else if (!helpIsInstalled())
  say(
    'skipped: the help is not installed; install Debian’s packages libreoffice-help-zh-cn and libreoffice-help-common',
  );
else {
  const folder = mkdtempSync(join(tmpdir(), 'wza-libreoffice-'));
  const site = await serveSite(helpSite(values.whole));
  try {
    const url = new URL(helpEntry, site.url).href;
    const began = performance.now();
    await audit(url, join(folder, 'all'), '--sample', '5000', '--max-pages', '5000');
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    say(`${helpPages().length} pages served; audited in ${minutes} minutes`);
    const census = await censusOf(join(folder, 'all'));
    await sampled(url, folder, census);
    await graded(census);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}
