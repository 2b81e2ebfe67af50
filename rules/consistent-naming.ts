import { ask, defineSiteRule, pass } from '../src/model/rule.ts';

const generic = /^(?:更多|详情|查看|点击|进入|下载|\d+|上一页|下一页|首页|尾页|末页|返回|more|english?)/i;
const most = 10;

/** One destination has one name on all pages: two names on different pages are taken for two places. */
export default defineSiteRule({
  id: 'consistent-naming',
  version: 1,
  criteria: ['wcag22:3.2.4'],
  act: [],
  impact: 'minor',
  decide: ({ links: { links } }) => {
    const byUrl = Map.groupBy(links, ({ url }) => url);
    let named = 0;
    const found = [];
    for (const [url, group] of byUrl) {
      const names = group.filter(
        ({ name, pages: on }) => on >= 3 && name.length >= 2 && name.length <= 8 && !generic.test(name),
      );
      if (names.length > 0) named += 1;
      const [first, second] = names.toSorted((a, b) => b.pages - a.pages || (a.name < b.name ? -1 : 1));
      // together on one page they are two ways to one place; only on different pages is one thing called two names
      if (!first || !second || first.doubles || second.doubles) continue;
      if (first.name.includes(second.name) || second.name.includes(first.name)) continue;
      found.push(
        ask(
          null,
          'two-names',
          { first: first.name, second: second.name, url, on: first.pages, other: second.pages },
          second.first,
        ),
      );
    }
    return found.length > 0 ? found.slice(0, most) : named > 0 ? [pass(null)] : [];
  },
  text: {
    zh: {
      title: '同一个去处在各页面的叫法一致',
      who: '盲人和认知障碍用户靠名称认路，名称一变，就以为是另一个地方。',
      fix: '导航、页头和页脚用同一个模板，同一栏目、同一功能只用一个名称。',
      example: { bad: '有的页面叫“政务公开”，有的叫“信息公开”，通向同一处', good: '每页都叫“政务公开”' },
      says: {
        'two-names':
          '同一地址（{url}）在 {on} 个页面上叫“{first}”，在另外 {other} 个页面上叫“{second}”，请核对是否应统一。',
      },
    },
    en: {
      title: 'One destination has one name on all pages',
      who: 'Blind people and people with cognitive disabilities find their way by names; another name is another place to them.',
      fix: 'Use one template for navigation, head and foot, and one name for each column and function.',
      example: {
        bad: '“Openness” on some pages and “Information” on others, leading to one place',
        good: '“Openness” on every page',
      },
      says: {
        'two-names':
          'One address ({url}) is called “{first}” on {on} pages and “{second}” on {other} others; check whether it should have one name.',
      },
    },
  },
});
