import type { Text } from '../model/json.ts';

/** Kinds of values in a YAML or JSON file, as people who write one would call them. */
export const kindWords: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表（每项一行，以“- ”开头）', en: 'a list (a line an item, beginning with "- ")' },
  object: { zh: '若干行“名称: 值”', en: 'lines of "name: value"' },
  record: { zh: '若干行“名称: 值”', en: 'lines of "name: value"' },
  null: { zh: '空', en: 'nothing' },
  other: { zh: '别的', en: 'something else' },
};

/** What can be wrong with one value of such a file. */
export const shapeWords = {
  unknown: { zh: '没有这个设置', en: 'there is no such setting' },
  known: { zh: '没有这个设置；可用：{known}', en: 'there is no such setting; use {known}' },
  choice: { zh: '应为 {values} 之一', en: 'it should be one of {values}' },
  least: { zh: '不得小于 {limit}', en: 'it should be {limit} at least' },
  most: { zh: '不得大于 {limit}', en: 'it should be {limit} at most' },
  items: { zh: '至少要有 {limit} 项', en: 'it should hold {limit} item(s) at least' },
  length: { zh: '至少要有 {limit} 个字', en: 'it should have {limit} character(s) at least' },
  longest: { zh: '最多 {limit} 个字', en: 'it should have {limit} characters at most' },
  absent: { zh: '没有写，应为{wanted}', en: 'it is missing; it should be {wanted}' },
  quotes: {
    zh: '应为文字（请加引号），写的是{found}',
    en: 'it should be text (put it in quotes) but is {found}',
  },
  whole: { zh: '应为整数', en: 'it should be a whole number' },
  kind: { zh: '应为{wanted}，写的是{found}', en: 'it should be {wanted} but is {found}' },
} satisfies Record<string, Text>;

/** What the patterns of such values ask for. */
export const patternWords: Readonly<Record<string, Text>> = {
  '/^[\\x20-\\x7e]+$/': {
    zh: '只能用英文字母、数字和英文标点',
    en: 'it should be of English letters, digits and signs',
  },
  '/^[a-z][a-z0-9-]*$/': {
    zh: '只能用小写英文字母、数字和“-”，以字母开头',
    en: 'it should be of small English letters, digits and "-", beginning with a letter',
  },
};
