import type { Text } from '../model/json.ts';

/** Words of `wza standards` and of the corrections it brings in. */
export const standardsWords = {
  about: {
    zh: '列出、导出、更正标准和义务的数据',
    en: 'list, export and correct the data of standards and duties',
  },
  list: { zh: '列出各标准、版次和更正情况', en: 'list standards, editions and corrections' },
  export: {
    zh: '导出全部条目为一张 CSV（每项事实附来源），可用 Excel 打开',
    en: 'export all criteria as one CSV, every fact with its source',
  },
  bring: {
    zh: '核对一张 CSV 并导入其中的更正和新版标准',
    en: 'validate a CSV and bring in its corrections and new editions',
  },
  reset: {
    zh: '撤销全部导入，恢复本版本自带的数据',
    en: 'undo all imports: back to the data of this version',
  },
  file: { zh: 'CSV 文件', en: 'CSV file' },
  out: { zh: '写入这个文件（默认输出到屏幕）', en: 'write to this file (default: standard output)' },
  force: { zh: '覆盖已有的文件', en: 'overwrite an existing file' },
  only: { zh: '只要这一个标准', en: 'this standard only' },
  dryRun: { zh: '只说明会改变什么，不导入', en: 'tell what would change, change nothing' },
  json: { zh: '以 JSON 输出', en: 'as JSON' },
  option: {
    zh: '采用这张 CSV 中的更正，代替已导入的更正',
    en: 'use the corrections of this CSV instead of those imported',
  },

  added: { zh: '新增 {n} 项', en: '{n} added' },
  corrected: { zh: '更正 {n} 项', en: '{n} corrected' },
  unchanged: { zh: '不变 {n} 项', en: '{n} unchanged' },
  comma: { zh: '，', en: ', ' },
  isAdded: { zh: '新增 {id}（来源：{source}）', en: 'added {id} (source: {source})' },
  fact: {
    zh: '更正 {id} 的{fact}：{from} → {to}（来源：{source}）',
    en: 'corrected {id}, {fact}: {from} → {to} (source: {source})',
  },
  nothing: { zh: '（空）', en: '(empty)' },
  dry: { zh: '以上没有导入（--dry-run）。', en: 'None of this was brought in (--dry-run).' },
  stored: {
    zh: '已保存在 {file}，以后的命令都按此执行。',
    en: 'Stored in {file}; later commands work by it.',
  },
  none: {
    zh: '与本版本自带的数据没有差别，没有保存。',
    en: 'Nothing differs from the data of this version; nothing is stored.',
  },
  wasReset: { zh: '已撤销全部导入。', en: 'All imports are undone.' },
  nothingToReset: { zh: '没有导入过更正。', en: 'Nothing had been imported.' },
  exported: {
    zh: '已写入 {file}：{n} 个标准，{criteria} 条',
    en: 'written to {file}: {n} standards, {criteria} criteria',
  },

  edition: { zh: '版次 {edition}，取代 {before}', en: 'edition {edition}, supersedes {before}' },
  editionOnly: { zh: '版次 {edition}', en: 'edition {edition}' },
  criteria: { zh: '{n} 条', en: '{n} criteria' },
  web: { zh: '适用于网站 {n} 条', en: '{n} for websites' },
  unknownClauses: { zh: '条款待核定 {n} 条', en: '{n} with the clause to be verified' },
  'purpose:technical': { zh: '技术标准', en: 'technical standard' },
  'purpose:duty': { zh: '义务', en: 'duty' },
  'purpose:indicator': {
    zh: '独立指标，不计入达标和评分',
    en: 'indicators apart, no part of conformance or score',
  },
  corrections: { zh: '更正：{n} 项（{file}）', en: 'corrections: {n} ({file})' },
  noCorrections: { zh: '更正：无', en: 'corrections: none' },

  fault: { zh: '第 {line} 行，{column}列：{says}', en: 'line {line}, column {column}: {says}' },
  faultOfRow: { zh: '第 {line} 行：{says}', en: 'line {line}: {says}' },
  more: { zh: '……另有 {n} 处', en: '… and {n} more' },
} as const satisfies Record<string, Text>;
