import { ask, defineSiteRule, fail, pass, type Judgement } from '../src/model/rule.ts';
import { minPages, plain, sitePages, type SitePage } from './site-pages.ts';
import { isHome, series, siteName, subjects } from './site-subjects.ts';

type Code = 'site-name-only' | 'same' | 'perhaps-same';

/** Two addresses of one page: same structure, nearly the same amount of text. */
const samePage = (a: SitePage, b: SitePage): boolean => {
  const [x, y] = [a.facts.counts.textLength, b.facts.counts.textLength];
  return a.facts.skeleton === b.facts.skeleton && Math.abs(x - y) <= 0.02 * Math.max(x, y);
};

/** Judges one page against those that carry the same title. */
const judge = (
  page: SitePage,
  group: readonly SitePage[],
  site: string,
  about: ReadonlyMap<string, string | null>,
): Judgement<Code> => {
  const title = page.facts.title.trim();
  const mine = about.get(page.url) ?? null;
  const others = group.filter((other) => other !== page);
  if (!isHome(page) && page.depth > 0 && plain(title) === site) {
    if (mine !== null && mine !== site) return fail(null, 'site-name-only', { title }, page.url);
    const copy = others.some((other) => isHome(other) && samePage(page, other));
    return copy ? pass(null) : ask(null, 'perhaps-same', { title, pages: group.length }, page.url);
  }
  if (isHome(page)) return pass(null); // the others are to blame
  const different = others.filter((other) => !isHome(other) && series(other.url) !== series(page.url));
  const said = plain(title);
  if (mine !== null && said.includes(mine)) return pass(null);
  const clash = different.filter((other) => {
    const theirs = about.get(other.url) ?? null;
    return mine !== null && theirs !== null && theirs !== mine;
  });
  if (clash.length > 0) return fail(null, 'same', { title, pages: clash.length + 1 }, page.url);
  const unsure = different.filter((other) => !samePage(page, other) && about.get(other.url) !== mine);
  const silent = different.filter(
    (other) => mine === null && about.get(other.url) === null && !samePage(page, other),
  );
  if (unsure.length + silent.length === 0) return pass(null);
  return ask(null, 'perhaps-same', { title, pages: unsure.length + silent.length + 1 }, page.url);
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
    const groups = Map.groupBy(titled, (page) => plain(page.facts.title));
    const [name, about] = [siteName(pages), subjects(pages)];
    return titled.map((page) => judge(page, groups.get(plain(page.facts.title)) ?? [], name, about));
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
