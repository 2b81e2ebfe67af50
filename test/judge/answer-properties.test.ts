import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../src/judge/report.ts';
import type { Answer, AnswerWord } from '../../src/model/answers.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import { ask, bad, catalogue, judge, onCriterion, onFinding, onGroup, page, TODAY } from './answering.ts';
import { blocked, criteria, rubric, visitsOf } from './small.ts';

describe('whatever the answers', () => {
  const places = fc.array(
    fc.record({
      rule: fc.constantFrom('alt', 'links', 'keyboard', 'name'),
      outcome: fc.constantFrom('fail' as const, 'ask' as const),
      selector: fc.constantFrom('#a', '#b', '.c'),
      html: fc.constantFrom('<i>', '<b>'),
    }),
    { maxLength: 4 },
  );
  const passes = fc.dictionary(fc.constantFrom('alt', 'links', 'lang', 'name'), fc.nat(3));
  const site = fc
    .array(fc.tuple(places, passes), { minLength: 2, maxLength: 5 })
    .map((all) => all.map(([at, pass], n) => page(`/${n}`, at, pass)));
  const word = fc.constantFrom<AnswerWord>('pass', 'fail', 'not-applicable', 'reject', 'waive', 'confirm');
  const pick = fc.tuple(
    fc.nat(),
    fc.nat(3),
    word,
    fc.constantFrom('2026-11-24', '2026-11-25', '2026-01-01', null),
  );
  const answersTo = (
    judgements: readonly PageJudgement[],
    picks: readonly (readonly [number, number, AnswerWord, string | null])[],
  ): Answer[] => {
    const findings = judgements.flatMap((one) => one.findings);
    return picks.map(([n, how, said, expires]) => {
      const finding = findings[n % Math.max(1, findings.length)];
      const id = rubric.criteria[n % rubric.criteria.length]!.id;
      const page = how % 2 === 0 ? null : `/${n % 7}`;
      if (how > 1 || !finding) return onCriterion(id, said, { expires, page });
      return how === 0 ? onFinding(finding, said, { expires }) : onGroup(finding, said, { expires });
    });
  };
  const record = fc.tuple(site, fc.array(pick, { maxLength: 6 }));
  const runs = { numRuns: 300 };

  test('their order does not matter, nor that of the judgements', () => {
    fc.assert(
      fc.property(record, fc.nat(), ([judgements, picks], turn) => {
        const answers = answersTo(judgements, picks);
        const turned = [
          ...answers.slice(turn % (answers.length + 1)),
          ...answers.slice(0, turn % (answers.length + 1)),
        ];
        const visits = visitsOf(judgements);
        expect(judge(judgements.toReversed(), turned.toReversed(), visits)).toEqual(
          judge(judgements, answers, visits),
        );
      }),
      runs,
    );
  });
  test('taking them away restores the grade, and an expired one is as none', () => {
    fc.assert(
      fc.property(record, ([judgements, picks]) => {
        const answers = answersTo(judgements, picks);
        const live = answers.filter(({ expires }) => expires === null || expires >= TODAY);
        const { answers: _a, ...all } = judge(judgements, answers);
        const { answers: _b, ...without } = judge(judgements, live);
        expect(all).toEqual(without);
        const { answers: _c, ...none } = judge(judgements, []);
        const { answers: _d, ...before } = judgeAll(catalogue, 'small', judgements, visitsOf(judgements), []);
        expect(none).toEqual(before);
      }),
      runs,
    );
  });
  test('a fail never raises the grade', () => {
    fc.assert(
      fc.property(record, pick, ([judgements, picks], [n, how, ,]) => {
        const answers = answersTo(judgements, picks);
        const [worse] = answersTo(judgements, [[n, how, 'fail', null]]);
        if (
          !worse ||
          answers.some(
            ({ kind, key, page }) => kind === worse.kind && key === worse.key && page === worse.page,
          )
        )
          return;
        const [before, after] = [
          judge(judgements, answers).grade,
          judge(judgements, [...answers, worse]).grade,
        ];
        // A failure lifts the doubt of a criterion nobody could judge: then there is a score where there was none.
        if (before.score !== null) expect(after.score ?? 0).toBeLessThanOrEqual(before.score);
      }),
      runs,
    );
  });
  test('pages that were not audited are never helped: the grade of the rest stays what it is', () => {
    fc.assert(
      fc.property(record, word, ([judgements, picks], said) => {
        const answers = answersTo(judgements, picks);
        const visits = [...visitsOf(judgements), blocked('/lost', 99)];
        const foreign = page('/lost', [ask, bad]).findings.flatMap((finding) => [
          onFinding(finding, said),
          onGroup(finding, said, { page: '/lost' }),
        ]);
        const about = [...foreign, ...criteria.map(({ id }) => onCriterion(id, said, { page: '/lost' }))];
        expect(judge(judgements, [...answers, ...about], visits).grade).toEqual(
          judge(judgements, answers, visits).grade,
        );
      }),
      runs,
    );
  });
  test('every open question is counted, and only those', () => {
    fc.assert(
      fc.property(record, ([judgements, picks]) => {
        const { grade, findings } = judge(judgements, answersTo(judgements, picks));
        expect(grade.open.questions).toBe(findings.filter(({ outcome }) => outcome === 'ask').length);
      }),
      runs,
    );
  });
});
