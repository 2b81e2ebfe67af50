import type { PageVisit } from '../model/page-visit.ts';

/** Weights are whole millionths: sums of them are exact whatever their order. This is the weight of a page that stands for itself. */
export const ONE = 1_000_000;

/** Pages of one template that were drawn by lot, all with the same chance. */
export type Stratum = {
  readonly template: string; // '' = not known
  readonly population: number; // pages audited and pages not drawn; those that failed are represented by none
  readonly audited: readonly string[]; // addresses, sorted
};

/**
 * How the audited pages stand for the site. census = nothing that could be audited was left out; drawn = pages were left out
 * by lot; open = pages were left out for want of budget, about which nothing can be inferred.
 */
export type Sample = {
  readonly design: 'census' | 'drawn' | 'open';
  readonly strata: readonly Stratum[]; // by template; pages outside them are certain to be in the sample
  readonly unseen: { readonly pages: number; readonly templates: number }; // not drawn, and nothing like them was audited
  readonly weights: ReadonlyMap<string, number>; // of pages drawn, in millionths: population / audited of the stratum
  readonly templates: number; // known in all
  readonly population: number; // pages audited, and pages not drawn
};

/**
 * The sample, from the visits alone. A page drawn by lot stands for population / audited pages of its template; pages that
 * are always looked at stand for themselves. A page that was tried and failed is represented by no other, and changes no weight.
 * @param judged whether an audited page has a judgement; one without counts as failed
 */
export const sampleOf = (
  visits: readonly PageVisit[],
  judged: (url: string) => boolean = () => true,
): Sample => {
  const strata = new Map<string, { population: number; audited: string[] }>();
  const templates = new Set<string>();
  let [certain, cut, left] = [0, false, false];
  for (const { url, reached, template, chosen } of visits) {
    if (template !== null && reached.state !== 'duplicate') templates.add(template);
    const audited = reached.state === 'audited' && judged(url);
    const reason = reached.state === 'skipped' ? reached.reason : null;
    cut ||= reason === 'budget-pages' || reason === 'budget-time';
    left ||= reason === 'not-sampled';
    if (audited && chosen !== 'drawn') certain += 1;
    else if (audited || reason === 'not-sampled') {
      const stratum = strata.get(template ?? '') ?? { population: 0, audited: [] };
      strata.set(template ?? '', stratum);
      stratum.population += 1;
      if (audited) stratum.audited.push(url);
    }
  }
  const all = [...strata]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([template, { population, audited }]) => ({ template, population, audited: audited.sort() }));
  const seen = all.filter(({ audited }) => audited.length > 0);
  const unseen = all.filter(({ audited }) => audited.length === 0);
  const sum = (some: readonly Stratum[]): number =>
    some.reduce((pages, { population }) => pages + population, 0);
  return {
    design: cut ? 'open' : left ? 'drawn' : 'census',
    strata: seen,
    unseen: { pages: sum(unseen), templates: unseen.length },
    weights: new Map(seen.flatMap(weightsOf)),
    templates: templates.size,
    population: certain + sum(all),
  };
};

const weightsOf = ({ population, audited }: Stratum): [string, number][] =>
  audited.map((url) => [url, Math.round((population / audited.length) * ONE)]);
