import { ask, defineSiteRule, fail, pass, type Judgement } from '../src/model/rule.ts';
import { minPages, plain, sitePages, type SitePage } from './site-pages.ts';
import { isHome, series, siteName, subjects } from './site-subjects.ts';

type Code = 'site-name-only' | 'same' | 'perhaps-same';

/** What is compared of a page; pages of one title are compared each with each. */
type Compared = {
  readonly page: SitePage;
  readonly home: boolean;
  readonly series: string;
  readonly about: string | null;
  readonly skeleton: string;
  readonly text: number; // characters
};

const comparedOf = (page: SitePage, about: ReadonlyMap<string, string | null>): Compared => ({
  page,
  home: isHome(page),
  series: series(page.url),
  about: about.get(page.url) ?? null,
  skeleton: page.facts.skeleton,
  text: page.facts.counts.textLength,
});

/** Two addresses of one page: same structure, nearly the same amount of text. */
const samePage = (a: Compared, b: Compared): boolean =>
  a.skeleton === b.skeleton && Math.abs(a.text - b.text) <= 0.02 * Math.max(a.text, b.text);

/** Judges one page against those that carry the same title. */
const judge = (one: Compared, group: readonly Compared[], site: string): Judgement<Code> => {
  const { page, about: mine } = one;
  const title = page.facts.title.trim();
  if (!one.home && page.depth > 0 && plain(title) === site) {
    if (mine !== null && mine !== site) return fail(null, 'site-name-only', { title }, page.url);
    const copy = group.some((other) => other !== one && other.home && samePage(one, other));
    return copy ? pass(null) : ask(null, 'perhaps-same', { title, pages: group.length }, page.url);
  }
  if (one.home) return pass(null); // the others are to blame
  if (mine !== null && plain(title).includes(mine)) return pass(null);
  let [clash, unsure] = [0, 0];
  for (const other of group) {
    if (other === one || other.home || other.series === one.series) continue;
    if (mine !== null && other.about !== null && other.about !== mine) clash += 1;
    if ((mine === null || other.about !== mine) && !samePage(one, other)) unsure += 1;
  }
  if (clash > 0) return fail(null, 'same', { title, pages: clash + 1 }, page.url);
  return unsure === 0 ? pass(null) : ask(null, 'perhaps-same', { title, pages: unsure + 1 }, page.url);
};

/** The same title on different pages: tabs, history and screen readers cannot tell them apart. */
export default defineSiteRule({
  id: 'title-not-distinct',
  version: 1,
  criteria: ['wcag22:2.4.2', 'gbt37668@2019:3.4.3.1'],
  act: [],
  impact: 'moderate',
  decide: (site): Judgement<Code>[] => {
    const pages = sitePages(site);
    const titled = pages.filter((page) => plain(page.facts.title) !== ''); // none at all: axe's document-title
    if (pages.length < minPages) return [];
    const [name, about] = [siteName(pages), subjects(pages)];
    const groups = Map.groupBy(
      titled.map((page) => comparedOf(page, about)),
      ({ page }) => plain(page.facts.title),
    );
    const places = new Map(titled.map((page, at) => [page, at]));
    const judged: Judgement<Code>[] = [];
    for (const group of groups.values())
      for (const one of group) judged[places.get(one.page) as number] = judge(one, group, name);
    return judged;
  },
  text: {
    zh: {
      title: '网页标题能区分不同的页面',
      who: '屏幕阅读器每打开一页先读标题；标题全站一样，盲人用户听不出有没有换页、换到了哪一页，收藏夹和历史记录也无法辨认。',
      fix: '按“内容标题_栏目名_网站名”的顺序生成标题：文章页用文章标题，列表页用栏目名，办事页用事项名。',
      example: {
        bad: '<title>青城区人民政府</title>（每一页都一样）',
        good: '<title>2025年城乡居民养老保险认证公告_通知公告_青城区人民政府</title>',
      },
      says: {
        'site-name-only': '标题只有网站名称“{title}”，没有说明本页内容',
        same: '内容不同的 {pages} 个页面用了同一个标题“{title}”',
        'perhaps-same': '有 {pages} 个页面的标题都是“{title}”：请确认它们的内容是否不同',
      },
    },
    en: {
      title: 'Page titles tell pages apart',
      who: 'Screen readers speak the title first. If all pages share one, blind people cannot hear whether, and where to, the page changed; bookmarks and history are of no use either.',
      fix: 'Build titles as “subject _ column _ site”: the article’s title, the column’s name or the service’s name comes first.',
      example: {
        bad: '<title>Government of Qingcheng District</title> on every page',
        good: '<title>Pension check 2025 _ Notices _ Government of Qingcheng District</title>',
      },
      says: {
        'site-name-only':
          'the title is the name of the site alone, “{title}”, and does not tell what this page is about',
        same: '{pages} pages of different content share the title “{title}”',
        'perhaps-same': '{pages} pages have the title “{title}”: check whether their content differs',
      },
    },
  },
});
