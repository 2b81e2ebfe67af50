import { z } from 'zod';
import type { Args, Lang } from '../model/json.ts';
import { fill } from '../words/fill.ts';
import { kindWords, patternWords, shapeWords } from '../words/shapes.ts';

const kindOf = (input: unknown): string => {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
};

const numbers = { too_small: 'least', too_big: 'most' } as const;

/** Which words tell a limit, by kind of value and by the end that was passed. */
const limits: Readonly<
  Record<string, Readonly<Partial<Record<'too_small' | 'too_big', keyof typeof shapeWords>>>>
> = {
  number: numbers,
  int: numbers,
  array: { too_small: 'items' },
  string: { too_small: 'length', too_big: 'longest' },
};

/** What is wrong with a value, in plain words; null where zod's own will do. */
const said = (issue: z.core.$ZodRawIssue, lang: Lang): string | null => {
  const say = (what: keyof typeof shapeWords, args: Args = {}): string => fill(shapeWords[what][lang], args);
  if (issue.code === 'unrecognized_keys') return say('unknown');
  if (issue.code === 'invalid_value')
    return say('choice', { values: issue.values.map(String).join(lang === 'zh' ? '、' : ', ') });
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const words = limits[issue.origin]?.[issue.code];
    const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    return words === undefined ? null : say(words, { limit });
  }
  if (issue.code === 'invalid_format') return patternWords[String(issue.pattern)]?.[lang] ?? null;
  // One way or the other: what each of them misses.
  if (issue.code === 'invalid_union')
    return issue.errors.map(([first]) => first?.message ?? '').join(lang === 'zh' ? '，或' : ', or ');
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
