import type { AnswerWord, ReopenReason } from '../model/answers.ts';
import type { CheckWay } from '../model/check.ts';
import type { Args, Lang, Text } from '../model/json.ts';
import { fill } from './fill.ts';

/** Columns of the table of a person's part, by their stable names, in the order they are written. */
export const reviewColumns = {
  type: { zh: '类型', en: 'Kind' },
  subject: { zh: '条款或规则', en: 'Criterion or rule' },
  level: { zh: '级别', en: 'Level' },
  says: { zh: '要判断什么', en: 'What to decide' },
  count: { zh: '处数', en: 'Places' },
  pages: { zh: '网页数', en: 'Pages' },
  example: { zh: '示例网页', en: 'Example page' },
  element: { zh: '示例元素', en: 'Example element' },
  where: { zh: '查看哪些网页', en: 'Where to look' },
  how: { zh: '怎样检查', en: 'How to test' },
  decides: { zh: '怎样判定', en: 'What decides' },
  choices: { zh: '可填的答复', en: 'Possible answers' },
  answer: { zh: '答复', en: 'Answer' },
  note: { zh: '理由或说明', en: 'Reason or note' },
  author: { zh: '检查人', en: 'Who' },
  date: { zh: '日期', en: 'Date' },
  expires: { zh: '有效期至', en: 'Valid until' },
  page: { zh: '只限此网页', en: 'This page only' },
  earlier: { zh: '以前的答复', en: 'Earlier answer' },
  id: { zh: '标识，勿改', en: 'Identity, keep' },
  seen: { zh: '证据指纹，勿改', en: 'Evidence, keep' },
} as const satisfies Record<string, Text>;

/** Stable name of a column. */
export type ReviewColumn = keyof typeof reviewColumns;

/** All columns in order. */
export const reviewKeys = Object.keys(reviewColumns) as readonly ReviewColumn[];

/** Heading of a column: words, with the stable name by which it is read again. */
export const reviewHeading = (key: ReviewColumn, lang: Lang): string =>
  lang === 'zh' ? `${reviewColumns[key].zh}（${key}）` : `${reviewColumns[key].en} (${key})`;

/** What may stand in the column of answers: an answer, or taking back the one that was given. */
export type ReviewWord = AnswerWord | 'withdraw';

const answers: Record<ReviewWord, Text> = {
  pass: { zh: '通过', en: 'pass' },
  fail: { zh: '不通过', en: 'fail' },
  'not-applicable': { zh: '不适用', en: 'not-applicable' },
  confirm: { zh: '确认', en: 'confirm' },
  reject: { zh: '驳回', en: 'reject' },
  waive: { zh: '豁免', en: 'waive' },
  withdraw: { zh: '撤回', en: 'withdraw' },
};
const also: Readonly<Record<string, ReviewWord>> = {
  符合: 'pass',
  不符合: 'fail',
  'not applicable': 'not-applicable',
  'n/a': 'not-applicable',
};

/** An answer in words. */
export const answerName = (word: ReviewWord, lang: Lang): string => answers[word][lang];

/** The answer that a text means, in either language; null when it is none. */
export const answerOf = (text: string): ReviewWord | null => {
  const word = text.trim().toLowerCase();
  const found = (Object.keys(answers) as ReviewWord[]).find(
    (one) => answers[one].zh === word || answers[one].en === word,
  );
  return found ?? (Object.hasOwn(also, word) ? (also[word] ?? null) : null);
};

const reasons: Record<ReopenReason, Text> = {
  expired: { zh: '已过有效期', en: 'expired' },
  changed: { zh: '元素或内容已变', en: 'element or content changed' },
  'not-found': { zh: '这次没有找到', en: 'not found this time' },
  contradicted: { zh: '与检出的结果相矛盾', en: 'contradicted by what was found' },
  'does-not-fit': { zh: '不能这样答复', en: 'not a possible answer' },
};

/** Why an answer no longer holds, in words. */
export const reopenName = (reason: ReopenReason, lang: Lang): string => reasons[reason][lang];

const ways: Record<CheckWay, Text> = {
  keyboard: { zh: '键盘', en: 'keyboard' },
  'screen-reader': { zh: '读屏软件', en: 'screen reader' },
  zoom: { zh: '放大', en: 'magnification' },
  listen: { zh: '听', en: 'listening' },
  watch: { zh: '看动态', en: 'watching' },
  look: { zh: '看', en: 'looking' },
  use: { zh: '实际操作', en: 'use' },
  read: { zh: '通读', en: 'reading' },
  code: { zh: '查代码', en: 'code' },
};

/** What one tests with, in words. */
export const wayNames = (list: readonly CheckWay[], lang: Lang): string =>
  list.map((way) => ways[way][lang]).join(lang === 'zh' ? '、' : ', ');

const texts = {
  'type:criterion': { zh: '条款', en: 'criterion' },
  'type:question': { zh: '疑问', en: 'question' },
  'type:failure': { zh: '机器判定的问题', en: 'failure found by machine' },
  'type:gone': { zh: '这次没有找到', en: 'not found this time' },
  rest: {
    zh: '还有没有逐一列出的同类疑问，请到网页上按同一规则检查',
    en: 'more questions of this rule that are not listed one by one: test the page by the same rule',
  },
  generally: {
    zh: '对照条款要求，在每种模板各看一页，用键盘、读屏软件和放大各试一遍。',
    en: 'Hold the requirement against one page of every template, by keyboard, screen reader and magnification.',
  },
  decideGenerally: {
    zh: '有一处做不到要求的为不通过，处处做到的为通过，没有相关内容的为不适用。',
    en: 'Fail if one place misses the requirement, pass if all meet it, not applicable if there is no such content.',
  },
  verify: {
    zh: '在示例网页上找到这个元素，看机器说的是否属实；处数多的再抽看几页。',
    en: 'Find the element on the example page and see whether the machine is right; where there are many, look at some more pages.',
  },
  decideFailure: {
    zh: '属实的填“确认”或留空；机器判断错了填“驳回”，写明理由；属实但经同意暂不计分的填“豁免”，写明理由和有效期。',
    en: 'Right: confirm, or leave it empty. Wrong: reject, with the reason. Right, but left out of the score by consent: waive, with reason and last day.',
  },
  nowhere: {
    zh: '已检测的网页中没有发现相关内容；请确认没有检测的网页中也没有',
    en: 'no audited page holds such content; make sure that pages not audited hold none either',
  },
  andMore: { zh: '等，共 {of} 页', en: 'and more, pages in all: {of}' },
  wholeSite: { zh: '全站', en: 'whole site' },
  earlier: { zh: '{date} {author}：{answer}（{reason}）', en: '{date} {author}: {answer} ({reason})' },
  sheet: { zh: '人工判定', en: 'Person’s part' },
} as const satisfies Record<string, Text>;

/** Key of a text of the person's part. */
export type ReviewText = keyof typeof texts;

/** A text of the person's part in one language. */
export const reviewText = (key: ReviewText, lang: Lang, args: Args = {}): string =>
  fill(texts[key][lang], args);
