import type { Band, Grade } from '../model/grade.ts';
import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Rubric } from '../model/criterion.ts';
import { coverageOf, ungradableFor } from './coverage.ts';
import type { Ledger } from './ledger.ts';
import { repairsOf } from './repairs.ts';
import { FLAWED, flawed, principlesOf, scaleOf, shown, totalOf } from './score.ts';
import { NOTHING, type Standing } from './share.ts';
import { step } from './step.ts';
import { isHit, recordVetoes } from './vetoes.ts';
import { explain } from './why.ts';

const LISTED = 100; // findings named for a veto; `pages` counts all

const bandOf = (rubric: Rubric, score: number): { band: Band; from: number } =>
  [...rubric.bands].sort((a, b) => b.from - a.from).find(({ from }) => score >= from) ?? {
    band: 'fail',
    from: 0,
  };

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
  const standingOf = (id: string): Standing => accounts.get(id)?.standing ?? NOTHING;
  const coverage = coverageOf(ledger, visits, documents);
  const { fine, points, of } = totalOf(scale, standingOf);
  const ungradable = ungradableFor(coverage, rubric);
  if (fine === null && coverage.pages.audited > 0) ungradable.push(step('nothing-judged'));

  const records = recordVetoes(ledger);
  const hit = records
    .filter(isHit)
    .sort((a, b) => a.veto.cap - b.veto.cap || (a.veto.id < b.veto.id ? -1 : 1));
  const faulty = flawed(scale, standingOf);
  const capped =
    fine === null ? null : shown(fine, [...(faulty ? [FLAWED] : []), ...hit.map(({ veto }) => veto.cap)]);
  const score = ungradable.length > 0 ? null : capped;
  const band = score === null ? null : bandOf(rubric, score);

  const byPrinciple = principlesOf(scale, standingOf);
  const broken = judgements.flatMap(({ tallies }) => tallies.filter(({ error }) => error > 0));
  const sum = fine === null ? null : shown(fine, []);
  const order = new Map(visits.map((visit) => [visit.url, visit.order]));
  const rankOf = (page: string | null): number =>
    page === null ? -1 : (order.get(page) ?? Number.MAX_SAFE_INTEGER);
  return {
    rubric: rubric.id,
    band: band?.band ?? null,
    score,
    ungradable,
    byPrinciple,
    vetoes: hit.map(({ veto, findings, ids }) => ({
      veto: veto.id,
      findings: ids.slice(0, LISTED),
      pages: findings.size,
    })),
    coverage,
    status: 'provisional',
    open: { criteria: [], questions: 0 },
    interval: null,
    bands: band === null ? [] : [band.band],
    level: null,
    rate: null,
    parts: [],
    repairs: repairsOf(ledger, scale, records, score !== null, rankOf),
    why: explain({ byPrinciple, errors: broken.length, points, of, sum, faulty, hit, score, band }),
  };
};
