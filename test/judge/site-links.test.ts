import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSiteLinks } from '../../src/judge/site-links.ts';
import type { LinkFact } from '../../src/model/page-artifacts.ts';

const link = (name: string, url: string): LinkFact => ({ name, url: `http://a.test${url}`, via: 'link' });
const of = (pages: readonly (readonly LinkFact[])[]) => {
  const record = openSiteLinks();
  for (const [n, links] of pages.entries()) record.add(`http://a.test/${n}`, links);
  return record.close();
};

test('links of three pages are kept, each page counted once, with fragments and white space left out', () => {
  const page = [link('政务 公开', '/zwgk/'), link('政务公开', '/zwgk#top'), link('一则要闻', '/n')];
  const { links, pages } = of([page, page, [link('政务公开', '/zwgk/')]]);
  expect(pages).toBe(3);
  expect(links).toEqual([
    {
      name: '政务公开',
      url: 'https://a.test/zwgk',
      pages: 3,
      first: 'http://a.test/0',
      namesakes: false,
      doubles: false,
    },
  ]);
});

test('links that speak of accessibility or feedback are kept however few', () => {
  expect(of([[link('无障碍声明', '/s'), link('找错', '/f')]]).links.map(({ name }) => name)).toEqual([
    '无障碍声明',
    '找错',
  ]);
});

test('names and addresses that stand side by side are marked', () => {
  const both = [link('首页', '/'), link('网站首页', '/'), link('指南', '/a'), link('指南', '/b')];
  const { links } = of([both, both, both]);
  expect(links.map(({ name, namesakes, doubles }) => [name, namesakes, doubles])).toEqual([
    ['首页', false, true],
    ['网站首页', false, true],
    ['指南', true, false],
    ['指南', true, false],
  ]);
});

test('orders of help links are counted', () => {
  const one = [link('首页', '/'), link('联系我们', '/c'), link('要闻', '/n')];
  expect(of([one, one, one.toReversed()]).orders).toEqual([
    { order: ['首页', '联系我们'], pages: 2, first: 'http://a.test/0' },
    { order: ['联系我们', '首页'], pages: 1, first: 'http://a.test/2' },
  ]);
});

test('no count exceeds the pages, whatever the links', () => {
  const some = fc.array(
    fc.record({ name: fc.string(), url: fc.webUrl(), via: fc.constantFrom('link', 'script', 'frame') }),
  );
  fc.assert(
    fc.property(fc.array(some), (pages) => {
      const { links, orders, pages: all } = of(pages as LinkFact[][]);
      expect(all).toBe(pages.length);
      for (const { pages: on } of [...links, ...orders]) expect(on).toBeLessThanOrEqual(all);
    }),
  );
});
