import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../src/judge/report.ts';
import { build, code, type Page, pages, RULES, sampled, URLS, withHome } from './arbitrary.ts';
import type { PageJudgement, RuleTally } from '../../src/model/finding.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import {
  blocked,
  catalogueOf,
  criteria,
  type Did,
  judged,
  repaired,
  rubric,
  rules,
  drawn,
  leftOut,
} from './small.ts';

const catalogue = catalogueOf();
const gradeOf = (judgements: readonly PageJudgement[], visits: readonly PageVisit[]) =>
  judgeAll(catalogue, 'small', judgements, visits, []).grade;

const ORDER = ['fail', 'pass', 'good', 'excellent'];
const notHigher = (after: ReturnType<typeof gradeOf>, before: ReturnType<typeof gradeOf>): void => {
  expect(after.score ?? -1).toBeLessThanOrEqual(before.score ?? (after.score === 0 ? 0 : -1));
  if (before.band !== null)
    expect(ORDER.indexOf(after.band ?? 'fail')).toBeLessThanOrEqual(ORDER.indexOf(before.band));
};
const changed = (all: readonly Page[], index: number, rule: string, change: (d: Did) => Did): Page[] =>
  all.map((p, i) =>
    i === index % all.length ? { ...p, parts: { ...p.parts, [rule]: change(p.parts[rule] ?? {}) } } : p,
  );
const failsOf = (d: Did) => (Array.isArray(d.fail) ? d.fail : []);
const runs = { numRuns: 400 };

