import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/report/tables/csv-read.ts';
import { csvPieces } from '../../src/report/tables/csv.ts';
import { readXlsx } from '../../src/report/tables/xlsx-read.ts';
import { xlsxBytes } from '../../src/report/tables/xlsx.ts';
import type { Report } from '../../src/model/report.ts';
import { gbk } from '../crawl/gbk.ts';
import { type MadeUp, recordRun } from './recorded-run.ts';
import { newFolder, runWza } from './run-wza.ts';

const temp = newFolder();
afterAll(temp.remove);

const photo = '<img src="/a.png">';
const site: MadeUp = {
  '/': { asks: ['<p class="hero">'], fails: [photo], media: 1 },
  '/b': { asks: ['<p class="hero">'], fails: [photo] },
  '/c': { asks: ['<p class="other">'] },
  '/d': {},
  '/e': {},
};
let [n, run] = [0, ''];
const newRun = async (pages: MadeUp = site): Promise<string> => {
  const folder = join(temp.path, `run-${n++}`);
  await recordRun(folder, pages);
  return folder;
};
beforeEach(async () => {
  run = await newRun();
});

const wza = (...words: string[]) => runWza(['review', ...words], temp.path);
const reportIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;

type Row = Record<string, string>;
const exported = async (folder: string, ...words: string[]): Promise<Row[]> => {
  const { out, err, code } = await wza('export', folder, '--format', 'json', '--out', '-', ...words);
  expect([code, err]).toEqual([0, '']);
  return (JSON.parse(out) as { rows: Row[] }).rows;
};
const rowOf = (rows: readonly Row[], type: string, subject: RegExp): Row => {
  const row = rows.find((one) => one['type'] === type && subject.test(`${one['subject']} ${one['id']}`));
  if (!row) throw new Error(`no row ${type} ${subject.source}`);
  return row;
};
const asks = (rows: readonly Row[], count: number) =>
  rows.find(
    (one) => one['type'] === '疑问' && Number(one['count']) === count && /对比/.test(one['subject'] ?? ''),
  ) as Row;
const given = { note: '已看', author: '王五', date: '2026-11-02' };
const put = async (folder: string, rows: readonly Row[]) => {
  const file = join(temp.path, `in-${n++}.json`);
  writeFileSync(file, JSON.stringify({ format: 'wza-review/1', rows }));
  return wza('import', folder, file);
};

