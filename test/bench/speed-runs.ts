import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { audit } from '../../src/audit/audit.ts';
import { catalogue } from '../../src/audit/catalogue.ts';
import { createRun } from '../../src/audit/folder.ts';
import type { Tools } from '../../src/audit/journal.ts';
import { reportOf } from '../../src/audit/read-run.ts';
import { openRecords } from '../../src/audit/records.ts';
import type { Keeper } from '../../src/browser/keeper.ts';
import { planOf } from '../../src/cli/plan-options.ts';
import { versions } from '../../src/cli/versions.ts';
import type { LargeReport } from '../../src/model/findings.ts';
import { writeReport } from '../../src/report/write.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens every page, `workers` at a time, and does one thing to each; keeps nothing. Returns seconds. */
export const overPages = async (
  browser: Browser,
  urls: readonly string[],
  workers: number,
  look: (page: Page) => Promise<unknown>,
): Promise<number> => {
  const began = performance.now();
  let next = 0;
  const work = async (): Promise<void> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    for (let at = next++; at < urls.length; at = next++) {
      await page.goto(urls[at]!);
      await look(page);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return (performance.now() - began) / 1000;
};

/** The floor: goto and axe.run with its defaults on every page. Returns seconds. */
export const floorRun = (browser: Browser, urls: readonly string[], workers: number): Promise<number> =>
  overPages(browser, urls, workers, async (page) => {
    await page.evaluate(axeSource);
    await page.evaluate('axe.run().then((results) => JSON.stringify(results).length)');
  });

/** Where the time of one audit went, in seconds; pages audited; peak memory of this process in MB. */
export type AuditTimes = {
  readonly total: number;
  readonly pages: number; // opening, settling, axe, probes, recording
  readonly looks: number; // second look: pictures, walks
  readonly judging: number;
  readonly report: number;
  readonly urls: readonly string[];
  readonly peak: number;
};

export type AuditOrder = {
  readonly entry: string;
  readonly pages: number;
  readonly workers: number;
  readonly walkPages: number;
};

/** One whole audit, its report written to a folder that is removed afterwards. */
export const auditRun = async (keeper: Keeper, tools: Tools, order: AuditOrder): Promise<AuditTimes> => {
  const folder = await mkdtemp(join(tmpdir(), 'wza-speed-'));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 100);
  try {
    const { entry, pages, workers, walkPages } = order;
    const options = { maxPages: `${pages}`, workers: `${workers}`, rate: '1000', walkPages: `${walkPages}` };
    const began = performance.now();
    const run = await createRun(
      join(folder, 'run'),
      planOf([entry], { ...options, lang: 'zh' }, versions().wza, catalogue),
      new Date(),
    );
    let looksAt: number | null = null;
    await audit(run, {
      catalogue,
      keeper,
      tools,
      on: ({ phase }) => {
        if (phase === 'looks') looksAt ??= performance.now();
      },
    });
    const gathered = performance.now();
    const report: LargeReport = await reportOf(run.path, catalogue, versions());
    const judged = performance.now();
    await writeReport(report, catalogue, 'zh', run.path, openRecords(run.path).shotsFolder);
    const ended = performance.now();
    run.release();
    const looksFrom = looksAt ?? gathered;
    const seconds = (from: number, to: number): number => (to - from) / 1000;
    return {
      total: seconds(began, ended),
      pages: seconds(began, looksFrom),
      looks: seconds(looksFrom, gathered),
      judging: seconds(gathered, judged),
      report: seconds(judged, ended),
      urls: report.visits.flatMap(({ reached }) => (reached.state === 'audited' ? [reached.finalUrl] : [])),
      peak: Math.round(Math.max(peak, process.memoryUsage.rss()) / 2 ** 20),
    };
  } finally {
    clearInterval(watch);
    await rm(folder, { recursive: true, force: true });
  }
};
