import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behaviourRules } from '../../rules/behaviour.ts';
import { launchBrowser, type Launched } from '../../src/browser/launch.ts';
import { walks } from '../../src/gather/walks/index.ts';
import type { PageFacts } from '../../src/model/page-artifacts.ts';
import type { BehaviourRule } from '../../src/model/rule.ts';
import { openPage, serve } from './open.ts';

const fixtures = new URL('../rules/', import.meta.url);
const filesOf = (id: string): string[] =>
  existsSync(new URL(`${id}/`, fixtures))
    ? readdirSync(new URL(`${id}/`, fixtures))
        .filter((file) => file.endsWith('.html'))
        .sort()
    : [];
const kindOf = (file: string): string => file.split('-')[0] ?? '';
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

let launched: Launched;
let site: { url: string; close: () => Promise<void> };
beforeAll(async () => {
  launched = await launchBrowser();
  site = await serve(fixtures);
});
afterAll(async () => {
  await launched?.browser.close();
  await site?.close();
});

const judge = async (rule: BehaviourRule, file: string) => {
  const walk = walks.find((one) => one.name === rule.walk);
  if (walk === undefined) throw new Error(`rule ${rule.id} names the unknown walk ${rule.walk}`);
  const page = await openPage(launched.browser, `${site.url}/${rule.id}/${file}`);
  try {
    const marked: string[] = [];
    for (const frame of page.frames())
      marked.push(
        ...(await frame.evaluate(() =>
          [...document.querySelectorAll('[data-hit]')].map((el) => el.outerHTML.slice(0, 60)),
        )),
      );
    const facts = await walk.run(page, { seconds: 20 });
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    const context = { url: page.url(), device: 'desktop' as const, facts: {} as PageFacts };
    return { judgements: rule.decide(facts, context), marked };
  } finally {
    await page.context().close();
  }
};

// rules on tools and versions are tested by variants.test.ts: their walk is made once a site
const onEveryPage = behaviourRules.filter((rule) => rule.walk !== 'variants');

describe.each(onEveryPage)('$id', (rule) => {
  test('has words in both languages with the same placeholders, and fixtures', () => {
    expect(Object.keys(rule.text.zh.says).sort()).toEqual(Object.keys(rule.text.en.says).sort());
    for (const [code, says] of Object.entries(rule.text.zh.says))
      expect(placeholders(says).sort(), code).toEqual(placeholders(rule.text.en.says[code] ?? '').sort());
    const kinds = new Set(filesOf(rule.id).map(kindOf));
    expect(kinds).toContain('none');
    expect(kinds.has('fail') || kinds.has('ask')).toBe(true);
  });

  test.each(filesOf(rule.id))('%s', { timeout: 30_000 }, async (file) => {
    const { judgements, marked } = await judge(rule, file);
    const kind = kindOf(file);
    const found = judgements.flatMap((one) => (one.outcome === 'pass' ? [] : [one]));
    if (kind === 'none')
      expect(judgements.filter((one) => one.at !== null || one.outcome !== 'pass')).toEqual([]);
    else if (kind === 'pass') {
      expect(found).toEqual([]);
      expect(judgements.length).toBeGreaterThan(0);
    } else {
      expect(found.map((one) => one.outcome)).toEqual(marked.map(() => kind));
      const places = found.map((one) => one.at?.html.replace(/ style=".*/, '') ?? '');
      for (const html of places) expect(html).toContain('data-hit');
      for (const one of found)
        for (const lang of ['zh', 'en'] as const) {
          const says = rule.text[lang].says[one.code];
          expect(says, one.code).toBeDefined();
          for (const key of placeholders(says ?? '')) expect(Object.keys(one.args)).toContain(key);
        }
    }
  });
});
