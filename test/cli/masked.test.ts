import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Served } from '../sites/serve.ts';
import { comparable, newFolder, runWza } from './run-wza.ts';

const token = 'aZ3kP9xQ2mB7vN4tR8sW1yL6';
const secrets = {
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

const { path: cwd, remove } = newFolder();
const at = (name: string): string => join(cwd, name);
let site: Served;
const opened: string[] = [];

beforeAll(async () => {
  site = await serveSite((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const answer = (status: number, text: string) =>
      void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
    if (url.pathname === '/')
      answer(
        200,
        page(
          `首页 ${secrets.phone}`,
          `<a href="/open?token=${token}&amp;n=1"><img src="/i.png?token=${token}"></a>
          <a href="/user?mobile=${secrets.phone}">用户</a>
          <a href="/loop?ticket=${secrets.session}" title="${secrets.card}">更多</a>
          <a href="/${token}${token}/gone.html">已删</a>
          <a href="http://admin:${secrets.password}@127.0.0.1:1/x">后台</a>
          <a href="/doc.pdf?access_token=${token}">文件</a><input type="text" value="${secrets.jwt}">
          <button id="b-${secrets.phone}" data-jwt="${secrets.jwt}"></button>`,
        ),
      );
    else if (url.pathname === '/open' && url.searchParams.get('token') === token) {
      opened.push('open');
      answer(200, page('只凭令牌打开', `<img src="/j.png?sid=${secrets.session}">`));
    } else if (url.pathname === '/user' && url.searchParams.get('mobile') === secrets.phone) {
      opened.push('user');
      answer(200, page('用户页', '<a href="/after">之后</a>'));
    } else if (url.pathname === '/loop')
      response.writeHead(302, { location: `/elsewhere?token=${token}&back=1` }).end();
    else if (url.pathname === '/after') answer(200, page('之后的页面', ''));
    else answer(404, page('404 页面不存在', ''));
  });
}, 60_000);
afterAll(async () => {
  await site.close();
  remove();
});

/** Every written byte but those of the private file, searched for every secret. */
const leaks = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'private.ndjson')
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'latin1');
      return Object.entries(secrets)
        .filter(([, secret]) => text.includes(secret) || file.includes(secret))
        .map(([name]) => `${entry.name}: ${name}`);
    });
const said = (text: string): string[] =>
  Object.entries(secrets).flatMap(([name, secret]) => (text.includes(secret) ? [name] : []));

test(
  'no secret of a site is written anywhere, and the audit still goes on where it was cut off',
  { timeout: 240_000 },
  async () => {
    const words = ['audit', `${site.url}?token=${token}`, '--rate', '100', '--walk-pages', '0'];
    const whole = await runWza([...words, '--out', 'whole', '--json'], cwd);
    expect(whole.code).toBe(0);
    expect(said(whole.out + whole.err)).toEqual([]);
    expect(opened).toContain('open');
    expect(leaks(at('whole'))).toEqual([]);
    expect(statSync(at('whole/private.ndjson')).mode & 0o777).toBe(0o600);
    const report = readFileSync(at('whole/report.json'), 'utf8');
    for (const shown of ['/open?token=***', '/user?mobile=139****4321', '110***********002X', '/after'])
      expect(report).toContain(shown);
    for (const format of ['csv', 'sarif', 'earl', 'junit', 'xlsx'])
      await runWza(['export', 'whole', '--format', format, '--out', `made/${format}`], cwd);
    expect(leaks(at('made'))).toEqual([]);

    // as it was after the first page: the rest is visited by addresses that only the private file knows
    const lines = readFileSync(at('whole/visits.ndjson'), 'utf8').split('\n');
    const first = lines.findIndex((line) => line.startsWith('{"t":"visit"'));
    writeFileSync(at('whole/visits.ndjson'), `${lines.slice(0, first + 1).join('\n')}\n`);
    const before = comparable(at('whole'));
    rmSync(at('whole/report.json'));
    opened.length = 0;
    expect((await runWza(['audit', '--resume', 'whole', '--quiet'], cwd)).code).toBe(0);
    expect(opened).toEqual(expect.arrayContaining(['open', 'user']));
    expect(comparable(at('whole'))).toBe(before);
    expect(leaks(at('whole'))).toEqual([]);

    // a finished run is reported without it
    rmSync(at('whole/private.ndjson'));
    expect((await runWza(['report', 'whole', '--quiet'], cwd)).code).toBe(0);
    expect(leaks(at('whole'))).toEqual([]);
  },
);

test('neither by a sampled audit, nor by a check', { timeout: 240_000 }, async () => {
  const words = [
    'audit',
    site.url,
    '--rate',
    '100',
    '--walk-pages',
    '0',
    '--sample',
    'auto',
    '--out',
    'drawn',
  ];
  const drawn = await runWza(words, cwd);
  expect(drawn.code).toBe(0);
  expect(said(drawn.out + drawn.err)).toEqual([]);
  expect(leaks(at('drawn'))).toEqual([]);
  const checked = await runWza(
    ['check', `${site.url}?token=${token}`, '--format', 'json', '--no-walks'],
    cwd,
  );
  expect(checked.out).toContain('***');
  expect(said(checked.out + checked.err)).toEqual([]);
});
