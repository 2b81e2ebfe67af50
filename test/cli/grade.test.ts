import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Grade } from '../../src/model/grade.ts';
import { Report } from '../../src/model/report.ts';
import { recordRun } from './graded-run.ts';
import { newFolder, runWza } from './run-wza.ts';

vi.setConfig({ testTimeout: 180_000 }); // a command takes seconds to start where the machine is busy
const folder = newFolder();
afterAll(folder.remove);
beforeAll(async () => {
  await recordRun(join(folder.path, 'run'));
  await recordRun(join(folder.path, 'desktop'), ['desktop']);
  await recordRun(join(folder.path, 'unfinished'), ['desktop'], false);
});
const example = fileURLToPath(new URL('../../docs/rubric-example.yaml', import.meta.url));
const wza = (...words: string[]) => runWza(['grade', ...words], folder.path);
const write = (name: string, text: string) => {
  writeFileSync(join(folder.path, name), text);
  return name;
};

describe('wza grade', () => {
  test('without a rubric grades by that of the audit, and says how', async () => {
    const { code, out, err } = await wza('run');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^评级方案：百分制技术评级（technical-100，第 \d+ 版）\n结果：(优秀|良好|合格|不合格)，\d+\.\d 分（暂定/,
    );
    expect(out).toContain('可感知性：判定了');
    expect(out).toContain('最能提高评级的修复：');
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('tells the level, what keeps the site from it and what is open', async () => {
    const { out } = await wza('run', '--rubric', 'gbt37668-level');
    expect(out).toContain('结果：未达到一级（暂定');
    expect(out).toMatch(/不符合（一级）：\n {2}- 3\.2\.1\.3 非文本控件\n/);
    expect(out).toContain('待定（一级）：');
    expect(out).not.toMatch(/\d 分|符合率/);
  });

  test('tells a rate with what is undecided, in English too', async () => {
    const { out } = await wza('run', '--rubric', 'rgaa-rate', '--lang', 'en');
    expect(out).toMatch(/Result: a rate of [\d.]+% \(criteria decided: \d+, open: \d+\) \(provisional/);
    expect(out).not.toMatch(/\p{Script=Han}/u);
  });

  test('as JSON gives the grade with both gauges, neither of them a percentage', async () => {
    const { code, out } = await wza('run', '--rubric', 'gbt37668-level', '--json');
    expect(code).toBe(0);
    const value = JSON.parse(out) as { grade: unknown; gauges: { standard: string }[]; rubric: object };
    expect(Grade.parse(value.grade)).toMatchObject({ kind: 'level', score: null, band: null });
    expect(value.gauges.map(({ standard }) => standard)).toEqual(['gbt37668@2019', 'wcag22']);
    expect(value.rubric).toEqual({ id: 'gbt37668-level', version: 1, kind: 'level' });
  });

  test('judges devices apart and needs both files of a composite', async () => {
    const none = await wza('run', '--rubric', 'miit-40-40-20');
    expect(none.code).toBe(0);
    expect(none.out).toContain('结果：电脑端：无法评级；移动端：无法评级');
    expect(none.out).toContain('缺少移动端的“用户满意度评价”结果');
    expect(none.out).toContain('附件3 没有指标清单');
    const users = write(
      'users.csv',
      '分数,提交者,日期,人数,设备\n90,市残联,2026-05-18,24,电脑端\n50,市残联,2026-05-18,24,移动端\n',
    );
    const self = write('self.yaml', 'score: 80\nwho: 市政府办\nwhen: 2026-05-20\npeople: 1\n');
    const words = ['--rubric', 'miit-40-40-20', '--satisfaction', users, '--self', self];
    const both = JSON.parse((await wza('run', ...words, '--json')).out) as { grade: Grade };
    const [desktop, mobile] = both.grade.devices;
    expect(both.grade).toMatchObject({ score: null, kind: 'composite' });
    expect((desktop?.score ?? 0) - (mobile?.score ?? 0)).toBeCloseTo(16, 5); // 40 % of 90 - 50
    const one = JSON.parse((await wza('desktop', ...words, '--json')).out) as { grade: Grade };
    expect(one.grade.score).toBe(desktop?.score);
    expect(one.grade.devices.map(({ device }) => device)).toEqual(['desktop']);
    expect(one.grade.why).toContainEqual({ code: 'no-evidence', args: { device: 'mobile' } });
    expect(one.grade.parts.find(({ part }) => part === 'self')?.given).toMatchObject({
      who: '市政府办',
      people: 1,
    });
  });

  test('grades by a rubric file, and writes a whole report by it', async () => {
    const { code, out } = await wza('run', '--rubric', example, '--out', 'again');
    expect(code).toBe(0);
    expect(out).toContain('示例区 2026 年网站无障碍评分（district-2026，第 1 版）');
    const report = Report.parse(JSON.parse(readFileSync(join(folder.path, 'again', 'report.json'), 'utf8')));
    expect(report.grade.rubric).toBe('district-2026');
    expect(report.plan.rubric).toBe('district-2026');
    expect(readFileSync(join(folder.path, 'again', 'method.html'), 'utf8')).toContain('示例区 2026');
  });

  test.each(['gbt37668-level', 'rgaa-rate', 'miit-40-40-20'])('writes a report by %s', async (id) => {
    expect((await wza('run', '--rubric', id, '--out', `by-${id}`)).code).toBe(0);
    const index = readFileSync(join(folder.path, `by-${id}`, 'index.html'), 'utf8');
    expect(index).not.toMatch(/undefined|NaN|\[object/);
    if (id !== 'miit-40-40-20') expect(index).not.toContain('无法评级');
  });

  test('leaves the run as it was: the same grade again', async () => {
    const before = readFileSync(join(folder.path, 'run', 'plan.json'), 'utf8');
    const [one, two] = [await wza('run', '--json'), await wza('run', '--json')];
    expect(two.out).toBe(one.out);
    expect(readFileSync(join(folder.path, 'run', 'plan.json'), 'utf8')).toBe(before);
    expect(existsSync(join(folder.path, 'run', 'index.html'))).toBe(false);
  });
});

describe('a mistake ends with one sentence and exit code 2:', () => {
  const bad = () => write('bad.yaml', readFileSync(example, 'utf8').replace('wcag22:1.4.3', 'wcag22:9.9.9'));
  test.each<[string, () => string[], RegExp]>([
    [
      'an unknown rubric',
      () => ['run', '--rubric', 'none'],
      /没有名为“none”的评级方案；可用：technical-100, gbt37668-level/,
    ],
    ['a rubric file that is not there', () => ['run', '--rubric', './no.yaml'], /找不到文件 \.\/no\.yaml/],
    [
      'a wrong rubric file',
      () => ['run', '--rubric', bad()],
      /bad\.yaml 第 \d+ 行第 \d+ 列（criteria\.1\.id）：没有编号为/,
    ],
    ['an unfinished run', () => ['unfinished'], /还没有做完/],
    ['no run', () => ['nowhere'], /不是审查结果文件夹/],
    ['no folder', () => [], /folder/],
    [
      'an unknown edition',
      () => ['run', '--standard', 'gbt37668@1999'],
      /没有分级标准“gbt37668@1999”；可用：gbt37668@2019/,
    ],
    [
      'scores nobody asked for',
      () => ['run', '--self', write('s.yaml', 'score: 1\nwho: a\nwhen: 2026-01-01\npeople: 1')],
      /--self 只用于综合评价/,
    ],
    [
      'a wrong score',
      () => ['run', '--rubric', 'miit-40-40-20', '--self', write('w.yaml', 'score: 300')],
      /w\.yaml 第 1 行：缺少“who”/,
    ],
    [
      'a full folder',
      () => (mkdirSync(join(folder.path, 'full/x'), { recursive: true }), ['run', '--out', 'full']),
      /已有内容；请用 --out 换一个/,
    ],
  ])('%s', async (_what, words, said) => {
    const { code, out, err } = await wza(...words());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
