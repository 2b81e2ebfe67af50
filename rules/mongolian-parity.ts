import { ask, defineSiteRule, pass } from '../src/model/rule.ts';
import { sitePages, type SitePage } from './site-pages.ts';

const days = 24 * 60 * 60 * 1000;
const lateDays = 90;

const inMongolian = ({ facts: { lang, title, headings } }: SitePage): boolean =>
  /^(?:mn|mvf|mon)\b/i.test(lang ?? '') ||
  /[\u1820-\u18aa]{2}/.test([title, ...headings.slice(0, 5).map(({ text }) => text)].join(' '));

/** Newest day that the meta tag PubDate of government sites names, in ms; null if none does. */
const newest = (pages: readonly SitePage[]): number | null => {
  const dates = pages.flatMap(({ facts: { meta } }) => {
    const key = Object.keys(meta).find((name) => name.toLowerCase() === 'pubdate');
    const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(meta[key ?? ''] ?? '');
    return day ? [Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))] : [];
  });
  return dates.length > 0 ? Math.max(...dates) : null;
};

/** The Mongolian version offers what the Chinese one does. Machines only see hints, so all are questions. */
export default defineSiteRule({
  id: 'mongolian-parity',
  version: 1,
  criteria: ['indicator:language-versions'],
  act: [],
  impact: 'moderate',
  decide: (site) => {
    const pages = sitePages(site);
    const mongolian = pages.filter(inMongolian);
    const chinese = pages.filter((page) => !inMongolian(page));
    if (mongolian.length === 0 || chinese.length === 0) return [];
    const first = mongolian[0]?.url;
    const has = (list: readonly SitePage[], what: (page: SitePage) => boolean): boolean => list.some(what);
    const found = [];
    if (chinese.length >= 3 * mongolian.length)
      found.push(ask(null, 'fewer', { mongolian: mongolian.length, chinese: chinese.length }, first));
    if (has(chinese, ({ facts }) => facts.search) && !has(mongolian, ({ facts }) => facts.search))
      found.push(ask(null, 'no-search', {}, first));
    if (
      has(chinese, ({ facts }) => facts.contact !== null) &&
      !has(mongolian, ({ facts }) => facts.contact !== null)
    )
      found.push(ask(null, 'no-contact', {}, first));
    if (
      has(chinese, ({ facts }) => facts.counts.forms > 0) &&
      !has(mongolian, ({ facts }) => facts.counts.forms > 0)
    )
      found.push(ask(null, 'no-forms', {}, first));
    const [new1, new2] = [newest(mongolian), newest(chinese)];
    if (new1 !== null && new2 !== null && new2 - new1 > lateDays * days)
      found.push(ask(null, 'older', { days: Math.round((new2 - new1) / days) }, first));
    return found.length > 0 ? found : [pass(null)];
  },
  text: {
    zh: {
      title: '蒙古文版与汉文版的内容和功能应相当',
      who: '蒙古文版缺栏目、不更新、不能搜索和办事，用蒙古文的人得到的就少。',
      fix: '两种文字同步发布；搜索、联系方式、办事和表单在蒙古文版同样提供。',
      example: { bad: '蒙古文版只有一页简介，三年没有更新', good: '两个版本栏目相同，每天同步更新' },
      says: {
        fewer: '检测到蒙古文页面 {mongolian} 个，其他页面 {chinese} 个，请核对蒙古文版是否缺少栏目和内容。',
        'no-search': '其他页面有站内搜索，蒙古文页面上没有看到，请核对。',
        'no-contact': '其他页面有联系方式，蒙古文页面上没有看到，请核对。',
        'no-forms': '其他页面有表单，蒙古文页面上没有看到，请核对能否办事和留言。',
        older: '蒙古文页面标明的最新日期比其他页面早 {days} 天，请核对是否及时更新。',
      },
    },
    en: {
      title: 'The Mongolian version offers what the Chinese one does',
      who: 'Where it lacks columns, is out of date or has no search and services, Mongolian readers get less.',
      fix: 'Publish in both scripts at the same time; offer search, contact, services and forms in Mongolian too.',
      example: {
        bad: 'The Mongolian version is one page of introduction, three years old',
        good: 'Both versions have the same columns and are updated daily',
      },
      says: {
        fewer:
          '{mongolian} Mongolian pages and {chinese} others were found; check whether the Mongolian version lacks columns and content.',
        'no-search': 'Other pages have a search; none was seen on Mongolian pages: check.',
        'no-contact': 'Other pages tell how to get in touch; none was seen on Mongolian pages: check.',
        'no-forms':
          'Other pages have forms; none was seen on Mongolian pages: check whether services and messages are possible.',
        older:
          'The newest date of Mongolian pages is {days} days before that of others; check whether they are kept up to date.',
      },
    },
  },
});
