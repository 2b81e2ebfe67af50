import type { Finding } from './finding.ts';
import type { PageVisit } from './page-visit.ts';

/** Tells the place of a page in the crawl; the site as a whole comes first, an unknown page last. */
export const rankBy = (visits: readonly PageVisit[]): ((page: string | null) => number) => {
  const order = new Map<string, number>();
  for (const { url, order: place } of visits) order.set(url, place);
  return (page) => (page === null ? -1 : (order.get(page) ?? Number.MAX_SAFE_INTEGER));
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Sorts findings for the report, those of the site before those of pages, pages in the order of the crawl.
 * @param rankOf place of a page in the crawl
 */
export const sortFindings = (
  findings: readonly Finding[],
  rankOf: (page: string | null) => number,
): Finding[] => {
  const keyed = findings.map((finding) => ({
    finding,
    rank: rankOf(finding.page),
    place: finding.target ? [...finding.target.frame, finding.target.selector].join(' ') : '',
  }));
  keyed.sort(
    (x, y) =>
      compare(x.finding.rule, y.finding.rule) ||
      compare(x.rank, y.rank) ||
      compare(x.finding.page ?? '', y.finding.page ?? '') ||
      compare(x.finding.device ?? '', y.finding.device ?? '') ||
      compare(x.place, y.place) ||
      compare(x.finding.code, y.finding.code) ||
      compare(x.finding.id, y.finding.id),
  );
  return keyed.map(({ finding }) => finding);
};
