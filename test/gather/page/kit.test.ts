import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type Launched } from '../../../src/browser/launch.ts';
import type { Json } from '../../../src/model/json.ts';
import type { PageKit } from '../../../src/model/page-kit.ts';
import { definePageRule } from '../../../src/model/rule.ts';
import { probePage } from '../../rules/probe-page.ts';

let launched: Launched;
let page: Page;
beforeAll(async () => {
  launched = await launchBrowser();
  page = await launched.browser.newPage();
});
afterAll(() => launched?.browser.close());

const words = { title: '', who: '', fix: '', example: { bad: '', good: '' }, says: {} };
const ask = async (html: string, probe: (wza: PageKit) => Json): Promise<Json> => {
  await page.setContent(`<!doctype html><html lang="zh"><title>试</title><body>${html}</body></html>`);
  const rule = definePageRule({
    id: 'x',
    version: 1,
    criteria: [],
    act: [],
    impact: 'minor',
    probe,
    decide: () => [],
    text: { zh: words, en: words },
  });
  return (await probePage(page, [rule]))['x'] ?? null;
};

test('names say where they come from', async () => {
  const html = `<span id="l">甲</span><input aria-labelledby="l"><input aria-label="乙"><label>丙<input></label>
    <input type="submit" value="丁"><input title="戊"><input placeholder="己"><input><img alt="庚"><a href="/">辛</a><a href="/" title="壬"></a><button>癸</button>`;
  expect(await ask(html, (wza) => wza.all('input, img, a, button', { hidden: true }).map((el) => `${wza.name(el)} ${wza.nameFrom(el)}`))).toEqual([
    '甲 aria-labelledby', '乙 aria-label', '丙 label', '丁 value', '戊 title', '己 placeholder', ' none', '庚 alt', '辛 content', '壬 title', '癸 content',
  ]); // prettier-ignore
});

test('a form that shadows its own properties is read all the same', async () => {
  // axe itself gives up on a form whose field is called getAttribute or childNodes
  const html = `<form id="f"><input name="id"><input name="className"><input name="localName"><input name="matches">
    <input name="children"><input name="title"><input name="outerHTML"></form>`;
  expect(await ask(html, (wza) => wza.all('form, input').map((el) => wza.target(el).selector))).toEqual([
    '#f',
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => `#f > input:nth-of-type(${n})`),
  ]);
});

test('selectors cross shadow roots, skip ids used twice, and escape names', async () => {
  const html = `<p id="a">1</p><p id="a">2</p><p id="1:x">3</p><div id="host"></div>
    <script>host.attachShadow({ mode: 'open' }).innerHTML = '<b>4</b><slot></slot>';</script>`;
  expect(await ask(html, (wza) => wza.all('p, b').map((el) => wza.target(el).selector))).toEqual([
    'html > body > p:nth-of-type(1)',
    'html > body > p:nth-of-type(2)',
    '#\\31 \\:x',
    '#host >>> b',
  ]);
});

test('seen, exposed and reached are three things', async () => {
  const html = `<a href="/" style="position:absolute;left:-9999px">跳过</a><a href="/" aria-hidden="true">图</a>
    <a href="/" style="visibility:hidden">无</a><a href="/" tabindex="-1">负</a><span tabindex="0">零</span><button disabled>停</button>`;
  const probe = (wza: PageKit): Json =>
    wza
      .all('a, span, button', { hidden: true })
      .map((el) =>
        [wza.visible(el), wza.exposed(el), wza.focusable(el), wza.tabbable(el)].map(Number).join(''),
      );
  expect(await ask(html, probe)).toEqual(['0111', '1011', '0000', '1110', '1111', '1100']);
});

test('a heading counts only while its section is open', async () => {
  const html = `<h2>总</h2><section><h3>甲</h3><a href="/">1</a></section><div><a href="/">2</a></div><section><a href="/">3</a></section>`;
  expect(await ask(html, (wza) => wza.all('a').map((el) => wza.headingOf(el)))).toEqual(['甲', '总', '总']);
});

test('context is the line, the paragraph, the item or the cell', async () => {
  const html = `<div>新系统已开通，<a href="/">查看</a><p>别段</p></div><ul><li>通知 <a href="/">下载</a><ul><li>附件</li></ul></li></ul>
    <div>栏目<a href="/" style="float:right">更多</a></div><p>图：<img alt="会场" src="x"> <a href="/">大图</a></p>`;
  expect(await ask(html, (wza) => wza.all('a').map((el) => wza.contextOf(el)))).toEqual([
    '新系统已开通，查看',
    '通知 下载',
    '更多',
    '图： 会场 大图',
  ]);
});

test('places are measured from the top left of the document, and long HTML is cut', async () => {
  const html = `<div style="height:3000px"></div><p id="p" style="margin:0;height:10px" title="${'长'.repeat(400)}">x</p><i id="n" hidden>n</i>`;
  const probe = (wza: PageKit): Json => {
    scrollTo(0, 500);
    return wza.all('#p, #n', { hidden: true }).map((el) => {
      const { box, html } = wza.target(el);
      return { y: box ? box.y : null, length: html.length > 300 };
    });
  };
  expect(await ask(html, probe)).toEqual([
    { y: 3008, length: false },
    { y: null, length: false },
  ]);
});
