import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { selfSigned } from '../crawl/self-signed.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { newFolder } from './run-wza.ts';

const { path: cwd, remove } = newFolder();
const home = process.cwd();
let secure: Server;
const sites: Record<string, Served> = {};

/** A site whose every page is this. */
const all = async (
  name: string,
  status: number,
  headers: Record<string, string>,
  body = '',
): Promise<void> => {
  sites[name] = await serveSite((request, response) => {
    if (request.url === '/robots.txt' && name !== 'robots') response.writeHead(404).end();
    else response.writeHead(status, headers).end(body);
  });
};

beforeAll(async () => {
  process.chdir(cwd);
  const html = { 'content-type': 'text/html; charset=utf-8' };
  await all('pdf', 200, { 'content-type': 'application/pdf' }, '%PDF-1.4\n%%EOF\n');
  await all('empty', 200, html);
  await all('out', 302, { location: 'http://elsewhere.test/' });
  await all('error', 500, html, '<h1>500</h1>');
  await all('robots', 503, html, 'busy');
  await all('login', 200, html, '<title>用户登录</title><h1>用户登录</h1><input><input type="password">');
  secure = createServer(selfSigned(), (_request, response) => response.end('secret'));
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  for (const site of Object.values(sites)) await site.close();
  secure.closeAllConnections();
  await new Promise((resolve) => secure.close(resolve));
  process.chdir(home);
  remove();
});

const run = async (words: readonly string[]): Promise<{ code: number; err: string }> => {
  let err = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  const code = await commandLine(words);
  vi.restoreAllMocks();
  return { code, err };
};

const secureUrl = () => `https://127.0.0.1:${(secure.address() as AddressInfo).port}/`;
const cases: [string, () => string, RegExp, RegExp][] = [
  ['a host that refuses', () => 'http://127.0.0.1:1/', /拒绝连接.*请确认网站正在运行/, /refused.*running/],
  [
    'a name that is none',
    () => 'http://no-such-host.invalid/',
    /域名解析失败.*请检查网址拼写/,
    /could not be resolved.*spelling/,
  ],
  [
    'a certificate nobody vouches for',
    secureUrl,
    /证书无效.*不要绕过/,
    /certificate is not valid.*do not bypass/,
  ],
  [
    'a PDF by type',
    () => sites['pdf']?.url ?? '',
    /(不是网页|下载).*HTML/,
    /(not a web page|download).*HTML/,
  ],
  ['an empty site', () => sites['empty']?.url ?? '', /空白.*首页有内容/, /empty.*has content/],
  [
    'a site that has moved',
    () => sites['out']?.url ?? '',
    /elsewhere.test.*跳转后的地址/,
    /elsewhere.test.*redirects to/,
  ],
  ['a site in trouble', () => sites['error']?.url ?? '', /500.*恢复后重试/, /500.*try again/],
  [
    'a robots.txt that cannot be had',
    () => sites['robots']?.url ?? '',
    /robots.txt 取不到.*请稍后/,
    /robots.txt .* cannot be had.*try again/,
  ],
  [
    'a login in front',
    () => sites['login']?.url ?? '',
    /需要登录.*不需要登录的起始页面/,
    /needs a login.*needs no login/,
  ],
];

test.each(cases)('%s', { timeout: 60_000 }, async (_what, url, zh, en) => {
  for (const [lang, sentence] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const words = ['audit', url(), '--lang', lang, '--quiet', '--rate', '100'];
    const { code, err } = await run(lang === 'zh' ? words : [...words, '--out', 'a/b']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  }
});

test('a page that cannot be opened, checked', { timeout: 60_000 }, async () => {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const code = await commandLine(['check', 'http://127.0.0.1:1/', '--format', 'json']);
  vi.restoreAllMocks();
  const { pages } = JSON.parse(out) as {
    pages: { reached: { state: string; reason: string }; findings: unknown[] }[];
  };
  expect(pages).toHaveLength(1);
  expect(pages[0]?.reached).toMatchObject({ state: 'not-audited', reason: 'refused' });
  expect(pages[0]?.findings).toEqual([]);
  expect(code).toBe(2);
  expect(existsSync('wza-report')).toBe(false);
});
