import type { Finding } from '../../model/finding.ts';
import { exportText } from '../../words/report-export.ts';
import { explain } from '../explain.ts';
import { stableJson } from '../report-json.ts';
import { showOnOneLine, showSafely } from '../safe.ts';
import type { Assessment, Subject } from './assessment.ts';
import { iri } from './iri.ts';
import { clauses, ruleFaces, type RuleFace } from './rule-faces.ts';
import { message, sarifId, sarifLevel, sarifRule, taxonomies } from './sarif-rules.ts';

/** A rule of another version's report, of which only what the finding tells is known. */
const strange = ({ rule, impact, criteria, act }: Finding): RuleFace => ({
  id: rule,
  title: showSafely(rule, 200),
  who: '',
  fix: '',
  bad: '',
  good: '',
  impact,
  criteria,
  act,
});

/** Rules that ran or found something, by id. */
const usedRules = (assessment: Assessment): RuleFace[] => {
  const faces = ruleFaces(assessment.catalogue, assessment.lang);
  const used = new Map<string, RuleFace>();
  for (const { tallies, findings } of assessment.subjects) {
    for (const { rule } of tallies) {
      const face = faces.get(rule);
      if (face) used.set(rule, face);
    }
    for (const finding of findings)
      if (!used.has(finding.rule)) used.set(finding.rule, faces.get(finding.rule) ?? strange(finding));
  }
  return [...used.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

const place = (subject: Subject, finding: Finding) => {
  const address = finding.page ?? subject.url;
  const { target } = finding;
  if (address === null) return [];
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: iri(address) },
        ...(target === null ? {} : { region: { snippet: { text: showSafely(target.html, 600) } } }),
      },
      ...(target === null
        ? {}
        : {
            logicalLocations: [
              {
                fullyQualifiedName: [...target.frame, target.selector]
                  .map((selector) => showOnOneLine(selector, 400))
                  .join(' › '),
                kind: 'element',
              },
            ],
          }),
    },
  ];
};

/** A failure or question as a result. `note` and `review` is how SARIF says that a person decides. */
const result = (assessment: Assessment, subject: Subject, finding: Finding, ruleIndex: number) => ({
  ruleId: sarifId(finding.rule),
  ruleIndex,
  ...(finding.outcome === 'fail'
    ? { kind: 'fail', level: sarifLevel[finding.impact] }
    : { kind: 'review', level: 'none' }),
  message: message(explain(assessment.catalogue, finding, assessment.lang).says),
  locations: place(subject, finding),
  partialFingerprints: { 'wzaFinding/v1': finding.id },
  properties: {
    outcome: finding.outcome,
    impact: finding.impact,
    device: finding.device,
    criteria: finding.criteria,
    group: showOnOneLine(finding.group, 600),
  },
});

/** What did not happen: pages that were not audited, rules that broke. */
const notifications = function* (assessment: Assessment, indexOf: ReadonlyMap<string, number>) {
  const { lang } = assessment;
  for (const { url, reason, why } of assessment.missed)
    yield {
      level: 'error',
      descriptor: { id: 'page-not-audited' },
      message: message(`${showOnOneLine(url, 500, lang)}: ${exportText('notAudited', lang, { why })}`),
      locations: [{ physicalLocation: { artifactLocation: { uri: iri(url) } } }],
      properties: { reason },
    };
  for (const subject of assessment.subjects)
    for (const finding of subject.findings)
      if (finding.outcome === 'error')
        yield {
          level: 'error',
          descriptor: { id: 'rule-broke' },
          associatedRule: { id: sarifId(finding.rule), index: indexOf.get(finding.rule) ?? -1 },
          message: message(explain(assessment.catalogue, finding, lang).says),
          locations: place(subject, finding),
        };
};

const invocation = (assessment: Assessment, indexOf: ReadonlyMap<string, number>) => ({
  executionSuccessful: assessment.completed,
  ...(assessment.started === null ? {} : { startTimeUtc: assessment.started }),
  ...(assessment.ended === null ? {} : { endTimeUtc: assessment.ended }),
  toolExecutionNotifications: [...notifications(assessment, indexOf)],
});

/**
 * SARIF 2.1.0 in pieces, a result a line. Failures are errors or warnings by impact, questions are kind `review`; pages that
 * were not audited and rules that broke are notifications of the invocation, so that a log without results is not taken for
 * a clean one.
 */
export function* sarifPieces(assessment: Assessment): Generator<string> {
  const { lang, versions } = assessment;
  const faces = usedRules(assessment);
  const indexOf = new Map(faces.map(({ id }, i) => [id, i]));
  const used = new Set(faces.flatMap(({ criteria }) => criteria));
  const { taxon, components } = taxonomies(assessment, used, clauses(assessment.catalogue));
  const driver = {
    name: 'wza',
    version: versions.wza,
    semanticVersion: versions.wza,
    language: lang === 'zh' ? 'zh-CN' : 'en-US',
    rules: faces.map((face) => sarifRule(face, lang, taxon)),
    notifications: ['page-not-audited', 'rule-broke'].map((id) => ({ id })),
    properties: { rules: versions.rules, axe: versions.axe },
  };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{';
  yield `"tool":${stableJson({ driver })},\n`;
  yield `"language":"${driver.language}","columnKind":"utf16CodeUnits",\n`;
  if (assessment.site !== null)
    yield `"automationDetails":${stableJson({ id: `wza/${showOnOneLine(assessment.site, 200)}/` })},\n`;
  yield `"taxonomies":${stableJson(components)},\n`;
  yield `"invocations":${stableJson([invocation(assessment, indexOf)])},\n"results":[`;
  let first = true;
  for (const subject of assessment.subjects)
    for (const finding of subject.findings) {
      if (finding.outcome === 'error') continue;
      yield `${first ? '\n' : ',\n'}${stableJson(result(assessment, subject, finding, indexOf.get(finding.rule) ?? -1))}`;
      first = false;
    }
  yield '\n]}]}\n';
}
