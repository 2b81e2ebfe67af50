import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Keeper, keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { attemptPage } from '../../src/gather/attempt.ts';
import { pageScript } from '../../src/gather/script.ts';
import { openSeat, type Seat } from '../../src/gather/seat.ts';
import { type Handler, serveSite, type Served } from '../sites/serve.ts';

const script = pageScript([], []);
const html = (title: string, more = ''): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>内容均为虚构，用来检验网页是怎样打开的，有几句话才不算空白。</p>${more}</body></html>`;
const runs = (code: string): string => `<script>${code}</script>`;

const answers: Readonly<Record<string, Handler>> = {
  '/plain': (_, response) => void response.end(html('普通')),
  '/scripted': (_, response) => void response.end(html('有脚本', runs('var a = 1'))),
  '/back': (_, response) => void response.end(html('回去', runs('alert("参数错误"); history.back()'))),
  '/back-far': (_, response) => void response.end(html('回到更早', runs('history.go(-2)'))),
  '/by-script': (_, response) => void response.end(html('跳转', runs('location.replace("/plain")'))),
  '/by-silent': (_, response) =>
    void response.end(
      html('跳转', `<meta name="referrer" content="no-referrer">${runs('location.replace("/plain")')}`),
    ),
  '/by-refresh': (_, response) =>
    void response.end(html('跳转', '<meta http-equiv="refresh" content="0;url=/plain">')),
  '/by-server': (_, response) => void response.writeHead(302, { location: '/plain' }).end(),
  '/says': (_, response) =>
    void response.end(html('说话', runs('console.log("一"); console.error("二"); document.title = "said"'))),
  '/nothing': (_, response) => void response.writeHead(204).end(),
  '/unchanged': (_, response) => void response.writeHead(304).end(),
  '/torn': (_, response) => {
    response.writeHead(200, { 'content-length': '9999' });
    response.write('<!DOCTYPE html><title>断</title><p>一半', () => response.destroy());
  },
  '/not-packed': (_, response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(html('没有压缩')),
};

let site: Served;
let keeper: Keeper;
let seat: Seat;
beforeAll(async () => {
  site = await serveSite((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const answer = answers[request.url ?? ''];
    if (answer) return answer(request, response);
    response.writeHead(404).end('none');
  });
  keeper = keepBrowser(() => launchBrowser());
  seat = openSeat(keeper, 'wza/test', () => true, null, script);
}, 60_000);
afterAll(async () => {
  await seat.close();
  await keeper.close();
  await site.close();
});

const at = (path: string): string => new URL(path, site.url).href;
const visit = async (path: string) =>
  (await attemptPage(seat, 'desktop', at(path), 30, { seconds: 10, script, suspicious: true })).reached;

test.each([
  ['/plain', '/back'], // stays open until the next comes
  ['/scripted', '/back'], // is left for an empty one
  ['/plain', '/back-far'],
])(
  'from %s: a page that goes back is not taken for the page before it (%s)',
  { timeout: 60_000 },
  async (before, path) => {
    expect((await visit('/scripted')).state).toBe('audited');
    expect((await visit(before)).state).toBe('audited');
    expect(await visit(path)).toMatchObject({ state: 'audited', finalUrl: at(path) });
  },
);

test.each(['/by-script', '/by-silent', '/by-refresh', '/by-server'])(
  'a page that goes on to the page before it is followed (%s)',
  { timeout: 60_000 },
  async (path) => {
    expect((await visit('/plain')).state).toBe('audited');
    expect(await visit(path)).toMatchObject({ state: 'audited', finalUrl: at('/plain') });
  },
);

test.each([
  ['/nothing', 'empty', 204],
  ['/unchanged', 'empty', null],
  ['/torn', 'connection', 200],
  ['/not-packed', 'connection', 200],
])('%s ends at once, as %s', { timeout: 60_000 }, async (path, reason, status) => {
  const began = performance.now();
  expect(await visit(path)).toMatchObject({ state: 'not-audited', reason, status });
  expect(performance.now() - began).toBeLessThan(8000);
});

test('the console of a page is silent, and looks like any other', { timeout: 60_000 }, async () => {
  const end = await seat.use('desktop', 30, async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.goto(at('/says'));
    const looks = await page.evaluate('[document.title, String(console.log), console.log.name]');
    return { heard, looks };
  });
  expect(end).toMatchObject({
    ended: 'well',
    value: { heard: [], looks: ['said', expect.stringContaining('[native code]'), 'log'] },
  });
});
