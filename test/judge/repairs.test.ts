import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeAll } from '../../src/judge/report.ts';
import type { ScoreRubric } from '../../src/model/rubric.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import { sampled, URLS } from './arbitrary.ts';
import { at, catalogueOf, judged, repaired, rubric, rules, visitsOf } from './small.ts';

const siteVeto: ScoreRubric['vetoes'][number] = {
  id: 'mixed',
  name: { zh: '混', en: 'mixed' },
  rules: [
    { rule: 'structure', codes: ['bad'] },
    { rule: 'links', codes: [] },
  ],
  minPages: 2,
  minShare: 0.4,
  cap: 70,
};
const catalogue = { ...catalogueOf(), rubrics: [{ ...rubric, vetoes: [...rubric.vetoes, siteVeto] }] };
const gradeOf = (judgements: PageJudgement[], visits: readonly PageVisit[] = visitsOf(judgements)) =>
  judgeAll(catalogue, 'small', judgements, visits, []).grade;

const place = fc.record({
  code: fc.constantFrom('bad', 'trap'),
  at: fc.constantFrom(at('#x'), at('#y'), null),
  page: fc.constantFrom('/a', '/b', '/z'),
});
const did = fc.record({
  pass: fc.nat(5),
  fail: fc.array(place, { maxLength: 4 }),
  ask: fc.nat(1),
  error: fc.nat(1),
});
const page = fc
  .tuple(
    fc.constantFrom('/a', '/b', '/c', null),
    fc.constantFrom('desktop' as const, 'mobile' as const),
    fc.dictionary(fc.constantFrom(...rules.map(({ id }) => id)), did),
  )
  .map(([url, device, parts]) => judged(url, parts, url === null ? null : device));

test('each repair is worth what judging again without its findings gives', () => {
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 6 }), sampled, (more, visits) => {
      const judgements = [
        judged('/a', { lang: { pass: 1 } }),
        ...URLS.map((url) => judged(url, {})),
        ...more,
      ];
      const grade = gradeOf(judgements, visits);
      const failing = judgements.flatMap((j) => j.findings).filter((f) => f.outcome === 'fail');
      expect(grade.repairs.length).toBe(Math.min(50, new Set(failing.map((f) => f.group)).size));
      for (const repair of grade.repairs) {
        const again = gradeOf(
          judgements.map((j) => repaired(j, (f) => f.outcome === 'fail' && f.group === repair.group)),
          visits,
        );
        expect(repair.score).toBe(again.score);
        expect(repair.gain).toBeCloseTo((again.score ?? 0) - (grade.score ?? 0), 9);
        expect(repair.gain).toBeGreaterThanOrEqual(0);
        const mine = failing.filter((f) => f.group === repair.group);
        expect(repair).toMatchObject({
          findings: mine.length,
          pages: new Set(mine.flatMap((f) => f.page ?? [])).size,
        });
        expect(mine.map((f) => f.id)).toContain(repair.example);
      }
      const gains = grade.repairs.map((repair) => repair.gain);
      expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    }),
    { numRuns: 150 },
  );
});

test('one shared footer on many pages is one repair, ahead of a lone fault', () => {
  const pages = Array.from({ length: 40 }, (_, n) =>
    judged(`/${n}`, {
      name: { pass: 9, fail: [{ at: at(`#art_2024${1000 + n} > footer > a:nth-child(3)`) }] },
    }),
  );
  const lone = judged('/lone', { lang: { pass: 1 }, name: { pass: 9, fail: [{ at: at('#lone') }] } });
  const [first, second, none] = gradeOf([...pages, lone]).repairs;
  expect(first).toMatchObject({ rule: 'name', code: 'bad', findings: 40, pages: 40 });
  expect(first?.example).toBe(pages[0]?.findings[0]?.id);
  expect(second).toMatchObject({ findings: 1, pages: 1 });
  expect(none).toBeUndefined();
});

test('without a grade repairs still show what they are worth, but no score', () => {
  const judgements = [judged('/a', { lang: { fail: 1 }, structure: { pass: 1 } })];
  const { grade } = judgeAll(catalogue, 'small', judgements, [], []);
  expect(grade.repairs).toMatchObject([{ score: null, gain: 40 }]);
});

test('100 000 findings are graded in seconds', () => {
  const letters = (n: number): string =>
    n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
  const pages = Array.from({ length: 1000 }, (_, n) =>
    judged(
      `/${n}`,
      Object.fromEntries(
        ['alt', 'links', 'name', 'keyboard'].map((rule) => [
          rule,
          {
            pass: 50,
            fail: Array.from({ length: 25 }, (_, k) => ({
              at: at(`#${letters(n % 500)} > .${letters(k)}`),
              code: 'trap',
            })),
          },
        ]),
      ),
    ),
  );
  const started = performance.now();
  const { grade, findings } = judgeAll(catalogue, 'small', pages, visitsOf(pages), []);
  const taken = performance.now() - started;
  expect(findings).toHaveLength(100_000);
  expect(grade.repairs).toHaveLength(50);
  expect(taken).toBeLessThan(10_000); // 1 to 3 s on one core; the machine of a test may be busy
});
