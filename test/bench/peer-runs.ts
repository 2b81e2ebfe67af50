import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { overPages } from './speed-runs.ts';

/** A plain loop of @axe-core/playwright over the pages. Returns seconds. */
export const axeBuilderRun = (browser: Browser, urls: readonly string[], workers: number): Promise<number> =>
  overPages(browser, urls, workers, (page) => new AxeBuilder({ page }).analyze());

/** pa11y-ci with its axe runner over the pages, in the same browser's program. Returns seconds. Throws when it breaks. */
export const pa11yRun = async (
  command: string,
  browserPath: string,
  urls: readonly string[],
  workers: number,
): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'wza-pa11y-'));
  try {
    const config = join(folder, 'pa11yci.json');
    const chromeLaunchConfig = { executablePath: browserPath, args: ['--no-sandbox'] };
    const defaults = { concurrency: workers, runners: ['axe'], timeout: 60_000, chromeLaunchConfig };
    await writeFile(config, JSON.stringify({ defaults, urls }));
    const began = performance.now();
    const text = await new Promise<string>((resolve, reject) =>
      execFile(
        process.execPath,
        [command, '--config', config, '--json'],
        { maxBuffer: 2 ** 28 },
        // it ends with 2 where pages have errors; without a result it broke
        (error, stdout) => (stdout.startsWith('{') ? resolve(stdout) : reject(error ?? new Error(stdout))),
      ),
    );
    const seconds = (performance.now() - began) / 1000;
    const { results } = JSON.parse(text) as { results: Record<string, unknown[]> };
    if (Object.keys(results).length !== urls.length)
      throw new Error(`pa11y-ci told of ${Object.keys(results).length} pages out of ${urls.length}`);
    return seconds;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
