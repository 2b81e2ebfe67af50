import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { type Ended, newFolder, runWza } from './run-wza.ts';

const { path: folder, remove } = newFolder();
const start = process.cwd();
beforeAll(() => process.chdir(folder));
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  process.chdir(start);
  vi.unstubAllEnvs();
  remove();
});
let homes = 0;

/** Runs the command line in this process, which is a hundred times faster than a new one. */
const within = async (home: string, words: readonly string[]): Promise<Ended> => {
  let [out, err] = ['', ''];
  vi.stubEnv('WZA_HOME', home);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text))));
  const code = await commandLine(words).finally(() => vi.restoreAllMocks());
  return { code, out, err };
};

/** A user of her own: what she imports concerns nobody else. */
const user = () => {
  const home = join(folder, `home-${++homes}`);
  const wza = (...words: string[]) => within(home, words);
  return { wza, stored: join(home, 'standards.csv') };
};
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const correction = file(
  'correction.csv',
  '\ufeffid 编号,level 级别,level_source 级别来源,level_confidence 级别可信度\r\ngbt37668@2019:3.3.1.4,三级,纸质本第 9 页,高\r\n',
);

describe('wza standards', { timeout: 60_000 }, () => {
  test('lists standards with levels and what is to be verified', async () => {
    const { wza } = user();
    const { code, out } = await wza('standards', 'list');
    expect(code).toBe(0);
    expect(out).toContain('gbt37668@2019  GB/T 37668-2019');
    expect(out).toContain('58 条；适用于网站 50 条；一级 16，二级 16，三级 18');
    expect(out).toContain('更正：无');
    const english = await wza('standards', '--lang', 'en');
    expect(english.out).toContain('58 criteria; 50 for websites; level 1 16, level 2 16, level 3 18');
    const { standards } = JSON.parse((await wza('standards', 'list', '--json')).out) as {
      standards: { id: string; criteria: number }[];
    };
    expect(standards.find(({ id }) => id === 'wcag22')?.criteria).toBe(86);
  });

  test('exports a table that comes back unchanged, and overwrites nothing unasked', async () => {
    const { wza, stored } = user();
    const { code, out } = await wza('standards', 'export', '--out', 'all.csv');
    expect([code, out]).toEqual([0, expect.stringContaining('all.csv')]);
    const csv = readFileSync(join(folder, 'all.csv'), 'utf8');
    expect(csv.startsWith('\ufeffid 编号,')).toBe(true);
    expect((await wza('standards', 'export')).out).toBe(csv);
    const again = await wza('standards', 'export', '--out', 'all.csv');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')]);
    expect((await wza('standards', 'export', '--out', 'all.csv', '--force')).code).toBe(0);
    const back = await wza('standards', 'import', 'all.csv');
    expect(back.out).toMatch(/新增 0 项，更正 0 项，不变 \d+ 项/);
    expect(existsSync(stored)).toBe(false);
    const one = await wza('standards', 'export', '--standard', 'wcag22');
    expect(one.out.trim().split('\r\n')).toHaveLength(88);
    const none = await wza('standards', 'export', '--standard', 'wcag9');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('wcag22')]);
  });

  test('tells what an import would change, brings it in, and takes it back', async () => {
    const { wza, stored } = user();
    const dry = await wza('standards', 'import', correction, '--dry-run');
    expect(dry.out).toContain(
      '更正 gbt37668@2019:3.3.1.4 的 level（级别）：二级 → 三级（来源：纸质本第 9 页）',
    );
    expect(dry.out).toContain('新增 0 项，更正 1 项，不变 0 项');
    expect(existsSync(stored)).toBe(false);
    expect((await wza('rules', '3.3.1.4')).out).toContain('级别: 二级');

    expect((await wza('standards', 'import', correction)).code).toBe(0);
    expect((await wza('standards')).out).toContain('更正：1 项');
    const rule = (await wza('rules', '3.3.1.4', '--lang', 'en')).out;
    expect(rule).toContain('level: level 3 (source: 纸质本第 9 页; confidence: high)');
    expect(rule).toContain('corrected: level: 二级 → 三级');
    expect((await wza('standards', 'import', correction)).out).toContain('更正 0 项，不变 1 项');
    expect((await wza('standards')).out).toContain('更正：1 项');

    expect((await wza('standards', 'reset')).out).toContain('已撤销');
    expect((await wza('standards', 'reset')).out).toContain('没有导入过');
    expect((await wza('rules', '3.3.1.4')).out).toContain('级别: 二级');
    // for one command alone
    expect((await wza('rules', '3.3.1.4', '--standards', correction)).out).toContain('级别: 三级');
  });

  test('refuses a table with every mistake by line and column, and takes nothing of it', async () => {
    const { wza, stored } = user();
    const bad = file(
      'bad.csv',
      `${readFileSync(join(folder, correction), 'utf8')}gbt37668@2019:9.9.9.9,一级,x,high\nwcag22:1.1.1,AAAA,,\u001b[31m\n`,
    );
    const { code, out, err } = await wza('standards', 'import', bad);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('bad.csv 中有 4 处错误');
    expect(err).toContain(
      '第 3 行，id（编号）列：gbt37668@2019 的条目已经齐全，没有“gbt37668@2019:9.9.9.9”；请检查编号',
    );
    expect(err).toContain('第 4 行，level（级别）列：不能是“AAAA”；可填：A, AA, AAA');
    expect(err).not.toContain('\u001b');
    expect(existsSync(stored)).toBe(false);
    expect((await wza('standards', 'import', bad, '--lang', 'en')).err).toContain(
      'line 4, column level: cannot be “AAAA”',
    );
  });

  test.each([
    ['nowhere.csv', 'ENOENT'],
    ['.', 'EISDIR'],
    [file('empty.csv', ''), '没有任何条目'],
    [
      file(
        'noise.csv',
        Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256),
      ),
      '处错误',
    ],
  ])('says in one sentence why %s cannot be imported', async (name, why) => {
    const { code, err } = await user().wza('standards', 'import', name);
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
    expect(err).not.toContain('    at ');
  });

  test('says so when what was stored no longer fits', async () => {
    const { wza, stored } = user();
    mkdirSync(join(stored, '..'), { recursive: true });
    writeFileSync(stored, 'id,level\ngbt37668@2019:1.2.3,一级\n');
    const { code, err } = await wza('rules', '1.1.1');
    expect([code, err]).toEqual([2, expect.stringContaining('wza standards reset')]);
    expect((await wza('standards', 'reset')).code).toBe(0);
    expect((await wza('rules', '1.1.1')).code).toBe(0);
    expect(readdirSync(join(stored, '..'))).toEqual([]);
  });
});

