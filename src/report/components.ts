import { shortHash } from './address.ts';
import type { Finding } from '../model/finding.ts';
import type { Repair } from '../model/grade.ts';
import type { Findings, LargeReport } from '../model/findings.ts';

/** Findings kept of one fault as its examples: one a page, in the report's order. */
const kept = 30;

/** Characters of a place that are compared; selectors come from hostile pages and may be endless. */
const longest = 2000;

/** One fault at one place of a template: what one line of code would mend. */
export type Fault = {
  readonly group: string;
  readonly rule: string;
  readonly code: string;
  readonly findings: number;
  readonly pages: readonly string[]; // distinct addresses, in the report's order; empty for the site as a whole
  readonly example: Finding;
  readonly examples: readonly Finding[]; // the first of each page, at most 30
  readonly repair: Repair | null; // what the repair alone is worth, when the grade lists it
};

/** Faults at the same element of a shared component or template: one visit to the code mends them together. */
export type Component = {
  readonly key: string; // of its first fault: stable while the faults are
  readonly faults: readonly Fault[]; // the most valuable first
  readonly findings: number;
  readonly pages: readonly string[]; // distinct addresses
  readonly example: Finding;
  readonly gain: number | null; // points gained at least; null when the grade does not say
  readonly score: number | null; // total afterwards; at least this when there are several faults
};

/** A fault while it grows; its examples are read again when they are asked for, for there may be very many faults. */
class Growing implements Fault {
  readonly group: string;
  readonly rule: string;
  readonly code: string;
  findings = 0;
  pages: string[];
  repair: Repair | null = null;
  readonly #places: number[];
  readonly #all: Findings;

  constructor({ group, rule, code }: Finding, page: string | null, place: number, all: Findings) {
    [this.group, this.rule, this.code, this.#all] = [group, rule, code, all];
    this.pages = page === null ? [] : [page]; // lists with one entry take less room than empty ones that grow
    this.#places = [place];
  }

  get example(): Finding {
    return this.#all.at(this.#places[0] as number) as Finding;
  }

  get examples(): readonly Finding[] {
    return this.#places.map((place) => this.#all.at(place) as Finding);
  }

  add(page: string | null, place: number): void {
    this.findings += 1;
    if (this.findings === 1 || this.pages.at(-1) === page) return;
    if (page !== null) this.pages.push(page);
    if (this.#places.length < kept) this.#places.push(place);
  }
}

// a hash, for selectors are long and there may be very many
const placeOf = (finding: Finding): string | null =>
  finding.target
    ? shortHash([...finding.target.frame, finding.target.selector].join('\n').slice(0, longest))
    : null;

/** Which root a group belongs to; halves the way for the next time. */
const rootOf = (parents: Map<string, string>, group: string): string => {
  let at = group;
  for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) {
    parents.set(at, parents.get(up) ?? up);
    at = up;
  }
  return at;
};

const valueOf = (fault: Fault): number => fault.repair?.gain ?? 0;
const earlier = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const faultsFirst = (a: Fault, b: Fault): number =>
  valueOf(b) - valueOf(a) || b.findings - a.findings || earlier(a.group, b.group);

const componentOf = (faults: readonly Fault[]): Component => {
  const sorted = [...faults].sort(faultsFirst);
  const [first] = sorted as [Fault];
  const known = sorted.flatMap(({ repair }) => (repair ? [repair] : []));
  const scores = known.flatMap(({ score }) => (score === null ? [] : [score]));
  const pages = sorted.length === 1 ? first.pages : [...new Set(sorted.flatMap((fault) => fault.pages))];
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

/**
 * The failures of a report by what has to be repaired. Findings of one group are one fault; faults seen at the same
 * element (frame and selector) stand at one place of a template and are one component. The most valuable first: points
 * gained, then findings. Repairing several faults never brings less than repairing one, so a component's score is that
 * of its best fault "at least". Pure; relies on the report's order of findings (by rule, then page).
 */
export const componentsOf = (report: Pick<LargeReport, 'findings' | 'grade'>): readonly Component[] => {
  const { findings } = report;
  const addresses = new Map<string, string>(); // one copy of each
  const oneOf = (page: string | null): string | null => {
    if (page === null) return null;
    const known = addresses.get(page);
    if (known === undefined) addresses.set(page, page);
    return known ?? page;
  };
  const groups = new Map<string, Growing>();
  const parents = new Map<string, string>();
  const places = new Map<string, string>();
  let at = -1;
  for (const finding of findings) {
    at += 1;
    if (finding.outcome !== 'fail') continue;
    const { group, page } = finding;
    let fault = groups.get(group);
    if (!fault) {
      groups.set(group, (fault = new Growing(finding, oneOf(page), at, findings)));
      parents.set(group, group);
    }
    fault.add(oneOf(page), at);
    const place = placeOf(finding);
    if (place === null) continue;
    const other = places.get(place);
    if (other === undefined) places.set(place, group);
    else parents.set(rootOf(parents, group), rootOf(parents, other));
  }
  const repairs = new Map(report.grade.repairs.map((repair) => [repair.group, repair]));
  const components = new Map<string, Fault[]>();
  for (const fault of groups.values()) {
    if (fault.pages.length > 1) fault.pages = [...new Set(fault.pages)];
    fault.repair = repairs.get(fault.group) ?? null;
    const root = rootOf(parents, fault.group);
    const list = components.get(root);
    if (list) list.push(fault);
    else components.set(root, [fault]);
  }
  return [...components.values()]
    .map(componentOf)
    .sort((a, b) => (b.gain ?? 0) - (a.gain ?? 0) || b.findings - a.findings || earlier(a.key, b.key));
};
