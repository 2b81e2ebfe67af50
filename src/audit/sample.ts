import { createHash } from 'node:crypto';

/** A page that can be drawn: its address, whether it is an entry, and the structure it shares with its like. */
export type Candidate = {
  readonly id: string;
  readonly url: string;
  readonly entry: boolean;
  readonly skeleton: string;
};

/** A page's place in the draw: the same for one seed and path, whatever the host. */
export const lot = (seed: string, url: string): string =>
  createHash('sha256')
    .update(`${seed}\n${url.replace(/^\w+:\/\/[^/]*/, '')}`)
    .digest('hex');

const SECOND = 1 / 3; // of the walks, for second pages of a structure: without any nothing shows how pages of one differ

/**
 * Draws the pages that get the behaviour walks: the entries, then one page of every structure in turn (larger groups
 * first), chosen by lot from the seed; where there are too many structures for a second page of each, a third of the walks goes
 * to second pages of the larger ones. The same site and seed give the same pages, whatever the order of `pages`; more pages begin
 * with those of fewer.
 */
export const drawPages = (pages: readonly Candidate[], count: number, seed: string): string[] => {
  const drawn = pages.filter((page) => page.entry).map((page) => page.id);
  const groups = new Map<string, { key: string; id: string }[]>();
  for (const page of pages) {
    if (page.entry) continue;
    const group = groups.get(page.skeleton) ?? [];
    group.push({ key: lot(seed, page.url), id: page.id });
    groups.set(page.skeleton, group);
  }
  const piles = [...groups.values()].map((group) => group.sort((a, b) => (a.key < b.key ? -1 : 1)));
  piles.sort((a, b) => b.length - a.length || (a[0]!.key < b[0]!.key ? -1 : 1));
  const pagesOf = (round: number): string[] => piles.flatMap((pile) => pile[round]?.id ?? []);
  const [firsts, seconds] = [pagesOf(0), pagesOf(1)];
  const later = piles.flatMap((pile) => pile.slice(2).map(({ id }, round) => ({ id, round })));
  later.sort((a, b) => a.round - b.round); // keeps the order of piles within a round
  let [first, second] = [0, 0];
  while (drawn.length < count && first + second < firsts.length + seconds.length) {
    const owed = Math.floor((first + second + 1) * SECOND) > second; // a step at a time, so that more hold fewer
    const next = first < firsts.length && !(owed && second < Math.min(first, seconds.length));
    drawn.push(next ? firsts[first++]! : seconds[second++]!);
  }
  drawn.push(...later.map(({ id }) => id));
  return drawn.slice(0, count);
};
