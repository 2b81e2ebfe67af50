import type { Text } from '../model/json.ts';

/** What can be wrong with a rubric: reason and remedy in one sentence. */
export const rubricFaultWords = {
  'principles-sum': {
    zh: '四项原则的分值合计 {sum}，应为 100；请调整分值',
    en: 'the principles add up to {sum} and must make 100; adjust their points',
  },
  'principle-empty': {
    zh: '原则 {principle} 有分值，却没有任何带权重的要求；请为它列入要求，或把分值改为 0',
    en: 'the principle {principle} has points but no criterion that weighs; list one, or give it 0 points',
  },
  'unknown-criterion': {
    zh: '没有编号为“{id}”的要求；用 wza rules 查看编号，写法如 wcag22:1.1.1、gbt37668@2019:3.2.1.2',
    en: 'there is no criterion “{id}”; see wza rules for the ids, written as in wcag22:1.1.1 or gbt37668@2019:3.2.1.2',
  },
  'criterion-of-apps': {
    zh: '“{id}”只适用于移动应用，不能用来评网站；请删去',
    en: '“{id}” concerns apps alone and cannot grade a website; remove it',
  },
  'id-twice': { zh: '“{id}”重复出现；请删去一处', en: '“{id}” is listed twice; remove one of them' },
  'unknown-rule': {
    zh: '否决项引用的规则“{rule}”不存在；用 wza rules 查看规则',
    en: 'the veto names the rule “{rule}”, which does not exist; see wza rules',
  },
  'rule-never-fails': {
    zh: '规则“{rule}”只提出疑问，从不判为不通过，不能作为否决项；请换一条规则',
    en: 'the rule “{rule}” only asks and never fails anything, so it can be no veto; name another',
  },
  'unknown-code': {
    zh: '规则“{rule}”没有结论“{code}”；可用：{known}',
    en: 'the rule “{rule}” has no result “{code}”; use one of {known}',
  },
  'band-twice': {
    zh: '等级“{band}”出现两次；请删去一处',
    en: 'the band “{band}” is listed twice; remove one of them',
  },
  'bands-overlap': {
    zh: '等级“{band}”（{from} 分起）与“{other}”重叠或次序颠倒；较高的等级要从较高的分数起',
    en: 'the band “{band}” (from {from}) overlaps or crosses “{other}”; a better band begins at a higher score',
  },
  'bands-from-0': {
    zh: '最低的等级从 {from} 分起，更低的分数就没有等级；请让它从 0 起',
    en: 'the lowest band begins at {from}, so lower scores have none; let it begin at 0',
  },
  'weights-sum': {
    zh: '各部分的权重合计 {sum}，应为 100；请调整',
    en: 'the parts weigh {sum} together and must make 100; adjust them',
  },
  'unknown-standard': {
    zh: '没有分级标准“{id}”；可用：{known}',
    en: 'there is no standard with levels “{id}”; use one of {known}',
  },
  'unknown-level': {
    zh: '该标准没有级别“{level}”；可用：{known}',
    en: 'the standard has no level “{level}”; use one of {known}',
  },
  'unknown-technical': {
    zh: '没有可作技术评价的方案“{id}”；可用：{known}，或在这里写出完整的计分方案',
    en: 'there is no rubric with points “{id}”; use one of {known}, or write the whole rubric here',
  },
  'id-taken': {
    zh: '“{id}”是随附方案的名称；请另起一个',
    en: '“{id}” is the name of a rubric that comes with wza; choose another',
  },
  shape: {
    zh: '{detail}；请对照 docs/rubric-example.yaml 改正',
    en: '{detail}; compare docs/rubric-example.yaml and correct it',
  },
  'unknown-key': {
    zh: '不认识的项“{key}”；请删去或改正拼写',
    en: 'unknown key “{key}”; remove it or correct its spelling',
  },
  yaml: {
    zh: '不是正确的 YAML（{detail}）；请改正缩进、引号或冒号',
    en: 'no valid YAML ({detail}); correct indentation, quotes or colons',
  },
} as const satisfies Record<string, Text>;

export type RubricFaultCode = keyof typeof rubricFaultWords;
