import type { Catalogue } from '../model/catalogue.ts';
import type { Lang } from '../model/json.ts';
import { rulesWords } from '../words/cli-rules.ts';
import { fill } from '../words/fill.ts';
import { Mistake } from '../words/mistake.ts';
import { type CriterionRow, findRules, type Found, ruleRows } from './rules-found.ts';
import { criterionLine, criterionText, ruleText } from './rules-text.ts';
import { catalogueInForce } from './standards-in-force.ts';

/** Options of `wza rules`. */
export type RulesFlags = { readonly lang: Lang; readonly json?: boolean; readonly standards?: string };

const everything = (catalogue: Catalogue, lang: Lang): Found => ({
  rules: ruleRows(catalogue, lang),
  criteria: catalogue.standards.flatMap((standard) =>
    standard.criteria.map((criterion) => ({ criterion, standard })),
  ),
  standard: null,
});

const json = ({ rules, criteria }: Found, all: Found['rules']): string => {
  const value = {
    rules: rules.map(({ id, title, criteria: of, act }) => ({ id, title, criteria: of, act })),
    criteria: criteria.map(({ criterion }) => ({
      ...criterion,
      rules: all.filter((rule) => rule.criteria.includes(criterion.id)).map((rule) => rule.id),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
};

/** Criteria under the names of their standards, a line each. */
const listed = (catalogue: Catalogue, criteria: readonly CriterionRow[], lang: Lang): string[] =>
  catalogue.standards.flatMap((standard) => {
    const its = criteria.filter((row) => row.standard.id === standard.id);
    if (its.length === 0) return [];
    return [
      `${standard.id}  ${standard.name[lang]} (${its.length})\n${its.map((row) => `  ${criterionLine(row, lang)}`).join('\n')}`,
    ];
  });

/**
 * `wza rules [what]`: without argument all rules and all criteria, a line each; with a standard its criteria; else explains
 * the rules and criteria found by id, clause, WCAG number, ACT rule or words. Throws Mistake when nothing is found.
 */
export const rulesCommand = (what: string | undefined, flags: RulesFlags): string => {
  const { lang } = flags;
  const catalogue = catalogueInForce(flags);
  const all = everything(catalogue, lang);
  const found = what === undefined ? all : findRules(catalogue, what, lang);
  if (found.rules.length + found.criteria.length === 0 && found.standard === null)
    throw new Mistake('unknown-rule', { id: (what ?? '').slice(0, 80) });
  if (flags.json) return json(found, all.rules);
  const { rules, criteria, standard } = found;
  if (what === undefined) {
    const head = fill(rulesWords.ruleCount[lang], { n: rules.length });
    const lines = rules.map((row) => `  ${row.id.padEnd(34)} ${row.title}`);
    return `${[[head, ...lines].join('\n'), ...listed(catalogue, criteria, lang)].join('\n\n')}\n`;
  }
  if (standard) return `${listed(catalogue, criteria, lang).join('\n\n') || standard.name[lang]}\n`;
  return `${[
    ...criteria.map((row) => criterionText(row, all.rules, catalogue, lang)),
    ...rules.map((row) => ruleText(row, all.criteria, lang)),
  ].join('\n\n')}\n`;
};
