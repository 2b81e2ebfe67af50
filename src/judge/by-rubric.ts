import type { GivenScore, Grade } from '../model/grade.ts';
import type { Rubric } from '../model/rubric.ts';
import { compositeGradeOf } from './composite.ts';
import { gradeOf } from './grade.ts';
import type { PersonSaid } from './person.ts';
import { type Evidence, levelGradeOf, rateGradeOf } from './without-points.ts';

/**
 * The grade by a rubric of any kind.
 * @param said what persons said of criteria
 * @param given scores that people handed in, for composite rubrics
 */
export const gradeBy = (
  rubric: Rubric,
  evidence: Evidence,
  said: PersonSaid,
  given: readonly GivenScore[],
): Grade => {
  switch (rubric.kind) {
    case 'score':
      return gradeOf({ ...evidence.ledger, rubric }, evidence.visits, evidence.documents);
    case 'level':
      return levelGradeOf(rubric, evidence);
    case 'rate':
      return rateGradeOf(rubric, evidence);
    case 'composite':
      return compositeGradeOf(rubric, evidence, said, given);
  }
};
