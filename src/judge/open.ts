import type { CriterionVerdict } from '../model/finding.ts';
import type { Grade } from '../model/grade.ts';
import type { Counting } from '../model/rubric.ts';
import type { Ledger } from './ledger.ts';

/**
 * What still waits for a person: criteria that the rubric counts and nobody has settled, and every open question. The
 * grade is final only when there are none of either.
 */
export const openOf = (
  { rubric, book }: Pick<Ledger<Counting>, 'rubric' | 'book'>,
  verdicts: readonly CriterionVerdict[],
): Pick<Grade, 'status' | 'open'> => {
  const counted = new Set(rubric.criteria.map(({ id }) => id));
  const criteria = verdicts
    .filter(
      ({ criterion, state }) => counted.has(criterion) && (state === 'in-doubt' || state === 'not-tested'),
    )
    .map(({ criterion }) => criterion);
  const questions = book.asks;
  return {
    status: criteria.length === 0 && questions === 0 ? 'final' : 'provisional',
    open: { criteria, questions },
  };
};
