import { expect, test } from 'vitest';
import { frontOf } from '../../src/crawl/front.ts';

test('a folder and its default document are one where the content is', () => {
  const bare = frontOf('https://www.a.gov.cn/zwgk/', () => 'h1');
  expect(bare).not.toBeNull();
  for (const name of ['index.html', 'index.shtml', 'INDEX.HTM', 'default.aspx', 'index.jsp', 'index.php'])
    expect(
      frontOf(`http://www.a.gov.cn/zwgk/${name}`, () => 'h1'),
      name,
    ).toBe(bare);
  expect(frontOf('https://www.a.gov.cn/zwgk/index.html', () => 'h2')).not.toBe(bare);
  expect(frontOf('https://www.a.gov.cn/fwdt/index.html', () => 'h1')).not.toBe(bare);
  expect(frontOf('https://www.b.gov.cn/zwgk/', () => 'h1')).not.toBe(bare);
});

test.each([
  'https://a.cn/list.html',
  'https://a.cn/index_2.html', // the second page of a list
  'https://a.cn/myindex.html',
  'https://a.cn/index.html?id=3',
  'https://a.cn/index.html#/mine',
  'https://a.cn/zwgk',
  'file:///srv/index.html',
])('%s is no front page', (url) => {
  expect(frontOf(url, () => 'h1')).toBeNull();
});
