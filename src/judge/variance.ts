import { ONE, type Sample } from './sample.ts';

/** A weighted mean of shares (0..1) over the pages that have one, and what it is worth in points. */
export type Term = { readonly points: number; readonly shares: ReadonlyMap<string, number> };

/** What a sample tells of a sum of terms. All but `freedom` in points or their squares. */
export type Spread = {
  readonly value: number;
  readonly variance: number; // of the sum, from page to page of a template
  readonly freedom: number; // degrees of freedom of that variance
  readonly lacking: number; // variance that so few pages cannot show
  readonly hidden: { readonly below: number; readonly above: number }; // what no page drawn has shown and may still be
};

/** Weight of the spread of all templates beside that of the pages of one, in pages. */
const PRIOR = 4;

const sumOf = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/**
 * The spread of a sum of ratios over a stratified sample drawn without replacement, by linearisation (Woodruff 1971; Särndal,
 * Swensson and Wretman 1992, 5.5): each page's influence on the sum, its variance within each template, corrected for finite
 * populations. What a few pages of a template cannot tell of their spread is borrowed from all templates.
 * @returns null when a single page drawn stands for others: nothing shows how pages differ
 */
export const spreadOf = (terms: readonly Term[], { strata, weights }: Sample): Spread | null => {
  const open = strata.filter(({ population, audited }) => audited.length < population);
  const drawn = new Set(open.flatMap(({ audited }) => audited));
  const pages = [...new Set(terms.flatMap(({ shares }) => [...shares.keys()]))].sort();
  const influence = new Map<string, number>();
  let [value, lacking, below, above] = [0, 0, 0, 0];
  for (const { points, shares } of terms) {
    const rows = pages.flatMap((page) => {
      const share = shares.get(page);
      return share === undefined ? [] : [{ page, share, weight: (weights.get(page) ?? ONE) / ONE }];
    });
    const all = sumOf(rows.map(({ weight }) => weight));
    if (all === 0) continue;
    const mean = sumOf(rows.map(({ weight, share }) => weight * share)) / all;
    value += points * mean;
    for (const { page, share } of rows)
      influence.set(page, (influence.get(page) ?? 0) + (points * (share - mean)) / all);
    const part = hiddenIn(
      rows.filter(({ page }) => drawn.has(page)),
      all,
    );
    lacking += points ** 2 * part.lacking;
    below = Math.max(below, points * part.below);
    above = Math.max(above, points * part.above);
  }
  if (open.length === 0)
    return { value, variance: 0, freedom: Infinity, lacking: 0, hidden: { below: 0, above: 0 } };
  const within = open.map(({ population, audited }) => {
    const size = audited.length;
    const all = audited.map((page) => influence.get(page) ?? 0);
    return { factor: (population * (population - size)) / size, freedom: size - 1, squares: squaresOf(all) };
  });
  const pooled = withPool(
    within,
    [...drawn].sort().map((page) => influence.get(page) ?? 0),
  );
  return pooled && { value, ...pooled, lacking, hidden: { below, above } };
};

const squaresOf = (values: readonly number[]): number => {
  const mean = sumOf(values) / values.length;
  return sumOf(values.map((value) => (value - mean) ** 2));
};

type Within = { readonly factor: number; readonly freedom: number; readonly squares: number };

/**
 * The variance of the sum with that of each template drawn towards that of all, and its degrees of freedom (Satterthwaite 1946,
 * as if templates spread alike). Where every template has a single page, the pages of all templates stand for its spread, which
 * overstates it: templates differ more than pages of one.
 */
const withPool = (
  within: readonly Within[],
  drawn: readonly number[],
): Pick<Spread, 'variance' | 'freedom'> | null => {
  const freedom = sumOf(within.map((row) => row.freedom));
  if (freedom === 0) {
    if (drawn.length < 2) return null;
    const one = squaresOf(drawn) / (drawn.length - 1);
    return { variance: one * sumOf(within.map(({ factor }) => factor)), freedom: drawn.length - 1 };
  }
  const pool = sumOf(within.map(({ squares }) => squares)) / freedom;
  const own = (row: Within): number => row.freedom / (row.freedom + PRIOR);
  const variance = sumOf(
    within.map((row) => (row.factor * (row.squares + PRIOR * pool)) / (row.freedom + PRIOR)),
  );
  const borrowed = sumOf(within.map((row) => row.factor * (1 - own(row))));
  const parts = within.map((row) => row.factor * own(row) + (borrowed * row.freedom) / freedom);
  const squares = sumOf(
    parts.map((part, n) => (part === 0 ? 0 : part ** 2 / (within[n]?.freedom ?? Infinity))),
  );
  return { variance, freedom: sumOf(parts) ** 2 / squares };
};

type Row = { readonly share: number; readonly weight: number };

/**
 * What the drawn pages of one term leave in the dark. d = their effective number (Kish 1965). The mean of d pages takes 1 / d of
 * their variance with it; `lacking` gives it back, with half a page that passes and half a page that fails added (Jeffreys), so
 * that it is never nothing. Where all pages drawn are alike, 1 or 0, a share of 1 - 0.025^(1/d) of pages may be otherwise and
 * be missed by 2.5 % of samples.
 */
const hiddenIn = (rows: readonly Row[], all: number): { lacking: number; below: number; above: number } => {
  const sum = sumOf(rows.map(({ weight }) => weight));
  const left = sumOf(rows.map(({ weight }) => weight * (weight - 1)));
  if (left <= 0) return { lacking: 0, below: 0, above: 0 };
  const squares = sumOf(rows.map(({ weight }) => weight ** 2));
  const many = sum ** 2 / squares;
  const part = (sum / all) * Math.sqrt(left / squares); // of the term, less what is known for certain
  const mean = sumOf(rows.map(({ weight, share }) => weight * share)) / sum;
  const spread = sumOf(rows.map(({ weight, share }) => weight * (share - mean) ** 2)) / sum;
  const unseen = part * (1 - 0.025 ** (1 / many));
  return {
    lacking: (part / many) ** 2 * ((many * spread + 0.25) / (many + 1)),
    below: rows.every(({ share }) => share === 1) ? unseen : 0,
    above: rows.every(({ share }) => share === 0) ? unseen : 0,
  };
};
