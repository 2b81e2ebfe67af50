import { ask, defineSiteRule, fail, pass } from '../src/model/rule.ts';
import { minPages, showsAll, sitePages } from './site-pages.ts';

/**
 * The test method of GB/T 37668 looks for both, its requirement asks for one way at least: one of them missing is a
 * question, both missing is a failure where enough of the site was looked at.
 */
export default defineSiteRule({
  id: 'search-and-map',
  version: 2,
  criteria: ['gbt37668@2019:3.4.3.2'],
  act: [],
  impact: 'moderate',
  decide: (site) => {
    const pages = sitePages(site);
    if (pages.length < minPages) return [];
    const args = { pages: pages.length };
    const search = pages.some(({ facts }) => facts.search);
    const map = pages.some(({ facts }) => facts.sitemapLink !== null);
    if (!search && !map && showsAll(site, pages)) return [fail(null, 'neither', args)];
    return [search ? pass(null) : ask(null, 'no-search', args), map ? pass(null) : ask(null, 'no-map', args)];
  },
  text: {
    zh: {
      title: '网站提供站内搜索和文字形式的网站地图',
      who: '盲人用户靠搜索直达页面，靠网站地图了解全站有什么；少了它们，只能从头到尾逐个栏目听。',
      fix: '每页提供有名称的站内搜索框，页脚放“网站地图”链接；网站地图用标题和列表组织成文字链接。',
      example: {
        bad: '网站地图是一张图片，或者没有',
        good: '<a href="/map.html">网站地图</a>，打开后是按栏目分组的文字链接',
      },
      says: {
        neither: '检查的 {pages} 个页面上既没有站内搜索，也没有网站地图',
        'no-search': '检查的 {pages} 个页面上没有发现站内搜索：请确认',
        'no-map': '检查的 {pages} 个页面上没有发现网站地图的链接：请确认',
      },
    },
    en: {
      title: 'The site offers a search and a site map made of text',
      who: 'Blind people reach pages by search and learn from the site map what there is; without them every column has to be listened to.',
      fix: 'Offer a search field with a name on every page, and a link to a site map of grouped text links in the footer.',
      example: {
        bad: 'The site map is a picture, or there is none',
        good: '<a href="/map.html">Site map</a> with text links grouped by column',
      },
      says: {
        neither: 'the {pages} pages examined offer neither search nor site map',
        'no-search': 'no search was seen on the {pages} pages examined: check',
        'no-map': 'no link to a site map was seen on the {pages} pages examined: check',
      },
    },
  },
});
