import type { Duty } from '../../src/model/duty.ts';
import type { Source } from '../../src/model/criterion.ts';
import type { SiteClass } from '../../src/model/site-plan.ts';

/**
 * What is asked of each class of site, and how a report speaks of it. The law asks publicly funded sites to come up to
 * the standards step by step; the plan sets full conformance as the aim of three classes; the regulation of 2012 asks
 * it outright of disabled people's organisations. A report states what was found and how it moves; whether a duty is
 * kept is for the competent department to decide.
 */
const LAW: Source = { source: '《中华人民共和国无障碍环境建设法》第三十二条', confidence: 'high' };
const PLAN: Source = { source: '内政发〔2021〕17号 三（五）4', confidence: 'high' };
const REGULATION: Source = { source: '国务院令第622号 第二十三条', confidence: 'high' };
const UNCHECKED: Source = {
  source: '列入必须达到一类的依据待核定 · the ground for this class is to be verified',
  confidence: null,
};

const law = { ...LAW, criterion: 'wzf@2023:art32-1' };
const plan = { ...PLAN, criterion: 'nm-plan@2021:3.5.4-sites' };

const MUST: Pick<Duty, 'strength' | 'speaks'> = {
  strength: 'must',
  speaks: {
    zh: '本报告说明检测时的状况和有待改进之处；义务是否落实，由主管部门认定。',
    en: 'This report states what was found at the time of the audit and what remains to be done; whether the duty is met is for the competent department to decide.',
  },
};
const GRADUALLY: Pick<Duty, 'strength' | 'speaks'> = {
  strength: 'must-gradually',
  speaks: {
    zh: '法律要求逐步达到，因此本报告说明检测时的状况和与以往相比的趋势；尚有差距，只表示还需继续改进。',
    en: 'The law asks for it step by step, so this report tells the status at the time of the audit and the trend since earlier ones; a gap means only that work remains.',
  },
};
const ENCOURAGED: Pick<Duty, 'strength' | 'speaks'> = {
  strength: 'encouraged',
  speaks: {
    zh: '属于国家鼓励的范围，结果供自愿改进时参考。',
    en: 'This is encouraged, not required; the results are meant as help for voluntary improvement.',
  },
};

const three = (siteClass: SiteClass, zh: string, en: string, enLower: string): Duty => ({
  siteClass,
  name: { zh, en },
  ...MUST,
  sentence: {
    zh: `规划要求${zh}全面达到无障碍网站设计标准；《无障碍环境建设法》要求财政资金建立的网站逐步符合该标准和国家信息无障碍标准。`,
    en: `The plan asks ${enLower} to fully meet the standard of accessible websites; the law asks sites built with public money to come up to it, and to the national standards of information accessibility, step by step.`,
  },
  sources: [plan, law],
});

/** One duty for every class of site. */
export const duties: readonly Duty[] = [
  three('portal', '门户网站', 'Portal', 'portals'),
  three('service-platform', '政务服务平台', 'Government service platform', 'government service platforms'),
  three('service-hall', '网上办事大厅', 'Online service hall', 'online service halls'),
  {
    siteClass: 'legal-service',
    name: { zh: '公共法律服务平台', en: 'Public legal service platform' },
    ...MUST,
    sentence: {
      zh: '本工具按“必须达到”一类对待公共法律服务平台，规划中的具体依据待核定；《无障碍环境建设法》要求财政资金建立的网站逐步符合无障碍网站设计标准和国家信息无障碍标准。',
      en: 'We treat public legal service platforms as one of the classes that must conform; the place in the plan is to be verified. The law asks sites built with public money to come up to the standard of accessible websites and the national standards of information accessibility step by step.',
    },
    sources: [{ ...UNCHECKED, criterion: null }, law],
  },
  {
    siteClass: 'federation',
    name: { zh: '残疾人联合会网站', en: 'Site of a disabled persons’ federation' },
    ...MUST,
    sentence: {
      zh: '《无障碍环境建设条例》第二十三条要求残疾人组织的网站达到无障碍网站设计标准；《无障碍环境建设法》另有逐步符合国家信息无障碍标准的要求。',
      en: 'Article 23 of the regulation asks sites of disabled people’s organisations to meet the standard of accessible websites; the law also asks them to come up to the national standards of information accessibility step by step.',
    },
    sources: [{ ...REGULATION, criterion: 'tiaoli@2012:art23-federation' }, law],
  },
  {
    siteClass: 'public',
    name: { zh: '其他财政资金建立的网站', en: 'Other publicly funded site' },
    ...GRADUALLY,
    sentence: {
      zh: '《无障碍环境建设法》第三十二条要求财政资金建立的网站逐步符合无障碍网站设计标准和国家信息无障碍标准。',
      en: 'Article 32 of the law asks sites built with public money to come up to the standard of accessible websites and the national standards of information accessibility step by step.',
    },
    sources: [law],
  },
  {
    siteClass: 'private',
    name: { zh: '企事业单位和社会网站', en: 'Private site' },
    ...ENCOURAGED,
    sentence: {
      zh: '《无障碍环境建设法》第三十二条鼓励新闻、社交、购物、医疗、金融、教育、交通等网站逐步符合同样的标准。',
      en: 'Article 32 of the law encourages news, social, shopping, health, finance, education and transport sites to come up to the same standards step by step.',
    },
    sources: [{ ...LAW, criterion: 'wzf@2023:art32-2' }],
  },
];
