import type { Finding } from '../model/finding.ts';
import type { Findings, LargeReport } from '../model/findings.ts';
import type { ReportPage } from '../model/report.ts';
import { groupKey } from './groups.ts';

/** Entries of report.json at most; a larger site's report lists examples of every group and counts the rest. */
const most = { findings: 6_000, tallies: 60_000 };

/** The largest number of findings a group may list so that all groups together stay within the budget; at least one. */
const perGroup = (sizes: readonly number[], budget: number): number => {
  const listed = (k: number): number => sizes.reduce((sum, n) => sum + Math.min(n, k), 0);
  let [low, high] = [1, budget];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (listed(middle) <= budget) low = middle;
    else high = middle - 1;
  }
  return low;
};

const someFindings = (findings: Findings): Findings => {
  const sizes = new Map<string, number>();
  for (const finding of findings) sizes.set(groupKey(finding), (sizes.get(groupKey(finding)) ?? 0) + 1);
  const each = perGroup([...sizes.values()], most.findings);
  const listed = [...sizes.values()].reduce((sum, n) => sum + Math.min(n, each), 0);
  return {
    length: Math.min(most.findings, listed),
    at: () => undefined,
    *[Symbol.iterator]() {
      const taken = new Map<string, number>();
      let kept = 0;
      for (const finding of findings) {
        const n = taken.get(groupKey(finding)) ?? 0;
        if (n >= each || kept >= most.findings) continue;
        taken.set(groupKey(finding), n + 1);
        kept += 1;
        yield finding;
      }
    },
  };
};

/** A report as it is written: its lists are read while they are written. */
export type WrittenReport = Omit<LargeReport, 'findings' | 'pages'> & {
  readonly findings: Iterable<Finding>;
  readonly pages: Iterable<ReportPage>;
};

/**
 * The report as report.json holds it: as it is, unless it is that of a large site. Then every group of findings is
 * listed by its first ones, pages have no tallies, and `omitted` counts what was left out; all of
 * it can be made again from the evidence.
 */
export const compactReport = (report: LargeReport): WrittenReport => {
  const tallies = report.pages.reduce((sum, page) => sum + page.tallies.length, 0);
  if (report.findings.length <= most.findings && tallies <= most.tallies) return report;
  const findings = report.findings.length <= most.findings ? report.findings : someFindings(report.findings);
  const untold = function* (): Generator<ReportPage> {
    for (const page of report.pages)
      yield { ...(JSON.parse(JSON.stringify(page)) as ReportPage), tallies: [] };
  };
  const pages = tallies <= most.tallies ? report.pages : { [Symbol.iterator]: untold };
  const kept = tallies <= most.tallies ? tallies : 0;
  return {
    ...report,
    findings,
    pages,
    omitted: { findings: report.findings.length - findings.length, tallies: tallies - kept },
  };
};
