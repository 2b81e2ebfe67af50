import type { Band, Grade, Step } from '../model/grade.ts';
import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Rubric } from '../model/criterion.ts';
import { coverageOf, ungradableFor } from './coverage.ts';
import type { Ledger } from './ledger.ts';
import { repairsOf } from './repairs.ts';
import { FLAWED, flawed, principlesOf, scaleOf, shown, totalOf } from './score.ts';
import type { Standing } from './share.ts';
import { step } from './step.ts';
import { hits, recordVetoes, type VetoRecord } from './vetoes.ts';

const LISTED = 100; // findings named for a veto; `pages` counts all

const bandOf = (rubric: Rubric, score: number): { band: Band; from: number } =>
  [...rubric.bands].sort((a, b) => b.from - a.from).find(({ from }) => score >= from) ?? {
    band: 'fail',
    from: 0,
  };

const principleSteps = (byPrinciple: Grade['byPrinciple']): Step[] =>
  byPrinciple.map(({ principle, weight, score, criteria }) =>
    score === null
      ? step('principle-not-judged', { principle, of: weight })
      : step('principle', { principle, criteria: criteria.length, points: score, of: weight }),
  );

const vetoStep = ({ veto, findings, applied }: VetoRecord): Step =>
  step('veto', { veto: veto.id, pages: findings.size, applied: applied.size, cap: veto.cap });

/**
 * The grade by a rubric: principles from the shares of their criteria, the total over the principles in which
 * something was judged, at most what the vetoes that were hit allow. Without enough audited pages, or with nothing
 * judged, there is none: score and band are null and `ungradable` says why. docs/grading.md explains the formula.
 * @param visits every URL that became known; what could not be audited never improves a grade
 */
export const gradeOf = (
  ledger: Ledger,
  visits: readonly PageVisit[],
  documents: readonly DocumentFacts[],
): Grade => {
  const { rubric, accounts, judgements } = ledger;
  const scale = scaleOf(ledger);
  const standingOf = (id: string): Standing => accounts.get(id)?.standing ?? { pages: 0, sum: 0, fails: 0 };
  const coverage = coverageOf(ledger, visits, documents);
  const { fine, points, of } = totalOf(scale, standingOf);
  const ungradable = ungradableFor(coverage, rubric);
  if (fine === null && coverage.pages.audited > 0) ungradable.push(step('nothing-judged'));

  const byPrinciple = principlesOf(scale, standingOf);
  const why = principleSteps(byPrinciple);
  const errors = judgements
    .flatMap(({ tallies }) => tallies)
    .reduce((sum, { error }) => sum + (error > 0 ? 1 : 0), 0);
  if (errors > 0) why.push(step('errors', { runs: errors }));

  const records = recordVetoes(ledger);
  const hit = records
    .filter(({ veto, findings, applied }) => hits(veto, findings.size, applied.size))
    .sort((a, b) => a.veto.cap - b.veto.cap || (a.veto.id < b.veto.id ? -1 : 1));

  let score: number | null = null;
  let band: Band | null = null;
  if (fine !== null) {
    const sum = shown(fine, []);
    const scaled = byPrinciple.some((part) => part.score === null && part.weight > 0);
    why.push(scaled ? step('scaled', { points, of, total: sum }) : step('sum', { points, of, total: sum }));
    const faulty = flawed(scale, standingOf);
    if (faulty && sum > FLAWED) why.push(step('flawed', { cap: FLAWED }));
    why.push(...hit.map(vetoStep));
    score = shown(fine, [...(faulty ? [FLAWED] : []), ...hit.map(({ veto }) => veto.cap)]);
    if (hit.length > 0) why.push(step('capped', { total: sum, score }));
  } else why.push(...hit.map(vetoStep));
  if (ungradable.length > 0 || score === null) {
    score = null;
    why.push(step('no-grade'));
  } else {
    const reached = bandOf(rubric, score);
    band = reached.band;
    why.push(step('band', { score, ...reached }));
  }

  const order = new Map(visits.map((visit) => [visit.url, visit.order]));
  const rankOf = (page: string | null): number =>
    page === null ? -1 : (order.get(page) ?? Number.MAX_SAFE_INTEGER);
  return {
    rubric: rubric.id,
    band,
    score,
    ungradable,
    byPrinciple,
    vetoes: hit.map(({ veto, findings, ids }) => ({
      veto: veto.id,
      findings: ids.slice(0, LISTED),
      pages: findings.size,
    })),
    coverage,
    repairs: repairsOf(ledger, scale, records, score !== null, rankOf),
    why,
  };
};
