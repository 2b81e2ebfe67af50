import { ofdText, pack, writeOfd } from '../documents/write-zipped.ts';
import { type Handler, serveSite, type Served } from '../sites/serve.ts';

const html = (path: string, links: readonly string[]): string => `<!DOCTYPE html><html lang="zh-CN"><head>
<meta charset="utf-8"><title>${path} - 青城区人民政府</title></head><body><main><h1>栏目 ${path}</h1>
<p>本页面用来检验审查过程，内容均为虚构。</p><img src="/x.png"><a href="#">更多</a>
<ul>${links.map((link) => `<li><a href="${link}">${link.slice(1)}</a></li>`).join('')}</ul></main></body></html>`;

const links: Readonly<Record<string, readonly string[]>> = {
  '/': ['/a', '/b', '/c', '/moved', '/gone', '/d.pdf', '/files.zip', 'http://elsewhere.test/'],
  '/a': ['/a1', '/a2', '/b', '/'],
  '/b': ['/b1', '/b2', '/a2'],
  '/c': ['/c1', '/c2', '/c3', '/a1'],
};
const leaves = ['/a1', '/a2', '/b1', '/b2', '/c1', '/c2', '/c3'];

/** Addresses of the small site that can be audited. */
export const smallPages: readonly string[] = [...Object.keys(links), ...leaves];

const archive = pack({ '附件/一.ofd': writeOfd({ pages: [ofdText('通知')] }), '二.doc': 'x' });

/** Twelve slow pages, a redirect, a dead link, a missing document, an archive of two. Its answers never change; the later a page, the sooner it comes. */
export const smallSite: Handler = async (request, response) => {
  const path = request.url ?? '/';
  const at = smallPages.indexOf(path);
  await new Promise((resolve) => setTimeout(resolve, at < 0 ? 0 : 260 - 20 * at));
  if (path === '/moved') response.writeHead(302, { location: '/a1' }).end();
  else if (path === '/files.zip') response.writeHead(200, { 'content-type': 'application/zip' }).end(archive);
  else if (at < 0) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  else
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html(path, links[path] ?? ['/']));
};

/** Serves the small site. */
export const serveSmall = (): Promise<Served> => serveSite(smallSite);

/** Options that make audits of it short and their results comparable. */
export const smallOptions = ['--rate', '100', '--walk-pages', '0', '--seed', 'fixed', '--quiet'];
