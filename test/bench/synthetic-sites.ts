/** Synthetic sites whose every page is known, and samples of them: what an interval can be held against. */
import { technical100 } from '../../rules/standards/rubrics/technical-100.ts';
import { scoreOf } from '../../src/judge/grade.ts';
import { openLedger } from '../../src/judge/ledger.ts';
import { drawPages } from '../../src/audit/sample.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
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
import { trialOf } from '../judge/small-walk.ts';
import { lotOf } from './lot.ts';

const WEIGHTS = [10, 7, 7, 3, 3, 1];
const PRINCIPLES = ['perceivable', 'operable', 'understandable', 'robust'] as const;
const idsOf = ({ criteria = 40 }: Pick<Kind, 'criteria'>): string[] =>
  Array.from({ length: criteria }, (_, k) => `s:c${k}`);
const ruleOf = (k: number): string => `rule-${k}`;
const walkOf = (k: number): string => `walk-${k}`;
const byPlaces = (k: number): boolean => k % 3 === 0;

/** How likely something is on a page of a template, for one criterion, numbered from 0. */
type Chance = (criterion: number, template: number) => number;

export type Kind = {
  readonly zh: string;
  readonly en: string;
  readonly criteria?: number; // 40 unless told
  readonly templates: number;
  readonly sizes?: (template: number) => number; // of templates, one to another; 1, 1/2, 1/3 ... unless told
  readonly pages: number;
  readonly sample: number | 'auto' | 'all'; // pages drawn
  readonly applies: Chance; // that a page has what the criterion is about
  readonly fails: (lot: () => number) => Chance; // that a page which has it fails
  readonly worse?: (lot: () => number) => number; // by what a page's chances to fail are multiplied, all alike
  readonly walks?: {
    readonly pages: number; // walked
    readonly part: (criterion: number) => 'alone' | 'also' | null; // whether walks judge a criterion, alone or beside page rules
    readonly fails: (lot: () => number) => Chance;
  };
  readonly ceilings?: boolean; // those of technical-100
  readonly veto?: { readonly chance: (lot: () => number) => number; readonly minShare: number }; // pages with the barrier; share that brings the cap
};

export type Page = {
  readonly url: string;
  readonly template: string;
  readonly judgement: PageJudgement;
  readonly chosen: PageVisit; // its visit when it is drawn
  readonly left: PageVisit; // when it is not
};
export type Site = {
  readonly name: string;
  readonly templates: ReadonlyMap<string, readonly Page[]>;
  readonly rubric: ScoreRubric;
  readonly truth: number; // score of all pages, all walked, not rounded
  readonly walkPages: number;
};

const catalogueFor = (rubric: ScoreRubric) => ({
  ...catalogueOf([
    ...rubric.criteria.map(({ id }, k) => echo(ruleOf(k), id)),
    ...rubric.criteria.map(({ id }, k) => trialOf('keyboard', walkOf(k), id)),
  ]),
  standards: [
    {
      ...catalogueOf().standards[0]!,
      criteria: rubric.criteria.map(({ id }, k) => criterion(id, PRINCIPLES[k % 4]!)),
    },
  ],
  rubrics: [rubric],
});

type Scored = ReturnType<typeof scoreOf>;

/** The score of some pages by the real judge. */
const scored = (
  rubric: ScoreRubric,
  judgements: readonly PageJudgement[],
  visits: readonly PageVisit[],
): Scored => scoreOf(openLedger(catalogueFor(rubric), rubric, judgements, visits), visits, []);

type DidOn = Record<string, { pass: number; fail: number | { code: string }[] }>;

/** A judgement with its tallies; findings are made for vetoes alone, for nothing else of a score asks for them. */
const judgementOf = (url: string, did: DidOn): PageJudgement => {
  const vetoed = Object.entries(did).filter(([, { fail }]) => typeof fail !== 'number');
  const { findings } = judged(url, Object.fromEntries(vetoed));
  const tallies = Object.entries(did).map(([rule, { pass, fail }]) => ({
    rule,
    pass,
    fail: typeof fail === 'number' ? fail : fail.length,
    ask: 0,
    error: 0,
  }));
  return { page: url, device: 'desktop', tallies, findings };
};

const VETOED = 1; // the criterion whose failures are the barrier of the veto

