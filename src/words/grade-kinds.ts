import type { GradePart } from '../model/grade.ts';
import type { Text } from '../model/json.ts';
import type { Device } from '../model/site-plan.ts';

/** Names of the parts of a composite grade. */
export const partNames: Record<GradePart['part'], Text> = {
  technical: { zh: '技术评价', en: 'technical evaluation' },
  satisfaction: { zh: '用户满意度评价', en: 'users’ satisfaction' },
  self: { zh: '自我评价', en: 'self-assessment' },
};

/** What a result of one device is of. */
export const deviceNames: Record<Device, Text> = {
  desktop: { zh: '电脑端', en: 'desktop' },
  mobile: { zh: '移动端', en: 'mobile' },
};

/** Sentences of the steps by which levels, rates and composite grades are reached. */
export const kindSteps = {
  'level-items': {
    zh: '{level}：适用 {items} 项，符合或不适用 {met} 项，不符合 {notMet} 项，待定 {open} 项。',
    en: '{level}: items {items}; met or not applicable {met}, not met {notMet}, open {open}.',
  },
  'level-attained': {
    zh: '达到{level}：该级及以下各级的各项全部符合或不适用。',
    en: '{level} is attained: every item of it and below is met or not applicable.',
  },
  'level-none': {
    zh: '目前没有能够确认达到的级别。',
    en: 'There is no level that can be said to be attained.',
  },
  'level-kept': {
    zh: '未达到{level}：该级及以下有 {notMet} 项不符合，另有 {open} 项待定。',
    en: '{level} is not attained: of it and below, items not met: {notMet}; open: {open}.',
  },
  'level-open': {
    zh: '{level}还不能下结论：没有发现不符合，但该级及以下有 {open} 项待定。',
    en: '{level} cannot be stated yet: nothing is not met, but items of it and below are open: {open}.',
  },
  'no-level': {
    zh: '检测到的页面不够，不给出级别；已经发现的不符合仍然算数。',
    en: 'Too few pages were audited for a level; what was found not met stays so.',
  },
  rate: {
    zh: '已有结论的 {applicable} 项要求中，{valid} 项在所有检测的页面上都符合：符合率 {rate}。',
    en: 'Of {applicable} criteria decided, {valid} hold on every page audited: a rate of {rate}.',
  },
  'rate-open': {
    zh: '另有 {open} 项还没有结论，两边都不算；全部有了结论以后，符合率会在 {low} 到 {high} 之间。',
    en: 'Criteria still open, on neither side: {open}; once all are decided the rate lies between {low} and {high}.',
  },
  'rate-pages': {
    zh: '{pages} 个页面（含文档和整站检查）各自的符合率，平均为 {mean}。',
    en: 'The mean of the rates of {pages} pages (documents and the site as a whole among them) is {mean}.',
  },
  'no-rate': { zh: '不给出符合率。', en: 'No rate is given.' },
  device: { zh: '{device}，按该端的证据评价：', en: 'By the evidence of {device}:' },
  part: {
    zh: '{part}：{score} 分，占 {weight}%，计 {points} 分。',
    en: '{part}: {score}, weighing {weight} %, gives {points} points.',
  },
  'part-given': {
    zh: '（由“{who}”于 {when} 提交，{people} 人参加。）',
    en: '(Handed in by “{who}” on {when}; people who took part: {people}.)',
  },
  'part-none': {
    zh: '{part}（占 {weight}%）：没有结果，不以其他数字代替。',
    en: '{part} (weighing {weight} %): no result, and nothing stands in for it.',
  },
  'part-missing': {
    zh: '缺少{device}的“{part}”结果，不能计算总分。',
    en: 'The result of “{part}” for {device} is missing, so there is no total.',
  },
  total: { zh: '{device}各部分相加：{score} 分。', en: 'The parts of {device} add up to {score}.' },
  'no-total': { zh: '{device}不给出总分。', en: 'No total is given for {device}.' },
  apart: {
    zh: '电脑端和移动端分别评价，不合成一个总分。',
    en: 'Desktop and mobile are judged apart; no sum is made of them.',
  },
  'no-evidence': {
    zh: '没有{device}的检测证据，所以没有{device}的结果。',
    en: 'There is no evidence of {device}, hence no result for it.',
  },
  ceiling: {
    zh: '{ceiling}（判定的 {judged} 项要求中有 {criteria} 项），总分最高 {cap} 分。',
    en: '{ceiling} (criteria concerned: {criteria} of {judged} judged): the total is {cap} at most.',
  },
} as const satisfies Record<string, Text>;
