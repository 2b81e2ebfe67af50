import type { Args, Lang, Text } from '../model/json.ts';
import { fill } from './fill.ts';
import { answerName, type ReviewColumn, reviewHeading, type ReviewWord } from './review.ts';

/** What can be wrong in a cell of a filled-in table: reason and remedy. */
const problems = {
  'bad-id': {
    zh: '“{value}”不是导出时写入的标识；请从原表复制，不要改动',
    en: '“{value}” is no identity as exported; copy it from the exported table',
  },
  'no-criterion': {
    zh: '没有对本网站提出的条款“{value}”；请从原表复制标识',
    en: 'there is no criterion “{value}” asked of this site; copy the identity from the exported table',
  },
  'bad-page': {
    zh: '“{value}”不是网址；请写完整地址，或留空表示不限网页',
    en: '“{value}” is no address; write it in full, or leave it empty for all pages',
  },
  'bad-answer': {
    zh: '“{value}”不是可用的答复；可填：{choices}',
    en: '“{value}” is no answer; choose one of: {choices}',
  },
  'no-choice': {
    zh: '这一行不能答“{value}”；可填：{choices}',
    en: 'this row cannot be answered “{value}”; choose one of: {choices}',
  },
  'no-note': { zh: '答“{value}”须写明理由', en: 'the answer “{value}” needs a reason; write it here' },
  'no-author': { zh: '须写明检查人的姓名', en: 'the name of the person is missing; write it here' },
  'no-date': { zh: '须写明日期，例如 2026-11-24', en: 'the day is missing; write it as 2026-11-24' },
  'bad-date': {
    zh: '“{value}”不是日期；请写成 2026-11-24',
    en: '“{value}” is no day; write it as 2026-11-24',
  },
  future: {
    zh: '日期 {value} 还没有到；请写实际检查的日期',
    en: 'the day {value} is still to come; write the day of the test',
  },
  'no-expiry': {
    zh: '豁免须写明有效期，例如 2027-06-30',
    en: 'a waiver needs a last day; write it as 2027-06-30',
  },
  'ends-before': {
    zh: '有效期 {value} 早于答复的日期；请改正其中之一',
    en: 'the last day {value} is before the day of the answer; correct one of them',
  },
  twice: {
    zh: '与第 {other} 行是同一件事而答复不同；请只留一行',
    en: 'row {other} answers the same differently; keep one of them',
  },
} as const satisfies Record<string, Text>;

/** Codes of all that can be wrong. */
export type ProblemCode = keyof typeof problems;

/** One line for one problem: row, column, reason and remedy. */
export const sayProblem = (
  { row, column, code, args }: { row: number; column: ReviewColumn; code: ProblemCode; args: Args },
  lang: Lang,
): string => {
  const choices = String(args['choices'] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((word) => answerName(word as ReviewWord, lang));
  const said = fill(problems[code][lang], { ...args, choices: choices.join(' / ') });
  const heading = reviewHeading(column, lang);
  return lang === 'zh' ? `第 ${row} 行，${heading}：${said}` : `row ${row}, ${heading}: ${said}`;
};
