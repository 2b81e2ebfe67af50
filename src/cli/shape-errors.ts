import { z } from 'zod';
import type { Lang, Text } from '../model/json.ts';

/** Kinds of values in a YAML or JSON file, as people who write one would call them. */
const kinds: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表（每项一行，以“- ”开头）', en: 'a list (a line an item, beginning with "- ")' },
  object: { zh: '若干行“名称: 值”', en: 'lines of "name: value"' },
  record: { zh: '若干行“名称: 值”', en: 'lines of "name: value"' },
  null: { zh: '空', en: 'nothing' },
};

const kindOf = (input: unknown): string => {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
};

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

/** What is wrong with a value, in plain words; null where zod's own will do. */
const said = (issue: z.core.$ZodRawIssue): Text | null => {
  if (issue.code === 'unrecognized_keys') return { zh: '没有这个设置', en: 'there is no such setting' };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return { zh: `应为 ${values.join('、')} 之一`, en: `it should be one of ${values.join(', ')}` };
  }
  if (issue.code === 'too_small' && isNumber(issue.origin))
    return { zh: `不得小于 ${issue.minimum}`, en: `it should be ${issue.minimum} at least` };
  if (issue.code === 'too_big' && isNumber(issue.origin))
    return { zh: `不得大于 ${issue.maximum}`, en: `it should be ${issue.maximum} at most` };
  const wanted = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
  if (wanted === undefined) return null;
  if (issue.input === undefined)
    return { zh: `没有写，应为${wanted.zh}`, en: `it is missing; it should be ${wanted.en}` };
  const found = kinds[kindOf(issue.input)] ?? { zh: '别的', en: 'something else' };
  if (wanted === kinds['string'])
    return {
      zh: `应为文字（请加引号），写的是${found.zh}`,
      en: `it should be text (put it in quotes) but is ${found.en}`,
    };
  if (wanted === kinds['int'] && found === kinds['number'])
    return { zh: '应为整数', en: 'it should be a whole number' };
  return { zh: `应为${wanted.zh}，写的是${found.zh}`, en: `it should be ${wanted.en} but is ${found.en}` };
};

const messageIn =
  (lang: Lang, others: z.core.$ZodErrorMap): z.core.$ZodErrorMap =>
  (issue) =>
    said(issue)?.[lang] ?? others(issue);

/** Error messages for zod, by language. */
export const shapeErrors: Readonly<Record<Lang, z.core.$ZodErrorMap>> = {
  zh: messageIn('zh', z.locales.zhCN().localeError),
  en: messageIn('en', z.locales.en().localeError),
};
