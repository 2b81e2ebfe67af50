import type { CriterionVerdict } from '../model/finding.ts';
import type { Coverage, Grade, LevelState, Step } from '../model/grade.ts';
import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Counting, LevelRubric, RateRubric } from '../model/rubric.ts';
import { coverageOf, ungradableFor } from './coverage.ts';
import { gaugeBy, withheld } from './gauge.ts';
import type { Ledger } from './ledger.ts';
import { rateOf } from './rate.ts';
import { listRepairs } from './repairs.ts';
import { step } from './step.ts';

/** What a grade is made from, whatever its kind. */
export type Evidence = {
  readonly ledger: Ledger<Counting>; // counted by the rubric
  readonly verdicts: readonly CriterionVerdict[];
  readonly visits: readonly PageVisit[];
  readonly documents: readonly DocumentFacts[];
};

const gradeWithout = (
  rubric: LevelRubric | RateRubric,
  { ledger }: Evidence,
  coverage: Coverage,
  ungradable: Step[],
): Grade => ({
  rubric: rubric.id,
  version: rubric.version,
  kind: rubric.kind,
  band: null,
  score: null,
  ungradable,
  byPrinciple: [],
  vetoes: [],
  ceilings: [],
  coverage,
  status: 'provisional',
  open: { criteria: [], questions: 0 },
  interval: null,
  bands: [],
  level: null,
  rate: null,
  parts: [],
  devices: [],
  repairs: listRepairs(ledger),
  why: [],
});

const levelSteps = (levels: readonly LevelState[], attained: string | null): Step[] => {
  const steps = levels.map(({ level, items, met, notMet, open }) =>
    step('level-items', { level, items, met, notMet: notMet.length, open: open.length }),
  );
  steps.push(attained === null ? step('level-none') : step('level-attained', { level: attained }));
  const next = levels.findIndex(({ state }) => state !== 'met');
  const row = levels[next];
  if (!row) return steps;
  const upTo = levels.slice(0, next + 1);
  const count = (key: 'notMet' | 'open'): number => upTo.reduce((sum, one) => sum + one[key].length, 0);
  const { level, state } = row;
  if (state === 'not-met')
    steps.push(step('level-kept', { level, notMet: count('notMet'), open: count('open') }));
  else steps.push(step('level-open', { level, open: count('open') }));
  return steps;
};

/**
 * The grade by levels: which is attained, which items keep it from the next one, which are open. Never a number: the standard
 * has none. Where too few pages were audited no level is attained.
 */
export const levelGradeOf = (rubric: LevelRubric, evidence: Evidence): Grade => {
  const { ledger, verdicts, visits, documents } = evidence;
  const coverage = coverageOf(ledger, visits, documents);
  const ungradable = ungradableFor(coverage, rubric);
  const gauge = gaugeBy(ledger.catalogue, rubric.standard, verdicts);
  const level = ungradable.length > 0 ? withheld(gauge) : gauge;
  const why =
    ungradable.length > 0
      ? [...levelSteps(gauge.levels, null).slice(0, gauge.levels.length), step('no-level')]
      : levelSteps(level.levels, level.attained);
  return { ...gradeWithout(rubric, evidence, coverage, ungradable), level, why };
};

/** The grade as a rate: share of the applicable criteria valid on all audited pages. None where too few pages were audited. */
export const rateGradeOf = (rubric: RateRubric, evidence: Evidence): Grade => {
  const { ledger, verdicts, visits, documents } = evidence;
  const coverage = coverageOf(ledger, visits, documents);
  const ungradable = ungradableFor(coverage, rubric);
  const { gauge, open, low, high, pages } = rateOf(ledger, rubric.standard, verdicts);
  if (gauge.rate === null && coverage.pages.audited > 0) ungradable.push(step('nothing-judged'));
  const grade = gradeWithout(rubric, evidence, coverage, ungradable);
  const { applicable, valid, rate, meanOfPages } = gauge;
  if (ungradable.length > 0 || rate === null)
    return { ...grade, rate: { ...gauge, rate: null, meanOfPages: null }, why: [step('no-rate')] };
  const why = [step('rate', { valid, applicable, rate })];
  if (open.length > 0) why.push(step('rate-open', { open: open.length, low: low ?? 0, high: high ?? 1 }));
  if (meanOfPages !== null) why.push(step('rate-pages', { pages, mean: meanOfPages }));
  return { ...grade, rate: gauge, why };
};
