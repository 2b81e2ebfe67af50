import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogue } from '../../src/audit/catalogue.ts';
import { keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser, type Launched } from '../../src/browser/launch.ts';
import { allowFor } from '../../src/cli/check-command.ts';
import { endBySignal } from '../../src/cli/end-by-signal.ts';
import { gatherPage } from '../../src/gather/gather.ts';
import { catalogueScript } from '../../src/gather/script.ts';
import { openSeat } from '../../src/gather/seat.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { plainBrowser } from './plain-browser.ts';

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string', default: '15' } },
  allowPositionals: true,
});
const pages = Number(values.pages);
if (positionals.length === 0 || !Number.isInteger(pages) || pages < 1) {
  console.error('node test/bench/same-evidence.ts FOLDER... [--pages N (15, of each folder)]');
  process.exit(2);
}

/** What is recorded of every page, as JSON; `null` for one that does not open. */
const evidenceIn = async (launched: Launched, urls: readonly string[]): Promise<string[]> => {
  const script = catalogueScript(catalogue);
  const keeper = keepBrowser(async () => launched);
  const seat = openSeat(keeper, 'wza-bench', allowFor(urls), null, script);
  const found: string[] = [];
  for (const url of urls) {
    const end = await seat.use('desktop', 120, (visitor, guard) =>
      gatherPage(visitor, guard, url, { seconds: 60, script, suspicious: false }),
    );
    found.push(JSON.stringify(end.ended === 'well' ? end.value.evidence : null));
  }
  await seat.close();
  return found;
};

endBySignal();
const launched = await launchBrowser();
const plain = await plainBrowser(launched);
const sites: Served[] = [];
try {
  const urls: string[] = [];
  for (const folder of positionals) {
    const site = await serveSite(folder);
    sites.push(site);
    const names = readdirSync(folder).filter((name) => /\.html?$/.test(name));
    urls.push(...names.slice(0, pages).map((name) => new URL(name, site.url).href));
  }
  const [ours, plainly] = [
    await evidenceIn(launched, urls),
    await evidenceIn({ ...launched, browser: plain }, urls),
  ];
  const other = urls.filter((_, at) => ours[at] !== plainly[at]);
  const opened = ours.filter((text) => text !== 'null').length;
  for (const url of other) console.log(`differs: ${url}`);
  console.log(`${urls.length} pages, ${opened} opened, ${urls.length - other.length} with the same evidence`);
  process.exitCode = other.length > 0 || opened === 0 ? 1 : 0;
} finally {
  for (const site of sites) await site.close();
  await plain.close();
  await launched.browser.close();
}
