import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { endBySignal } from '../../src/cli/end-by-signal.ts';
import { versions } from '../../src/cli/versions.ts';
import { serveSite } from '../sites/serve.ts';
import { machine, median } from './machine.ts';
import { axeBuilderRun, pa11yRun } from './peer-runs.ts';
import { plainBrowser } from './plain-browser.ts';
import { speedSite } from './speed-pages.ts';
import { auditRun, floorRun } from './speed-runs.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '5' },
    pages: { type: 'string', default: '40' },
    workers: { type: 'string', default: '2' },
    pa11y: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [pairs, pages, workers] = [Number(values.pairs), Number(values.pages), Number(values.workers)];
if (values.help || ![pairs, pages, workers].every((n) => Number.isInteger(n) && n > 0)) {
  console.error(
    'npm run bench:peers -- [--pairs N (5)] [--pages N (40)] [--workers N (2)] [--pa11y FOLDER] [--json FILE]\n' +
      'FOLDER holds the node_modules of pa11y-ci; see test/bench/README.md. Numbers are whole, from 1.',
  );
  process.exit(values.help ? 0 : 2);
}
const pa11y =
  values.pa11y === undefined ? null : resolve(values.pa11y, 'node_modules/pa11y-ci/bin/pa11y-ci.js');
if (pa11y !== null && !existsSync(pa11y)) {
  console.error(`there is no pa11y-ci at ${pa11y}; install it as test/bench/README.md says`);
  process.exit(2);
}

endBySignal();
const keeper = keepBrowser(() => launchBrowser());
const launched = await keeper.current();
const { product, sandbox, path } = launched;
const plain = await plainBrowser(launched); // others do not start it as wza does
const tools = { browser: product, sandbox, playwright: versions().playwright, cjkFont: true };
const site = await serveSite(speedSite.source);
try {
  const order = { entry: new URL('index.html', site.url).href, pages, workers, walkPages: 0 };
  const { urls } = await auditRun(keeper, tools, order);
  const runs: Record<string, () => Promise<number>> = {
    'goto + axe.run (floor)': () => floorRun(plain, urls, workers),
    '@axe-core/playwright': () => axeBuilderRun(plain, urls, workers),
    ...(pa11y === null ? {} : { 'pa11y-ci, axe runner': () => pa11yRun(pa11y, path, urls, workers) }),
    'wza audit': async () => (await auditRun(keeper, tools, order)).total,
    'wza audit, 10 pages walked': async () =>
      (await auditRun(keeper, tools, { ...order, walkPages: 10 })).total,
  };
  const names = Object.keys(runs);
  const seconds: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let pair = 0; pair < pairs; pair++) {
    const turn = names.map((_, at) => names[(at + pair) % names.length]!); // nobody is always the first
    for (const name of turn) seconds[name]!.push(await runs[name]!());
    console.log(
      `round ${pair + 1}: ${names.map((name) => `${name} ${seconds[name]!.at(-1)!.toFixed(1)} s`).join(', ')}`,
    );
  }
  const floor = seconds[names[0]!]!;
  const rows = names.map((name) => ({
    name,
    seconds: median(seconds[name]!),
    pagesAMinute: (60 * urls.length) / median(seconds[name]!),
    ofFloor: median(seconds[name]!.map((time, at) => time / floor[at]!)),
  }));
  console.log(`${machine(product)}\n${speedSite.name}, ${urls.length} pages, ${workers} at a time`);
  for (const row of rows)
    console.log(
      `  ${row.name.padEnd(28)} ${row.seconds.toFixed(1).padStart(6)} s ${row.pagesAMinute.toFixed(0).padStart(5)} pages/min ${row.ofFloor.toFixed(2).padStart(6)} × floor`,
    );
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify({ machine: machine(product), pages: urls.length, workers, pairs, rows, seconds }, null, 2)}\n`,
    );
} finally {
  await site.close();
  await plain.close();
  await keeper.close();
}
