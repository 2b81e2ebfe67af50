import { describe, expect, test } from 'vitest';
import { openTraps } from '../../src/crawl/traps.ts';

const fresh = () => openTraps({ pages: 50, year: 2026 });
const sign = (url: string): string | null => (fresh()(url)?.args['sign'] as string | undefined) ?? null;

describe('single addresses', () => {
  test.each([
    [`http://a.cn/${'x'.repeat(2001)}`, 'long'],
    ['http://a.cn/news/news/news/', 'repeated-path'],
    ['http://a.cn/a/b/a/b/a/b/x.html', 'repeated-path'],
    ['http://a.cn/x/news/list/news/y/news/list/news', 'repeated-path'],
    [`http://a.cn/${Array.from({ length: 21 }, (_, i) => `s${i}`).join('/')}`, 'deep'],
    ['http://a.cn/p;sid=0a1b2c3d4e5f6a7b8c', 'session'],
    ['http://a.cn/p?id=1&session_id=0a1b2c3d4e5f6a7b', 'session'],
    ['http://a.cn/?a=1&a=2&a=3', 'query'],
    [`http://a.cn/?${Array.from({ length: 13 }, (_, i) => `p${i}=1`).join('&')}`, 'query'],
    ['http://a.cn/calendar?date=2099-01-01', 'calendar'],
    ['http://a.cn/cal.jsp?year=1899&month=3', 'calendar'],
    ['http://a.cn/rili/2031/05/', 'calendar'],
    ['http://a.cn/events/203105', 'calendar'],
  ])('%s', (url, expected) => expect(sign(url)).toBe(expected));

  test.each([
    'http://a.cn/',
    'http://a.cn/art/2024/1/5/art_1229_5012345.html',
    'http://a.cn/zwgk/2031/0105/1.html', // an article's number, not a calendar
    'http://a.cn/1949/10/01/001.htm',
    'http://a.cn/info/1042/11.htm',
    'http://a.cn/000/000/000/1.html',
    'http://a.cn/zwgk/zwgk/index.html',
    'http://a.cn/calendar?date=2026-11-01',
    'http://a.cn/list?sid=12',
    'http://a.cn/list?id=20310101',
    'http://a.cn/col/col0a1b2c3d4e5f6a7b8c9d/index.html',
    'file:///srv/site/index.html',
  ])('%s is none', (url) => expect(sign(url)).toBeNull());
});

describe('families', () => {
  test('a calendar in believable years is followed for a while only', () => {
    const decide = fresh();
    const verdicts = Array.from(
      { length: 40 },
      (_, i) => decide(`http://a.cn/cal?year=${1990 + i}&month=5`)?.args['sign'],
    );
    expect(verdicts.slice(0, 24).every((v) => v === undefined)).toBe(true);
    expect(verdicts.slice(24).every((v) => v === 'calendar')).toBe(true);
  });

  test('parameters in another order are the same page', () => {
    const decide = fresh();
    expect(decide('http://a.cn/l?a=1&b=2')).toBeNull();
    expect(decide('http://a.cn/l?b=2&a=1')).toEqual({ reason: 'trap', args: { sign: 'query-order' } });
    expect(decide('http://a.cn/l?b=3&a=1')).toBeNull();
  });

  test('one shape of address is believed far beyond the page budget, not for ever', () => {
    const decide = fresh();
    const verdicts = Array.from({ length: 600 }, (_, i) =>
      decide(`http://a.cn/art/${i}/page_${i * 7}.html?id=${i}`),
    );
    expect(verdicts.findIndex((v) => v !== null)).toBe(500);
    expect(decide('http://a.cn/other/1.html')).toBeNull();
  });

  test('the same questions get the same answers', () => {
    const urls = Array.from(
      { length: 2000 },
      (_, i) => `http://a.cn/c?y=${2000 + (i % 40)}&p=${i % 7}&q=${i % 3}`,
    );
    const run = () =>
      urls.map(
        (
          (decide) => (url: string) =>
            decide(url)
        )(fresh()),
      );
    expect(run()).toEqual(run());
  });
});

test('a very deep path is one', () => {
  expect(sign(`http://a.cn${'/a1'.repeat(600)}`)).not.toBe(null);
});
