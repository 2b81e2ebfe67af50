import { ask, defineSiteRule, pass } from '../src/model/rule.ts';
import { minPages, sitePages } from './site-pages.ts';
import { isHome } from './site-subjects.ts';

/** Inner pages tell where they stand in the site. Other means than a breadcrumb exist, so its lack is a question. */
export default defineSiteRule({
  id: 'user-position',
  version: 1,
  criteria: ['wcag22:2.4.8', 'gbt37668@2019:3.4.3.5'],
  act: [],
  impact: 'minor',
  decide: (site) => {
    const pages = sitePages(site);
    if (pages.length < minPages) return [];
    const inner = pages.filter((page) => !isHome(page) && page.depth > 0);
    const templates = Map.groupBy(inner, (page) => page.facts.skeleton);
    return [...templates.values()].flatMap((group) => {
      const without = group.filter(({ facts }) => facts.breadcrumb === null);
      const [first] = without;
      const told = Array.from({ length: group.length - without.length }, () => pass(null));
      return first ? [...told, ask(null, 'no-breadcrumb', { pages: without.length }, first.url)] : told;
    });
  },
  text: {
    zh: {
      title: '内页标明当前位置',
      who: '从搜索结果直接进入内页的人，尤其是屏幕阅读器用户和认知障碍用户，需要知道自己在网站的哪个栏目里。',
      fix: '在正文前提供面包屑：<nav aria-label="当前位置">首页 > 政务公开 > 通知公告</nav>，或在导航中用 aria-current 标出当前栏目。',
      example: {
        bad: '文章页只有正文，不知道属于哪个栏目',
        good: '<nav aria-label="当前位置"><a href="/">首页</a> &gt; <a href="/tzgg/">通知公告</a></nav>',
      },
      says: { 'no-breadcrumb': '本页（同一模板共 {pages} 页）没有发现“当前位置”：请确认是否用其他方式标明' },
    },
    en: {
      title: 'Inner pages tell where the user is',
      who: 'People who come straight from a search, screen reader users and people with cognitive impairments above all, need to know which part of the site they are in.',
      fix: 'Put a breadcrumb before the content, or mark the current column in the navigation with aria-current.',
      example: {
        bad: 'An article page shows nothing of the column it belongs to',
        good: '<nav aria-label="Breadcrumb"><a href="/">Home</a> &gt; <a href="/notices/">Notices</a></nav>',
      },
      says: {
        'no-breadcrumb':
          'no breadcrumb was seen on this page ({pages} pages of the same template): check whether the place is told in another way',
      },
    },
  },
});
