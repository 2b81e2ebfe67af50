import { expect, test } from 'vitest';
import rule from '../../rules/consistent-navigation.ts';
import { siteSays } from './site-facts.ts';

const nav = ['首页', '要闻动态', '政务公开', '办事服务', '互动交流', '走进青城'];
const pages = (...lists: readonly string[][]) => lists.map((list, i) => ({ path: `/${i}.html`, nav: list }));
const at = (order: readonly number[]) => order.map((i) => nav[i] ?? '');

test('the same order passes, with small additions too', () => {
  expect(siteSays(rule, pages(nav, nav, [...nav, '专题']))).toEqual(['pass', 'pass', 'pass']);
  expect(siteSays(rule, pages(nav, nav, [' 首 页', ...nav.slice(1)]))).toEqual(['pass', 'pass', 'pass']);
});

test('one moved item is a question, more are a failure', () => {
  const said = siteSays(rule, pages(nav, nav, at([0, 3, 1, 2, 4, 5]), at([0, 4, 3, 2, 1, 5])));
  expect(said).toEqual(['pass', 'pass', 'ask moved /2.html', 'fail reordered /3.html']);
});

test('another navigation is not compared', () => {
  const side = ['机构设置', '领导信息', '政策文件', '财政预算', '人事信息', '应急管理'];
  expect(siteSays(rule, pages(nav, nav, nav, side))).toEqual(['pass', 'pass', 'pass']);
  expect(siteSays(rule, pages(nav, nav, nav, [...side, ...at([3, 2, 1, 0])]))).toEqual([
    'pass',
    'pass',
    'pass',
  ]);
});

test('names that occur twice have no order; short lists and small samples say nothing', () => {
  const twice = ['更多', ...nav, '更多'];
  expect(siteSays(rule, pages(twice, nav, ['更多', '更多', ...nav]))).toEqual(['pass', 'pass', 'pass']);
  expect(siteSays(rule, pages(nav, at([5, 4, 3, 2, 1, 0])))).toEqual([]);
  expect(siteSays(rule, pages(at([0, 1]), at([1, 0]), at([0, 1])))).toEqual([]);
});
