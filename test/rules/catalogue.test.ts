import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesReadme } from '../../rules/readme.ts';
import { catalogue } from '../../src/audit/catalogue.ts';
import { scoringOf } from '../../src/model/rubric.ts';

const ids = new Set(
  catalogue.standards.flatMap((standard) => standard.criteria.map((criterion) => criterion.id)),
);
const rules = [...catalogue.rules, ...catalogue.axe.map((rule) => ({ ...rule, id: `axe/${rule.id}` }))];

test('every criterion that a rule names exists', () => {
  const dangling = rules.flatMap((rule) =>
    rule.criteria.filter((id) => !ids.has(id)).map((id) => `${rule.id}: ${id}`),
  );
  expect(dangling).toEqual([]);
});

test('rule ids are unique', () => {
  const all = rules.map((rule) => rule.id);
  expect(all).toEqual([...new Set(all)]);
});

test('vetoes name rules and codes that exist', () => {
  for (const rubric of catalogue.rubrics)
    for (const veto of scoringOf(rubric)?.vetoes ?? [])
      for (const { rule, codes } of veto.rules) {
        const known = catalogue.rules.find((one) => one.id === rule);
        if (rule.startsWith('axe/')) expect(rules.map((one) => one.id)).toContain(rule);
        else expect(Object.keys(known?.text.zh.says ?? {}), rule).toEqual(expect.arrayContaining([...codes]));
      }
});

test('the table of rules and criteria is fresh (npm run readme)', () => {
  expect(readFileSync(new URL('../../rules/README.md', import.meta.url), 'utf8')).toBe(
    rulesReadme(catalogue),
  );
});
