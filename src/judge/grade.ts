import type { Band } from '../model/band.ts';
import type { Coverage, Grade, Interval, Step } from '../model/grade.ts';
import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import { ceilingsOf } from './ceilings.ts';
import { coverageOf, ungradableFor } from './coverage.ts';
import type { Ledger } from './ledger.ts';
import { repairsOf } from './repairs.ts';
import { intervalOf } from './interval.ts';
import { FLAWED, flawed, principlesOf, scaleOf, shown, totalOf } from './score.ts';
import { NOTHING, type Standing } from './share.ts';
import { step } from './step.ts';
import { isHit, recordVetoes } from './vetoes.ts';
import { explain } from './why.ts';

/** The band of a score as shown, with the number it begins at. */
export const bandOf = (bands: ScoreRubric['bands'], score: number): { band: Band; from: number } =>
  [...bands].sort((a, b) => b.from - a.from).find(({ from }) => score >= from) ?? {
    band: 'fail',
    from: 0,
  };

/** The bands that an interval reaches, best first; one when it lies in one. */
export const bandsIn = (bands: ScoreRubric['bands'], { low, high }: Interval): Band[] => {
  const sorted = [...bands].sort((a, b) => b.from - a.from);
  const [best, worst] = [bandOf(bands, high), bandOf(bands, low)];
  return sorted.filter(({ from }) => from >= worst.from && from <= best.from).map(({ band }) => band);
};

/** The step that names both ends when more than one band is reached. */
export const bandsStep = (bands: readonly Band[]): Step[] => {
  const [best, worst] = [bands[0], bands.at(-1)];
  return best && worst && best !== worst ? [step('bands', { best, worst })] : [];
};

/** Pages known that neither score nor interval speaks of: tried in vain, less dead links, or forbidden. */
const outsideOf = ({ pages, skipped }: Coverage): number =>
  pages.attempted - pages.audited - pages.missing + (skipped.robots ?? 0);

/**
 * The score by a rubric and its interval: the total over the principles in which something was judged, at most what the vetoes that
 * were hit and the ceilings allow. Null where there is none; `ungradable` says why.
 * @param visits every URL that became known; what could not be audited never improves a grade
 */
export const scoreOf = (
  ledger: Ledger,
  visits: readonly PageVisit[],
  documents: readonly DocumentFacts[],
) => {
  const { rubric, accounts } = ledger;
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
  const ceilings = ceilingsOf(rubric, standingOf);
  const caps = [
    ...(faulty ? [FLAWED] : []),
    ...ceilings.map(({ ceiling }) => ceiling.cap),
    ...hit.map(({ veto }) => veto.cap),
  ];
  const score = fine === null || ungradable.length > 0 ? null : shown(fine, caps);
  const known =
    score === null
      ? null
      : intervalOf(ledger, scale, records, score, faulty ? [FLAWED] : [], outsideOf(coverage));
  return {
    scale,
    standingOf,
    coverage,
    fine,
    points,
    of,
    ungradable,
    records,
    hit,
    faulty,
    ceilings,
    caps,
    score,
    known,
  };
};

/**
 * The grade by a rubric: principles from the shares of their criteria, score and interval (`scoreOf`), band, repairs and the steps
 * of the calculation. Without enough audited pages, or with nothing judged, score and band are null. docs/grading.md explains
 * the formula.
 * @param visits every URL that became known; what could not be audited never improves a grade
 */
export const gradeOf = (
  ledger: Ledger,
  visits: readonly PageVisit[],
  documents: readonly DocumentFacts[],
): Grade => {
  const { rubric, book } = ledger;
  const { scale, standingOf, coverage, fine, points, of, ungradable, ...scored } = scoreOf(
    ledger,
    visits,
    documents,
  );
  const { records, hit, faulty, ceilings, score, known } = scored;
  const band = score === null ? null : bandOf(rubric.bands, score);
  const bands = score === null ? [] : bandsIn(rubric.bands, known?.interval ?? { low: score, high: score });

  const byPrinciple = principlesOf(scale, standingOf);
  const sum = fine === null ? null : shown(fine, []);
  const felt = ceilings.filter(({ ceiling }) => sum !== null && ceiling.cap < sum);
  return {
    rubric: rubric.id,
    version: rubric.version,
    kind: 'score',
    band: band?.band ?? null,
    score,
    ungradable,
    byPrinciple,
    vetoes: hit.map(({ veto, findings, ids, places }) => ({
      veto: veto.id,
      findings: [...ids],
      places,
      pages: findings.size,
    })),
    ceilings: felt.map(({ ceiling, criteria }) => ({ ceiling: ceiling.id, criteria: [...criteria] })),
    coverage,
    status: 'provisional',
    open: { criteria: [], questions: 0 },
    interval: known?.interval ?? null,
    bands,
    level: null,
    rate: null,
    parts: [],
    devices: [],
    repairs: repairsOf(ledger, scale, records, score !== null),
    why: [
      ...explain({
        byPrinciple,
        errors: book.broken,
        points,
        of,
        sum,
        faulty,
        hit,
        ceilings: felt,
        score,
        band,
      }),
      ...(known?.steps ?? []),
      ...bandsStep(bands),
    ],
  };
};