/** Makes a site of a kind. The same kind and seed make the same site. */
export const siteOf = (name: string, kind: Kind, seed = name): Site => {
  const lot = lotOf(`site ${seed}`);
  const random = (): number => lot(1_000_000) / 1_000_000;
  const chances = kind.fails(random);
  const vetoChance = kind.veto?.chance(random) ?? 0;
  const walkChances = kind.walks?.fails(random);
  const ids = idsOf(kind);
  const sizes = Array.from({ length: kind.templates }, (_, t) => kind.sizes?.(t) ?? 1 / (t + 1));
  const all = sizes.reduce((sum, part) => sum + part, 0);
  const templates = new Map<string, Page[]>();
  for (const [t, part] of sizes.entries()) {
    const pages = Array.from({ length: Math.max(1, Math.round((part / all) * kind.pages)) }, (_, n): Page => {
      const times = kind.worse?.(random) ?? 1;
      const did: DidOn = {};
      for (let k = 0; k < ids.length; k++) {
        const walked = kind.walks?.part(k) ?? null;
        if (walked && random() < kind.applies(k, t)) {
          const fails = random() < times * walkChances!(k, t);
          const places = byPlaces(k) ? 1 + lot(20) : 1;
          const bad = fails ? 1 + lot(places) : 0;
          did[walkOf(k)] = { pass: places - bad, fail: bad };
        }
        if (walked === 'alone' || random() >= kind.applies(k, t)) continue;
        const fails = random() < times * chances(k, t);
        const places = byPlaces(k) ? 1 + lot(20) : 1;
        const bad = fails ? 1 + lot(places) : 0;
        did[ruleOf(k)] = { pass: places - bad, fail: bad };
      }
      if (kind.veto)
        did[ruleOf(VETOED)] =
          random() < vetoChance ? { pass: 0, fail: [{ code: 'trap' }] } : { pass: 1, fail: 0 };
      const url = `/${t}/${n}`;
      const template = `t${t}`;
      return {
        url,
        template,
        judgement: judgementOf(url, did),
        chosen: drawn(url, 0, template),
        left: leftOut(url, 0, template),
      };
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
    ceilings: kind.ceilings ? technical100.ceilings : [],
    bands: small.bands,
  };
  const everything = [...templates.values()].flat();
  const { fine, caps } = scored(
    rubric,
    everything.map(({ judgement }) => judgement),
    everything.map(({ url }, order) => visit(url, order)),
  );
  if (fine === null) throw new Error(`the site ${name} has no score`);
  return {
    name,
    templates,
    rubric,
    truth: Math.min(fine / 10_000, ...caps),
    walkPages: kind.walks?.pages ?? 0,
  };
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

/** Scores a sample of a site: the first pages of every template in an order drawn by lot. */
export const scoreSample = (
  site: Site,
  size: number | 'all',
  seed: string,
  walkPages = site.walkPages,
): Scored => {
  const lot = lotOf(`draw ${seed}`);
  const counts = size === 'all' ? null : countsOf(site, size);
  const judgements: PageJudgement[] = [];
  const visits: PageVisit[] = [];
  for (const [template, all] of site.templates) {
    const pages = [...all];
    for (let n = 0; n < pages.length; n++) {
      const other = n + lot(pages.length - n);
      [pages[n], pages[other]] = [pages[other]!, pages[n]!];
    }
    for (const [n, page] of pages.entries()) {
      if (counts && n >= (counts.get(template) ?? 0)) visits.push(page.left);
      else {
        judgements.push(page.judgement);
        visits.push(page.chosen);
      }
    }
  }
  return scored(site.rubric, walkedOnly(site, walkPages, judgements, visits, seed), visits);
};

/** The judgements as they are when only as many pages are walked as an audit would choose. */
const walkedOnly = (
  site: Site,
  walkPages: number,
  judgements: readonly PageJudgement[],
  visits: readonly PageVisit[],
  seed: string,
): readonly PageJudgement[] => {
  if (site.walkPages === 0) return judgements;
  const audited = visits.filter(({ reached }) => reached.state === 'audited');
  const candidates = audited.map(({ url, template }) => ({
    id: url,
    url,
    entry: false,
    skeleton: template ?? '',
  }));
  const walked = new Set(drawPages(candidates, walkPages, seed));
  return judgements.map((one) =>
    walked.has(one.page ?? '')
      ? one
      : { ...one, tallies: one.tallies.filter(({ rule }) => !rule.startsWith('walk-')) },
  );
};

const [FIRST, MOST, BEFORE_WALKS, TARGET] = [30, 400, 2.5, 3];
const FIRST_WALKS = 10;

/**
 * Draws as `--sample auto` does: 30 pages or two of each template, then half as many again, until the interval is within 3 points,
 * or 2.5 where walks follow; then walks on 10 pages, and half as many again, until it is within 3 points with them.
 */
export const scoreUntilEnough = (site: Site, seed: string): Scored => {
  const wide = ({ known }: Scored, margin: number): boolean =>
    !known?.interval || known.interval.high - known.interval.low > 2 * margin;
  const margin = site.walkPages > 0 ? BEFORE_WALKS : TARGET;
  let size = Math.max(FIRST, 2 * site.templates.size);
  let sample = scoreSample(site, size, seed, 0);
  while (size < MOST && wide(sample, margin))
    sample = scoreSample(site, (size = Math.min(MOST, Math.ceil(size * 1.5))), seed, 0);
  for (let walks = Math.min(FIRST_WALKS, site.walkPages); walks > 0;) {
    sample = scoreSample(site, size, seed, walks);
    if (walks >= site.walkPages || !wide(sample, TARGET)) break;
    walks = Math.min(site.walkPages, walks + Math.max(5, Math.ceil(walks / 2)));
  }
  return sample;
};
