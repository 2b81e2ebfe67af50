import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCsv } from '../../src/report/tables/csv-read.ts';
import type { Report } from '../../src/model/report.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { newFolder, runWza } from './run-wza.ts';
import { smallOptions } from './small-site.ts';

const { path: cwd, remove } = newFolder();
const page = (links: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><title>=1+1</title></head><body><main><h1>首页</h1>
  <img src="x.png"><a href="#top">更多</a>${links}</main></body></html>`;
let site: Served;
const out = 'run';

beforeAll(async () => {
  site = await serveSite((request, response) => {
    if (request.url === '/broken') response.writeHead(500, { 'content-type': 'text/plain' }).end('broken');
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(page('<a href="/second">第二页</a><a href="/broken">坏掉的页面</a>'));
  });
  const ended = await runWza(['audit', site.url, '--out', out, ...smallOptions], cwd);
  expect(ended).toEqual({ code: 0, out: '', err: '' });
}, 180_000);
afterAll(async () => {
  await site.close();
  remove();
});

const report = (): Report => JSON.parse(readFileSync(join(cwd, out, 'report.json'), 'utf8')) as Report;

test('all formats go to the folder of the run, and what was written is named', async () => {
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
  const { records } = readCsv(read('findings.csv'));
  expect(records.length).toBe(1 + report().findings.length + 1); // headings, and the page that is broken
  expect(records.at(-1)?.cells.slice(0, 3)).toEqual(['页面未检测', '', '服务器返回错误 500']);
  const sheets = await readXlsx(read('report.xlsx'));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['整改清单', '指标', '页面', '未检测', '方法']);
  expect(read('report.json').toString()).toBe(readFileSync(join(cwd, out, 'report.json'), 'utf8'));
  expect(read('report.junit.xml').toString()).toContain('errors="1"');
});

test('one format goes where --out says: a file, with what belongs to it beside, or standard output', async () => {
  const named = await runWza(['export', out, '--format', 'csv', '--out', 'lists/a.csv', '--lang', 'en'], cwd);
  expect(named.code).toBe(0);
  expect(readdirSync(join(cwd, 'lists')).sort()).toEqual(['a-criteria.csv', 'a.csv']);
  expect(readFileSync(join(cwd, 'lists/a.csv'), 'utf8').startsWith('\ufeffOutcome,Impact,')).toBe(true);
  const piped = await runWza(['export', out, '--format', 'sarif', '--out', '-'], cwd);
  expect(piped.err).toBe('');
  expect((JSON.parse(piped.out) as { version: string }).version).toBe('2.1.0');
});

test('wrong words get one sentence', async () => {
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
  expect(await said(out, '--format', 'json', '--out', 'file/x.json')).toContain('写不进去（ENOTDIR）');
  expect(existsSync(join(cwd, 'empty', 'exports'))).toBe(false);
});

test('wza check speaks to CI; a page that cannot be opened is no pass', { timeout: 120_000 }, async () => {
  writeFileSync(join(cwd, 'page.html'), page(''));
  const words = ['check', 'page.html', `${site.url}broken`, '--no-walks', '--format'];
  const sarif = await runWza([...words, 'sarif'], cwd);
  expect(sarif.code).toBe(2);
  const log = JSON.parse(sarif.out) as {
    runs: { invocations: { executionSuccessful: boolean }[]; results: object[] }[];
  };
  expect(log.runs[0]?.invocations[0]?.executionSuccessful).toBe(false);
  expect(log.runs[0]?.results.length).toBeGreaterThan(0);
  const junit = await runWza([...words, 'junit'], cwd);
  expect(junit.out).toContain('没有检测：服务器返回错误 500');
  expect((await runWza([...words, 'pdf'], cwd)).err).toContain('text, json, sarif, junit, earl, csv');
});
