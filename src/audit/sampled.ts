import type { Chosen, PageVisit, Reached } from '../model/page-visit.ts';
import type { SitePlan } from '../model/site-plan.ts';
import type { RunStart } from './folder.ts';
import type { Entry, Survey } from './journal.ts';
import { sampledVisits } from './population.ts';
import { entryOf } from './sitting.ts';
import { surveyedPopulation } from './survey-crawl.ts';

/** The pages chosen so far, round by round, and what became of those that were visited. */
export type Rounds = {
  readonly chosen: Map<string, Chosen>;
  readonly results: Map<string, Reached>;
};

/** The rounds that a journal holds. */
export const roundsOf = (entries: readonly Entry[]): Rounds => {
  const rounds: Rounds = { chosen: new Map(), results: new Map() };
  for (const entry of entries) {
    if (entry.t === 'round') for (const { url, chosen } of entry.pages) rounds.chosen.set(url, chosen);
    if (entry.t === 'visit') rounds.results.set(entry.url, entry.reached);
  }
  return rounds;
};

/** True when the browser has to find the pages, so that none are drawn. */
export const isSampled = (plan: SitePlan, entries: readonly Entry[]): boolean =>
  plan.sample !== 'all' && !entryOf(entries, 'scripts')?.needed;

/** What became of every address of a finished sampled run, from its records. Throws Mistake when they are damaged. */
export const visitsOfSample = (
  path: string,
  start: RunStart,
  survey: Survey,
  entries: readonly Entry[],
): PageVisit[] => {
  const closed = entryOf(entries, 'surveyed')?.closed ?? 'budget-pages';
  const population = surveyedPopulation(path, start, survey, closed);
  const { chosen, results } = roundsOf(entries);
  return sampledVisits(population, chosen, results);
};
