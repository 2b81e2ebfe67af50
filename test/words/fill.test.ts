import { expect, test } from 'vitest';
import { fill } from '../../src/words/fill.ts';
import { unnamed } from '../../src/words/unnamed.ts';

test('what is filled in stands apart from Chinese text when it is Latin, and only then', () => {
  expect(fill('未达到{level}', { level: 'A' })).toBe('未达到 A');
  expect(fill('未达到{level}', { level: '一级' })).toBe('未达到一级');
  expect(fill('{n}处，共{n} 页“{n}”', { n: 3 })).toBe('3 处，共 3 页“3”');
  expect(fill('{name}网', { name: '内蒙古' })).toBe('内蒙古网');
  expect(fill('level {level}.', { level: 'AA' })).toBe('level AA.');
  expect(fill('{none}页', {})).toBe('{none}页');
});

test('what has no name is told so, not quoted as nothing', () => {
  expect(unnamed('“{name}”获得焦点前后画面毫无变化。', 'zh')).toBe(
    '没有名称的元素获得焦点前后画面毫无变化。',
  );
  expect(unnamed('焦点困在“{name}”处', 'zh')).toBe('焦点困在没有名称的元素处');
  expect(unnamed('链接“{name}”没有 href', 'zh')).toBe('链接（没有名称）没有 href');
  expect(unnamed('“{name}” hides itself', 'en')).toBe('An element without a name hides itself');
  expect(unnamed('The link “{name}” leads nowhere', 'en')).toBe('The link (without a name) leads nowhere');
  expect(unnamed('when “{name}” receives focus', 'en')).toBe('when an element without a name receives focus');
});
