import type { Finding } from '../model/finding.ts';
import type { Findings } from '../model/findings.ts';
import type { Repair } from '../model/grade.ts';
import { shortHash } from './address.ts';
import { openNumberTable } from './number-table.ts';

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

/** A name of 12 hex digits is a number; others get numbers above those. */
const openNames = () => {
  const strange = new Map<string, number>();
  const names: string[] = [];
  return {
    numberOf: (name: string): number => {
      if (/^[0-9a-f]{12}$/.test(name)) return Number.parseInt(name, 16);
      let number = strange.get(name);
      if (number === undefined) strange.set(name, (number = 2 ** 48 + names.push(name) - 1));
      return number;
    },
    name: (number: number): string =>
      number < 2 ** 48 ? number.toString(16).padStart(12, '0') : (names[number - 2 ** 48] as string),
  };
};

const placeOf = ({ target }: Finding): number | null =>
  target
    ? Number.parseInt(shortHash([...target.frame, target.selector].join('\n').slice(0, longest)), 16)
    : null;

const longer = (numbers: Uint32Array<ArrayBuffer>, index: number): Uint32Array<ArrayBuffer> => {
  if (index < numbers.length) return numbers;
  const larger = new Uint32Array(Math.ceil((index + 16) * 1.5));
  larger.set(numbers);
  return larger;
};

/**
 * Puts the failures of a report to clusters: findings of one group are one fault, faults seen at the same element (frame and
 * selector) are mended together. In one pass, with some thirty bytes a distinct fault, for there may be very many.
 */
export const clustersOf = (findings: Findings, repairs: readonly Repair[]): Clusters => {
  const names = openNames();
  const [groups, places] = [openNumberTable(), openNumberTable()];
  let [parents, sizes, firstAt] = [new Uint32Array(64), new Uint32Array(64), new Uint32Array(64)];
  let failures = 0;
  const rootOf = (group: number): number => {
    let at = group;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number; // halves the way for the next time
      at = parents[at] as number;
    }
    return at;
  };
  for (const finding of findings) {
    if (finding.outcome !== 'fail') continue;
    failures += 1;
    const known = groups.size();
    const group = groups.placeOf(names.numberOf(finding.group));
    if (group === known) {
      [parents, sizes] = [longer(parents, group), longer(sizes, group)];
      parents[group] = group;
    }
    sizes[group] = (sizes[group] as number) + 1;
    const where = placeOf(finding);
    if (where === null) continue;
    const seen = places.size();
    const place = places.placeOf(where);
    if (place === seen) {
      firstAt = longer(firstAt, place);
      firstAt[place] = group;
    } else parents[rootOf(group)] = rootOf(firstAt[place] as number);
  }
  const size = groups.size();
  const least = new Uint32Array(size).fill(size); // the group of the cluster that comes first by name
  const all = new Uint32Array(size);
  const nameOf = (group: number): string => names.name(groups.at(group));
  const before = (a: number, b: number): boolean => {
    const [x, y] = [groups.at(a), groups.at(b)];
    return x < 2 ** 48 && y < 2 ** 48 ? x < y : nameOf(a) < nameOf(b);
  };
  for (let group = 0; group < size; group++) {
    const root = rootOf(group);
    all[root] = (all[root] as number) + (sizes[group] as number);
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
    (group) => parents[group] === group,
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
