import type { Text } from '../model/json.ts';

/** Words of the report on duties, standards and corrections of their data. */
export const standardsWords = {
  'strength:must': { zh: '应当符合无障碍要求', en: 'is to be accessible' },
  'strength:must-gradually': {
    zh: '应当逐步达到无障碍要求',
    en: 'is to become accessible step by step',
  },
  'strength:encouraged': { zh: '鼓励符合无障碍要求', en: 'is encouraged to be accessible' },
  duty: { zh: '要求的依据', en: 'What is asked of it' },
  dutySpeaks: { zh: '结果怎样看', en: 'How to read the results' },
  dutySources: { zh: '出处', en: 'Sources' },
  'purpose:technical': { zh: '技术标准', en: 'technical standard' },
  'purpose:duty': { zh: '义务', en: 'duty' },
  'purpose:indicator': {
    zh: '独立指标，不计入达标和评分',
    en: 'indicator apart, no part of conformance or score',
  },
  purpose: { zh: '用途', en: 'Purpose' },
  correctionsTitle: { zh: '对标准数据的更正', en: 'Corrections of the data of standards' },
  correctionsLead: {
    zh: '本报告按以下更正判定；它们由使用者导入，不属于本版本自带的数据。共 {n} 项。',
    en: 'This report was judged with these corrections; a user brought them in, they are no part of the data of this version. In all: {n}.',
  },
  correctionsCaption: { zh: '更正及来源', en: 'Corrections and their sources' },
  correctionOf: { zh: '条目', en: 'Entry' },
  correctionFact: { zh: '更正内容', en: 'What was corrected' },
  correctionSource: { zh: '来源', en: 'Source' },
  correctionAdded: { zh: '新增', en: 'added' },
  correctionChange: { zh: '{fact}：{from} → {to}', en: '{fact}: {from} → {to}' },
  correctionEmpty: { zh: '（空）', en: '(empty)' },
  correctionsMore: {
    zh: '另有 {n} 处更正，见 wza standards list --json。',
    en: 'Further corrections: {n}; see wza standards list --json.',
  },
} as const satisfies Record<string, Text>;
