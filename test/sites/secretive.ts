import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handler } from './serve.ts';

const token = 'aZ3kP9xQ2mB7vN4tR8sW1yL6';

/** What the site holds that nothing written may hold; all of it is made up. */
export const secrets = {
  token,
  session: 'f00dfacef00dface0123456789abcdef',
  password: 'hunter2-geheim',
  phone: '13987654321',
  card: '11010519491231002X',
  jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N',
};

const page = (title: string, body: string): string => `<!DOCTYPE html><html lang="zh-CN"><head>
<meta charset="utf-8"><title>${title}</title><meta name="SiteName" content="${secrets.phone}"></head><body><main><h1>${title}</h1>
<p>本页面用来检验遮盖，内容均为虚构，联系电话 ${secrets.phone}，身份证号 ${secrets.card}。</p><a href="/">返回首页</a>${body}</main></body></html>`;

/** A site with secrets in its addresses, texts and attributes, two of whose pages open with their secret alone; these are told to `opened`. */
export const secretiveSite =
  (opened: (name: string) => void = () => undefined): Handler =>
  (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const answer = (status: number, text: string) =>
      void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
    if (url.pathname === '/')
      answer(
        200,
        page(
          `首页 ${secrets.phone}`,
          `<a href="/open?token=${token}&amp;n=1"><img src="/i.png?token=${token}">${secrets.card}</a>
          <a href="/user?mobile=${secrets.phone}">用户</a>
          <a href="/loop?ticket=${secrets.session}" title="${secrets.card}">更多</a>
          <a href="/${token}${token}/gone.html">已删</a>
          <a href="http://admin:${secrets.password}@127.0.0.1:1/x">后台</a>
          <a href="/doc.pdf?access_token=${token}">文件</a><input type="text" value="${secrets.jwt}">
          <button id="b-${secrets.phone}" data-jwt="${secrets.jwt}"></button>`,
        ),
      );
    else if (url.pathname === '/open' && url.searchParams.get('token') === token) {
      opened('open');
      answer(200, page('只凭令牌打开', `<img src="/j.png?sid=${secrets.session}">`));
    } else if (url.pathname === '/user' && url.searchParams.get('mobile') === secrets.phone) {
      opened('user');
      answer(200, page('用户页', '<a href="/after">之后</a>'));
    } else if (url.pathname === '/loop')
      response.writeHead(302, { location: `/elsewhere?token=${token}&back=1` }).end();
    else if (url.pathname === '/after') answer(200, page('之后的页面', ''));
    else answer(404, page('404 页面不存在', ''));
  };

/** Every written byte, and the names of files, searched for every secret; the private file is apart. */
export const leaks = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'private.ndjson')
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'latin1');
      return Object.entries(secrets)
        .filter(([, secret]) => text.includes(secret) || file.includes(secret))
        .map(([name]) => `${entry.name}: ${name}`);
    });
