import type { Interval } from '../model/grade.ts';
import type { Ledger } from './ledger.ts';
import { bootstrapOf, quantitiesOf, replicate, spreadable } from './replicates.ts';
import type { Stratum } from './sample.ts';
import type { Scale } from './score.ts';
import type { VetoRecord } from './vetoes.ts';

export type Spread = { totals: number[]; hits: number[]; groups: Stratum[][]; biggest: [number, number] };
export const spreadOf = (
  ledger: Ledger,
  scale: Scale,
  vetoes: readonly VetoRecord[],
  seed: string,
  times = 1000,
): Spread | null => {
  const groups = spreadable(ledger.sample.strata);
  if (groups === null) return null;
  const quantities = quantitiesOf(ledger, scale, vetoes);
  const prepared = bootstrapOf(ledger, quantities, groups);
  const totals: number[] = [];
  const hits = vetoes.map(() => 0);
  for (const ratios of replicate(prepared, times, seed)) {
    totals.push(totalOf(scale, ratios));
    vetoes.forEach(({ veto, findings }, n) => {
      const share = ratios[ratios.length - vetoes.length + n]!;
      if (findings.size >= Math.max(1, veto.minPages) && share >= veto.minShare) hits[n]! += 1;
    });
  }
  let [top, bottom] = [0, 0];
  const of = scale.reduce((s, p) => s + p.points, 0);
  let k = 0;
  for (const p of scale) {
    const weights = p.criteria.reduce((s, c) => s + c.weight, 0);
    for (const c of p.criteria) {
      const values = [...quantities[k++]!.of.values()];
      if (values.length === 0) continue;
      const c100 = ((c.weight / weights) * p.points * 100) / of;
      if (values.every((v) => v === 1)) top = Math.max(top, c100);
      if (values.every((v) => v === 0)) bottom = Math.max(bottom, c100);
    }
  }
  return { totals, hits, groups, biggest: [top, bottom] };
};

const totalOf = (scale: Scale, ratios: Float64Array): number => {
  let [k, points, of] = [0, 0, 0];
  for (const part of scale) {
    let [sum, weights] = [0, 0];
    for (const { weight } of part.criteria) {
      const share = ratios[k++]!;
      if (Number.isNaN(share)) continue;
      sum += weight * share;
      weights += weight;
    }
    if (weights === 0) continue;
    points += (part.points * sum) / weights;
    of += part.points;
  }
  return (100 * points) / of;
};
export type { Interval };
