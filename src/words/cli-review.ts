import type { Text } from '../model/json.ts';

/** Words of `wza review`. */
export const reviewWords = {
  about: {
    zh: '人工判定：导出待判定的清单，导入答复，查看进度',
    en: 'a person’s part: export what is to be decided, import answers, see how far it is',
  },
  export: { zh: '导出清单，已有的答复一并带上', en: 'export the list, with the answers there are' },
  import: {
    zh: '导入填好的表，或另一次审查的答复，并重新评级',
    en: 'import a filled-in table, or the answers of another run, and grade again',
  },
  status: { zh: '还有多少等人工判定', en: 'how much waits for a person' },
  run: { zh: '审查结果文件夹', en: 'folder of an audit' },
  file: {
    zh: '填好的 CSV、XLSX、JSON，或另一次审查的 answers.json 或文件夹',
    en: 'a filled-in CSV, XLSX or JSON, or answers.json or the folder of another run',
  },
  format: { zh: '格式', en: 'format' },
  out: {
    zh: '写到哪个文件（默认在结果文件夹里；- 为标准输出）',
    en: 'file to write (default: in the run; - for standard output)',
  },
  each: {
    zh: '每一处单独列一行（默认同类合并）',
    en: 'a row for every single place (default: one for all of a kind)',
  },
  json: { zh: '以 JSON 输出', en: 'print JSON' },
  exported: {
    zh: '已导出 {rows} 行（条款 {criteria}，疑问 {questions}，机器判定的问题 {failures}）：{file}',
    en: 'rows exported: {rows} (criteria {criteria}, questions {questions}, failures {failures}): {file}',
  },
  imported: {
    zh: '读入答复 {came} 条：生效 {attached} 条，重新打开 {reopened} 条，找不到对象 {lost} 条；撤回 {withdrawn} 条',
    en: 'answers read: {came}; in force {attached}, open again {reopened}, nothing to hold for {lost}; taken back {withdrawn}',
  },
  again: {
    zh: '重新打开 {what}（{author}，{date}）：{reason}',
    en: 'open again {what} ({author}, {date}): {reason}',
  },
  lost: { zh: '找不到对象 {what}（{author}，{date}）', en: 'nothing to hold for {what} ({author}, {date})' },
  more: { zh: '……另有 {n} 条，见报告', en: '… and {n} more, see the report' },
  provisional: {
    zh: '评级暂定：{criteria} 项条款、{questions} 处疑问等人工判定',
    en: 'The grade is provisional: {criteria} criteria and {questions} questions wait for a person',
  },
  final: { zh: '评级最终：没有等人工判定的了', en: 'The grade is final: nothing waits for a person' },
  answers: {
    zh: '答复 {answers} 条：判定 {applied}，驳回 {rejected}，豁免 {waived}，重新打开 {reopened}',
    en: 'answers: {answers}; decided {applied}, rejected {rejected}, waived {waived}, open again {reopened}',
  },
  report: { zh: '报告：{path}', en: 'Report: {path}' },
} satisfies Record<string, Text>;
