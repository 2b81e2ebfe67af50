import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession } from 'playwright';
import type { AxeRule, Catalogue } from '../model/catalogue.ts';
import type { PageRule } from '../model/rule.ts';
import { collectFacts } from './page/facts.ts';
import { freeForms } from './page/free-forms.ts';
import { leavesOrientation } from './page/orientation.ts';
import { frameRunner, type Holds } from './page/run.ts';
import { kitSource } from './page/source.ts';
import { evaluate, type World, worldName } from './world.ts';

/** What runs in every frame, as one text made once a run, and which of axe's rules it runs. */
export type PageScript = {
  readonly source: string; // evaluates to what the frame holds (`Holds`)
  readonly name: string; // by which it is known in a world where it was laid; another source has another name
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
  const source = asAscii(`${axeSource()};
(() => {
${kitSource}
const collectFacts = ${functionText(collectFacts)};
const freeForms = ${functionText(freeForms)};
const leavesOrientation = ${functionText(leavesOrientation)};
const probes = {${probes}};
globalThis.__wza = (${functionText(frameRunner)})();
})();
__wza.holds();`);
  return {
    source,
    name: `__wza_${createHash('sha256').update(source).digest('hex').slice(0, 16)}`,
    axeRules: Object.fromEntries(
      axe.map((rule) => [rule.id, { enabled: rule.violation !== 'off' || rule.incomplete !== 'off' }]),
    ),
  };
};

/** The script of a run by a whole catalogue: all its rules that read pages. */
export const catalogueScript = ({ rules, axe }: Pick<Catalogue, 'rules' | 'axe'>): PageScript =>
  pageScript(
    rules.filter((rule): rule is PageRule => rule.reads === 'page'),
    axe,
  );

/** The same program in ASCII: Chromium keeps and reads it in half the space. A backslash before a letter that needs none is dropped. */
const asAscii = (program: string): string =>
  program.replaceAll(/(\\*)([^\0-\x7f])/g, (_, slashes: string, letter: string) => {
    const code = `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return (slashes.length % 2 === 1 ? slashes.slice(1) : slashes) + code;
  });

/**
 * Lays the script, as a function that nobody has called, into our world of every document that the session will show. It is
 * sent to the browser once, and compiled once for each of its processes: sending it with every page takes longer than many a page.
 */
export const layScript = async (session: CDPSession, { source, name }: PageScript): Promise<void> => {
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `globalThis.${name} = () => {${source.replace('__wza.holds();', 'return __wza.holds();')}};`,
    worldName,
  });
};

/** Runs the script in a world: as it was laid there, or sent where it was not (frames of other sites). */
export const runScript = async (world: World, { source, name }: PageScript): Promise<Holds> => {
  // own: a page's element of that name is none
  const laid = `Object.hasOwn(globalThis, '${name}') ? ${name}() : null`;
  return (await evaluate<Holds | null>(world, laid)) ?? evaluate<Holds>(world, source);
};

/** Source of a function; a method's shorthand (`probe(wza) {...}`) gets its keyword back. */
const functionText = (fn: { toString(): string }): string => {
  const text = fn.toString();
  return /^(async\s+)?(function\b|\(|[\w$]+\s*=>)/.test(text) ? `(${text})` : `(function ${text})`;
};
