import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Finding } from '../../../src/model/finding.ts';
import { assessmentOf, type Assessment } from '../../../src/report/export/assessment.ts';
import { junitPieces } from '../../../src/report/export/junit.ts';
import { host } from '../sample-findings.ts';
import { commanding } from '../written.ts';
import { assessment, checked, samples } from './samples.ts';

/** The schema that Jenkins' xUnit plugin publishes; its licence (MIT) stands in it. */
const schema = readFileSync(new URL('../schemas/junit.xsd', import.meta.url), 'utf8');

const faults = async (contents: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'report.xml', contents },
    schema,
    maxMemoryPages: 16_384,
  });
  return errors.map((error) => error.message);
};
const write = (value: Assessment): string => [...junitPieces(value)].join('');

type Case = {
  name: string;
  classname: string;
  failure?: { message: string }[];
  error?: { message: string }[];
  skipped?: string;
};
type Suite = {
  name: string;
  tests: string;
  failures: string;
  errors: string;
  skipped: string;
  testcase: Case[];
};
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['testsuite', 'testcase', 'failure', 'error'].includes(name),
});
const suites = (text: string): Suite[] =>
  (parser.parse(text) as { testsuites: { testsuite?: Suite[] } }).testsuites.testsuite ?? [];

test('the validator refuses what is no JUnit', async () => {
  expect(await faults('<testsuites><testsuite name="x"/></testsuites>')).not.toEqual([]);
  expect(await faults('<testsuites><testsuite name="x" tests="1"><testcase name="a">')).not.toEqual([]);
});

describe.each(samples)('JUnit of %s', (_, make) => {
  const value = assessmentOf(make());
  const text = write(value);

  test('is valid', { timeout: 60_000 }, async () => {
    expect(await faults(text)).toEqual([]);
    expect(text.replaceAll('\t', '')).not.toMatch(commanding);
  });

  test('counts what it holds, and passes nothing that was not audited', () => {
    const all = suites(text);
    for (const suite of all) {
      const cases = suite.testcase ?? [];
      const having = (key: 'failure' | 'error' | 'skipped'): number => cases.filter((c) => key in c).length;
      expect([suite.tests, suite.failures, suite.errors, suite.skipped].map(Number)).toEqual([
        cases.length,
        having('failure'),
        having('error'),
        having('skipped'),
      ]);
    }
    const missed = all.slice(all.length - value.missed.length);
    expect(missed.every((suite) => suite.testcase.every((one) => one.error !== undefined))).toBe(true);
    expect(all.length).toBe(value.subjects.length + value.missed.length);
  });
});

test('a rule fails, breaks, waits for a person or passes', () => {
  const report = assessment();
  const [home] = report.subjects;
  const example = home?.findings.find((f) => f.rule === 'link-vague-text') as Finding;
  const found = (outcome: Finding['outcome'], rule: string): Finding => ({ ...example, outcome, rule });
  const tally = (rule: string) => ({ rule, pass: 1, fail: 0, ask: 0, error: 0 });
  const rules = ['passes', 'asks', 'breaks', 'fails', 'all'];
  const subject = {
    url: `${host}/`,
    device: 'mobile' as const,
    title: '',
    tallies: [...rules.map((rule) => tally(rule)), { ...tally('nothing'), pass: 0 }],
    findings: [
      found('ask', 'asks'),
      found('error', 'breaks'),
      found('fail', 'fails'),
      found('fail', 'all'),
      found('ask', 'all'),
      found('error', 'all'),
    ],
  };
  const [suite] = suites(write({ ...report, subjects: [subject], missed: [] }));
  expect(suite?.name).toBe(`${host}/ (手机)`);
  const shape = Object.fromEntries(
    (suite?.testcase ?? []).map((one) => [
      one.name,
      Object.keys(one).filter((key) => !['name', 'classname'].includes(key)),
    ]),
  );
  expect(shape).toEqual({
    all: ['failure', 'system-out', 'system-err'],
    asks: ['skipped'],
    breaks: ['error'],
    fails: ['failure'],
    passes: [],
  });
});

test('single pages', async () => {
  const text = write(checked());
  expect(await faults(text)).toEqual([]);
  expect(text).toContain('没有检测：访问被拦截（状态码 412）');
  expect(text).toContain('>待人工确认 1 处，不计为通过，也不计为不通过\n');
});
