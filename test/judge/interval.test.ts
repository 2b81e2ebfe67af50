import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastSeen } from '../../src/judge/rare-barriers.ts';
import { judgeAll } from '../../src/judge/report.ts';
import { normalBelow, studentT } from '../../src/judge/student.ts';
import { spreadOf } from '../../src/judge/variance.ts';
import { ONE, type Sample } from '../../src/judge/sample.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import { coverOf } from '../bench/interval-cover.ts';
import { kinds } from '../bench/interval-kinds.ts';
import { lotOf } from '../bench/lot.ts';
import { pages, sampled, withHome } from './arbitrary.ts';
import { catalogueOf, drawn, judged, leftOut, rubric, visit } from './small.ts';

const gradeOf = (judgements: readonly PageJudgement[], visits: readonly PageVisit[]) =>
  judgeAll(catalogueOf(), 'small', judgements, visits, []).grade;
const codes = (grade: ReturnType<typeof gradeOf>) => grade.why.map(({ code }) => code);
const left = (count: number, template = 'n') =>
  Array.from({ length: count }, (_, n) => leftOut(`/left/${template}/${n}`, 100 + n, template));
const sound = { lang: { pass: 1 }, keyboard: { pass: 1 } };
const flawed = { lang: { fail: 1 }, keyboard: { pass: 1 } };

