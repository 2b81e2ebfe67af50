import type { PageFacts } from '../src/model/page-artifacts.ts';
import type { SiteFacts } from '../src/model/rule.ts';

/** One page of the site, once, however many devices it was shown on. */
export type SitePage = { readonly url: string; readonly depth: number; readonly facts: PageFacts };

/** A page whose facts are read when they are asked for: those of a large site do not fit into memory. */
class Once implements SitePage {
  readonly url: string;
  readonly depth: number;
  readonly #page: SiteFacts['pages'][number];

  constructor(page: SiteFacts['pages'][number], depth: number) {
    [this.url, this.depth, this.#page] = [page.url, depth, page];
  }

  get facts(): PageFacts {
    return this.#page.facts;
  }
}

/** With fewer pages nothing can be said of a site as a whole. */
export const minPages = 3;

/** Pages in order of discovery, each once: as seen on the desktop, or on the phone where that is all there is. */
export const sitePages = ({ pages, visits }: SiteFacts): readonly SitePage[] => {
  const order = new Map(
    visits.flatMap((visit) => {
      const place = { order: visit.order, depth: visit.depth };
      return [
        [visit.url, place] as const,
        ...(visit.reached.state === 'audited' ? [[visit.reached.finalUrl, place] as const] : []),
      ];
    }),
  );
  const last = { order: Number.MAX_SAFE_INTEGER, depth: 1 };
  const once = new Map<string, SitePage>();
  const desktopFirst = [...pages].sort((a, b) => (a.device < b.device ? -1 : a.device > b.device ? 1 : 0));
  for (const page of desktopFirst)
    if (!once.has(page.url)) once.set(page.url, new Once(page, (order.get(page.url) ?? last).depth));
  const rank = (page: SitePage): number => (order.get(page.url) ?? last).order;
  return [...once.values()].sort((a, b) => rank(a) - rank(b) || (a.url < b.url ? -1 : 1));
};

const surePages = 20; // ours: what stands on a site for everybody stands on one of so many, the start page among them
const leftOut = new Set(['budget-pages', 'budget-time', 'not-sampled', 'robots']);

/** Whether what none of these pages shows is missing from the site: a page that nobody looked at may be the one that has it. */
export const showsAll = ({ visits }: SiteFacts, pages: readonly SitePage[]): boolean =>
  (pages.length >= surePages && pages.some(({ depth }) => depth === 0)) ||
  visits.every(
    ({ reached }) =>
      reached.state !== 'not-audited' && !(reached.state === 'skipped' && leftOut.has(reached.reason)),
  );

/** Text for comparing: one form of full-width and compatibility characters, no case, no white space at all. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
