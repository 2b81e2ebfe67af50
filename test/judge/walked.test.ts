import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../src/judge/report.ts';
import { walkGroupsOf, walkWeights } from '../../src/judge/walked.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import type { RateRubric, ScoreRubric } from '../../src/model/rubric.ts';
import { catalogueOf, type Did, drawn, echo, judged, leftOut, rubric as small } from './small.ts';
import { trialOf } from './small-walk.ts';

/** s:alt is judged by page rules alone, s:keyboard by walks alone, s:structure and s:name by both. */
const rules = [
  echo('alt', 's:alt'),
  echo('structure', 's:structure'),
  echo('name', 's:name'),
  trialOf('keyboard', 'keys', 's:keyboard', 's:structure'),
  trialOf('activation', 'press', 's:keyboard', 's:name'),
];
const catalogue: Catalogue = { ...catalogueOf(rules), rubrics: [small] };
const PAGE_RULES = ['alt', 'structure', 'name'];
const WALK_RULES = ['keys', 'press'];

const resultOf = (judgements: readonly PageJudgement[], visits: readonly PageVisit[], rubric?: ScoreRubric) =>
  judgeAll(rubric ? { ...catalogue, rubrics: [rubric] } : catalogue, 'small', judgements, visits, []);
const gradeOf = (...args: Parameters<typeof resultOf>) => resultOf(...args).grade;
const shareOf = ({ verdicts }: ReturnType<typeof resultOf>, id: string) =>
  verdicts.find(({ criterion }) => criterion === id)?.share;

const did = fc.record({ pass: fc.nat(3), fail: fc.nat(3) });
type Row = { readonly walked: boolean; readonly template: number; readonly parts: Record<string, Did> };
const row: fc.Arbitrary<Row> = fc.record({
  walked: fc.boolean(),
  template: fc.nat(2),
  parts: fc.record(Object.fromEntries([...PAGE_RULES, ...WALK_RULES].map((rule) => [rule, did]))),
});
const rows = fc.array(row, { minLength: 2, maxLength: 10 });
const more = fc.array(fc.nat(12), { minLength: 3, maxLength: 3 });

const judgementsOf = (all: readonly Row[]): PageJudgement[] =>
  all.map(({ walked, parts }, n) =>
    judged(
      `/${n}`,
      Object.fromEntries(Object.entries(parts).filter(([rule]) => walked || PAGE_RULES.includes(rule))),
    ),
  );
const visitsFor = (all: readonly Row[], left: readonly number[]): PageVisit[] => [
  ...all.map(({ template }, n) => drawn(`/${n}`, n, `t${template}`)),
  ...left.flatMap((count, t) =>
    all.some(({ template }) => template === t)
      ? Array.from({ length: count }, (_, n) => leftOut(`/left/${t}/${n}`, 100 * (t + 1) + n, `t${t}`))
      : [],
  ),
];
const changed = (all: readonly Row[], at: number, rule: string, change: (was: Did) => Did): Row[] =>
  all.map((one, n) =>
    n === at % all.length ? { ...one, parts: { ...one.parts, [rule]: change(one.parts[rule] ?? {}) } } : one,
  );
const seen = ({ walked }: Row, rule: string): boolean => walked || PAGE_RULES.includes(rule);

