import { describe, expect, test } from 'vitest';
import { leastSeen } from '../../src/judge/rare-barriers.ts';
import { judgeAll } from '../../src/judge/report.ts';
import { ONE, type Sample } from '../../src/judge/sample.ts';
import { WHOLE } from '../../src/judge/share.ts';
import { unwalkedIn } from '../../src/judge/unwalked.ts';
import { spreadOf } from '../../src/judge/variance.ts';
import { walkGroupsOf } from '../../src/judge/walked.ts';
import { catalogueOf, drawn, echo, judged, rubric as small } from './small.ts';
import { trialOf } from './small-walk.ts';

const census = { strata: [], weights: new Map() } as Partial<Sample> as Sample;
const average = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;

/** All sets of so many of the first numbers from 0. */
const subsets = (of: number, size: number, from = 0): number[][] =>
  size === 0
    ? [[]]
    : Array.from({ length: of - from }, (_, n) => from + n).flatMap((first) =>
        subsets(of, size - 1, first + 1).map((rest) => [first, ...rest]),
      );

/** Mean of a criterion that walks alone judge, with its variance, over pages in templates of which some are walked. */
const seenWith = (
  values: readonly number[],
  templates: readonly string[],
  walked: ReadonlySet<number>,
  audited: readonly number[] = [...values.keys()],
  sample = census,
) => {
  const visits = audited.map((n) => drawn(`/${n}`, n, templates[n]!));
  const groups = walkGroupsOf(
    visits,
    () => true,
    (url) => walked.has(Number(url.slice(1))),
    () => 1,
  );
  const known = [...walked].map((n) => [`/${n}`, values[n]!] as const);
  const parts = known.map(
    ([page, share]) => [page, { rules: 1, shares: share * WHOLE, fail: 1 - share }] as const,
  );
  const unwalked = unwalkedIn(groups, 'pages', new Map(), new Map(parts), new Set());
  return spreadOf([{ points: 1, shares: new Map(known), unwalked }], sample)!;
};

describe('the choice of pages walked', () => {
  test('leaves the mean of all choices at the truth, and their variance at what is told of it', () => {
    const values = [1, 0, 1, 1, 0, 1, 1];
    const all = subsets(7, 3).map((walked) =>
      seenWith(
        values,
        values.map(() => 't'),
        new Set(walked),
      ),
    );
    const means = all.map(({ value }) => value);
    expect(average(means)).toBeCloseTo(average(values), 9);
    const actual = average(means.map((value) => (value - average(values)) ** 2));
    expect(average(all.map(({ variance }) => variance))).toBeCloseTo(actual, 9);
  });

  test('adds to that of the lot which pages are audited', () => {
    const values = [1, 0, 1, 1, 0, 1, 1];
    const all = subsets(7, 5).flatMap((audited) => {
      const urls = audited.map((n) => `/${n}`);
      const sample = {
        strata: [{ template: 't', population: 7, audited: urls }],
        weights: new Map(urls.map((url) => [url, (7 / 5) * ONE])),
      } as Partial<Sample> as Sample;
      return subsets(5, 3).map((chosen) =>
        seenWith(
          values,
          values.map(() => 't'),
          new Set(chosen.map((n) => audited[n]!)),
          audited,
          sample,
        ),
      );
    });
    const means = all.map(({ value }) => value);
    expect(average(means)).toBeCloseTo(average(values), 9);
    const actual = average(means.map((value) => (value - average(values)) ** 2));
    expect(average(all.map(({ variance }) => variance)) / actual).toBeCloseTo(1, 1);
  });

  test('is told no smaller than it is where templates have a walked page each', () => {
    const values = [1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1];
    const templates = values.map((_, n) => `t${Math.floor(n / 4)}`);
    const means: number[] = [];
    const told: number[] = [];
    for (let a = 0; a < 4; a++)
      for (let b = 4; b < 8; b++)
        for (let c = 8; c < 12; c++) {
          const { value, variance } = seenWith(values, templates, new Set([a, b, c]));
          means.push(value);
          told.push(variance);
        }
    expect(average(means)).toBeCloseTo(average(values), 9);
    const actual = average(means.map((value) => (value - average(values)) ** 2));
    expect(average(told)).toBeGreaterThanOrEqual(actual);
  });

  test('says on how many pages a trap would have to be to be met by the pages walked', () => {
    const rules = [echo('alt', 's:alt'), trialOf('keyboard', 'keys', 's:keyboard')];
    const veto = { ...small.vetoes[0]!, rules: [{ rule: 'keys', codes: ['trap'] }], minShare: 0 };
    const catalogue = { ...catalogueOf(rules), rubrics: [{ ...small, vetoes: [veto] }] };
    const page = { alt: { pass: 1 } };
    const all = Array.from({ length: 40 }, (_, n) =>
      judged(`/${n}`, n < 8 ? { ...page, keys: { pass: 1 } } : page),
    );
    const visits = all.map((_, n) => drawn(`/${n}`, n, 't'));
    const { why } = judgeAll(catalogue, 'small', all, visits, []).grade;
    expect(why.find(({ code }) => code === 'veto-unseen')?.args).toMatchObject({
      drawn: 8,
      pages: leastSeen(40, 8),
    });
    expect(why.map(({ code }) => code)).not.toContain('interval-rare'); // every page was audited
  });

  test('ends with a sentence where `auto` could not reach its margin', () => {
    const rules = [echo('alt', 's:alt')];
    const catalogue = { ...catalogueOf(rules), rubrics: [small] };
    const urls = ['/0', '/1', '/2', '/3'];
    const all = urls.map((url, n) => judged(url, { alt: n === 0 ? { fail: 1 } : { pass: 1 } }));
    const left = Array.from({ length: 20 }, (_, n) => ({
      ...drawn(`/l${n}`, 9 + n, 't'),
      chosen: null,
      reached: { state: 'skipped', reason: 'not-sampled', args: {} } as const,
    }));
    const visits = [...urls.map((url, n) => drawn(url, n, 't')), ...left];
    const codes = (margin?: number) =>
      judgeAll(
        catalogue,
        'small',
        all,
        visits,
        [],
        undefined,
        margin === undefined ? {} : { margin },
      ).grade.why.map(({ code }) => code);
    expect(codes(3)).toContain('interval-wide');
    expect(codes(60)).not.toContain('interval-wide');
    expect(codes()).not.toContain('interval-wide');
  });
});
