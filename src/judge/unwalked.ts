import type { Unit } from '../model/rubric.ts';
import { type Cell, pageShare } from './share.ts';
import type { WalkGroup } from './walked.ts';

/** What was judged of one criterion on one page, by some of its rules. */
export type Part = Pick<Cell, 'rules' | 'shares' | 'fail'>;

const nothing: Part = { rules: 0, shares: 0, fail: 0 };

/** Equal parts numbered once, so that what follows from them is worked out once. */
const numbered = () => {
  const numbers = new Map<string, number>();
  const parts: Part[] = [];
  return {
    parts,
    of: ({ rules, shares, fail }: Part = nothing): number => {
      const key = `${rules} ${shares} ${fail}`;
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = parts.push({ rules, shares, fail }) - 1));
      return number;
    },
  };
};

/**
 * What one criterion comes to on pages that were not walked: each page's own part, as page rules judged it, with the part that
 * walks judged on each of the walked pages that stand for it in turn (fractional imputation, Kim and Fuller 2004).
 */
export type Unwalked = {
  readonly group: WalkGroup;
  readonly unit: Unit;
  readonly own: ReadonlyMap<string, number>; // by page not walked: its place in `rows`
  readonly rows: readonly Part[];
  readonly gifts: ReadonlyMap<string, number>; // by walked page: its place in `columns`
  readonly columns: readonly Part[];
};

/**
 * Puts together page rules' part of pages not walked and walks' part of walked ones.
 * @param cells of the criterion, by page: those of pages not walked hold no walk
 * @param walks what the walks alone judged, by page
 * @param settled pages of which a person said how the criterion stands: a walk could add nothing
 */
export const unwalkedIn = (
  groups: readonly WalkGroup[],
  unit: Unit,
  cells: ReadonlyMap<string, Part>,
  walks: ReadonlyMap<string, Part>,
  settled: ReadonlySet<string>,
): Unwalked[] =>
  groups.map((group) => {
    const [rows, columns] = [numbered(), numbered()];
    const own = new Map<string, number>();
    for (const page of group.unwalked) {
      if (settled.has(page)) continue;
      const { fail, ...part } = cells.get(page) ?? nothing;
      own.set(page, rows.of({ ...part, fail: Math.min(fail, 1) })); // one failure says as much as many
    }
    const gifts = new Map(group.donors.map(({ page }) => [page, columns.of(walks.get(page))]));
    return { group, unit, own, rows: rows.parts, gifts, columns: columns.parts };
  });

/** The same, had the walks judged otherwise on some pages: `change` makes the new part of what it was. */
export const regifted = (one: Unwalked, change: (page: string, was: Part) => Part): Unwalked => {
  const columns = numbered();
  const gifts = new Map(
    [...one.gifts].map(([page, at]) => [page, columns.of(change(page, one.columns[at]!))]),
  );
  return { ...one, gifts, columns: columns.parts };
};

/** Share of a page in billionths with both parts together; null = nothing judged. */
export const together = ({ unit }: Unwalked, one: Part, other: Part): number | null =>
  pageShare(
    { rules: one.rules + other.rules, shares: one.shares + other.shares, fail: one.fail + other.fail },
    unit,
  );

/** What is added to weight and sum of a criterion; exact, as `Standing` counts. */
export type Added = { readonly weight: number; readonly sum: bigint };

/** What one page not walked adds by its own part. */
export const addedBy = (one: Unwalked, part: Part, weight: number): Added => {
  const heavy = one.columns.map(() => 0);
  for (const { page, part: of } of one.group.donors) heavy[one.gifts.get(page)!]! += Math.round(weight * of);
  let [weights, sum] = [0, 0n];
  for (const [column, of] of heavy.entries()) {
    const share = together(one, part, one.columns[column]!);
    if (share === null) continue;
    weights += of;
    sum += BigInt(of) * BigInt(share);
  }
  return { weight: weights, sum };
};

/** What all pages not walked add together. */
export const addedByAll = (all: readonly Unwalked[], weightOf: (page: string) => number): Added => {
  let [weights, sum] = [0, 0n];
  for (const one of all) {
    const known = new Map<string, Added>();
    for (const [page, row] of one.own) {
      const weight = weightOf(page);
      const key = `${row} ${weight}`;
      const added = known.get(key) ?? addedBy(one, one.rows[row]!, weight);
      known.set(key, added);
      weights += added.weight;
      sum += added.sum;
    }
  }
  return { weight: weights, sum };
};
