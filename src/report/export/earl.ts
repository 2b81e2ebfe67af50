import type { Criterion } from '../../model/criterion.ts';
import type { CriterionVerdict, RuleTally } from '../../model/finding.ts';
import { exportText } from '../../words/report-export.ts';
import { stableJson } from '../report-json.ts';
import { showOnOneLine } from '../safe.ts';
import type { Assessment, Missed, Subject } from './assessment.ts';
import { iri, ownName } from './iri.ts';
import { clauseName, clauses, ruleFaces, type Clause } from './rule-faces.ts';

/** Outcome values of EARL 1.0. */
type EarlOutcome = 'failed' | 'passed' | 'cantTell' | 'inapplicable' | 'untested';

/** All of it stands in the file: nobody has to fetch a context to read it. */
const context = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  result: 'earl:result',
  info: 'earl:info',
  title: 'dct:title',
  description: 'dct:description',
  identifier: 'dct:identifier',
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  hasPart: { '@id': 'dct:hasPart', '@type': '@id' },
  source: { '@id': 'dct:source', '@type': '@id' },
  date: 'dct:date',
  name: 'doap:name',
  release: 'doap:release',
  revision: 'doap:revision',
} as const;

const tools = ({ versions }: Assessment) => {
  const tool = (name: string, revision: string) => ({
    '@id': ownName('tool', `${name}@${revision}`),
    '@type': ['earl:Assertor', 'earl:Software'],
    title: name,
    name,
    release: { '@type': 'doap:Version', revision },
  });
  const axe = tool('axe-core', versions.axe);
  return [{ ...tool('wza', versions.wza), hasPart: axe['@id'] }, axe];
};

const subjectName = ({ url, device }: Subject): string =>
  url === null ? ownName('site', 'site') : ownName('subject', `${device ?? 'document'} ${url}`);

const subjectNode = (assessment: Assessment, subject: Subject) => {
  const { lang, site } = assessment;
  const title = showOnOneLine(subject.title, 200, lang);
  return {
    '@id': subjectName(subject),
    '@type': 'earl:TestSubject',
    ...(title === '' ? {} : { title }),
    ...(subject.url === null ? { title: site ?? '' } : { source: iri(subject.url) }),
    ...(subject.device === null ? {} : { description: exportText(subject.device, lang) }),
  };
};

const criterionNode = (assessment: Assessment, id: string, clause: Clause | undefined) => ({
  '@id': ownName('criterion', id),
  '@type': ['earl:TestCriterion', 'earl:TestRequirement'],
  title: `${clauseName(id, clause, assessment.lang)} ${clause?.criterion.name[assessment.lang] ?? ''}`.trim(),
  identifier: id,
  ...(clause === undefined ? {} : { isPartOf: ownName('standard', clause.standard.id) }),
});

const assertion = (
  assessment: Assessment,
  subject: string,
  test: string,
  outcome: EarlOutcome,
  mode: 'automatic' | 'semiAuto',
  info: string | null,
) => ({
  '@type': 'earl:Assertion',
  assertedBy: ownName('tool', `wza@${assessment.versions.wza}`),
  subject,
  test,
  mode: `earl:${mode}`,
  result: {
    '@type': 'earl:TestResult',
    outcome: `earl:${outcome}`,
    ...(info === null ? {} : { info }),
    ...(assessment.ended === null ? {} : { date: assessment.ended }),
  },
});

const modeOf = (criterion: Criterion | undefined): 'automatic' | 'semiAuto' =>
  criterion?.judged === 'machine' ? 'automatic' : 'semiAuto';

/** What the rules of one criterion found on one page. Only what machines can settle is ever passed or inapplicable. */
const outcomeOf = (tallies: readonly RuleTally[], criterion: Criterion, complete: boolean): EarlOutcome => {
  const sum = (outcome: 'pass' | 'fail' | 'ask' | 'error'): number =>
    tallies.reduce((n, tally) => n + tally[outcome], 0);
  if (sum('fail') > 0) return 'failed';
  if (sum('ask') + sum('error') > 0) return 'cantTell';
  if (tallies.length === 0) return 'untested';
  if (criterion.judged !== 'machine' || !complete) return 'cantTell';
  return sum('pass') > 0 ? 'passed' : 'inapplicable';
};

