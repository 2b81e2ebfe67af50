import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRun } from '../../src/audit/folder.ts';
import { openJournal } from '../../src/audit/journal.ts';
import { openRecords } from '../../src/audit/records.ts';
import { visitId } from '../../src/crawl/url.ts';
import type { AxePlace } from '../../src/model/page-artifacts.ts';
import { SitePlan } from '../../src/model/site-plan.ts';
import { artifacts, visit } from '../judge/small.ts';

const host = 'http://a.test';

const plan = SitePlan.parse({
  site: 'a.test',
  class: 'portal',
  entry: [`${host}/`],
  scope: { hosts: ['a.test'], include: [], exclude: [], robots: true },
  devices: ['desktop'],
  budget: { pages: 9, minutes: 1, pageSeconds: 1, walkPages: 0, documents: 0 },
  pace: { workers: 1, perSecond: 1, agent: 'wza/0' },
  standard: 'gbt37668@2019',
  rubric: 'technical-100',
  seed: 's',
});

const place = (selector: string, html: string, check: string): AxePlace => ({
  target: { frame: [], selector, html, box: null },
  checks: [{ id: check, message: '', data: null }],
});

/** What a page of the made-up site holds: HTML of elements that axe asks about, and that it fails. */
export type MadeUp = Readonly<
  Record<
    string,
    { readonly asks?: readonly string[]; readonly fails?: readonly string[]; readonly media?: number }
  >
>;

/** Writes the folder of a finished audit of made-up pages, as if axe had said these things of them. No browser is used. */
export const recordRun = async (folder: string, pages: MadeUp): Promise<void> => {
  const run = await createRun(folder, plan, new Date('2026-11-01T08:00:00Z'));
  for (const sub of ['pages', 'looks', 'shots'])
    mkdirSync(join(folder, 'evidence', sub), { recursive: true });
  const journal = openJournal(folder);
  const records = openRecords(folder);
  journal.append({ t: 'tools', tools: { browser: 'none', sandbox: true, playwright: '0', cjkFont: false } });
  journal.append({ t: 'survey', survey: { robots: [], sitemap: [], sitemapFiles: [] } });
  const urls = Object.keys(pages).map((path) => host + path);
  for (const [path, { asks = [], fails = [], media = 0 }] of Object.entries(pages)) {
    const url = host + path;
    const one = { ...visit(url, 0), id: visitId(url) };
    const blank = artifacts();
    await records.keepPage({
      ...blank,
      visit: one,
      facts: { ...blank.facts, counts: { ...blank.facts.counts, media } },
      links: urls.map((link) => ({ url: link, name: link, via: 'link' as const })),
      axe: {
        version: '4',
        rules: [
          {
            id: 'color-contrast',
            passes: 3,
            violations: [],
            incomplete: asks.map((html, n) => place(`#ask-${'abcd'[n]}`, html, 'color-contrast')),
            more: { violations: 0, incomplete: 0 },
            error: null,
          },
          {
            id: 'image-alt',
            passes: 1,
            violations: fails.map((html, n) => place(`#fail-${'abcd'[n]}`, html, 'has-alt')),
            incomplete: [],
            more: { violations: 0, incomplete: 0 },
            error: null,
          },
        ],
      },
    });
    journal.append({ t: 'visit', url, id: one.id, reached: one.reached, devices: ['desktop'], ms: 1 });
  }
  journal.append({ t: 'crawled', closed: 'budget-pages', ms: 1 });
  journal.append({ t: 'finished', at: '2026-11-01T09:00:00.000Z' });
  journal.close();
  run.release();
};
