import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeRules } from '../../rules/axe/index.ts';
import { type Keeper, keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { attemptPage } from '../../src/gather/attempt.ts';
import type { Gathered } from '../../src/gather/gather.ts';
import { pageScript } from '../../src/gather/script.ts';
import { openSeat, type Seat } from '../../src/gather/seat.ts';
import { definePageRule } from '../../src/model/rule.ts';
import type { Device } from '../../src/model/site-plan.ts';
import { serveSite, type Served } from '../sites/serve.ts';

const html = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例页面</title>${head}</head><body><main><h1>示例</h1><p>内容均为虚构，用来检验采集。</p>${body}</main></body></html>`;

const bad =
  '<img src="x.png"><input><a href="/x"></a><button></button><p style="color:#bbb;background:#fff">浅色文字</p>';
const listening =
  '<div id="plain">按钮</div><div id="other">文字</div><script>document.getElementById("plain").addEventListener("click", function () {})</script>';
const shadow = `<div id="host"></div><script>
  const root = document.getElementById('host').attachShadow({ mode: 'open' });
  root.innerHTML = '<div id="in"></div><img src="y.png"><label>名称<input></label>';
  root.getElementById('in').attachShadow({ mode: 'open' }).innerHTML = '<button></button><input>';
  root.getElementById('in').addEventListener('click', () => {});
</script>`;
const tampered = `<script>
  window.axe = { run() { return Promise.resolve([]); } }; JSON.stringify = () => '[]'; Array.prototype.map = () => [];
  Element.prototype.querySelectorAll = Document.prototype.querySelectorAll = () => []; window.getComputedStyle = () => ({});
  window.Promise = function () {}; Object.prototype.evil = 1; window.setTimeout = () => 0;
</script>`;

const pages: Readonly<Record<string, string>> = {
  '/plain': html(bad),
  '/frame': html(`${bad}<iframe src="/inner"></iframe><iframe title="内" src="/plain"></iframe>`),
  '/inner': html(`${bad}${listening}`),
  '/srcdoc': html(
    `<iframe title="a" srcdoc="<html lang=zh><title>x</title><img src=z.png><button></button></html>"></iframe>`,
  ),
  '/nested': html(`<iframe title="外" src="/frame"></iframe>${bad}`),
  '/shadow': html(`${shadow}${bad}`),
  '/framed-shadow': html(`<iframe title="影" src="/shadow"></iframe>`),
  '/sandboxed': html(
    `<iframe title="沙" sandbox srcdoc="<html lang=zh><title>x</title><img src=z.png></html>"></iframe>${bad}`,
  ),
  '/tampered': html(`${bad}${listening}`, tampered),
  '/upright': html(bad, '<style>p { color: #222 }</style>'),
  '/turned': html(
    bad,
    '<style>@media (orientation: landscape) { html { transform: rotate(90deg) } }</style>',
  ),
  '/stuck-later': html(bad, '<script>addEventListener("resize", () => { for (;;); })</script>'),
  '/wide': html(
    '<div id="wide" style="width:100%">宽</div>',
    '<meta name="viewport" content="width=device-width">',
  ),
};

const words = { title: '', who: '', fix: '', example: { bad: '', good: '' }, says: {} };

/** Tells which elements have listeners, and how wide the window is. */
const listeners = definePageRule({
  id: 'listeners',
  version: 1,
  criteria: [],
  act: [],
  impact: 'minor',
  probe: (wza) => ({
    heard: wza
      .all('*', { hidden: true })
      .filter((el) => wza.handlers(el).length > 0)
      .map((el) => `${el.id}:${wza.handlers(el).join()}`),
    width: innerWidth,
  }),
  decide: () => [],
  text: { zh: words, en: words },
});
const script = pageScript([listeners], axeRules);

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

const gather = async (
  path: string,
  device: Device = 'desktop',
): Promise<NonNullable<Gathered['evidence']>> => {
  const options = { seconds: 10, script, suspicious: true };
  const { reached, evidence } = await attemptPage(seat, device, new URL(path, site.url).href, 30, options);
  if (!evidence) throw new Error(JSON.stringify(reached));
  return evidence;
};

type Place = readonly (string | string[])[];
const flat = (path: Place): string =>
  path.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' | ');

/** Rules with places, in one shape for both. */
const ours = ({ axe }: NonNullable<Gathered['evidence']>): string[] =>
  (axe?.rules ?? [])
    .flatMap(({ id, violations, incomplete, passes }) => [
      ...violations.map(({ target }) => `${id} fail ${flat([...target.frame, target.selector])}`),
      ...incomplete.map(({ target }) => `${id} ask ${flat([...target.frame, target.selector])}`),
      `${id} passes ${passes}`,
    ])
    .filter((line) => !line.endsWith('passes 0'))
    .sort();

const theirs = async (path: string): Promise<string[]> => {
  const { browser } = await keeper.current();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  await page.goto(new URL(path, site.url).href);
  const results = await new AxeBuilder({ page }).options({ rules: script.axeRules }).analyze();
  await context.close();
  const places = (list: typeof results.violations, word: string) =>
    list.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${word} ${flat(target as Place)}`));
  return [
    ...places(results.violations, 'fail'),
    ...places(results.incomplete, 'ask'),
    ...results.passes.map(({ id, nodes }) => `${id} passes ${nodes.length}`),
  ].sort();
};

