import type { LevelRubric } from '../../../src/model/rubric.ts';

/** The level of GB/T 37668 that is attained. The standard gives three levels and no score, so there is none here. */
export const gbt37668Level: LevelRubric = {
  kind: 'level',
  id: 'gbt37668-level',
  version: 1,
  name: { zh: 'GB/T 37668 等级', en: 'Level of GB/T 37668' },
  source: {
    zh: 'GB/T 37668-2019 把各项要求分为一级、二级、三级；某一级及以下的各项全部符合或不适用，才算达到这一级。标准没有规定分数和百分比，也没有规定抽样，所需的最少页面数为本工具自定',
    en: 'GB/T 37668-2019 divides its items into levels 1, 2 and 3; a level is attained when every item of it and below is met or not applicable. The standard sets no score, percentage or sampling; how many pages are needed at least is our own',
  },
  standard: 'gbt37668@2019',
  gradable: { minPages: 5, minShare: 0.5 },
};
