import { plain, type SitePage } from './site-pages.ts';

/** A meta tag by name; names are written in any case. */
const meta = (page: SitePage, name: string): string => {
  const key = Object.keys(page.facts.meta).find((written) => written.toLowerCase() === name.toLowerCase());
  return key === undefined ? '' : plain(page.facts.meta[key] ?? '');
};

/** Title of the article on the page, as the meta tag ArticleTitle of government sites gives it; '' if none. */
export const articleTitle = (page: SitePage): string => meta(page, 'ArticleTitle');

/** Name of the site: what the pages' SiteName says, else the home page's title. '' when neither is there. */
export const siteName = (pages: readonly SitePage[]): string => {
  const named = pages.map((page) => meta(page, 'SiteName')).find((name) => name !== '');
  return named ?? plain(pages.find(isHome)?.facts.title ?? '');
};

/** The site's front door: the root or its index file. */
export const isHome = ({ url }: SitePage): boolean =>
  URL.canParse(url) &&
  /^\/((index|default|home)\.\w+)?$/i.test(new URL(url).pathname) &&
  new URL(url).search === '';

/**
 * What a page is about, for telling pages apart: its article, else its first main heading that is not repeated all
 * over the site (logos are often marked as h1). null = the page does not say.
 */
export const subjects = (pages: readonly SitePage[]): ReadonlyMap<string, string | null> => {
  const shared = new Map<string, number>();
  const main = (page: SitePage): string[] => [
    ...new Set(
      page.facts.headings.flatMap(({ level, text }) => (level <= 2 && plain(text) ? [plain(text)] : [])),
    ),
  ];
  for (const page of pages) for (const text of main(page)) shared.set(text, (shared.get(text) ?? 0) + 1);
  const own = (page: SitePage): string | null =>
    main(page).find((text) => (shared.get(text) ?? 0) * 2 <= pages.length) ?? null;
  return new Map(pages.map((page) => [page.url, articleTitle(page) || own(page)]));
};

/** Equal for the pages of one list that was cut into pages: index.html, index_2.html, ?page=3. */
export const series = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { host, pathname, searchParams } = new URL(url);
  const paging = /^(page|p|pageno|pagenum|pageindex|pagenumber|curpage|currentpage|start|offset)$/i;
  const rest = [...searchParams].filter(([name]) => !paging.test(name)).map((pair) => pair.join('='));
  const path = pathname.replace(
    /((?:index|list|default|node|more)\w*?)?[_-]?\d{0,4}\.\w+$/i,
    (whole, base?: string) => (base === undefined ? whole : ''),
  );
  return [host, path, ...rest.sort()].join('\n');
};
