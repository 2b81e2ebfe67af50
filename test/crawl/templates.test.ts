import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/crawl/read-html.ts';
import { type Page, templatesOf } from '../../src/crawl/templates.ts';

const around = (
  main: string,
  tools = '',
): string => `<!DOCTYPE html><html><head><title>x</title><style>a{}</style></head><body>
  <div class="top"><div class="logo"></div>${tools}<ul class="nav">${'<li class="nav-item"><a href="/">首页</a></li>'.repeat(8)}</ul></div>
  ${main}<div class="foot"><div class="links"></div><div class="about"><p>版权</p></div></div></body></html>`;
const page = (url: string, main: string, entry = false): Page => ({
  url,
  structure: readHtml(around(main), `http://a.cn${url}`).structure,
  entry,
});
const list = (items: number): string =>
  `<div class="main"><div class="crumb"></div><h1>栏目</h1><ul class="list">${'<li class="item"><a href="/x">题</a><span class="date">1</span></li>'.repeat(items)}</ul><div class="pages"><a class="next" href="/y">下一页</a></div></div>`;
const article = (inner: string): string =>
  `<div class="main"><div class="crumb"></div><div class="art-head"><h1>标题</h1><div class="art-info">来源</div></div><div class="art-body">${inner}</div><div class="art-tools"><a href="#">打印</a></div></div>`;
const home = page(
  '/',
  '<div class="home"><div class="slides"></div><div class="boxes"><div class="box"></div></div></div>',
  true,
);

const groupsOf = (pages: readonly Page[]): string[] => {
  const groups = new Map<string, string[]>();
  for (const [url, name] of templatesOf(pages)) groups.set(name, [...(groups.get(name) ?? []), url]);
  return [...groups.values()].map((urls) => urls.toSorted().join(' ')).toSorted();
};

const lists = [page('/l1', list(5)), page('/l2', list(40)), page('/l3', list(1))];
const articles = [
  page('/a1', article('<p>一</p>')),
  page('/a2', article('<p>一</p>'.repeat(30))),
  page(
    '/a3',
    article('<p class="MsoNormal"><span class="s7"><font>一</font></span></p><p><img src="x"></p>'),
  ),
  page('/a4', article('<h2>一</h2><table><tr><td>1</td></tr></table><ul><li>一</li></ul>')),
];

test('lists of 5 and 40 items are one template, articles of any length another', () => {
  expect(groupsOf([home, ...lists, ...articles])).toEqual(['/', '/a1 /a2 /a3 /a4', '/l1 /l2 /l3']);
});

test('also where header and footer are most of a page and are not called so', () => {
  const tools = Array.from({ length: 120 }, (_, i) => {
    const word = String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26));
    return `<div class="k-${word}"><b></b></div>`;
  }).join('');
  const big = (url: string, main: string, entry = false): Page => ({
    url,
    structure: readHtml(
      around(main, `<div class="bar">${tools}</div>`)
        .replace('"top"', '"upper"')
        .replace('"foot"', '"lower"'),
      `http://a.cn${url}`,
    ).structure,
    entry,
  });
  const pages = [
    big('/', '<div class="home"></div>', true),
    big('/l1', list(5)),
    big('/l2', list(40)),
    big('/a1', article('<p>一</p>')),
    big('/a2', article('<p>一</p><p>二</p>')),
  ];
  expect(groupsOf(pages)).toEqual(['/', '/a1 /a2', '/l1 /l2']);
});

test('names do not depend on what other pages there are', () => {
  const few = templatesOf([home, lists[0]!, articles[0]!]);
  const all = templatesOf([home, lists[0]!, articles[0]!, ...lists, ...articles]);
  for (const [url, name] of few) expect(all.get(url)).toBe(name);
  expect([...few.values()].every((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);
});

test('the order of pages does not change which are together here, and one order gives one result', () => {
  const rest = [...lists, ...articles];
  fc.assert(
    fc.property(fc.shuffledSubarray(rest, { minLength: rest.length }), (pages) => {
      expect(groupsOf([home, ...pages])).toEqual(groupsOf([home, ...rest]));
      expect([...templatesOf([home, ...pages])]).toEqual([...templatesOf([home, ...pages])]);
    }),
  );
});

test('thousands of pages all different are grouped without comparing each with each', () => {
  let state = 1;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) & ~1;
  const pages: Page[] = Array.from({ length: 4000 }, (_, i) => ({
    url: `/${i}`,
    structure: Array.from({ length: 30 }, random).sort((a, b) => a - b),
    entry: false,
  }));
  expect(new Set(templatesOf(pages).values()).size).toBe(4000);
}, 60_000);
