import { visitId } from '../crawl/url.ts';
import type { LinkFact } from '../model/page-artifacts.ts';
import type { Chosen, PageVisit } from '../model/page-visit.ts';
import { crawlAll } from './crawl-all.ts';
import { draw } from './draw.ts';
import { intervalOf } from './interim.ts';
import { moreWanted, sizeOf } from './enough.ts';
import { fixedPages, type Population, sampledVisits } from './population.ts';
import { isSampled, type Rounds, roundsOf } from './sampled.ts';
import { linksUnseen } from './scripted-links.ts';
import { entryOf, share, type Sitting } from './sitting.ts';
import { surveyCrawl } from './survey-crawl.ts';

const mostTries = (pages: number): number => 2 * pages + 10; // ends a sample whose pages fail one after another

type Page = { readonly url: string; readonly chosen: Chosen };

/** Chooses the pages of the next round; none = the sample is complete. Depends on survey, plan and earlier outcomes alone. */
const nextRound = async (
  sitting: Sitting,
  population: Population,
  { chosen, results }: Rounds,
  visits: readonly PageVisit[],
): Promise<Page[]> => {
  const { plan } = sitting;
  const size = sizeOf(plan);
  const fixed = fixedPages(population, Math.floor(size / 2));
  const fresh = fixed.filter((url) => !chosen.has(url)).slice(0, Math.max(0, size - chosen.size));
  const strata = new Set(population.templates.values()).size;
  const audited = visits.filter(({ reached }) => reached.state === 'audited').length;
  const more = (await moreWanted(plan, audited, strata, () => intervalOf(sitting, visits))) - fresh.length;
  const isAudited = (url: string): boolean => results.get(url)?.state === 'audited';
  const tried = new Set(chosen.keys());
  const drawn = more > 0 ? draw(population, new Set(fixed), tried, isAudited, more, plan.seed) : [];
  return [
    ...fresh.map((url): Page => ({ url, chosen: 'fixed' })),
    ...drawn.map((url): Page => ({ url, chosen: 'drawn' })),
  ];
};

/** Audits chosen pages, in order of choice as far as the time goes. */
const auditPages = async (sitting: Sitting, { chosen, results }: Rounds): Promise<void> => {
  const { seats, on, msLeft } = sitting;
  const visit = sitting.visitor((url, reached) => void results.set(url, reached));
  const open = [...chosen.keys()].filter((url) => !results.has(url));
  await share(seats, open, async (seat, url) => {
    if (msLeft() <= 0) return;
    const audited = [...results.values()].filter(({ state }) => state === 'audited').length;
    on({ phase: 'pages', audited, attempts: results.size, known: chosen.size, url });
    await visit(seat, url);
  });
};

/** Links of the start pages as the browser showed them. */
const startLinks = async ({ records, plan }: Sitting, { results }: Rounds): Promise<LinkFact[]> => {
  const links: LinkFact[] = [];
  for (const [url, reached] of results)
    if (reached.state === 'audited') links.push(...(await records.links(visitId(url), plan.devices[0]!)));
  return links;
};

/**
 * Audits a sample of a site: finds its pages over plain HTTP, audits the start pages, and then, round by round, pages that
 * every sample holds and pages drawn by lot from every template. Where the links of the start pages need scripts, the
 * browser finds the pages instead and no sample is drawn. Each decision is recorded before it is carried out, so a run that
 * was cut off decides alike. Returns what became of every address.
 */
export const auditSample = async (sitting: Sitting): Promise<PageVisit[]> => {
  const { plan, entries, journal, on, msLeft } = sitting;
  if (!isSampled(plan, entries)) return crawlAll(sitting);
  const population = await surveyCrawl(sitting);
  const rounds = roundsOf(entries);
  const choose = (pages: readonly Page[]): void => {
    journal.append({ t: 'round', pages });
    for (const { url, chosen } of pages) rounds.chosen.set(url, chosen);
  };
  const state = (): PageVisit[] => sampledVisits(population, rounds.chosen, rounds.results);
  if (entryOf(entries, 'crawled')) return state();

  if (rounds.chosen.size === 0)
    choose(
      fixedPages(population, 0)
        .slice(0, plan.budget.pages)
        .map((url) => ({ url, chosen: 'fixed' })),
    );
  if (!entryOf(entries, 'scripts')) {
    await auditPages(sitting, rounds);
    const known = new Set(population.visits.map(({ url }) => url));
    const found = linksUnseen(plan, await startLinks(sitting, rounds), known);
    journal.append({ t: 'scripts', ...found });
    if (found.needed) {
      on({ phase: 'scripts', unseen: found.unseen, links: found.links });
      return crawlAll({ ...sitting, entries: sitting.reread() });
    }
  }
  for (;;) {
    await auditPages(sitting, rounds);
    if (msLeft() <= 0) break;
    if (rounds.results.size >= mostTries(sizeOf(plan))) break;
    const next = await nextRound(sitting, population, rounds, state());
    if (next.length === 0) break;
    choose(next);
  }
  journal.append({
    t: 'crawled',
    closed: msLeft() <= 0 ? 'budget-time' : 'budget-pages',
    ms: sitting.elapsed(),
  });
  return state();
};
