/** Synthetic sites whose every page is known, and samples of them: what an interval can be held against. */
import { judgeAll } from '../../src/judge/report.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { Grade } from '../../src/model/grade.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import type { ScoreRubric } from '../../src/model/rubric.ts';
import {
  catalogueOf,
  criterion,
  drawn,
  echo,
  judged,
  leftOut,
  rubric as small,
  visit,
} from '../judge/small.ts';
import { lotOf } from './lot.ts';

const CRITERIA = 40;
const WEIGHTS = [10, 7, 7, 3, 3, 1];
const PRINCIPLES = ['perceivable', 'operable', 'understandable', 'robust'] as const;
const ids = Array.from({ length: CRITERIA }, (_, k) => `s:c${k}`);
const criteria = ids.map((id, k) => criterion(id, PRINCIPLES[k % 4]!));
const ruleOf = (k: number): string => `rule-${k}`;
const byPlaces = (k: number): boolean => k % 3 === 0;

/** How likely something is on a page of a template, for one criterion (0..CRITERIA - 1). */
type Chance = (criterion: number, template: number) => number;

export type Kind = {
  readonly zh: string;
  readonly en: string;
  readonly templates: number;
  readonly pages: number;
  readonly sample: number | 'auto'; // pages drawn
  readonly applies: Chance; // that a page has what the criterion is about
  readonly fails: (lot: () => number) => Chance; // that a page which has it fails
  readonly veto?: { readonly chance: number; readonly minShare: number }; // pages with the barrier; share that brings the cap
};

export type Page = { readonly url: string; readonly template: string; readonly judgement: PageJudgement };
export type Site = {
  readonly name: string;
  readonly templates: ReadonlyMap<string, readonly Page[]>;
  readonly rubric: ScoreRubric;
  readonly truth: number;
};

const catalogueFor = (rubric: ScoreRubric) => ({
  ...catalogueOf(ids.map((id, k) => echo(ruleOf(k), id))),
  standards: [{ ...catalogueOf().standards[0]!, criteria }],
  rubrics: [rubric],
});

/** The grade of some pages by the real judge. */
export const gradeOf = (
  site: Pick<Site, 'rubric'>,
  judgements: readonly PageJudgement[],
  visits: readonly PageVisit[],
): Grade => judgeAll(catalogueFor(site.rubric), site.rubric.id, judgements, visits, []).grade;

const VETOED = 1; // the criterion whose failures are the barrier of the veto

/** Makes a site of a kind. Templates have sizes like 1, 1/2, 1/3 ... The same kind and seed make the same site. */
export const siteOf = (name: string, kind: Kind, seed = name): Site => {
  const lot = lotOf(`site ${seed}`);
  const random = (): number => lot(1_000_000) / 1_000_000;
  const chances = kind.fails(random);
  const harmonic = Array.from({ length: kind.templates }, (_, t) => 1 / (t + 1));
  const all = harmonic.reduce((sum, part) => sum + part, 0);
  const templates = new Map<string, Page[]>();
  for (const [t, part] of harmonic.entries()) {
    const pages = Array.from({ length: Math.max(1, Math.round((part / all) * kind.pages)) }, (_, n): Page => {
      const did: Record<string, { pass: number; fail: number | { code: string }[] }> = {};
      for (let k = 0; k < CRITERIA; k++) {
        if (random() >= kind.applies(k, t)) continue;
        const fails = random() < chances(k, t);
        const places = byPlaces(k) ? 1 + lot(20) : 1;
        const bad = fails ? 1 + lot(places) : 0;
        did[ruleOf(k)] = { pass: places - bad, fail: bad };
      }
      if (kind.veto)
        did[ruleOf(VETOED)] =
          random() < kind.veto.chance ? { pass: 0, fail: [{ code: 'trap' }] } : { pass: 1, fail: 0 };
      const url = `/${t}/${n}`;
      return { url, template: `t${t}`, judgement: judged(url, did) };
    });
    templates.set(`t${t}`, pages);
  }
  const rubric: ScoreRubric = {
    ...small,
    criteria: ids.map((id, k) => ({ id, weight: WEIGHTS[k % 6]!, unit: byPlaces(k) ? 'places' : 'pages' })),
    vetoes: kind.veto
      ? [
          {
            ...small.vetoes[0]!,
            rules: [{ rule: ruleOf(VETOED), codes: ['trap'] }],
            minShare: kind.veto.minShare,
          },
        ]
      : [],
    bands: small.bands,
  };
  const everything = [...templates.values()].flat();
  const census = gradeOf(
    { rubric },
    everything.map(({ judgement }) => judgement),
    everything.map(({ url }, order) => visit(url, order)),
  );
  if (census.score === null) throw new Error(`the site ${name} has no grade`);
  return { name, templates, rubric, truth: census.score };
};

/** Pages to draw of each template: two each, the largest first, then in proportion to size, as an audit does. */
const countsOf = (site: Site, size: number): Map<string, number> => {
  const rows = [...site.templates].map(([template, { length }]) => ({ template, length, count: 0 }));
  for (let n = 0; n < size; n++) {
    const free = rows.filter((row) => row.count < row.length);
    const least = Math.min(2, ...free.map((row) => row.count));
    const next = free
      .filter((row) => least === 2 || row.count === least)
      .sort((a, b) =>
        least < 2 ? b.length - a.length : b.length / (b.count + 1) - a.length / (a.count + 1),
      )[0];
    if (next) next.count += 1;
  }
  return new Map(rows.map(({ template, count }) => [template, count]));
};

/** Grades a sample of a site: the first pages of every template in an order drawn by lot. */
export const gradeSample = (site: Site, size: number, seed: string): Grade => {
  const lot = lotOf(`draw ${seed}`);
  const counts = countsOf(site, size);
  const judgements: PageJudgement[] = [];
  const visits: PageVisit[] = [];
  for (const [template, all] of site.templates) {
    const pages = [...all];
    for (let n = 0; n < pages.length; n++) {
      const other = n + lot(pages.length - n);
      [pages[n], pages[other]] = [pages[other]!, pages[n]!];
    }
    for (const [n, page] of pages.entries()) {
      const order = visits.length;
      if (n >= (counts.get(template) ?? 0)) visits.push(leftOut(page.url, order, template));
      else {
        judgements.push(page.judgement);
        visits.push(drawn(page.url, order, template));
      }
    }
  }
  return gradeOf(site, judgements, visits);
};

const [FIRST, MOST, TARGET] = [30, 400, 3];

/** Draws as `--sample auto` does: 30 pages or two of each template, then half as many again, until the interval is within 3 points. */
export const gradeUntilEnough = (site: Site, seed: string): Grade => {
  for (let size = Math.max(FIRST, 2 * site.templates.size); ; size = Math.ceil(size * 1.5)) {
    const grade = gradeSample(site, size, seed);
    const { interval } = grade;
    if (size >= MOST || (interval && interval.high - interval.low <= 2 * TARGET)) return grade;
  }
};
