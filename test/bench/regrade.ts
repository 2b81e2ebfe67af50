/** Samples of a site that was audited whole, drawn as an audit draws them and graded from its records: no browser, no network. */
import { catalogue } from '../../src/audit/catalogue.ts';
import { draw } from '../../src/audit/draw.ts';
import { moreWanted, sizeOf } from '../../src/audit/enough.ts';
import { readStart } from '../../src/audit/folder.ts';
import { readJournal } from '../../src/audit/journal.ts';
import { fixedPages, type Population, sampledVisits } from '../../src/audit/population.ts';
import { openRecords } from '../../src/audit/records.ts';
import { roundsOf } from '../../src/audit/sampled.ts';
import { entryOf } from '../../src/audit/sitting.ts';
import { surveyedPopulation } from '../../src/audit/survey-crawl.ts';
import { applicable } from '../../src/judge/applicable.ts';
import { scoreOf } from '../../src/judge/grade.ts';
import { openLedger } from '../../src/judge/ledger.ts';
import { judgePage } from '../../src/judge/page.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { Interval } from '../../src/model/grade.ts';
import type { Chosen, PageVisit, Reached } from '../../src/model/page-visit.ts';
import type { Sample, SitePlan } from '../../src/model/site-plan.ts';

/** A site of which every page counted here was audited. */
export type Census = {
  readonly plan: SitePlan;
  readonly population: Population;
  readonly results: ReadonlyMap<string, Reached>;
  readonly judgements: ReadonlyMap<string, PageJudgement>;
  readonly score: number; // of all pages, not rounded
};

/** A score of some pages. */
export type Regraded = { readonly score: number; readonly interval: Interval; readonly pages: number };

const scored = (plan: SitePlan, judgements: readonly PageJudgement[], visits: readonly PageVisit[]) => {
  const rubric = catalogue.rubrics.find(({ id }) => id === plan.rubric);
  if (rubric?.kind !== 'score') throw new Error(`${plan.rubric} gives no points`);
  return scoreOf(openLedger(applicable(catalogue, plan), rubric, judgements, visits), visits, []);
};

/** Reads a sampled audit, finished or not: pages that it did not audit are left out of the site. Throws Mistake on no run. */
export const censusOf = async (folder: string): Promise<Census> => {
  const start = readStart(folder);
  const entries = readJournal(folder);
  const survey = entryOf(entries, 'survey')?.survey;
  const surveyed = entryOf(entries, 'surveyed');
  if (!survey || !surveyed) throw new Error(`${folder} holds no survey; audit with --sample`);
  const all = surveyedPopulation(folder, start, survey, surveyed.closed);
  const { chosen, results } = roundsOf(entries);
  const visits = sampledVisits(all, chosen, results);
  const audited = new Set(visits.flatMap(({ url, reached }) => (reached.state === 'audited' ? [url] : [])));
  const population = { ...all, visits: all.visits.filter(({ url }) => audited.has(url)) };
  const records = openRecords(folder);
  const judgements = new Map<string, PageJudgement>();
  for (const visit of visits)
    if (audited.has(visit.url)) {
      const artifacts = { ...(await records.page(visit.id, start.plan.devices[0]!, false)), visit };
      judgements.set(visit.url, judgePage(artifacts, catalogue));
    }
  const { fine, caps } = scored(
    start.plan,
    [...judgements.values()],
    visits.filter(({ url }) => audited.has(url)),
  );
  return {
    plan: start.plan,
    population,
    results,
    judgements,
    score: Math.min((fine ?? 0) / 10_000, ...caps),
  };
};

/** Draws a sample as `wza audit --sample` does with this seed and grades it. */
export const regrade = async (
  census: Census,
  sample: Sample,
  seed: string,
  pages: number,
): Promise<Regraded> => {
  const { population, results, judgements } = census;
  const plan = { ...census.plan, sample, seed, budget: { ...census.plan.budget, pages } };
  const size = sizeOf(plan);
  const fixed = fixedPages(population, Math.floor(size / 2)).slice(0, size);
  const chosen = new Map<string, Chosen>(fixed.map((url) => [url, 'fixed']));
  const strata = new Set(population.visits.map(({ url }) => population.templates.get(url))).size;
  const grade = () =>
    scored(
      plan,
      [...chosen.keys()].flatMap((url) => judgements.get(url) ?? []),
      sampledVisits(population, chosen, results),
    );
  for (;;) {
    const audited = chosen.size;
    const more = await moreWanted(plan, audited, strata, async () => grade().known?.interval ?? null);
    if (more <= 0) break;
    const drawn = draw(population, new Set(fixed), new Set(chosen.keys()), () => true, more, seed);
    if (drawn.length === 0) break;
    for (const url of drawn) chosen.set(url, 'drawn');
  }
  const { score, known } = grade();
  if (score === null || !known?.interval) throw new Error(`no interval with seed ${seed}`);
  return { score, interval: known.interval, pages: chosen.size };
};
