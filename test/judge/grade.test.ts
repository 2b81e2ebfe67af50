import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeOf } from '../../src/judge/grade.ts';
import { openLedger } from '../../src/judge/ledger.ts';
import { judgeAll } from '../../src/judge/report.ts';
import { shown } from '../../src/judge/score.ts';
import { Grade } from '../../src/model/grade.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import type { ScoreRubric } from '../../src/model/rubric.ts';
import { blocked, catalogueOf, judged, rubric, visit, visitsOf } from './small.ts';

const grade = (
  judgements: PageJudgement[],
  visits: PageVisit[] = visitsOf(judgements),
  by: Partial<ScoreRubric> = {},
) => gradeOf(openLedger(catalogueOf(), { ...rubric, ...by }, judgements, visits), visits, []);
const steps = (result: Grade) => result.why.map(({ code }) => code);
const clean = { structure: { pass: 1 }, keyboard: { pass: 1 }, lang: { pass: 1 }, name: { pass: 1 } };

describe('the total', () => {
  test('adds the principles', () => {
    const result = grade([judged('/a', clean), judged('/b', { ...clean, lang: { fail: 1 } })]);
    expect(result).toMatchObject({ score: 90, band: 'excellent', ungradable: [], vetoes: [] });
    expect(result.byPrinciple.map(({ principle, score }) => [principle, score])).toEqual([
      ['perceivable', 30],
      ['operable', 30],
      ['understandable', 10],
      ['robust', 20],
    ]);
    expect(steps(result)).toEqual([...Array<string>(4).fill('principle'), 'sum', 'band', 'interval-census']);
    expect(Grade.parse(result)).toEqual(result);
  });

  test('is scaled over the principles that were judged, and says so', () => {
    const result = grade([judged('/a', { structure: { pass: 1 } }), judged('/b', { lang: { fail: 1 } })]);
    expect(result.score).toBe(60);
    expect(result.why).toContainEqual({
      code: 'principle-not-judged',
      args: { principle: 'operable', of: 30 },
    });
    expect(result.why).toContainEqual({ code: 'scaled', args: { points: 30, of: 50, total: 60 } });
  });

  test('of a record with failures is 99.9 at most', () => {
    const result = grade([judged('/a', { alt: { pass: 1e6, fail: 1 } })]);
    expect(result).toMatchObject({ score: 99.9, band: 'excellent' });
    expect(steps(result)).toContain('flawed');
    expect(grade([judged('/a', { alt: { pass: 1e6, ask: 9 } })]).score).toBe(100);
  });

  test('names broken rules, which count on neither side', () => {
    const result = grade([
      judged('/a', { ...clean, name: { pass: 1, error: 1 } }),
      judged('/b', { name: { error: 3 } }),
    ]);
    expect(result.score).toBe(100);
    expect(result.why).toContainEqual({ code: 'errors', args: { runs: 2 } });
  });

  test('can be recalculated from the numbers given', () => {
    const result = grade([
      judged('/a', { alt: { pass: 2, fail: 1 }, structure: { pass: 1 }, name: { pass: 6, fail: 1 } }),
      judged('/b', { alt: { pass: 6, fail: 1 }, structure: { fail: 1 }, keyboard: { pass: 1 } }),
      judged('/c', { structure: { pass: 1 }, lang: { fail: 1 } }),
    ]);
    let total = 0;
    for (const { score, weight, criteria } of result.byPrinciple) {
      const points = criteria.reduce((sum, row) => sum + row.points, 0);
      expect(points).toBeCloseTo(score ?? 0, 5);
      expect(criteria.reduce((sum, row) => sum + row.of, 0)).toBeCloseTo(weight, 5);
      for (const row of criteria) expect(row.points).toBeCloseTo(row.share * row.of, 5);
      total += points;
    }
    expect(Math.abs(total - (result.score ?? 0))).toBeLessThan(0.0501);
  });

  test.each([
    [599_499, 59.9],
    [599_500, 60],
    [600_499, 60],
    [0, 0],
    [499, 0],
    [500, 0.1],
    [1_000_000, 100],
  ])('%d ten-thousandths are shown as %d', (fine, score) => {
    expect(shown(fine, [])).toBe(score);
  });

  test('thirds add up: three pages of which two pass make exactly two thirds of the points', () => {
    const pages = ['/a', '/b', '/c'].map((url) =>
      judged(url, { lang: url === '/c' ? { fail: 1 } : { pass: 1 } }),
    );
    const result = grade(pages, undefined, {
      principles: { perceivable: 0, operable: 0, understandable: 100, robust: 0 },
    });
    expect(result.byPrinciple[2]?.score).toBe(66.666667);
    expect(result.score).toBe(66.7);
  });

  test('band follows the number that is shown', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (pass, fail) => {
        const { score, band } = grade([
          judged('/a', { alt: { pass: pass + 1, fail: [] } }),
          {
            page: '/b',
            device: 'desktop',
            findings: [],
            tallies: [{ rule: 'alt', pass, fail, ask: 0, error: 0 }],
          },
        ]);
        const from = rubric.bands.find((row) => row.band === band)?.from ?? Number.NaN;
        expect(score).toBeGreaterThanOrEqual(from);
        const higher = rubric.bands.filter((row) => row.from > from).map((row) => row.from);
        for (const limit of higher) expect(score).toBeLessThan(limit);
      }),
    );
  });

  test('weights that are no weights are refused', () => {
    for (const weight of [-1, Number.NaN, Infinity])
      expect(() => grade([], [], { criteria: [{ id: 's:alt', weight, unit: 'pages' }] })).toThrow(/weight/);
  });
});

