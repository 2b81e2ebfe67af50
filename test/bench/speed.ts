import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { endBySignal } from '../../src/cli/end-by-signal.ts';
import { versions } from '../../src/cli/versions.ts';
import { serveSite } from '../sites/serve.ts';
import { machine, median } from './machine.ts';
import { processorSeconds } from './processor.ts';
import { plainBrowser } from './plain-browser.ts';
import { speedSite } from './speed-pages.ts';
import { auditRun, floorRun } from './speed-runs.ts';
import { timeSteps } from './speed-steps.ts';

/** An audit may take so many times what a bare loop of goto and axe.run takes on the same pages: without walks, and with. */
const goals = { plain: 1.15, walked: 2.5 };

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '3' },
    pages: { type: 'string', default: '100' },
    workers: { type: 'string', default: '2' },
    walks: { type: 'string', default: '0' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [pairs, pages, workers] = [Number(values.pairs), Number(values.pages), Number(values.workers)];
const walkPages = Number(values.walks);
const whole = (n: number, least: number): boolean => Number.isInteger(n) && n >= least;
if (values.help || ![pairs, pages, workers].every((n) => whole(n, 1)) || !whole(walkPages, 0)) {
  console.error(
    'npm run bench -- [--pairs N (3)] [--pages N (100)] [--workers N (2)] [--walks N (0)] [--json FILE]\nPages, pairs of runs and workers are whole numbers from 1; --walks is the number of pages to walk.',
  );
  process.exit(values.help ? 0 : 2);
}

endBySignal();
const keeper = keepBrowser(() => launchBrowser());
const launched = await keeper.current();
const { browser, product, sandbox } = launched;
const plain = await plainBrowser(launched);
const tools = { browser: product, sandbox, playwright: versions().playwright, cjkFont: true };
const site = await serveSite(speedSite.source);
try {
  const order = { entry: new URL('index.html', site.url).href, pages, workers, walkPages };
  const { urls } = await auditRun(keeper, tools, order); // warms up, and tells which pages there are
  await floorRun(plain, urls.slice(0, 6), workers);
  const runs: {
    floor: number;
    own: number; // the same loop in the browser as wza starts it
    audit: Awaited<ReturnType<typeof auditRun>>;
    processor: { floor: number; audit: number } | null;
  }[] = [];
  for (let pair = 1; pair <= pairs; pair++) {
    const own = await floorRun(browser, urls, workers);
    const [first, floor] = [processorSeconds(), await floorRun(plain, urls, workers)];
    const [middle, audit] = [processorSeconds(), await auditRun(keeper, tools, order)];
    const last = processorSeconds();
    const processor =
      first === null || middle === null || last === null
        ? null
        : { floor: middle - first, audit: last - middle };
    runs.push({ floor, own, audit, processor });
    console.log(
      `pair ${pair}: floor ${floor.toFixed(1)} s, audit ${audit.total.toFixed(1)} s, ratio ${(audit.total / floor).toFixed(2)}`,
    );
  }
  const of = (read: (run: (typeof runs)[number]) => number): number => median(runs.map(read));
  const steps = await timeSteps(keeper, urls.slice(0, 20));
  const figures = {
    machine: machine(product),
    site: speedSite.name,
    pages: urls.length,
    workers,
    pairs,
    ratio: of(({ floor, audit }) => audit.total / floor),
    seconds: {
      floor: of(({ floor }) => floor),
      ownFloor: of(({ own }) => own),
      audit: of(({ audit }) => audit.total),
      pages: of(({ audit }) => audit.pages),
      looks: of(({ audit }) => audit.looks),
      judging: of(({ audit }) => audit.judging),
      report: of(({ audit }) => audit.report),
    },
    processorSeconds: runs.some(({ processor }) => processor === null)
      ? null
      : {
          floor: of(({ processor }) => processor!.floor),
          audit: of(({ processor }) => processor!.audit),
        },
    walkPages,
    msPerPage: steps,
    peakMB: Math.max(...runs.map(({ audit }) => audit.peak)),
  };
  const { seconds, processorSeconds: processor } = figures;
  const most = walkPages > 0 ? goals.walked : goals.plain;
  const floorPage = (seconds.floor * 1000 * workers) / urls.length; // ms of one worker
  const line = (name: string, value: number, unit: string): string =>
    `  ${name.padEnd(34)} ${value.toFixed(unit === 's' ? 1 : 0).padStart(7)} ${unit}`;
  console.log(
    [
      figures.machine,
      `${figures.site}, ${urls.length} pages, ${workers} workers, medians of ${pairs} pairs`,
      `ratio ${figures.ratio.toFixed(2)} (at most ${most}): audit ${seconds.audit.toFixed(1)} s, floor ${seconds.floor.toFixed(1)} s`,
      `the same loop in the browser as wza starts it: ${seconds.ownFloor.toFixed(1)} s`,
      ...(processor
        ? [
            `processor time ${(processor.audit / processor.floor).toFixed(2)} times: audit ${processor.audit.toFixed(1)} s, floor ${processor.floor.toFixed(1)} s`,
          ]
        : []),
      line('pages: open, settle, axe, record', seconds.pages, 's'),
      line(
        walkPages > 0 ? `second look: pictures, ${walkPages} walked` : 'second look: pictures',
        seconds.looks,
        's',
      ),
      line('judging', seconds.judging, 's'),
      line('report', seconds.report, 's'),
      'one page, one worker',
      line('navigation and settling', steps.opening, 'ms'),
      line('axe and facts', steps.axe, 'ms'),
      line('probes of our own rules', steps.probes, 'ms'),
      ...Object.entries(steps.walks).map(
        ([name, ms]) =>
          `${line(`${name} walk`, ms, 'ms')}, ${(ms / floorPage).toFixed(2)} times the floor of a page`,
      ),
      `peak memory of this process ${figures.peakMB} MB (browser not counted)`,
    ].join('\n'),
  );
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (figures.ratio > most) {
    console.error(`too slow: ${figures.ratio.toFixed(2)} times the floor, at most ${most}`);
    process.exitCode = 1;
  }
} finally {
  await site.close();
  await plain.close();
  await keeper.close();
}
