import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { comparable, newFolder, runWza, startWza, until } from './run-wza.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { templatedSite } from '../sites/templated.ts';

const { path: cwd, remove } = newFolder();
let site: Served;
beforeAll(async () => {
  site = await serveSite(templatedSite(60, 4));
});
afterAll(async () => {
  await site.close();
  remove();
});

const words = (out: string, workers: number): string[] =>
  ['audit', site.url, '--out', out, '--workers', String(workers), '--sample', '12', '--rate', '200'].concat([
    '--walk-pages',
    '0',
    '--seed',
    'fixed',
    '--quiet',
  ]);
const lines = (file: string): number =>
  existsSync(join(cwd, file)) ? readFileSync(join(cwd, file), 'utf8').split('\n').length - 1 : 0;

test('a sample is the same for one worker and two, and after kill -9', { timeout: 300_000 }, async () => {
  expect(await runWza(words('two', 2), cwd)).toEqual({ code: 0, out: '', err: '' });
  const two = comparable(join(cwd, 'two'));

  const { visits, pages, grade } = JSON.parse(readFileSync(join(cwd, 'two/report.json'), 'utf8')) as Report;
  expect(pages).toHaveLength(12);
  const left = visits.filter(
    ({ reached }) => reached.state === 'skipped' && reached.reason === 'not-sampled',
  );
  expect(left).toHaveLength(53);
  expect(visits.every(({ template }) => template !== null)).toBe(true);
  expect(grade.coverage.sample).toMatchObject({ design: 'drawn', population: 65 });
  const listed = readFileSync(join(cwd, 'two/not-audited.html'), 'utf8');
  expect(listed).toContain('没有抽中（53 个）');
  expect(listed).toMatch(/这一类结构的网页共 \d+ 页/);

  expect((await runWza(words('one', 1), cwd)).code).toBe(0);
  expect(comparable(join(cwd, 'one'))).toBe(two);

  let next = words('killed', 2);
  for (const had of [() => lines('killed/survey.ndjson') > 20, () => lines('killed/visits.ndjson') > 7]) {
    const running = startWza(next, cwd);
    await until(had, 90_000, 'the audit gets on');
    running.child.kill('SIGKILL');
    await running.ended;
    next = ['audit', '--resume', 'killed', '--quiet'];
  }
  expect((await runWza(next, cwd)).code).toBe(0);
  expect(comparable(join(cwd, 'killed'))).toBe(two);
});

test.each([
  ['--sample', 'some', '“some”', 'all, auto, 1–1000000'],
  ['--sample', '0', '“0”', 'all, auto'],
  ['--survey-pages', '-1', '“-1”', '1–1000000'],
])('%s %s is refused in one sentence', async (option, value, ...said) => {
  const { code, err } = await runWza(['audit', site.url, option, value, '--lang', 'en'], cwd);
  expect(code).toBe(2);
  for (const part of said) expect(err).toContain(part);
  expect(err.trim().split('\n')).toHaveLength(1);
});
