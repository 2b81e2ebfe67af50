import { appliesTo } from '../model/applies-to.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import type { SitePlan } from '../model/site-plan.ts';

/**
 * The catalogue as far as it concerns one site: criteria that are not asked of its class, or cannot be seen on the
 * devices of the audit, are left out of standards and rubrics alike, so that they are neither judged nor counted. A rubric
 * that the plan brings along is one of them.
 */
export const applicable = (
  catalogue: Catalogue,
  { class: siteClass, devices, ownRubric }: Pick<SitePlan, 'class' | 'devices' | 'ownRubric'>,
): Catalogue => {
  const out = new Set<string>();
  const standards = catalogue.standards.map((standard) => ({
    ...standard,
    criteria: standard.criteria.filter((criterion) => {
      const asked = appliesTo(criterion, siteClass, devices);
      if (!asked) out.add(criterion.id);
      return asked;
    }),
  }));
  const narrow = (rubric: ScoreRubric): ScoreRubric => ({
    ...rubric,
    criteria: rubric.criteria.filter(({ id }) => !out.has(id)),
  });
  const others = catalogue.rubrics.filter(({ id }) => id !== ownRubric?.id);
  const rubrics = [...others, ...(ownRubric ? [ownRubric] : [])].map((rubric) => {
    if (rubric.kind === 'score') return narrow(rubric);
    return rubric.kind === 'composite' ? { ...rubric, technical: narrow(rubric.technical) } : rubric;
  });
  return { ...catalogue, standards, rubrics };
};
