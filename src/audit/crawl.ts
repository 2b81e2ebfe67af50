import { guardOf } from '../crawl/address.ts';
import { firstOf, type Decide } from '../crawl/decide.ts';
import { type Frontier, openFrontier } from '../crawl/frontier.ts';
import type { Pace } from '../crawl/pace.ts';
import { scopeOf } from '../crawl/scope.ts';
import { openTraps } from '../crawl/traps.ts';
import { normalise } from '../crawl/url.ts';
import type { SitePlan } from '../model/site-plan.ts';
import type { Entry, Survey } from './journal.ts';
import { robotsOf } from './survey.ts';

/** What is decided of an address before it is tried: scope, robots, traps, in this order. */
export const decideFor = (plan: SitePlan, survey: Survey, year: number): Decide => {
  const robots = robotsOf(plan, survey);
  const entries = new Set(plan.entry.map((url) => normalise(url)));
  const byRobots: Decide = (url) => {
    if (!url.startsWith('http') || robots(new URL(url).origin).allowed(url)) return null;
    return { reason: 'robots', args: {} };
  };
  const traps = openTraps({ pages: plan.budget.pages, year });
  return firstOf(scopeOf(plan), byRobots, (url) => (entries.has(url) ? null : traps(url)));
};

/** The frontier of a run as its journal left it; `linksOf` reads the recorded links of an audited page. */
export const restoreFrontier = async (
  plan: SitePlan,
  survey: Survey,
  year: number,
  entries: readonly Entry[],
  linksOf: (id: string) => Promise<Parameters<Frontier['settle']>[2]>,
): Promise<Frontier> => {
  const decide = decideFor(plan, survey, year);
  const frontier = openFrontier({
    entry: plan.entry,
    sitemap: survey.sitemap,
    pages: plan.budget.pages,
    decide,
  });
  for (const entry of entries)
    if (entry.t === 'visit')
      frontier.settle(
        entry.url,
        entry.reached,
        entry.reached.state === 'audited' ? await linksOf(entry.id) : [],
      );
  return frontier;
};

/** Which documents (the page, where it redirects, its frames) the browser may load for this plan. */
export const allowFor = (plan: SitePlan): ((url: string, main: boolean) => boolean) => {
  const guard = guardOf(plan);
  const inScope = scopeOf(plan);
  const local = plan.entry.some((url) => url.startsWith('file:'));
  return (url, main) => {
    if (/^(about|data|blob):/.test(url)) return !main;
    if (url.startsWith('file:')) return local && (!main || inScope(normalise(url) ?? url) === null);
    if (!guard.url(url)) return false;
    const skip = main ? inScope(normalise(url) ?? url) : null;
    return skip === null || skip.reason === 'document' || skip.reason === 'unsupported';
  };
};

/** Sets each surveyed origin's Crawl-delay. */
export const paceByRobots = (pace: Pace, plan: SitePlan, survey: Survey): void => {
  const robots = robotsOf(plan, survey);
  for (const { origin } of survey.robots) {
    const delay = robots(origin).crawlDelay;
    if (delay !== null) pace.delay(new URL(origin).host, delay);
  }
};

/**
 * Lets workers take addresses from the frontier until nothing is left or the time is up. `visit` tries one address and
 * settles it; it may say so before it ends, so that those who wait for its links go on. `msLeft` tells how much of the time
 * budget is left.
 */
export const crawl = async (
  frontier: Frontier,
  workers: number,
  msLeft: () => number,
  visit: (worker: number, url: string, settled: () => void) => Promise<void>,
): Promise<'budget-pages' | 'budget-time'> => {
  let waiting: (() => void)[] = [];
  const wake = () => {
    for (const resume of waiting) resume();
    waiting = [];
  };
  let late = false;
  let broken = false; // a worker failed for a reason that is not the page's: all stop
  const work = async (worker: number): Promise<void> => {
    for (;;) {
      late ||= msLeft() <= 0;
      const next = late || broken ? 'done' : frontier.take();
      if (next === 'done') return wake();
      if (next === 'wait') await new Promise<void>((resolve) => waiting.push(resolve));
      else {
        await visit(worker, next.url, wake);
        wake();
      }
    }
  };
  const guarded = (worker: number) =>
    work(worker).catch((error: unknown) => {
      broken = true;
      wake();
      throw error;
    });
  const ends = await Promise.allSettled(Array.from({ length: workers }, (_, worker) => guarded(worker)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const closed = late ? 'budget-time' : 'budget-pages';
  frontier.close(closed);
  return closed;
};
