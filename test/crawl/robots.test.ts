import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FetchResult } from '../../src/crawl/fetch.ts';
import { readRobots, robotsFrom, withoutRobots } from '../../src/crawl/robots.ts';
import type { FailReason } from '../../src/model/page-visit.ts';
import { gbk } from './gbk.ts';

const ADDRESS = 'http://a.gov.cn/robots.txt';
const found = (bytes: Uint8Array | string, type = 'text/plain'): FetchResult => ({
  ok: true,
  status: 200,
  headers: { 'content-type': type },
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  truncated: false,
  finalUrl: ADDRESS,
  redirects: [],
});
const missing = (reason: FailReason, status: number | null): FetchResult => ({
  ok: false,
  reason,
  args: {},
  status,
  headers: {},
  finalUrl: ADDRESS,
  redirects: [],
});
const page = (path: string): string => `http://a.gov.cn${path}`;

describe('rules', () => {
  test.each([
    ['User-agent: *\nDisallow: /admin', '/admin/x', false],
    ['User-agent: *\nDisallow: /admin', '/x', true],
    ['User-agent: *\nDisallow:', '/x', true],
    ['User-agent: *\nDisallow: /\nAllow: /open/', '/open/1', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: wza\nAllow: /', '/x', true],
    ['User-agent: *\nAllow: /\n\nUser-Agent: WZA\nDisallow: /', '/x', false],
    ['User-agent: *\nDisallow: /*.jsp$', '/a.jsp', false],
    ['User-agent: *\nDisallow: /*.jsp$', '/a.jsp?x', true],
    ['User-agent: *\nDisallow: /公开', '/%E5%85%AC%E5%BC%80/1', false],
    ['user-agent:*\r\ndisallow:/a # comment', '/a', false],
    ['User-agent: *\rDisallow: /a', '/a', false],
    ['\ufeffUser-agent: *\nDisallow: /a', '/a', false],
    ['nonsense', '/a', true],
    ['Disallow: /a', '/a', true], // belongs to no group
    ['User-agent: __proto__\nDisallow: /', '/a', true],
    ['', '/a', true],
  ])('%j on %s: %s', (text, path, allowed) => {
    expect(robotsFrom(ADDRESS, found(text)).allowed(page(path))).toBe(allowed);
  });

  test('GBK comments do not spoil the rules', () => {
    const file = robotsFrom(
      ADDRESS,
      found(gbk('# 禁止访问后台\nUser-agent: *\nDisallow: /后台\nDisallow: /admin')),
    );
    expect(file.allowed(page('/admin'))).toBe(false);
    expect(file.allowed(page('/'))).toBe(true);
  });

  test('a rule cut off at the size limit is left out', () => {
    const cut = { ...found('User-agent: *\nDisallow: /a\nDisallow: /'), truncated: true };
    expect(robotsFrom(ADDRESS, cut).allowed(page('/b'))).toBe(true);
    expect(robotsFrom(ADDRESS, cut).allowed(page('/a'))).toBe(false);
  });

  test('addresses of other origins are not its business', () => {
    const file = readRobots(ADDRESS, 'User-agent: *\nDisallow: /');
    expect(file.allowed('http://b.gov.cn/')).toBe(true);
    expect(file.allowed('https://a.gov.cn/')).toBe(true);
    expect(file.allowed(page('/'))).toBe(false);
  });

  test('delay and sitemaps are read', () => {
    const file = readRobots(
      ADDRESS,
      'Sitemap: /map.xml\nUser-agent: *\nCrawl-delay: 2.5\nDisallow:\nSitemap: https://b.cn/m.xml.gz\nSITEMAP: /map.xml\nSitemap: javascript:x',
    );
    expect(file.crawlDelay).toBe(2.5);
    expect(file.sitemaps).toEqual(['http://a.gov.cn/map.xml', 'https://b.cn/m.xml.gz']);
  });

  test.each(['-5', 'NaN', 'Infinity', 'soon', '0'])('a Crawl-delay of %s is none', (delay) => {
    expect(readRobots(ADDRESS, `User-agent: *\nCrawl-delay: ${delay}`).crawlDelay).toBeNull();
  });
});

describe('what an answer means', () => {
  test.each<[string, FetchResult, string, boolean]>([
    ['an error page with status 200', found('<!DOCTYPE html><p>Disallow: /', 'text/html'), 'none', true],
    ['404', missing('http-error', 404), 'none', true],
    ['403', missing('blocked', 403), 'none', true],
    ['429', missing('blocked', 429), 'none', true],
    ['521, a challenge', missing('blocked', 521), 'none', true],
    ['500', missing('http-error', 500), 'unreachable', false],
    ['503', missing('http-error', 503), 'unreachable', false],
    ['silence', missing('timeout', null), 'unreachable', false],
    ['refused', missing('refused', null), 'none', true],
    ['no name', missing('dns', null), 'none', true],
    ['bad certificate', missing('certificate', null), 'none', true],
    ['redirects for ever', missing('redirect-loop', 302), 'none', true],
    ['redirected away', missing('redirect-out', null), 'none', true],
  ])('%s', (_, answer, state, allowed) => {
    const robots = robotsFrom(ADDRESS, answer);
    expect([robots.state, robots.allowed(page('/x'))]).toEqual([state, allowed]);
  });

  test('a plan may do without', () => expect(withoutRobots.allowed(page('/x'))).toBe(true));
});

describe('hostile files', () => {
  test('never throw', () => {
    const part = fc.constantFrom(
      'User-agent:',
      'Disallow:',
      'Allow:',
      'Sitemap:',
      'Crawl-delay:',
      '*',
      '$',
      '/',
      'wza',
      '\n',
      '%',
      '\ud800',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part).map((p) => p.join('')),
          fc.string(),
        ),
        fc.webPath(),
        (text, path) => {
          expect(typeof robotsFrom(ADDRESS, found(text)).allowed(page(path))).toBe('boolean');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a file of wildcards does not stall the crawl', () => {
    const file = readRobots(ADDRESS, `User-agent: *\n${`Disallow: /${'*a'.repeat(60)}b\n`.repeat(4000)}`);
    const start = performance.now();
    file.allowed(page(`/${'a'.repeat(2000)}`));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('a long Disallow gets broader, never narrower; a long Allow goes', () => {
    const long = '*a'.repeat(30);
    const file = readRobots(ADDRESS, `User-agent: *\nDisallow: /x\nDisallow: /${long}b\nAllow: /x${long}`);
    expect(file.allowed(page(`/${'a'.repeat(40)}b`))).toBe(false);
    expect(file.allowed(page(`/x${'a'.repeat(40)}`))).toBe(false);
  });
});
