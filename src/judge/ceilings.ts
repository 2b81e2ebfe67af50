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
 * The ceilings that hold, in the order of the rubric. One more failure lowers a criterion's share and adds to the flawed
 * criteria, so it can set a ceiling and never lift one.
 */
export const ceilingsOf = (
  { criteria, ceilings }: Pick<ScoreRubric, 'criteria' | 'ceilings'>,
  standingOf: (criterion: string) => Standing,
): CeilingRecord[] => {
  const judged = criteria
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id, weight }) => {
      const standing = standingOf(id);
      const share = criterionShare(standing);
      return share === null ? [] : [{ id, weight, share: share / WHOLE, fails: standing.fails }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return ceilings.flatMap((ceiling) => {
    const { when } = ceiling;
    const rows =
      when.kind === 'share-below'
        ? judged.filter(({ weight, share }) => weight >= when.minWeight && share < when.share)
        : judged.filter(({ fails }) => fails > 0);
    const holds =
      rows.length > 0 && (when.kind === 'share-below' || rows.length / judged.length >= when.share);
    return holds ? [{ ceiling, criteria: rows.map(({ id }) => id), of: judged.length }] : [];
  });
};
