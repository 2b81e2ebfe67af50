import type { Criterion, Standard } from '../../src/model/criterion.ts';
import { gbt37668 } from './gbt37668-2019.ts';
import { governmentCheck, governmentGuide } from './government-sites.ts';
import { besides } from './indicators.ts';
import { accessibilityLaw, innerMongolia2025, regulation2012 } from './law.ts';
import { miit67 } from './miit67-2021.ts';
import { innerMongoliaPlan, miitEvaluation } from './plan.ts';
import { wcag22 } from './wcag22.ts';

/**
 * Criteria of several standards by id.
 * @throws Error naming the id, when an id is given twice, belongs to another standard or refers to an unknown one.
 */
export const indexCriteria = (standards: readonly Standard[]): ReadonlyMap<string, Criterion> => {
  const byId = new Map<string, Criterion>();
  for (const standard of standards)
    for (const criterion of standard.criteria) {
      if (byId.has(criterion.id)) throw new Error(`criterion ${criterion.id} is listed twice`);
      if (criterion.standard !== standard.id || !criterion.id.startsWith(`${standard.id}:`))
        throw new Error(`criterion ${criterion.id} does not belong to ${standard.id}`);
      byId.set(criterion.id, criterion);
    }
  for (const { id, seeAlso } of byId.values())
    for (const other of seeAlso)
      if (!byId.has(other)) throw new Error(`criterion ${id} refers to ${other}, which does not exist`);
  return byId;
};

/** All standards of the catalogue: those that sites conform to, the graded one first; duties; indicators apart. */
export const standards: readonly Standard[] = [
  gbt37668,
  wcag22,
  miit67,
  accessibilityLaw,
  regulation2012,
  innerMongolia2025,
  innerMongoliaPlan,
  miitEvaluation,
  governmentGuide,
  governmentCheck,
  besides,
];

const criteria = indexCriteria(standards);

/**
 * The criterion with this id, such as 'wcag22:1.1.1' or 'gbt37668@2019:3.2.1.4'.
 * @throws Error when there is none.
 */
export const criterionById = (id: string): Criterion => {
  const criterion = criteria.get(id);
  if (!criterion)
    throw new Error(`unknown criterion ${id}: it is in none of ${standards.map((s) => s.id).join(', ')}`);
  return criterion;
};
