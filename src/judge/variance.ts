import { type Prior, priorOf, type Row, type Seen, type Unshown, unshownIn } from './few-pages.ts';
import { ONE, type Sample } from './sample.ts';
import { sumOf } from './sum.ts';

/** A weighted mean of shares (0..1) over the pages that have one, and what it is worth in points. */
export type Term = { readonly points: number; readonly shares: ReadonlyMap<string, number> };

/** What a sample tells of a sum of terms. All but `freedom` in points, their squares and cubes. */
export type Spread = {
  readonly value: number;
  readonly variance: number; // of the sum, from page to page of a template
  readonly freedom: number; // degrees of freedom of that variance
  readonly third: number; // third central moment of the sum: negative where few pages are far worse than most
  readonly unshown: Unshown;
};

/** Weight of the spread of all templates beside that of the pages of one, in pages. */
const PRIOR = 4;

type Rows = Seen & { readonly mean: number; readonly rows: readonly Row[] };

/** Pages that the lot left others of their template out for. */
const openIn = ({ strata }: Sample) =>
  strata.filter(({ population, audited }) => audited.length < population);

const rowsOf = ({ points, shares }: Term, drawn: ReadonlySet<string>, { weights }: Sample): Rows[] => {
  const rows = [...shares]
    .map(([page, share]): Row => ({ page, share, weight: (weights.get(page) ?? ONE) / ONE }))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
  const all = sumOf(rows.map(({ weight }) => weight));
  if (all === 0) return [];
  const mean = sumOf(rows.map(({ weight, share }) => weight * share)) / all;
  return [{ points, all, mean, rows, drawn: rows.filter(({ page }) => drawn.has(page)) }];
};

/** What all terms of a rubric tell of one that few pages bear on: the third argument of `spreadOf`. */
export const priorIn = (terms: readonly Term[], sample: Sample): Prior => {
  const drawn = new Set(openIn(sample).flatMap(({ audited }) => audited));
  return priorOf(terms.flatMap((term) => rowsOf(term, drawn, sample)));
};

/**
 * The spread of a sum of ratios over a stratified sample drawn without replacement, by linearisation (Woodruff 1971; Särndal,
 * Swensson and Wretman 1992, 5.5): each page's influence on the sum, its variance within each template, corrected for finite
 * populations. What a few pages of a template cannot tell of their spread is borrowed from all templates.
 * @param prior of terms that include these; those alone unless told
 * @returns null when a single page drawn stands for others: nothing shows how pages differ
 */
export const spreadOf = (terms: readonly Term[], sample: Sample, prior?: Prior): Spread | null => {
  const open = openIn(sample);
  const drawn = new Set(open.flatMap(({ audited }) => audited));
  const influence = new Map<string, number>();
  const seen = terms.flatMap((term) => rowsOf(term, drawn, sample));
  const value = sumOf(seen.map(({ points, mean }) => points * mean));
  for (const { points, all, mean, rows } of seen)
    for (const { page, share } of rows)
      influence.set(page, (influence.get(page) ?? 0) + (points * (share - mean)) / all);
  if (open.length === 0)
    return { value, variance: 0, freedom: Infinity, third: 0, unshown: { lacking: 0, below: 0, above: 0 } };
  const within = open.map(({ population, audited }) =>
    withinOf(
      population,
      audited.map((page) => influence.get(page) ?? 0),
    ),
  );
  const pooled = withPool(
    within,
    [...drawn].sort().map((page) => influence.get(page) ?? 0),
  );
  return (
    pooled && { value, ...pooled, third: thirdOf(within), unshown: unshownIn(seen, prior ?? priorOf(seen)) }
  );
};

/** Sum of powers of the distances from the mean. */
const powersOf = (values: readonly number[], power: number): number => {
  const mean = sumOf(values) / values.length;
  return sumOf(values.map((value) => (value - mean) ** power));
};

/** The influences of the pages drawn of one template. */
type Within = {
  readonly population: number;
  readonly size: number;
  readonly factor: number; // of the variance of a page in that of the sum
  readonly freedom: number;
  readonly squares: number;
  readonly cubes: number;
};

const withinOf = (population: number, influences: readonly number[]): Within => {
  const size = influences.length;
  const factor = (population * (population - size)) / size;
  const [squares, cubes] = [powersOf(influences, 2), powersOf(influences, 3)];
  return { population, size, factor, freedom: size - 1, squares, cubes };
};

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
    const one = powersOf(drawn, 2) / (drawn.length - 1);
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

/**
 * The third central moment of the sum, templates pooled like their variances; 0 where no template has three pages. That of a
 * mean drawn without replacement: Sukhatme and Sukhatme 1970, 1.13, for populations that are not small.
 */
const thirdOf = (within: readonly Within[]): number => {
  const told = within.filter(({ size }) => size > 2);
  const partOf = ({ size }: Within): number => ((size - 1) * (size - 2)) / size; // makes `cubes` unbiased
  const parts = sumOf(told.map(partOf));
  if (parts === 0) return 0;
  const pool = sumOf(told.map(({ cubes }) => cubes)) / parts;
  return sumOf(
    within.map((row) => {
      const { population, size, cubes } = row;
      const one = size > 2 ? (cubes + PRIOR * pool) / (partOf(row) + PRIOR) : pool;
      return ((population * (population - size) * (population - 2 * size)) / size ** 2) * one;
    }),
  );
};
