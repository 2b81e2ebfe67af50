import type { Catalogue } from '../model/catalogue.ts';
import type { Criterion } from '../model/criterion.ts';
import type { PageJudgement } from '../model/finding.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Counting, ScoreRubric, Unit } from '../model/rubric.ts';
import { nobody, type PersonPart, type PersonSaid, withPerson } from './person.ts';
import { ONE, type Sample, sampleOf } from './sample.ts';
import { type Cell, pageShare, ruleShare, type Standing } from './share.ts';

/** Places of one rule on one page. */
export type Places = { readonly pass: number; readonly fail: number };

/** One criterion with all that was counted for it. */
export type Account = {
  readonly criterion: Criterion;
  readonly unit: Unit;
  readonly rules: readonly string[]; // of the catalogue that bear on it, sorted
  readonly cells: ReadonlyMap<string, Cell>; // by page key, with what persons said of the criterion
  readonly standing: Standing;
  readonly person: PersonPart;
};

/** Everything grading needs of all judgements, counted once. */
export type Ledger<R extends Counting = ScoreRubric> = {
  readonly catalogue: Catalogue;
  readonly rubric: R;
  readonly judgements: readonly PageJudgement[];
  readonly ran: ReadonlySet<string>; // rules with a tally, also an empty one
  readonly places: ReadonlyMap<string, ReadonlyMap<string, Places>>; // by rule, then page key
  readonly accounts: ReadonlyMap<string, Account>; // by criterion; scope 'app' left out
  readonly bearing: ReadonlyMap<string, readonly string[]>; // criteria by rule
  readonly sample: Sample;
};

/** Weight of a page in millionths: how many pages it stands for. Documents and the site as a whole stand for themselves. */
export const weightIn = ({ weights }: Pick<Sample, 'weights'>, page: string): number =>
  weights.get(page) ?? ONE;

/** Devices of one page count together; the site as a whole is one more "page". */
export const pageKey = (judgement: Pick<PageJudgement, 'page'>): string => judgement.page ?? '';

const bearingOf = (catalogue: Catalogue): Map<string, readonly string[]> =>
  new Map([
    ...catalogue.rules.map((rule) => [rule.id, rule.criteria] as const),
    ...catalogue.axe
      .filter((rule) => rule.violation !== 'off')
      .map((rule) => [`axe/${rule.id}`, rule.criteria] as const),
  ]);

type Counts = { pass: number; fail: number; ask: number; error: number };

const countPlaces = (judgements: readonly PageJudgement[]): Map<string, Map<string, Counts>> => {
  const places = new Map<string, Map<string, Counts>>();
  for (const judgement of judgements)
    for (const { rule, pass, fail, ask, error } of judgement.tallies) {
      let pages = places.get(rule);
      if (!pages) places.set(rule, (pages = new Map()));
      if (pass + fail + ask + error === 0) continue;
      const key = pageKey(judgement);
      const counts = pages.get(key);
      if (!counts) pages.set(key, { pass, fail, ask, error });
      else {
        counts.pass += pass;
        counts.fail += fail;
        counts.ask += ask;
        counts.error += error;
      }
    }
  return places;
};

const cellsOf = (
  rules: readonly string[],
  places: ReadonlyMap<string, ReadonlyMap<string, Counts>>,
): Map<string, Cell> => {
  const cells = new Map<string, Cell>();
  for (const rule of rules)
    for (const [page, counts] of places.get(rule) ?? []) {
      const share = ruleShare(counts.pass, counts.fail);
      const cell = cells.get(page) ?? { rules: 0, shares: 0, pass: 0, fail: 0, ask: 0, error: 0 };
      cells.set(page, {
        rules: cell.rules + (share === null ? 0 : 1),
        shares: cell.shares + (share ?? 0),
        pass: cell.pass + counts.pass,
        fail: cell.fail + counts.fail,
        ask: cell.ask + counts.ask,
        error: cell.error + counts.error,
      });
    }
  return cells;
};

// A waived failure gives and takes no share, but a criterion that has one is not without failure.
const standingOf = (
  cells: ReadonlyMap<string, Cell>,
  unit: Unit,
  sample: Sample,
  waived: number,
): Standing => {
  let [pages, weights, sum, fails] = [0, 0, 0n, waived];
  for (const [page, cell] of cells) {
    fails += cell.fail;
    const share = pageShare(cell, unit);
    if (share === null) continue;
    const weight = weightIn(sample, page);
    pages += 1;
    weights += weight;
    sum += BigInt(weight) * BigInt(share);
  }
  return { pages, weight: BigInt(weights), sum, fails };
};

/**
 * Counts all judgements for all criteria that concern the web, and what persons said of them. The order of judgements
 * does not matter. The visits say how many pages each audited page stands for.
 * Throws when the rubric counts a criterion twice, or one that the catalogue's standards do not have.
 */
export const openLedger = <R extends Counting>(
  catalogue: Catalogue,
  rubric: R,
  judgements: Iterable<PageJudgement>,
  visits: readonly PageVisit[],
  said: PersonSaid = nobody,
): Ledger<R> => {
  const all = [...judgements];
  const judged = new Set(all.flatMap(({ page, device }) => (device === null ? [] : (page ?? []))));
  const sample = sampleOf(visits, (url) => judged.has(url));
  const bearing = bearingOf(catalogue);
  const places = countPlaces(all);
  const rulesOf = new Map<string, Set<string>>();
  for (const [rule, criteria] of bearing)
    for (const id of criteria) rulesOf.set(id, (rulesOf.get(id) ?? new Set()).add(rule));
  const units = new Map(rubric.criteria.map(({ id, unit }) => [id, unit]));
  const accounts = new Map<string, Account>();
  for (const criterion of catalogue.standards.flatMap((standard) => standard.criteria)) {
    if (criterion.scope === 'app') continue;
    const unit = units.get(criterion.id) ?? 'pages';
    const rules = [...(rulesOf.get(criterion.id) ?? [])].sort();
    const waived = said.waived.get(criterion.id) ?? 0;
    const { cells, person } = withPerson(
      cellsOf(rules, places),
      said.criteria.get(criterion.id) ?? [],
      waived,
    );
    const standing = standingOf(cells, unit, sample, waived);
    accounts.set(criterion.id, { criterion, unit, rules, cells, standing, person });
  }
  if (units.size < rubric.criteria.length)
    throw new Error(`rubric ${rubric.id} counts a criterion twice; remove one of its entries`);
  for (const { id } of rubric.criteria)
    if (!accounts.has(id))
      throw new Error(
        `rubric ${rubric.id} counts ${id}, which no standard of the catalogue asks of a website; correct the rubric or add the criterion`,
      );
  const ran = new Set(places.keys());
  return { catalogue, rubric, judgements: all, ran, places, accounts, bearing, sample };
};
