import { noAnswers, type ReportAnswers } from '../model/answers.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { CriterionVerdict, Finding, PageJudgement, RuleTally } from '../model/finding.ts';
import type { GivenScore, Grade, LevelGauge, Step } from '../model/grade.ts';
import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import { rankBy, sortFindings } from '../model/report-order.ts';
import { type Rubric, scoringOf } from '../model/rubric.ts';
import { Mistake } from '../words/mistake.ts';
import { openAnswers, type Review } from './answers.ts';
import { openBook } from './book.ts';
import { gradeBy } from './by-rubric.ts';
import { countingOf } from './counting.ts';
import { gaugesOf, withheld } from './gauge.ts';
import { type Ledger, ledgerOf, walksOf } from './ledger.ts';
import { openOf } from './open.ts';
import { nobody } from './person.ts';
import { step } from './step.ts';
import { verdictsOf } from './verdicts.ts';

/** What is judged of an audit, as the report holds it. */
export type Outcome = {
  readonly verdicts: CriterionVerdict[]; // in the order of the standards
  readonly findings: Finding[]; // by rule, page order, device, place, code, id
  readonly siteTallies: RuleTally[];
  readonly grade: Grade;
  readonly gauges: LevelGauge[]; // one a standard with levels
  readonly answers: ReportAnswers;
};

/** What else decides a grade: the edition by which levels are gauged, and scores that people handed in. */
export type Setting = {
  readonly standard?: string;
  readonly given?: readonly GivenScore[];
  readonly margin?: number; // points on either side that the interval was to be within
};

// Reasons against a grade that are reasons against a level as well.
const THIN: ReadonlySet<string> = new Set(['no-pages', 'too-few-pages', 'too-small-share']);

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rubric of a plan. Throws Mistake, naming those there are, when the catalogue has none of that id. */
export const rubricOf = (catalogue: Catalogue, id: string): Rubric => {
  const rubric = catalogue.rubrics.find((one) => one.id === id);
  if (rubric) return rubric;
  const known = catalogue.rubrics.map((one) => one.id).join(', ');
  throw new Mistake('unknown-rubric', { id, known });
};

/** The answers of a report, with those to criteria in their lists. */
const withCriteria = (answers: ReportAnswers, { accounts }: Pick<Ledger, 'accounts'>): ReportAnswers => {
  const parts = [...accounts.values()].map(({ person }) => person);
  return {
    ...answers,
    applied: [
      ...parts.flatMap(({ applied }) =>
        applied.map((answer) => ({ answer, findings: 0, pages: 0, example: null })),
      ),
      ...answers.applied,
    ],
    reopened: [
      ...parts.flatMap(({ contradicted }) =>
        contradicted.map((answer) => ({ answer, reason: 'contradicted' as const, findings: 0 })),
      ),
      ...answers.reopened,
    ],
  };
};

/** Says that an interval is wider than it was to be. */
const wideStep = ({ interval }: Grade, margin: number): Step[] =>
  interval && interval.high - interval.low > 2 * margin + 1e-9 ? [step('interval-wide')] : [];

/** The judging of an audit, page by page: what has been judged is counted and need not be kept. */
export type Judging = {
  /** Counts the judgement of a page, a document or the site, in whatever order; returns it as answers leave it. */
  take(judgement: PageJudgement): PageJudgement;
  /** The outcome, when all were taken, but for the findings. */
  close(record: {
    readonly visits: readonly PageVisit[];
    readonly documents: readonly DocumentFacts[];
    readonly seen: Review['seen'];
  }): Omit<Outcome, 'findings'>;
};

/**
 * Begins to judge an audit. Equal input gives equal bytes. No gauge attains a level where too few pages were audited for a
 * grade.
 * @param order visits as far as their order is concerned
 * @param review what persons said of it; without it nothing is settled by a person
 * @throws Mistake when the rubric is unknown; `close` an Error when it counts criteria that the catalogue does not have
 */
export const openJudging = (
  catalogue: Catalogue,
  rubric: string,
  order: readonly PageVisit[],
  review?: Omit<Review, 'seen'>,
  { standard = '', given = [], margin = 100 }: Setting = {},
): Judging => {
  const by = rubricOf(catalogue, rubric);
  const answering = review && openAnswers(review);
  const book = openBook({
    vetoes: scoringOf(by)?.vetoes ?? [],
    walks: walksOf(catalogue),
    rankOf: rankBy(order),
    byDevice: by.kind === 'composite',
  });
  const siteTallies: RuleTally[] = [];
  return {
    take: (judgement) => {
      const answered = answering ? answering.take(judgement) : judgement;
      book.enter(answered);
      if (answered.page === null) siteTallies.push(...answered.tallies);
      return answered;
    },
    close: ({ visits, documents, seen }) => {
      const { said, answers } = answering?.close(seen) ?? { said: nobody, answers: null };
      const ledger = ledgerOf(catalogue, countingOf(by, catalogue), book, visits, said);
      const verdicts = verdictsOf(ledger);
      const grade = gradeBy(by, { ledger, verdicts, visits, documents }, said, given);
      const thin = grade.ungradable.some(({ code }) => THIN.has(code));
      const gauges = gaugesOf(catalogue, standard, verdicts);
      return {
        verdicts,
        siteTallies: siteTallies.sort((a, b) => compare(a.rule, b.rule)),
        grade: { ...grade, why: [...grade.why, ...wideStep(grade, margin)], ...openOf(ledger, verdicts) },
        gauges: thin ? gauges.map(withheld) : gauges,
        answers: answers ? withCriteria(answers, ledger) : noAnswers,
      };
    },
  };
};

/** Judges an audit from judgements that are all at hand. Throws as openJudging. */
export const judgeAll = (
  catalogue: Catalogue,
  rubric: string,
  judgements: Iterable<PageJudgement>,
  visits: readonly PageVisit[],
  documents: readonly DocumentFacts[],
  review?: Review,
  setting: Setting = {},
): Outcome => {
  const judging = openJudging(catalogue, rubric, visits, review, setting);
  const findings: Finding[] = [];
  for (const judgement of judgements) findings.push(...judging.take(judgement).findings);
  const outcome = judging.close({ visits, documents, seen: review?.seen ?? (() => null) });
  return { ...outcome, findings: sortFindings(findings, rankBy(visits)) };
};