describe('a page that was not walked', () => {
  test('counts as the walked pages of its template do, not as a pass', () => {
    const page = { alt: { pass: 1 }, structure: { pass: 1 } };
    const walks = { keys: { fail: 1 }, press: { pass: 1 } };
    const judgements = [
      judged('/0', { ...page, ...walks }),
      ...[1, 2, 3].map((n) => judged(`/${n}`, page)),
      judged('/4', { ...page, keys: { pass: 1 }, press: { pass: 1 } }),
    ];
    const of = (...templates: string[]) =>
      resultOf(
        judgements,
        templates.map((template, n) => drawn(`/${n}`, n, template)),
      );
    // pages 1 and 2 like page 0, page 3 like page 4
    expect(shareOf(of('a', 'a', 'a', 'b', 'b'), 's:structure')).toBe(0.4);
    expect(shareOf(of('a', 'a', 'a', 'b', 'b'), 's:keyboard')).toBe(0.4);
    expect(shareOf(of('a', 'a', 'a', 'b', 'b'), 's:alt')).toBe(1);
    // page 3 like both walked ones, for its template has none
    expect(shareOf(of('a', 'a', 'a', 'c', 'b'), 's:structure')).toBeCloseTo(0.3, 5);
    // a page that fails by page rules fails whatever a walk would say
    const broken = judgements.with(3, judged('/3', { ...page, structure: { fail: 1 } }));
    const visits = ['a', 'a', 'a', 'b', 'b'].map((template, n) => drawn(`/${n}`, n, template));
    expect(shareOf(resultOf(broken, visits), 's:structure')).toBe(0.2);
  });

  test('leaves nothing uncertain when all others were walked as well, or none', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, walked) => {
        const same = all.map((one) => ({ ...one, walked }));
        const { score, interval } = gradeOf(judgementsOf(same), visitsFor(same, []));
        expect(interval).toEqual(score === null ? null : { low: score, high: score });
      }),
      { numRuns: 100 },
    );
  });

  test('gives an interval to a census of which only a part was walked', () => {
    const page = { alt: { pass: 1 }, structure: { pass: 1 } };
    const all = Array.from({ length: 60 }, (_, n) =>
      judged(`/${n}`, n < 8 ? { ...page, keys: n % 2 === 0 ? { pass: 1 } : { fail: 1 } } : page),
    );
    const visits = all.map((_, n) => drawn(`/${n}`, n, 't'));
    const { score, interval, why } = gradeOf(all, visits);
    expect(interval!.low).toBeLessThan(score! - 5);
    expect(interval!.high).toBeGreaterThan(score! + 5);
    expect(why.map(({ code }) => code)).toEqual(expect.arrayContaining(['interval-all', 'interval-walks']));
    const single = all.map((one, n) => (n === 0 ? one : judged(`/${n}`, page)));
    expect(gradeOf(single, visits).interval).toBeNull();
    expect(gradeOf(single, visits).why.map(({ code }) => code)).toContain('interval-one-walk');
  });

  test('is not decided by a pass of page rules where pages have rates of their own', () => {
    const rate: RateRubric = {
      kind: 'rate',
      id: 'rate',
      version: 1,
      name: small.name,
      source: small.source,
      standard: 's',
      levels: [''],
      gradable: small.gradable,
    };
    const page = { alt: { fail: 1 }, structure: { pass: 1 } };
    const visits = [0, 1].map((n) => drawn(`/${n}`, n, 't'));
    const of = (...judgements: PageJudgement[]) =>
      judgeAll({ ...catalogue, rubrics: [rate] }, 'rate', judgements, visits, []).grade.rate?.meanOfPages;
    const walked = judged('/0', { ...page, keys: { pass: 1 } });
    expect(of(walked, judged('/1', { ...page, keys: { pass: 1 } }))).toBeCloseTo(2 / 3, 9);
    expect(of(walked, judged('/1', page))).toBeCloseTo((2 / 3 + 0) / 2, 9);
  });

  test('is not judged by walks where a person settled the criterion on it', () => {
    const page = { structure: { pass: 1 } };
    const all = [judged('/0', { ...page, keys: { fail: 1 } }), judged('/1', page), judged('/2', page)];
    const visits = all.map((_, n) => drawn(`/${n}`, n, 't'));
    const answer: Answer = {
      kind: 'criterion',
      key: 's:structure',
      page: '/1',
      answer: 'pass',
      note: '',
      author: '甲',
      date: '2026-03-01',
      expires: null,
      seen: ['m'],
    };
    const review = { answers: [answer], today: '2026-03-02', seen: () => 'm' };
    const { verdicts } = judgeAll(catalogue, 'small', all, visits, [], review);
    expect(verdicts.find(({ criterion }) => criterion === 's:structure')?.share).toBeCloseTo(1 / 3, 6);
  });
});

