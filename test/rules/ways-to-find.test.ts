import { describe, expect, test } from 'vitest';
import type { PageVisit } from '../../src/model/page-visit.ts';
import both from '../../rules/search-and-map.ts';
import position from '../../rules/user-position.ts';
import ways from '../../rules/ways-to-find.ts';
import { siteOf, siteSays, type PageSpec } from './site-facts.ts';

const deep = (count: number, first: Partial<PageSpec> = {}): PageSpec[] =>
  Array.from({ length: count }, (_, i) => ({ path: `/${i}.html`, depth: i, ...(i === 1 ? first : {}) }));

describe('ways-to-find', () => {
  test.each([
    ['search', deep(6, { search: true }), ['pass']],
    ['map', deep(6, { sitemapLink: 'http://qc.test/map.html' }), ['pass']],
    ['neither', deep(6), ['fail none']],
    ['neither on few pages', deep(4), ['ask none-seen']],
    [
      'all linked from the entry page',
      deep(6).map((page, i) => ({ ...page, depth: Math.min(i, 1) })),
      ['pass'],
    ],
    ['too few pages', deep(2), []],
  ])('%s', (_, pages, said) => expect(siteSays(ways, pages)).toEqual(said));
});

describe('search-and-map', () => {
  test.each([
    ['both', deep(3, { search: true, sitemapLink: 'http://qc.test/map.html' }), ['pass', 'pass']],
    ['search only', deep(3, { search: true }), ['pass', 'ask no-map']],
    ['map only', deep(3, { sitemapLink: 'http://qc.test/map.html' }), ['ask no-search', 'pass']],
    ['neither', deep(3), ['fail neither']],
    ['too few pages', deep(2), []],
  ])('%s', (_, pages, said) => expect(siteSays(both, pages)).toEqual(said));
});

test('what was not looked at may hold what is missing; twenty pages settle it', () => {
  const said = (rule: typeof both, count: number, reached: PageVisit['reached']) => {
    const site = siteOf(deep(count));
    const [visit] = site.visits as [PageVisit];
    const other = { ...visit, url: 'http://qc.test/other.html', reached };
    if (rule.reads !== 'site') throw new Error('no site rule');
    return rule.decide({ ...site, visits: [...site.visits, other] }).map(({ outcome }) => outcome);
  };
  const drawn: PageVisit['reached'] = { state: 'skipped', reason: 'not-sampled', args: {} };
  const foreign: PageVisit['reached'] = { state: 'skipped', reason: 'out-of-scope', args: {} };
  expect(said(both, 6, drawn)).toEqual(['ask', 'ask']);
  expect(said(ways, 6, drawn)).toEqual(['ask']);
  expect(said(both, 6, foreign)).toEqual(['fail']);
  expect(said(both, 20, drawn)).toEqual(['fail']);
  expect(said(ways, 20, drawn)).toEqual(['fail']);
});

test('user-position asks once a template and leaves the home page out', () => {
  const [list, article] = ['a'.repeat(16), 'b'.repeat(16)];
  const said = siteSays(position, [
    { path: '/' },
    { path: '/1.html', skeleton: list, breadcrumb: '首页 > 通知公告' },
    { path: '/2.html', skeleton: article },
    { path: '/3.html', skeleton: article },
  ]);
  expect(said).toEqual(['pass', 'ask no-breadcrumb /2.html']);
});
