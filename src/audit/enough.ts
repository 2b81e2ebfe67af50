import type { Interval } from '../model/grade.ts';
import type { SitePlan } from '../model/site-plan.ts';

/** Points on either side of the score that `auto` is content with. */
export const margin = 3;

const beforeWalks = 2.5; // of the pages alone, where walks will add to it: 1.7 are left for those, for squares add up
const firstWalks = 10; // of `auto`
const firstPages = 30; // of `auto`
const growth = 0.5; // how much a further round of `auto` adds to what is audited

/** Pages of a sample at most. */
export const sizeOf = ({ sample, budget }: Pick<SitePlan, 'sample' | 'budget'>): number =>
  typeof sample === 'number' ? Math.min(budget.pages, sample) : budget.pages;

/**
 * How many pages more a sample wants; 0 or less = it is complete. `auto` begins with 30 pages, or two of each template, and goes on
 * until the interval of the score is within 3 points on either side, or 2.5 where pages will be walked.
 * @param audited pages so far
 * @param strata templates that pages are drawn from
 * @param interval of the score as far as pages are audited; asked only where it decides
 */
export const moreWanted = async (
  plan: Pick<SitePlan, 'sample' | 'budget'>,
  audited: number,
  strata: number,
  interval: () => Promise<Interval | null>,
): Promise<number> => {
  const room = plan.budget.pages - audited;
  if (plan.sample !== 'auto') return sizeOf(plan) - audited;
  const first = Math.max(firstPages, 2 * strata) - audited;
  if (first > 0 || room <= 0) return Math.min(room, first);
  const known = await interval();
  if (known && known.high - known.low <= 2 * (plan.budget.walkPages > 0 ? beforeWalks : margin)) return 0;
  return Math.min(room, Math.max(10, Math.ceil(audited * growth)));
};

/**
 * How many pages more are walked; 0 = enough. `auto` begins with 10 and goes on until the interval of the score is within 3 points
 * on either side, or as many are walked as the plan allows.
 * @param walked pages so far, start pages included
 * @param audited pages that can be walked
 * @param interval of the score as far as pages are walked; asked only where it decides
 */
export const moreWalks = async (
  { sample, budget }: Pick<SitePlan, 'sample' | 'budget'>,
  walked: number,
  audited: number,
  interval: () => Promise<Interval | null>,
): Promise<number> => {
  if (sample !== 'auto') return budget.walkPages - walked;
  const room = Math.min(budget.walkPages, audited) - walked;
  if (walked === 0 || room <= 0) return Math.max(0, Math.min(room, firstWalks));
  const known = await interval();
  if (known && known.high - known.low <= 2 * margin) return 0;
  return Math.min(room, Math.max(5, Math.ceil(walked * growth)));
};
