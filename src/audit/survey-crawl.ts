import { openRobots } from '../crawl/ask-robots.ts';
import type { FetchResult } from '../crawl/fetch.ts';
import { type Frontier, openFrontier } from '../crawl/frontier.ts';
import { FailReason, type Reached } from '../model/page-visit.ts';
import type { SitePlan } from '../model/site-plan.ts';
import { allowFor, crawl, decideFor } from './crawl.ts';
import { entryOf, type Sitting } from './sitting.ts';
import { getFor } from './survey.ts';
import { openSurveyFile, type Surveyed } from './survey-file.ts';
import { type Found, nothing, pageBytes, surveyPage } from './survey-page.ts';
import type { Survey } from './journal.ts';

const seconds = 20; // for one page
const redirects = 20; // as many as browsers follow
const atOnce = 4; // requests in flight at least; the pace bounds them, not their number

const passing = new Set<FailReason>(['connection', 'timeout']);
const passingStatus = new Set([500, 502, 503, 504]);
const mayPass = (reached: Reached): boolean =>
  reached.state === 'not-audited' &&
  (passing.has(reached.reason) ||
    (reached.reason === 'http-error' && passingStatus.has(reached.status ?? 0)));

/** The frontier of a survey as its record left it. */
export const restoreSurvey = (
  plan: SitePlan,
  survey: Survey,
  year: number,
  known: readonly Surveyed[],
): Frontier => {
  const pages = plan.budget.surveyPages;
  const frontier = openFrontier({
    entry: plan.entry,
    sitemap: survey.sitemap,
    pages,
    decide: decideFor({ ...plan, budget: { ...plan.budget, pages } }, survey, year),
  });
  for (const { url, reached, links } of known) frontier.settle(url, reached, links);
  return frontier;
};

const retryAfterOf = ({ headers }: FetchResult): { retryAfter?: string } => {
  const retryAfter = headers['retry-after'];
  return retryAfter === undefined ? {} : { retryAfter };
};

/** Reads one address, twice when its fault may pass, and tells the pace how the host answered. */
const readerOf = ({ plan, pace }: Sitting) => {
  const allow = allowFor(plan);
  const get = getFor(plan, redirects, (url) => allow(url, true));
  const told = async (url: string): Promise<FetchResult> => {
    const { host } = new URL(url);
    await pace.turn(host);
    const began = performance.now();
    const answer = await get(url, pageBytes, seconds);
    const ms = performance.now() - began;
    const { status } = answer;
    if (status !== null) pace.told(host, { status, ms, ...retryAfterOf(answer) });
    else if (!answer.ok && answer.reason !== 'redirect-out' && answer.reason !== 'redirect-loop')
      pace.told(host, { status: null, reason: answer.reason, ms });
    return answer;
  };
  return async (url: string) => {
    const first = await surveyPage(url, told);
    if (!mayPass(first.reached)) return first;
    const { reached, ...rest } = await surveyPage(url, told);
    return { ...rest, reached: 'attempts' in reached ? { ...reached, attempts: 2 } : reached };
  };
};

/**
 * Finds a site's pages over plain HTTP: the same frontier as that of the browser's crawl, so the outcome depends on site and
 * plan alone. Everything is recorded as it comes; a survey that was cut off goes on. Returns the closed frontier and what was
 * read of every address.
 */
export const surveyCrawl = async (
  sitting: Sitting,
): Promise<{ readonly frontier: Frontier; readonly surveyed: readonly Surveyed[] }> => {
  const { plan, survey, start, entries, pace, journal, on, path } = sitting;
  const file = openSurveyFile(path);
  try {
    const surveyed = [...file.known];
    const frontier = restoreSurvey(plan, survey, start.year, surveyed);
    const done = entryOf(entries, 'surveyed');
    if (done) {
      frontier.close(done.closed);
      return { frontier, surveyed };
    }
    const origins = new Set(survey.robots.map((robots) => robots.origin));
    const robots = openRobots((url, maxBytes) => sitting.fetch(url, maxBytes), plan.scope.robots);
    const read = readerOf(sitting);
    const look = async (url: string): Promise<Found> => {
      const { host, origin } = new URL(url);
      if (!origins.has(origin) && !(await robots(url)).allowed(url))
        return { ...nothing, reached: { state: 'skipped', reason: 'robots', args: {} } };
      const down = pace.down(host);
      if (!down) return read(url);
      const reason = FailReason.safeParse(down.cause).data ?? 'blocked';
      const args = { host, status: down.cause, limit: seconds, detail: down.cause, inRow: down.inRow };
      return {
        ...nothing,
        reached: {
          state: 'not-audited',
          reason,
          args,
          status: null,
          finalUrl: null,
          redirects: [],
          attempts: 0,
        },
      };
    };
    const closed = await crawl(
      frontier,
      Math.max(atOnce, plan.pace.workers),
      sitting.msLeft,
      async (_, url) => {
        const { known, audited } = frontier.counts();
        on({ phase: 'links', read: audited, known, url });
        const one = { url, ...(await look(url)) };
        file.append(one);
        surveyed.push(one);
        frontier.settle(url, one.reached, one.links);
      },
    );
    journal.append({ t: 'surveyed', closed, ms: sitting.elapsed() });
    return { frontier, surveyed };
  } finally {
    file.close();
  }
};
