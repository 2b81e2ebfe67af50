import type { PageVisit } from '../model/page-visit.ts';
import { crawl, restoreFrontier } from './crawl.ts';
import { entryOf, type Sitting } from './sitting.ts';

/** Crawls with the browser and audits every page found, as far as the budgets go. Returns what became of every address. */
export const crawlAll = async (sitting: Sitting): Promise<PageVisit[]> => {
  const { plan, survey, start, entries, records, journal, seats, on } = sitting;
  const linksOf = (id: string) => records.links(id, plan.devices[0]!);
  const frontier = await restoreFrontier(plan, survey, start.year, entries, linksOf);
  const crawled = entryOf(entries, 'crawled');
  if (crawled) frontier.close(crawled.closed);
  else {
    const visit = sitting.visitor(frontier.settle);
    const closed = await crawl(frontier, seats.length, sitting.msLeft, async (worker, url, settled) => {
      on({ phase: 'pages', ...frontier.counts(), url });
      await visit(seats[worker]!, url, settled);
    });
    journal.append({ t: 'crawled', closed, ms: sitting.elapsed() });
  }
  return frontier.visits();
};
