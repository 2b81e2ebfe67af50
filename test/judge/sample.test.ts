import { describe, expect, test } from 'vitest';
import { ONE, sampleOf } from '../../src/judge/sample.ts';
import { judgeAll } from '../../src/judge/report.ts';
import { blocked, catalogueOf, drawn, judged, leftOut, visit } from './small.ts';

const many = (count: number, template: string, from = 100) =>
  Array.from({ length: count }, (_, n) => leftOut(`/${template}/left/${n}`, from + n, template));

describe('a sample', () => {
  test('lets a page drawn stand for its share of the template, and a fixed page for itself', () => {
    const sample = sampleOf([
      drawn('/', 0, 'home', 'fixed'),
      drawn('/n/1', 1, 'news'),
      drawn('/n/2', 2, 'news'),
      ...many(8, 'news'),
    ]);
    expect(sample).toMatchObject({ design: 'drawn', templates: 2, population: 11 });
    expect(sample.strata.map(({ population, audited }) => [population, audited])).toEqual([
      [10, ['/n/1', '/n/2']],
    ]);
    expect([...sample.weights]).toEqual([
      ['/n/1', 5 * ONE],
      ['/n/2', 5 * ONE],
    ]);
  });

  test('names what nothing audited stands for', () => {
    const sample = sampleOf([drawn('/a', 0, 'a', 'fixed'), ...many(7, 'b')]);
    expect(sample).toMatchObject({ design: 'drawn', unseen: { pages: 7, templates: 1 }, strata: [] });
  });

  test('lets no page stand for one that failed', () => {
    const lost = { ...blocked('/n/9', 9), template: 'news', chosen: 'drawn' as const };
    const before = [drawn('/n/1', 1, 'news'), ...many(9, 'news')];
    expect(sampleOf([...before, lost])).toEqual(sampleOf(before));
    expect(sampleOf([...before, drawn('/n/2', 2, 'news')], (url) => url !== '/n/2')).toEqual(
      sampleOf(before),
    );
  });

  test('is a census when nothing was left out, and open when the budget cut it off', () => {
    const all = [drawn('/a', 0, 'a', 'all'), drawn('/b', 1, null), blocked('/c', 2)];
    expect(sampleOf(all)).toMatchObject({ design: 'census', population: 2 });
    const late = visit('/d', 3, { state: 'skipped', reason: 'budget-time', args: {} });
    expect(sampleOf([...all, late])).toMatchObject({ design: 'open', population: 2 });
    expect(sampleOf([...all, late, ...many(9, 'b')]).design).toBe('open');
  });
});

test('shares and vetoes are those of the pages that the sample stands for', () => {
  const judgements = [
    judged('/', { lang: { pass: 1 }, keyboard: { pass: 1 } }),
    judged('/n/1', { lang: { fail: 1 }, keyboard: { fail: [{ code: 'trap' }] } }),
  ];
  const visits = [drawn('/', 0, 'home', 'fixed'), drawn('/n/1', 1, 'news'), ...many(8, 'news')];
  const { grade, verdicts } = judgeAll(catalogueOf(), 'small', judgements, visits, []);
  expect(verdicts.find(({ criterion }) => criterion === 's:lang')?.share).toBe(0.1); // 1 of 1 + 9 pages
  expect(grade.vetoes).toMatchObject([{ veto: 'trap', pages: 1 }]);
  expect(grade.coverage.sample).toEqual({ design: 'drawn', templates: 2, population: 10, unseen: 0 });
  expect(grade.coverage.pages).toMatchObject({ found: 10, audited: 2 });
  const turned = [drawn('/', 0, 'home'), drawn('/n/1', 1, 'news'), ...many(8, 'home')];
  expect(judgeAll(catalogueOf(), 'small', judgements, turned, []).grade.vetoes).toEqual([]); // 1 of 10 pages
});
