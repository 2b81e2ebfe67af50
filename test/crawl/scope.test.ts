import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOf } from '../../src/crawl/decide.ts';
import { documentKind, endingOf } from '../../src/crawl/ending.ts';
import { patternOf } from '../../src/crawl/pattern.ts';
import { scopeOf } from '../../src/crawl/scope.ts';

const plan = (
  scope: { hosts?: string[]; include?: string[]; exclude?: string[] },
  entry = ['http://www.a.gov.cn/'],
) => ({
  entry,
  scope: { hosts: ['www.a.gov.cn'], include: [], exclude: [], robots: true, ...scope },
});
const reason = (scope: Parameters<typeof plan>[0], url: string, entry?: string[]) =>
  scopeOf(plan(scope, entry))(url)?.reason ?? null;

describe('hosts', () => {
  test.each([
    ['http://www.a.gov.cn/x', null],
    ['https://www.a.gov.cn/x', null],
    ['http://a.gov.cn/x', null],
    ['http://WWW.A.GOV.CN./x', null],
    ['http://www.a.gov.cn:8080/x', 'out-of-scope'],
    ['http://b.a.gov.cn/', 'out-of-scope'],
    ['http://www.a.gov.cn.evil.com/', 'out-of-scope'],
    ['http://www.a.gov.cn@evil.com/', 'out-of-scope'],
    ['http://evil.com/www.a.gov.cn', 'out-of-scope'],
    ['file:///etc/passwd', 'out-of-scope'],
    ['mailto:x@a.gov.cn', 'scheme'],
    ['javascript:go()', 'scheme'],
  ])('%s: %s', (url, expected) => expect(reason({}, url)).toBe(expected));

  test('a port in the plan means that port', () => {
    expect(reason({ hosts: ['127.0.0.1:8080'] }, 'http://127.0.0.1:8080/')).toBeNull();
    expect(reason({ hosts: ['127.0.0.1:8080'] }, 'http://127.0.0.1/')).toBe('out-of-scope');
    expect(reason({ hosts: ['a.gov.cn:443'] }, 'https://a.gov.cn/b')).toBeNull();
  });

  test('a wildcard covers the name and everything below it, but no name that merely ends alike', () => {
    const hosts = ['*.A.gov.cn'];
    expect(reason({ hosts }, 'http://x.y.a.gov.cn/')).toBeNull();
    expect(reason({ hosts }, 'http://a.gov.cn/b')).toBeNull();
    expect(reason({ hosts }, 'http://aa.gov.cn/')).toBe('out-of-scope');
    expect(reason({ hosts }, 'http://x.a.gov.cn:81/')).toBe('out-of-scope');
  });

  test('Chinese host names are compared in punycode', () => {
    expect(reason({ hosts: ['中国.政务'] }, 'http://xn--fiqs8s.xn--zfr164b/')).toBeNull();
  });

  test.each(['https://a.gov.cn/', 'a b', '*', '*.*.cn', 'a/b', 'a@b', '[::1'])(
    '%j is refused with a remedy',
    (host) => {
      expect(() => scopeOf(plan({ hosts: [host] }))).toThrow(/write www\.example\.gov\.cn/);
    },
  );

  test('local files are covered below the folder of a local entry only', () => {
    const entry = ['file:///srv/site/index.html'];
    expect(reason({ hosts: [''] }, 'file:///srv/site/a/b.html', entry)).toBeNull();
    expect(reason({ hosts: [''] }, 'file:///srv/site/../secret.html', entry)).toBe('out-of-scope');
    expect(reason({ hosts: [''] }, 'file:///srv/site2/a.html', entry)).toBe('out-of-scope');
  });
});

