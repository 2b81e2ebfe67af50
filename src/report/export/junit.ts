import type { Finding } from '../../model/finding.ts';
import { exportText } from '../../words/report-export.ts';
import { explain } from '../explain.ts';
import { showOnOneLine, visible } from '../safe.ts';
import { xmlText } from '../tables/sheet-xml.ts';
import type { Assessment, Missed, Subject } from './assessment.ts';
import { ruleFaces } from './rule-faces.ts';

/** Places of one rule on one page told in full; the rest are counted. */
const placesShown = 50;

const attribute = (name: string, value: string | number): string =>
  ` ${name}="${xmlText(visible(String(value)).replace(/\s+/g, ' '))}"`;

/** What one rule did on one page. */
type Case = { readonly rule: string; readonly findings: readonly Finding[] };

/** Rules that judged something there; one that found nothing to judge is no test that passed. */
const casesOf = ({ tallies, findings }: Subject): Case[] => {
  const by = new Map<string, Finding[]>();
  for (const { rule, pass, fail, ask, error } of tallies) if (pass + fail + ask + error > 0) by.set(rule, []);
  for (const finding of findings) {
    const list = by.get(finding.rule);
    if (list) list.push(finding);
    else by.set(finding.rule, [finding]);
  }
  return [...by].map(([rule, list]) => ({ rule, findings: list })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
};

/** A rule that failed somewhere fails, else broke, else waits for a person, else passed. */
const outcomeOf = ({ findings }: Case): 'fail' | 'error' | 'ask' | 'pass' =>
  (['fail', 'error', 'ask'] as const).find((outcome) => findings.some((f) => f.outcome === outcome)) ??
  'pass';

const placesText = (assessment: Assessment, findings: readonly Finding[]): string => {
  const { catalogue, lang } = assessment;
  const lines = findings.slice(0, placesShown).map((finding) => {
    const says = showOnOneLine(explain(catalogue, finding, lang).says, 600, lang);
    if (finding.target === null) return says;
    const { frame, selector, html } = finding.target;
    const where = [...frame, selector].map((part) => showOnOneLine(part, 300, lang)).join(' › ');
    return `${says}\n  ${where}\n  ${showOnOneLine(html, 300, lang)}`;
  });
  const left = findings.length - lines.length;
  return [...lines, ...(left > 0 ? [exportText('more', lang, { n: left })] : [])].join('\n');
};

const caseXml = (assessment: Assessment, name: string, classname: string, one: Case): string => {
  const { catalogue, lang } = assessment;
  const of = (outcome: Finding['outcome']): Finding[] => one.findings.filter((f) => f.outcome === outcome);
  const open = `<testcase${attribute('name', name)}${attribute('classname', classname)}`;
  const outcome = outcomeOf(one);
  if (outcome === 'pass') return `${open}/>\n`;
  const asked = of('ask');
  const question = `${exportText('asked', lang, { n: asked.length })}\n${placesText(assessment, asked)}`;
  if (outcome === 'ask') return `${open}><skipped>${xmlText(question)}</skipped></testcase>\n`;
  const element = (tag: 'failure' | 'error', list: readonly Finding[]): string => {
    const says = showOnOneLine(explain(catalogue, list[0] as Finding, lang).says, 300, lang);
    const told = attribute('message', exportText('placesOf', lang, { n: list.length, says }));
    const type = attribute('type', (list[0] as Finding).impact);
    return `<${tag}${told}${type}>${xmlText(placesText(assessment, list))}</${tag}>`;
  };
  const broke = of('error');
  const parts = [
    outcome === 'fail' ? element('failure', of('fail')) : element('error', broke),
    asked.length > 0 ? `<system-out>${xmlText(question)}</system-out>` : '',
    outcome === 'fail' && broke.length > 0
      ? `<system-err>${xmlText(placesText(assessment, broke))}</system-err>`
      : '',
  ];
  return `${open}>${parts.join('')}</testcase>\n`;
};

type Counts = { tests: number; failures: number; errors: number; skipped: number };

const countsOf = (cases: readonly Case[]): Counts => {
  const outcomes = cases.map((one) => outcomeOf(one));
  const count = (outcome: (typeof outcomes)[number]): number => outcomes.filter((o) => o === outcome).length;
  return {
    tests: cases.length,
    failures: count('fail'),
    errors: count('error'),
    skipped: count('ask'),
  };
};

const suiteName = (assessment: Assessment, { url, device }: Subject): string => {
  const { lang } = assessment;
  const place = url === null ? exportText('wholeSite', lang) : showOnOneLine(url, 500, lang);
  return device === null ? place : `${place} (${exportText(device, lang)})`;
};

const suiteOpen = (assessment: Assessment, name: string, counts: Counts): string => {
  const { tests, failures, errors, skipped } = counts;
  const time = assessment.started === null ? '' : attribute('timestamp', assessment.started.slice(0, 19));
  return (
    `<testsuite${attribute('name', name)}${attribute('tests', tests)}${attribute('failures', failures)}` +
    `${attribute('errors', errors)}${attribute('skipped', skipped)}${time}>\n`
  );
};

const missedSuite = (assessment: Assessment, { url, why, reason }: Missed): string => {
  const name = showOnOneLine(url, 500, assessment.lang);
  const told = exportText('notAudited', assessment.lang, { why });
  return (
    suiteOpen(assessment, name, { tests: 1, failures: 0, errors: 1, skipped: 0 }) +
    `<testcase${attribute('name', exportText('opened', assessment.lang))}${attribute('classname', name)}>` +
    `<error${attribute('message', told)}${attribute('type', reason)}>${xmlText(visible(told))}</error></testcase>\n</testsuite>\n`
  );
};

/**
 * JUnit XML in pieces: a suite a page, a case a rule that judged something there. A question for a person is skipped, for it
 * has neither passed nor failed; a page that was not audited is an error, never a pass.
 */
export function* junitPieces(assessment: Assessment): Generator<string> {
  const { subjects, missed, lang } = assessment;
  const faces = ruleFaces(assessment.catalogue, lang);
  const total = { tests: missed.length, failures: 0, errors: missed.length };
  for (const subject of subjects) {
    const { tests, failures, errors } = countsOf(casesOf(subject));
    total.tests += tests;
    total.failures += failures;
    total.errors += errors;
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="wza"${attribute('tests', total.tests)}${attribute('failures', total.failures)}${attribute('errors', total.errors)}>\n`;
  for (const subject of subjects) {
    const cases = casesOf(subject);
    const name = suiteName(assessment, subject);
    yield suiteOpen(assessment, name, countsOf(cases));
    for (const one of cases) {
      const title = faces.get(one.rule)?.title;
      const rule = showOnOneLine(one.rule, 80, lang);
      yield caseXml(assessment, title === undefined ? rule : `${title} [${rule}]`, name, one);
    }
    yield '</testsuite>\n';
  }
  for (const one of missed) yield missedSuite(assessment, one);
  yield '</testsuites>\n';
}
