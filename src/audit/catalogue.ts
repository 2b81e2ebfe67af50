import { createHash } from 'node:crypto';
import { axeRules, axeSays } from '../../rules/axe/index.ts';
import { behaviourRules } from '../../rules/behaviour.ts';
import { documentRules } from '../../rules/document.ts';
import { pageRules } from '../../rules/page.ts';
import { siteRules } from '../../rules/site.ts';
import { checks } from '../../rules/standards/checks.ts';
import { duties } from '../../rules/standards/duties.ts';
import { rubrics } from '../../rules/standards/rubrics/index.ts';
import { standards } from '../../rules/standards/index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Criterion } from '../model/criterion.ts';

const rules = [...pageRules, ...behaviourRules, ...siteRules, ...documentRules];

/** What of a criterion can move a grade. */
const bearing = ({ id, level, judged, principle, scope, classes, devices, sameAs }: Criterion) => [
  id,
  level,
  judged,
  principle,
  scope,
  classes,
  devices,
  sameAs,
];

/** Short mark of everything that can move a grade: rules with versions, axe's mapping, criteria, rubrics. */
const versionOf = (): string => {
  const parts = [
    rules.map(({ id, version, criteria }) => [id, version, criteria]),
    axeRules.map(({ id, criteria, violation, incomplete }) => [id, criteria, violation, incomplete]),
    standards.map(({ id, kind, levels, criteria }) => [id, kind, levels, criteria.map(bearing)]),
    rubrics,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
};

/** The whole catalogue: the one place where rooms get their rules from. */
export const catalogue: Catalogue = {
  rules,
  axe: axeRules,
  axeSays,
  standards,
  rubrics,
  duties,
  corrections: [],
  checks,
  version: versionOf(),
};
