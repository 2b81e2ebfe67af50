import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeRule } from '../model/catalogue.ts';
import type { PageRule } from '../model/rule.ts';
import { collectFacts } from './page/facts.ts';
import { frameRunner } from './page/run.ts';
import { kitSource } from './page/source.ts';

/** What runs in every frame, as one text made once a run, and which of axe's rules it runs. */
export type PageScript = { readonly source: string; readonly axeRules: Record<string, { enabled: boolean }> };

const axeSource = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Where scripts may not run (a sandboxed frame) timers do not fire in our world either, and axe would wait for ever:
 * there they are made of messages, which do arrive. All that wait there wait for nothing, so the delay is left out.
 */
const timers = `(() => {
  const probe = document.createElement('noscript');
  probe.innerHTML = '<i></i>';
  if (probe.firstElementChild === null) return;
  let last = 0;
  const waiting = new Map();
  globalThis.setTimeout = (work, _delay, ...args) => {
    const { port1, port2 } = new MessageChannel();
    const id = ++last;
    waiting.set(id, port1);
    port1.onmessage = () => {
      port1.close();
      if (waiting.delete(id)) work(...args);
    };
    port2.postMessage(0);
    return id;
  };
  globalThis.clearTimeout = (id) => waiting.delete(id);
})()`;

/**
 * Builds the script of a run: axe-core, the page kit, the facts collector, the probes of the page rules and the runner.
 * It stands in a block of its own, so running it twice in one world does no harm.
 */
export const pageScript = (rules: readonly PageRule[], axe: readonly AxeRule[]): PageScript => {
  const probes = rules.map((rule) => `${JSON.stringify(rule.id)}: ${functionText(rule.probe)}`).join(',\n');
  const source = `${timers};
${axeSource()};
(() => {
${kitSource}
const collectFacts = ${functionText(collectFacts)};
const probes = {${probes}};
globalThis.__wza = (${functionText(frameRunner)})();
})();`;
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
