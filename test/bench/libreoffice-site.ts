import { existsSync, globSync } from 'node:fs';
import { folderHandler, type Handler } from '../sites/serve.ts';

// Debian's packages libreoffice-help-common (style, scripts) and libreoffice-help-zh-cn (2,561 pages).
const help = '/usr/share/libreoffice/help';
const shared = '/usr/share'; // style sheets are links to /usr/share/javascript and /usr/share/nodejs

/** Path of the page that an audit begins at. */
export const helpEntry = '/zh-CN/text/shared/05/new_help.html';

/** Whether the Chinese help of LibreOffice is installed on this machine. */
export const helpIsInstalled = (): boolean =>
  existsSync(`${help}${helpEntry}`) && existsSync(`${help}/help2.js`);

/** Paths of all pages of the help, in order. */
export const helpPages = (): string[] =>
  globSync('zh-CN/text/**/*.html', { cwd: help })
    .map((path) => `/${path}`)
    .sort();

// Scripts that put the same 7,600 links into every page: contents and index. See `helpSite`.
const SAME: Readonly<Record<string, string>> = {
  '/zh-CN/contents.js': '',
  '/zh-CN/bookmarks.js': 'var bookmarks = [];',
};

/**
 * The help as a site: its files, and a sitemap of its pages, since the links of its contents are made by script.
 * @param whole false: without contents and index, which are the same 7,600 links on every page. They make a page of 150
 * elements one of 9,000 and its audit take 20 times as long, and tell pages apart in nothing.
 */
export const helpSite = (whole: boolean): Handler => {
  const files = folderHandler(shared);
  const pages = helpPages();
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const same = whole ? undefined : SAME[pathname];
    if (same !== undefined)
      return void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(same);
    if (pathname !== '/sitemap.xml') {
      request.url = `/libreoffice/help${pathname}${search}`;
      return files(request, response);
    }
    const host = `http://${request.headers.host}`;
    const urls = pages.map((path) => `<url><loc>${host}${path}</loc></url>`).join('');
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`);
  };
};
