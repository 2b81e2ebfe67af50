import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, schemeOf, siteOf, visitId } from '../../src/crawl/url.ts';

describe('one page, one address', () => {
  test.each([
    ['HTTP://WWW.Example.GOV.cn:80', 'http://www.example.gov.cn/'],
    ['https://example.gov.cn:443/a/./b/../c', 'https://example.gov.cn/a/c'],
    ['https://example.gov.cn:8443/', 'https://example.gov.cn:8443/'],
    ['http://中国.政务/首页', 'http://xn--fiqs8s.xn--zfr164b/%E9%A6%96%E9%A1%B5'],
    ['http://a.cn./x', 'http://a.cn/x'],
    ['http://user:secret@a.cn/', 'http://a.cn/'],
    ['http://a.cn/#top', 'http://a.cn/'],
    ['http://a.cn/#', 'http://a.cn/'],
    ['http://a.cn/#/', 'http://a.cn/'],
    ['http://a.cn/#!', 'http://a.cn/'],
    ['http://a.cn/#/news/1', 'http://a.cn/#/news/1'],
    ['http://a.cn/#!news', 'http://a.cn/#!news'],
    ['http://a.cn/?', 'http://a.cn/'],
    ['http://a.cn/?&&a=1&', 'http://a.cn/?a=1'],
    ['http://a.cn/?b=2&a=1', 'http://a.cn/?b=2&a=1'],
    ['http://a.cn/?utm_source=x&id=3&spm=1.2&UTM_Medium=y', 'http://a.cn/?id=3'],
    ['http://a.cn/?utm%5Fsource=x', 'http://a.cn/'],
    ['http://a.cn/?from=singlemessage&isappinstalled=0', 'http://a.cn/'],
    ['http://a.cn/?from=beijing', 'http://a.cn/?from=beijing'],
    ['http://a.cn/list.jsp;jsessionid=0A1B?id=1', 'http://a.cn/list.jsp?id=1'],
    ['http://a.cn/list.jsp%3bJSESSIONID=0A1B.node1', 'http://a.cn/list.jsp'],
    ['http://a.cn/?PHPSESSID=abc&p=2', 'http://a.cn/?p=2'],
    ['http://a.cn/(S(abcdefghijklmnopqrstuvwx))/Default.aspx', 'http://a.cn/Default.aspx'],
    ['http://a.cn/..;jsessionid=1/b', 'http://a.cn/b'],
    ['http://a.cn/%d6%d0%b9%fa.html', 'http://a.cn/%D6%D0%B9%FA.html'],
    ['http://a.cn/%7euser/%41%2e%2E/%2f', 'http://a.cn/~user/A../%2F'],
    ['http://a.cn/100%', 'http://a.cn/100%25'],
    ['http://a.cn/index.html', 'http://a.cn/index.html'],
    ['  \n/x\t/y ', 'http://base.cn/x/y'],
    ['//other.cn/x', 'http://other.cn/x'],
    ['?p=2', 'http://base.cn/dir/page?p=2'],
    ['\\\\a.cn\\x', 'http://a.cn/x'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['http://[::FFFF:127.0.0.1]:80/', 'http://[::ffff:7f00:1]/'],
    ['file:///srv/site/a.html#x', 'file:///srv/site/a.html'],
  ])('%j is %j', (raw, expected) => {
    expect(normalise(raw, 'http://base.cn/dir/page')).toBe(expected);
  });

  test.each([
    'mailto:a@b.cn',
    'tel:12345',
    'javascript:void(0)',
    'data:text/html,x',
    'ftp://a.cn/',
    'http://',
    'http://.',
    'http://...',
    'http://[::1',
    'http://a cn/',
    'file://server/share/a.html',
  ])('%j is no page address', (raw) => {
    expect(normalise(raw)).toBeNull();
  });

  test('an address of thousands of characters is none', () => {
    expect(normalise(`http://a.cn/${'x'.repeat(9000)}`)).toBeNull();
    expect(normalise(`http://a.cn/${'中'.repeat(2000)}`)).toBeNull();
  });
  test('a relative address without base is none', () => expect(normalise('/a')).toBeNull());
  test('a broken base gives none', () => expect(normalise('/a', 'nonsense')).toBeNull());
});

const PIECES =
  `% %2 %41 %25 %2e %2E%2e . .. / // ? & = # #/ #! ; %3b \\ ;jsessionid= jsessionid /(S( ))/ 中 \t
  abcdefghijklmnopqrstuvwx utm_ utm_a=1 spm`.split(/[ \n]+/);

const nasty = fc
  .array(fc.constantFrom(...PIECES, ' ', '\ud800'), { maxLength: 30 })
  .map((parts) => `http://a.cn/${parts.join('')}`);

describe('for every input', () => {
  test('normalising twice changes nothing, and the result is a plain address', () => {
    fc.assert(
      fc.property(
        fc.oneof(nasty, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (raw) => {
          const once = normalise(raw, 'https://base.cn/d/');
          if (once === null) return;
          expect(normalise(once)).toBe(once);
          expect(new URL(once).href).toBe(once);
          expect(new URL(once).username).toBe('');
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('thousands of dots or session ids cost no time', () => {
    const start = performance.now();
    normalise(`http://${'.'.repeat(8000)}a/`);
    normalise(`http://a.cn/${';jsessionid='.repeat(600)}`);
    normalise(`http://a.cn/${'/(S(abcdefghijklmnopqrstuvwx))'.repeat(250)}`);
    normalise(`http://a.cn/${'%'.repeat(8000)}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test('a visit is named by 12 hex digits that depend on the address alone', () => {
  expect(visitId('http://a.cn/')).toMatch(/^[0-9a-f]{12}$/);
  expect(visitId('http://a.cn/')).toBe(visitId('http://a.cn/'));
  expect(visitId('http://a.cn/')).not.toBe(visitId('http://a.cn/b'));
});

test('the site of an address is its host', () => {
  expect(siteOf('https://www.a.gov.cn/x?y')).toBe('www.a.gov.cn');
  expect(siteOf('http://127.0.0.1:8080/x')).toBe('127.0.0.1:8080');
  expect(siteOf('http://a.cn.:81/')).toBe('a.cn:81');
  expect(siteOf('file:///a/b.html')).toBe('file');
  expect(() => siteOf('www.a.gov.cn')).toThrow(/https:\/\//);
});

test('schemes are read without trusting the rest', () => {
  expect(schemeOf(' JavaScript:alert(1)')).toBe('javascript');
  expect(schemeOf('/path:x')).toBe('');
});
