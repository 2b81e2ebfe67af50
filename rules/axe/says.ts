import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Args, Lang } from '../../src/model/json.ts';
import { fill } from '../../src/words/fill.ts';
import { type AxeMessage, axeMessages } from './axe-core.ts';
import { sentences } from './sentences.ts';

type Outcome = 'fail' | 'ask';

/** One template out of axe's message: of this key, or without one by number of values or the default. */
const templateOf = (message: AxeMessage | undefined, key: string | null, args: Args): string | null => {
  if (message === undefined || typeof message === 'string') return message ?? null;
  if (key !== null) return Object.hasOwn(message, key) ? (message[key] ?? null) : null;
  return (
    message[String(args['values'] ?? '').includes(', ') ? 'plural' : 'singular'] ?? message['default'] ?? null
  );
};

/** axe writes ${data.x} or ${data}, we write {x} or {data}. */
const placeholders = (template: string): string =>
  template.replace(/\$\{\s*data(?:\.(\w+))?\s*\}/g, (_all, name?: string) => `{${name ?? 'data'}}`);

const axeTemplate = (
  check: string,
  key: string | null,
  outcome: Outcome,
  args: Args,
  lang: Lang,
): string | null => {
  const messages = axeMessages[lang];
  const found = Object.hasOwn(messages, check) ? messages[check] : undefined;
  const template = templateOf(outcome === 'fail' ? found?.fail : found?.incomplete, key, args);
  return template === null ? null : placeholders(template);
};

/** Some sentence of a check whose message key is new to us. */
const anyTemplate = (check: string, lang: Lang): string | null => {
  const messages = axeMessages[lang];
  const found = Object.hasOwn(messages, check) ? messages[check] : undefined;
  const message = found?.fail ?? found?.incomplete;
  const template = typeof message === 'object' ? Object.values(message)[0] : message;
  return template === undefined ? null : placeholders(template);
};

const ownTemplate = (code: string, outcome: Outcome, lang: Lang): string | null => {
  const own = Object.hasOwn(sentences, code) ? sentences[code]?.[outcome] : undefined;
  return own === undefined ? null : own[lang === 'zh' ? 0 : 1];
};

/** Takes out of a template what has no argument: a bracket, a tail after a colon, or the bare placeholder. */
const withoutGaps = (template: string, args: Args): string => {
  const open = (part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => !Object.hasOwn(args, name));
  const dropOpen = (part: string) => (open(part) ? '' : part);
  return template
    .replace(/\s*[（(][^（()）]*[)）]/g, dropOpen)
    .replace(/\s*[：:]\s*\{\w+\}/g, dropOpen)
    .replace(/\{\w+\}/g, (part) => (open(part) ? '…' : part));
};

/**
 * What an axe check says of one place. `code` is the check's id, or id '/' message key; `args` are the fields of the
 * check's data. Our own sentence comes first, of this outcome or else of the other (what we only ask about has a
 * question in both), then axe's own in that language. null for an unknown check.
 */
export const axeSays: Catalogue['axeSays'] = (code, outcome, args, lang) => {
  const slash = code.indexOf('/');
  const check = slash < 0 ? code : code.slice(0, slash);
  const key = slash < 0 ? null : code.slice(slash + 1);
  const other: Outcome = outcome === 'fail' ? 'ask' : 'fail';
  const template =
    ownTemplate(code, outcome, lang) ??
    ownTemplate(code, other, lang) ??
    axeTemplate(check, key, outcome, args, lang) ??
    ownTemplate(check, outcome, lang) ??
    ownTemplate(check, other, lang) ??
    axeTemplate(check, null, outcome, args, lang) ??
    axeTemplate(check, key, other, args, lang) ??
    axeTemplate(check, null, other, args, lang) ??
    anyTemplate(check, lang);
  return template === null ? null : fill(withoutGaps(template, args), args);
};
