import { catalogue } from '../../src/audit/catalogue.ts';
import { judgeRun } from '../../src/audit/judge-run.ts';
import { readRun } from '../../src/audit/read-run.ts';
import { openRecords } from '../../src/audit/records.ts';
import { reviewRows } from '../../src/audit/review/rows.ts';
import { ruleVersions } from '../../src/audit/rule-versions.ts';
import { compareReports } from '../../src/report/compare-reports.ts';
import { prepare } from '../../src/report/context.ts';
import { exportFiles, exportFormats } from '../../src/report/export/formats.ts';
import { writeReport } from '../../src/report/write.ts';
import { largeRun } from './large-run.ts';

/** What one process measured, in bytes and seconds. */
export type Report = {
  readonly findings: number;
  readonly seconds: number;
  readonly rss: number;
  readonly heap: number;
  readonly steps: readonly { readonly name: string; readonly rss: number; readonly seconds: number }[];
};

const [, , from = '', pages = '', folder = '', shots = '', exports = '', rounds = '1'] = process.argv;
let [rss, heap, step, since] = [0, 0, 0, performance.now()];
const steps: { name: string; rss: number; seconds: number }[] = [];
const look = (): void => {
  const now = process.memoryUsage();
  rss = Math.max(rss, now.rss);
  step = Math.max(step, now.rss);
  heap = Math.max(heap, now.heapUsed);
};
/** Ends a step: its peak, whatever was garbage in it. */
const done = (name: string): void => {
  look();
  steps.push({ name, rss: step, seconds: (performance.now() - since) / 1000 });
  [step, since] = [0, performance.now()];
};
const watch = setInterval(look, 20);
const began = performance.now();

const versions = {
  wza: '0',
  rules: catalogue.version,
  axe: '0',
  playwright: '0',
  browser: '0',
  sandbox: true,
  node: '0',
};
const { run: small } = await readRun(from);
const { run, records } = largeRun(small, openRecords(from), Number(pages), shots !== '');
const judge = () =>
  judgeRun(folder, run, records, catalogue, { ...versions, each: ruleVersions(catalogue, '0') });
let report = await judge();
done('judge');
await writeReport(report, catalogue, 'zh', folder);
done('write');
for (let round = 1; round < Number(rounds); round++) {
  report = await judge(); // nothing of the last round is held
  await writeReport(report, catalogue, 'zh', folder);
  done(`round ${round + 1}`);
}
const seconds = (performance.now() - began) / 1000;
if (exports !== '') {
  const context = prepare(report, catalogue, 'zh', new Set());
  for (const format of exportFormats) {
    for (const file of exportFiles(context, format)) {
      let n = 0;
      for (const piece of file.pieces()) {
        if (piece.length < 0) throw new Error();
        if (++n % 500 === 0) look();
      }
    }
    done(format);
  }
  compareReports(await judge(), report);
  done('compare');
  let rows = 0;
  for (const _ of reviewRows({ raw: report, now: report, answers: [], catalogue, lang: 'zh' }, folder, true))
    if (++rows % 500 === 0) look();
  done('review --each');
}
clearInterval(watch);
const findings = report.findings.length;
process.stdout.write(JSON.stringify({ findings, seconds, rss, heap, steps } satisfies Report));
