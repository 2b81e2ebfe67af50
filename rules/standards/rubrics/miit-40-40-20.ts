import type { CompositeRubric } from '../../../src/model/rubric.ts';
import { technical100 } from './technical-100.ts';

/**
 * The evaluation of the action of 2021. Its weights and parts are known from Annex 3 of the notice; its list of indicators and
 * their points are not, so our own technical score stands in their place and says so.
 */
export const miit404020: CompositeRubric = {
  kind: 'composite',
  id: 'miit-40-40-20',
  version: technical100.version, // its own calculation has not changed; the technical part moves it
  name: { zh: '40-40-20 综合评价', en: 'Composite evaluation 40-40-20' },
  source: {
    zh: '工信厅信管函〔2021〕67号附件3：用户满意度评价占 40%，技术评价占 40%，自我评价占 20%；满 60 分为合格，电脑端和移动端分别评价（据公开报道）',
    en: 'Annex 3 of the MIIT notice 2021 no. 67: users’ satisfaction 40 %, technical evaluation 40 %, self-assessment 20 %; 60 points pass, and desktop and mobile are judged apart (as publicly reported)',
  },
  weights: { technical: 40, satisfaction: 40, self: 20 },
  technical: technical100,
  bands: [
    { band: 'pass', from: 60 },
    { band: 'fail', from: 0 },
  ],
  unknown: {
    zh: '附件3 没有指标清单、否决指标和分值；评测体系（修订版）的全文没有查到。技术评价暂以本工具的“百分制技术评级”代替，结果不等于官方评测结果',
    en: 'Annex 3 has no list of indicators, vetoes or points, and the text of the revised evaluation system was not found. This tool’s own technical rating stands in for the technical part; the result is not that of the official evaluation',
  },
};
