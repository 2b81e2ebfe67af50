import { expect, test } from 'vitest';
import { openRobots } from '../../src/crawl/ask-robots.ts';
import { fetchBytes } from '../../src/crawl/fetch.ts';
import { closeAll, options, serve } from './serve.ts';

closeAll();

const site = async (asked: string[]): Promise<string> =>
  serve((path, res) => {
    asked.push(path);
    res.end('User-agent: *\nDisallow: /private\nCrawl-delay: 2\nSitemap: /map.xml');
  });

test('one file is fetched for all pages of an origin, also when asked at once', async () => {
  const asked: string[] = [];
  const origin = await site(asked);
  const robots = openRobots((url, maxBytes) => fetchBytes(url, options({ maxBytes })), true);
  const [a, b] = await Promise.all([robots(`${origin}/a`), robots(`${origin}/private/b`)]);
  expect([a.allowed(`${origin}/a`), b.allowed(`${origin}/private/b`)]).toEqual([true, false]);
  expect(asked).toEqual(['/robots.txt']);
});

test('a plan that does not obey learns of delay and sitemaps all the same', async () => {
  const origin = await site([]);
  const robots = await openRobots((url) => fetchBytes(url, options()), false)(`${origin}/`);
  expect(robots.allowed(`${origin}/private`)).toBe(true);
  expect([robots.crawlDelay, robots.sitemaps]).toEqual([2, [`${origin}/map.xml`]]);
});

test('local files ask nobody', async () => {
  const robots = openRobots(() => Promise.reject(new Error('asked')), true);
  expect((await robots('file:///srv/a.html')).allowed('file:///srv/a.html')).toBe(true);
});
