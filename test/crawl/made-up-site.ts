import { openFrontier, type Entry, type Frontier, type Link } from '../../src/crawl/frontier.ts';
import type { Reached } from '../../src/model/page-visit.ts';
/** A page that was shown, at this address. */
export const audited = (finalUrl: string): Reached => ({
  state: 'audited',
  status: 200,
  finalUrl,
  redirects: [],
  contentType: 'text/html',
  charset: 'utf-8',
  attempts: 1,
});
export const failed: Reached = {
  state: 'not-audited',
  reason: 'timeout',
  args: { limit: 60 },
  status: null,
  finalUrl: null,
  redirects: [],
  attempts: 3,
};
const robots: Reached = { state: 'skipped', reason: 'robots', args: {} };

/** Links to pages from this number on are https links to the page that many below. */
export const SECURE = 1_000_000;

/** Address of a page by number. */
export const url = (page: number): string => `http://a.cn/${page}`;
export const link = (page: number): Link => ({
  url: page < SECURE ? url(page) : url(page - SECURE).replace('http:', 'https:'),
  via: 'link',
});

/** A made-up site: what each page does when opened. */
export type Site = readonly {
  readonly does: 'fail' | 'robots' | 'show' | number;
  readonly links: readonly number[];
}[];

const pageOf = (site: Site, address: string) =>
  site[Number(address.slice(address.lastIndexOf('/') + 1))] ?? { does: 'fail', links: [] };

const attempt = (site: Site, address: string): { reached: Reached; links: Link[] } => {
  const page = pageOf(site, address);
  if (page.does === 'fail') return { reached: failed, links: [] };
  if (page.does === 'robots') return { reached: robots, links: [] };
  const shown = page.does === 'show' ? address : url(page.does);
  return { reached: audited(shown), links: pageOf(site, shown).links.map(link) };
};

/** A frontier of page 0 as entry and page 1 from the sitemap. */
export const open = (pages: number, more: Partial<Parameters<typeof openFrontier>[0]> = {}): Frontier =>
  openFrontier({ entry: [url(0)], sitemap: [url(1)], pages, decide: () => null, ...more });

type Journal = { url: string; reached: Reached; links: Link[] }[];

/** Crawls with several workers that finish in the order that `pick` says; returns visits and journal. */
export const crawl = (site: Site, frontier: Frontier, workers: number, pick: (n: number) => number) => {
  const journal: Journal = [];
  const running: Entry[] = [];
  for (;;) {
    const entry = running.length < workers ? frontier.take() : 'wait';
    if (typeof entry === 'object') {
      running.push(entry);
      continue;
    }
    const [done] = running.splice(pick(running.length), 1);
    if (!done) break;
    const { reached, links } = attempt(site, done.url);
    journal.push({ url: done.url, reached, links });
    frontier.settle(done.url, reached, links);
  }
  return { visits: (frontier.close('budget-pages'), frontier.visits()), journal };
};
