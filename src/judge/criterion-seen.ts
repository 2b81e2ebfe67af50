import type { Catalogue } from '../model/catalogue.ts';
import { checkOf, thingsOn } from '../model/places-for.ts';
import type { ReportPage } from '../model/report.ts';
import { markOf } from './seen.ts';

const distinct = (parts: readonly string[]): string[] => [...new Set(parts)].sort();

/**
 * Marks of what a person's answer to a criterion rests on: on one page its structure; on the site the pages that hold
 * what the test is about and how much of it (media, forms, tables, frames), else the structures of all pages. New or
 * changed ones re-open the answer. null = no such criterion, or the page was not audited.
 */
export const criterionMarks = (
  catalogue: Pick<Catalogue, 'standards' | 'checks'>,
  pages: readonly ReportPage[],
): ((criterion: string, page: string | null) => string | null) => {
  const criteria = new Map(
    catalogue.standards.flatMap((standard) => standard.criteria.map((one) => [one.id, one] as const)),
  );
  const structures = distinct(pages.map(({ facts }) => facts.skeleton));
  return (id, page) => {
    const criterion = criteria.get(id);
    if (!criterion) return null;
    if (page !== null) {
      const own = pages.filter(({ url }) => url === page);
      return own.length === 0 ? null : markOf([id, distinct(own.map(({ facts }) => facts.skeleton))]);
    }
    const places = checkOf(criterion, catalogue.checks)?.places ?? 'templates';
    if (places === 'images' || places === 'home' || places === 'templates') return markOf([id, structures]);
    const holding = pages.filter((one) => thingsOn(one, places) > 0);
    return markOf([id, distinct(holding.map((one) => `${one.url} ${one.device} ${thingsOn(one, places)}`))]);
  };
};
