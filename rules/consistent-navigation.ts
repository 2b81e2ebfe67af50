import { ask, defineSiteRule, fail, pass, type Judgement } from '../src/model/rule.ts';
import { minPages, plain, sitePages, type SitePage } from './site-pages.ts';

/** Below so many shared items the lists are too short to speak of an order. */
const minShared = 4;

/** Names of the navigation, those that occur twice left out: their order cannot be told. */
const items = (page: SitePage): string[] => {
  const names = page.facts.nav.map(plain).filter((name) => name !== '');
  return names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
};

/** Length of the longest run of items that keeps its order (longest increasing subsequence), n² for n <= 60. */
const inOrder = (places: readonly number[]): number => {
  const best: number[] = [];
  places.forEach((place, i) => {
    const before = places.slice(0, i).flatMap((earlier, j) => (earlier < place ? [best[j] ?? 0] : []));
    best.push(1 + Math.max(0, ...before));
  });
  return Math.max(0, ...best);
};

/** The order most pages keep; of equals the first page's. */
const usual = (lists: readonly (readonly string[])[]): readonly string[] => {
  const counted = Map.groupBy(lists, (list) => list.join('\n'));
  const groups = [...counted.values()];
  return (
    groups.reduce((most, group) => (group.length > most.length ? group : most), groups[0] ?? [])[0] ?? []
  );
};

/** The main navigation keeps its order from page to page; people who cannot see it learn it by heart. */
export default defineSiteRule({
  id: 'consistent-navigation',
  version: 1,
  criteria: ['wcag22:3.2.3', 'gbt37668@2019:3.4.2.1'],
  act: [],
  impact: 'moderate',
  decide: (site): Judgement<'moved' | 'reordered'>[] => {
    const known = new Map<string, string[]>(); // one copy of equal lists: most pages have the same
    const listOf = (page: SitePage): string[] => {
      const list = items(page);
      const there = known.get(list.join('\n')) ?? list;
      known.set(list.join('\n'), there);
      return there;
    };
    const pages = sitePages(site)
      .map((page) => ({ url: page.url, list: listOf(page) }))
      .filter(({ list }) => list.length >= minShared);
    if (pages.length < minPages) return [];
    const order = usual(pages.map(({ list }) => list));
    return pages.flatMap(({ url, list }) => {
      const shared = list.filter((name) => order.includes(name));
      const same = shared.length >= minShared && shared.length * 5 >= 4 * Math.max(list.length, order.length);
      if (!same) return []; // another navigation: a sub-site, a side menu
      const moved = shared.length - inOrder(shared.map((name) => order.indexOf(name)));
      const args = { moved, items: shared.length };
      if (moved === 0) return [pass(null)];
      return [moved === 1 ? ask(null, 'moved', args, url) : fail(null, 'reordered', args, url)];
    });
  },
  text: {
    zh: {
      title: '各页面的主导航顺序一致',
      who: '盲人用户靠记住栏目的先后来跳转，低视力用户靠位置来找；顺序一变，就得从头再听、再找一遍。',
      fix: '全站使用同一个导航模板，栏目先后固定；当前栏目用样式和 aria-current 标出，不要挪动位置。',
      example: {
        bad: '首页：要闻、公开、服务、互动；内页：服务、互动、要闻、公开',
        good: '每一页都是：要闻、公开、服务、互动',
      },
      says: {
        moved: '主导航的 {items} 个栏目中有 1 个与其他页面的先后顺序不同：请确认',
        reordered: '主导航的 {items} 个栏目中有 {moved} 个与其他页面的先后顺序不同',
      },
    },
    en: {
      title: 'The main navigation keeps its order on all pages',
      who: 'Blind people know columns by their order, people with low vision by their place; when it changes they have to start over.',
      fix: 'Use one template for the navigation of the whole site; mark the current column by style and aria-current, do not move it.',
      example: {
        bad: 'Home: news, openness, services, dialogue; inside: services, dialogue, news, openness',
        good: 'On every page: news, openness, services, dialogue',
      },
      says: {
        moved:
          'one of the {items} items of the main navigation stands in another order than on other pages: check',
        reordered:
          '{moved} of the {items} items of the main navigation stand in another order than on other pages',
      },
    },
  },
});
