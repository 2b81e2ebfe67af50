import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { Coverage, Step } from '../model/grade.ts';
import type { PageVisit, SkipReason } from '../model/page-visit.ts';
import type { Counting } from '../model/rubric.ts';
import type { Ledger } from './ledger.ts';
import { step } from './step.ts';

// Skipped, but as far as known pages of the site that were in scope.
const PAGES: ReadonlySet<SkipReason> = new Set(['robots', 'budget-pages', 'budget-time', 'not-sampled']);

/** There is no such page: a dead link, not a page that could not be audited. */
const isMissing = ({ reached }: PageVisit): boolean =>
  reached.state === 'not-audited' &&
  (reached.reason === 'soft-404' || reached.status === 404 || reached.status === 410);

const countBy = (reasons: readonly string[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const reason of [...reasons].sort()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries(counts);
};

/**
 * What the grade rests on. A page counts as audited when its visit says so and it was judged; one that was opened
 * but has no judgement is not audited, for the reason 'not-judged'. Duplicates are counted as the page they lead to.
 */
export const coverageOf = (
  { rubric, book, accounts, sample }: Ledger<Counting>,
  visits: readonly PageVisit[],
  documents: readonly DocumentFacts[],
): Coverage => {
  const { judged, walked } = book;
  const audited = visits.filter(({ url, reached }) => reached.state === 'audited' && judged.has(url));
  const failed = visits.flatMap(({ url, reached }) =>
    reached.state === 'not-audited'
      ? [reached.reason]
      : reached.state === 'audited' && !judged.has(url)
        ? ['not-judged']
        : [],
  );
  const skipped = visits.flatMap(({ reached }) => (reached.state === 'skipped' ? [reached.reason] : []));
  const attempted = audited.length + failed.length;
  const counted = rubric.criteria.flatMap(({ id }) => accounts.get(id) ?? []);
  return {
    pages: {
      found: attempted + skipped.filter((reason) => PAGES.has(reason)).length,
      attempted,
      missing: visits.filter(isMissing).length,
      audited: audited.length,
      walked: audited.filter(({ url }) => walked.has(url)).length,
    },
    sample: {
      design: sample.design,
      templates: sample.templates,
      population: sample.population,
      unseen: sample.unseen.pages,
    },
    notAudited: countBy(failed),
    skipped: countBy(skipped),
    documents: { found: documents.length, read: documents.filter(({ read }) => read).length },
    criteria: {
      total: counted.length,
      machine: counted.filter(({ criterion }) => criterion.judged !== 'person').length,
      judged: counted.filter(({ standing }) => standing.pages > 0).length,
    },
  };
};

/**
 * Why there can be no grade on this coverage; empty when there can. Only more audited pages can mend it. Dead links are no
 * pages: they neither help nor hinder.
 */
export const ungradableFor = ({ pages }: Coverage, { gradable }: Pick<Counting, 'gradable'>): Step[] => {
  const { audited, attempted, missing, found } = pages;
  if (audited === 0) return [step('no-pages', { attempted })];
  const steps: Step[] = [];
  const needed = Math.min(gradable.minPages, found - missing); // a site of three pages is graded by three
  if (audited < needed) steps.push(step('too-few-pages', { audited, needed }));
  if (audited / (attempted - missing) < gradable.minShare)
    steps.push(step('too-small-share', { audited, attempted, missing, needed: gradable.minShare }));
  return steps;
};
