import { openRobots } from '../crawl/ask-robots.ts';
import type { FetchResult } from '../crawl/fetch.ts';
import { type Frontier, openFrontier } from '../crawl/frontier.ts';
import { type Connections, openConnections } from '../crawl/hop.ts';
import { collect } from '../model/collect.ts';
import { FailReason, type Reached } from '../model/page-visit.ts';
import type { SitePlan } from '../model/site-plan.ts';
import { allowFor, crawl, decideFor } from './crawl.ts';
import { entryOf, type Sitting } from './sitting.ts';
import { getFor } from './survey.ts';
import { openReadings, type Population } from './population.ts';
import { openSurveyFile, readSurvey, type Surveyed } from './survey-file.ts';
import { type Found, nothing, pageBytes, surveyPage } from './survey-page.ts';
import type { RunStart } from './folder.ts';
import type { Survey } from './journal.ts';

const seconds = 20; // for one page
const redirects = 20; // as many as browsers follow
const atOnce = 4; // requests in flight at least; the pace bounds them, not their number

const passing = new Set<FailReason>(['refused', 'connection', 'timeout']);
const passingStatus = new Set([500, 502, 503, 504]);
const mayPass = (reached: Reached): boolean =>
  reached.state === 'not-audited' &&
  (passing.has(reached.reason) ||
    (reached.reason === 'http-error' && passingStatus.has(reached.status ?? 0)));

/** What of a sitting the survey needs: no browser. */
export type SurveySitting = Pick<
  Sitting,
  | 'path'
  | 'start'
  | 'plan'
  | 'entries'
  | 'journal'
  | 'survey'
  | 'pace'
  | 'fetch'
  | 'on'
  | 'elapsed'
  | 'msLeft'
>;

/** The frontier that a survey starts with. */
const startFrontier = (plan: SitePlan, survey: Survey, year: number): Frontier => {
  const pages = plan.budget.surveyPages;
  return openFrontier({
    entry: plan.entry,
    sitemap: survey.sitemap,
    pages,
    decide: decideFor({ ...plan, budget: { ...plan.budget, pages } }, survey, year),
  });
};

/** What a finished survey made known, from its record. Throws Mistake when that is damaged. */
export const surveyedPopulation = (
  path: string,
  { plan, year }: RunStart,
  survey: Survey,
  closed: 'budget-pages' | 'budget-time',
): Population => {
  const frontier = startFrontier(plan, survey, year);
  const readings = openReadings();
  readSurvey(path, (one) => {
    frontier.settle(one.url, one.reached, one.links);
    readings.add(one);
  });
  frontier.close(closed);
  return readings.population(frontier.visits());
};

const retryAfterOf = ({ headers }: FetchResult): { retryAfter?: string } => {
  const retryAfter = headers['retry-after'];
  return retryAfter === undefined ? {} : { retryAfter };
};

const broken = (error: unknown): Reached => ({
  state: 'not-audited',
  reason: 'error',
  args: { detail: String(error).split('\n')[0]!.slice(0, 200) },
  status: null,
  finalUrl: null,
  redirects: [],
  attempts: 1,
});

/** Reads one address, twice when its fault may pass, and tells the pace how the host answered. */
const readerOf = ({ plan, pace }: SurveySitting, connections: Connections) => {
  const allow = allowFor(plan);
  const get = getFor(plan, redirects, (url) => allow(url, true), connections);
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
  const tried = (url: string): Promise<Found> =>
    surveyPage(url, told).catch((error: unknown) => ({ ...nothing, reached: broken(error) })); // one page never ends a survey
  return async (url: string): Promise<Found> => {
    const first = await tried(url);
    if (!mayPass(first.reached)) return first;
    if ('status' in first.reached && first.reached.status === null) pace.stumbled(new URL(url).host);
    const { reached, ...rest } = await tried(url);
    return { ...rest, reached: 'attempts' in reached ? { ...reached, attempts: 2 } : reached };
  };
};

/**
 * Finds a site's pages over plain HTTP: the same frontier as that of the browser's crawl, so the outcome depends on site and
 * plan alone. Everything is recorded as it comes; a survey that was cut off goes on. Returns what became known.
 */
export const surveyCrawl = async (sitting: SurveySitting): Promise<Population> => {
  const { plan, survey, start, entries, pace, journal, on, path } = sitting;
  const done = entryOf(entries, 'surveyed');
  if (done) return surveyedPopulation(path, start, survey, done.closed);
  const frontier = startFrontier(plan, survey, start.year);
  const readings = openReadings();
  const keep = (one: Surveyed): void => {
    readings.add(one);
    frontier.settle(one.url, one.reached, one.links);
  };
  const workers = Math.max(atOnce, plan.pace.workers);
  const connections = openConnections(workers);
  const file = openSurveyFile(path, keep);
  try {
    const origins = new Set(survey.robots.map((robots) => robots.origin));
    const robots = openRobots((url, maxBytes) => sitting.fetch(url, maxBytes), plan.scope.robots);
    const read = readerOf(sitting, connections);
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
    const closed = await crawl(frontier, workers, sitting.msLeft, async (_, url) => {
      const { known, audited } = frontier.counts();
      on({ phase: 'links', read: audited, known, url });
      const one = { url, ...(await look(url)) };
      file.append(one);
      keep(one);
    });
    collect(); // before lists of all pages are made
    journal.append({ t: 'surveyed', closed, ms: sitting.elapsed() });
    return readings.population(frontier.visits());
  } finally {
    file.close();
    connections.close();
  }
};
