import type { Text } from '../model/json.ts';

/** Words of `wza grade`. */
export const cliGradeWords = {
  about: {
    zh: '用另一评级方案给已有的审查结果重新评级（不访问网站）',
    en: 'grade a finished audit by another rubric (without visiting the site)',
  },
  folder: { zh: '审查结果文件夹', en: 'folder of an audit' },
  rubric: {
    zh: '评级方案（{known}），或自己写的方案文件（.yaml）；默认用审查时的方案',
    en: 'rubric ({known}), or a file of your own (.yaml); by default that of the audit',
  },
  standard: {
    zh: '按哪一版标准评定级别，如 gbt37668@2019',
    en: 'edition of the standard by which levels are gauged, such as gbt37668@2019',
  },
  satisfaction: {
    zh: '用户满意度评价结果的文件（YAML、JSON 或 CSV）',
    en: 'file with the result of users’ satisfaction (YAML, JSON or CSV)',
  },
  self: {
    zh: '自我评价结果的文件（YAML、JSON 或 CSV）',
    en: 'file with the result of the self-assessment (YAML, JSON or CSV)',
  },
  json: { zh: '以 JSON 输出评级', en: 'print the grade as JSON' },
  out: { zh: '按这一方案写出整份报告的文件夹', en: 'folder for a whole report by this rubric' },
  head: { zh: '评级方案：{name}（{id}，第 {version} 版）', en: 'Rubric: {name} ({id}, version {version})' },
  result: { zh: '结果：{result}（{status}）', en: 'Result: {result} ({status})' },
  pages: {
    zh: '依据：检测成功 {audited} 个页面，未能检测 {failed} 个，已知 {found} 个',
    en: 'Rests on: pages audited {audited}, could not be audited {failed}, known {found}',
  },
  ungradable: { zh: '不能评级的原因：', en: 'Why there is no grade:' },
  why: { zh: '计算过程：', en: 'The calculation:' },
  notMet: { zh: '不符合（{level}）：', en: 'Not met ({level}):' },
  open: { zh: '待定（{level}）：', en: 'Open ({level}):' },
  openAll: {
    zh: '待人工判定的要求 {criteria} 项，待回答的疑问 {questions} 处',
    en: 'For a person to decide: criteria {criteria}, questions {questions}',
  },
  repairs: { zh: '最能提高评级的修复：', en: 'The repairs that raise the grade most:' },
  repair: {
    zh: '{title}：{findings} 处，修复后 {score} 分（+{gain}）',
    en: '{title}: places {findings}; repaired, the total is {score} (+{gain})',
  },
  unknown: { zh: '说明：{text}', en: 'Note: {text}' },
  source: { zh: '出处：{text}', en: 'Source: {text}' },
  more: { zh: '……另有 {n} 项，见 --json', en: '… {n} more, see --json' },
} as const satisfies Record<string, Text>;
