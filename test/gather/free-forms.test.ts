import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeRules } from '../../rules/axe/index.ts';
import { type Keeper, keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { attemptPage } from '../../src/gather/attempt.ts';
import { pageScript } from '../../src/gather/script.ts';
import { openSeat, type Seat } from '../../src/gather/seat.ts';
import { definePageRule } from '../../src/model/rule.ts';
import { serveSite, type Served } from '../sites/serve.ts';

// Names of fields that shadow what axe and the kit read of a form.
const shadowing =
  'nodeType nodeName parentNode childNodes children getRootNode contains getAttribute hasAttribute attributes matches getBoundingClientRect tagName shadowRoot constructor'.split(
    ' ',
  );
const page = (inside: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>示例</title><main><h1>示例</h1>
<form id="f"><label>名称<input name="id"></label><img src="x.png">${inside}</form></main></html>`;
const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    shadowing.flatMap((word) => [
      [`/name/${word}`, page(`<label>甲<input name="${word}"></label>`)],
      [`/id/${word}`, page(`<label>甲<select id="${word}"><option>甲</select></label>`)],
      [`/img/${word}`, page(`<img alt="图" src="y.png" name="${word}">`)],
    ]),
  ),
  '/shadow': page('<div id="host"></div>').replace(
    '</main>',
    `<script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
      '<form><label>甲<input name="nodeType"></label><img src="y.png"></form>';</script>$&`,
  ),
};

const words = { title: '', who: '', fix: '', example: { bad: '', good: '' }, says: {} };
const names = definePageRule({
  id: 'names',
  version: 1,
  criteria: [],
  act: [],
  impact: 'minor',
  probe: () => null,
  decide: () => [],
  text: { zh: words, en: words },
});
const script = pageScript([names], axeRules);

let site: Served;
let keeper: Keeper;
let seat: Seat;
beforeAll(async () => {
  site = await serveSite((request, response) => {
    const body = pages[request.url ?? ''];
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(body);
  });
  keeper = keepBrowser(() => launchBrowser());
  seat = openSeat(keeper, 'wza/test', () => true, null, script);
});
afterAll(async () => {
  await seat.close();
  await keeper.close();
  await site.close();
});

test('fields hide nothing of their form, whatever they are called', { timeout: 60_000 }, async () => {
  const options = { seconds: 10, script, suspicious: true };
  const seen: Record<string, unknown> = {};
  for (const path of Object.keys(pages)) {
    const { reached, evidence } = await attemptPage(
      seat,
      'desktop',
      new URL(path, site.url).href,
      20,
      options,
    );
    const images = evidence?.axe?.rules.find((rule) => rule.id === 'image-alt')?.violations.length;
    seen[path] = evidence ? images : reached;
  }
  expect(seen).toEqual(
    Object.fromEntries(Object.keys(pages).map((path) => [path, path === '/shadow' ? 2 : 1])),
  );
});

test('the page is left as it was', { timeout: 60_000 }, async () => {
  const end = await seat.use('desktop', 20, async (visitor) => {
    await visitor.page.setContent(
      page('<input name="nodeType" form="f"><input name="parentNode"><img name="children" alt="">'),
    );
    const before = await visitor.page.content();
    const { freeForms } = await import('../../src/gather/page/free-forms.ts');
    const during = await visitor.page.evaluate<string>(
      `{ const putBack = (${freeForms.toString()})(); const html = document.documentElement.outerHTML; putBack(); html }`,
    );
    return { before, during, after: await visitor.page.content() };
  });
  if (end.ended !== 'well') throw new Error(end.ended);
  expect(end.value.during).toContain('<input name="parentNode" form="">');
  expect(end.value.after).toBe(end.value.before);
});
