import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { writeReport } from '../../src/report/write.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleReport, ungradableReport } from './sample-report.ts';
import { newFolder, readPages, shotsFolder } from './written.ts';

/** IBM's Equal Access engine: an independent reading of WCAG 2.2 and of IBM's own requirements. */
const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

type Result = {
  ruleId: string;
  value: [string, string];
  path: { dom: string };
  message: string;
  snippet: string;
};
type Ace = {
  Checker: new () => { check: (node: Document, policies: string[]) => Promise<{ results: Result[] }> };
};

/** What the engine says of the page that is open, but for passes. */
const check = async (page: Page): Promise<Result[]> => {
  await page.evaluate(engine);
  const results = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: Ace };
    const report = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return report.results.map(({ ruleId, value, path, message, snippet }) => ({
      ruleId,
      value,
      path: { dom: path.dom },
      message,
      snippet,
    }));
  });
  expect(results.filter((r) => r.value[1] === 'PASS').length).toBeGreaterThan(20);
  return results.filter((r) => r.value[1] !== 'PASS');
};

/** What the engine recommends or leaves to a person, and why it is no fault of ours. A violation is never answered away. */
const answered: Readonly<Record<string, string>> = {
  aria_role_redundant:
    'On narrow screens the style sheet lays tables out as blocks, and browsers then forget that they are tables; the roles keep them.',
  download_keyboard_controllable: 'A link to a document is a plain link; nothing of ours listens to keys.',
  element_attribute_deprecated:
    'http-equiv is not deprecated in HTML, and its value Content-Security-Policy is in the standard.',
  element_tabbable_visible: 'The skip link shows itself when it has the focus: in-browser.test.ts looks.',
  list_structure_proper: 'HTML lets div group the dt and dd of a dl.',
  style_highcontrast_visible:
    'Signs of states have texts beside them: in-browser.test.ts looks in forced colours.',
  text_block_heading:
    'Short sentences that are content: band, score and status stand under headings of their own.',
  text_sensory_misuse:
    'English words in other meanings: “left out”, “little”, and “below” for what follows in the reading order.',
};

let browser: Browser;
const made: string[] = [];
const folders: string[] = [];

beforeAll(async () => {
  browser = (await launchBrowser()).browser;
  const shots = shotsFolder();
  made.push(dirname(shots));
  for (const [report, lang] of [
    [sampleReport(), 'zh'],
    [sampleReport(), 'en'],
    [ungradableReport(), 'zh'],
  ] as const) {
    const folder = newFolder();
    made.push(folder);
    folders.push(folder);
    await writeReport(report, sampleCatalogue, lang, folder, shots);
  }
}, 60_000);
afterAll(async () => {
  await browser?.close();
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

test('the engine finds what is wrong with a page', async () => {
  const page = await browser.newPage();
  await page.setContent('<html><head><title></title></head><body><img src="a.png"><input></body></html>');
  await page.evaluate(engine);
  const found = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: Ace };
    return (await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2'])).results
      .filter((r) => r.value[0] === 'VIOLATION' && r.value[1] === 'FAIL')
      .map((r) => r.ruleId);
  });
  expect(found).toEqual(expect.arrayContaining(['html_lang_exists', 'img_alt_valid', 'input_label_exists']));
  await page.close();
});

test('the report is clean under it, and whatever it asks is answered', { timeout: 400_000 }, async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  const asked = new Set<string>();
  for (const folder of folders)
    for (const path of readPages(folder).keys()) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((d) => d.setAttribute('open', '')),
      );
      for (const { ruleId, value, message, path: at, snippet } of await check(page)) {
        const told = `${path} ${value.join('/')} ${ruleId} ${at.dom}: ${message} ${snippet.slice(0, 200)}`;
        if (value.join() !== 'VIOLATION,FAIL' && ruleId in answered) asked.add(ruleId);
        else faults.push(told);
      }
    }
  await page.close();
  expect(faults).toEqual([]);
  expect([...asked].sort()).toEqual(Object.keys(answered).sort());
});
