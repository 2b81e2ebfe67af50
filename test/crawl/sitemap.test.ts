import * as fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FetchResult } from '../../src/crawl/fetch.ts';
import { readSitemap } from '../../src/crawl/sitemap-read.ts';
import { collectSitemaps, SITEMAP_LIMITS } from '../../src/crawl/sitemap.ts';
import { gbk } from './gbk.ts';

const pages = (text: string): readonly string[] | undefined => readSitemap(text, 1000)?.pages;

describe('one file', () => {
  test('addresses come in document order, with the entities of XML only', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x">
      <url><loc> http://a.cn/?a=1&amp;b=2 </loc><image:image><image:loc>http://a.cn/x.png</image:loc></image:image></url>
      <!-- <url><loc>http://a.cn/hidden</loc></url> -->
      <url><lastmod>2024-01-01</lastmod><loc><![CDATA[http://a.cn/c?d&e]]></loc></url>
      <url><loc>http://a.cn/&#x4e2d;&#25991;</loc></url></urlset>`;
    expect(pages(xml)).toEqual(['http://a.cn/?a=1&b=2', 'http://a.cn/c?d&e', 'http://a.cn/中文']);
  });

  test('an index names files, also under a prefix', () => {
    const xml = '<s:sitemapindex><s:sitemap><s:loc>http://a.cn/1.xml</s:loc></s:sitemap></s:sitemapindex>';
    expect(readSitemap(xml, 10)).toEqual({ pages: [], files: ['http://a.cn/1.xml'] });
  });

  test('RSS and Atom', () => {
    expect(
      pages('<rss><channel><link>http://a.cn/</link><item><link>http://a.cn/1</link></item></channel></rss>'),
    ).toEqual(['http://a.cn/1']);
    const atom = `<feed><link href="http://a.cn/"/><entry><link rel="alternate" href='http://a.cn/?x&amp;y'/><link rel="self" href="http://a.cn/2"/></entry></feed>`;
    expect(pages(atom)).toEqual(['http://a.cn/?x&y']);
  });

  test('a list of addresses', () => {
    expect(pages('\ufeffhttp://a.cn/1\r\n\r\n# note\nftp://a.cn/\n  https://a.cn/2  ')).toEqual([
      'http://a.cn/1',
      'https://a.cn/2',
    ]);
  });

  test.each([
    ['cut off', '<urlset><url><loc>http://a.cn/1</loc></url><url><loc>http://a.cn/2</lo', ['http://a.cn/1']],
    [
      'tags not closed',
      '<urlset><url><loc>http://a.cn/1<url><loc>http://a.cn/2</urlset>',
      ['http://a.cn/1', 'http://a.cn/2'],
    ],
    ['bare ampersand', '<urlset><url><loc>http://a.cn/?a&b</loc></url></urlset>', ['http://a.cn/?a&b']],
    ['empty loc', '<urlset><url><loc/></url><url><loc> </loc></url></urlset>', []],
    ['upper case', '<URLSET><URL><LOC>http://a.cn/1</LOC></URL></URLSET>', ['http://a.cn/1']],
    ['no root close, comment open', '<urlset><url><loc>http://a.cn/1</loc></url><!-- ', ['http://a.cn/1']],
    ['stray brackets', '<urlset>< ><></><url><loc>http://a.cn/1</loc></url>', ['http://a.cn/1']],
  ])('broken: %s', (_, xml, expected) => expect(pages(xml)).toEqual(expected));

  test.each([
    '<!DOCTYPE html><html><body>404',
    '<html><loc>http://a.cn/</loc></html>',
    'Not found',
    '',
    '<a/>',
    '{"x":1}',
  ])('%j is no sitemap', (text) => expect(readSitemap(text, 10)).toBeNull());

  test('declared entities are never expanded', () => {
    const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const xml = `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">${laughs}]>
      <urlset><url><loc>http://a.cn/&l20;&x;</loc></url></urlset>`;
    expect(pages(xml)).toEqual(['http://a.cn/&l20;&x;']);
  });

  test('at most so many addresses', () => {
    const xml = `<urlset>${'<url><loc>http://a.cn/1</loc></url>'.repeat(50)}</urlset>`;
    expect(readSitemap(xml, 7)?.pages.length).toBe(7);
    expect(readSitemap('http://a.cn/\n'.repeat(50), 7)?.pages.length).toBe(7);
  });

  test('never throws', () => {
    const part = fc.constantFrom(
      '<urlset>',
      '<url>',
      '<loc>',
      '</loc>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<!',
      '[',
      ']>',
      '&#x110000;',
      '&#99999999;',
      'http://a.cn',
      '<',
      '>',
      '/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part, { maxLength: 40 }).map((p) => p.join('')),
          fc.string(),
        ),
        (text) => {
          readSitemap(text, 100);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each(['<', '<a', '<!--', '<![CDATA[', '<!x[', '<url><loc>', '&', ' '])(
    'a megabyte of %j takes no time',
    (piece) => {
      const start = performance.now();
      readSitemap(`<urlset>${piece.repeat(Math.ceil(1_000_000 / piece.length))}`, 50_000);
      readSitemap(piece.repeat(Math.ceil(1_000_000 / piece.length)), 50_000);
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});

const body = (bytes: Uint8Array | string, type = 'application/xml'): FetchResult => ({
  ok: true,
  status: 200,
  headers: { 'content-type': type },
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  truncated: false,
  finalUrl: '',
  redirects: [],
});
const missing: FetchResult = {
  ok: false,
  reason: 'http-error',
  args: { status: 404 },
  status: 404,
  headers: {},
  finalUrl: '',
  redirects: [],
};

const ORIGIN = 'http://a.cn';
const index = (...urls: string[]): string =>
  `<sitemapindex>${urls.map((u) => `<sitemap><loc>${u}</loc></sitemap>`).join('')}</sitemapindex>`;
const set = (...urls: string[]): string =>
  `<urlset>${urls.map((u) => `<url><loc>${u}</loc></url>`).join('')}</urlset>`;

/** A site of sitemap files by path; remembers what was asked. */
const site = (files: Record<string, FetchResult | string>) => {
  const asked: string[] = [];
  const fetch = async (url: string, maxBytes: number): Promise<FetchResult> => {
    asked.push(url.replace(ORIGIN, ''));
    const file = files[url.replace(ORIGIN, '')] ?? missing;
    const answer = typeof file === 'string' ? body(file) : file;
    if (!answer.ok || answer.bytes.length <= maxBytes) return answer;
    return { ...answer, bytes: answer.bytes.subarray(0, maxBytes), truncated: true };
  };
  return { asked, fetch };
};

describe('all files of a site', () => {
  test('robots first, then the usual places, then what indexes name; each address once', async () => {
    const { asked, fetch } = site({
      '/r.xml': index('/i1.xml', '/i2.xml.gz'),
      '/i1.xml': set('http://a.cn/1', 'http://b.cn/out'),
      '/i2.xml.gz': body(gzipSync(set('http://a.cn/2', 'http://a.cn/1#top'))),
      '/sitemap.txt': body('http://a.cn/3\n', 'text/plain'),
    });
    const found = await collectSitemaps(ORIGIN, ['http://a.cn/r.xml', 'http://a.cn/sitemap.xml'], fetch);
    expect(found.urls).toEqual(['http://a.cn/3', 'http://a.cn/1', 'http://b.cn/out', 'http://a.cn/2']);
    expect(asked).toEqual([
      '/r.xml',
      '/sitemap.xml',
      '/sitemap_index.xml',
      '/sitemap.txt',
      '/i1.xml',
      '/i2.xml.gz',
    ]);
    expect(found.files.map((file) => file.outcome)).toEqual([
      'read',
      'http-error',
      'http-error',
      'read',
      'read',
      'read',
    ]);
    expect(found.truncated).toBe(false);
  });

  test('GBK files are read by their declaration', async () => {
    const { fetch } = site({
      '/sitemap.xml': body(gbk(`<?xml version="1.0" encoding="GB2312"?>${set('http://a.cn/公开')}`)),
    });
    expect((await collectSitemaps(ORIGIN, [], fetch)).urls).toEqual(['http://a.cn/%E5%85%AC%E5%BC%80']);
  });

  test('indexes that name each other end', async () => {
    const { fetch } = site({
      '/sitemap.xml': index('/b.xml', '/sitemap.xml'),
      '/b.xml': index('/sitemap.xml'),
    });
    const found = await collectSitemaps(ORIGIN, [], fetch);
    expect(found.files.filter(({ outcome }) => outcome === 'read')).toEqual([
      { url: 'http://a.cn/sitemap.xml', outcome: 'read' },
      { url: 'http://a.cn/b.xml', outcome: 'read' },
    ]);
  });

  test('indexes without end stop at the depth, files without end at their number', async () => {
    const deep = async (url: string): Promise<FetchResult> => body(index(`${url}x`));
    const down = await collectSitemaps(ORIGIN, [], deep);
    expect([down.truncated, down.files.some((file) => file.outcome === 'too-deep')]).toEqual([true, true]);
    const wide = async (url: string): Promise<FetchResult> =>
      body(index(...Array.from({ length: 500 }, (_, i) => `${url}/${i}`)));
    const out = await collectSitemaps(ORIGIN, [], wide);
    expect(out.files.length).toBe(SITEMAP_LIMITS.files + 1);
    expect(out.files.at(-1)?.outcome).toBe('over-limit');
    expect(out.truncated).toBe(true);
  });

  test('an index that is a trap keeps no honest one from being read', async () => {
    const honest: Record<string, FetchResult | string> = {
      '/sitemap.xml': index(...Array.from({ length: 20 }, (_, i) => `http://a.cn/map-${i}.xml`)),
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, i) => [`/map-${i}.xml`, set(`http://a.cn/page-${i}`)]),
      ),
    };
    const { fetch } = site(honest);
    const trap = (url: string) => body(index(...Array.from({ length: 100 }, (_, i) => `${url}/${i}`)));
    const found = await collectSitemaps(ORIGIN, ['http://a.cn/trap'], (url, max) =>
      url.includes('/trap') ? Promise.resolve(trap(url)) : fetch(url, max),
    );
    expect(found.urls).toEqual(Array.from({ length: 20 }, (_, i) => `http://a.cn/page-${i}`));
    expect(found.files.length).toBe(SITEMAP_LIMITS.files + 1);
    expect(found.truncated).toBe(true);
  });

  test('addresses and bytes are limited', async () => {
    const many = set(...Array.from({ length: 300 }, (_, i) => `http://a.cn/${i}`));
    const limits = { ...SITEMAP_LIMITS, urls: 100 };
    const found = await collectSitemaps(ORIGIN, [], site({ '/sitemap.xml': many }).fetch, limits);
    expect([found.urls.length, found.truncated]).toEqual([100, true]);
    const small = { ...SITEMAP_LIMITS, bytes: 1000 };
    const cut = await collectSitemaps(ORIGIN, [], site({ '/sitemap.xml': many }).fetch, small);
    expect(cut.files[0]?.outcome).toBe('truncated');
    expect(cut.urls.length).toBeGreaterThan(5);
  });

  test('a gzip bomb in a file is cut', async () => {
    const bomb = body(
      gzipSync(`<urlset><url><loc>http://a.cn/1</loc></url>${' '.repeat(50_000_000)}`, { level: 1 }),
    );
    const found = await collectSitemaps(ORIGIN, [], site({ '/sitemap.xml': bomb }).fetch, {
      ...SITEMAP_LIMITS,
      bytes: 1_000_000,
    });
    expect(found.urls).toEqual(['http://a.cn/1']);
    expect(found.files[0]?.outcome).toBe('truncated');
  });

  test('a bomb leaves room for the honest files after it', async () => {
    const bomb = body(gzipSync(`<urlset>${' '.repeat(50_000_000)}`, { level: 1 }));
    const { fetch } = site({ '/bomb.xml': bomb, '/sitemap.xml': set('http://a.cn/1') });
    const found = await collectSitemaps(ORIGIN, ['http://a.cn/bomb.xml'], fetch);
    expect(found.urls).toEqual(['http://a.cn/1']);
    expect(found.files[0]?.outcome).toBe('truncated');
  });

  test('damaged gzip gives what could be read', async () => {
    const zipped = gzipSync(set(...Array.from({ length: 5000 }, (_, i) => `http://a.cn/${i * 7919}`)));
    const found = await collectSitemaps(
      ORIGIN,
      [],
      site({ '/sitemap.xml': body(zipped.subarray(0, zipped.length / 2)) }).fetch,
    );
    expect(found.urls.length).toBeGreaterThan(100);
    expect(found.truncated).toBe(true);
  });
});
