import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from 'playwright/test';
import { launchBrowser } from '../../src/browser/launch.ts';

const folder = (): string => process.env['WZA_E2E_REPORT'] ?? '';
const address = (file: string): string => pathToFileURL(join(folder(), file)).href;

/** One page of every kind of the report. */
const kinds = (): string[] => [
  'index.html',
  'criteria.html',
  'pages.html',
  'site.html',
  'not-audited.html',
  'method.html',
  join('criteria', readdirSync(join(folder(), 'criteria'))[0] ?? ''),
  join('pages', readdirSync(join(folder(), 'pages')).find((file) => file.endsWith('.html')) ?? ''),
];

const test = base.extend<{ reader: Page }>({
  // Playwright wants a pattern here; the name is all that it costs
  reader: async ({ browserName: _name }, use) => {
    const { browser } = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await use(page);
    await browser.close();
  },
});

test('the overview states grade, score, coverage and what to repair first, as report.json has them', async ({
  reader,
}) => {
  const { grade } = JSON.parse(readFileSync(join(folder(), 'report.json'), 'utf8')) as {
    grade: { score: number; coverage: { pages: { audited: number } }; repairs: unknown[] };
  };
  await reader.goto(address('index.html'));
  const text = await reader.locator('main').innerText();
  expect(text).toContain(`${grade.score.toFixed(1)} 分`);
  expect(text).toContain('不合格');
  expect(text).toContain('暂定');
  expect(text).toContain(String(grade.coverage.pages.audited));
  expect(grade.repairs.length).toBeGreaterThan(5);
});

test('a keyboard alone leads from the overview to an element with its picture and its repair', async ({
  reader,
}) => {
  await reader.goto(address('index.html'));
  await reader.keyboard.press('Tab');
  await expect(reader.locator(':focus')).toHaveAttribute('href', /^#/); // the skip link comes first
  const evidence = reader.locator('.top-repairs ol a').first();
  for (
    let stops = 0;
    stops < 60 && !(await evidence.evaluate((el) => el === document.activeElement));
    stops++
  )
    await reader.keyboard.press('Tab');
  await reader.keyboard.press('Enter');
  await reader.waitForURL((url) => !url.pathname.endsWith('index.html'));
  await expect(reader.locator('main')).toContainText('怎样整改');
  expect(await reader.locator('main code').count()).toBeGreaterThan(0);
});

test('every picture that a page shows is there', async ({ reader }) => {
  const withShots = readdirSync(join(folder(), 'pages'))
    .filter((file) => file.endsWith('.html'))
    .find((file) => readFileSync(join(folder(), 'pages', file), 'utf8').includes('<img'));
  expect(withShots).toBeDefined();
  await reader.goto(address(join('pages', withShots!)));
  for (const picture of await reader.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded(); // they load when they come into view
    await expect
      .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
});

test('every kind of page reads at 320 px without scrolling sideways', async ({ reader }) => {
  await reader.setViewportSize({ width: 320, height: 640 });
  for (const file of kinds()) {
    await reader.goto(address(file));
    expect(await reader.evaluate(() => document.scrollingElement!.scrollWidth), file).toBeLessThanOrEqual(
      320,
    );
  }
});

test('no page asks for anything outside the folder or runs a script', async ({ reader }) => {
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  for (const file of kinds()) {
    await reader.goto(address(file));
    expect(await reader.locator('script').count(), file).toBe(0);
  }
  expect(asked.filter((url) => !url.startsWith(pathToFileURL(folder()).href))).toEqual([]);
});
