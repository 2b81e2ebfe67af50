import { openShown, type Prior, type Unshown, unshownIn } from './few-pages.ts';
import { added, PRIOR, type Within, withinOf, withPool } from './pooled.ts';
import type { Sample } from './sample.ts';
import { openSecondPhase } from './second-phase.ts';
import { sumOf } from './sum.ts';
import { openIn, rowsIn, seenIn, type Term } from './terms.ts';

/** What a sample tells of a sum of terms. All but `freedom` in points, their squares and cubes. */
export type Spread = {
  readonly value: number;
  readonly variance: number; // of the sum, from page to page of a template
  readonly freedom: number; // degrees of freedom of that variance
  readonly third: number; // third central moment of the sum: negative where few pages are far worse than most
  readonly unshown: Unshown;
};

/**
 * The spread of a sum of ratios over a stratified sample drawn without replacement, by linearisation (Woodruff 1971; Särndal,
 * Swensson and Wretman 1992, 5.5): each page's influence on the sum, its variance within each template, corrected for finite
 * populations. What a few pages of a template cannot tell of their spread is borrowed from all templates. Where only a part of
 * the pages was walked, that of the choice of those pages is added (two phases: Särndal, Swensson and Wretman 1992, 9.3).
 * @param terms read once, one after the other
 * @param prior of terms that include these; those alone unless told
 * @returns null when a single page drawn, or walked, stands for others: nothing shows how pages differ
 */
export const spreadOf = (terms: Iterable<Term>, sample: Sample, prior?: Prior): Spread | null => {
  const open = openIn(sample);
  const influence = new Map<string, number>();
  const [shown, phase] = [openShown(), openSecondPhase(sample)];
  let value = 0;
  for (const row of rowsIn(terms, sample)) {
    const { points, all, mean, rows: pages } = row;
    value += points * mean;
    for (const { page, share, part } of pages)
      influence.set(page, (influence.get(page) ?? 0) + (points * part * (share - mean)) / all);
    phase.enter(row);
    for (const seen of seenIn(row, sample)) shown.add(seen);
  }
  const second = phase.close();
  if (second === null) return null;
  const of = (page: string): number => influence.get(page) ?? 0;
  const within = open.map(({ population, audited }): Within => {
    const one = withinOf(population, audited.map(of));
    const hidden = sumOf(audited.map((page) => second.within.get(page) ?? 0)); // by which pages not walked differ unseen
    return { ...one, squares: one.squares + hidden * (one.freedom / one.size) };
  });
  const drawn = open.flatMap(({ audited }) => audited).sort();
  const first = open.length === 0 ? { variance: 0, freedom: Infinity } : withPool(within, drawn.map(of));
  if (first === null) return null;
  const unshown = unshownIn(shown.shown, prior ?? shown.prior());
  return { value, ...added([first, second]), third: thirdOf(within), unshown };
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
