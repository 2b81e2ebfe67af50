import { expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { Report } from '../../src/model/report.ts';
import { checkJson } from '../../src/report/check-json.ts';
import { reportJson, stableJson } from '../../src/report/report-json.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { sampleReport, ungradableReport } from './sample-report.ts';
import { commanding } from './written.ts';

const write = (report: Report): string => [...reportJson(report)].join('');

test('report.json is the report as it is, and passes its own contract', () => {
  for (const report of [sampleReport(), ungradableReport()]) {
    expect(JSON.parse(write(report))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(Report.parse(JSON.parse(write(report)))).toEqual(report);
    expect(write(report).endsWith('}\n')).toBe(true);
  }
});

test('the order in which keys were made does not matter', () => {
  const report = sampleReport();
  const turned = Object.fromEntries(Object.entries(report).toReversed()) as unknown as Report;
  expect(write(turned)).toBe(write(report));
  expect(stableJson({ b: 1, a: { d: 1, c: 2 } })).toBe('{"a":{"c":2,"d":1},"b":1}');
});

test('nothing in JSON commands a terminal', () => {
  const report = sampleReport();
  const pages = report.visits.map((v) => ({
    url: `${v.url}\u009b31m\u202e`,
    device: 'desktop' as const,
    reached: v.reached,
    tallies: [],
    findings: report.findings.filter((f) => f.page === v.url),
  }));
  expect(write(report)).not.toMatch(commanding);
  const text = checkJson(pages);
  expect(text).not.toMatch(commanding);
  const parsed = JSON.parse(text) as { pages: { url: string; findings: object[] }[] };
  expect(parsed.pages[0]?.url).toBe(pages[0]?.url);
  expect(Object.keys(parsed.pages[0]?.findings[0] ?? {})).toEqual([
    'act',
    'args',
    'code',
    'criteria',
    'outcome',
    'rule',
    'target',
  ]);
});

test('docs/report.schema.json is fresh: copy report.schema.json of any report there when it is not', () => {
  const committed: unknown = JSON.parse(
    readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
  );
  expect(committed).toEqual(JSON.parse(JSON.stringify(reportSchema())));
});

test('the schema accepts a report and refuses a broken one', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(reportSchema());
  expect(validate(JSON.parse(write(sampleReport())))).toBe(true);
  expect(validate({ ...sampleReport(), grade: { band: 'superb' } })).toBe(false);
});
