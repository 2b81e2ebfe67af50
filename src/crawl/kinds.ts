import type { HtmlPage } from './read-html.ts';

/** Kinds of pages that every sample holds where the site has them (the structured part of WCAG-EM 1.0, step 3). */
export const kinds = [
  'home',
  'search',
  'sitemap',
  'service',
  'form',
  'contact',
  'statement',
  'media',
  'documents',
] as const;
export type Kind = (typeof kinds)[number];

/** What names a kind in a title, a column's name or the text of a link, and in a path. */
const said: Readonly<Partial<Record<Kind, { readonly words: RegExp; readonly path: RegExp }>>> = {
  search: {
    words:
      /^(?:站内|全站|高级|智能|全文|统一)?(?:搜索|检索)(?:服务|平台|结果|页面?|中心)?$|^(?:site |advanced )?search(?: results)?$/i,
    path: /(?:^|[/_.-])(?:search|sousuo|ss|jiansuo|znss|query)(?:[/_.-]|$)/i,
  },
  sitemap: {
    words: /^(?:网站|站点|本站|全站)(?:地图|导航图?|导览)$|^site ?map$/i,
    path: /(?:^|[/_.-])(?:site_?map|wzdt|zddt|wzdh|wzdtu)(?:[/_.-]|$)/i,
  },
  service: {
    words:
      /^(?:网上|在线|便民|政务|公共|公众|个人|法人|企业|我要)?(?:办事|服务)(?:大厅|服务|中心|指南|事项|平台|导航)?$|^(?:政务服务|办事服务|网上办事|在线办事|一网通办|便民服务|我要办事|服务事项|办事指南)|^(?:online )?services?$/i,
    path: /(?:^|[/_.-])(?:bsfw|zwfw\w*|wsbs|bsdt|bszn|fwdt|wybs|zxbs|bmfw|ggfw|services?)(?:[/_.-]|$)/i,
  },
  form: {
    words:
      /^(?:领导|市长|区长|县长|局长|主任|书记|省长)?信箱$|^(?:我要)?(?:咨询|投诉|写信|留言|建言|举报|申请)(?:投诉|建议|举报|公开)?$|依申请公开|^(?:在线|网上)(?:咨询|留言|申请|投诉|预约)|^feedback$/i,
    path: /(?:^|[/_.-])(?:ldxx|szxx|xx|ysqgk|zxts|wyzx|wyxx|feedback|mailbox|apply|message)(?:[/_.-]|$)/i,
  },
  contact: {
    words: /^联系(?:我们|方式|电话)$|^contact(?: us)?$/i,
    path: /(?:^|[/_.-])(?:lxwm|lxfs|contact(?:_?us)?)(?:[/_.-]|$)/i,
  },
  statement: {
    words: /无障碍(?:声明|说明|承诺)|^(?:网站)?无障碍$|^(?:web )?accessibility(?: statement)?$/i,
    path: /(?:^|[/_.-])(?:wza|wzasm|wzazs|accessibility(?:[_-]statement)?)(?:[/_.-]|$)/i,
  },
  media: {
    words:
      /^(?:图片|新闻|政务)?视频(?:新闻|中心|专栏|库|点播|解读)?$|^(?:在线|新闻|网络)?(?:直播|访谈)$|^videos?$/i,
    path: /(?:^|[/_.-])(?:video|shipin|sp|spxw|media|zxft|zxzb)(?:[/_.-]|$)/i,
  },
  documents: {
    words:
      /^(?:文件|表格|资料|附件|常用)(?:下载|库|中心|专区)|^下载(?:专区|中心)$|^(?:政策|规范性|法规)?文件(?:库|公开)?$|^(?:downloads|documents)$/i,
    path: /(?:^|[/_.-])(?:xzzx|wjxz|bgxz|zlxz|zcwj|wjk|download|downloads|documents)(?:[/_.-]|$)/i,
  },
};

const isRoot = (path: string): boolean => /^\/(?:(?:index|default|home|main)\.\w{2,5})?$/i.test(path);

/** The kinds that the text of a link tells of the page it leads to. */
export const kindsByName = (name: string): Kind[] => {
  const short = name.replace(/\s+/g, ' ').trim();
  if (short === '' || short.length > 40) return [];
  return kinds.filter((kind) => said[kind]?.words.test(short));
};

/** The parts of a title, such as "站内搜索 - 青城区人民政府". */
const partsOf = (title: string): string[] => title.split(/\s*[-_|–—>»:：]\s*/).map((part) => part.trim());

const documentLink = /\.(?:pdf|ofd|docx?|xlsx?|pptx?|wps|et|ceb)(?:[?#]|$)/i;

/** Marks of the kinds a page is, by what it is called, where it lies and what stands on it: 1 is a hint, 3 is sure. */
export const kindsOfPage = (page: HtmlPage, url: string): Partial<Record<Kind, number>> => {
  const { pathname } = new URL(url);
  const marks: Partial<Record<Kind, number>> = {};
  const add = (kind: Kind, mark: number): void => void (marks[kind] = (marks[kind] ?? 0) + mark);
  const names = [
    ...partsOf(page.title).slice(0, 2),
    ...page.headings,
    page.meta['columnname'] ?? '', // the tags of the State Council's guide to government websites (国办发〔2017〕47号)
    page.meta['columntype'] ?? '',
  ];
  const called = new Set(names.flatMap(kindsByName));
  for (const kind of kinds) {
    if (called.has(kind)) add(kind, 2);
    if (said[kind]?.path.test(pathname)) add(kind, 1);
  }
  if (isRoot(pathname) && new URL(url).search === '') add('home', 3);
  const { questions, players } = page.counts;
  if (questions >= 3) add('form', 3);
  else if (questions > 0 && page.counts.fields > questions) add('form', 1);
  if (players > 0) add('media', 3);
  const documents = page.links.filter((link) => documentLink.test(link.url)).length;
  if (documents >= 3) add('documents', documents >= 8 ? 3 : 2);
  return marks;
};
