import type { Source, Standard } from '../../src/model/criterion.ts';
import { listed, PUBLIC, type Listed } from './listed.ts';

/**
 * What laws and regulations ask of websites. They bind whoever runs a site, step by step or at once; whether a duty is
 * kept is for the authorities to say, so no rule judges them: a person notes what is there.
 */
const TEXT: Source = {
  source: '法规全文（公开仓库 LawRefBook/Laws）· full text in a public repository',
  confidence: 'high',
};

const LAW = 'wzf@2023';
const law: readonly Listed[] = [
  {
    key: 'art4',
    clause: '第四条',
    principle: 'understandable',
    classes: null,
    source: TEXT,
    zh: ['与适老化结合', '无障碍环境建设与适老化改造相结合。'],
    en: [
      'Together with adaptation to older people',
      'Accessibility work is combined with adaptation to older people.',
    ],
  },
  {
    key: 'art29',
    clause: '第二十九条',
    principle: 'perceivable',
    classes: PUBLIC,
    source: TEXT,
    seeAlso: ['tiaoli@2012:art19'],
    zh: [
      '公共信息便于获取',
      '公共信息便于残疾人、老年人获取；发布突发事件信息，有条件的同时采用语音、大字、盲文、手语等方式。',
    ],
    en: [
      'Public information within reach',
      'Public information is easy to obtain for disabled and older people; emergency information comes, where conditions allow, in voice, large print, braille and sign as well.',
    ],
  },
  {
    key: 'art30',
    clause: '第三十条',
    principle: 'perceivable',
    classes: null,
    source: TEXT,
    seeAlso: ['gbt37668@2019:3.2.3.2', 'gbt37668@2019:3.2.3.4', 'wcag22:1.2.2'],
    zh: ['视频字幕和手语', '网络视频鼓励配字幕、手语或音频解说。'],
    en: [
      'Captions and sign language',
      'Video on the network is encouraged to carry captions, sign language or audio description.',
    ],
  },
  {
    key: 'art32-1',
    clause: '第三十二条第一款',
    principle: 'robust',
    classes: PUBLIC,
    source: TEXT,
    zh: [
      '财政资金建设的网站',
      '用财政资金建立的网站、服务平台、移动应用，逐步达到无障碍网站设计标准和国家信息无障碍标准。',
    ],
    en: [
      'Sites built with public money',
      'Sites, service platforms and mobile apps built with public money come up, step by step, to the standard of accessible websites and the national standards of information accessibility.',
    ],
  },
  {
    key: 'art32-2',
    clause: '第三十二条第二款',
    principle: 'robust',
    classes: ['private'],
    source: TEXT,
    zh: [
      '鼓励民生类网站',
      '国家鼓励新闻、社交、购物、医疗、金融、教育、交通等网站和应用逐步达到同样的标准。',
    ],
    en: [
      'Private sites encouraged',
      'News, social, shopping, health, finance, education and transport sites are encouraged to come up to the same standards step by step.',
    ],
  },
  {
    key: 'art35',
    clause: '第三十五条',
    principle: 'perceivable',
    classes: PUBLIC,
    source: TEXT,
    seeAlso: ['gbt37668@2019:3.5.2.1', 'gbt37668@2019:3.5.2.2'],
    zh: ['热线和报警求助', '热线和紧急呼叫系统逐步具备语音、大字、盲文、一键呼叫等功能。'],
    en: [
      'Hotlines and emergency calls',
      'Hotlines and emergency systems gain, step by step, voice, large text, braille and one-key calls.',
    ],
  },
  {
    key: 'art38',
    clause: '第三十八条',
    principle: 'perceivable',
    classes: null,
    source: TEXT,
    seeAlso: ['gbt37668@2019:3.2.3.4'],
    zh: ['国家通用手语和盲文', '使用手语、盲文的，采用国家通用手语和国家通用盲文。'],
    en: [
      'National sign language and braille',
      'Where sign language or braille is used, it is the national common one.',
    ],
  },
  {
    key: 'art62',
    clause: '第六十二条',
    principle: 'robust',
    classes: null,
    source: TEXT,
    seeAlso: ['gbt37668@2019:3.5.2.1', 'indicator:feedback'],
    zh: ['意见投诉有回应', '对无障碍方面的意见、建议、投诉，有受理的渠道，并予处理和答复。'],
    en: [
      'Complaints answered',
      'Suggestions and complaints about accessibility have a channel, are handled and are answered.',
    ],
  },
];

