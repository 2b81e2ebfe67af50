import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRecords } from '../../src/audit/records.ts';
import { readRun } from '../../src/audit/read-run.ts';
import { visitId } from '../../src/crawl/url.ts';
import { largeRun } from './large-run.ts';

/*
 * Writes the folder of a finished audit of N pages, made of a small one, to try commands on: node test/bench/large-folder.ts RUN NEW N
 * The pages are those of `largeRun`, at addresses that a sitemap names. 10,000 take about 0.5 GB.
 */

type Line = { readonly t: string; readonly survey?: { readonly sitemap: readonly string[] } };

const linksKept = 60; // of a page: they lead to the small audit's pages alone

const [from = '', to = '', pages = ''] = process.argv.slice(2);
cpSync(from, to, { recursive: true, errorOnExist: true, force: false });
const { run: small } = await readRun(from);
const { run, records } = largeRun(small, openRecords(from), Number(pages), false);
const kept = small.visits.filter(({ reached }) => reached.state === 'audited').length;

const lines = readFileSync(join(from, 'visits.ndjson'), 'utf8').trim().split('\n');
const entries = lines.map((line) => JSON.parse(line) as Line);
const urls: string[] = [];
const visits: object[] = [];
for (const { id: copied, url: of, reached } of run.visits.slice(kept)) {
  if (reached.state !== 'audited') continue;
  const device = run.devices.get(copied)?.[0];
  if (!device) continue;
  const name = [...copied].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const url = `${new URL(of).origin}/${name}/`; // in letters: numbers make a family of addresses
  const id = visitId(url);
  const page = await records.page(copied, device, false);
  const visit = { ...page.visit, id, url };
  const record = { ...page, visit, links: page.links.slice(0, linksKept) };
  writeFileSync(join(to, 'evidence', 'pages', `${id}-${device}.json`), JSON.stringify(record));
  urls.push(url);
  visits.push({ t: 'visit', url, id, reached: { ...reached, finalUrl: url }, devices: [device], ms: 1000 });
}
const written = entries.flatMap((entry) => {
  if (entry.t === 'survey')
    return [{ ...entry, survey: { ...entry.survey, sitemap: [...entry.survey!.sitemap, ...urls] } }];
  return entry.t === 'crawled' ? [...visits, entry] : [entry];
});
writeFileSync(join(to, 'visits.ndjson'), written.map((line) => `${JSON.stringify(line)}\n`).join(''));
const start = JSON.parse(readFileSync(join(from, 'plan.json'), 'utf8')) as {
  plan: { budget: { pages: number } };
};
start.plan.budget.pages += visits.length;
writeFileSync(join(to, 'plan.json'), JSON.stringify(start));
