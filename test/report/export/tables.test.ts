import papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { assessmentOf } from '../../../src/report/export/assessment.ts';
import { findingsTable } from '../../../src/report/export/findings-table.ts';
import { exportFiles, exportFormats } from '../../../src/report/export/formats.ts';
import { criteriaTable } from '../../../src/report/export/criteria-table.ts';
import { allVerdicts } from '../../../src/report/criteria.ts';
import type { Table } from '../../../src/report/tables/table.ts';
import { csvPieces } from '../../../src/report/tables/csv.ts';
import { sampleReport } from '../sample-report.ts';
import { checked, context, hostileReport, samples } from './samples.ts';

/** A table as others read it: a record a row, by heading. */
const read = (table: Table): Record<string, string>[] => {
  const text = [...csvPieces(table)].join('').slice(1);
  const { data, errors } = papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};
const workbook = async (report = sampleReport(), lang: 'zh' | 'en' = 'zh') => {
  const [file] = exportFiles(context(report, lang), 'xlsx');
  const parts = [...file.pieces()].map((piece) => Buffer.from(piece as Uint8Array));
  const sheets = await readXlsx(Buffer.concat(parts));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
};

test('a finding in a row: what, which clause and level, where, who, how to repair', () => {
  const rows = read(findingsTable(assessmentOf(context(sampleReport()))));
  expect(rows.find((row) => row['规则'] === 'axe/image-alt')).toMatchObject({
    结果: '不通过',
    影响程度: '严重障碍',
    问题: '这张图片没有替代文本',
    条款: 'GB/T 37668—2019 3.2.1.1；WCAG 2.2 1.1.1',
    级别: '待核定；A',
    网页: 'https://www.example.gov.cn/',
    设备: '电脑',
    所在框架: 'iframe#news',
    元素: '.banner img',
  });
});

describe.each(samples)('the findings of %s', (_, make) => {
  test('are all there, with the pages that were not audited', () => {
    const { report, lang } = make();
    const rows = read(findingsTable(assessmentOf(make())));
    const outcome = lang === 'zh' ? '结果' : 'Outcome';
    const count = (words: readonly string[]): number =>
      rows.filter((row) => words.includes(row[outcome] ?? '')).length;
    const given = (of: string): number => [...report.findings].filter((f) => f.outcome === of).length;
    expect(count(['不通过', 'fail'])).toBe(given('fail'));
    expect(count(['待人工确认', 'for a person'])).toBe(given('ask'));
    expect(count(['检查出错', 'check broke'])).toBe(given('error'));
    expect(count(['页面未检测', 'page not audited'])).toBe(
      report.visits.filter((visit) => visit.reached.state === 'not-audited').length,
    );
    expect(rows.length).toBe(report.findings.length + 3);
  });

  test('every format can be written, twice the same', () => {
    for (const format of exportFormats)
      for (const [i, file] of exportFiles(make(), format).entries()) {
        const whole = (): Buffer => Buffer.concat([...file.pieces()].map((piece) => Buffer.from(piece)));
        const bytes = whole();
        expect(bytes.length, format).toBeGreaterThan(100);
        expect(bytes.equals(whole())).toBe(true);
        expect(exportFiles(make(), format)[i]?.name).toBe(file.name);
      }
  });
});

test('single pages as CSV: one that was not audited has its row', () => {
  const rows = read(findingsTable(checked()));
  expect(rows.filter((row) => row['结果'] === '页面未检测').map((row) => row['问题'])).toEqual([
    '访问被拦截（状态码 412）',
    '60 秒内没有打开',
    expect.stringContaining('看到的是安全验证页面'),
  ]);
});

test('criteria of every standard with their states; what is not known stays open', () => {
  const rows = read(criteriaTable(context(sampleReport())));
  expect(rows.length).toBe(allVerdicts(context(sampleReport())).length);
  expect(rows[0]).toMatchObject({ 标准: 'GB/T 37668—2019', 条款: '3.2.1.1', 级别: '待核定', 状态: '不符合' });
  expect(rows.find((row) => row['指标编号'] === 'gbt37668@2019:3.2.3.2')).toMatchObject({ 条款: '待核定' });
  expect(new Set(rows.map((row) => row['标准']))).toEqual(new Set(['GB/T 37668—2019', 'WCAG 2.2']));
});

test('a workbook for the repair: what one repair mends is one row, the best gain first', async () => {
  const sheets = await workbook();
  expect(Object.keys(sheets)).toEqual(['整改清单', '指标', '页面', '未检测', '方法']);
  const [head, ...rows] = sheets['整改清单'] ?? [];
  const report = sampleReport();
  const groups = new Set(report.findings.filter((f) => f.outcome === 'fail').map((f) => f.group));
  expect(rows.length).toBe(groups.size);
  const column = (name: string): number => (head ?? []).indexOf(name);
  expect(rows.slice(0, 3).map((row) => row[column('整改后提高（分）')])).toEqual([17.1, 8.8, 2.5]);
  expect(rows.map((row) => Number(row[column('处数')])).reduce((a, b) => a + b, 0)).toBe(
    report.findings.filter((f) => f.outcome === 'fail').length,
  );
  expect(sheets['未检测']?.length).toBe(
    1 + report.visits.filter((visit) => visit.reached.state !== 'audited').length,
  );
  expect(sheets['页面']?.length).toBe(1 + report.pages.length);
});

test('the workbook is in English when asked, and survives hostile texts', async () => {
  expect(Object.keys(await workbook(sampleReport(), 'en'))).toEqual([
    'Repairs',
    'Criteria',
    'Pages',
    'Not audited',
    'Method',
  ]);
  const sheets = await workbook(hostileReport());
  const cells = (sheets['整改清单'] ?? []).flat().filter((cell) => typeof cell === 'string');
  expect(cells.some((cell) => cell.startsWith('=HYPERLINK('))).toBe(true); // a text, as it was
  expect(Math.max(...cells.map((cell) => cell.length))).toBe(32_767);
});