describe('vetoes', () => {
  const trap = { ...clean, keyboard: { fail: [{ code: 'trap' }] } };
  const other = { ...clean, keyboard: { fail: [{ code: 'other' }] } };

  test('cap the total, and are explained', () => {
    const result = grade([judged('/a', clean), judged('/b', trap)]);
    expect(result).toMatchObject({ score: 59, band: 'fail', vetoes: [{ veto: 'trap', pages: 1 }] });
    expect(result.vetoes[0]?.findings).toHaveLength(1);
    expect(result.why.slice(-5)).toEqual([
      { code: 'sum', args: { points: 85, of: 100, total: 85 } },
      { code: 'veto', args: { veto: 'trap', pages: 1, applied: 2, cap: 59 } },
      { code: 'capped', args: { total: 85, score: 59 } },
      { code: 'band', args: { score: 59, band: 'fail', from: 0 } },
      { code: 'interval-census', args: { audited: 2 } },
    ]);
  });

  test('count every place, though a hundred are named', () => {
    const many = { ...clean, keyboard: { fail: Array.from({ length: 130 }, () => ({ code: 'trap' })) } };
    const [hit] = grade([judged('/a', clean), judged('/b', many)]).vetoes;
    expect(hit).toMatchObject({ places: 130, pages: 1 });
    expect(hit?.findings).toHaveLength(100);
  });

  test('need their share of the pages applied, their number of pages, and their code', () => {
    const three = [judged('/a', clean), judged('/b', clean), judged('/c', trap)];
    expect(grade(three).vetoes).toEqual([]);
    expect(grade([judged('/a', other)]).vetoes).toEqual([]);
    const strict = { vetoes: rubric.vetoes.map((veto) => ({ ...veto, minPages: 2 })) };
    expect(grade([judged('/a', trap)], undefined, strict).vetoes).toEqual([]);
    expect(grade([judged('/a', trap), judged('/a', trap, 'mobile')], undefined, strict).vetoes).toEqual([]);
    expect(grade([judged('/a', trap), judged('/b', trap)], undefined, strict).vetoes).toHaveLength(1);
  });

  test('cannot be diluted by other failures of the same rule', () => {
    const record = [judged('/a', clean), judged('/b', trap)];
    expect(grade([...record, judged('/c', other), judged('/d', other)]).vetoes).toHaveLength(1);
  });

  test('of several the lowest cap holds, and a cap above the total changes nothing', () => {
    const veto = rubric.vetoes[0];
    if (!veto) throw new Error('a veto');
    const several = [95, 40.25, 59].map((cap) => ({ ...veto, id: `cap-${cap}`, cap }));
    const result = grade([judged('/a', clean), judged('/b', trap)], undefined, { vetoes: several });
    expect(result.score).toBe(40.2);
    expect(result.vetoes.map((row) => row.veto)).toEqual(['cap-40.25', 'cap-59', 'cap-95']);
    expect(
      grade([judged('/a', clean), judged('/b', trap)], undefined, { vetoes: several.slice(0, 1) }).score,
    ).toBe(85);
  });

  test('with no codes stand for every failure of the rule; nothing applied, nothing hit', () => {
    const any = rubric.vetoes.map((veto) => ({
      ...veto,
      minPages: 0,
      minShare: 0,
      rules: [{ rule: 'keyboard', codes: [] }],
    }));
    expect(grade([judged('/a', other)], undefined, { vetoes: any }).vetoes).toHaveLength(1);
    expect(grade([judged('/a', { lang: { pass: 1 } })], undefined, { vetoes: any }).vetoes).toEqual([]);
  });
});