describe('export', () => {
  test('lists open criteria, questions by kind and failures, each with what to look at and how', async () => {
    const rows = await exported(run);
    const captions = rowOf(rows, '条款', /wcag22:1\.2\.2/);
    expect(captions).toMatchObject({
      where: 'http://a.test/',
      choices: '通过 / 不通过 / 不适用',
      answer: '',
    });
    expect(captions['how']).toMatch(/字幕/);
    const image = rowOf(rows, '机器判定的问题', /图片|替代文本/);
    expect(image).toMatchObject({
      count: 2,
      pages: 2,
      example: 'http://a.test/',
      choices: '确认 / 驳回 / 豁免',
    });
    expect(image['element']).toContain(photo);
    expect(rows.filter((row) => row['type'] === '疑问').length).toBeGreaterThan(0);
    expect(rows.every((row) => /^[0-9a-f# ]*$/.test(row['seen'] ?? 'x'))).toBe(true);
  });
  test('as CSV and as a workbook says the same, headings in Chinese with stable names', async () => {
    const rows = await exported(run);
    expect((await wza('export', run, '--format', 'csv')).code).toBe(0);
    expect((await wza('export', run)).code).toBe(0);
    const csv = readCsv(readFileSync(join(run, 'review.csv'))).records.map(({ cells }) => cells);
    const sheet = readXlsx(readFileSync(join(run, 'review.xlsx')))[0]?.rows.map(({ cells }) => cells) ?? [];
    expect(csv[0]).toContain('答复（answer）');
    expect(sheet.length).toBe(csv.length);
    const at = (csv[0] ?? []).indexOf('标识，勿改（id）');
    expect(csv.slice(1).map((cells) => cells[at])).toEqual(rows.map((row) => row['id']));
    expect(sheet.slice(1).map((cells) => cells[at])).toEqual(rows.map((row) => row['id']));
  });
});

describe('import', () => {
  test('questions, rejections and waivers change the grade and stand in the report', async () => {
    const rows = await exported(run);
    const image = rowOf(rows, '机器判定的问题', /图片|替代文本/);
    const { out, code } = await put(run, [
      { ...rowOf(rows, '条款', /wcag22:1\.2\.2/), ...given, answer: '通过' },
      { ...image, ...given, answer: '豁免', note: '图源单位补图中', expires: '2027-06-30' },
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/读入答复 2 条：生效 2 条，重新打开 0 条，找不到对象 0 条/);
    expect(out).toMatch(/评级暂定/);
    const report = reportIn(run);
    expect(report.answers.waived).toMatchObject([
      { answer: { author: '王五', note: '图源单位补图中', expires: '2027-06-30' }, findings: 2, pages: 2 },
    ]);
    expect(report.verdicts.find(({ criterion }) => criterion === 'wcag22:1.2.2')?.state).toBe('met');
    expect(report.findings.some(({ rule }) => rule === 'axe/image-alt')).toBe(false);
    const again = await exported(run);
    expect(rowOf(again, '机器判定的问题', /图片|替代文本/)).toMatchObject({
      answer: '豁免',
      expires: '2027-06-30',
    });
    expect(rowOf(again, '条款', /wcag22:1\.2\.2/)).toMatchObject({ answer: '通过', author: '王五' });
  });

  test('taking an answer back restores the report to the byte', async () => {
    await runWza(['report', run], temp.path);
    const before = readFileSync(join(run, 'report.json'));
    const rows = await exported(run);
    const image = rowOf(rows, '机器判定的问题', /图片|替代文本/);
    expect((await put(run, [{ ...image, ...given, answer: '驳回' }])).code).toBe(0);
    expect(readFileSync(join(run, 'report.json')).equals(before)).toBe(false);
    expect((await put(run, [{ ...image, answer: '撤回' }])).out).toMatch(/撤回 1 条/);
    expect(readFileSync(join(run, 'report.json')).equals(before)).toBe(true);
  });

  test.each([
    ['CSV in GBK with dates as Excel shows them', '2026/11/2'],
    ['workbook with a cell of a day', 46328],
  ])('a filled-in %s', async (name, date) => {
    const rows = await exported(run);
    const row = asks(rows, 2) ?? rowOf(rows, '疑问', /对比/);
    const filled = { ...row, ...given, date, answer: '不通过', note: '=2.1:1，看不清' };
    const keys = Object.keys(filled);
    const table = {
      name: 't',
      columns: keys.map((key) => ({ key, heading: `说明（${key}）` })),
      rows: [keys.map((key) => (filled as Record<string, string | number>)[key] ?? null)],
    };
    const file = join(temp.path, `filled-${n++}${name.startsWith('CSV') ? '.csv' : '.xlsx'}`);
    writeFileSync(
      file,
      name.startsWith('CSV') ? gbk([...csvPieces(table)].join('').slice(1)) : xlsxBytes([table]),
    );
    const { code, err } = await wza('import', run, file);
    expect([code, err]).toEqual([0, '']);
    const report = reportIn(run);
    expect(report.answers.applied).toMatchObject([
      { answer: { date: '2026-11-02', note: '=2.1:1，看不清', answer: 'fail' } },
    ]);
    expect(report.findings.filter(({ by }) => by === '王五').length).toBeGreaterThan(0);
  });

  test('all mistakes come at once, with row, column, reason and remedy, and nothing is stored', async () => {
    const rows = await exported(run);
    const image = rowOf(rows, '机器判定的问题', /图片|替代文本/);
    const { code, err } = await put(run, [
      { ...image, ...given, answer: '通过' },
      { ...image, ...given, answer: '豁免', note: '' },
      { ...image, ...given, answer: '大概', author: '', date: '2026-13-01' },
      { ...image, ...given, id: 'group:../../x', answer: '驳回' },
      { ...image, ...given, answer: '驳回', date: '2099-01-01' },
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/8 处错误，一行也没有导入/);
    expect(err).toMatch(/第 1 行，答复（answer）：这一行不能答“通过”；可填：不通过 \/ 确认 \/ 驳回 \/ 豁免/);
    expect(err).toMatch(/第 2 行，理由或说明（note）/);
    expect(err).toMatch(/第 2 行，有效期至（expires）/);
    expect(err).toMatch(/第 3 行，日期（date）：“2026-13-01”不是日期；请写成 2026-11-24/);
    expect(err).toMatch(/第 4 行，标识，勿改（id）/);
    expect(err).toMatch(/第 5 行，日期（date）：日期 2099-01-01 还没有到/);
    expect(reportOrNull(run)).toBeNull();
  });

  test.each([
    ['not-a-table.csv', 'a,b\r\n1,2\r\n', /缺少列 id, answer/],
    ['open.csv', 'id,answer\r\n"criterion:x', /引号没有闭合/],
    ['broken.json', '{"format": ', /读不了/],
    ['broken.xlsx', 'PK\u0003\u0004 nothing', /读不了/],
    ['empty.csv', 'id,answer\r\ncriterion:wcag22:1.2.2,\r\n', /没有任何答复/],
  ])('%s is refused in one sentence', async (name, text, says) => {
    const file = join(temp.path, name);
    writeFileSync(file, text);
    const { code, err } = await wza('import', run, file);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});

const reportOrNull = (folder: string): Report | null => {
  try {
    return reportIn(folder);
  } catch {
    return null;
  }
};

test(
  'answers go along to a later run: what is as it was holds, what changed is open again, what is gone is said',
  { timeout: 120_000 },
  async () => {
    const rows = await exported(run);
    const image = rowOf(rows, '机器判定的问题', /图片|替代文本/);
    const questions = rows.filter((row) => row['type'] === '疑问' && /对比/.test(row['subject'] ?? ''));
    await put(run, [
      { ...rowOf(rows, '条款', /wcag22:1\.2\.2/), ...given, answer: '通过' },
      ...questions.map((row) => ({ ...row, ...given, answer: '通过' })),
      { ...image, ...given, answer: '驳回' },
    ]);
    const later = await newRun({
      ...site,
      '/': { ...site['/'], asks: ['<p class="changed">'] }, // another element at the same place
      '/b': { asks: ['<p class="hero">'] }, // the picture is gone here and, below, on the home page
    });
    const { code, out } = await wza('import', later, run);
    expect(code).toBe(0);
    expect(out).toMatch(/重新打开 group:.*元素或内容已变/);
    const { answers, findings } = reportIn(later);
    expect(answers.rejected).toMatchObject([{ findings: 1 }]);
    expect(answers.reopened).toMatchObject([{ reason: 'changed', findings: 1 }]);
    expect(
      findings.filter((one) => one.rule === 'axe/color-contrast' && one.outcome === 'ask'),
    ).toMatchObject([{ page: 'http://a.test/', target: { html: '<p class="changed">' } }]);
    const row = (await exported(later)).find((one) => /元素或内容已变/.test(one['earlier'] ?? ''));
    expect(row).toMatchObject({ answer: '', earlier: expect.stringContaining('王五') });

    const clean = await newRun({ '/': { media: 1 }, '/b': {}, '/c': {}, '/d': {}, '/e': {} });
    const lost = await wza('import', clean, join(run, 'answers.json'));
    expect(lost.out).toMatch(/生效 1 条，重新打开 0 条，找不到对象 \d 条/);
  },
);

test('status says what waits, and as JSON to programs', async () => {
  const { out } = await wza('status', run);
  expect(out).toMatch(/评级暂定：\d+ 项条款、\d+ 处疑问等人工判定\n答复 0 条/);
  const json = JSON.parse((await wza('status', run, '--json')).out) as { status: string };
  expect(json.status).toBe('provisional');
  expect((await wza('status', join(temp.path, 'nowhere'))).err).toMatch(/plan\.json/);
  expect((await wza('import', run, join(temp.path, 'none.csv'))).err).toMatch(/找不到文件/);
});
