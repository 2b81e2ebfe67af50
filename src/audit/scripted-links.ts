import { scopeOf } from '../crawl/scope.ts';
import { normalise } from '../crawl/url.ts';
import type { LinkFact } from '../model/page-artifacts.ts';
import type { SitePlan } from '../model/site-plan.ts';

const share = 0.2; // of a start page's links; menus of one site may well hide a few links from plain clients
const least = 3;

/** How many links to pages in scope the start pages show in a browser, and how many of them the survey never saw. */
export type Unseen = { readonly needed: boolean; readonly unseen: number; readonly links: number };

/**
 * Tells whether the pages of a site have to be found with the browser, because a considerable share of what its start pages
 * link to appears only when scripts run. `links` as found in the browser; `known` are the addresses the survey knows.
 */
export const linksUnseen = (
  plan: SitePlan,
  links: readonly LinkFact[],
  known: ReadonlySet<string>,
): Unseen => {
  const outside = scopeOf(plan);
  const found = new Set(links.flatMap(({ url }) => normalise(url) ?? []));
  const inside = [...found].filter((url) => outside(url) === null);
  const unseen = inside.filter((url) => !known.has(url)).length;
  return {
    needed: unseen >= Math.min(least, inside.length) && unseen > share * inside.length,
    unseen,
    links: inside.length,
  };
};
