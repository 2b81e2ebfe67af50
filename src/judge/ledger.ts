import { rankBy } from '../model/report-order.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Criterion } from '../model/criterion.ts';
import type { PageJudgement } from '../model/finding.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Counting, ScoreRubric, Unit } from '../model/rubric.ts';
import { type Book, openBook } from './book.ts';
import { ByPage } from './by-page.ts';
import { nobody, type PersonPart, type PersonSaid, withPerson } from './person.ts';
import { ONE, type Sample, sampleOf } from './sample.ts';
import { type Cell, pageShare, ruleShare, type Standing } from './share.ts';
import { addedByAll, type Unwalked, unwalkedIn } from './unwalked.ts';
import { type WalkGroup, walkGroupsOf } from './walked.ts';

/** By page key, with what persons said of the criterion. */
type Cells = ReadonlyMap<string, Cell>;

/** One criterion with all that was counted for it. */
export type Account = {
  readonly criterion: Criterion;
  readonly unit: Unit;
  readonly rules: readonly string[]; // of the catalogue that bear on it, sorted
  readonly cells: Cells; // made anew at every look
  /** The same with pages judged in part, for want of a walk; made anew at every call. */
  readonly look: () => { readonly cells: Cells; readonly unwalked: readonly Unwalked[] };
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
  readonly groupsFor: (rules: readonly string[]) => readonly WalkGroup[]; // by whether one of these rules' walks was made
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

const cellFields = ['rules', 'shares', 'pass', 'fail', 'ask', 'error'] as const;

const cellsOf = (rules: readonly string[], { eachPlace, pages }: Book): Cells => {
  const cells = new ByPage<Cell>(pages, cellFields);
  for (const rule of rules)
    eachPlace(rule, (page, counts) => {
      const share = ruleShare(counts.pass, counts.fail);
      cells.add(page, { rules: share === null ? 0 : 1, shares: share ?? 0, ...counts });
    });
  return cells;
};

// A waived failure gives and takes no share, but a criterion that has one is not without failure.
const standingOf = (
  cells: ReadonlyMap<string, Cell>,
  unwalked: readonly Unwalked[],
  unit: Unit,
  sample: Sample,
  waived: number,
): Standing => {
  let [pages, weights, sum, fails] = [0, 0, 0n, waived];
  for (const [page, cell] of cells) {
    fails += cell.fail;
    const share = pageShare(cell, unit);
    if (share === null) continue;
    pages += 1;
    if (unwalked.some(({ own }) => own.has(page))) continue;
    const weight = weightIn(sample, page);
    weights += weight;
    sum += BigInt(weight) * BigInt(share);
  }
  const added = addedByAll(unwalked, (page) => weightIn(sample, page));
  return { pages, weight: BigInt(weights + added.weight), sum: sum + added.sum, fails };
};

/** The behaviour rules with the names of their walks: a page where one of them ran was walked. */
export const walksOf = (catalogue: Catalogue): Map<string, string> =>
  new Map(catalogue.rules.flatMap((rule) => (rule.reads === 'behaviour' ? [[rule.id, rule.walk]] : [])));

const ONCE = 'variants'; // the walk that is made on the home page alone, for the site: it stands for no other page

/** Groups of pages by the walks that were made; the same groups for the same walks. */
const groupsOf = (
  catalogue: Catalogue,
  { judged, walkedBy }: Book,
  visits: readonly PageVisit[],
  sample: Sample,
): Ledger['groupsFor'] => {
  const walks = walksOf(catalogue);
  const known = new Map<string, WalkGroup[]>();
  return (rules) => {
    const made = new Set(rules.map((rule) => walks.get(rule) ?? ONCE));
    const sets = [...made].sort().flatMap((walk) => (walk === ONCE ? [] : (walkedBy.get(walk) ?? [])));
    if (sets.length === 0) return [];
    const key = [...made].sort().join();
    const walked = (url: string): boolean => sets.some((pages) => pages.has(url));
    const groups =
      known.get(key) ??
      walkGroupsOf(
        visits,
        (url) => judged.has(url),
        walked,
        (url) => weightIn(sample, url),
      );
    known.set(key, groups);
    return groups;
  };
};

type Looked = ReturnType<Account['look']> & { readonly person: PersonPart };

/** Apart from the accounts' own functions, which would keep the cells for as long as they live. */
const standingIn = ({ cells, unwalked, person }: Looked, unit: Unit, sample: Sample, waived: number) => ({
  standing: standingOf(cells, unwalked, unit, sample, waived),
  person,
});

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
  const walksOfRules = walksOf(catalogue);
  const groupsFor = groupsOf(catalogue, book, visits, sample);
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
    const groups = groupsFor(rules);
    const unwalkedOf = ({ cells, person }: ReturnType<typeof counted>): Unwalked[] => {
      if (groups.length === 0) return [];
      const settled = new Set(person.applied.flatMap(({ page }) => page ?? []));
      const walks = cellsOf(
        rules.filter((rule) => walksOfRules.has(rule)),
        book,
      );
      return unwalkedIn(groups, unit, cells, walks, settled);
    };
    const look = () => {
      const now = counted();
      return { ...now, unwalked: unwalkedOf(now) };
    };
    const { standing, person } = standingIn(look(), unit, sample, waived);
    accounts.set(criterion.id, {
      criterion,
      unit,
      rules,
      get cells() {
        return counted().cells;
      },
      look,
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
  return { catalogue, rubric, book, accounts, bearing, sample, groupsFor };
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