describe('the interval of a score', () => {
  test('holds the score and stays on the scale, and the bands are those it reaches', () => {
    fc.assert(
      fc.property(pages, sampled, (all, visits) => {
        const { score, interval, bands, band, coverage, why } = gradeOf(withHome(all), visits);
        if (score === null) {
          expect([interval, bands]).toEqual([null, []]);
          return;
        }
        expect(why.filter(({ code }) => code.startsWith('interval')).length).toBeGreaterThan(0);
        expect(bands).toContain(band);
        if (interval === null) {
          expect(bands).toEqual([band]);
          return;
        }
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(score);
        expect(interval.high).toBeGreaterThanOrEqual(score);
        expect(interval.high).toBeLessThanOrEqual(100);
        if (coverage.sample.design === 'census') expect(interval).toEqual({ low: score, high: score });
        const froms = rubric.bands.filter(({ band: name }) => bands.includes(name)).map(({ from }) => from);
        expect(Math.min(...froms)).toBeLessThanOrEqual(interval.low);
        expect(Math.max(...froms)).toBeLessThanOrEqual(interval.high);
      }),
      { numRuns: 300 },
    );
  });

  test('is never narrowed from below by pages left out of which nothing was audited', () => {
    fc.assert(
      fc.property(pages, sampled, fc.integer({ min: 1, max: 30 }), (all, visits, more) => {
        const before = gradeOf(withHome(all), visits);
        const after = gradeOf(withHome(all), [...visits, ...left(more, 'unknown')]);
        expect(after.score).toBe(before.score);
        if (before.interval && after.interval)
          expect(after.interval.low).toBeLessThanOrEqual(before.interval.low);
      }),
      { numRuns: 200 },
    );
  });

  test('has no width when everything was audited, and is not stated when the budget cut the audit off', () => {
    const judgements = [judged('/a', sound), judged('/b', flawed)];
    const all = gradeOf(judgements, [visit('/a', 0), visit('/b', 1)]);
    expect(all).toMatchObject({ score: 80, interval: { low: 80, high: 80 }, bands: ['good'] });
    expect(codes(all)).toContain('interval-census');
    const late = visit('/c', 2, { state: 'skipped', reason: 'budget-pages', args: {} });
    const cut = gradeOf(judgements, [visit('/a', 0), visit('/b', 1), late]);
    expect(cut).toMatchObject({ score: 80, interval: null, bands: ['good'] });
    expect(codes(cut)).toContain('interval-open');
  });

  test('has width when all pages drawn are alike, less the more were drawn', () => {
    const widthOf = (count: number): number => {
      const urls = Array.from({ length: count }, (_, n) => `/${n}`);
      const { score, interval } = gradeOf(
        urls.map((url) => judged(url, sound)),
        [...urls.map((url, order) => drawn(url, order, 'n')), ...left(900)],
      );
      expect(score).toBe(100);
      expect(interval?.high).toBe(100);
      return 100 - (interval?.low ?? 100);
    };
    const widths = [2, 5, 20, 100, 400].map(widthOf);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths[0]).toBeGreaterThan(20);
    expect(widths[4]).toBeGreaterThan(0);
    expect(widths[4]).toBeLessThan(1);
  });

  test('says what the lot may have missed, and which vetoes that could bring about', () => {
    const veto = { ...rubric.vetoes[0]!, minShare: 0 };
    const single = { ...rubric, id: 'single', vetoes: [veto] };
    const catalogue = { ...catalogueOf(), rubrics: [single] };
    const of = (count: number, hit: number, without: Parameters<typeof judged>[1] = sound) => {
      const urls = Array.from({ length: count }, (_, n) => `/${n}`);
      const trap = { lang: { pass: 1 }, keyboard: { fail: [{ code: 'trap' }] } };
      const judgements = urls.map((url, n) => judged(url, n < hit ? trap : without));
      const visits = [...urls.map((url, order) => drawn(url, order, 'n')), ...left(1000 - count)];
      return judgeAll(catalogue, 'single', judgements, visits, []).grade.why;
    };
    const stepOf = (why: ReturnType<typeof of>, code: string) => why.find((one) => one.code === code)?.args;
    expect(stepOf(of(100, 0), 'interval-rare')).toEqual({ pages: 29, percent: 2.9 });
    expect(stepOf(of(100, 0), 'veto-unseen')).toEqual({
      veto: 'trap',
      drawn: 100,
      pages: 29,
      percent: 2.9,
      cap: 59,
    });
    expect(stepOf(of(100, 1), 'veto-unseen')).toBeUndefined(); // hit: nothing to warn of
    expect(stepOf(of(100, 0, { lang: { pass: 1 } }), 'veto-unseen')).toMatchObject({ drawn: 0, pages: 1000 }); // never looked for
  });

  test('the least number of pages that a lot meets is that of the exact probability', () => {
    expect(leastSeen(1000, 1000)).toBe(1);
    expect(leastSeen(10, 9)).toBe(2); // one page is missed by a tenth of all lots
    expect(leastSeen(100, 95)).toBe(1); // by a twentieth
    expect(leastSeen(1_000_000, 300)).toBe(9935); // near 3 / 300, the rule of three
    expect(leastSeen(10, 0)).toBe(10);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (population, some) => {
        const drawn = Math.min(population, some);
        const missed = (pages: number): number => {
          let chance = 1;
          for (let n = 0; n < drawn; n++) chance *= Math.max(0, population - pages - n) / (population - n);
          return chance;
        };
        const least = leastSeen(population, drawn);
        expect(missed(least)).toBeLessThanOrEqual(0.05 + 1e-9);
        if (least > 1) expect(missed(least - 1)).toBeGreaterThan(0.05 - 1e-9);
      }),
    );
  });

  test('is not stated when a single page stands for others', () => {
    const grade = gradeOf([judged('/a', sound)], [drawn('/a', 0, 'n'), ...left(9)]);
    expect(grade.interval).toBeNull();
    expect(codes(grade)).toContain('interval-one');
  });

  test('names both bands when it reaches two', () => {
    const urls = Array.from({ length: 12 }, (_, n) => `/${n}`);
    const grade = gradeOf(
      urls.map((url, n) => judged(url, n % 2 ? flawed : sound)),
      [...urls.map((url, order) => drawn(url, order, 'n')), ...left(500)],
    );
    expect(grade.band).toBe('good');
    expect(grade.bands).toEqual(['excellent', 'good', 'pass']);
    expect(grade.why.at(-1)).toEqual({ code: 'bands', args: { best: 'excellent', worst: 'pass' } });
  });

  test('reaches down to the cap of a veto that the pages left out may bring about, and up to it when it is certain', () => {
    const trap = { lang: { pass: 1 }, keyboard: { fail: [{ code: 'trap' }] } };
    const of = (hit: number, count: number) => {
      const urls = Array.from({ length: count }, (_, n) => `/${n}`);
      return gradeOf(
        urls.map((url, n) => judged(url, n < hit ? trap : sound)),
        [...urls.map((url, order) => drawn(url, order, 'n')), ...left(900)],
      );
    };
    expect(of(9, 20).vetoes).toEqual([]);
    expect(of(9, 20).interval?.low).toBeLessThanOrEqual(59);
    expect(of(11, 20).interval?.high).toBeGreaterThan(59); // hit, but perhaps not on all pages
    expect(of(11, 20).score).toBe(59);
    expect(of(19, 20).interval?.high).toBeLessThanOrEqual(59);
    expect(of(1, 40).interval?.low).toBeGreaterThan(59);
  });
});

