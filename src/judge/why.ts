import type { Band } from '../model/band.ts';
import type { Grade, Step } from '../model/grade.ts';
import type { CeilingRecord } from './ceilings.ts';
import { FLAWED } from './score.ts';
import { step } from './step.ts';
import type { VetoRecord } from './vetoes.ts';

/** The numbers of one calculation, as it went. */
export type Calculation = {
  readonly byPrinciple: Grade['byPrinciple'];
  readonly errors: number; // rules that broke, counted by page and rule
  readonly points: number; // of all principles that were judged
  readonly of: number;
  readonly sum: number | null; // total before caps; null when nothing was judged
  readonly faulty: boolean;
  readonly hit: readonly VetoRecord[];
  readonly ceilings: readonly CeilingRecord[]; // below the sum
  readonly score: number | null; // after caps
  readonly band: { readonly band: Band; readonly from: number } | null; // null = no grade
};

/** The calculation step by step: principles, what broke, their total, caps, band. Every number can be recalculated. */
export const explain = (calculation: Calculation): Step[] => {
  const { byPrinciple, errors, points, of, sum, faulty, hit, ceilings, score, band } = calculation;
  const steps = byPrinciple.map(({ principle, weight, score, criteria }) =>
    score === null
      ? step('principle-not-judged', { principle, of: weight })
      : step('principle', { principle, criteria: criteria.length, points: score, of: weight }),
  );
  if (errors > 0) steps.push(step('errors', { runs: errors }));
  if (sum !== null) {
    const scaled = byPrinciple.some((part) => part.score === null && part.weight > 0);
    steps.push(step(scaled ? 'scaled' : 'sum', { points, of, total: sum }));
    if (faulty && sum > FLAWED) steps.push(step('flawed', { cap: FLAWED }));
  }
  for (const { ceiling, criteria, of: judged } of ceilings)
    steps.push(step('ceiling', { ceiling: ceiling.id, criteria: criteria.length, judged, cap: ceiling.cap }));
  for (const { veto, findings, applied } of hit)
    steps.push(step('veto', { veto: veto.id, pages: findings.size, applied: applied.size, cap: veto.cap }));
  if (band === null || score === null) return [...steps, step('no-grade')];
  const before = Math.min(sum ?? 0, faulty ? FLAWED : 100);
  if (sum !== null && score < before) steps.push(step('capped', { total: before, score }));
  return [...steps, step('band', { score, ...band })];
};
