import type { Source, Standard } from '../../src/model/criterion.ts';
import type { SiteClass } from '../../src/model/site-plan.ts';
import { listed, type Listed } from './listed.ts';

/** What the rules for government websites ask that bears on accessibility. Numbers of their clauses are not known. */
const GUIDE = 'gov-guide@2017';
const CHECK = 'gov-check@2019';

const QUOTED: Source = {
  source: '国办发〔2017〕47号 的第三方引述 · second-hand quotations',
  confidence: 'medium',
};
const REMEMBERED: Source = {
  source: '国办发〔2017〕47号 的通常说法，原文未读 · as commonly described; text not read',
  confidence: 'low',
};
const PREAMBLE: Source = {
  source: '国办秘函〔2019〕19号 的说明部分和一份公开的自查报告 · its preamble and a published self-check',
  confidence: 'medium',
};

const GOVERNMENT: readonly SiteClass[] = ['portal', 'public'];
const of = { clause: null, classes: GOVERNMENT } as const;

const guide: readonly Listed[] = [
  {
    ...of,
    key: 'same-template',
    principle: 'understandable',
    source: QUOTED,
    seeAlso: ['gbt37668@2019:3.4.2.1', 'gbt37668@2019:3.4.2.3', 'wcag22:3.2.3'],
    zh: ['同类页面同一模板', '同类页面的模板、字体、字号、行距和布局一致。'],
    en: [
      'One template a kind of page',
      'Pages of a kind share template, font, size, line spacing and layout.',
    ],
  },
  {
    ...of,
    key: 'three-areas',
    principle: 'perceivable',
    source: QUOTED,
    seeAlso: ['wcag22:1.3.1', 'wcag22:2.4.1', 'gbt37668@2019:3.4.3.3'],
    zh: ['页面三个区域', '页面分为头部标识区、中部内容区、底部功能区。'],
    en: [
      'Three areas of a page',
      'A page has a head with the site’s marks, the content, and a foot with functions.',
    ],
  },
  {
    ...of,
    key: 'foot',
    principle: 'understandable',
    source: REMEMBERED,
    seeAlso: ['gbt37668@2019:3.2.1.2', 'gbt37668@2019:3.4.3.2'],
    zh: ['底部功能区内容', '底部有网站标识、找错入口、标识码、主办单位和联系方式、备案号、站点地图。'],
    en: [
      'What the foot holds',
      'The foot holds the site’s mark, the entry to report errors, site code, owner and contact, registration numbers and site map.',
    ],
  },
  {
    ...of,
    key: 'meta-tags',
    principle: 'robust',
    source: QUOTED,
    zh: ['页面元数据', '网站、栏目、文章页面各带规定的 meta 标签，如 SiteName、ColumnName、ArticleTitle。'],
    en: [
      'Metadata',
      'Site, column and article pages carry the prescribed meta tags, such as SiteName, ColumnName, ArticleTitle.',
    ],
  },
  {
    ...of,
    key: 'media-works',
    principle: 'robust',
    source: REMEMBERED,
    zh: ['图片视频正常显示', '图片和视频能正常显示和播放。'],
    en: ['Media work', 'Pictures and videos load and play.'],
  },
  {
    ...of,
    key: 'leaving',
    principle: 'understandable',
    source: {
      source: '许多政府网站的做法，条款未证实 · practice of many government sites; clause not confirmed',
      confidence: 'low',
    },
    seeAlso: ['gbt37668@2019:3.3.3.9', 'wcag22:3.2.5'],
    zh: ['离开本站有提示', '打开非政府网站的链接前有提示。'],
    en: ['Notice on leaving', 'Before a link to a site outside government opens, users are told.'],
  },
];

const check: readonly Listed[] = [
  {
    ...of,
    key: 'available',
    principle: 'robust',
    source: PREAMBLE,
    zh: ['可用性', '网站和主要功能可以正常访问和使用。'],
    en: ['Availability', 'The site and its main functions can be reached and used.'],
  },
  {
    ...of,
    key: 'search',
    principle: 'understandable',
    source: PREAMBLE,
    seeAlso: ['gbt37668@2019:3.4.3.2', 'wcag22:2.4.5'],
    zh: ['站内搜索', '站内搜索可用。'],
    en: ['Search', 'Search within the site works.'],
  },
  {
    ...of,
    key: 'report-errors',
    principle: 'robust',
    source: PREAMBLE,
    seeAlso: ['gbt37668@2019:3.5.2.1', 'gbt37668@2019:3.2.1.2'],
    zh: ['找错入口', '有“我为政府网站找错”入口并可使用。'],
    en: [
      'Entry to report errors',
      'The national entry for reporting errors of government sites is there and works.',
    ],
  },
];

/** The State Council office's guide for government websites. */
export const governmentGuide: Standard = {
  id: GUIDE,
  kind: 'duty',
  name: {
    zh: '《政府网站发展指引》（国办发〔2017〕47号）',
    en: 'Guide for government websites (国办发〔2017〕47号)',
  },
  edition: '2017',
  status: {
    zh: '2017-05-15 发布；全文未读到，只列与无障碍有关且有据可查的内容',
    en: 'Of 2017-05-15; full text not read: listed is what bears on accessibility and was reported',
  },
  levels: [],
  supersedes: null,
  complete: false,
  source: QUOTED,
  criteria: guide.map((one) => listed(GUIDE, one)),
};

/** The inspection indicators for government websites. */
export const governmentCheck: Standard = {
  id: CHECK,
  kind: 'duty',
  name: {
    zh: '政府网站检查指标（国办秘函〔2019〕19号）',
    en: 'Inspection indicators for government websites (国办秘函〔2019〕19号)',
  },
  edition: '2019',
  status: {
    zh: '2019-04-01 发布；指标表全文未读到',
    en: 'Of 2019-04-01; the full tables were not read',
  },
  levels: [],
  supersedes: null,
  complete: false,
  source: PREAMBLE,
  criteria: check.map((one) => listed(CHECK, one)),
};