test('the variance is that of the mean over all samples of a small site', () => {
  const values = [0, 0.1, 0.5, 0.9, 1, 1, 0.3];
  const means: number[] = [];
  const told: number[] = [];
  for (let a = 0; a < 7; a++)
    for (let b = 0; b < a; b++)
      for (let c = 0; c < b; c++) {
        const audited = [a, b, c].map((n) => `/${n}`);
        const sample = {
          strata: [{ template: 'n', population: 7, audited }],
          weights: new Map(audited.map((url) => [url, (7 / 3) * ONE])),
        } as Partial<Sample> as Sample;
        const shares = new Map([a, b, c].map((n) => [`/${n}`, values[n]!]));
        const spread = spreadOf([{ points: 1, shares, unwalked: [] }], sample);
        means.push(spread?.value ?? Number.NaN);
        told.push(spread?.variance ?? Number.NaN);
      }
  const average = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const middle = average(means);
  expect(average(told)).toBeCloseTo(average(means.map((mean) => (mean - middle) ** 2)), 9); // unbiased, as theory says
});

test.each([
  [1, 12.706],
  [2, 4.303],
  [4, 2.776],
  [7, 2.365],
  [10, 2.228],
  [30, 2.042],
  [1e9, 1.96],
])('Student’s t with %d degrees of freedom is %d', (freedom, quantile) => {
  expect(studentT(freedom)).toBeCloseTo(quantile, 2);
});

test.each([
  [0, 0.5],
  [1.959964, 0.975],
  [-1, 0.158655],
  [4, 0.999968],
  [-40, 0],
])('a normal value lies below %d with a probability of %d', (at, probability) => {
  expect(normalBelow(at)).toBeCloseTo(probability, 6);
});

test('lots are the same everywhere and even', () => {
  const lot = lotOf('seed');
  expect([lot(1000), lot(1000), lot(1000)]).toEqual(Array.from([0, 0, 0], lotAgain(1000)));
  const counts = [0, 0, 0, 0, 0];
  for (let n = 0; n < 50_000; n++) counts[lot(5)]! += 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(450); // five standard deviations
});

function lotAgain(limit: number) {
  const lot = lotOf('seed');
  return () => lot(limit);
}

test.each(['small-sample', 'tiny-sample'])(
  'the interval holds the truth of the site in nearly all draws: %s',
  (name) => {
    const { covered, draws } = coverOf(name, kinds[name]!, 200);
    expect(covered / draws).toBeGreaterThanOrEqual(0.91);
    expect(covered / draws).toBeLessThan(1);
  },
);

test('an interval over 5,000 pages is worked out at once', () => {
  const urls = Array.from({ length: 5000 }, (_, n) => `/${n}`);
  const grade = gradeOf(
    urls.map((url, n) => judged(url, { alt: { pass: n % 7, fail: n % 3 }, ...(n % 5 ? sound : flawed) })),
    [...urls.map((url, order) => drawn(url, order, `t${order % 40}`)), ...left(5000, 't1')],
  );
  expect(grade.interval?.low).toBeLessThan(grade.score ?? 0);
});