describe('a grade', () => {
  test('is never raised by one more failing place, wherever it appears', () => {
    fc.assert(
      fc.property(
        pages,
        sampled,
        fc.nat(),
        fc.constantFrom(...RULES),
        code,
        fc.nat(30),
        (all, visits, index, rule, code, more) => {
          const added = Array.from({ length: more + 1 }, () => ({ code }));
          const worse = changed(all, index, rule, (d) => ({ ...d, fail: [...failsOf(d), ...added] }));
          notHigher(gradeOf(withHome(worse), visits), gradeOf(withHome(all), visits));
        },
      ),
      runs,
    );
  });

  test('is never raised when a pass turns into a failure', () => {
    fc.assert(
      fc.property(
        pages,
        sampled,
        fc.nat(),
        fc.constantFrom(...RULES),
        code,
        (all, visits, index, rule, code) => {
          const worse = changed(all, index, rule, (d) =>
            d.pass ? { ...d, pass: d.pass - 1, fail: [...failsOf(d), { code }] } : d,
          );
          notHigher(gradeOf(withHome(worse), visits), gradeOf(withHome(all), visits));
        },
      ),
      runs,
    );
  });

  test('is never raised by a failure on a page where nothing applied, nor in a criterion not judged before', () => {
    fc.assert(
      fc.property(pages, sampled, fc.constantFrom(...RULES), code, (all, visits, rule, code) => {
        const before = withHome(all);
        const bare = judged('/f', { [rule]: { fail: [{ code }] } }, 'mobile');
        notHigher(gradeOf([...before, bare], visits), gradeOf(before, visits));
      }),
      runs,
    );
  });

  test('is never raised by a failure that could dilute a veto', () => {
    const keyboard = fc.record({ pass: fc.nat(1), fail: fc.array(fc.record({ code }), { maxLength: 1 }) });
    const sound = Object.fromEntries(RULES.map((rule) => [rule, { pass: 1 }]));
    const few = fc.array(keyboard, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(few, sampled, fc.nat(5), code, (all, visits, index, code) => {
        const build = (list: readonly Did[]) =>
          URLS.map((url, n) => judged(url, { ...sound, keyboard: list[n] ?? {} }));
        const worse = all.map((d, n) =>
          n === index % all.length ? { ...d, fail: [...d.fail, { code }] } : d,
        );
        notHigher(gradeOf(build(worse), visits), gradeOf(build(all), visits));
        const elsewhere = [...all, { fail: [{ code }] }];
        notHigher(gradeOf(build(elsewhere), visits), gradeOf(build(all), visits));
      }),
      runs,
    );
  });

  test('is never raised by questions or errors, nor lowered by taking them away', () => {
    fc.assert(
      fc.property(
        pages,
        sampled,
        fc.nat(),
        fc.constantFrom(...RULES),
        fc.boolean(),
        (all, visits, index, rule, ask) => {
          const open = changed(all, index, rule, (d) =>
            ask ? { ...d, ask: (d.ask ?? 0) + 1 } : { ...d, error: (d.error ?? 0) + 1 },
          );
          notHigher(gradeOf(withHome(open), visits), gradeOf(withHome(all), visits));
        },
      ),
      runs,
    );
  });

  test('is never raised when a pass turns into a question or an error', () => {
    fc.assert(
      fc.property(
        pages,
        sampled,
        fc.nat(),
        fc.constantFrom(...RULES),
        fc.boolean(),
        (all, visits, index, rule, ask) => {
          const open = changed(all, index, rule, (d) =>
            d.pass
              ? {
                  ...d,
                  pass: d.pass - 1,
                  ...(ask ? { ask: (d.ask ?? 0) + 1 } : { error: (d.error ?? 0) + 1 }),
                }
              : d,
          );
          notHigher(gradeOf(withHome(open), visits), gradeOf(withHome(all), visits));
        },
      ),
      runs,
    );
  });

  test('is never raised by pages that could not be audited: they can only take it away', () => {
    fc.assert(
      fc.property(pages, sampled, fc.nat(20), fc.nat(3), (all, visits, lost, template) => {
        const judgements = withHome(all);
        const before = gradeOf(judgements, visits);
        const more = Array.from({ length: lost }, (_, n) => ({
          ...blocked(`/lost/${n}`, 1000 + n),
          ...(template === 3 ? {} : { template: `t${template}`, chosen: 'drawn' as const }),
        }));
        const after = gradeOf(judgements, [...visits, ...more]);
        expect([before.score, null]).toContain(after.score);
        expect(after.score === null).toBe(after.band === null);
        expect(after.score === null).toBe(after.ungradable.length > 0);
      }),
      { numRuns: 100 },
    );
  });

  test('of pages that all stand for the same number of pages is that of those pages', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 0, max: 20 }), (all, times) => {
        const judgements = withHome(all).filter(({ device }) => device !== null);
        const alone = URLS.map((url, order) => drawn(url, order, 't'));
        const more = Array.from({ length: 6 * times }, (_, n) => leftOut(`/left/${n}`, 10 + n, 't'));
        const [weighted, plain] = [gradeOf(judgements, [...alone, ...more]), gradeOf(judgements, alone)];
        expect(weighted.byPrinciple).toEqual(plain.byPrinciple);
        expect(weighted.score).toBe(plain.score);
      }),
      { numRuns: 100 },
    );
  });

  test('does not depend on the order of judgements, tallies or findings', () => {
    fc.assert(
      fc.property(
        pages.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
        ),
        sampled,
        fc.boolean(),
        ([all, order], visits, turned) => {
          const judgements = build(all);
          const other = order
            .flatMap((i) => judgements[i] ?? [])
            .map((j) => ({ ...j, tallies: j.tallies.toReversed(), findings: j.findings.toReversed() }));
          const judge = (list: PageJudgement[], among: readonly PageVisit[]) => {
            const { verdicts, grade, findings } = judgeAll(catalogue, 'small', list, among, []);
            return JSON.stringify({ verdicts, grade, ids: findings.map(({ id }) => id) });
          };
          expect(judge(other, turned ? visits.toReversed() : visits)).toBe(judge(judgements, visits));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('of a wholly clean record is 100, and of no other record', () => {
    fc.assert(
      fc.property(pages, sampled, (all, visits) => {
        const judgements = withHome(all);
        const clean = judgements.map((j) => repaired(j, () => true));
        const weighs = (list: readonly PageJudgement[], key: keyof RuleTally) =>
          list.some((j) => j.tallies.some((t) => Number(t[key]) > 0));
        expect(gradeOf(clean, visits).score).toBe(weighs(clean, 'pass') ? 100 : null);
        if (weighs(judgements, 'fail')) expect(gradeOf(judgements, visits).score).toBeLessThan(100);
      }),
      runs,
    );
  });

  test('loses to one criterion no more than its weight among those judged', () => {
    fc.assert(
      fc.property(
        pages,
        sampled,
        fc.constantFrom(...rubric.criteria.map(({ id }) => id)),
        fc.nat(500),
        (all, visits, id, more) => {
          const mine = rules.filter((rule) => rule.criteria.includes(id) && rule.criteria.length === 1);
          const clean = withHome(all).map((j) => repaired(j, () => true));
          const bad = mine.map((rule) =>
            judged('/a', { [rule.id]: { fail: Array.from({ length: more + 1 }, () => ({ code: 'bad' })) } }),
          );
          const [before, after] = [gradeOf(clean, visits), gradeOf([...clean, ...bad], visits)];
          const row = after.byPrinciple.flatMap((p) => p.criteria).find((c) => c.criterion === id);
          if (!row || before.score === null || after.score === null) return;
          const judgedPoints = after.byPrinciple.reduce(
            (sum, p) => sum + (p.score === null ? 0 : p.weight),
            0,
          );
          expect(before.score - after.score).toBeLessThanOrEqual((row.of / judgedPoints) * 100 + 0.1 + 1e-9);
        },
      ),
      runs,
    );
  });
});

test('the record of the properties covers criteria that no rule bears on and some outside the web', () => {
  const { verdicts } = judgeAll(catalogue, 'small', [], [], []);
  expect(verdicts.map((v) => v.criterion)).toEqual(
    criteria.filter((c) => c.scope !== 'app').map((c) => c.id),
  );
});
