import { ask, defineSiteRule, fail, pass } from '../src/model/rule.ts';
import { minPages, showsAll, sitePages } from './site-pages.ts';

/** So many pages without any sign of search or site map are not chance. */
const surePages = 5;

/** Besides moving from link to link there is another way to every page: search, a site map, or all links on one page. */
export default defineSiteRule({
  id: 'ways-to-find',
  version: 2,
  criteria: ['wcag22:2.4.5'],
  act: [],
  impact: 'moderate',
  decide: (site) => {
    const pages = sitePages(site);
    if (pages.length < minPages) return [];
    if (pages.some(({ facts }) => facts.search || facts.sitemapLink !== null)) return [pass(null)];
    const deep = site.visits.some((visit) => visit.depth > 1 && visit.reached.state !== 'skipped');
    if (!deep && site.visits.every((visit) => visit.via !== 'sitemap')) return [pass(null)]; // the entry page links to all
    return [
      pages.length >= surePages && showsAll(site, pages)
        ? fail(null, 'none', { pages: pages.length })
        : ask(null, 'none-seen', { pages: pages.length }),
    ];
  },
  text: {
    zh: {
      title: '除了逐级点击，还有别的办法找到页面',
      who: '用屏幕阅读器或键盘逐级翻栏目非常慢；没有搜索和网站地图，盲人、肢体障碍和认知障碍用户很难找到要办的事项。',
      fix: '在每页头部提供站内搜索，在页脚提供文字形式的网站地图。',
      example: {
        bad: '只能从导航一级一级点进去',
        good: '<form role="search">…</form> 和页脚的 <a href="/map.html">网站地图</a>',
      },
      says: {
        none: '检查的 {pages} 个页面上都没有站内搜索，也没有网站地图',
        'none-seen': '检查的 {pages} 个页面上没有发现站内搜索和网站地图：请确认是否有其他查找途径',
      },
    },
    en: {
      title: 'There is more than one way to find a page',
      who: 'Moving from column to column with a screen reader or keyboard is slow; without search or site map, many people do not find what they came for.',
      fix: 'Offer a search on every page and a site map made of text links in the footer.',
      example: {
        bad: 'Pages are reached by clicking down the navigation only',
        good: '<form role="search">…</form> and <a href="/map.html">Site map</a> in the footer',
      },
      says: {
        none: 'none of the {pages} pages examined offers a search or a site map',
        'none-seen':
          'no search and no site map was seen on {pages} pages: check whether there is another way',
      },
    },
  },
});
