import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, draw, type Stratum } from '../../src/audit/draw.ts';
import { fixedPages, type Population, sampledVisits } from '../../src/audit/population.ts';
import type { PageVisit, Reached } from '../../src/model/page-visit.ts';
import { visitId } from '../../src/crawl/url.ts';

const shown = (url: string, finalUrl = url): Reached => ({
  state: 'audited',
  status: 200,
  finalUrl,
  redirects: [],
  contentType: 'text/html',
  charset: 'utf-8',
  attempts: 1,
});
const at = (path: string): string => `http://a.cn${path}`;
const visitOf = (path: string, order: number): PageVisit => ({
  id: visitId(at(path)),
  url: at(path),
  via: order === 0 ? 'entry' : 'link',
  from: null,
  depth: order === 0 ? 0 : 1,
  order,
  reached: shown(at(path)),
  template: null,
  chosen: null,
});

/** A home page, `sizes` pages of each template, and marks of kinds by path. */
const populationOf = (
  sizes: readonly number[],
  kinds: Record<string, Record<string, number>> = {},
): Population => {
  const paths = ['/', ...sizes.flatMap((size, t) => Array.from({ length: size }, (_, i) => `/t${t}/${i}`))];
  return {
    visits: paths.map(visitOf),
    templates: new Map(paths.map((path) => [at(path), path.split('/')[1] || 'home'])),
    kinds: new Map(paths.map((path) => [at(path), kinds[path] ?? {}])),
  };
};

const strata = fc.uniqueArray(
  fc.record({
    key: fc.stringMatching(/^[a-z]{1,4}$/),
    size: fc.nat(300),
    audited: fc.nat(5),
    left: fc.nat(300),
  }),
  { selector: ({ key }) => key, maxLength: 12 },
);
const sum = (draws: ReadonlyMap<string, number>): number => [...draws.values()].reduce((a, b) => a + b, 0);

test('draws are shared so that each template has two, then in proportion', () => {
  const of = (key: string, size: number): Stratum => ({ key, size, audited: 0, left: size });
  const four = [of('news', 800), of('list', 150), of('form', 49), of('map', 1)];
  expect(Object.fromEntries(allocate(four, 3))).toEqual({ news: 1, list: 1, form: 1 });
  expect(Object.fromEntries(allocate(four, 7))).toEqual({ news: 2, list: 2, form: 2, map: 1 });
  expect(Object.fromEntries(allocate(four, 40))).toEqual({ news: 32, list: 5, form: 2, map: 1 });
});

test('never more than asked or than there is, all of it where there is enough, whatever the order of the templates', () => {
  fc.assert(
    fc.property(strata, fc.nat(200), (some, more) => {
      const draws = allocate(some, more);
      const left = some.reduce((all, one) => all + one.left, 0);
      expect(sum(draws)).toBe(Math.min(more, left));
      for (const one of some) expect(draws.get(one.key) ?? 0).toBeLessThanOrEqual(one.left);
      expect(new Map(allocate(some.toReversed(), more))).toEqual(draws);
    }),
  );
});

test('the draw depends on the seed, takes no page twice and makes a failed page good with one of its template', () => {
  const population = populationOf([30, 8, 3]);
  const fixed = new Set([at('/')]);
  const first = draw(population, fixed, fixed, () => true, 9, 'seed');
  expect(first).toHaveLength(9);
  expect(draw(population, fixed, fixed, () => true, 9, 'seed')).toEqual(first);
  expect(draw(population, fixed, fixed, () => true, 9, 'other')).not.toEqual(first);
  for (const t of ['/t0/', '/t1/', '/t2/'])
    expect(first.filter((url) => url.includes(t)).length).toBeGreaterThanOrEqual(2);
  const lost = first.find((url) => url.includes('/t2/'))!;
  const tried = new Set([...fixed, ...first]);
  const again = draw(population, fixed, tried, (url) => url !== lost, 1, 'seed');
  expect(again).toHaveLength(1);
  expect(again[0]).toContain('/t2/');
  expect(tried.has(again[0]!)).toBe(false);
});

test('fixed pages are the entries and one or two of each kind, the surest first', () => {
  const population = populationOf([6], {
    '/t0/0': { search: 2 },
    '/t0/1': { search: 5 },
    '/t0/2': { service: 3 },
    '/t0/3': { service: 2, contact: 1 },
    '/t0/4': { service: 4 },
  });
  expect(fixedPages(population, 9).map((url) => new URL(url).pathname)).toEqual([
    '/',
    '/t0/1',
    '/t0/4',
    '/t0/2',
  ]);
  expect(fixedPages(population, 1)).toEqual([at('/'), at('/t0/1')]);
  expect(fixedPages(population, 0)).toEqual([at('/')]);
});

test('what was not chosen is not sampled, what failed stays failed, what led to a chosen page is its duplicate', () => {
  const population = populationOf([5]);
  const lost: Reached = {
    state: 'not-audited',
    reason: 'timeout',
    args: {},
    status: null,
    finalUrl: null,
    redirects: [],
    attempts: 2,
  };
  const chosen = new Map([
    [at('/'), 'fixed' as const],
    ...['/t0/0', '/t0/1', '/t0/2', '/t0/4'].map((path) => [at(path), 'drawn'] as const),
  ]);
  const results = new Map([
    [at('/'), shown(at('/'))],
    [at('/t0/0'), shown(at('/t0/0'), at('/t0/1'))],
    [at('/t0/1'), shown(at('/t0/1'))],
    [at('/t0/2'), lost],
  ]);
  const visits = sampledVisits(population, chosen, results);
  const said = visits.map(({ reached, template, chosen: how }) => [
    'reason' in reached ? reached.reason : reached.state,
    template,
    how,
  ]);
  expect(said).toEqual([
    ['audited', 'home', 'fixed'],
    ['duplicate', 't0', 'drawn'],
    ['audited', 't0', 'drawn'],
    ['timeout', 't0', 'drawn'],
    ['not-sampled', 't0', null],
    ['budget-time', 't0', 'drawn'],
  ]);
});
