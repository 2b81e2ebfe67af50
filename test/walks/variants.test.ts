import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import { launchBrowser, type Launched } from '../../src/browser/launch.ts';
import { catalogueScript } from '../../src/gather/script.ts';
import { variantsWalk } from '../../src/gather/walks/variants.ts';
import { judgePage } from '../../src/judge/page.ts';
import type { VariantsRecord } from '../../src/model/variants-record.ts';
import { artifacts } from '../judge/small.ts';
import { openPage, serve } from './open.ts';

const body = (
  entry: string,
  rest = '',
): string => `<!doctype html><html lang="zh-CN"><title>首页 青城区</title>
<style>body{font:14px/1.1 sans-serif} .old body,.old p{font-size:24px;line-height:1.6}</style>
<header>${entry}</header><main><h1>青城区人民政府</h1>
${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<p>第${n}条要闻：${'城市公园免费开放，'.repeat(12)}请市民注意。</p>`).join('')}
<p><a href="/more">更多要闻</a></p></main>${rest}`;
const later = '<script>const on = (f) => document.querySelector("#t").addEventListener("click", f)</script>';

const pages: Record<string, string> = {
  '/none': body('<a href="/n">无障碍环境建设法解读</a>'),
  // adds nameless buttons, takes the language away, by keyboard too
  '/harm': body(
    '<a id="t" href="javascript:void(0)">无障碍浏览</a>',
    `${later}<script>on(() => { document.documentElement.removeAttribute('lang');
      document.body.insertAdjacentHTML('afterbegin', '<div><button></button><button></button></div>'); })</script>`,
  ),
  // a good tool, and an entry for older people that only a mouse opens, with small type and a drifting window
  '/good': body(
    '<button id="t" type="button">无障碍浏览</button><span id="e" tabindex="0" onmousedown="old()">长者版</span>',
    `${later}<script>on(() => document.documentElement.classList.add('old'));
      function old() { document.body.insertAdjacentHTML('beforeend', '<div class="piaochuang" style="position:fixed;left:0;top:0;width:90px;height:90px">广告位招租</div>');
        const w = document.querySelector('.piaochuang'); let x = 0; setInterval(() => { w.style.left = (x += 3) + 'px'; }, 50); }</script>`,
  ),
  '/led': body(
    '<a href="http://wza.elsewhere.test/.m/here">无障碍浏览</a><a href="/old" target="_blank">长者版</a>',
  ),
  '/old':
    '<!doctype html><html lang="zh-CN"><title>长者版</title><h1 style="font-size:30px">长者版</h1><p style="font-size:24px">大字</p><img src="x.png">',
};

let launched: Launched;
let site: { url: string; close: () => Promise<void> };
beforeAll(async () => {
  launched = await launchBrowser();
  site = await serve(pages);
});
afterAll(async () => {
  await launched?.browser.close();
  await site?.close();
});

const walk = variantsWalk(catalogueScript(catalogue));
const look = async (path: string) => {
  const page = await openPage(launched.browser, `${site.url}${path}`);
  try {
    const record = await walk.run(page, { seconds: 100 });
    const made = artifacts({ walks: { variants: record } });
    const said = judgePage(made, catalogue).findings.filter(({ rule }) => /^(?:tool|elder)-/.test(rule));
    const tallies = judgePage(made, catalogue).tallies;
    return {
      record: record as unknown as VariantsRecord,
      says: said
        .filter(({ outcome }) => outcome !== 'error')
        .map(({ rule, outcome, code }) => `${outcome} ${rule} ${code}`),
      args: said.map(({ args }) => args),
      passes: (rule: string) => tallies.find((tally) => tally.rule === rule)?.pass ?? 0,
    };
  } finally {
    await page.context().close();
  }
};

describe('tools and versions', { timeout: 120_000 }, () => {
  test('a page without entrances has none, and nothing is said', async () => {
    const { record, says } = await look('/none');
    expect(record.variants).toEqual([]);
    expect(record.plain.axe?.rules.length).toBeGreaterThan(10);
    expect(says).toEqual([]);
  });

  test('a tool that does harm is told by what it adds', async () => {
    const { record, says, args } = await look('/harm');
    expect(record.variants.map(({ kind, by, became }) => [kind, by, became])).toEqual([
      ['tool', 'keyboard', 'changed'],
    ]);
    expect(says).toContain('fail tool-harm adds-failures');
    expect(says).toContain('fail tool-harm lang-lost');
    expect(args).toContainEqual({ label: '无障碍浏览', rule: 'axe/button-name', places: 2 });
    expect(args.map(({ rule }) => rule)).not.toContain('axe/image-alt');
  });

  test('a harmless tool passes; a version for older people is measured, and opens by mouse only', async () => {
    const { record, says, passes } = await look('/good');
    expect(record.variants.map(({ kind, by, became }) => [kind, by, became])).toEqual([
      ['tool', 'keyboard', 'changed'],
      ['elder', 'mouse', 'changed'],
    ]);
    expect(passes('tool-opens')).toBe(1);
    expect(says.filter((line) => line.includes('tool-'))).toEqual([]);
    expect(says).toContain('fail elder-opens mouse-only');
    expect(says).toContain('ask elder-text-size small');
    expect(says).toContain('ask elder-line-spacing tight');
    expect(says).toContain('ask elder-target-size small');
    expect(says.some((line) => /elder-floating drifts-open/.test(line))).toBe(true);
    // the tool's state is gone when the next entrance is tried
    expect(record.variants[1]?.measures?.sizes.some(({ value }) => value === 24)).toBe(false);
  });

  test('another site is not loaded; another page of the site is audited by itself', async () => {
    const { record, says, passes } = await look('/led');
    expect(record.variants.map(({ kind, became, to }) => [kind, became, to])).toEqual([
      ['tool', 'other-site', 'http://wza.elsewhere.test/.m/here'],
      ['elder', 'other-page', `${site.url}/old`],
    ]);
    expect(says).toContain('ask tool-mirror other-site');
    expect(says).toContain('ask tool-mirror other-page');
    expect(says).toContain('ask tool-harm own-failures');
    expect(passes('elder-text-size')).toBe(1);
  });
});
