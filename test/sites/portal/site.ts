import { writePdf } from '../../documents/write-pdf.ts';
import { encode } from '../encode.ts';
import { contentType, type Handler } from '../serve.ts';
import { aboutPages } from './about.ts';
import { home } from './home.ts';
import { images } from './images.ts';
import { render, type Page } from './layout.ts';
import { newsPages } from './news.ts';
import { servicePages } from './services.ts';
import { homeScript, listScript, style } from './style.ts';

/** All pages of the sample site, the home page first. */
export const portalPages = (repaired: boolean): readonly Page[] => [
  home(repaired),
  ...newsPages,
  ...aboutPages,
  ...servicePages,
];

/** This page is sent in GBK, as many old pages of government sites are. */
export const gbkPage = '/zwgk/tongji.html';

const noticeTitle = '关于印发《青城区无障碍环境建设实施方案》的通知';

/** The notice's attachment: a scan without words, or a tagged text document. */
const notice = (repaired: boolean): Uint8Array =>
  repaired
    ? writePdf({
        pages: [
          {
            text: `${noticeTitle}。网站、办事大厅和公共建筑的无障碍改造，今年底前完成六成。`,
            tags: [{ role: 'H1' }, { role: 'P' }],
          },
        ],
        title: noticeTitle,
        lang: 'zh-CN',
        marked: true,
        showTitle: true,
      })
    : writePdf({ pages: [{ picture: true }, { picture: true }] });

const sitemap = (base: string, pages: readonly Page[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages
  .filter((page) => !page.bare)
  .map((page) => `<url><loc>${base}${page.path}</loc></url>`)
  .join('\n')}
</urlset>
`;

/**
 * A fictional government portal, marked as a sample on every page: with planted barriers (listed in barriers.json), or
 * repaired: the same content without them. Needs no build step and keeps no state.
 */
export const portalSite = ({ repaired }: { readonly repaired: boolean }): Handler => {
  const pages = portalPages(repaired);
  const files = new Map<string, string | Uint8Array>([
    ...Object.entries(images),
    ['/css/style.css', style(repaired)],
    ['/js/home.js', homeScript],
    ['/js/list.js', listScript],
    [
      '/zwgk/list.json',
      JSON.stringify([
        { url: '/zwgk/zcjd.html', title: '政策解读' },
        { url: '/zwgk/tongji.html', title: '统计数据' },
      ]),
    ],
    ['/files/P020250301.pdf', notice(repaired)],
    ...pages.map((page) => {
      const html = render(page, repaired, page.path === gbkPage ? 'gbk' : 'utf-8');
      return [page.path, page.path === gbkPage ? encode(html, 'gbk') : html] as const;
    }),
  ]);
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const base = `http://${request.headers.host ?? 'localhost'}`;
    const made: Readonly<Record<string, string>> = {
      '/robots.txt': `User-agent: *\nDisallow: /admin/\nSitemap: ${base}/sitemap.xml\n`,
      '/sitemap.xml': sitemap(base, pages),
    };
    if (url.pathname === '/user/center.html') {
      response.writeHead(302, { location: '/login.html?from=%2Fuser%2Fcenter.html' }).end();
      return;
    }
    const file = made[url.pathname] ?? files.get(url.pathname.replace(/\/index\.html$/, '/'));
    const type = url.pathname.endsWith('/')
      ? contentType('/index.html')
      : contentType(url.pathname, { [gbkPage]: 'gbk' });
    if (file === undefined) {
      const gone =
        '<!DOCTYPE html><html lang="zh-CN"><title>页面不存在</title><h1>页面不存在</h1><p><a href="/">返回首页</a></p>';
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(gone);
    } else response.writeHead(200, { 'content-type': type }).end(file);
  };
};
