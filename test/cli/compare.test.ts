import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { sampleReport } from '../report/sample-report.ts';
import { newFolder, runWza } from './run-wza.ts';

const work = newFolder();
afterAll(work.remove);

const published = (name: string, report: Report): string => {
  const folder = join(work.path, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'report.json'), [...reportJson(report)].join(''));
  return folder;
};
const report = sampleReport();
const before = published('before', report);
const after = published('after', {
  ...report,
  pages: report.pages.slice(1),
  findings: report.findings.slice(3),
});

test('two reports are compared: text, JSON and a page in the newer folder', async () => {
  const text = await runWza(['compare', before, after], work.path);
  expect([text.code, text.err]).toEqual([0, '']);
  expect(text.out).toContain('仍存在');
  expect(text.out).toContain(join(after, 'compare.html'));
  expect(readFileSync(join(after, 'compare.html'), 'utf8')).toContain('与上次检测比较');
  expect(existsSync(join(before, 'compare.html'))).toBe(false);
  const json = await runWza(['compare', before, after, '--json', '--lang', 'en'], work.path);
  const comparison = JSON.parse(json.out) as { counts: Record<string, number> };
  expect(comparison.counts['persisting']).toBeGreaterThan(0);
  expect(comparison.counts['unseen']).toBeGreaterThan(0);
});

test('a folder that is no audit is one sentence', async () => {
  const { code, err, out } = await runWza(['compare', before, join(work.path, 'nothing')], work.path);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^wza: .*nothing.*\n$/);
});
