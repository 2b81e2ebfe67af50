import type { Check, CheckPlaces } from './check.ts';
import type { Criterion } from './criterion.ts';
import type { Report, ReportPage } from './report.ts';

/** The test that answers a criterion; one of an older edition that asks the same serves as well. */
export const checkOf = (criterion: Criterion, checks: readonly Check[]): Check | null =>
  checks.find(({ criteria }) => criteria.includes(criterion.id)) ??
  checks.find(({ criteria }) => criterion.sameAs.some((id) => criteria.includes(id))) ??
  null;

/** How many things of a kind a page holds; one for what every page has. */
export const thingsOn = ({ facts }: ReportPage, places: CheckPlaces): number => {
  const { media, forms, fields, images, tables, frames } = facts.counts;
  if (places === 'forms') return forms + fields;
  return { media, images, tables, frames, home: 1, templates: 1 }[places];
};

/** Pages to look at: `pages` are the first of each template, in the order of the audit; `of` counts all that hold such things. */
export type Places = { readonly pages: readonly string[]; readonly of: number };

/**
 * The audited pages on which a person should test, from what was recorded of them: those that hold the things the test
 * is about, one a template, at most `most`; when no audited page holds any, none.
 */
export const placesFor = (
  places: CheckPlaces,
  { pages, visits }: Pick<Report, 'pages' | 'visits'>,
  most = 10,
): Places => {
  const templates = new Map(visits.map(({ id, template }) => [id, template]));
  const seen = new Set<string>();
  const urls = new Set<string>();
  const chosen = new Set<string>();
  for (const page of places === 'home' ? pages.slice(0, 1) : pages) {
    if (thingsOn(page, places) === 0) continue;
    urls.add(page.url);
    const template = templates.get(page.id) ?? page.facts.skeleton;
    if (seen.has(template) || chosen.size >= most) continue;
    seen.add(template);
    chosen.add(page.url);
  }
  return { pages: [...chosen], of: urls.size };
};
