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

/**
 * Decides which places of which pages to picture: the first place of every group of findings, pages in the order of the
 * crawl. A picture costs a visit, so their number is bounded; the choice depends on the findings alone.
 * `judgements` come in the order of the crawl; the result is keyed by the page's URL.
 */
export const choosePlaces = (judgements: readonly PageJudgement[]): Map<string, Target[]> => {
  const chosen = new Map<string, Target[]>();
  const taken = new Set<string>();
  let shots = 0;
  for (const judgement of judgements) {
    if (judgement.page === null || chosen.size >= pagesARun || shots >= shotsARun) break;
    const places = placesOfPage(judgement, taken);
    for (const finding of judgement.findings) taken.add(finding.group);
    if (places.length === 0) continue;
    chosen.set(judgement.page, places);
    shots += places.length;
  }
  return chosen;
};
