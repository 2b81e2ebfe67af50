import { sumOf } from './sum.ts';

/** Weight of the spread of all templates beside that of the pages of one, in pages. */
export const PRIOR = 4;

/** A variance and its degrees of freedom. */
export type Pooled = { readonly variance: number; readonly freedom: number };

/** Sum of powers of the distances from the mean. */
const powersOf = (values: readonly number[], power: number): number => {
  const mean = sumOf(values) / values.length;
  return sumOf(values.map((value) => (value - mean) ** power));
};

/** The influences of the pages drawn of one template. */
export type Within = {
  readonly population: number;
  readonly size: number;
  readonly factor: number; // of the variance of a page in that of the sum
  readonly freedom: number;
  readonly squares: number;
  readonly cubes: number;
};

export const withinOf = (population: number, influences: readonly number[]): Within => {
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
export const withPool = (within: readonly Within[], drawn: readonly number[]): Pooled | null => {
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

/** The variance of a sum of independent parts, and its degrees of freedom (Satterthwaite 1946). */
export const added = (parts: readonly Pooled[]): Pooled => {
  const variance = sumOf(parts.map((part) => part.variance));
  const squares = sumOf(parts.map((part) => (part.variance === 0 ? 0 : part.variance ** 2 / part.freedom)));
  return { variance, freedom: squares === 0 ? Infinity : variance ** 2 / squares };
};
