import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession } from 'playwright';
import type { AxeRule } from '../model/catalogue.ts';
import type { PageRule } from '../model/rule.ts';
import { collectFacts } from './page/facts.ts';
import { freeForms } from './page/free-forms.ts';
import { frameRunner } from './page/run.ts';
import { kitSource } from './page/source.ts';
import { evaluate, type World, worldName } from './world.ts';

/** What runs in every frame, as one text made once a run, and which of axe's rules it runs. */
export type PageScript = {
  readonly source: string;
  readonly name: string; // by which the source is known in a world: another source has another name
  readonly axeRules: Record<string, { enabled: boolean }>;
};

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
})();`;
  return {
    source,
    name: `__wza_${createHash('sha256').update(source).digest('hex').slice(0, 16)}`,
    axeRules: Object.fromEntries(
      axe.map((rule) => [rule.id, { enabled: rule.violation !== 'off' || rule.incomplete !== 'off' }]),
    ),
  };
};

const asAscii = (text: string): string =>
  text.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Lays the source, as a mere text, into our world of every document that the session will show. Chromium takes about
 * 0.1 s to be told it again.
 */
export const lendScript = async (session: CDPSession, { source, name }: PageScript): Promise<void> => {
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `globalThis.${name} = ${asAscii(JSON.stringify(source))};`,
    worldName,
  });
};

/** Runs the script in a world: from the text laid there, or sent with it where there is none. */
export const runScript = async (world: World, { source, name }: PageScript): Promise<void> => {
  const lent = `typeof ${name} === 'string' && ((0, eval)(${name}), true)`; // a page's element of that name is no string
  if (!(await evaluate<boolean>(world, lent))) await evaluate(world, `${source};0`);
};

/** Source of a function; a method's shorthand (`probe(wza) {...}`) gets its keyword back. */
const functionText = (fn: { toString(): string }): string => {
  const text = fn.toString();
  return /^(async\s+)?(function\b|\(|[\w$]+\s*=>)/.test(text) ? `(${text})` : `(function ${text})`;
};
