import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { sarifPieces } from '../../../src/report/export/sarif.ts';
import { message } from '../../../src/report/export/sarif-rules.ts';
import { assessmentOf } from '../../../src/report/export/assessment.ts';
import { host } from '../sample-findings.ts';
import { commanding } from '../written.ts';
import { assessment, checked, samples } from './samples.ts';

const schemaFile = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);

/** The schema of OASIS as Microsoft's matchers carry it. Draft 4, of which it uses nothing that draft 7 reads otherwise. */
const { $schema, id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false, // its patterns are written for the older engine
  formats: {
    uri: (text: string) => /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]*$/i.test(text) && URL.canParse(text),
    'uri-reference': (text: string) =>
      /^[^\s"<>\\^`{|}]*$/.test(text) && URL.canParse(text, 'https://x.test/'),
    'date-time': (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text),
  },
}).compile(schema);

type Log = {
  runs: {
    tool: {
      driver: {
        rules: {
          id: string;
          relationships: { target: { id: string; index: number; toolComponent: { index: number } } }[];
        }[];
      };
    };
    taxonomies: { taxa: { id: string }[] }[];
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { descriptor: { id: string }; message: { text: string } }[];
    }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      kind: string;
      level: string;
      message: { text: string };
      partialFingerprints: Record<string, string>;
      locations: object[];
    }[];
  }[];
};
const log = (pieces: Iterable<string>): Log => JSON.parse([...pieces].join('')) as Log;
const only = (value: Log): Log['runs'][number] => value.runs[0] as Log['runs'][number];

test('the validator refuses what is no SARIF', () => {
  expect($schema).toContain('draft-04');
  expect(id).toContain('sarif-2.1.0');
  const good = log(sarifPieces(assessment()));
  expect(validate({ ...good, version: '2.0' })).toBe(false);
  expect(validate({ ...good, runs: [{ ...good.runs[0], results: [{ level: 'bad' }] }] })).toBe(false);
  expect(validate({ ...good, runs: [{ ...good.runs[0], taxonomies: [{ name: 'x', taxa: [{}] }] }] })).toBe(
    false,
  );
});

describe.each(samples)('SARIF of %s', (_, make) => {
  const text = [...sarifPieces(assessmentOf(make()))].join('');
  const value = JSON.parse(text) as Log;

  test('is valid', () => {
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
    expect(text.replaceAll('\n', '')).not.toMatch(commanding);
    expect(text.isWellFormed() && JSON.stringify(value).includes('\\ud800')).toBe(false);
  });

  test('refers to rules and criteria that are there', () => {
    const { tool, taxonomies, results } = only(value);
    const { rules } = tool.driver;
    for (const { ruleIndex, ruleId } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    for (const { relationships } of rules)
      for (const { target } of relationships)
        expect(taxonomies[target.toolComponent.index]?.taxa[target.index]?.id).toBe(target.id);
  });

  test('has every failure as failure, every question as review, every broken check as notification', () => {
    const { report } = make();
    const count = (outcome: string): number =>
      [...report.findings].filter((f) => f.outcome === outcome).length;
    const { results, invocations } = only(value);
    const notes = invocations[0]?.toolExecutionNotifications ?? [];
    expect(results.filter((r) => r.kind === 'fail').length).toBe(count('fail'));
    expect(results.filter((r) => r.kind === 'review' && r.level === 'none').length).toBe(count('ask'));
    expect(results.length).toBe(count('fail') + count('ask'));
    expect(notes.filter((n) => n.descriptor.id === 'rule-broke').length).toBe(count('error'));
    const missed = report.visits.filter((v) => v.reached.state === 'not-audited').length;
    expect(notes.filter((n) => n.descriptor.id === 'page-not-audited').length).toBe(missed);
    expect(invocations[0]?.executionSuccessful).toBe(report.pages.length > 0);
  });
});

test('a finding keeps its fingerprint, place and words', () => {
  const report = assessment();
  const finding = report.subjects.flatMap((s) => s.findings).find((f) => f.rule === 'axe/image-alt');
  const result = only(log(sarifPieces(report))).results.find((r) => r.ruleId === 'axe/image-alt');
  expect(result).toMatchObject({
    kind: 'fail',
    level: 'error',
    message: { text: '这张图片没有替代文本' },
    partialFingerprints: { 'wzaFinding/v1': finding?.id },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `${host}/` },
          region: { snippet: { text: finding?.target?.html } },
        },
        logicalLocations: [{ fullyQualifiedName: 'iframe#news › .banner img', kind: 'element' }],
      },
    ],
  });
});

test('single pages: what could not be checked makes the run unsuccessful', () => {
  const value = log(sarifPieces(checked()));
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  expect(only(value).invocations[0]?.executionSuccessful).toBe(false);
});

test('a page puts no links and no placeholders into a message', () => {
  expect(message('[click](https://evil.example) {0}')).toEqual({
    text: '[click] (https://evil.example) {{0}}',
  });
});
