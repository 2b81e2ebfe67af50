import type { CriterionVerdict } from '../model/finding.ts';
import type { GivenScore, Grade } from '../model/grade.ts';
import type { Rubric } from '../model/rubric.ts';
import { compositeGradeOf } from './composite.ts';
import { gradeOf } from './grade.ts';
import { openLedger } from './ledger.ts';
import { type Evidence, levelGradeOf, rateGradeOf } from './without-points.ts';

/** The grade by a rubric of any kind. `given` are scores that people handed in, for composite rubrics. */
export const gradeBy = (
  rubric: Rubric,
  evidence: Evidence,
  verdicts: readonly CriterionVerdict[],
  given: readonly GivenScore[],
): Grade => {
  switch (rubric.kind) {
    case 'score':
      return gradeOf(
        openLedger(evidence.catalogue, rubric, evidence.judgements),
        evidence.visits,
        evidence.documents,
      );
    case 'level':
      return levelGradeOf(rubric, evidence, verdicts);
    case 'rate':
      return rateGradeOf(rubric, evidence, verdicts);
    case 'composite':
      return compositeGradeOf(rubric, evidence, given);
  }
};
