import type { StandardKind } from '../model/criterion.ts';
import type { CriterionState } from '../model/finding.ts';
import type { Band } from '../model/band.ts';
import type { Principle, Step } from '../model/grade.ts';
import type { Lang, Text } from '../model/json.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import { fill } from './fill.ts';
import { intervalSteps } from './grade-interval.ts';
import { deviceNames, kindSteps, partNames } from './grade-kinds.ts';
import { levelName } from './level.ts';

const bands: Record<Band, Text> = {
  excellent: { zh: '优秀', en: 'excellent' },
  good: { zh: '良好', en: 'good' },
  pass: { zh: '合格', en: 'pass' },
  fail: { zh: '不合格', en: 'fail' },
};
const unrated: Text = { zh: '无法评级', en: 'cannot be rated' };

const principles: Record<Principle, Text> = {
  perceivable: { zh: '可感知性', en: 'Perceivable' },
  operable: { zh: '可操作性', en: 'Operable' },
  understandable: { zh: '可理解性', en: 'Understandable' },
  robust: { zh: '兼容性', en: 'Robust' },
};

const states: Record<CriterionState, Text> = {
  met: { zh: '符合', en: 'met' },
  'not-met': { zh: '不符合', en: 'not met' },
  'in-doubt': { zh: '待人工判定', en: 'for a person to decide' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-tested': { zh: '未检测', en: 'not tested' },
};

/** A duty of a law or plan is never said to be broken: that is not for a tool to say. */
const dutyStates: Record<CriterionState, Text> = {
  met: { zh: '已见落实', en: 'seen in place' },
  'not-met': { zh: '尚待落实', en: 'not yet in place' },
  'in-doubt': { zh: '待人工核实', en: 'for a person to verify' },
  'not-applicable': { zh: '不涉及', en: 'does not arise' },
  'not-tested': { zh: '待人工核实', en: 'for a person to verify' },
};

/** Sentences of the steps of a calculation, and of why there is no grade. */
const steps = {
  principle: {
    zh: '{principle}：判定了 {criteria} 项要求，得 {points} 分（满分 {of} 分）。',
    en: '{principle}: criteria judged: {criteria}; {points} of {of} points.',
  },
  'principle-not-judged': {
    zh: '{principle}（{of} 分）：没有可判定的内容，不计分，也不送分。',
    en: '{principle} ({of} points): nothing could be judged; it neither gives nor takes points.',
  },
  errors: {
    zh: '规则运行出错 {runs} 次（按页面和规则计）：出错之处既不算通过，也不算不通过。',
    en: 'Rules that broke (counted by page and rule): {runs}; what broke counts neither as passed nor as failed.',
  },
  sum: {
    zh: '各原则得分相加：{points} 分（满分 {of} 分），总分 {total} 分。',
    en: 'The principles add up to {points} of {of} points: a total of {total}.',
  },
  scaled: {
    zh: '已判定的原则共得 {points} 分（满分 {of} 分），按满分 100 分折算为 {total} 分。',
    en: 'The principles that were judged reach {points} of {of} points, which is {total} on a scale of 100.',
  },
  flawed: {
    zh: '仍有不通过之处，总分最高 {cap} 分：100 分只留给没有发现任何问题的网站。',
    en: 'There are failures, so the total is {cap} at most: 100 is kept for sites where none was found.',
  },
  veto: {
    zh: '触发否决项“{veto}”：涉及 {pages} 个页面（检查了 {applied} 个），总分最高 {cap} 分。',
    en: 'The veto “{veto}” was hit: pages concerned: {pages} of {applied}; the total is {cap} at most.',
  },
  capped: {
    zh: '封顶前总分 {total} 分，封顶后 {score} 分。',
    en: 'Total before it is capped: {total}; after: {score}.',
  },
  band: {
    zh: '总分 {score} 分，达到“{band}”（{from} 分起）。',
    en: 'The score is {score}: “{band}” (from {from}).',
  },
  'no-grade': { zh: '不给出总分和等级。', en: 'No score and no band are given.' },
  'no-pages': {
    zh: '没有任何页面检测成功（尝试了 {attempted} 个）。',
    en: 'No page could be audited (attempted: {attempted}).',
  },
  'too-few-pages': {
    zh: '只检测了 {audited} 个页面，评级至少需要 {needed} 个。',
    en: 'Pages audited: {audited}; a rating needs at least {needed}.',
  },
  'too-small-share': {
    zh: '尝试的 {attempted} 个页面，除去不存在的 {missing} 个，只有 {audited} 个检测成功，评级要求成功比例不低于 {needed}。',
    en: 'Of {attempted} pages attempted, less {missing} that do not exist, {audited} could be audited; a rating needs at least {needed} of them.',
  },
  'nothing-judged': {
    zh: '评分所依据的要求，一项也没能判定。',
    en: 'Not one of the criteria that the rating counts could be judged.',
  },
  'rule-error': {
    zh: '规则运行出错，没有得出结果：{detail}',
    en: 'The rule broke and gave no result: {detail}',
  },
  ...kindSteps,
  ...intervalSteps,
} as const satisfies Record<string, Text>;

/** Codes of all steps that have words. */
export type StepCode = keyof typeof steps;

/** All codes, for tests. */
export const stepCodes = Object.keys(steps) as readonly StepCode[];

/** Name of a band; null is “cannot be rated”. */
export const bandName = (band: Band | null, lang: Lang): string =>
  band === null ? unrated[lang] : bands[band][lang];

/** Name of a principle. */
export const principleName = (principle: Principle, lang: Lang): string => principles[principle][lang];

/** How a criterion stands, in words. */
export const stateName = (state: CriterionState, lang: Lang, kind: StandardKind = 'technical'): string =>
  (kind === 'technical' ? states : dutyStates)[state][lang];

const nameIn = (names: Readonly<Record<string, Text>>, key: string | number, lang: Lang): string | number =>
  Object.hasOwn(names, key) ? (names[key]?.[lang] ?? key) : key;

// Arguments that are shares of one.
const RATES: ReadonlySet<string> = new Set(['rate', 'low', 'high', 'mean']);

/** Points with at most two decimals, as people read them; the data keep all. */
const readable = (value: string | number): string | number =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

/**
 * One sentence for a step of the calculation (also for a finding of the outcome 'error'). With the rubric, vetoes
 * and ceilings have their names instead of ids. A step of another version, without words here, shows its code.
 */
export const stepText = (
  step: Step,
  lang: Lang,
  rubric?: Pick<ScoreRubric, 'vetoes' | 'ceilings'>,
): string => {
  if (!Object.hasOwn(steps, step.code)) return step.code;
  const vetoes = Object.fromEntries((rubric?.vetoes ?? []).map((veto) => [veto.id, veto.name]));
  const ceilings = Object.fromEntries((rubric?.ceilings ?? []).map((ceiling) => [ceiling.id, ceiling.name]));
  const args = Object.fromEntries(
    Object.entries(step.args).map(([key, value]) => {
      if (key === 'principle') return [key, nameIn(principles, value, lang)];
      if (key === 'band' || key === 'best' || key === 'worst') return [key, nameIn(bands, value, lang)];
      if (key === 'veto') return [key, nameIn(vetoes, value, lang)];
      if (key === 'ceiling') return [key, nameIn(ceilings, value, lang)];
      if (key === 'part') return [key, nameIn(partNames, value, lang)];
      if (key === 'device') return [key, nameIn(deviceNames, value, lang)];
      if (key === 'level') return [key, levelName(String(value), lang)];
      if (RATES.has(key)) return [key, `${Math.floor(Number(value) * 1000 + 1e-6) / 10}%`];
      if (key === 'needed' && step.code === 'too-small-share')
        return [key, `${readable(Number(value) * 100)}%`];
      return [key, readable(value)];
    }),
  );
  return fill(steps[step.code as StepCode][lang], args);
};
