import { expect, test } from 'vitest';
import { surveyPage } from '../../src/audit/survey-page.ts';
import type { FetchResult } from '../../src/crawl/fetch.ts';

const asked = 'http://a.cn/x';
const ok = (
  html: string,
  headers: Record<string, string> = { 'content-type': 'text/html' },
  finalUrl = asked,
): FetchResult => ({
  ok: true,
  status: 200,
  headers,
  bytes: Buffer.from(html),
  truncated: false,
  finalUrl,
  redirects: [],
});
const real = `<title>通知</title><h1>通知</h1><p>${'正文'.repeat(300)}</p><a href="/y">联系我们</a><iframe src="/f"></iframe>`;
const outcome = async (answer: FetchResult) => {
  const { reached } = await surveyPage(asked, async () => answer);
  return 'reason' in reached ? reached.reason : reached.state;
};

test('a page gives its links, frames, kinds and structure', async () => {
  const { reached, links, names, structure } = await surveyPage(asked, async () => ok(real));
  expect(reached).toMatchObject({ state: 'audited', status: 200, finalUrl: asked, charset: 'utf-8' });
  expect(links).toEqual([
    { url: 'http://a.cn/y', via: 'link' },
    { url: 'http://a.cn/f', via: 'frame' },
  ]);
  expect(names).toEqual([[0, 'contact']]);
  expect(structure.length).toBeGreaterThan(0);
});

test('a front page is known by its folder and content, other pages are not', async () => {
  const front = async (url: string, html = real) => {
    const { reached } = await surveyPage(asked, async () => ok(html, undefined, url));
    return reached.state === 'audited' ? reached.front : reached.state;
  };
  const bare = await front('http://a.cn/zwgk/');
  expect(bare).toMatch(/^a\.cn\/zwgk\/ /);
  expect(await front('http://a.cn/zwgk/index.html')).toBe(bare);
  expect(await front('http://a.cn/zwgk/index.html', `${real}<p>1`)).not.toBe(bare);
  expect(await front('http://a.cn/zwgk/list.html')).toBeUndefined();
});

test.each<[string, FetchResult]>([
  ['audited', ok(real, {})],
  ['not-html', ok('%PDF-1.7', { 'content-type': 'application/pdf' })],
  ['not-html', ok('{}', {})],
  ['download', ok(real, { 'content-type': 'text/html', 'content-disposition': 'attachment; filename=a' })],
  ['soft-404', ok('<title>404</title><h1>页面不存在</h1>')],
  ['login-wall', ok('<title>用户登录</title><form><input type="password"></form>')],
  ['empty', ok('<title>x</title>')],
  ['audited', ok('<title>x</title><div id="app"></div><script src="/app.js"></script>')], // scripts may fill it: left to the browser
  [
    'http-error',
    {
      ok: false,
      reason: 'http-error',
      args: { status: 500 },
      status: 500,
      headers: {},
      finalUrl: asked,
      redirects: [],
    },
  ],
  [
    'login-wall',
    {
      ok: false,
      reason: 'http-error',
      args: { status: 401 },
      status: 401,
      headers: {},
      finalUrl: asked,
      redirects: [],
    },
  ],
])('%s', async (expected, answer) => {
  expect(await outcome(answer)).toBe(expected);
});

test('a page that only sends people on is followed, a few steps at most', async () => {
  const onward = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;
  const pages: Record<string, string> = { [asked]: onward('/new'), 'http://a.cn/new': real };
  const followed = await surveyPage(asked, async (url) => ok(pages[url]!, undefined, url));
  expect(followed.reached).toMatchObject({
    state: 'audited',
    finalUrl: 'http://a.cn/new',
    redirects: [asked],
  });
  let asks = 0;
  await surveyPage(asked, async (url) => ok(onward(`/${asks++}`), undefined, url));
  expect(asks).toBe(4);
});
