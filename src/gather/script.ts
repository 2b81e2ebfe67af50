import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeRule } from '../model/catalogue.ts';
import type { PageRule } from '../model/rule.ts';
import { collectFacts } from './page/facts.ts';
import { freeForms } from './page/free-forms.ts';
import { frameRunner } from './page/run.ts';
import { kitSource } from './page/source.ts';

/**
 * What runs in every frame, as one text made once a run, and which of axe's rules it runs. The text evaluates to what the frame
 * holds (`Holds`).
 */
export type PageScript = { readonly source: string; readonly axeRules: Record<string, { enabled: boolean }> };

const axeSource = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Builds the script of a run: axe-core, the page kit, the facts collector, the probes of the page rules and the runner.
 * It stands in a block of its own, so running it twice in one world does no harm.
 */
export const pageScript = (rules: readonly PageRule[], axe: readonly AxeRule[]): PageScript => {
  const probes = rules.map((rule) => `${JSON.stringify(rule.id)}: ${functionText(rule.probe)}`).join(',\n');
  const source = `${axeSource()};
(() => {
${kitSource}
const collectFacts = ${functionText(collectFacts)};
const freeForms = ${functionText(freeForms)};
const probes = {${probes}};
globalThis.__wza = (${functionText(frameRunner)})();
})();
__wza.holds();`;
  return {
    source,
    axeRules: Object.fromEntries(
      axe.map((rule) => [rule.id, { enabled: rule.violation !== 'off' || rule.incomplete !== 'off' }]),
    ),
  };
};

/** Source of a function; a method's shorthand (`probe(wza) {...}`) gets its keyword back. */
const functionText = (fn: { toString(): string }): string => {
  const text = fn.toString();
  return /^(async\s+)?(function\b|\(|[\w$]+\s*=>)/.test(text) ? `(${text})` : `(function ${text})`;
};
