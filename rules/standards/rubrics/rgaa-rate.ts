import type { RateRubric } from '../../../src/model/rubric.ts';

/** For comparison abroad: rates as France states them, over the criteria of WCAG 2.2 that its method rests on. */
export const rgaaRate: RateRubric = {
  kind: 'rate',
  id: 'rgaa-rate',
  version: 1,
  name: { zh: '符合率（参照法国 RGAA）', en: 'Rate of conformity (after RGAA)' },
  source: {
    zh: '法国 RGAA 4 的算法：在抽样的全部页面上都符合的要求数 ÷ 适用的要求数，并给出各页面符合率的平均值。RGAA 按自己的 106 项要求计算；这里按其所依据的 WCAG A 级和 AA 级要求（2.2 版）计算，还没有结论的要求两边都不算，所以与法国公布的数字只可参照，不可等同',
    en: 'The calculation of the French RGAA 4: criteria that hold on every page of the sample / criteria that apply, with the mean of the rates of the pages. RGAA counts its own 106 criteria; here those of WCAG A and AA, which it rests on, are counted (version 2.2), and what nobody has decided counts on neither side: to be compared with figures from France, not to be taken for one',
  },
  standard: 'wcag22',
  levels: ['A', 'AA'],
  gradable: { minPages: 5, minShare: 0.5 },
};
