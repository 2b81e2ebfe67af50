import type { PageVisit } from '../model/page-visit.ts';

/** Tells the place of a page in the crawl; the site as a whole comes first, an unknown page last. */
export const rankBy = (visits: readonly PageVisit[]): ((page: string | null) => number) => {
  const order = new Map(visits.map((visit) => [visit.url, visit.order]));
  return (page) => (page === null ? -1 : (order.get(page) ?? Number.MAX_SAFE_INTEGER));
};
