import { z } from 'zod';
import type { Args, Lang } from '../model/json.ts';
import { fill } from '../words/fill.ts';
import { kindWords, shapeWords } from '../words/shapes.ts';

const kindOf = (input: unknown): string => {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
};

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

/** What is wrong with a value, in plain words; null where zod's own will do. */
const said = (issue: z.core.$ZodRawIssue, lang: Lang): string | null => {
  const say = (what: keyof typeof shapeWords, args: Args = {}): string => fill(shapeWords[what][lang], args);
  if (issue.code === 'unrecognized_keys') return say('unknown');
  if (issue.code === 'invalid_value')
    return say('choice', { values: issue.values.map(String).join(lang === 'zh' ? '、' : ', ') });
  if (issue.code === 'too_small' && isNumber(issue.origin))
    return say('least', { limit: String(issue.minimum) });
  if (issue.code === 'too_big' && isNumber(issue.origin))
    return say('most', { limit: String(issue.maximum) });
  if (issue.code !== 'invalid_type') return null;
  const wanted = kindWords[issue.expected]?.[lang];
  if (wanted === undefined) return null;
  if (issue.input === undefined) return say('absent', { wanted });
  const kind = kindOf(issue.input);
  if (issue.expected === 'int' && kind === 'number') return say('whole');
  const found = (kindWords[kind] ?? kindWords['other'])?.[lang] ?? '';
  return issue.expected === 'string' ? say('quotes', { found }) : say('kind', { wanted, found });
};

const messageIn =
  (lang: Lang, others: z.core.$ZodErrorMap): z.core.$ZodErrorMap =>
  (issue) =>
    said(issue, lang) ?? others(issue);

/** Error messages for zod, by language. */
export const shapeErrors: Readonly<Record<Lang, z.core.$ZodErrorMap>> = {
  zh: messageIn('zh', z.locales.zhCN().localeError),
  en: messageIn('en', z.locales.en().localeError),
};
