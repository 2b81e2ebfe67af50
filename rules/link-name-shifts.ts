import { ask, defineSiteRule, pass } from '../src/model/rule.ts';

const generic =
  /^(?:更多|more|详情|详细|查看|点击|进入|下载|附件|\d|上一[页篇条]|下一[页篇条]|尾页|末页|返回|全部|english?$|打印|关闭|[<>.«»]+$|第.页)/i;
const most = 10;

/** One name leads to one place on all pages. */
export default defineSiteRule({
  id: 'link-name-shifts',
  version: 1,
  criteria: ['wcag22:2.4.9'],
  act: [],
  impact: 'minor',
  decide: ({ links: { links } }) => {
    const lasting = links.filter(
      ({ name, pages: on }) => on >= 3 && name.length >= 2 && name.length <= 8 && !generic.test(name),
    );
    const found = [];
    for (const [name, group] of Map.groupBy(lasting, (link) => link.name)) {
      const [first, second] = group.toSorted((a, b) => b.pages - a.pages || (a.url < b.url ? -1 : 1));
      if (!first || !second || first.namesakes || second.namesakes) continue;
      found.push(
        ask(
          null,
          'two-places',
          { name, first: first.url, second: second.url, on: first.pages, other: second.pages },
          second.first,
        ),
      );
    }
    return found.length > 0 ? found.slice(0, most) : lasting.length > 0 ? [pass(null)] : [];
  },
  text: {
    zh: {
      title: '同一个链接文字在各页面通向同一处',
      who: '听惯了“办事指南”在哪里的人，在别的页面点进去却是另一处，只能退出来重找。',
      fix: '各页面的公共链接用同一个地址；去处确实不同的，在文字里写清楚，如“社保办事指南”。',
      example: {
        bad: '“办事指南”在首页通向 /bszn/，在部门页通向 /sb/zn/',
        good: '“社保办事指南”与“办事指南”分开写',
      },
      says: {
        'two-places':
          '“{name}”在 {on} 个页面上通向 {first}，在另外 {other} 个页面上通向 {second}，请核对文字是否应区分。',
      },
    },
    en: {
      title: 'One link text leads to one place on all pages',
      who: 'Who knows where “Guide” leads finds another place behind it elsewhere, and has to go back and search.',
      fix: 'Use one address for links that stand on all pages; where places differ, say so: “Guide to social insurance”.',
      example: {
        bad: '“Guide” leads to /guide/ from the home page and to /si/guide/ from a department',
        good: '“Guide to social insurance” beside “Guide”',
      },
      says: {
        'two-places':
          '“{name}” leads to {first} from {on} pages and to {second} from {other} others; check whether the text should tell them apart.',
      },
    },
  },
});
