import type { Interval } from '../model/grade.ts';

/** A template to draw from. `population` counts its pages that can be drawn, `audited` those of them already drawn. */
export type Drawable = {
  readonly template: string;
  readonly population: number;
  readonly audited: number;
};

const LEAST = 2; // pages of a template from which its spread can be told

/**
 * How many more pages to draw of each template: first one of each, then a second, larger templates first; the rest one by one
 * where the variance of the total falls most, which for templates of equal spread is where population / sqrt(n (n + 1)) is
 * greatest: the optimum among whole numbers (Wright 2012, "The equivalence of Neyman optimum allocation for sampling and
 * equal proportions for apportioning the U.S. House of Representatives"). Ties go by template, so that the same strata give
 * the same counts in whatever order.
 * @param more pages to draw, at most: fewer when the templates have no more
 * @returns counts above zero by template
 */
export const allocate = (strata: readonly Drawable[], more: number): Map<string, number> => {
  const rows = [...strata]
    .sort((a, b) => (a.template < b.template ? -1 : 1))
    .map((stratum) => ({ ...stratum, drawn: stratum.audited }));
  const need = (row: (typeof rows)[number]): [round: number, gain: number] =>
    row.drawn < LEAST
      ? [LEAST - row.drawn, row.population]
      : [0, row.population / Math.sqrt(row.drawn * (row.drawn + 1))];
  const counts = new Map<string, number>();
  for (let left = Math.max(0, Math.floor(more)); left > 0; left--) {
    let best: { row: (typeof rows)[number]; round: number; gain: number } | undefined;
    for (const row of rows) {
      if (row.drawn >= row.population) continue;
      const [round, gain] = need(row);
      if (!best || round > best.round || (round === best.round && gain > best.gain))
        best = { row, round, gain };
    }
    if (!best) break;
    best.row.drawn += 1;
    counts.set(best.row.template, (counts.get(best.row.template) ?? 0) + 1);
  }
  return counts;
};

/**
 * Whether a score is known well enough to stop drawing: its interval reaches no more than `target` points to either side of
 * its middle. One that cannot be stated is not.
 */
export const enoughFor = (interval: Interval | null, target = 3): boolean =>
  interval !== null && interval.high - interval.low <= 2 * target + 1e-9;
