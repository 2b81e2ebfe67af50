import type { Ledger } from './ledger.ts';
import { lotOf } from './lot.ts';
import { ONE, type Stratum } from './sample.ts';
import type { Scale } from './score.ts';
import { pageShare, WHOLE } from './share.ts';
import type { VetoRecord } from './vetoes.ts';

/** Pages of one stratum as rows: what each holds of every quantity that varies in it. */
type Block = {
  readonly weights: Float64Array; // pages each row stands for
  readonly keep: number; // 1 - lambda
  readonly step: number; // lambda n / (n - 1): what a page gains each time it is drawn
  readonly columns: Int32Array; // quantities that vary
  readonly values: Float64Array; // row by row: share, 0 where there is none
  readonly judged: Float64Array; // 1 where there is a share
};

/** A ratio of two sums over pages: a criterion's share, or the share of pages that a veto hits. */
type Quantity = { readonly of: ReadonlyMap<string, number> };

/** What is drawn again and again: sums of pages that are certain, and the blocks of pages drawn by lot. */
export type Bootstrap = {
  readonly sums: Float64Array; // of pages that do not vary, by quantity
  readonly counts: Float64Array;
  readonly blocks: readonly Block[];
};

/** Shares of every criterion of the scale by page, then, by veto, 1 where it hits and 0 where it was only applied. */
export const quantitiesOf = (ledger: Ledger, scale: Scale, vetoes: readonly VetoRecord[]): Quantity[] => [
  ...scale.flatMap(({ criteria }) =>
    criteria.map(({ id }) => {
      const of = new Map<string, number>();
      const account = ledger.accounts.get(id);
      for (const [page, cell] of account?.cells ?? []) {
        const share = pageShare(cell, account!.unit);
        if (share !== null) of.set(page, share / WHOLE);
      }
      return { of };
    }),
  ),
  ...vetoes.map(({ findings, applied }) => ({
    of: new Map([...applied].map((page) => [page, findings.has(page) ? 1 : 0])),
  })),
];

/**
 * Strata from which a spread can be told. Those of which all pages were audited have none. Those with a single audited page
 * are taken together by two or three of like size, which overstates their spread, as templates differ more than pages of one.
 * @returns null when a single page stands for others and there is no stratum to join it to
 */
export const spreadable = (strata: readonly Stratum[]): Stratum[][] | null => {
  const open = strata.filter(({ population, audited }) => audited.length < population);
  const bySize = (a: Stratum, b: Stratum): number =>
    a.population - b.population || (a.template < b.template ? -1 : 1);
  const single = open.filter(({ audited }) => audited.length === 1).sort(bySize);
  const several = open
    .filter(({ audited }) => audited.length > 1)
    .sort(bySize)
    .map((stratum) => [stratum]);
  const groups: Stratum[][] = [];
  for (const [at, stratum] of single.entries())
    if (at % 2 === 0 && at < single.length - 1) groups.push([stratum]);
    else if (groups.length > 0) groups.at(-1)!.push(stratum);
    else if (several.length === 0) return null;
    else several[0]!.push(stratum);
  return [...several, ...groups];
};

/** Prepares the ledger's pages for drawing again. `groups` are strata taken together. */
export const bootstrapOf = (
  { sample }: Ledger,
  quantities: readonly Quantity[],
  groups: readonly (readonly Stratum[])[],
): Bootstrap => {
  const [sums, counts] = [new Float64Array(quantities.length), new Float64Array(quantities.length)];
  const varying = new Set(groups.flatMap((group) => group.flatMap(({ audited }) => audited)));
  for (const [k, { of }] of quantities.entries())
    for (const page of [...of.keys()].sort()) {
      if (varying.has(page)) continue;
      const weight = (sample.weights.get(page) ?? ONE) / ONE;
      sums[k]! += weight * of.get(page)!;
      counts[k]! += weight;
    }
  const blocks = groups.map((group): Block => {
    const pages = group.flatMap(({ audited }) => audited);
    const population = group.reduce((total, stratum) => total + stratum.population, 0);
    const weights = Float64Array.from(pages, (page) => (sample.weights.get(page) ?? ONE) / ONE);
    const even = group.length === 1;
    const columns: number[] = [];
    for (const [k, { of }] of quantities.entries()) {
      const first = of.get(pages[0]!);
      if (!even || pages.some((page) => of.get(page) !== first)) columns.push(k);
      else if (first !== undefined) {
        sums[k]! += population * first;
        counts[k]! += population;
      }
    }
    const size = pages.length;
    const lambda = Math.sqrt(1 - size / population);
    const at = (fill: (share: number | undefined) => number): Float64Array =>
      Float64Array.from(pages.flatMap((page) => columns.map((k) => fill(quantities[k]!.of.get(page)))));
    return {
      weights,
      keep: 1 - lambda,
      step: (lambda * size) / (size - 1),
      columns: Int32Array.from(columns),
      values: at((share) => share ?? 0),
      judged: at((share) => (share === undefined ? 0 : 1)),
    };
  });
  return { sums, counts, blocks };
};

/**
 * Draws every stratum again, n - 1 of its n pages with replacement, and weighs the pages anew: the rescaling bootstrap of Rao
 * and Wu (1988) in the form of weights of Rao, Wu and Yue (1992), with finite populations corrected for.
 * @yields the ratios of all quantities, NaN where no page has one; the array is used again
 */
export function* replicate(
  { sums, counts, blocks }: Bootstrap,
  times: number,
  seed: string,
): Generator<Float64Array> {
  const lot = lotOf(seed);
  const width = sums.length;
  const [sum, count, ratios] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  const drawn = new Float64Array(Math.max(0, ...blocks.map(({ weights }) => weights.length)));
  for (let time = 0; time < times; time++) {
    sum.set(sums);
    count.set(counts);
    for (const { weights, keep, step, columns, values, judged } of blocks) {
      const [size, across] = [weights.length, columns.length];
      if (across === 0) continue;
      drawn.fill(keep, 0, size);
      for (let n = 1; n < size; n++) drawn[lot(size)]! += step;
      for (let row = 0, cell = 0; row < size; row++) {
        const weight = weights[row]! * drawn[row]!;
        for (let k = 0; k < across; k++, cell++) {
          sum[columns[k]!]! += weight * values[cell]!;
          count[columns[k]!]! += weight * judged[cell]!;
        }
      }
    }
    for (let k = 0; k < width; k++) ratios[k] = count[k]! > 1e-9 ? sum[k]! / count[k]! : Number.NaN;
    yield ratios;
  }
}
