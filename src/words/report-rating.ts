import type { Text } from '../model/json.ts';

/** Words of the grade on the overview: score, interval, levels of the standards, what waits for a person. */
export const ratingWords = {
  final: { zh: '最终', en: 'Final' },
  finalNote: {
    zh: '本报告的待定事项已由人工确认；得分不等于符合标准的声明。',
    en: 'What was open in this report has been settled by a person. A score is not a claim of conformance.',
  },
  bandsOr: { zh: '或', en: ' or ' },
  bandIsNoLevel: {
    zh: '等级按得分评定，不表示达到标准的任何级别。',
    en: 'The band follows the score; it is no level of any standard.',
  },
  bandsBoth: {
    zh: '区间跨越不止一个等级，检测的网页还不足以判定，因此并列写出。',
    en: 'The interval of the score reaches more than one band. The pages audited do not decide between them, so all are named.',
  },
  intervalIs: {
    zh: '95% 区间 {low}～{high} 分',
    en: '95% interval: {low} to {high} points',
  },
  intervalPoint: {
    zh: '能够检测的网页全部检测，没有抽样误差',
    en: 'Every page that could be audited was: there is no sampling error',
  },
  intervalNone: {
    zh: '没有给出误差区间：得分只说明检测过的网页',
    en: 'No interval is stated: the score speaks of the audited pages alone',
  },
  intervalName: {
    zh: '得分 {score}，满分 100，95% 区间 {low} 至 {high}',
    en: 'Score {score} of 100, 95% interval {low} to {high}',
  },
  waiting: {
    zh: '尚待人工判定：{criteria} 项条款，{questions} 处疑问。',
    en: 'Waiting for a person: criteria: {criteria}, questions: {questions}.',
  },
  waitingFew: {
    zh: '尚待人工判定：{questions} 处疑问。',
    en: 'Waiting for a person: questions: {questions}.',
  },
  coverageIs: {
    zh: '发现 {found} 个网页，尝试检测 {attempted} 个，完成检测 {audited} 个。',
    en: 'Found {found} pages, attempted {attempted}, audited {audited}.',
  },
  coverageTemplates: {
    zh: '发现 {found} 个网页，分属 {templates} 种模板；尝试检测 {attempted} 个，完成检测 {audited} 个。',
    en: 'Found {found} pages in {templates} templates, attempted {attempted}, audited {audited}.',
  },
  ratingLevel: { zh: '达到的级别', en: 'Level attained' },
  ratingRate: { zh: '符合率', en: 'Rate' },
  rateIs: {
    zh: '{applicable} 项适用条款中，{valid} 项在全部已检测网页上没有问题。',
    en: 'Of {applicable} applicable criteria, {valid} are valid on all audited pages.',
  },
  rateMean: { zh: '各网页符合率平均 {mean}', en: 'Mean of the pages’ own rates: {mean}' },
  partsTitle: { zh: '综合得分构成', en: 'Parts of the total' },
  partColumn: { zh: '组成部分', en: 'Part' },
  partMissing: { zh: '未提交', en: 'not handed in' },
  'part:technical': { zh: '技术检测', en: 'technical audit' },
  'part:satisfaction': { zh: '用户满意度', en: 'users’ satisfaction' },
  'part:self-assessment': { zh: '自我评价', en: 'self-assessment' },

  gaugesTitle: { zh: '标准级别', en: 'Levels of the standards' },
  gaugesLead: {
    zh: '* 含不适用。两个标准的条款不同，级别分别认定，任何一个都不能推出另一个。',
    en: '* Not applicable included. The two standards ask for different things and are judged apart: neither level implies the other.',
  },
  gaugesApart: {
    zh: '各标准的级别分别认定，任何一个都不能推出另一个。',
    en: 'Levels are judged standard by standard; none implies another.',
  },
  gaugesNone: {
    zh: '本次检测没有得出标准级别的结论。',
    en: 'This audit draws no conclusion on a level of a standard.',
  },
  gaugeAttained: { zh: '达到{level}', en: 'Attains {level}' },
  gaugeNotMet: { zh: '未达到{level}', en: 'Does not attain {level}' },
  gaugeOpen: { zh: '{level}待定', en: '{level}: undecided' },
  gaugeNext: {
    zh: '{level}：{notMet} 项不符合，{open} 项待定',
    en: '{level}: not met: {notMet}, undecided: {open}',
  },
  gaugeUnsettled: {
    zh: '另有 {n} 项条款的级别待核定，不计入任何一级。',
    en: 'The level of further criteria is to be settled; they count for none: {n}.',
  },
  gaugeCaption: { zh: '{standard}：各级条款的结论', en: '{standard}: results by level' },
  gaugeChart: { zh: '条形图，{standard}各级条款：{parts}', en: 'Bar chart, {standard} by level: {parts}' },
  gaugePart: {
    zh: '{level}符合 {met}、不符合 {notMet}、待定 {open}',
    en: '{level} met {met}, not met {notMet}, undecided {open}',
  },
  gaugeItems: { zh: '适用', en: 'Items' },
  gaugeMet: { zh: '符合*', en: 'Met*' },
  gaugeFailed: { zh: '不符合', en: 'Not met' },
  gaugeWaits: { zh: '待定', en: 'Undecided' },
  levelColumn: { zh: '级别', en: 'Level' },

  topRepairs: { zh: '最能提高评级的三项整改', en: 'The three repairs that raise the grade most' },
  topRepairsFew: { zh: '最能提高评级的整改', en: 'The repairs that raise the grade most' },
  allRepairs: { zh: '查看全部整改项（{n} 项）', en: 'All repairs ({n})' },
  pointsUnit: { zh: ' 分', en: ' points' },
} as const satisfies Record<string, Text>;
