import type { Finding } from '../model/finding.ts';
import { openCounts } from '../model/column.ts';
import type { Findings } from '../model/findings.ts';
import type { Repair } from '../model/grade.ts';
import { openHashNames } from '../model/hash-names.ts';
import { openNumberTable } from '../model/number-table.ts';
import { shortHash } from './address.ts';

/** Characters of a place that are compared; selectors come from hostile pages and may be endless. */
const longest = 2000;

/** Faults that are mended together, by the number of one of them. */
export type Clusters = {
  readonly count: number;
  readonly failures: number;
  /** The cluster of a group of failures; -1 when there is none of that name. */
  clusterOf(group: string): number;
  /** Clusters, the most valuable first: points gained, then findings, then name. */
  ranked(): Uint32Array;
  readonly findings: (cluster: number) => number;
};

const placeOf = ({ target }: Finding): number | null =>
  target
    ? Number.parseInt(shortHash([...target.frame, target.selector].join('\n').slice(0, longest)), 16)
    : null;

/**
 * Puts the failures of a report to clusters: findings of one group are one fault, faults seen at the same element (frame and
 * selector) are mended together. In one pass, with some thirty bytes a distinct fault, for there may be very many.
 */
export const clustersOf = (findings: Findings, repairs: readonly Repair[]): Clusters => {
  const names = openHashNames();
  const [groups, places] = [openNumberTable(), openNumberTable()];
  const [parents, sizes, firstAt] = [openCounts(), openCounts(), openCounts()]; // of groups, of groups, by place
  let failures = 0;
  const rootOf = (group: number): number => {
    let at = group;
    while (parents.at(at) !== at) {
      parents.set(at, parents.at(parents.at(at))); // halves the way for the next time
      at = parents.at(at);
    }
    return at;
  };
  for (const finding of findings) {
    if (finding.outcome !== 'fail') continue;
    failures += 1;
    const known = groups.size();
    const group = groups.placeOf(names.numberOf(finding.group));
    if (group === known) {
      parents.push(group);
      sizes.push(0);
    }
    sizes.set(group, sizes.at(group) + 1);
    const where = placeOf(finding);
    if (where === null) continue;
    const seen = places.size();
    const place = places.placeOf(where);
    if (place === seen) firstAt.push(group);
    else parents.set(rootOf(group), rootOf(firstAt.at(place)));
  }
  const size = groups.size();
  const least = new Uint32Array(size).fill(size); // the group of the cluster that comes first by name
  const all = new Uint32Array(size);
  const before = (a: number, b: number): boolean => names.before(groups.at(a), groups.at(b));
  for (let group = 0; group < size; group++) {
    const root = rootOf(group);
    all[root] = (all[root] as number) + sizes.at(group);
    const first = least[root] as number;
    if (first === size || before(group, first)) least[root] = group;
  }
  const clusterOf = (group: string): number => {
    const number = names.numberOf(group);
    const place = groups.placeOf(number);
    return place < size ? rootOf(place) : -1;
  };
  const gains = new Map<number, number>();
  for (const { group, gain } of repairs) {
    const cluster = clusterOf(group);
    if (cluster >= 0) gains.set(cluster, Math.max(gains.get(cluster) ?? -Infinity, gain));
  }
  const roots = Uint32Array.from({ length: size }, (_, group) => group).filter(
    (group) => parents.at(group) === group,
  );
  const gain = (root: number): number => gains.get(root) ?? 0;
  const findingsIn = (root: number): number => all[root] as number;
  return {
    count: roots.length,
    failures,
    clusterOf,
    ranked: () =>
      roots.toSorted(
        (a, b) =>
          gain(b) - gain(a) ||
          findingsIn(b) - findingsIn(a) ||
          (a === b ? 0 : before(least[a] as number, least[b] as number) ? -1 : 1),
      ),
    findings: findingsIn,
  };
};
