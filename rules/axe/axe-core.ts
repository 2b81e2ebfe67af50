import { createRequire } from 'node:module';
import type { Lang } from '../../src/model/json.ts';

/** What the installed axe-core says of itself: the only file of the catalogue that loads it. */
const require = createRequire(import.meta.url);

type Meta = {
  readonly ruleId: string;
  readonly tags: readonly string[];
  readonly actIds?: readonly string[];
};
/** A message of axe: a template, or templates by message key (also `singular`, `plural` and `default`). */
export type AxeMessage = string | Readonly<Record<string, string>>;
type Locale = {
  readonly checks: Readonly<Record<string, { readonly fail?: AxeMessage; readonly incomplete?: AxeMessage }>>;
};

const axe = require('axe-core') as { readonly version: string; getRules: () => readonly Meta[] };

/** Version of the installed axe-core. */
export const axeVersion: string = axe.version;

/** Tags and ACT rule ids of every rule of the installed axe-core, by rule id. */
export const axeMeta: ReadonlyMap<
  string,
  { readonly tags: readonly string[]; readonly act: readonly string[] }
> = new Map(axe.getRules().map(({ ruleId, tags, actIds }) => [ruleId, { tags, act: actIds ?? [] }]));

/** Messages of every check, by check id; axe's template locale holds the built-in English. */
export const axeMessages: Readonly<Record<Lang, Locale['checks']>> = {
  zh: (require('axe-core/locales/zh_CN.json') as Locale).checks,
  en: (require('axe-core/locales/_template.json') as Locale).checks,
};
