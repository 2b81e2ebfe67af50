import { describe, expect, test } from 'vitest';
import { checklistView } from '../../src/report/checklist.ts';
import { prepare } from '../../src/report/context.ts';
import { noAnswers } from '../../src/model/answers.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleReport } from './sample-report.ts';

const view = (change: Partial<ReturnType<typeof sampleReport>> = {}) =>
  checklistView(prepare({ ...sampleReport(), ...change }, sampleCatalogue, 'zh', new Set()));

describe('the checklist', () => {
  test('tells of each open criterion where to look, how to test, what decides and what was answered', () => {
    const items = view().standards.flatMap((standard) => standard.items);
    const contrast = items.find(({ clause }) => clause === '1.4.3');
    expect(contrast).toMatchObject({
      state: 'in-doubt',
      ways: '看',
      how: '在图片上的文字处，用取色工具量最差的一处。',
      decides: '低于 4.5:1 的为不通过。',
      templates: false,
      given: [{ answer: '不通过', author: 'Wang Wu', limits: '只限网页 http://a.test/' }],
    });
    expect(contrast?.pages.length).toBeGreaterThan(0);
    expect(items.every(({ how, decides }) => how !== '' && decides !== '')).toBe(true);
  });
  test('lists what was decided, rejected, waived and is open again, with author, day and reason', () => {
    const { tables } = view();
    expect(tables.map(({ caption }) => caption.slice(0, 3))).toEqual([
      '已判定',
      '已驳回',
      '已豁免',
      '重新打',
    ]);
    expect(tables[2]?.rows).toMatchObject([
      { author: 'Wang Wu', date: '2026-11-20', limits: '有效期至 2027-06-30', count: '3' },
    ]);
    expect(tables[3]?.rows).toMatchObject([{ why: '已过有效期' }, { why: '这次没有找到' }]);
    expect(view({ answers: noAnswers }).tables).toEqual([]);
  });
  test('says whether the grade is final', () => {
    const report = sampleReport();
    const open = { criteria: ['a', 'b'], questions: 1200 };
    const waiting = view({ grade: { ...report.grade, open } });
    expect(waiting.standing).toContain('条款还有 2 项、疑问还有 1200 处');
    const grade = { ...report.grade, status: 'final' as const, open: { criteria: [], questions: 0 } };
    expect(view({ grade }).standing).toContain('最终');
  });
});
