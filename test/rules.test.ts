import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageRules } from '../rules/page.ts';
import { launchBrowser, type Launched } from '../src/browser/launch.ts';
import type { PageFacts } from '../src/model/page-artifacts.ts';
import type { PageRule } from '../src/model/rule.ts';
import { preparePage, probePage } from './rules/probe-page.ts';

const here = new URL('./rules/', import.meta.url);
const origin = 'http://127.0.0.1:1';

const fixturesOf = (id: string): string[] => {
  const folder = new URL(`${id}/`, here);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .sort()
    : [];
};
const kindOf = (file: string): string => file.split('-')[0] ?? '';
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

/** Rules of the HTML standard that no criterion of accessibility repeats; their findings move no grade. */
const withoutCriterion = new Set(['id-repeated']);

let launched: Launched;
let page: Page;
beforeAll(async () => {
  launched = await launchBrowser();
  page = await launched.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await preparePage(page);
  // fixtures are answered here, so nothing leaves the process
  await page.route('**/*', (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(1);
    if (!route.request().url().startsWith(`${origin}/`) || !path.endsWith('.html') || path.includes('..'))
      return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(new URL(path, here), 'utf8'),
    });
  });
});
afterAll(() => launched?.browser.close());

const judge = async (rule: PageRule, file: string) => {
  await page.goto(`${origin}/${rule.id}/${file}`);
  const facts = (await probePage(page, [rule]))[rule.id] ?? null;
  const judgements = rule.decide(facts, { url: page.url(), device: 'desktop', facts: {} as PageFacts });
  const places = judgements.flatMap((j) => (j.at ? [j.at.selector] : []));
  const marked = await page.evaluate((selectors) => {
    const find = (selector: string): Element[] => {
      let roots: ParentNode[] = [document];
      let found: Element[] = [];
      for (const part of selector.split(' >>> ')) {
        found = roots.flatMap((root) => [...root.querySelectorAll(part)]);
        roots = found.flatMap((el) => (el.shadowRoot ? [el.shadowRoot] : []));
      }
      return found;
    };
    const deep = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? deep(el.shadowRoot) : [])]);
    const hits = deep(document).filter((el) => el.hasAttribute('data-hit'));
    return {
      expected: hits.map((el) => el.outerHTML.slice(0, 120)),
      places: Object.fromEntries(
        selectors.map((selector) => [
          selector,
          find(selector).map((el) => ({ html: el.outerHTML.slice(0, 120) })),
        ]),
      ),
    };
  }, places);
  return { judgements, ...marked };
};

describe.each(pageRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const files = fixturesOf(id);
  const kinds = new Set(files.map(kindOf));

  test('has its file, fixtures, words', () => {
    expect(existsSync(new URL(`../rules/${id}.ts`, import.meta.url))).toBe(true);
    expect(kinds.has('fail') || kinds.has('ask'), 'a fail or ask fixture').toBe(true);
    expect(kinds.has('pass'), 'a pass fixture').toBe(true);
    expect(kinds.has('none'), 'a none fixture').toBe(true);
    expect([...kinds].filter((kind) => !['fail', 'pass', 'ask', 'none'].includes(kind))).toEqual([]);
    expect(rule.criteria.length > 0 || withoutCriterion.has(id)).toBe(true);
    for (const criterion of rule.criteria)
      expect(criterion).toMatch(
        /^(?:wcag22:\d\.\d\.\d{1,2}|gbt37668@2019:3(?:\.\d+){3}|(?:indicator|miit67@2021|gov-guide@2017):[\w.-]+)$/,
      );
    const { zh, en } = rule.text;
    expect(Object.keys(zh.says).sort()).toEqual(Object.keys(en.says).sort());
    for (const words of [zh, en])
      for (const text of [
        words.title,
        words.who,
        words.fix,
        words.example.bad,
        words.example.good,
        ...Object.values(words.says),
      ])
        expect(text.trim()).not.toBe('');
    for (const text of [zh.title, zh.who, zh.fix, ...Object.values(zh.says)])
      expect(text).toMatch(/\p{Script=Han}/u);
    for (const code of Object.keys(zh.says))
      expect(placeholders(zh.says[code] ?? '').sort(), code).toEqual(
        placeholders(en.says[code] ?? '').sort(),
      );
  });

  test.each(files)('%s', async (file) => {
    const { judgements, expected, places } = await judge(rule, file);
    const kind = kindOf(file);
    const findings = judgements.filter((j) => j.outcome !== 'pass');
    for (const finding of findings) {
      const text = rule.text.zh.says[finding.code];
      expect(text, `text of ${finding.code}`).toBeDefined();
      expect(
        placeholders(text ?? '').filter((key) => !(key in finding.args)),
        `arguments of ${finding.code}`,
      ).toEqual([]);
    }
    for (const [selector, found] of Object.entries(places))
      expect(found, `unique: ${selector}`).toHaveLength(1);
    const of = (outcome: string): string[] => {
      const found = findings.filter((j) => j.outcome === outcome);
      const selectors = new Set(found.flatMap((j) => (j.at ? [j.at.selector] : [])));
      const htmls = [...selectors].flatMap((selector) => (places[selector] ?? []).map(({ html }) => html));
      return [...htmls, ...(found.some((j) => !j.at) ? ['(page)'] : [])].sort();
    };
    const wanted = expected.length > 0 ? [...expected].sort() : ['(page)'];
    if (kind === 'none') expect(judgements).toEqual([]);
    else if (kind === 'pass') {
      expect(judgements.length, 'at least one pass').toBeGreaterThan(0);
      expect(findings.map((j) => j.code)).toEqual([]);
    } else {
      expect(of(kind)).toEqual(wanted);
      expect(of(kind === 'fail' ? 'ask' : 'fail')).toEqual([]);
    }
  });
});
