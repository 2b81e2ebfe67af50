import type { Step } from '../model/grade.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import { effective } from './few-pages.ts';
import type { Ledger } from './ledger.ts';
import { ONE, type Sample } from './sample.ts';
import { step } from './step.ts';
import { sumOf } from './sum.ts';
import type { VetoRecord } from './vetoes.ts';
import { walkWeights } from './walked.ts';

/**
 * The least number of pages, of `population`, that something must be on so that a lot over them meets one with 95 % probability:
 * the chance that `drawn` pages drawn without replacement miss m pages is C(population - m, drawn) / C(population, drawn).
 */
export const leastSeen = (population: number, drawn: number): number => {
  let missed = 1;
  for (let m = 0; m < population - drawn; m++) {
    missed *= (population - drawn - m) / (population - m);
    if (missed <= 0.05) return m + 1;
  }
  return drawn > 0 ? population - drawn + 1 : population;
};

/** Pages that the lot is over, and how many equally likely draws tell as much as those of them that are counted. */
const lotOver = ({ strata, weights }: Sample, counts: (page: string) => boolean) => {
  const open = strata.filter(({ population, audited }) => audited.length < population);
  const drawn = open.flatMap(({ audited }) => audited.filter(counts));
  const population = open.reduce((sum, stratum) => sum + stratum.population, 0);
  const told = effective(drawn.map((page) => (weights.get(page) ?? ONE) / ONE));
  return { population, drawn: drawn.length, pages: leastSeen(population, Math.floor(told + 1e-9)) };
};

/** The same for what walks alone find: the pages walked, and those that they stand for. */
const walksOver = ({ groups }: VetoRecord, { weights }: Sample) => {
  const plain = (page: string): number => weights.get(page) ?? ONE;
  const heavy = [...walkWeights(groups, plain).values()].sort((a, b) => a - b).map((weight) => weight / ONE);
  const population = Math.round(sumOf(heavy));
  return {
    population,
    drawn: heavy.length,
    pages: leastSeen(population, Math.floor(effective(heavy) + 1e-9)),
  };
};

const percentOf = (part: number, population: number): number => Math.round((1000 * part) / population) / 10;

/**
 * What a sample cannot have shown: how few pages a barrier may be on to stay unseen, and vetoes that so few pages bring about.
 * Neither score nor interval speaks of it, so it is said beside them.
 */
export const rareSteps = (
  { sample, book }: Pick<Ledger<ScoreRubric>, 'sample' | 'book'>,
  vetoes: readonly VetoRecord[],
): Step[] => {
  const { population, pages } = lotOver(sample, () => true);
  const steps =
    population === 0 ? [] : [step('interval-rare', { pages, percent: percentOf(pages, population) })];
  for (const record of vetoes) {
    const { veto, findings, groups } = record;
    if (findings.size > 0 || (population === 0 && groups.length === 0)) continue;
    const looked = book.vetoes.get(veto.id)?.looked();
    const over =
      groups.length > 0 ? walksOver(record, sample) : lotOver(sample, (page) => looked?.has(page) ?? false);
    const { drawn, pages: least } = over;
    if (least <= Math.max(veto.minPages, veto.minShare * over.population)) continue;
    const percent = percentOf(least, over.population);
    steps.push(step('veto-unseen', { veto: veto.id, drawn, pages: least, percent, cap: veto.cap }));
  }
  return steps;
};
