import { type Grade, Principle } from '../model/grade.ts';
import type { Ledger } from './ledger.ts';
import { criterionShare, type Standing, WHOLE } from './share.ts';

const MILLION = 1_000_000;
const millionth = (value: number): number => Math.round(value * MILLION) / MILLION;

/** A score of 100.0 is kept for records without any failure: a rounded 99.97 reads as faultless and is not. */
export const FLAWED = 99.9;

/** The rubric, put in order by principle. */
export type Scale = readonly {
  readonly principle: Principle;
  readonly points: number; // at most
  readonly criteria: readonly { readonly id: string; readonly weight: number }[];
}[];

/** Orders the rubric's criteria by principle and id. Negative or missing weights throw. */
export const scaleOf = ({ rubric, accounts }: Ledger): Scale =>
  Principle.options.map((principle) => ({
    principle,
    points: rubric.principles[principle],
    criteria: rubric.criteria
      .filter(({ id }) => accounts.get(id)?.criterion.principle === principle)
      .map(({ id, weight }) => {
        if (!(weight >= 0 && Number.isFinite(weight)))
          throw new Error(
            `rubric ${rubric.id} gives ${id} the weight ${weight}; weights are numbers from 0 up`,
          );
        return { id, weight };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));

type StandingOf = (criterion: string) => Standing;

/** Points reached in one principle, in whole millionths; null when nothing that weighs was judged. */
const reached = (part: Scale[number], standingOf: StandingOf): number | null => {
  let [sum, weights] = [0, 0];
  for (const { id, weight } of part.criteria) {
    const share = criterionShare(standingOf(id));
    if (share === null) continue;
    sum += weight * share;
    weights += weight;
  }
  return weights === 0 ? null : Math.round((part.points * (sum / weights)) / (WHOLE / MILLION));
};

/**
 * The total before vetoes. `fine` = 0..100 in ten-thousandths; null when nothing was judged. Each step keeps fewer
 * digits than the one before (billionths, millionths, ten-thousandths, tenths), so that thirds do not leave a
 * 59.9499 where 59.95 is meant. Points are scaled to 100 over the principles in which something was judged.
 */
export const totalOf = (
  scale: Scale,
  standingOf: StandingOf,
): { fine: number | null; points: number; of: number } => {
  let [points, of] = [0, 0];
  for (const part of scale) {
    const got = reached(part, standingOf);
    if (got === null) continue;
    points += got;
    of += part.points;
  }
  const fine = of === 0 ? null : Math.round(points / of);
  return { fine, points: points / MILLION, of };
};

/** One decimal, half up, then no more than the caps: the score as shown. */
export const shown = (fine: number, caps: readonly number[]): number =>
  Math.min(Math.floor((fine + 500) / 1000) / 10, ...caps.map((cap) => Math.floor(cap * 10 + 1e-6) / 10));

/** Whether anything that the rubric weighs has failed. */
export const flawed = (scale: Scale, standingOf: StandingOf): boolean =>
  scale.some(({ criteria }) => criteria.some(({ id, weight }) => weight > 0 && standingOf(id).fails > 0));

/** The principles as the grade lists them; points and weights of criteria are those among the judged ones. */
export const principlesOf = (scale: Scale, standingOf: StandingOf): Grade['byPrinciple'] =>
  scale.map((part) => {
    const judged = part.criteria.flatMap(({ id, weight }) => {
      const share = criterionShare(standingOf(id));
      return share === null || weight === 0 ? [] : [{ criterion: id, weight, share: share / WHOLE }];
    });
    const weights = judged.reduce((sum, { weight }) => sum + weight, 0);
    const got = reached(part, standingOf);
    return {
      principle: part.principle,
      weight: part.points,
      score: got === null ? null : got / MILLION,
      criteria: judged.map((row) => {
        const of = (part.points * row.weight) / weights;
        return { ...row, points: millionth(of * row.share), of: millionth(of) };
      }),
    };
  });