/** Assertions of one page: one for each criterion that a rule which ran there bears on. */
const pageAssertions = function* (
  assessment: Assessment,
  subject: Subject,
  rulesOf: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, Clause>,
) {
  const ran = new Map<string, RuleTally>(subject.tallies.map((tally) => [tally.rule, tally]));
  for (const { rule, outcome } of subject.tallies.length > 0 ? [] : subject.findings) {
    const tally = ran.get(rule) ?? { rule, pass: 0, fail: 0, ask: 0, error: 0 };
    ran.set(rule, { ...tally, [outcome]: tally[outcome] + 1 });
  }
  for (const [id, rules] of rulesOf) {
    const clause = known.get(id);
    const tallies = rules.map((rule) => ran.get(rule)).filter((tally) => tally !== undefined);
    if (clause === undefined || tallies.length === 0) continue;
    const outcome = outcomeOf(tallies, clause.criterion, tallies.length === rules.length);
    const count = (key: 'fail' | 'ask'): number => tallies.reduce((n, tally) => n + tally[key], 0);
    const args = { fail: count('fail'), ask: count('ask') };
    const info =
      outcome === 'failed' || args.ask > 0 ? exportText('placesCount', assessment.lang, args) : null;
    const mode = modeOf(clause.criterion);
    yield assertion(assessment, subjectName(subject), ownName('criterion', id), outcome, mode, info);
  }
};

const ofState: Record<CriterionVerdict['state'], EarlOutcome> = {
  met: 'passed',
  'not-met': 'failed',
  'in-doubt': 'cantTell',
  'not-applicable': 'inapplicable',
  'not-tested': 'untested',
};

const verdictAssertion = (
  assessment: Assessment,
  { criterion, state, pages, places }: CriterionVerdict,
  known: ReadonlyMap<string, Clause>,
) => {
  const args = { pages: pages.applicable, failed: pages.failed, fail: places.fail, ask: places.ask };
  const info = pages.applicable > 0 ? exportText('evidence', assessment.lang, args) : null;
  const test = ownName('criterion', criterion);
  const mode = modeOf(known.get(criterion)?.criterion);
  return assertion(assessment, ownName('site', 'sample'), test, ofState[state], mode, info);
};

/** A page that was not audited: the standard as a whole is untested there. */
const missedNodes = (assessment: Assessment, { url, why }: Missed, standard: string) => {
  const name = ownName('missed', url);
  return [
    { '@id': name, '@type': 'earl:TestSubject', source: iri(url) },
    assertion(
      assessment,
      name,
      ownName('standard', standard),
      'untested',
      'automatic',
      exportText('notAudited', assessment.lang, { why }),
    ),
  ];
};

/**
 * EARL 1.0 as JSON-LD in pieces, a node a line: an assertion for every criterion on the audited pages together (`verdicts`),
 * for every page and criterion that rules bear on, and `untested` for pages that were not audited.
 */
export function* earlPieces(
  assessment: Assessment,
  verdicts: readonly CriterionVerdict[],
): Generator<string> {
  const { catalogue, lang, subjects, missed } = assessment;
  const known = clauses(catalogue);
  const rulesOf = new Map<string, string[]>();
  for (const { id, criteria } of ruleFaces(catalogue, lang).values())
    for (const criterion of criteria) rulesOf.set(criterion, [...(rulesOf.get(criterion) ?? []), id]);
  const standard = assessment.standard ?? 'wcag22';
  const nodes = function* (): Generator<object> {
    yield* tools(assessment);
    for (const { id, name, edition } of catalogue.standards)
      yield {
        '@id': ownName('standard', id),
        '@type': 'earl:TestRequirement',
        title: name[lang],
        description: edition,
      };
    for (const id of new Set([...verdicts.map((verdict) => verdict.criterion), ...rulesOf.keys()]))
      yield criterionNode(assessment, id, known.get(id));
    if (verdicts.length > 0)
      yield {
        '@id': ownName('site', 'sample'),
        '@type': 'earl:TestSubject',
        title: `${assessment.site ?? ''} ${exportText('allPages', lang)}`.trim(),
        hasPart: subjects.map((subject) => subjectName(subject)),
      };
    for (const verdict of verdicts) yield verdictAssertion(assessment, verdict, known);
    for (const subject of subjects) {
      yield subjectNode(assessment, subject);
      yield* pageAssertions(assessment, subject, rulesOf, known);
    }
    for (const one of missed) yield* missedNodes(assessment, one, standard);
  };
  yield `{"@context":${stableJson(context)},\n"@graph":[`;
  let first = true;
  for (const node of nodes()) {
    yield `${first ? '\n' : ',\n'}${stableJson(node)}`;
    first = false;
  }
  yield '\n]}\n';
}
