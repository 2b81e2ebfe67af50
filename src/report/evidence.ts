import type { Finding, Impact } from '../model/finding.ts';
import type { Report, ReportPage } from '../model/report.ts';
import { anchor, pageFile } from './address.ts';
import { sharedOf } from './repeated.ts';

/** Places of one rule shown on one page at most; the rest are counted and stand in report.json. */
const placesShown = 100;

/** Findings ordered for reading, found by page and criterion. Holds references only. */
export type Evidence = {
  readonly byId: ReadonlyMap<string, Finding>; // the first of each id
  readonly byCriterion: ReadonlyMap<string, readonly Finding[]>;
  readonly elsewhere: readonly Finding[]; // of the site, of documents, or of pages without a page of their own
  /** Findings of one audited page, in the report's order. */
  onPage(page: ReportPage): readonly Finding[];
  /** The audited page a finding stands on, if it has one. */
  pageOf(finding: Finding): ReportPage | undefined;
  /** Whether the finding is told in one line on its page, because many pages share its fault. */
  brief(finding: Finding): boolean;
  /** Whether the finding is listed where it belongs, not only counted. */
  listed(finding: Finding): boolean;
  /** Whether it is the one that carries the anchor of its id in its file: ids may repeat, anchors may not. */
  anchored(finding: Finding): boolean;
  /** Where the finding is shown, relative to the report's folder; with an anchor when it is listed. */
  href(finding: Finding): string;
};

const push = <K>(map: Map<K, Finding[]>, key: K, finding: Finding): void => {
  const list = map.get(key);
  if (list) list.push(finding);
  else map.set(key, [finding]);
};

/** Sorts a report's findings into pages and criteria, in one pass. */
export const gatherEvidence = (report: Report): Evidence => {
  const pages = new Map(report.pages.map((page) => [`${page.device} ${page.url}`, page]));
  const byId = new Map<string, Finding>();
  const byPage = new Map<ReportPage | null, Finding[]>();
  const byCriterion = new Map<string, Finding[]>();
  const shared = sharedOf(report.findings);
  const listed = new Set<Finding>();
  const anchored = new Map<string, Finding>();
  const pageOf = (f: Finding): ReportPage | undefined => pages.get(`${f.device} ${f.page}`);
  const counts = new Map<string, number>();
  const file = (f: Finding): string => {
    const page = pageOf(f);
    return page ? pageFile(page) : 'site.html';
  };
  const place = (f: Finding): string => `${file(f)}#${anchor('f', f.id)}`;
  for (const finding of report.findings) {
    const page = pageOf(finding) ?? null;
    push(byPage, page, finding);
    for (const criterion of new Set(finding.criteria)) push(byCriterion, criterion, finding);
    if (!byId.has(finding.id)) byId.set(finding.id, finding);
    if (page !== null && shared.brief(finding)) continue;
    const key = `${file(finding)} ${finding.rule} ${finding.outcome}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > placesShown) continue;
    listed.add(finding);
    if (!anchored.has(place(finding))) anchored.set(place(finding), finding);
  }
  return {
    byId,
    byCriterion,
    elsewhere: byPage.get(null) ?? [],
    onPage: (page) => byPage.get(page) ?? [],
    pageOf,
    brief: (f) => pageOf(f) !== undefined && shared.brief(f),
    listed: (f) => listed.has(f),
    anchored: (f) => anchored.get(place(f)) === f,
    href: (f) => {
      if (listed.has(f)) return place(f);
      const brief = pageOf(f) !== undefined && shared.brief(f);
      return brief ? `${file(f)}#shared` : file(f);
    },
  };
};

const rank: Record<Impact, number> = { critical: 0, serious: 1, moderate: 2, minor: 3 };

/** Findings by rule, worst first: impact, then number of findings, then id. */
export const byRule = (findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] => {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) push(rules, finding.rule, finding);
  const worst = (list: readonly Finding[]): number =>
    Math.min(...list.slice(0, 50).map((f) => rank[f.impact]));
  return [...rules].sort(
    ([a, x], [b, y]) => worst(x) - worst(y) || y.length - x.length || (a < b ? -1 : a > b ? 1 : 0),
  );
};

/** Findings that one repair would remove, the most frequent first; groups of one size in the report's order. */
export const byGroup = (findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) push(groups, finding.group, finding);
  return [...groups].sort(([, x], [, y]) => y.length - x.length);
};
