import { afterEach, expect, test } from 'vitest';
import { decideReuse, type Now } from '../../src/audit/incremental/decide.ts';
import { openSiteNow } from '../../src/audit/incremental/site-now.ts';
import type { FetchResult } from '../../src/crawl/fetch.ts';
import { contentSeal, errorSeal, hashOf, headerSeal } from '../../src/crawl/seal.ts';
import type { PagePrint } from '../../src/model/page-print.ts';
import { encode } from '../sites/encode.ts';

const url = 'http://a.gov.cn/';
const css = 'http://a.gov.cn/a.css';
const js = 'http://a.gov.cn/a.js';
const page = '<title>政务公开</title>';
const print = (more: Partial<PagePrint> = {}): PagePrint => ({
  at: '2026-03-01T00:00:00.000Z',
  made: 'tools',
  html: hashOf(page),
  parts: [
    { url: css, seal: contentSeal('a{}') },
    { url: js, seal: headerSeal({ etag: 'W/"1-gzip"', 'last-modified': 'Sun, 01 Mar 2026 00:00:00 GMT' })! },
    { url: 'http://a.gov.cn/none.png', seal: errorSeal(404) },
  ],
  unsure: null,
  ...more,
});

const ok = (at: string, body: string | Uint8Array, headers: Record<string, string> = {}): FetchResult => ({
  ok: true,
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  bytes: typeof body === 'string' ? Buffer.from(body) : body,
  truncated: false,
  finalUrl: at,
  redirects: [],
});
const not = (status: number | null): FetchResult => ({
  ok: false,
  reason: status === null ? 'refused' : 'http-error',
  args: {},
  status,
  headers: {},
  finalUrl: url,
  redirects: [],
});

let asked: string[] = [];
afterEach(() => void (asked = []));

/** A site that answers like this; everything else is as it was. */
const nowOf = (changed: Record<string, FetchResult> = {}, was = print()): Now => {
  const site: Record<string, FetchResult> = {
    [url]: ok(url, page),
    [css]: ok(css, 'a{}', { 'content-type': 'text/css' }),
    [js]: ok(js, '', { etag: '"1"', 'last-modified': 'Sun, 01 Mar 2026 00:00:00 GMT' }),
    ...changed,
  };
  const get = async (at: string): Promise<FetchResult> => (asked.push(at), site[at] ?? not(404));
  return openSiteNow(get)(get, url, url, was.html);
};

test('an unchanged page is reused; ETags are compared without the marks of compression', async () => {
  expect(await decideReuse(print(), 'tools', nowOf())).toEqual({ reuse: true, parts: 3 });
});

test.each([
  ['nothing recorded', null, {}, 'unknown'],
  ['other tools or rules', print({ made: 'older' }), {}, 'tools'],
  ['a page that sends forms by script', print({ unsure: 'post' }), {}, 'incomparable'],
])('%s: not even asked for', async (_what, was, changed, why) => {
  expect(await decideReuse(was, 'tools', nowOf(changed))).toEqual({ reuse: false, why });
  expect(asked).toEqual([]);
});

const text = (body: string) => ok(url, body);
test.each<[string, Record<string, FetchResult>, object]>([
  ['other HTML', { [url]: text(`${page}!`) }, { why: 'html' }],
  ['a server error', { [url]: not(503) }, { why: 'unreachable' }],
  ['a host that is gone', { [url]: not(null) }, { why: 'unreachable' }],
  [
    'a redirect elsewhere',
    { [url]: { ...text(page), finalUrl: css } as FetchResult },
    { why: 'unreachable' },
  ],
  ['another style sheet', { [css]: ok(css, 'a{color:red}') }, { why: 'part', part: css }],
  ['a style sheet that is gone', { [css]: not(404) }, { why: 'part', part: css }],
  ['a script of another version', { [js]: ok(js, '', { etag: '"2"' }) }, { why: 'part', part: js }],
  [
    'a picture that was missing and is there',
    { 'http://a.gov.cn/none.png': ok('http://a.gov.cn/none.png', 'x') },
    { why: 'part', part: 'http://a.gov.cn/none.png' },
  ],
])('%s: audited again', async (_what, changed, why) => {
  expect(await decideReuse(print(), 'tools', nowOf(changed))).toEqual({ reuse: false, ...why });
});

test('a page in an old character set is compared by its text, as the browser tells it', async () => {
  const was = print({ parts: [] });
  const now = nowOf(
    { [url]: ok(url, encode(page, 'gbk'), { 'content-type': 'text/html; charset=gbk' }) },
    was,
  );
  expect(await decideReuse(was, 'tools', now)).toEqual({ reuse: true, parts: 0 });
});

test('a part that pages share is asked for once', async () => {
  const get = async (at: string): Promise<FetchResult> => (
    asked.push(at),
    at === url ? text(page) : ok(at, 'a{}')
  );
  const now = openSiteNow(get);
  const was = print({ parts: print().parts.slice(0, 1) });
  for (let n = 0; n < 3; n++)
    expect((await decideReuse(was, 'tools', now(get, url, url, was.html))).reuse).toBe(true);
  expect(asked.filter((at) => at === css)).toHaveLength(1);
});
