import type { Finding, Impact } from '../model/finding.ts';
import type { LargeReport, Listed } from '../model/findings.ts';
import type { ReportPage } from '../model/report.ts';
import { anchor, pageFile } from './address.ts';
import type { Addresses } from './addresses.ts';
import { type Groups, groupsOf, type RuleGroups } from './groups.ts';

/** Places of one rule shown on one page at most; the rest are counted and stand in report.json. */
const placesShown = 100;

/** Pages whose findings are kept in memory after they were looked at. */
const sheetsKept = 64;

/** Findings ordered for reading, found by page and criterion. Holds counts and few findings. */
export type Evidence = Pick<Groups, 'counts'> & {
  readonly byCriterion: ReadonlyMap<string, readonly RuleGroups[]>; // in the report's order
  /** All findings of the site, of documents, or of pages without a page of their own. */
  elsewhere(): Listed;
  /** Those of them that are listed, and how many more there are of each rule and outcome. */
  readonly ofSite: Pick<Sheet, 'findings' | 'more'>;
  /** What stands on one audited page: findings by outcome, and rules that failed. */
  countsOn(page: ReportPage): ReturnType<Groups['countsOn']>;
  /** The first finding of an id that the grade, or an answer, names. */
  byId(id: string): Finding | undefined;
  /** The first finding of a group that an answer names. */
  ofGroup(group: string): Finding | undefined;
  /** The finding at a place in the report's order. */
  at(place: number): Finding;
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

/** What one file shows: the findings of a page, or those of no page, of which only the listed ones are kept. */
type Sheet = {
  readonly findings: readonly Finding[];
  readonly listed: ReadonlySet<Finding>;
  readonly anchored: ReadonlyMap<string, Finding>; // by id
  readonly more: ReadonlyMap<string, number>; // how many are not listed, by `moreOf`
};

/** Key of what is counted beyond the listed findings. */
export const moreOf = ({ rule, outcome }: Pick<Finding, 'rule' | 'outcome'>): string => `${rule} ${outcome}`;

/** Findings by page for a report whose findings are all in memory. */
const inMemory = (report: LargeReport, pageOf: Evidence['pageOf']) => {
  const byPage = new Map<ReportPage | null, Finding[]>();
  for (const finding of report.findings) {
    const page = pageOf(finding) ?? null;
    const list = byPage.get(page);
    if (list) list.push(finding);
    else byPage.set(page, [finding]);
  }
  return (page: ReportPage | null): readonly Finding[] => byPage.get(page) ?? [];
};

/** Ids of findings that the grade names, and keys of answers, whose findings are shown as examples. */
const wantedBy = ({ grade, answers }: LargeReport): Set<string> =>
  new Set([
    ...grade.vetoes.flatMap(({ findings }) => findings),
    ...grade.repairs.map(({ example }) => example),
    ...[...answers.applied, ...answers.rejected, ...answers.waived, ...answers.reopened].map(
      ({ answer }) => answer.key,
    ),
  ]);

const sheetOf = (list: Iterable<Finding>, brief: (finding: Finding) => boolean, keepAll: boolean): Sheet => {
  const findings: Finding[] = [];
  const [counts, more] = [new Map<string, number>(), new Map<string, number>()];
  const [listed, anchored] = [new Set<Finding>(), new Map<string, Finding>()];
  for (const finding of list) {
    const key = moreOf(finding);
    const told = brief(finding) ? Infinity : (counts.get(key) ?? 0);
    if (told < placesShown) {
      counts.set(key, told + 1);
      listed.add(finding);
      if (!anchored.has(finding.id)) anchored.set(finding.id, finding);
    }
    if (keepAll || told < placesShown) findings.push(finding);
    else more.set(key, (more.get(key) ?? 0) + 1);
  }
  return { findings, listed, anchored, more };
};

/** Sorts a report's findings into pages and criteria, in one pass. */
export const gatherEvidence = (report: LargeReport, addresses: Addresses): Evidence => {
  const { findings, pages } = report;
  const pageOf = (f: Finding): ReportPage | undefined => pages[addresses.placeOf(f)];
  const groups = groupsOf(findings, addresses, wantedBy(report));
  const memory = findings.onPage === undefined ? inMemory(report, pageOf) : undefined;
  const onPage = findings.onPage ?? memory ?? (() => []);
  const elsewhere = (): Listed => findings.elsewhere ?? memory?.(null) ?? [];
  const byCriterion = new Map<string, RuleGroups[]>();
  for (const group of groups.rules)
    for (const criterion of new Set(group.criteria)) {
      const list = byCriterion.get(criterion);
      if (list) list.push(group);
      else byCriterion.set(criterion, [group]);
    }
  const file = (page: ReportPage | undefined): string => (page ? pageFile(page) : 'site.html');
  const at = (place: number): Finding => {
    const finding = findings.at(place);
    if (!finding) throw new Error(`the report has no finding ${place}`);
    return finding;
  };
  let ofSite: Sheet | undefined;
  const sheets = new Map<ReportPage, Sheet>();
  const sheetFor = (page: ReportPage | undefined): Sheet => {
    if (!page) return (ofSite ??= sheetOf(elsewhere(), () => false, false));
    const known = sheets.get(page);
    if (known) return known;
    const sheet = sheetOf(onPage(page), groups.brief, true);
    if (sheets.size >= sheetsKept) sheets.delete(sheets.keys().next().value as ReportPage);
    sheets.set(page, sheet);
    return sheet;
  };
  const wanted = (name: string): Finding | undefined => {
    const place = groups.places.get(name);
    return place === undefined ? undefined : at(place);
  };
  const brief = (f: Finding): boolean => pageOf(f) !== undefined && groups.brief(f);
  return {
    counts: groups.counts,
    countsOn: ({ device, url }) => groups.countsOn({ device, page: url }),
    byCriterion,
    elsewhere,
    get ofSite() {
      return sheetFor(undefined);
    },
    byId: wanted,
    ofGroup: wanted,
    at,
    onPage: (page) => sheetFor(page).findings,
    pageOf,
    brief,
    listed: (f) => sheetFor(pageOf(f)).listed.has(f),
    anchored: (f) => sheetFor(pageOf(f)).anchored.get(f.id) === f,
    href: (f) => {
      const page = pageOf(f);
      if (brief(f)) return `${file(page)}#shared`;
      const shown = sheetFor(page).anchored.has(f.id);
      return shown ? `${file(page)}#${anchor('f', f.id)}` : file(page);
    },
  };
};

const rank: Record<Impact, number> = { critical: 0, serious: 1, moderate: 2, minor: 3 };

/** What is ordered by rule: a finding, or a group that stands for many. */
type Ranked = { readonly rule: string; readonly impact: Impact };

/** Findings or groups by rule, worst first: impact, then number of findings, then id. */
export const byRule = <T extends Ranked>(
  list: readonly T[],
  sizeOf: (one: T) => number = () => 1,
): readonly (readonly [string, readonly T[]])[] => {
  const rules = new Map<string, T[]>();
  for (const one of list) {
    const same = rules.get(one.rule);
    if (same) same.push(one);
    else rules.set(one.rule, [one]);
  }
  const worst = (same: readonly T[]): number => Math.min(...same.slice(0, 50).map((one) => rank[one.impact]));
  const size = (same: readonly T[]): number => same.reduce((sum, one) => sum + sizeOf(one), 0);
  return [...rules].sort(
    ([a, x], [b, y]) => worst(x) - worst(y) || size(y) - size(x) || (a < b ? -1 : a > b ? 1 : 0),
  );
};