test.each(['/plain', '/frame', '/srcdoc', '/nested', '/shadow', '/framed-shadow', '/upright', '/turned'])(
  'axe says of %s what its own driver for Playwright says',
  { timeout: 60_000, retry: 2 }, // that driver gives up frames that are slow on a busy machine
  async (path) => {
    const expected = await theirs(path);
    expect(expected.filter((line) => line.includes(' fail ')).length).toBeGreaterThan(1);
    expect(ours(await gather(path))).toEqual(expected);
  },
);

test('a page without scripts is loaded anew for an address within it', { timeout: 60_000 }, async () => {
  for (const path of ['/upright', '/upright#a', '/upright']) {
    const options = { seconds: 10, script, suspicious: true };
    const { reached } = await attemptPage(seat, 'desktop', new URL(path, site.url).href, 30, options);
    expect(reached).toMatchObject({ state: 'audited', status: 200 });
  }
});

test('a page that is stuck once it is recorded loses its pictures and nothing else', async () => {
  const address = new URL('/stuck-later', site.url).href;
  let page: Page;
  const watched: Seat = {
    ...seat,
    use: (device, seconds, work) =>
      seat.use(device, seconds, (visitor, guard) => {
        ({ page } = visitor);
        return work(visitor, guard);
      }),
  };
  const recorded: Gathered[] = [];
  const gathered = await attemptPage(watched, 'desktop', address, 3, {
    seconds: 30,
    script,
    suspicious: true,
    places: (_, { axe }) => axe!.rules.flatMap(({ violations }) => violations.map(({ target }) => target)),
    recorded: (known) => {
      recorded.push(known);
      page.setViewportSize({ width: 700, height: 500 }).catch(() => undefined);
    },
  });
  expect(recorded).toEqual([gathered]);
  expect(gathered.reached).toMatchObject({ state: 'audited', attempts: 1 });
  expect(gathered.evidence?.axe?.rules.length).toBeGreaterThan(5);
  expect(gathered).toMatchObject({ pictures: [] });
});

describe('our own world', () => {
  const heard = async (path: string): Promise<[string[], string[]][]> =>
    ((await gather(path)).probes['listeners'] ?? []).map(({ frame, facts }) => [
      frame,
      (facts as { heard: string[] }).heard,
    ]);

  test('listeners are heard in the page, in frames and in shadow roots', { timeout: 60_000 }, async () => {
    expect(await heard('/inner')).toEqual([[[], ['plain:click']]]);
    expect((await heard('/frame')).map(([, list]) => list)).toEqual([[], ['plain:click'], []]);
    expect((await heard('/nested')).map(([frame, list]) => [frame.length, list])).toEqual([
      [0, []],
      [1, []],
      [2, ['plain:click']],
      [2, []],
    ]);
    expect(await heard('/shadow')).toEqual([[[], ['in:click']]]);
    expect((await heard('/framed-shadow')).at(-1)?.[1]).toEqual(['in:click']);
  });

  test('a page that replaces what tools lean on is audited all the same', { timeout: 60_000 }, async () => {
    const evidence = await gather('/tampered');
    const honest = await gather('/inner');
    const fails = (gathered: typeof evidence) => ours(gathered).filter((line) => line.includes(' fail '));
    expect(fails(evidence)).toEqual(fails(honest));
    expect(await heard('/tampered')).toEqual([[[], ['plain:click']]]);
    expect(evidence.facts.counts.images).toBe(1);
  });

  test('a frame whose scripts may not run is read too', { timeout: 60_000 }, async () => {
    const evidence = await gather('/sandboxed');
    expect(evidence.trouble).toEqual([]);
    expect(ours(evidence).filter((line) => line.startsWith('image-alt fail'))).toEqual([
      'image-alt fail iframe | img',
      'image-alt fail img',
    ]);
  });

  test('a mobile device is narrow and is touched', { timeout: 60_000 }, async () => {
    const width = async (device: Device) =>
      ((await gather('/wide', device)).probes['listeners']?.[0]?.facts as { width: number } | undefined)
        ?.width;
    expect(await width('mobile')).toBe(390);
    expect(await width('desktop')).toBe(1280);
    expect((await gather('/wide', 'mobile')).facts.width).toBe(390);
  });
});
