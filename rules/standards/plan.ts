import type { Source, Standard } from '../../src/model/criterion.ts';
import { listed, type Listed } from './listed.ts';

/** What Inner Mongolia's plan for disabled people (2021–2025) and the MIIT notice on evaluation ask. */
const PLAN = 'nm-plan@2021';
const READ: Source = { source: '规划文本（内政发〔2021〕17号）· text of the plan', confidence: 'high' };
const READING: Source = {
  source:
    '规划文本（内政发〔2021〕17号），适用于网站是本工具的理解 · text of the plan; bearing on websites is our reading',
  confidence: 'medium',
};

const plan: readonly Listed[] = [
  {
    key: '3.5.4-sites',
    clause: '三（五）4',
    principle: 'robust',
    classes: ['portal', 'service-platform', 'service-hall'],
    source: READ,
    seeAlso: ['wzf@2023:art32-1'],
    zh: ['三类网站全面达标', '各级门户网站、政务服务平台、网上办事大厅全面达到无障碍网站设计标准。'],
    en: [
      'Three classes of site in full',
      'Portals, government service platforms and online service halls of all levels fully meet the standard of accessible websites.',
    ],
  },
  {
    key: '3.5.4-tool',
    clause: '三（五）4',
    principle: 'robust',
    classes: ['private'],
    source: READ,
    seeAlso: ['indicator:tool-present'],
    zh: ['鼓励无障碍浏览工具', '鼓励企事业单位的网站加装无障碍浏览工具；工具本身不等于达到标准。'],
    en: [
      'Browsing tools encouraged',
      'Enterprises and institutions are encouraged to add a tool for accessible browsing; the tool alone is no conformance.',
    ],
  },
  {
    key: '3.5.4-media',
    clause: '三（五）4',
    principle: 'perceivable',
    classes: ['portal', 'service-platform', 'service-hall'],
    source: READING,
    seeAlso: ['wzf@2023:art30'],
    zh: ['字幕、手语、语音', '公共服务配有字幕、手语、语音等方式，听力和言语障碍者有可用的服务渠道。'],
    en: [
      'Captions, sign, voice',
      'Public services offer captions, sign language and voice; people who are deaf or cannot speak have a channel they can use.',
    ],
  },
  {
    key: '3.6.4-federation',
    clause: '三（六）4',
    principle: 'robust',
    classes: ['federation'],
    source: READING,
    zh: ['残联服务平台衔接', '残联服务平台与政务服务平台衔接，登录和表单等环节同样无障碍。'],
    en: [
      'Hand-over to the service platform',
      'The federation’s platform hands over to the government service platform, and login and forms on the way are accessible too.',
    ],
  },
];

/** Inner Mongolia's plan. */
export const innerMongoliaPlan: Standard = {
  id: PLAN,
  kind: 'duty',
  name: {
    zh: '《内蒙古自治区“十四五”残疾人事业发展规划》（内政发〔2021〕17号）',
    en: 'Inner Mongolia plan for disabled people’s affairs 2021–2025 (内政发〔2021〕17号)',
  },
  edition: '2021',
  status: { zh: '规划期 2021–2025 年', en: 'Covers 2021 to 2025' },
  levels: [],
  supersedes: null,
  complete: false,
  source: READ,
  criteria: plan.map((one) => listed(PLAN, one)),
};

const EVALUATION = 'miit67-a3@2021';
const TABLE: Source = {
  source: '附件3 表格全貌图片 · picture of the whole table of Annex 3',
  confidence: 'high',
};
const PRESS: Source = { source: '2021 年 4 月的报道 · press of April 2021', confidence: 'medium' };
const ASSOCIATION: Source = {
  source: '2022-08 评测体系说明的开头部分 · opening of the description of 2022-08',
  confidence: 'medium',
};

const evaluation: readonly Listed[] = [
  {
    key: 'satisfaction',
    clause: '附件3',
    principle: 'understandable',
    classes: null,
    source: TABLE,
    zh: ['用户满意度评价', '残疾人和老年人组成评测组，通过问卷、实际操作、电话访谈评价，占 40%。'],
    en: [
      'User satisfaction',
      'A panel of disabled and older people judges by questionnaire, hands-on use and telephone interview; 40 % of the result.',
    ],
  },
  {
    key: 'technical',
    clause: '附件3',
    principle: 'robust',
    classes: null,
    source: TABLE,
    zh: ['技术评价', '依据 GB/T 37668-2019、YD/T 1822-2008 和附件1，用工具和人工检测，占 40%。'],
    en: [
      'Technical evaluation',
      'By GB/T 37668-2019, YD/T 1822-2008 and Annex 1, with tools and by hand; 40 % of the result.',
    ],
  },
  {
    key: 'self',
    clause: '附件3',
    principle: 'robust',
    classes: null,
    source: TABLE,
    zh: ['自我评价', '单位对照要求写出自评报告，占 20%。'],
    en: [
      'Self-assessment',
      'The organisation reports on itself against the requirements; 20 % of the result.',
    ],
  },
  {
    key: 'apart',
    clause: null,
    principle: 'robust',
    classes: null,
    source: ASSOCIATION,
    zh: ['电脑端和移动端分别评测', '电脑端和移动端分别评测；先审否决指标，再评技术指标。'],
    en: [
      'Desktop and mobile apart',
      'Desktop and mobile are evaluated apart; vetoes come first, technical indicators after.',
    ],
  },
  {
    key: 'mark',
    clause: null,
    principle: 'robust',
    classes: null,
    source: PRESS,
    seeAlso: ['indicator:mark'],
    zh: ['信息无障碍标识', '评测合格的授予信息无障碍标识，有效期 2 年，抽查不合格的收回。'],
    en: [
      'Accessibility mark',
      'Whoever passes is given the mark of information accessibility for two years; spot checks can take it back.',
    ],
  },
];

/** Annex 3 of the MIIT notice: how websites and apps are evaluated. Its list of indicators is not known. */
export const miitEvaluation: Standard = {
  id: EVALUATION,
  kind: 'duty',
  name: {
    zh: '工信厅信管函〔2021〕67号 附件3《互联网应用适老化及无障碍水平评测体系》',
    en: 'MIIT notice 工信厅信管函〔2021〕67号, Annex 3: evaluation of adaptation to older people and accessibility',
  },
  edition: '2021',
  status: {
    zh: '2021-04-06 发布；否决指标和技术指标清单在 2023 年修订的评测文件中，未读到',
    en: 'Notice of 2021-04-06; the lists of vetoes and technical indicators are in a document revised in 2023 that was not read',
  },
  levels: [],
  supersedes: null,
  complete: false,
  source: TABLE,
  criteria: evaluation.map((one) => listed(EVALUATION, one)),
};
