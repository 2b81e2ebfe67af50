import type { PageVisit } from '../model/page-visit.ts';
import { restoreFrontier } from './crawl.ts';
import type { RunStart } from './folder.ts';
import type { Entry, Survey } from './journal.ts';
import type { Records } from './records.ts';
import { isSampled, visitsOfSample } from './sampled.ts';
import { entryOf } from './sitting.ts';

/** What a run's records say of its addresses; `scripted` when a sample was asked for and scripts hide the pages' links. */
export type RunVisits = {
  readonly visits: PageVisit[];
  readonly scripted?: { readonly unseen: number; readonly links: number };
};

/** What became of every address of a finished run, from its records. Throws Mistake when they are damaged. */
export const visitsOfRun = async (
  folder: string,
  start: RunStart,
  survey: Survey,
  entries: readonly Entry[],
  records: Records,
): Promise<RunVisits> => {
  const { plan, year } = start;
  if (isSampled(plan, entries)) return { visits: visitsOfSample(folder, start, survey, entries) };
  const linksOf = (id: string) => records.links(id, plan.devices[0]!);
  const frontier = await restoreFrontier(plan, survey, year, entries, linksOf);
  frontier.close(entryOf(entries, 'crawled')?.closed ?? 'budget-pages');
  const scripts = entryOf(entries, 'scripts');
  const { unseen = 0, links = 0 } = scripts ?? {};
  return { visits: frontier.visits(), ...(scripts?.needed && { scripted: { unseen, links } }) };
};
