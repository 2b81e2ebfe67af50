import type { Catalogue } from '../model/catalogue.ts';
import type { Criterion } from '../model/criterion.ts';
import type { PageJudgement } from '../model/finding.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Counting, ScoreRubric, Unit } from '../model/rubric.ts';
import { type Book, openBook } from './book.ts';
import { nobody, type PersonPart, type PersonSaid, withPerson } from './person.ts';
import { rankBy } from './rank.ts';
import { ONE, type Sample, sampleOf } from './sample.ts';
import { type Cell, pageShare, ruleShare, type Standing } from './share.ts';

/** One criterion with all that was counted for it. */
export type Account = {
  readonly criterion: Criterion;
  readonly unit: Unit;
  readonly rules: readonly string[]; // of the catalogue that bear on it, sorted
  readonly cells: ReadonlyMap<string, Cell>; // by page key, with what persons said of the criterion; made anew at every look
  readonly standing: Standing;
  readonly person: PersonPart;
};

/** Everything grading needs of all judgements, counted once. */
export type Ledger<R extends Counting = ScoreRubric> = {
  readonly catalogue: Catalogue;
  readonly rubric: R;
  readonly book: Book;
  readonly accounts: ReadonlyMap<string, Account>; // by criterion; scope 'app' left out
  readonly bearing: ReadonlyMap<string, readonly string[]>; // criteria by rule
  readonly sample: Sample;
};

/** Weight of a page in millionths: how many pages it stands for. Documents and the site as a whole stand for themselves. */
export const weightIn = ({ weights }: Pick<Sample, 'weights'>, page: string): number =>
  weights.get(page) ?? ONE;

const bearingOf = (catalogue: Catalogue): Map<string, readonly string[]> =>
  new Map([
    ...catalogue.rules.map((rule) => [rule.id, rule.criteria] as const),
    ...catalogue.axe
      .filter((rule) => rule.violation !== 'off')
      .map((rule) => [`axe/${rule.id}`, rule.criteria] as const),
  ]);

const cellsOf = (rules: readonly string[], { placesOf }: Book): Map<string, Cell> => {
  const cells = new Map<string, Cell>();
  for (const rule of rules)
    for (const [page, counts] of placesOf(rule)) {
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

/** The behaviour rules: a page where one of them ran was walked. */
export const walksOf = (catalogue: Catalogue): Set<string> =>
  new Set(catalogue.rules.filter((rule) => rule.reads === 'behaviour').map((rule) => rule.id));

/**
 * Counts for all criteria that concern the web what is in the book, and what persons said of them. The visits say how many
 * pages each audited page stands for.
 * Throws when the rubric counts a criterion twice, or one that the catalogue's standards do not have.
 */
export const ledgerOf = <R extends Counting>(
  catalogue: Catalogue,
  rubric: R,
  book: Book,
  visits: readonly PageVisit[],
  said: PersonSaid = nobody,
): Ledger<R> => {
  const sample = sampleOf(visits, (url) => book.judged.has(url));
  const bearing = bearingOf(catalogue);
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
    const answers = said.criteria.get(criterion.id) ?? [];
    // a cell a page and criterion would be most of what an audit holds in memory
    const counted = () => withPerson(cellsOf(rules, book), answers, waived);
    const { cells, person } = counted();
    const standing = standingOf(cells, unit, sample, waived);
    accounts.set(criterion.id, {
      criterion,
      unit,
      rules,
      get cells() {
        return counted().cells;
      },
      standing,
      person,
    });
  }
  if (units.size < rubric.criteria.length)
    throw new Error(`rubric ${rubric.id} counts a criterion twice; remove one of its entries`);
  for (const { id } of rubric.criteria)
    if (!accounts.has(id))
      throw new Error(
        `rubric ${rubric.id} counts ${id}, which no standard of the catalogue asks of a website; correct the rubric or add the criterion`,
      );
  return { catalogue, rubric, book, accounts, bearing, sample };
};

/** The ledger of judgements that are all at hand. */
export const openLedger = <R extends Counting & Partial<Pick<ScoreRubric, 'vetoes'>>>(
  catalogue: Catalogue,
  rubric: R,
  judgements: Iterable<PageJudgement>,
  visits: readonly PageVisit[],
  said: PersonSaid = nobody,
): Ledger<R> => {
  const { vetoes = [] } = rubric;
  const book = openBook({ vetoes, walks: walksOf(catalogue), rankOf: rankBy(visits) });
  for (const judgement of judgements) book.enter(judgement);
  return ledgerOf(catalogue, rubric, book, visits, said);
};