describe('coverage', () => {
  const skipped = (url: string, reason: 'robots' | 'out-of-scope') =>
    visit(url, 9, { state: 'skipped', reason, args: {} });

  test('is stated beside the grade', () => {
    const visits = [
      visit('/a', 0),
      blocked('/b', 1),
      visit('/c', 2, { state: 'duplicate', of: '/a' }),
      skipped('/d', 'robots'),
      skipped('/e', 'out-of-scope'),
      visit('/unjudged', 3),
    ];
    const { coverage } = grade([judged('/a', clean), judged('/x.pdf', {}, null), judged(null, {})], visits);
    expect(coverage).toEqual({
      pages: { found: 4, attempted: 3, missing: 0, audited: 1, walked: 0 },
      sample: { design: 'census', templates: 0, population: 1, unseen: 0 },
      notAudited: { blocked: 1, 'not-judged': 1 },
      skipped: { 'out-of-scope': 1, robots: 1 },
      documents: { found: 0, read: 0 },
      criteria: { total: 7, machine: 6, judged: 4 },
    });
  });

  test('that is too small leaves no band and no score, with reasons', () => {
    const strict = { gradable: { minPages: 3, minShare: 0.9 } };
    const result = grade([judged('/a', clean)], [visit('/a', 0), blocked('/b', 1)], strict);
    expect(result).toMatchObject({ score: null, band: null });
    expect(result.ungradable).toEqual([
      { code: 'too-few-pages', args: { audited: 1, needed: 2 } },
      { code: 'too-small-share', args: { audited: 1, attempted: 2, missing: 0, needed: 0.9 } },
    ]);
    expect(steps(result).at(-1)).toBe('no-grade');
  });

  test('is not hurt by dead links, which are no pages', () => {
    const dead = (url: string, order: number) =>
      visit(url, order, {
        ...blocked(url, order).reached,
        reason: 'http-error',
        status: 404,
      } as PageVisit['reached']);
    const visits = [visit('/a', 0), dead('/x', 1), dead('/y', 2), dead('/z', 3)];
    const result = grade([judged('/a', clean)], visits, { gradable: { minPages: 5, minShare: 0.5 } });
    expect(result.coverage.pages).toMatchObject({ attempted: 4, missing: 3, audited: 1 });
    expect(result.score).toBe(100);
  });

  test('of a small site is enough when all its pages were audited', () => {
    const wanted = { gradable: { minPages: 5, minShare: 0.5 } };
    const two = [judged('/a', clean), judged('/b', clean)];
    expect(grade(two, [visit('/a', 0), visit('/b', 1)], wanted).score).toBe(100);
  });

  test.each([
    ['no visits', [], []],
    ['only refusals', [], [blocked('/a', 0), blocked('/b', 1)]],
    ['only the site', [judged(null, clean)], []],
  ])('of no page at all gives no grade: %s', (_what, judgements, visits) => {
    const result = grade(judgements, visits, { gradable: { minPages: 0, minShare: 0 } });
    expect(result).toMatchObject({ score: null, band: null });
    expect(result.ungradable).toEqual([{ code: 'no-pages', args: { attempted: visits.length } }]);
  });

  test('with nothing judged gives no grade', () => {
    expect(grade([judged('/a', {})]).ungradable).toEqual([{ code: 'nothing-judged', args: {} }]);
  });
});

test('judgeAll sorts findings by rule, page order, device and place, and names unknown rubrics', () => {
  const page = (url: string, device: 'desktop' | 'mobile') =>
    judged(url, { lang: { fail: 2 }, alt: { fail: 1 } }, device);
  const judgements = [
    page('/z', 'mobile'),
    page('/a', 'desktop'),
    page('/z', 'desktop'),
    judged(null, { lang: { fail: 1 } }),
  ];
  const { findings, siteTallies } = judgeAll(
    catalogueOf(),
    'small',
    judgements,
    [visit('/z', 0), visit('/a', 1)],
    [],
  );
  expect(findings.map((f) => `${f.rule} ${f.page} ${f.device} ${f.target?.selector}`)).toEqual([
    'alt /z desktop #place-a',
    'alt /z mobile #place-a',
    'alt /a desktop #place-a',
    'lang null null #place-a',
    'lang /z desktop #place-a',
    'lang /z desktop #place-b',
    'lang /z mobile #place-a',
    'lang /z mobile #place-b',
    'lang /a desktop #place-a',
    'lang /a desktop #place-b',
  ]);
  expect(siteTallies).toEqual([{ rule: 'lang', pass: 0, fail: 1, ask: 0, error: 0 }]);
  expect(() => judgeAll(catalogueOf(), 'nope', [], [], [])).toThrow(/no rubric “nope”.*small/);
});
