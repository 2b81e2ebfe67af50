import type { Text } from '../model/json.ts';

/** What can be wrong with a file of scores: reason and remedy. */
export const scoreFileWords = {
  empty: {
    zh: '没有任何结果；请写出 score、who、when、people（分数、提交者、日期、人数）',
    en: 'it holds no result; write score, who, when and people',
  },
  yaml: {
    zh: '不是正确的 YAML 或 JSON（{detail}）；请改正',
    en: 'no valid YAML or JSON ({detail}); correct it',
  },
  shape: {
    zh: '这里应当是一组“名称: 值”；请写出 score、who、when、people',
    en: 'a group of “name: value” belongs here; write score, who, when and people',
  },
  unclosed: { zh: '引号没有成对；请补上', en: 'a quote is not closed; close it' },
  'unknown-field': {
    zh: '不认识的项“{field}”；可用：score、who、when、people、device（分数、提交者、日期、人数、设备）',
    en: 'unknown field “{field}”; use score, who, when, people, device',
  },
  missing: { zh: '缺少“{field}”；请补上', en: '“{field}” is missing; add it' },
  score: {
    zh: '分数“{value}”不对；请写 0 到 100 之间的数',
    en: 'the score “{value}” is wrong; write a number from 0 to 100',
  },
  who: {
    zh: '提交者应为 1 到 200 个字；请改正',
    en: 'who handed it in takes 1 to 200 characters; correct it',
  },
  when: {
    zh: '日期“{value}”不对；请写成 2026-05-18 的样子',
    en: 'the date “{value}” is wrong; write it as in 2026-05-18',
  },
  people: {
    zh: '人数“{value}”不对；请写 1 以上的整数',
    en: 'the number of people “{value}” is wrong; write a whole number from 1',
  },
  device: {
    zh: '设备“{value}”不对；可用：desktop（电脑端）、mobile（移动端），留空表示都适用',
    en: 'the device “{value}” is wrong; use desktop or mobile, or leave it out for both',
  },
  twice: {
    zh: '同一设备有两个结果；每个设备只留一个',
    en: 'there are two results for one device; keep one each',
  },
} as const satisfies Record<string, Text>;

export type ScoreFileFault = keyof typeof scoreFileWords;
