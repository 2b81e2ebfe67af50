import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { serveSite } from '../sites/serve.ts';
import type { Checked } from './check-all.ts';
import { type CorpusPage, countBy } from './corpus.ts';

/** What stands around the example on its page and is not the widget. */
export const frameAround = [
  'header.site-header',
  'footer.site-footer',
  'nav.feedback',
  '#skip-to-content, .skip-to, [id^="id-skip-to"]',
  '#at-support', // embedded support tables
  '.example-code', // code boxes
  'table.def, table.data.attributes', // tables that explain the keys and attributes
  'body:has(.example-header) main > section:not(:has(.example-header))', // about, keys, resources
  '[id^="ex_start_sep"], [id^="ex_end_sep"], .example-header',
].join(', ');

/** The example pages in `folder`. */
export const apgPages = (folder: string): CorpusPage[] => {
  const patterns = join(folder, 'content/patterns');
  return readdirSync(patterns, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)examples\/[^/]+\.html$/.test(path))
    .sort()
    .map((path) => ({ id: path, path: `/content/patterns/${path}` }));
};

type Place = Checked['findings'][number];

/** For each selector whether its element stands in the frame around the example. */
const inFrame = async (browser: Browser, url: string, selectors: readonly string[]): Promise<boolean[]> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(url);
    return await page.evaluate(
      ([selectors, frame]) =>
        selectors.map((selector) => {
          const host = document.querySelector(selector.split(' >>> ')[0]!);
          return host !== null && host.closest(frame) !== null;
        }),
      [selectors, frameAround] as const,
    );
  } finally {
    await page.close();
  }
};

/** Figures of the APG examples: whatever fails within the widgets themselves is a false alarm. */
export const scoreApg = async (folder: string, checked: readonly Checked[], browser: Browser) => {
  const site = await serveSite(folder);
  const alarms: { id: string; rule: string; code: string; selector: string; html: string }[] = [];
  const around: string[] = [];
  try {
    for (const { id, findings } of checked) {
      const fails = findings.filter((finding) => finding.outcome === 'fail');
      if (fails.length === 0) continue;
      const placeOf = ({ target }: Place) => target?.frame[0] ?? target?.selector ?? 'html';
      const framed = await inFrame(browser, `${site.url}content/patterns/${id}`, fails.map(placeOf));
      for (const [at, { rule, code, target }] of fails.entries())
        if (framed[at]) around.push(rule);
        else alarms.push({ id, rule, code, selector: target?.selector ?? '', html: target?.html ?? '' });
    }
  } finally {
    await site.close();
  }
  return {
    pages: checked.length,
    notAudited: checked
      .filter(({ reached }) => reached !== 'audited')
      .map(({ id, reached }) => ({ id, reached })),
    alarmPages: new Set(alarms.map(({ id }) => id)).size,
    alarms,
    around: countBy(around),
    asks: countBy(
      checked.flatMap(({ findings }) => [
        ...new Set(findings.filter(({ outcome }) => outcome === 'ask').map(({ rule }) => rule)),
      ]),
    ),
  };
};

/** Lines for people. */
export const apgText = (score: Awaited<ReturnType<typeof scoreApg>>): string[] => [
  `APG  ${score.pages} pages; false alarms ${score.alarms.length} on ${score.alarmPages} pages`,
  ...score.notAudited.map(({ id, reached }) => `  not audited: ${id} (${reached})`),
  ...score.alarms.map(({ id, rule, code, html }) => `  ${id}: ${rule} ${code} ${html.slice(0, 120)}`),
  `  in the frame around the examples: ${score.around.map(([rule, n]) => `${rule} ${n}`).join(', ') || '–'}`,
  `  pages with a question: ${score.asks.map(([rule, n]) => `${rule} ${n}`).join(', ') || '–'}`,
];
