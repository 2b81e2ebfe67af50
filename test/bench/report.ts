import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../../src/audit/catalogue.ts';
import { Report } from '../../src/model/report.ts';
import { writeReport } from '../../src/report/write.ts';
import { manyPages } from './report-pages.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '5000' },
    from: { type: 'string' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const pages = Number(values.pages);
if (values.help || values.from === undefined || !Number.isInteger(pages) || pages < 1) {
  console.error(
    'npm run bench:report -- --from RUN [--pages N (5000)] [--keep]\nRUN is the folder of an audit, such as one of the sample site (npm start); its pages are repeated until there are N.',
  );
  process.exit(values.help ? 0 : 2);
}

/** Bytes of all files below a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const mb = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const most = { folder: 60 * 2 ** 20, overview: 300 * 2 ** 10 };

const small = Report.parse(JSON.parse(readFileSync(join(values.from, 'report.json'), 'utf8')));
const report = manyPages(small, pages);
const folder = mkdtempSync(join(tmpdir(), 'wza-bench-report-'));
let peak = 0;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
globalThis.gc?.();
const before = process.memoryUsage.rss();
const began = performance.now();
await writeReport(report, catalogue, 'zh', folder);
clearInterval(watch);
peak = Math.max(peak, process.memoryUsage.rss());
const overview = statSync(join(folder, 'index.html')).size;
const size = sizeOf(folder);
console.log(
  [
    `${report.pages.length} pages, ${report.findings.length} findings, written in ${((performance.now() - began) / 1000).toFixed(1)} s`,
    `folder ${mb(size)} (at most ${mb(most.folder)}): report.json ${mb(statSync(join(folder, 'report.json')).size)}, pages ${mb(sizeOf(join(folder, 'pages')))}, criteria ${mb(sizeOf(join(folder, 'criteria')))}`,
    `overview ${(overview / 1024).toFixed(0)} KB (at most ${most.overview / 1024} KB)`,
    `memory of the process: ${mb(before)} with the report loaded, at most ${mb(peak)} while writing`,
  ].join('\n'),
);
if (values.keep) console.log(folder);
else rmSync(folder, { recursive: true });
if (size > most.folder || overview > most.overview) {
  console.error('too large');
  process.exitCode = 1;
}