describe('patterns', () => {
  const scope = {
    include: ['/zwgk/*', 'fw.a.gov.cn/*'],
    exclude: ['*/print/*', '/zwgk/*.jsp?*'],
    hosts: ['*.a.gov.cn'],
  };
  test.each([
    ['http://www.a.gov.cn/', null], // the entry itself
    ['http://www.a.gov.cn/zwgk/1.html', null],
    ['https://fw.a.gov.cn/x', null],
    ['http://www.a.gov.cn/other', 'out-of-scope'],
    ['http://www.a.gov.cn/zwgk/print/1.html', 'excluded'],
    ['http://www.a.gov.cn/zwgk/a.jsp?x=1', 'excluded'],
    ['http://www.a.gov.cn/zwgk/a.jsp', null],
  ])('%s: %s', (url, expected) => expect(reason(scope, url)).toBe(expected));

  test('the excluding pattern is named', () => {
    expect(scopeOf(plan({ exclude: ['/x*'] }))('http://www.a.gov.cn/xy')).toEqual({
      reason: 'excluded',
      args: { pattern: '/x*' },
    });
  });

  test('Chinese letters, scheme and host case do not matter', () => {
    expect(patternOf('/公开/*')('http://a.cn/%E5%85%AC%E5%BC%80/1')).toBe(true);
    expect(patternOf('HTTPS://A.cn/X/*')('http://a.cn/X/1')).toBe(true);
    expect(patternOf('/X')('http://a.cn/x')).toBe(false);
  });

  test('agrees with a regular expression built from the same pattern', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '.', '*'), { maxLength: 8 });
    const text = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 10 });
    fc.assert(
      fc.property(letters, text, (pattern, chars) => {
        const source = pattern.join('').replaceAll('.', '\\.').replaceAll('*', '.*');
        const path = chars.join('');
        expect(patternOf(`/${pattern.join('')}`)(`http://h/${path}`)).toBe(
          new RegExp(`^/${source}$`).test(`/${path}`),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('a pattern of many stars takes no time', () => {
    const start = performance.now();
    expect(patternOf(`/${'a*'.repeat(500)}b`)(`http://h/${'a'.repeat(8000)}`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('endings', () => {
  test.each([
    ['http://a.cn/f/公告.PDF', 'pdf', 'document'],
    ['http://a.cn/f.ofd?x=1', 'ofd', 'document'],
    ['http://a.cn/f.docx', 'office', 'document'],
    ['http://a.cn/f.wps#p', 'office', 'document'],
    ['http://a.cn/f.et;v=1', 'office', 'document'],
    ['http://a.cn/f.jpg', null, 'unsupported'],
    ['http://a.cn/f.zip', 'archive', 'document'],
    ['http://a.cn/f.mp4', null, 'unsupported'],
    ['http://a.cn/style.css?v=2', null, 'unsupported'],
    ['http://a.cn/f.shtml', null, null],
    ['http://a.cn/f.do', null, null],
    ['http://a.cn/pdf', null, null],
    ['http://a.cn/f.pdf/', null, null],
    ['http://a.cn/show.jsp?f=a.pdf', null, null],
    ['http://www.wps', null, null],
  ])('%s', (url, kind, skip) => {
    expect(documentKind(url)).toBe(kind);
    const decide = scopeOf(plan({ hosts: ['a.cn', 'www.wps'] }));
    expect(decide(url)?.reason ?? null).toBe(skip);
  });

  test('the type is told', () => {
    expect(endingOf('http://a.cn/x.TAR.GZ?y#z')).toBe('gz');
    expect(scopeOf(plan({}))('http://a.gov.cn/x.PNG')).toEqual({
      reason: 'unsupported',
      args: { type: 'png' },
    });
  });
});

test('the first objection counts and later ones are not asked', () => {
  let asked = 0;
  const decide = firstOf(
    (url) => (url.endsWith('1') ? { reason: 'robots', args: {} } : null),
    () => ((asked += 1), null),
  );
  expect(decide('x1')).toEqual({ reason: 'robots', args: {} });
  expect(asked).toBe(0);
  expect(decide('x2')).toBeNull();
  expect(asked).toBe(1);
});
