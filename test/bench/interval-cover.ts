import { scoreSample, scoreUntilEnough, type Kind, siteOf } from './synthetic-sites.ts';

/** How often intervals held the truth. */
export type Covered = {
  readonly truth: number; // mean
  readonly draws: number;
  readonly covered: number;
  readonly below: number; // times the truth lay below the interval
  readonly above: number;
  readonly none: number; // times no interval was given
  readonly width: number; // sums over all draws
  readonly pages: number;
};

/**
 * Draws samples of a kind of site and counts how often the interval of the score holds the truth: the score of all pages, not
 * rounded, since rounding would widen narrow intervals by half. Of one site alone the count says little where the truth lies on
 * a cap, or few outcomes are possible: its intervals hold it nearly always, or hardly ever.
 * @param each samples of one site before another of its kind is made
 */
export const coverOf = (name: string, kind: Kind, draws: number, each = draws): Covered => {
  const counts = { covered: 0, below: 0, above: 0, none: 0, width: 0, pages: 0, truth: 0 };
  let site = siteOf(name, kind);
  for (let n = 0; n < draws; n++) {
    if (n > 0 && n % each === 0) site = siteOf(name, kind, `${name} ${n / each}`);
    const seed = `${name} ${n}`;
    const { known, coverage } =
      kind.sample === 'auto' ? scoreUntilEnough(site, seed) : scoreSample(site, kind.sample, seed);
    const interval = known?.interval ?? null;
    counts.pages += coverage.pages.audited;
    counts.truth += site.truth / draws;
    if (interval === null) counts.none += 1;
    else {
      counts.width += interval.high - interval.low;
      if (site.truth < interval.low) counts.below += 1;
      else if (site.truth > interval.high) counts.above += 1;
      else counts.covered += 1;
    }
  }
  return { draws, ...counts };
};
