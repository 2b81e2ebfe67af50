import type { ScoreRubric } from '../model/rubric.ts';
import { criterionShare, type Standing, WHOLE } from './share.ts';

type Ceiling = ScoreRubric['ceilings'][number];

/** A ceiling that holds, with the criteria that make it hold, sorted. */
export type CeilingRecord = {
  readonly ceiling: Ceiling;
  readonly criteria: readonly string[];
  readonly of: number; // criteria judged
};

/**
 * The ceilings that hold, in the order of the rubric. They look at shares alone, so more pages of the same kind change
 * nothing. One more failure lowers a share or adds one of 0, so it can set a ceiling and never lift one.
 */
export const ceilingsOf = (
  { criteria, ceilings }: Pick<ScoreRubric, 'criteria' | 'ceilings'>,
  standingOf: (criterion: string) => Standing,
): CeilingRecord[] => {
  if (ceilings.length === 0) return [];
  const judged = criteria
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id, weight }) => {
      const share = criterionShare(standingOf(id));
      return share === null ? [] : [{ id, weight, share: share / WHOLE }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return ceilings.flatMap((ceiling) => {
    const { when } = ceiling;
    const least = when.kind === 'criteria-below' ? when.least : Math.max(1, when.part * judged.length);
    const minWeight = when.kind === 'criteria-below' ? when.minWeight : 0;
    const rows = judged.filter(({ weight, share }) => weight >= minWeight && share < when.share);
    return rows.length >= least ? [{ ceiling, criteria: rows.map(({ id }) => id), of: judged.length }] : [];
  });
};
