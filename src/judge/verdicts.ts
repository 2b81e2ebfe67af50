import type { CriterionState, CriterionVerdict } from '../model/finding.ts';
import type { Counting } from '../model/rubric.ts';
import { type Account, type Ledger, walksOf } from './ledger.ts';
import { type Cell, criterionShare, WHOLE } from './share.ts';

/** Places by outcome, and the pages where some failed or were asked about. */
type Total = Pick<Cell, 'pass' | 'fail' | 'ask' | 'error'> & {
  readonly failed: number;
  readonly asked: number;
};

const totalOf = (cells: Iterable<Cell>): Total => {
  const total = { pass: 0, fail: 0, ask: 0, error: 0, failed: 0, asked: 0 };
  for (const { pass, fail, ask, error } of cells) {
    total.pass += pass;
    total.fail += fail;
    total.ask += ask;
    total.error += error;
    if (fail > 0) total.failed += 1;
    if (ask > 0) total.asked += 1;
  }
  return total;
};

const stateOf = (
  account: Account,
  total: Total,
  ran: readonly string[],
  unwalked: boolean,
): CriterionState => {
  if (total.fail > 0) return 'not-met';
  if (total.ask > 0 || account.person.waived > 0) return 'in-doubt';
  if (account.person.site === 'pass') return 'met';
  if (account.person.site === 'not-applicable') return 'not-applicable';
  if (ran.length === 0) return 'not-tested';
  const [passes, errors] = [total.pass, total.error];
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
    const total = totalOf(account.cells.values());
    const rules = account.rules.filter((rule) => ran.has(rule));
    const unwalked = account.rules.some((rule) => walks.has(rule) && !ran.has(rule));
    const share = criterionShare(account.standing);
    return {
      criterion: account.criterion.id,
      state: stateOf(account, total, rules, unwalked),
      rules,
      pages: {
        applicable: account.standing.pages,
        failed: total.failed,
        asked: total.asked,
      },
      places: { pass: total.pass, fail: total.fail, ask: total.ask },
      share: share === null ? null : share / WHOLE,
    };
  });
};
