import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bare,
  isCut,
  isFileName,
  isPlaceholderAlt,
  isVague,
  normalise,
  similar,
} from '../../src/words/chinese.ts';

describe('normalise', () => {
  test('makes full-width and half-width spellings equal', () => {
    expect(normalise('Ｈｅｌｌｏ，　世界！')).toBe('hello, 世界!');
    expect(normalise('“通知”……')).toBe('"通知"...');
  });
  test('settles after one step and never throws', () => {
    assert(property(string({ unit: 'binary' }), (s) => normalise(normalise(s)) === normalise(s)));
  });
  test('bare keeps letters and digits alone', () => {
    expect(bare('【更多】>>')).toBe('更多');
    expect(bare('\u3000')).toBe('');
  });
});

test.each([
  '更多',
  '更多>>',
  '【更多】',
  '[ 更 多 ]',
  'MORE',
  'more +',
  'Ｍｏｒｅ',
  '详情',
  '查看详情',
  '点击这里',
  '点此',
  '[详细]',
  '这里',
  '下载',
  '进入',
  '阅读全文',
  '>>',
  '+',
  '＞＞',
  'Click here!',
  'Read more…',
  'here',
  '…',
])('%s is vague', (text) => expect(isVague(text)).toBe(true));
test.each([
  '',
  ' ',
  '更多通知公告',
  '下载申请表',
  '政务公开',
  '详情页设计规范',
  '1',
  '12345',
  'More about taxes',
  '登录',
])('“%s” is not vague', (text) => expect(isVague(text)).toBe(false));

test.each([
  '图片',
  '图片1',
  '照片',
  '图1',
  '新闻图片',
  'image001',
  'IMG',
  'banner2',
  '未命名',
  '空',
  'spacer',
  'null',
  '*',
  '--',
])('%s is a placeholder', (text) => expect(isPlaceholderAlt(text)).toBe(true));
test.each(['', '市长在会上讲话', '图书馆开馆', '图解：优化营商环境', '国徽', '1949年开国大典照片'])(
  '“%s” is not a placeholder',
  (text) => expect(isPlaceholderAlt(text)).toBe(false),
);

test.each([
  'a.jpg',
  '2024年通知.PDF',
  'DSC_0123',
  'IMG20240101',
  'W020240105345',
  '微信图片_20240101',
  '20240105123',
  'banner-01.png',
])('%s is a file name', (text) => expect(isFileName(text)).toBe(true));
test.each(['', '通知', '2024', '12345', 'www.gov.cn', '请见附件. 谢谢', '会议现场', 'P2P'])(
  '“%s” is not a file name',
  (text) => expect(isFileName(text)).toBe(false),
);

test('similar ignores spelling and small additions, not meaning', () => {
  expect(similar('通知公告', '【通知公告】')).toBe(true);
  expect(similar('市政府召开第三次常务会议部署工作', '市政府召开第三次常务会议部署工作。')).toBe(true);
  expect(similar('通知', '通知公告')).toBe(false);
  expect(similar('', '')).toBe(false);
});

test.each(['关于开展…', '关于开展...', '关于开展……', '关于开展···', '“关于开展…”'])('%s is cut', (text) =>
  expect(isCut(text)).toBe(true),
);
test.each(['', '...', '关于开展.', '共3.5'])('“%s” is not cut', (text) => expect(isCut(text)).toBe(false));
