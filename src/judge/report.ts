import type { Catalogue } from '../model/catalogue.ts';
import type { CriterionVerdict, Finding, PageJudgement, RuleTally } from '../model/finding.ts';
import type { GivenScore, Grade, LevelGauge } from '../model/grade.ts';
import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Counting, Rubric } from '../model/rubric.ts';
import type { SiteClass } from '../model/site-plan.ts';
import { scoringOf } from '../model/rubric.ts';
import { Mistake } from '../words/mistake.ts';
import { gradeBy } from './by-rubric.ts';
import { gaugesOf, withheld } from './gauge.ts';
import { openLedger } from './ledger.ts';
import { verdictsOf } from './verdicts.ts';

/** What is judged of an audit, as the report holds it. */
export type Outcome = {
  readonly verdicts: CriterionVerdict[]; // in the order of the standards
  readonly findings: Finding[]; // by rule, page order, device, place, code, id
  readonly siteTallies: RuleTally[];
  readonly grade: Grade;
  readonly gauges: LevelGauge[]; // one a standard with levels
};

/** What else decides a grade: the edition by which levels are gauged, the class of site, scores that people handed in. */
export type Setting = {
  readonly standard?: string;
  readonly siteClass?: SiteClass;
  readonly given?: readonly GivenScore[];
};

// Reasons against a grade that are reasons against a level as well.
const THIN: ReadonlySet<string> = new Set(['no-pages', 'too-few-pages', 'too-small-share']);

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts findings for the report, those of the site before those of pages, pages in the order of the crawl. */
export const sortFindings = (findings: readonly Finding[], visits: readonly PageVisit[]): Finding[] => {
  const order = new Map(visits.map((visit) => [visit.url, visit.order]));
  const keyed = findings.map((finding) => ({
    finding,
    rank: finding.page === null ? -1 : (order.get(finding.page) ?? Infinity),
    place: finding.target ? [...finding.target.frame, finding.target.selector].join(' ') : '',
  }));
  keyed.sort(
    (x, y) =>
      compare(x.finding.rule, y.finding.rule) ||
      compare(x.rank, y.rank) ||
      compare(x.finding.page ?? '', y.finding.page ?? '') ||
      compare(x.finding.device ?? '', y.finding.device ?? '') ||
      compare(x.place, y.place) ||
      compare(x.finding.code, y.finding.code) ||
      compare(x.finding.id, y.finding.id),
  );
  return keyed.map(({ finding }) => finding);
};

/** The rubric of a plan. Throws Mistake, naming those there are, when the catalogue has none of that id. */
export const rubricOf = (catalogue: Catalogue, id: string): Rubric => {
  const rubric = catalogue.rubrics.find((one) => one.id === id);
  if (rubric) return rubric;
  const known = catalogue.rubrics.map((one) => one.id).join(', ');
  throw new Mistake('unknown-rubric', { id, known });
};

/**
 * Judges an audit from the judgements of all its pages, documents and the site, in whatever order they come.
 * Equal input gives equal bytes. No gauge attains a level where too few pages were audited for a grade.
 * @throws Mistake or Error when the rubric is unknown or counts criteria that the catalogue does not have
 */
export const judgeAll = (
  catalogue: Catalogue,
  rubric: string,
  judgements: Iterable<PageJudgement>,
  visits: readonly PageVisit[],
  documents: readonly DocumentFacts[],
  { standard = '', siteClass, given = [] }: Setting = {},
): Outcome => {
  const by = rubricOf(catalogue, rubric);
  const counting: Counting = scoringOf(by) ?? {
    id: by.id,
    criteria: [],
    gradable: { minPages: 1, minShare: 0 },
  };
  const ledger = openLedger(catalogue, counting, judgements);
  const site = ledger.judgements.filter(({ page }) => page === null);
  const verdicts = verdictsOf(ledger);
  const evidence = {
    catalogue,
    judgements: ledger.judgements,
    visits,
    documents,
    siteClass: siteClass ?? null,
  };
  const grade = gradeBy(by, evidence, verdicts, given);
  const thin = grade.coverage.pages.audited === 0 || grade.ungradable.some(({ code }) => THIN.has(code));
  const gauges = gaugesOf(catalogue, standard, verdicts, siteClass ?? null);
  return {
    verdicts,
    findings: sortFindings(
      ledger.judgements.flatMap(({ findings }) => findings),
      visits,
    ),
    siteTallies: site.flatMap(({ tallies }) => tallies).sort((a, b) => compare(a.rule, b.rule)),
    grade,
    gauges: thin ? gauges.map(withheld) : gauges,
  };
};
