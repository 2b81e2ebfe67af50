import type { PageVisit } from '../model/page-visit.ts';
import { sumOf } from './sum.ts';

/** A page that was walked, and the part it has among those that stand for pages not walked; parts of one group add up to 1. */
export type Donor = { readonly page: string; readonly part: number };

/** Pages audited but not walked, and the walked pages that tell what walks would have found on them. */
export type WalkGroup = {
  readonly key: string; // template, or STRANGE
  readonly unwalked: readonly string[]; // sorted
  readonly donors: readonly Donor[]; // sorted by page
  readonly templates: number; // 0: donors are of the same template; else how many templates tell apart the pages not walked
};

/** The key of pages of templates without a walked page. */
export const STRANGE = '\n'; // no template is called so

type Template = { readonly key: string; readonly walked: string[]; readonly unwalked: string[] };

/** How many parts of equal size would differ as much (Kish 1965). */
const effective = (parts: readonly number[]): number =>
  sumOf(parts) ** 2 / sumOf(parts.map((one) => one ** 2));

/**
 * The pages audited as the second phase of a sample, of which some were walked: pages of a template are represented by walked
 * pages of it, each alike, and pages of templates of which none was walked by those of all other templates, each template alike.
 * Start pages are always walked and stand for others only where nothing else was. Order does not matter.
 * @param judged whether a page was audited and has a judgement
 * @param walked whether a page was walked
 * @param weightOf how many pages of the site an audited page stands for, in whatever unit
 * @returns nothing where no page was walked, or all were
 */
export const walkGroupsOf = (
  visits: readonly PageVisit[],
  judged: (url: string) => boolean,
  walked: (url: string) => boolean,
  weightOf: (url: string) => number,
): WalkGroup[] => {
  const audited = visits.filter(({ url, reached }) => reached.state === 'audited' && judged(url));
  const plain = audited.some(({ url, via }) => via !== 'entry' && walked(url));
  const templates = new Map<string, Template>();
  for (const { url, via, template } of audited) {
    const key = template ?? '';
    const one = templates.get(key) ?? { key, walked: [], unwalked: [] };
    templates.set(key, one);
    if (!walked(url)) one.unwalked.push(url);
    else if (via !== 'entry' || !plain) one.walked.push(url);
  }
  const all = [...templates.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const told = all.filter((one) => one.walked.length > 0);
  const own = told.flatMap(({ key, walked: pages, unwalked }): WalkGroup[] => {
    if (unwalked.length === 0) return [];
    const donors = pages.sort().map((page) => ({ page, part: 1 / pages.length }));
    return [{ key, unwalked: unwalked.sort(), donors, templates: 0 }];
  });
  const strange = all.filter((one) => one.walked.length === 0);
  if (told.length === 0 || strange.length === 0) return own;
  const donors = told
    .flatMap(({ walked: pages }) => pages.map((page) => ({ page, part: 1 / (told.length * pages.length) })))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
  const unwalked = strange.flatMap((one) => one.unwalked).sort();
  const sizes = strange.map((one) => sumOf(one.unwalked.map(weightOf)));
  return [...own, { key: STRANGE, unwalked, donors, templates: effective(sizes) }];
};

/** How many pages each walked page stands for in what walks judge: itself, and its part of those not walked. */
export const walkWeights = (
  groups: readonly WalkGroup[],
  weightOf: (url: string) => number,
): Map<string, number> => {
  const weights = new Map<string, number>();
  for (const { unwalked, donors } of groups) {
    const all = sumOf(unwalked.map(weightOf));
    for (const { page, part } of donors)
      weights.set(page, (weights.get(page) ?? weightOf(page)) + Math.round(all * part));
  }
  return weights;
};
