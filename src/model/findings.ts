import type { Finding, Outcome } from './finding.ts';
import type { Report, ReportPage } from './report.ts';

/** Findings in the report's order; they may lie on disk. */
export type Listed = Iterable<Finding> & {
  readonly length: number;
  at(index: number): Finding | undefined;
};

/**
 * Findings of an audit in the report's order. They may lie on disk, so that memory does not grow with pages: read them one
 * after the other and hold on to few. An array of findings is one as well.
 */
export type Findings = Listed & {
  /** Those of one audited page, in the report's order. Not known to arrays. */
  readonly onPage?: (page: ReportPage) => readonly Finding[];
  /** Those of no audited page, in the report's order. Not known to arrays. */
  readonly elsewhere?: Listed;
};

/** A report of any size: its findings, and its pages' tallies, may lie on disk. */
export type LargeReport = Omit<Report, 'findings'> & { readonly findings: Findings };

/** How many findings there are of each outcome. Reads them all. */
export const countOutcomes = (findings: Findings): Record<Outcome, number> => {
  const counts = { fail: 0, ask: 0, error: 0 };
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
};
