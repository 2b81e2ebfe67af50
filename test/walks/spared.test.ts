import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type Launched } from '../../src/browser/launch.ts';
import { walks } from '../../src/gather/walks/index.ts';
import { openPage, serve } from './open.ts';

const text = '<p>一段足够长的正文，<a href="/other">一个链接</a>。</p>'.repeat(40);
const plain = `<!doctype html><html lang="zh-CN"><title>静页</title><body style="font-size:15px"><h1 style="color: navy">标题</h1>${text}<p><a href="/last">最后</a></p>`;
const scripted = `${plain}<script>document.title = '有脚本';</script>`;

let launched: Launched;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  launched = await launchBrowser();
  site = await serve({ '/plain': plain, '/scripted': scripted });
});
afterAll(async () => {
  await launched?.browser.close();
  await site?.close();
});

/** What every walk says of a page that is never opened anew, and how the page stands afterwards. */
const walked = async (path: string) => {
  const page = await openPage(launched.browser, `${site.url}${path}`);
  const state = (): Promise<unknown[]> =>
    page.evaluate(() => [
      document.documentElement.outerHTML,
      [scrollX, scrollY, innerWidth, innerHeight],
      document.activeElement === document.body,
    ]);
  const before = await state();
  const spared: string[] = [];
  for (const walk of walks) await walk.run(page, { seconds: 20, spared: () => void spared.push(walk.name) });
  const after = await state();
  await page.context().close();
  return { spared, before, after };
};

test('a page without scripts is as it was after every walk', { timeout: 30_000 }, async () => {
  const { spared, before, after } = await walked('/plain');
  expect(spared).toEqual(['keyboard', 'activation', 'hover', 'pointer', 'zoom', 'motion']);
  expect(after).toEqual(before);
});

test('one with scripts is not, where these may have answered', { timeout: 30_000 }, async () => {
  const { spared } = await walked('/scripted');
  expect(spared).toEqual(['activation', 'hover', 'pointer']);
});
