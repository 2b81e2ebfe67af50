import type { CriterionState, CriterionVerdict } from '../model/finding.ts';
import type { Counting } from '../model/rubric.ts';
import { type Account, type Ledger, walksOf } from './ledger.ts';
import { type Cell, criterionShare, WHOLE } from './share.ts';

const total = (cells: readonly Cell[], outcome: 'pass' | 'fail' | 'ask' | 'error'): number =>
  cells.reduce((sum, cell) => sum + cell[outcome], 0);

const stateOf = (
  account: Account,
  cells: readonly Cell[],
  ran: readonly string[],
  unwalked: boolean,
): CriterionState => {
  if (total(cells, 'fail') > 0) return 'not-met';
  if (total(cells, 'ask') > 0 || account.person.waived > 0) return 'in-doubt';
  if (account.person.site === 'pass') return 'met';
  if (account.person.site === 'not-applicable') return 'not-applicable';
  if (ran.length === 0) return 'not-tested';
  const [passes, errors] = [total(cells, 'pass'), total(cells, 'error')];
  if (passes === 0 && errors > 0) return 'not-tested';
  if (account.criterion.judged !== 'machine' || errors > 0 || unwalked) return 'in-doubt';
  return passes > 0 ? 'met' : 'not-applicable';
};

/**
 * How every criterion that concerns the web stands, in the order of the standards. One failure anywhere makes
 * not-met. met only if nothing is open (no question, nothing waived) and either a person passed the criterion, or
 * machines can settle it, something was judged, no rule broke and no walk was left out. `pages` count distinct pages (and documents, and the site) with all their devices.
 */
export const verdictsOf = ({ catalogue, accounts, book }: Ledger<Counting>): CriterionVerdict[] => {
  const walks = walksOf(catalogue);
  const { ran } = book;
  return [...accounts.values()].map((account) => {
    const cells = [...account.cells.values()];
    const rules = account.rules.filter((rule) => ran.has(rule));
    const unwalked = account.rules.some((rule) => walks.has(rule) && !ran.has(rule));
    const share = criterionShare(account.standing);
    return {
      criterion: account.criterion.id,
      state: stateOf(account, cells, rules, unwalked),
      rules,
      pages: {
        applicable: account.standing.pages,
        failed: cells.filter((cell) => cell.fail > 0).length,
        asked: cells.filter((cell) => cell.ask > 0).length,
      },
      places: { pass: total(cells, 'pass'), fail: total(cells, 'fail'), ask: total(cells, 'ask') },
      share: share === null ? null : share / WHOLE,
    };
  });
};
