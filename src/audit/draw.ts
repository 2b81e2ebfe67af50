import type { Population } from './population.ts';
import { lot } from './sample.ts';

/** Pages of one template: how many there are to draw from, and how many were drawn and audited so far. */
export type Stratum = {
  readonly key: string;
  readonly size: number;
  readonly audited: number;
  readonly left: number;
};

// Two of each template where it has them: one page says nothing of how pages of a template differ.
const least = [0, 1];

/**
 * Shares `more` draws among strata: first so that each has two, larger ones first, then in proportion to their sizes
 * (largest deficit first). Never more than a stratum has left. Depends on the strata as a set. Returns draws by key.
 */
export const allocate = (strata: readonly Stratum[], more: number): Map<string, number> => {
  const draws = new Map<string, number>();
  const ordered = [...strata].sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  const population = ordered.reduce((sum, { size }) => sum + size, 0);
  const target = ordered.reduce((sum, { audited }) => sum + audited, 0) + more;
  const had = (one: Stratum): number => one.audited + (draws.get(one.key) ?? 0);
  const open = (one: Stratum): boolean => (draws.get(one.key) ?? 0) < one.left;
  for (let given = 0; given < more; given++) {
    const poor = least.map((few) => ordered.find((one) => open(one) && had(one) <= few));
    const lacking = (one: Stratum): number => (target * one.size) / population - had(one);
    const rest = ordered.filter(open);
    const next =
      poor.find((one) => one !== undefined) ??
      rest.reduce<Stratum | undefined>(
        (best, one) => (best === undefined || lacking(one) > lacking(best) ? one : best),
        undefined,
      );
    if (!next) break;
    draws.set(next.key, (draws.get(next.key) ?? 0) + 1);
  }
  return draws;
};

/**
 * Draws `more` pages by lot: strata are the templates, lots come from seed and path. `tried` pages were chosen before,
 * `audited` those of them that are audited; a page that failed is made good by another of its template, if at all.
 */
export const draw = (
  { visits, templates }: Population,
  fixed: ReadonlySet<string>,
  tried: ReadonlySet<string>,
  audited: (url: string) => boolean,
  more: number,
  seed: string,
): string[] => {
  const piles = new Map<string, { size: number; audited: number; left: { url: string; key: string }[] }>();
  for (const { url } of visits) {
    const template = templates.get(url);
    if (template === undefined || fixed.has(url)) continue;
    const pile = piles.get(template) ?? { size: 0, audited: 0, left: [] };
    piles.set(template, pile);
    pile.size += 1;
    if (!tried.has(url)) pile.left.push({ url, key: lot(seed, url) });
    else if (audited(url)) pile.audited += 1;
  }
  const strata = [...piles].map(([key, pile]) => ({ key, ...pile, left: pile.left.length }));
  const drawn = new Set<string>();
  for (const [key, count] of allocate(strata, more)) {
    const left = piles
      .get(key)!
      .left.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.url < b.url ? -1 : 1));
    for (const { url } of left.slice(0, count)) drawn.add(url);
  }
  return visits.filter(({ url }) => drawn.has(url)).map(({ url }) => url);
};
