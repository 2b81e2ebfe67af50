import type { Finding } from '../model/finding.ts';
import type { Repair } from '../model/grade.ts';
import type { Findings, LargeReport } from '../model/findings.ts';
import { type Addresses, openAddresses } from './addresses.ts';
import { type Clusters, clustersOf } from './fault-places.ts';
import { openPageSet, type PageSet } from './page-set.ts';

/** Findings kept of one fault as its examples: one a page, in the report's order. */
const kept = 30;

/** One fault at one place of a template: what one line of code would mend. */
export type Fault = {
  readonly group: string;
  readonly rule: string;
  readonly code: string;
  readonly findings: number;
  readonly example: Finding;
  readonly examples: readonly Finding[]; // the first of each page, at most 30
  readonly repair: Repair | null; // what the repair alone is worth, when the grade lists it
};

/** Faults at the same element of a shared component or template: one visit to the code mends them together. */
export type Component = {
  readonly key: string; // of its first fault: stable while the faults are
  readonly faults: readonly Fault[]; // the most valuable first
  readonly findings: number;
  readonly pages: Pick<PageSet, 'length' | typeof Symbol.iterator>; // distinct addresses; none for the site as a whole
  readonly example: Finding;
  readonly gain: number | null; // points gained at least; null when the grade does not say
  readonly score: number | null; // total afterwards; at least this when there are several faults
};

/** The failures of a report by what has to be repaired. */
export type Components = {
  readonly listed: readonly Component[]; // the most valuable
  readonly frequent: readonly Component[]; // those with the most findings
  readonly count: number; // of all components
  readonly failures: number; // findings that failed
};

/** A fault while it grows; its examples are read again when they are asked for. */
class Growing implements Fault {
  readonly group: string;
  readonly rule: string;
  readonly code: string;
  readonly repair: Repair | null;
  findings = 0;
  readonly #places: number[] = [];
  readonly #all: Findings;
  #last: number | null = null;

  constructor({ group, rule, code }: Finding, repair: Repair | null, all: Findings) {
    [this.group, this.rule, this.code, this.repair, this.#all] = [group, rule, code, repair, all];
  }

  get example(): Finding {
    return this.#all.at(this.#places[0] as number) as Finding;
  }

  get examples(): readonly Finding[] {
    return this.#places.map((place) => this.#all.at(place) as Finding);
  }

  add(page: number, place: number): void {
    this.findings += 1;
    if (this.#last === page) return;
    this.#last = page;
    if (this.#places.length < kept) this.#places.push(place);
  }
}

const valueOf = (fault: Fault): number => fault.repair?.gain ?? 0;
const earlier = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const faultsFirst = (a: Fault, b: Fault): number =>
  valueOf(b) - valueOf(a) || b.findings - a.findings || earlier(a.group, b.group);

const componentOf = (faults: readonly Fault[], pages: PageSet): Component => {
  const sorted = [...faults].sort(faultsFirst);
  const [first] = sorted as [Fault];
  const known = sorted.flatMap(({ repair }) => (repair ? [repair] : []));
  const scores = known.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    key: [...sorted].map(({ group }) => group).sort()[0] as string,
    faults: sorted,
    findings: sorted.reduce((sum, fault) => sum + fault.findings, 0),
    pages,
    get example() {
      return first.example;
    },
    gain: known.length === 0 ? null : Math.max(...known.map(({ gain }) => gain)),
    score: scores.length === 0 ? null : Math.max(...scores),
  };
};

/** Reads the findings once more for the clusters that are asked for. */
const gathered = (
  { findings, grade }: Pick<LargeReport, 'findings' | 'grade'>,
  { clusterOf }: Clusters,
  asked: ReadonlySet<number>,
  addresses: Addresses,
): ReadonlyMap<number, Component> => {
  const repairs = new Map(grade.repairs.map((repair) => [repair.group, repair]));
  const parts = new Map<number, { readonly faults: Map<string, Growing>; readonly pages: PageSet }>();
  let at = -1;
  for (const finding of findings) {
    at += 1;
    if (finding.outcome !== 'fail') continue;
    const cluster = clusterOf(finding.group);
    if (!asked.has(cluster)) continue;
    let part = parts.get(cluster);
    if (!part) parts.set(cluster, (part = { faults: new Map(), pages: openPageSet(addresses) }));
    let fault = part.faults.get(finding.group);
    if (!fault) {
      fault = new Growing(finding, repairs.get(finding.group) ?? null, findings);
      part.faults.set(finding.group, fault);
    }
    const page = addresses.numberOf(finding.page);
    fault.add(page, at);
    if (finding.page !== null) part.pages.add(page);
  }
  return new Map(
    [...parts].map(([cluster, { faults, pages }]) => [cluster, componentOf([...faults.values()], pages)]),
  );
};

/**
 * The failures of a report by what has to be repaired. Findings of one group are one fault; faults seen at the same
 * element (frame and selector) stand at one place of a template and are one component. The most valuable first: points
 * gained, then findings. Repairing several faults never brings less than repairing one, so a component's score is that
 * of its best fault "at least". Pure; relies on the report's order of findings (by rule, then page).
 * @param most how many components are told, of all and of the most frequent; the others are counted
 */
export const componentsOf = (
  report: Pick<LargeReport, 'findings' | 'grade'>,
  addresses: Addresses = openAddresses([]),
  most: { readonly listed: number; readonly frequent: number } = { listed: Infinity, frequent: 0 },
): Components => {
  const clusters = clustersOf(report.findings, report.grade.repairs);
  const ranked = clusters.ranked();
  const listed = ranked.slice(0, most.listed);
  const busiest = ranked.toSorted((a, b) => clusters.findings(b) - clusters.findings(a));
  const frequent = busiest.slice(0, most.frequent);
  const found = gathered(report, clusters, new Set([...listed, ...frequent]), addresses);
  const told = (some: Uint32Array): Component[] =>
    Array.from(some, (cluster) => found.get(cluster) as Component);
  return {
    listed: told(listed),
    frequent: told(frequent),
    count: clusters.count,
    failures: clusters.failures,
  };
};
