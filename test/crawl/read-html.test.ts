import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/crawl/read-html.ts';
import { walkHtml } from '../../src/crawl/walk-html.ts';

const at = 'http://www.a.gov.cn/x/index.html';

test('links come resolved against the base, each once, with their text or picture', () => {
  const { links, frames, title, meta, headings } = readHtml(
    `<head><base href="/help/"><base href="/no/"><title>  搜索
      结果 </title><meta name="SiteName" content=" 青城 "></head><h1>一 <b>二</b></h1>
      <a href="a.html">甲 <span>乙</span></a><a href="a.html">再次</a><a href="/b?x=1&amp;y=2"><img alt="丙"></a>
      <map><area href="c" alt="丁"></map><a>none</a><a href="mailto:x@a.cn">信</a><a href="http://[bad">坏</a>
      <template><a href="inert">x</a></template><noscript><a href="quiet">x</a></noscript><!-- <a href="no">x</a> -->
      <script>document.write('<a href="script">x</a>')</script><iframe src="f.html"></iframe><frame src="f.html">`,
    at,
  );
  expect(links).toEqual([
    { url: 'http://www.a.gov.cn/help/a.html', name: '甲 乙' },
    { url: 'http://www.a.gov.cn/b?x=1&y=2', name: '丙' },
    { url: 'http://www.a.gov.cn/help/c', name: '丁' },
    { url: 'mailto:x@a.cn', name: '信' },
    { url: 'http://[bad', name: '坏' },
  ]);
  expect(frames).toEqual(['http://www.a.gov.cn/help/f.html']);
  expect(title).toBe('搜索 结果');
  expect(meta).toEqual({ sitename: '青城' });
  expect(headings).toEqual(['一 二']);
});

test('a refresh that leads elsewhere is told, one that reloads is not', () => {
  const refresh = (content: string) =>
    readHtml(`<meta http-equiv="Refresh" content="${content}">`, at).refresh;
  expect(refresh('0; url=/new')).toEqual({ seconds: 0, url: 'http://www.a.gov.cn/new' });
  expect(refresh("5;URL='b.html'")).toEqual({ seconds: 5, url: 'http://www.a.gov.cn/x/b.html' });
  expect(refresh('30')).toBeNull();
  expect(refresh('1; url=index.html')).toBeNull();
});

test('text, fields and players are counted as a reader meets them', () => {
  const page = readHtml(
    `<style>p{}</style><p>甲乙 丙</p><form><input name="keyword"><input type="hidden"><input type="password"><input name="tel"><textarea></textarea>
      <select><option>x</option></select><button>交</button></form><video></video><svg><title>x</title></svg><script>var a</script><script src="y"></script>`,
    at,
  );
  expect(page.text).toBe('甲乙 丙 交');
  expect(page.scriptText).toBe('var a');
  expect(page.counts).toMatchObject({
    textLength: 4,
    fields: 5,
    questions: 4,
    passwords: 1,
    players: 1,
    scripts: 2,
    images: 1,
  });
});

test('unclosed list items, cells and paragraphs stand beside one another', () => {
  const tree = (html: string): string => {
    let out = '';
    walkHtml(html, {
      open: (tag) => (out += `<${tag}`),
      close: () => (out += '>'),
      text: (text) => (out += text),
    });
    return out;
  };
  expect(tree('<ul><li>a<ul><li>b<li>c</ul><li>d</ul>')).toBe('<ul<lia<ul<lib><lic>>><lid>>');
  expect(tree('<table><tr><td>a<td><p>b<tr><td>c</table>')).toBe('<table<tr<tda><td<pb>>><tr<tdc>>>');
  expect(tree('<p>a<div>b</div>c<br>d</b>')).toBe('<pa><divb>c<br>d');
  expect(tree('<div><table><td></div>x</table>y')).toBe('<div<table<tdx>>y>');
});

test('whatever the markup, every element opened is closed and nothing is thrown', () => {
  const piece = fc.constantFrom(
    '<div',
    '>',
    '</div>',
    '<p>',
    '<table><tr>',
    '</td>',
    '<a href="',
    '">',
    '<script>',
    '</script>',
    '<!--',
    'x',
    '<svg/>',
    '<title>',
    '<li>',
    '\0',
    '&#x',
    '<template>',
    '</b>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const open: string[] = [];
      walkHtml(pieces.join(''), {
        open: (tag) => void open.push(tag),
        close: (tag) => expect(open.pop()).toBe(tag),
        text: () => {},
      });
      expect(open).toEqual([]);
      readHtml(pieces.join(''), at);
    }),
  );
});

test('a page 50,000 elements deep is read', () => {
  const page = readHtml('<div>'.repeat(50_000) + '<a href="/deep">x</a>', at);
  expect(page.links).toHaveLength(1);
});
