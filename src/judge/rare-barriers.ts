import type { Step } from '../model/grade.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import { effective } from './few-pages.ts';
import type { Ledger } from './ledger.ts';
import { ONE, type Sample } from './sample.ts';
import { step } from './step.ts';
import type { VetoRecord } from './vetoes.ts';

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

/**
 * What a sample cannot have shown: how few pages a barrier may be on to stay unseen, and vetoes that so few pages bring about.
 * Neither score nor interval speaks of it, so it is said beside them.
 */
export const rareSteps = (
  { sample, book }: Pick<Ledger<ScoreRubric>, 'sample' | 'book'>,
  vetoes: readonly VetoRecord[],
): Step[] => {
  const { population, pages } = lotOver(sample, () => true);
  if (population === 0) return [];
  const percent = (part: number): number => Math.round((1000 * part) / population) / 10;
  const unseen = vetoes.flatMap(({ veto, findings }) => {
    if (findings.size > 0) return [];
    const looked = book.vetoes.get(veto.id)?.looked();
    const over = lotOver(sample, (page) => looked?.has(page) ?? false);
    if (over.pages <= Math.max(veto.minPages, veto.minShare * over.population)) return [];
    const { drawn, pages: least } = over;
    return [
      step('veto-unseen', {
        veto: veto.id,
        drawn,
        pages: least,
        percent: percent(least),
        cap: veto.cap,
      }),
    ];
  });
  return [step('interval-rare', { pages, percent: percent(pages) }), ...unseen];
};