test('an import of one process is in force in the next', { timeout: 120_000 }, async () => {
  const env = { WZA_HOME: join(folder, 'other') };
  expect((await runWza(['standards', 'import', correction], folder, env)).code).toBe(0);
  expect((await runWza(['rules', '3.3.1.4'], folder, env)).out).toContain('级别: 三级（来源：纸质本第 9 页');
});

describe('wza rules', { timeout: 60_000 }, () => {
  const { wza } = user();

  test('lists all rules and criteria', async () => {
    const { out } = await wza('rules');
    for (const line of [
      '  axe/image-alt ',
      '  wcag22:1.1.1  非文本内容（A）',
      '  wzf@2023:art32-1  财政资金建设的网站（不分级）',
    ])
      expect(out).toContain(line);
    expect((await wza('rules', 'nm-tiaoli@2025')).out.trim().split('\n')).toHaveLength(3);
  });

  test.each([
    ['1.1.1', 'wcag22:1.1.1  非文本内容'],
    ['WCAG 1.4.3', 'wcag22:1.4.3  '],
    ['gbt37668@2019:3.3.3.3', '来源：读自标准全文抄本'],
    ['a1-read-aloud', '条款: 待核定'],
    ['第六十二条', 'wzf@2023:art62  意见投诉有回应'],
    ['浏览工具 入口', 'indicator:tool-entry'],
    ['floating window', 'gbt37668@2019:3.3.3.3  漂浮窗'],
    ['img-alt-quality', '    gbt37668@2019:3.2.1.4  非文本内容（二级）'],
    ['23a2a8', 'axe/'],
  ])('%s finds %s', async (what, found) => {
    expect((await wza('rules', what)).out).toContain(found);
  });

  test('tells which rules bear on a criterion, also as JSON', async () => {
    expect((await wza('rules', 'wcag22:1.1.1')).out).toMatch(/相关规则:\n.* {4}axe\/image-alt {2}/s);
    const { criteria } = JSON.parse((await wza('rules', 'wcag22:1.1.1', '--json')).out) as {
      criteria: { id: string; rules: string[]; provenance: { clause: { confidence: string } } }[];
    };
    expect(criteria.map(({ id }) => id)).toEqual(['wcag22:1.1.1']);
    expect(criteria[0]?.rules).toContain('axe/image-alt');
    expect(criteria[0]?.provenance.clause.confidence).toBe('high');
  });
});
