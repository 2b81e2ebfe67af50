import type { CriterionState } from '../model/finding.ts';
import type { Band, Principle, Step } from '../model/grade.ts';
import type { Lang, Text } from '../model/json.ts';
import { fill } from './fill.ts';

const bands: Record<Band, Text> = {
  excellent: { zh: '优秀', en: 'Excellent' },
  good: { zh: '良好', en: 'Good' },
  pass: { zh: '合格', en: 'Pass' },
  fail: { zh: '不合格', en: 'Fail' },
};
const principles: Record<Principle, Text> = {
  perceivable: { zh: '可感知性', en: 'Perceivable' },
  operable: { zh: '可操作性', en: 'Operable' },
  understandable: { zh: '可理解性', en: 'Understandable' },
  robust: { zh: '兼容性', en: 'Robust' },
};
const states: Record<CriterionState, Text> = {
  met: { zh: '符合', en: 'met' },
  'not-met': { zh: '不符合', en: 'not met' },
  'in-doubt': { zh: '待确认', en: 'in doubt' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-tested': { zh: '未检测', en: 'not tested' },
};
const steps: Readonly<Record<string, Text>> = {
  'principle-score': { zh: '{points} 分（满分 {of} 分）', en: '{points} points of {of}' },
};

/** One step of the calculation in words. */
export const stepText = (step: Step, lang: Lang): string => {
  const text = steps[step.code];
  return text ? fill(text[lang], step.args) : `${step.code} ${JSON.stringify(step.args)}`;
};
/** Name of a band; null = no grade. */
export const bandName = (band: Band | null, lang: Lang): string =>
  band === null ? { zh: '无法评级', en: 'Cannot be graded' }[lang] : bands[band][lang];
/** Name of a principle. */
export const principleName = (p: Principle, lang: Lang): string => principles[p][lang];
/** Name of a criterion's state. */
export const stateName = (state: CriterionState, lang: Lang): string => states[state][lang];