const REGULATION = 'tiaoli@2012';
const regulation: readonly Listed[] = [
  {
    key: 'art19',
    clause: '第十九条',
    principle: 'perceivable',
    classes: PUBLIC,
    source: TEXT,
    seeAlso: ['wzf@2023:art29'],
    zh: ['重要政府信息的语音和文字提示', '重要政府信息和与残疾人相关的信息，创造条件提供语音和文字提示。'],
    en: [
      'Voice and text for important information',
      'For important government information and what concerns disabled people, conditions are created for prompts in voice and text.',
    ],
  },
  {
    key: 'art23-federation',
    clause: '第二十三条',
    principle: 'robust',
    classes: ['federation'],
    source: TEXT,
    seeAlso: ['wzf@2023:art32-1'],
    zh: ['残疾人组织的网站', '残疾人组织的网站达到无障碍网站设计标准。'],
    en: [
      'Sites of disabled people’s organisations',
      'Sites of disabled people’s organisations meet the standard of accessible websites.',
    ],
  },
  {
    key: 'art23-government',
    clause: '第二十三条',
    principle: 'robust',
    classes: ['portal', 'public'],
    source: TEXT,
    seeAlso: ['wzf@2023:art32-1'],
    zh: ['市级以上政府网站', '设区的市级以上政府网站和政府公益活动网站，逐步达到无障碍网站设计标准。'],
    en: [
      'Government sites of cities and above',
      'Sites of governments from prefecture-level cities upwards and of their public-benefit activities come up to the standard step by step.',
    ],
  },
];

const LOCAL = 'nm-tiaoli@2025';
const PRESS: Source = {
  source: '据《内蒙古日报》2025-04-30 报道，条文未读 · press; articles not read',
  confidence: 'low',
};
const local: readonly Listed[] = [
  {
    key: 'information',
    clause: null,
    principle: 'robust',
    classes: PUBLIC,
    source: PRESS,
    seeAlso: ['wzf@2023:art32-1'],
    zh: ['无障碍信息交流', '信息的获取、使用和交流无障碍，并与适老化结合；涉及网站的条款和措辞尚未核定。'],
    en: [
      'Accessible exchange of information',
      'Information can be obtained, used and exchanged without barriers, together with adaptation to older people; article and wording on websites are to be verified.',
    ],
  },
  {
    key: 'trial-use',
    clause: null,
    principle: 'robust',
    classes: PUBLIC,
    source: PRESS,
    zh: ['体验试用', '残联和老龄组织参与意见征询、体验试用和监督，其意见有处可记。'],
    en: [
      'Trial use',
      'Federations of disabled people and organisations of older people take part in consultation, trial use and supervision, and what they find is recorded.',
    ],
  },
];

/** The law on building an accessible environment. */
export const accessibilityLaw: Standard = {
  id: LAW,
  kind: 'duty',
  name: {
    zh: '《中华人民共和国无障碍环境建设法》',
    en: 'Law of the People’s Republic of China on Building an Accessible Environment',
  },
  edition: '2023',
  status: { zh: '2023-06-28 通过，2023-09-01 起施行', en: 'Passed 2023-06-28, in force since 2023-09-01' },
  levels: [],
  supersedes: null,
  complete: false,
  source: TEXT,
  criteria: law.map((one) => listed(LAW, one)),
};

/** The State Council's regulation of 2012. */
export const regulation2012: Standard = {
  id: REGULATION,
  kind: 'duty',
  name: {
    zh: '《无障碍环境建设条例》（国务院令第622号）',
    en: 'Regulation on Building an Accessible Environment (State Council order 622)',
  },
  edition: '2012',
  status: {
    zh: '2012-08-01 起施行；2023 年的法律为上位法',
    en: 'In force since 2012-08-01; the law of 2023 stands above it',
  },
  levels: [],
  supersedes: null,
  complete: false,
  source: TEXT,
  criteria: regulation.map((one) => listed(REGULATION, one)),
};

/** Inner Mongolia's regulation of 2025; its article on websites is not known to us. */
export const innerMongolia2025: Standard = {
  id: LOCAL,
  kind: 'duty',
  name: {
    zh: '《内蒙古自治区无障碍环境建设条例》',
    en: 'Inner Mongolia Regulation on Building an Accessible Environment',
  },
  edition: '2025',
  status: {
    zh: '2025-03-25 通过，2025-05-01 起施行；全文未读到，涉及网站的条款待核定',
    en: 'Passed 2025-03-25, in force since 2025-05-01; full text not read, the article on websites is to be verified',
  },
  levels: [],
  supersedes: null,
  complete: false,
  source: { source: '条例开头部分和报道 · opening of the regulation and press', confidence: 'medium' },
  criteria: local.map((one) => listed(LOCAL, one)),
};
