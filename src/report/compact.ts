import type { Finding } from '../model/finding.ts';
import type { Findings, LargeReport } from '../model/findings.ts';
import type { ReportPage } from '../model/report.ts';
import { groupKey } from './groups.ts';

/** Entries of report.json at most; a larger site's report lists examples of every group and counts the rest. */
const most = { findings: 6_000, tallies: 60_000 };

/**
 * The largest number of findings a group may list so that all groups together stay within the budget; at least one.
 * @param sizes how many groups there are of each size
 */
const perGroup = (sizes: ReadonlyMap<number, number>, budget: number): number => {
  let [low, high] = [1, budget];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (listedBy(sizes, middle) <= budget) low = middle;
    else high = middle - 1;
  }
  return low;
};

const listedBy = (sizes: ReadonlyMap<number, number>, each: number): number => {
  let sum = 0;
  for (const [size, groups] of sizes) sum += Math.min(size, each) * groups;
  return sum;
};

/** Numbers the findings of each group from 1; of one rule at a time, for the report's order is by rule. */
const openTurns = () => {
  let rule = '';
  let turns = new Map<string, number>();
  return (finding: Finding): number => {
    if (finding.rule !== rule) [rule, turns] = [finding.rule, new Map()];
    const turn = (turns.get(groupKey(finding)) ?? 0) + 1;
    turns.set(groupKey(finding), turn);
    return turn;
  };
};

const someFindings = (findings: Findings): Pick<Findings, 'length' | typeof Symbol.iterator> => {
  const sizes = new Map<number, number>();
  const counted = openTurns();
  for (const finding of findings) {
    const size = counted(finding); // a group grows from one size to the next
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
    if (size > 1) sizes.set(size - 1, (sizes.get(size - 1) ?? 0) - 1);
  }
  const each = perGroup(sizes, most.findings);
  return {
    length: Math.min(most.findings, listedBy(sizes, each)),
    *[Symbol.iterator]() {
      const turnOf = openTurns();
      let kept = 0;
      for (const finding of findings) {
        if (kept >= most.findings) return;
        if (turnOf(finding) > each) continue;
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
