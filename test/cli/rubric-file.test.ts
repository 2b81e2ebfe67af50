import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import { planOf } from '../../src/cli/plan-options.ts';
import { readRubric } from '../../src/cli/rubric-file.ts';
import { applicable } from '../../src/judge/applicable.ts';
import { SitePlan } from '../../src/model/site-plan.ts';
import type { Lang } from '../../src/model/json.ts';
import { Mistake } from '../../src/words/mistake.ts';

const example = fileURLToPath(new URL('../../docs/rubric-example.yaml', import.meta.url));
const sound = readFileSync(example, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'wza-rubric-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'mine.yaml');

/** What is said of a rubric file of this text. */
const saidOf = (text: string, lang: Lang = 'zh'): string => {
  writeFileSync(file, text);
  try {
    readRubric(file, catalogue, lang);
  } catch (error) {
    if (error instanceof Mistake) return error.say(lang);
    throw error;
  }
  return '';
};
/** The example with one text replaced, and the line (from 1) where that text stands. */
const spoilt = (from: string, to: string): { text: string; line: number } => {
  expect(sound).toContain(from);
  return { text: sound.replace(from, to), line: sound.slice(0, sound.indexOf(from)).split('\n').length };
};

test('the example is a rubric; texts may be written once for both languages', () => {
  const rubric = readRubric(example, catalogue, 'zh');
  expect(rubric).toMatchObject({ kind: 'score', id: 'district-2026', version: 1 });
  expect(rubric.name.zh).toBe(rubric.name.en);
});

describe('a mistake is told with line, reason and remedy:', () => {
  test.each([
    [
      'an unknown criterion',
      'wcag22:1.4.3',
      'wcag22:1.4.33',
      /没有编号为“wcag22:1\.4\.33”的要求；用 wza rules/,
    ],
    ['a criterion of apps', 'wcag22:1.4.3,', 'gbt37668@2019:3.3.1.1,', /只适用于移动应用/],
    ['a criterion listed twice', 'wcag22:1.4.3', 'wcag22:1.1.1', /“wcag22:1\.1\.1”重复出现/],
    [
      'a negative weight',
      'weight: 5, unit: pages',
      'weight: -5, unit: pages',
      /criteria\.4\.weight.*0.*docs\/rubric-example\.yaml/,
    ],
    ['principles that do not make 100', 'perceivable: 40', 'perceivable: 45', /合计 105，应为 100/],
    ['bands that cross', 'band: good, from: 80', 'band: good, from: 95', /等级“good”.*与“excellent”重叠/],
    ['bands of one number', 'band: good, from: 80', 'band: good, from: 90', /等级“good”.*与“excellent”重叠/],
    ['a band listed twice', 'band: good', 'band: pass', /等级“pass”出现两次/],
    ['an unknown rule in a veto', 'rule: keyboard-trap', 'rule: keyboard-trip', /规则“keyboard-trip”不存在/],
    [
      'an unknown result in a veto',
      'codes: [trapped]',
      'codes: [caught]',
      /没有结论“caught”；可用：.*trapped/,
    ],
    ['an unknown key', 'minShare: 0.6', 'minShares: 0.6', /minShare/],
    ['an unknown unit', 'weight: 3, unit: pages', 'weight: 3, unit: page', /criteria\.3\.unit/],
    ['a name that is taken', 'id: district-2026', 'id: technical-100', /“technical-100”是随附方案的名称/],
    ['an unknown kind', 'kind: score', 'kind: scores', /kind/],
    ['broken YAML', 'bands:\n', 'bands: [\n', /不是正确的 YAML/],
  ])('%s', (_what, from, to, reason) => {
    const { text, line } = spoilt(from, to);
    const said = saidOf(text);
    expect(said).toMatch(reason);
    const told = Number(/第 (\d+) 行第 \d+ 列/.exec(said)?.[1]);
    if (from === 'bands:\n') expect(told).toBeGreaterThanOrEqual(line);
    else if (from.startsWith('perceivable')) expect(Math.abs(told - line)).toBeLessThanOrEqual(1);
    else if (from === 'band: good' && to === 'band: pass') expect(told).toBe(line + 1);
    else expect(told).toBe(line);
    expect(saidOf(text, 'en')).toMatch(/^rubric .*, line \d+, column \d+ \(/);
  });

  test('the lowest band must begin at 0, a principle with points needs a criterion', () => {
    expect(saidOf(spoilt('from: 0 }', 'from: 10 }').text)).toMatch(/最低的等级从 10 分起/);
    expect(saidOf(spoilt('  - { id: wcag22:4.1.2, weight: 10, unit: both }\n', '').text)).toMatch(
      /原则 robust 有分值，却没有任何带权重的要求/,
    );
  });

  test('several mistakes are counted', () => {
    const text = sound.replace('wcag22:1.4.3', 'x:1').replace('wcag22:2.4.2', 'x:2');
    expect(saidOf(text)).toMatch(/“x:1”.*（另有 1 处）/);
  });

  test.each(['', '[]', '42', 'kind: score', '- a', '\uFEFF', '&a [*a]', 'a: 1\na: 2'])('%j', (text) => {
    expect(saidOf(text)).toMatch(/^评级方案 .* 第 \d+ 行第 \d+ 列/);
  });

  test('no file', () => {
    expect(() => readRubric(join(folder, 'none.yaml'), catalogue, 'zh')).toThrow(/there is no file/);
    expect(() => readRubric(folder, catalogue, 'zh')).toThrow(/cannot be read/);
  });
});

test('rubrics of the other kinds can be written as well, the technical part by its name', () => {
  const head = 'id: mine\nversion: 1\nname: 我的\nsource: 自定\n';
  const gradable = 'gradable: { minPages: 1, minShare: 0.5 }\n';
  const good = [
    `kind: level\n${head}standard: gbt37668@2019\n${gradable}`,
    `kind: rate\n${head}standard: wcag22\nlevels: [A]\n${gradable}`,
    `kind: composite\n${head}weights: { technical: 50, satisfaction: 30, self: 20 }\ntechnical: technical-100\nbands: [{ band: pass, from: 60 }, { band: fail, from: 0 }]\nunknown: 无\n`,
  ];
  for (const text of good) expect(saidOf(text)).toBe('');
  expect(saidOf(good[0]!.replace('@2019', '@1999'))).toMatch(
    /第 6 行.*没有分级标准“gbt37668@1999”；可用：gbt37668@2019/,
  );
  expect(saidOf(good[1]!.replace('[A]', '[A, 一级]'))).toMatch(/第 7 行.*没有级别“一级”；可用：A, AA, AAA/);
  expect(saidOf(good[2]!.replace('50', '40'))).toMatch(/权重合计 90，应为 100/);
  expect(saidOf(good[2]!.replace('technical-100', 'rgaa-rate'))).toMatch(
    /第 7 行.*没有可作技术评价的方案“rgaa-rate”/,
  );
});

test('an audit takes a rubric file along in its plan', () => {
  const plan = planOf(['https://www.example.gov.cn/'], { rubric: example, lang: 'zh' }, '0.1.0', catalogue);
  expect(plan.rubric).toBe('district-2026');
  expect(SitePlan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  expect(applicable(catalogue, plan).rubrics.at(-1)?.id).toBe('district-2026');
  expect(planOf(['https://www.example.gov.cn/'], { lang: 'zh' }, '0.1.0', catalogue)).not.toHaveProperty(
    'ownRubric',
  );
});
