import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { compareReports } from '../../src/report/compare-reports.ts';
import { writeComparison } from '../../src/report/compare-view.ts';
import { writeReport } from '../../src/report/write.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleReport, ungradableReport } from './sample-report.ts';
import { newFolder, readPages, shotsFolder } from './written.ts';

let browser: Browser;
const made: string[] = [];
const folders: Record<string, string> = {};

beforeAll(async () => {
  browser = (await launchBrowser()).browser;
  const shots = shotsFolder();
  made.push(dirname(shots));
  for (const name of ['zh', 'en', 'none']) {
    const folder = newFolder();
    made.push(folder);
    folders[name] = folder;
    if (name === 'none') await writeReport(ungradableReport(), sampleCatalogue, 'zh', folder);
    else {
      const lang = name === 'zh' ? 'zh' : 'en';
      const [before, after] = [
        { ...sampleReport(), findings: sampleReport().findings.slice(4) },
        sampleReport(),
      ];
      await writeReport(after, sampleCatalogue, lang, folder, shots);
      const comparison = compareReports(before, { ...after, pages: after.pages.slice(2) });
      await writeComparison(before, after, comparison, sampleCatalogue, lang, folder);
    }
  }
}, 60_000);
afterAll(async () => {
  await browser?.close();
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

const pathsOf = (name: string): string[] => [...readPages(folders[name] ?? '').keys()];
const urlOf = (name: string, path: string): string => pathToFileURL(join(folders[name] ?? '', path)).href;

const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'EN-301-549',
];

/** What axe finds on a page: rule and places. Tags of AAA and best practice are switched on. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        preload: false,
      }),
    tags,
  );
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
};

// Not every language at every width in every scheme: what differs between them is seen by one of these.
describe.each([
  { name: 'zh', width: 1280, scheme: 'light' },
  { name: 'zh', width: 320, scheme: 'dark' },
  { name: 'en', width: 320, scheme: 'light' },
  { name: 'none', width: 1280, scheme: 'light' },
] as const)('$name at $width px, $scheme', ({ name, width, scheme }) => {
  test('every page is clean under axe, fits its width, loads only itself', { timeout: 120_000 }, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => asked.push(request.url()));
    const found: string[] = [];
    for (const path of pathsOf(name)) {
      await page.goto(urlOf(name, path));
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((d) => d.setAttribute('open', '')),
      );
      found.push(...(await violations(page)).map((v) => `${path} ${v}`));
      for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => [...document.images].every((image) => image.complete));
      const [wide, family, picture] = await page.evaluate(() => [
        document.scrollingElement?.scrollWidth ?? 0,
        getComputedStyle(document.body).fontFamily,
        document.querySelector('img')?.naturalWidth ?? -1,
      ]);
      if (Number(wide) > width) found.push(`${path} is ${wide} px wide`);
      expect(family).toContain('Noto Sans CJK SC'); // the style sheet is let in by the policy
      expect(picture, path).not.toBe(0); // and so are pictures
    }
    await context.close();
    expect(found).toEqual([]);
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(pathToFileURL(folders[name] ?? '').href))).toEqual([]);
  });
});

test('by keyboard: the skip link comes first, every stop is named, in view and has a visible focus', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const path of ['index.html', 'not-audited.html']) {
    await page.goto(urlOf('zh', path));
    const stops: string[] = [];
    const count = await page.evaluate(() => document.querySelectorAll('a[href], summary').length);
    for (let i = 0; i < count; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const el = document.activeElement;
        if (!el || el === document.body) return null;
        const box = el.getBoundingClientRect();
        const style = getComputedStyle(el);
        return {
          name: (el.textContent ?? '').trim(),
          outline: style.outlineStyle === 'solid' ? parseFloat(style.outlineWidth) : 0,
          inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          high: box.height,
        };
      });
      if (stop === null) break;
      stops.push(stop.name);
      expect(stop.name).not.toBe('');
      expect(stop.outline, stop.name).toBeGreaterThanOrEqual(2);
      expect(stop.inView, stop.name).toBe(true);
      expect(stop.high, stop.name).toBeGreaterThanOrEqual(24);
    }
    expect(stops[0]).toBe('跳到主要内容');
    expect(stops.length).toBeGreaterThan(10);
  }
  await page.goto(urlOf('zh', 'index.html'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.close();
});

test('printed on A4: nothing is cut off, what was folded is unfolded, navigation is left out', async () => {
  const page = await browser.newPage({ viewport: { width: 680, height: 960 } }); // A4 less margins, in CSS px
  await page.emulateMedia({ media: 'print' });
  for (const path of pathsOf('zh')) {
    await page.goto(urlOf('zh', path));
    const state = await page.evaluate(() => ({
      wide: document.scrollingElement?.scrollWidth ?? 0,
      nav: [...document.querySelectorAll('nav')].filter((n) => n.getClientRects().length > 0).length,
      folded: [...document.querySelectorAll('details li')].filter(
        (li) => li.getBoundingClientRect().height === 0,
      ).length,
    }));
    expect(state, path).toEqual({ wide: 680, nav: 0, folded: 0 });
  }
  await page.goto(urlOf('zh', 'index.html'));
  const pdf = await page.pdf({ format: 'A4', tagged: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});

test.each(['zh', 'en'])('the levels of one standard do not run into those of the next: %s', async (name) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const width of [1280, 1100, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(urlOf(name, 'index.html'));
    const beyond = await page.$$eval('.gauge', (all) =>
      all.map((gauge) => {
        const end = (el: Element): number => el.getBoundingClientRect().right;
        return Math.max(...[...gauge.querySelectorAll(':not(caption)')].map(end)) - end(gauge);
      }),
    );
    expect(beyond.length).toBeGreaterThan(1);
    for (const px of beyond) expect(px, `${width} px`).toBeLessThan(1);
  }
  await page.close();
});

test('with forced colours every state still has its sign and text', async () => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(urlOf('zh', 'criteria.html'));
  const states = await page.$$eval('.state', (all) =>
    all.map((el) => [
      getComputedStyle(el.querySelector('.sign') as Element, '::before').content,
      (el.textContent ?? '').trim(),
    ]),
  );
  expect(states.length).toBeGreaterThan(8);
  for (const [sign, text] of states) {
    expect(sign).toMatch(/^".+"$/);
    expect(text).not.toBe('');
  }
  const lines = (of: string) =>
    page.$$eval(of, (all) => [...new Set(all.map((el) => getComputedStyle(el).borderBottomColor))]);
  const [here] = await lines('.nav a[aria-current]');
  expect(await lines('.nav a:not([aria-current])')).not.toContain(here); // the page one is on has a line of its own
  await context.close();
});
