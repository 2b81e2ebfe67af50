import type { Text } from '../model/json.ts';

/** What can be wrong with a row of the table of standards: reason and remedy. */
export const faults = {
  'no-id-column': {
    zh: '表头没有 id（编号）一列；请保留 wza standards export 写出的表头',
    en: 'the heading has no column id; keep the headings that wza standards export writes',
  },
  'unknown-column': {
    zh: '没有“{value}”这一列；请改用 wza standards export 写出的表头，或删去这一列',
    en: 'there is no column “{value}”; use the headings that wza standards export writes, or remove it',
  },
  'column-twice': {
    zh: '“{value}”列出现了两次；请删去一列',
    en: 'the column “{value}” appears twice; remove one',
  },
  'too-many-cells': {
    zh: '这一行的单元格比表头多（多出“{value}”）；含逗号的文字请用双引号括起来',
    en: 'this row has more cells than the heading (“{value}” is over); put texts with commas in double quotes',
  },
  unclosed: {
    zh: '从这一行开始的双引号没有结束；请补上结尾的双引号',
    en: 'the double quote that begins in this row never ends; close it',
  },
  'no-rows': {
    zh: '表中没有任何条目；请检查文件是否选对',
    en: 'the table has no rows; check that it is the right file',
  },
  missing: { zh: '不能为空；请填写', en: 'cannot be empty; fill it in' },
  'missing-choice': { zh: '不能为空；可填：{allowed}', en: 'cannot be empty; allowed: {allowed}' },
  'not-a-choice': { zh: '不能是“{value}”；可填：{allowed}', en: 'cannot be “{value}”; allowed: {allowed}' },
  'no-levels': {
    zh: '{standard} 没有分级，不能填“{value}”；请清空，或先在该标准那一行的 levels 列写明级别',
    en: '{standard} has no levels, so “{value}” cannot stand here; empty it, or name the levels in the column levels of the standard’s row',
  },
  'level-in-use': {
    zh: '去掉了级别“{value}”，但 {id} 仍属于这一级；请一并更正',
    en: 'leaves out the level “{value}” that {id} still has; correct that as well',
  },
  'too-long': { zh: '超过 {most} 个字符；请缩短', en: 'has more than {most} characters; shorten it' },
  hidden: {
    zh: '含有换行、控制字符或看不见的字符；请删去后重新输入',
    en: 'holds line breaks, control or invisible characters; remove them and type it again',
  },
  'bad-id': {
    zh: '“{value}”不是编号；标准写作 gbt37668@2026，条目写作 gbt37668@2026:3.2.1.1',
    en: '“{value}” is no id; write a standard as gbt37668@2026, a criterion as gbt37668@2026:3.2.1.1',
  },
  'id-twice': {
    zh: '“{value}”在第 {first} 行已经出现；请只保留一行',
    en: '“{value}” stands in line {first} already; keep one row',
  },
  'unknown-standard': {
    zh: '没有标准“{value}”；请检查编号，新版标准要先加一行写明它的名称、版次和来源',
    en: 'there is no standard “{value}”; check the id, or add a row with its name, edition and source first',
  },
  'unknown-criterion': {
    zh: '{standard} 的条目已经齐全，没有“{value}”；请检查编号',
    en: 'all criteria of {standard} are listed and “{value}” is none of them; check the id',
  },
  'unknown-reference': {
    zh: '所指的“{value}”不存在；请检查编号',
    en: 'refers to “{value}”, which does not exist; check the id',
  },
  'own-edition': {
    zh: '“{value}”属于同一标准；这一列只写其他版本的条目',
    en: '“{value}” belongs to the same standard; name criteria of other editions here',
  },
  'source-without-fact': {
    zh: '写了来源，却没有写它所说明的内容；请补上内容，或清空来源',
    en: 'gives a source for something that is not given; fill that in, or empty the source',
  },
  'source-not-new': {
    zh: '改了 {facts}，来源却还是原来的；请写明新内容的来源',
    en: '{facts} changed but the source did not; say where the new content was read',
  },
  'not-of-standards': {
    zh: '标准那一行不填这一列；请清空',
    en: 'a row of a standard does not fill this column; empty it',
  },
  'not-of-criteria': {
    zh: '条目那一行不填这一列；请清空',
    en: 'a row of a criterion does not fill this column; empty it',
  },
} as const satisfies Record<string, Text>;

export type FaultCode = keyof typeof faults;
