import type { CriterionVerdict } from '../model/finding.ts';
import type { RateGauge } from '../model/grade.ts';
import type { Counting } from '../model/rubric.ts';
import type { Ledger } from './ledger.ts';

/** A rate with what is still open: it lies between `low` and `high` once everything is decided. */
export type Rated = {
  readonly gauge: RateGauge;
  readonly open: readonly string[]; // criteria neither valid nor invalid yet
  readonly low: number | null;
  readonly high: number | null;
  readonly pages: number; // with a rate of their own
};

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * The share of criteria that hold, after RGAA: valid on all audited pages / applicable. What nobody has decided yet counts on
 * neither side. `meanOfPages` is the mean of each page's own share, of the criteria decided on that page.
 * @param ledger counted by the criteria of the rate
 */
export const rateOf = (
  ledger: Ledger<Counting>,
  standard: string,
  verdicts: readonly CriterionVerdict[],
): Rated => {
  const states = new Map(verdicts.map(({ criterion, state }) => [criterion, state]));
  const ids = ledger.rubric.criteria.map(({ id }) => id);
  const count = (state: CriterionVerdict['state']): number =>
    ids.filter((id) => states.get(id) === state).length;
  const open = ids.filter((id) => ['in-doubt', 'not-tested'].includes(states.get(id) ?? 'not-tested'));
  const [valid, invalid] = [count('met'), count('not-met')];

  const pages = new Map<string, { valid: number; decided: number }>();
  for (const id of ids) {
    const account = ledger.accounts.get(id);
    if (!account) continue;
    const settled = account.criterion.judged === 'machine' || states.get(id) === 'met';
    const { cells, unwalked } = account.look();
    const partly = new Set(unwalked.flatMap(({ own }) => [...own.keys()])); // no walk was made there
    for (const [page, { pass, fail, ask, error }] of cells) {
      const holds = settled && pass > 0 && fail + ask + error === 0 && !partly.has(page);
      if (fail === 0 && !holds) continue;
      const row = pages.get(page) ?? { valid: 0, decided: 0 };
      pages.set(page, { valid: row.valid + (holds ? 1 : 0), decided: row.decided + 1 });
    }
  }
  // sorted, for the same sum whatever the order of the record
  const rates = [...pages.values()].map((page) => page.valid / page.decided).sort((a, b) => a - b);
  const all = valid + invalid + open.length;
  return {
    gauge: {
      standard,
      applicable: valid + invalid,
      valid,
      rate: ratio(valid, valid + invalid),
      meanOfPages: ratio(
        rates.reduce((sum, rate) => sum + rate, 0),
        rates.length,
      ),
    },
    open,
    low: ratio(valid, all),
    high: ratio(valid + open.length, all),
    pages: rates.length,
  };
};
