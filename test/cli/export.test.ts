import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { readCsv } from '../../src/report/tables/csv-read.ts';
import { recordRun } from './recorded-run.ts';
import { newFolder, runWza } from './run-wza.ts';

const { path: cwd, remove } = newFolder();
const out = 'run';

beforeAll(() =>
  recordRun(join(cwd, out), {
    '/': { fails: ['<img src="=1+1.png">'] },
    '/second': { asks: ['<img src="a.png" alt="a">'], fails: ['<img src="x.png">', '<img src="y.png">'] },
  }),
);
afterAll(remove);

test(
  'all formats go to the folder of the run, and what was written is named',
  { timeout: 120_000 },
  async () => {
    const ended = await runWza(['export', out, '--format', 'csv,xlsx,sarif,junit,earl,json'], cwd);
    const names = [
      'findings.csv',
      'criteria.csv',
      'report.xlsx',
      'report.sarif',
      'report.junit.xml',
      'report.earl.jsonld',
      'report.json',
      'report.schema.json',
    ];
    expect(ended).toEqual({
      code: 0,
      err: '',
      out: names.map((name) => `${join(cwd, out, 'exports', name)}\n`).join(''),
    });
    expect(readdirSync(join(cwd, out, 'exports')).sort()).toEqual([...names].sort());
    const read = (name: string): Buffer => readFileSync(join(cwd, out, 'exports', name));
    const report = JSON.parse(read('report.json').toString()) as Report;
    expect(report.findings.length).toBeGreaterThan(3);
    const { records } = readCsv(read('findings.csv'));
    expect(records.length).toBe(1 + report.findings.length);
    expect(records[0]?.cells.slice(0, 3)).toEqual(['结果', '影响程度', '问题']);
    const sheets = await readXlsx(read('report.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['整改清单', '指标', '页面', '未检测', '方法']);
  },
);

test(
  'one format goes where --out says: a file, with what belongs to it beside, or standard output',
  { timeout: 120_000 },
  async () => {
    const named = await runWza(
      ['export', out, '--format', 'csv', '--out', 'lists/a.csv', '--lang', 'en'],
      cwd,
    );
    expect(named.code).toBe(0);
    expect(readdirSync(join(cwd, 'lists')).sort()).toEqual(['a-criteria.csv', 'a.csv']);
    expect(readFileSync(join(cwd, 'lists/a.csv'), 'utf8').startsWith('\ufeffOutcome,Impact,')).toBe(true);
    const piped = await runWza(['export', out, '--format', 'sarif', '--out', '-'], cwd);
    expect(piped.err).toBe('');
    expect((JSON.parse(piped.out) as { version: string }).version).toBe('2.1.0');
  },
);

test('wrong words get one sentence', { timeout: 120_000 }, async () => {
  writeFileSync(join(cwd, 'file'), '');
  mkdirSync(join(cwd, 'empty'));
  const said = async (...words: string[]): Promise<string> => {
    const ended = await runWza(['export', ...words], cwd);
    expect([ended.code, ended.out]).toEqual([2, '']);
    return ended.err;
  };
  expect(await said(out, '--format', 'pdf')).toBe(
    'wza: 选项 --format 的值“pdf”不对；可用：csv, xlsx, sarif, junit, earl, json\n',
  );
  expect(await said(out, '--format', 'csv,sarif', '--out', '-')).toContain('不能一起写到标准输出');
  expect(await said('empty', '--format', 'csv')).toContain('缺少 plan.json');
  expect(await said(out, '--format', 'json', '--out', 'file/x.json')).toMatch(
    /写不进去（E[A-Z]+）；请用 --out/,
  );
  expect(existsSync(join(cwd, 'empty', 'exports'))).toBe(false);
});
