import type { Catalogue } from '../model/catalogue.ts';
import type { Counting, Rubric } from '../model/rubric.ts';

/**
 * What a rubric of any kind counts: the criteria it weighs, or those of its standard that concern websites, each by pages.
 */
export const countingOf = (rubric: Rubric, catalogue: Catalogue): Counting => {
  if (rubric.kind === 'score') return rubric;
  if (rubric.kind === 'composite') return rubric.technical;
  const levels = rubric.kind === 'rate' ? rubric.levels : null;
  const standard = catalogue.standards.find(({ id }) => id === rubric.standard);
  return {
    id: rubric.id,
    gradable: rubric.gradable,
    criteria: (standard?.criteria ?? [])
      .filter(({ scope, level }) => scope !== 'app' && (levels === null || levels.includes(level ?? '')))
      .map(({ id }) => ({ id, weight: 1, unit: 'pages' })),
  };
};
