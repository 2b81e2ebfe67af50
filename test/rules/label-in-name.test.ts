import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysLabel } from '../../rules/label-in-name/compare.ts';

describe('saysLabel', () => {
  it.each([
    ['更多', '更多新闻', 'yes'],
    ['更 多', '查看更多', 'yes'],
    ['多更', '更多', 'no'],
    ['政务公开', '政务', 'no'],
    ['ＡＰＰ下载', 'app下载', 'yes'],
    ['关于2024年…通知', '关于2024年预算的通知', 'yes'],
    ['Search (Ctrl+K)', 'search the site', 'yes'],
    ['University Ave.', 'University Avenue', 'yes'],
    ['[更多]', '更多新闻', 'yes'],
    ['【政务公开】', '首页', 'no'],
    ['A (B) c', 'a b c', 'yes'],
    ['Asst. Tech.', 'Assistive Technology', 'yes'],
    ['Tech. Asst.', 'Assistive Technology', 'no'],
    ['123.555.0123', '1 2 3. 5 5 5. 0 1 2 3', 'no'],
    ['nonstandard', 'non-standard', 'yes'],
    ['Next…', 'Next', 'yes'],
    ['just ice', 'justice', 'no'],
    ['W C A G', 'WCAG', 'no'],
    ['1', '1a', 'no'],
    ['11×3=33', '11 times 3 equals 33', 'no'],
    ['消息 3', '消息', 'almost'],
    ['消息 3', '4 条消息', 'no'],
    ['×', '关闭', 'no-words'],
    ['', '关闭', 'no-words'],
    ['1', '第一条', 'almost'],
    ['Room of 3×4=12 m', 'Room of three by four is twelve m', 'no'],
    ['在线申报', '', 'no'],
  ] as const)('%j in %j: %s', (label, name, said) => expect(saysLabel(label, name)).toBe(said));

  it('never throws, and finds every label in itself', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(['yes', 'no-words']).toContain(saysLabel(text, text));
      }),
    );
  });
});
