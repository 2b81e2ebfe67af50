import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { launchBrowser } from '../../src/browser/launch.ts';
import { portalPages, portalSite } from './portal/site.ts';
import { serveSite, type Served } from './serve.ts';

const Barrier = z.object({
  page: z.string(),
  selector: z.string().nullable(), // null: the document itself
  what: z.object({ zh: z.string(), en: z.string() }),
  criteria: z.array(z.string()).min(1),
  rule: z.string(), // idea of the rule that should find it
});
const barriers = z
  .array(Barrier)
  .parse(JSON.parse(readFileSync(new URL('portal/barriers.json', import.meta.url), 'utf8')));

let browser: Browser;
const sites: Served[] = [];

beforeAll(async () => {
  ({ browser } = await launchBrowser());
  sites.push(
    await serveSite(portalSite({ repaired: false })),
    await serveSite(portalSite({ repaired: true })),
  );
}, 60_000);
afterAll(async () => {
  await browser.close();
  for (const site of sites) await site.close();
});

const url = (version: 0 | 1, path: string): string => new URL(path, sites[version]?.url).href;

test('every planted barrier is where the list says', { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  const wrong: string[] = [];
  for (const path of new Set(barriers.map((barrier) => barrier.page))) {
    if (path.endsWith('.pdf')) continue;
    await page.goto(url(0, path));
    for (const { selector, page: of, what } of barriers) {
      if (of === path && selector && (await page.locator(selector).count()) === 0)
        wrong.push(`${path} ${what.en}`);
    }
  }
  await page.close();
  expect(wrong).toEqual([]);
});

test('both versions have the same pages, and the repaired one no script that moves', async () => {
  const paths = (repaired: boolean): string[] => portalPages(repaired).map((page) => page.path);
  expect(paths(true)).toEqual(paths(false));
  expect(await (await fetch(url(1, '/'))).text()).not.toMatch(/<script|<marquee|piaochuang/);
});

test('the special answers', async () => {
  const types = await fetch(url(0, '/zwgk/tongji.html'));
  expect(types.headers.get('content-type')).toBe('text/html; charset=gbk');
  expect(new TextDecoder('gbk').decode(await types.arrayBuffer())).toContain(
    '<div class="bt">统计数据</div>',
  );
  expect((await fetch(url(0, '/tzgg/missing.html'))).status).toBe(404);
  const login = await fetch(url(0, '/user/center.html'), { redirect: 'manual' });
  expect(login.headers.get('location')).toContain('/login.html');
  expect(await (await fetch(url(0, '/sitemap.xml'))).text()).toContain(`<loc>${url(0, '/map.html')}</loc>`);
  expect(await (await fetch(url(0, '/robots.txt'))).text()).toContain('Disallow: /admin/');
});

test('links that only a script brings', async () => {
  const page = await browser.newPage();
  await page.goto(url(0, '/zwgk/'));
  await page.locator('#zwgk-list a[href="/zwgk/zcjd.html"]').waitFor();
  await page.close();
});

test('Tab moves through the repaired home page and Enter skips to the content', async () => {
  const page = await browser.newPage();
  await page.goto(url(1, '/'));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.close();
});
