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
import type { Correction } from '../model/correction.ts';
import type { Standard } from '../model/criterion.ts';
import { bearingOn } from '../standards/bearing.ts';

const own = [...pageRules, ...behaviourRules, ...siteRules, ...documentRules];

/** The standards of this version, before any corrections. */
export const ownStandards: readonly Standard[] = standards;

/** Standards to work by, and what of them was brought in. */
export type InForce = {
  readonly standards: readonly Standard[];
  readonly corrections: readonly Correction[];
};

/** The whole catalogue: the one place where rooms get their rules from. With corrections, rules bear on what they add. */
export const catalogueOf = (inForce: InForce = { standards, corrections: [] }): Catalogue => {
  const bearing = bearingOn(inForce.standards);
  const rules = own.map((rule) => ({ ...rule, criteria: bearing(rule.criteria) }));
  const axe = axeRules.map((rule) => ({ ...rule, criteria: bearing(rule.criteria) }));
  const tests = checks.map((check) => ({ ...check, criteria: bearing(check.criteria) }));
  // short mark of everything that can move a grade or what is said of it
  const parts = [
    rules.map(({ id, version, criteria }) => [id, version, criteria]),
    axe.map(({ id, criteria, violation, incomplete }) => [id, criteria, violation, incomplete]),
    inForce,
    rubrics,
  ];
  const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
  return { rules, axe, axeSays, rubrics, duties, checks: tests, ...inForce, version };
};

/** The catalogue of this version without corrections. */
export const catalogue = catalogueOf();
