import { createRun } from '../../src/audit/folder.ts';
import { openJournal } from '../../src/audit/journal.ts';
import { openRecords } from '../../src/audit/records.ts';
import { visitId } from '../../src/crawl/url.ts';
import type { PageArtifacts } from '../../src/model/page-artifacts.ts';
import { type Device, SitePlan } from '../../src/model/site-plan.ts';
import { artifacts, at, visit } from '../judge/small.ts';

const rule = (id: string, passes: number, violations: number) => ({
  id,
  passes,
  violations: Array.from({ length: violations }, (_, n) => ({ target: at(`#place-${n}`), checks: [] })),
  incomplete: [],
  more: { violations: 0, incomplete: 0 },
  error: null,
});

/**
 * Writes the folder of an audit of five pages, as an audit leaves it, without browser or site: on every page four of five
 * pictures have alternatives and three of four buttons a name, the language is given, and on one the title is missing.
 */
export const recordRun = async (
  folder: string,
  devices: readonly Device[] = ['desktop', 'mobile'],
  finished = true,
): Promise<void> => {
  const urls = ['/', '/a', '/b', '/c', '/d'].map((path) => `http://www.example.gov.cn${path}`);
  const run = await createRun(
    folder,
    SitePlan.parse({
      site: 'www.example.gov.cn',
      class: 'portal',
      entry: urls,
      scope: { hosts: ['www.example.gov.cn'], include: [], exclude: [], robots: true },
      devices: [...devices],
      budget: { pages: 20, minutes: 1, pageSeconds: 1, walkPages: 0, documents: 0 },
      pace: { workers: 1, perSecond: 1, agent: 'wza/0' },
      standard: 'gbt37668@2019',
      rubric: 'technical-100',
      seed: 's',
    }),
    new Date('2026-03-01T00:00:00Z'),
  );
  const records = openRecords(folder);
  const journal = openJournal(folder);
  journal.append({ t: 'tools', tools: { browser: 'none', sandbox: true, playwright: '0', cjkFont: false } });
  journal.append({ t: 'survey', survey: { robots: [], sitemap: [], sitemapFiles: [] } });
  for (const [n, url] of urls.entries()) {
    const { reached } = visit(url, n);
    for (const device of devices) {
      const page: PageArtifacts = artifacts({
        visit: { ...visit(url, n), id: visitId(url) },
        device,
        axe: {
          version: '4',
          rules: [
            rule('image-alt', 4, 1),
            rule('html-has-lang', 1, 0),
            rule('document-title', n === 0 ? 0 : 1, n === 0 ? 1 : 0),
            rule('button-name', 3, 1),
            rule('meta-viewport', 1, 0),
            rule('link-name', 9, 0),
            rule('scrollable-region-focusable', 1, 0),
          ],
        },
      });
      await records.keepPage(page);
    }
    journal.append({ t: 'visit', url, id: visitId(url), reached, devices: [...devices], ms: n });
  }
  journal.append({ t: 'crawled', closed: 'budget-pages', ms: 9 });
  if (finished) journal.append({ t: 'finished', at: '2026-03-01T00:01:00Z' });
  journal.close();
  run.release();
};
