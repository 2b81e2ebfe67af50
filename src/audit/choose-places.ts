import type { PageJudgement } from '../model/finding.ts';
import type { Target } from '../model/target.ts';

const shotsARun = 160;
const pagesARun = 25;
const shotsAPage = 12;

// Places that a picture cannot show.
const unpictured = /(^|[\s>])(html|head|title|meta|link|script|body)(:nth-child\(\d+\))?$/;

/** True when a picture of the place would show something. */
export const picturable = (target: Target | null): target is Target =>
  target !== null && !unpictured.test(target.selector);

/** Places of one page to picture, given its judgement; at most a few, failures before questions. */
export const placesOfPage = (judgement: PageJudgement, taken: ReadonlySet<string>): Target[] => {
  const places = new Map<string, Target>();
  const ranked = [...judgement.findings].sort((a, b) =>
    a.outcome === b.outcome ? 0 : a.outcome === 'fail' ? -1 : 1,
  );
  for (const { group, target, outcome } of ranked) {
    if (outcome === 'error' || !picturable(target) || taken.has(group)) continue;
    const key = JSON.stringify([target.frame, target.selector]);
    if (places.size < shotsAPage || places.has(key)) places.set(key, target);
  }
  return [...places.values()];
};

/** Places to picture, chosen as judgements come in. */
export type PlaceChoice = {
  readonly chosen: ReadonlyMap<string, readonly Target[]>; // by the URL of the page
  readonly taken: ReadonlySet<string>; // groups of the findings offered so far
  readonly full: () => boolean; // nothing more will be chosen
  readonly offer: (page: string, judgement: PageJudgement) => void;
};

/**
 * Decides which places of which pages to picture: the first place of every group of findings. A picture costs a visit, so
 * their number is bounded; the choice depends on the findings alone. Pages are offered in the order of the crawl until it is full.
 */
export const openChoice = (): PlaceChoice => {
  const chosen = new Map<string, Target[]>();
  const taken = new Set<string>();
  let shots = 0;
  return {
    chosen,
    taken,
    full: () => chosen.size >= pagesARun || shots >= shotsARun,
    offer(page, judgement) {
      const places = placesOfPage(judgement, taken);
      for (const finding of judgement.findings) taken.add(finding.group);
      if (places.length === 0) return;
      chosen.set(page, places);
      shots += places.length;
    },
  };
};
