import { expect } from 'vitest';
import { documentRules } from '../../rules/document.ts';
import type { DocumentFacts } from '../../src/model/page-artifacts.ts';
import { fill } from '../../src/words/fill.ts';

/**
 * What a rule says of a document: 'pass', or outcome and code; '' when not applicable. Also proves that every sentence
 * is filled.
 */
export const sayOfDocument = (id: string, document: DocumentFacts): string => {
  const rule = documentRules.find((r) => r.id === id);
  if (rule?.reads !== 'document' || !rule.kinds.includes(document.kind)) throw new Error(`no rule ${id}`);
  const judged = rule.decide(document);
  for (const j of judged)
    if (j.outcome !== 'pass')
      for (const words of Object.values(rule.text))
        expect(fill(words.says[j.code] ?? '{missing}', j.args)).not.toMatch(/[{}]|undefined|NaN/);
  return [...new Set(judged.map((j) => (j.outcome === 'pass' ? 'pass' : `${j.outcome} ${j.code}`)))].join(
    ', ',
  );
};