describe('a grade with pages not walked', () => {
  test('is never raised by one more failure, or a pass that turns into one', () => {
    fc.assert(
      fc.property(
        rows,
        more,
        fc.nat(),
        fc.constantFrom(...PAGE_RULES, ...WALK_RULES),
        fc.boolean(),
        (all, left, at, rule, turned) => {
          if (!seen(all[at % all.length]!, rule)) return;
          const worse = changed(all, at, rule, ({ pass = 0, fail = 0 }) => ({
            pass: turned ? Math.max(0, pass - 1) : pass,
            fail: turned && pass === 0 ? (fail as number) : (fail as number) + 1,
          }));
          const visits = visitsFor(all, left);
          const [before, after] = [gradeOf(judgementsOf(all), visits), gradeOf(judgementsOf(worse), visits)];
          expect(after.score ?? -1).toBeLessThanOrEqual(before.score ?? 100);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is what it is whatever the order, and lies in its interval', () => {
    fc.assert(
      fc.property(rows, more, (all, left) => {
        const [judgements, visits] = [judgementsOf(all), visitsFor(all, left)];
        const grade = gradeOf(judgements, visits);
        expect(gradeOf(judgements.toReversed(), visits.toReversed())).toEqual(grade);
        if (grade.score === null || grade.interval === null) return;
        expect(grade.interval.low).toBeLessThanOrEqual(grade.score);
        expect(grade.interval.high).toBeGreaterThanOrEqual(grade.score);
      }),
      { numRuns: 100 },
    );
  });

  test('gains by a repair what it would have gained', () => {
    fc.assert(
      fc.property(rows, more, (all, left) => {
        const visits = visitsFor(all, left);
        const judgements = judgementsOf(all);
        const { grade, findings } = resultOf(judgements, visits);
        for (const { group, score } of grade.repairs) {
          const gone = new Set(findings.filter((one) => one.group === group).map(({ id }) => id));
          const repaired = judgements.map((judgement) => {
            const own = judgement.findings.filter(({ id }) => gone.has(id));
            return {
              ...judgement,
              findings: judgement.findings.filter(({ id }) => !gone.has(id)),
              tallies: judgement.tallies.map((tally) => {
                const count = own.filter(({ rule }) => rule === tally.rule).length;
                return { ...tally, fail: tally.fail - count, pass: tally.pass + count };
              }),
            };
          });
          expect(gradeOf(repaired, visits).score).toBe(score);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a veto that walks alone find is decided by what the walked pages stand for', () => {
  const veto = { ...small.vetoes[0]!, rules: [{ rule: 'keys', codes: ['trap'] }], minShare: 0.5 };
  const rubric = { ...small, vetoes: [veto] };
  const trap = { alt: { pass: 1 }, keys: { fail: [{ code: 'trap' }] } };
  const sound = { alt: { pass: 1 }, keys: { pass: 1 } };
  const all = [judged('/0', trap), judged('/1', sound), judged('/2', sound)];
  const rest = [3, 4, 5, 6].map((n) => judged(`/${n}`, { alt: { pass: 1 } }));
  const visits = [...all, ...rest].map((_, n) => drawn(`/${n}`, n, n === 0 || n > 2 ? 'large' : 'small'));
  const hit = (left: number) =>
    gradeOf([...all, ...(left ? rest : [])], visits.slice(0, 3 + left), rubric).vetoes.length;
  expect(hit(0)).toBe(0); // one page of three
  expect(hit(4)).toBe(1); // the page with the trap stands for five of seven
});

describe('groups of pages walked and not', () => {
  const weightOf = (url: string): number => (url.length % 3) + 1;
  const site = fc.uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z]{1,5}$/),
      template: fc.nat(3),
      walked: fc.boolean(),
      entry: fc.boolean(),
    }),
    { selector: ({ name }) => name, maxLength: 20 },
  );

  test('hold every page not walked once, and all weight is given to walked ones', () => {
    fc.assert(
      fc.property(site, (pages) => {
        const visits = pages.map(({ name, template, entry }, n): PageVisit => ({
          ...drawn(name, n, `t${template}`),
          via: entry ? 'entry' : 'link',
        }));
        const walked = new Set(pages.filter((page) => page.walked).map(({ name }) => name));
        const of = (some: readonly PageVisit[]) =>
          walkGroupsOf(
            some,
            () => true,
            (url) => walked.has(url),
            weightOf,
          );
        const groups = of(visits);
        expect(of(visits.toReversed())).toEqual(groups);
        const not = pages.filter((page) => !page.walked).map(({ name }) => name);
        expect(groups.flatMap(({ unwalked }) => unwalked).toSorted()).toEqual(
          walked.size === 0 ? [] : not.toSorted(),
        );
        for (const { donors } of groups) {
          expect(donors.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 9);
          expect(donors.every(({ page }) => walked.has(page))).toBe(true);
        }
        const heavy = walkWeights(groups, (url) => 1000 * weightOf(url));
        const given = [...walked].reduce((sum, url) => sum + (heavy.get(url) ?? 1000 * weightOf(url)), 0);
        const all = pages.reduce((sum, { name }) => sum + 1000 * weightOf(name), 0);
        if (walked.size > 0) expect(Math.abs(given - all)).toBeLessThan(50);
      }),
      { numRuns: 200 },
    );
  });
});
