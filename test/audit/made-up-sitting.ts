import { openEarlyPictures } from '../../src/audit/early-pictures.ts';
import { crawlAll } from '../../src/audit/crawl-all.ts';
import { catalogue } from '../../src/audit/catalogue.ts';
import { createRun, openRun } from '../../src/audit/folder.ts';
import { openGate } from '../../src/audit/gate.ts';
import { openJournal, readJournal } from '../../src/audit/journal.ts';
import { takeLooks } from '../../src/audit/look-rounds.ts';
import { openRecords } from '../../src/audit/records.ts';
import { auditSample } from '../../src/audit/sample-run.ts';
import type { Sitting } from '../../src/audit/sitting.ts';
import { fetchFor, makeSurvey } from '../../src/audit/survey.ts';
import { openPace } from '../../src/crawl/pace.ts';
import { readHtml } from '../../src/crawl/read-html.ts';
import { visitId } from '../../src/crawl/url.ts';
import type { Seat } from '../../src/gather/seat.ts';
import type { PageArtifacts } from '../../src/model/page-artifacts.ts';
import type { PageVisit, Reached } from '../../src/model/page-visit.ts';
import type { SitePlan } from '../../src/model/site-plan.ts';

export const planFor = (
  url: string,
  more: Partial<SitePlan> = {},
  budget: Partial<SitePlan['budget']> = {},
): SitePlan => ({
  site: new URL(url).host,
  class: 'portal',
  entry: [url],
  scope: { hosts: [new URL(url).host], include: [], exclude: [], robots: true },
  devices: ['desktop'],
  budget: {
    pages: 200,
    minutes: 5,
    pageSeconds: 20,
    walkPages: 0,
    documents: 0,
    surveyPages: 5000,
    ...budget,
  },
  sample: 12,
  pace: { workers: 2, perSecond: 1000, agent: 'wza/0 (+mailto:test@example.org)' },
  standard: 'gbt37668@2019',
  rubric: 'technical-100',
  seed: 'fixed',
  ...more,
});

const noFacts = {
  lang: 'zh',
  meta: {},
  headings: [],
  landmarks: [],
  breadcrumb: null,
  nav: [],
  search: false,
  sitemapLink: null,
  contact: null,
  skeleton: '0',
  width: 1,
  height: 1,
};

/** Stands in for the browser: a page is what a plain GET brings, and `script` what scripts would add to its links. */
export type StandIn = {
  readonly script?: (url: string) => readonly string[];
  readonly fails?: (url: string) => boolean;
  readonly stopAfter?: number; // visits, as if the process were killed
  readonly looks?: boolean; // second looks follow, of which nothing comes
  readonly stopLooks?: number; // looks, as if the process were killed
};

/** One sitting at a run in `folder`, begun or continued, without a browser. Returns the visits and the addresses opened. */
export const sit = async (
  folder: string,
  plan: SitePlan,
  {
    script = () => [],
    fails = () => false,
    stopAfter = Infinity,
    looks = false,
    stopLooks = Infinity,
  }: StandIn = {},
): Promise<{ visits: PageVisit[]; opened: string[] }> => {
  const entries = readJournal(folder);
  const run =
    entries.length > 0 ? openRun(folder) : await createRun(folder, plan, new Date('2026-03-01T00:00:00Z'));
  const journal = openJournal(folder);
  const records = openRecords(folder);
  const clock = {
    now: () => Date.now(),
    sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
  };
  const pace = openPace({ perSecond: plan.pace.perSecond, clock });
  const fetch = fetchFor(plan, pace);
  const known = entries.find((entry) => entry.t === 'survey')?.survey;
  const survey = known ?? (await makeSurvey(plan, fetch));
  if (!known) journal.append({ t: 'survey', survey });
  const opened: string[] = [];
  let looked = 0;
  const seat: Seat = {
    use: async () => {
      if (looked++ >= stopLooks) throw new Error('killed');
      return { ended: 'hung' };
    },
    close: () => Promise.resolve(),
  };
  const sitting: Sitting = {
    path: folder,
    start: run.start,
    plan,
    entries: readJournal(folder),
    reread: () => readJournal(folder),
    journal,
    records,
    survey,
    catalogue,
    pace,
    fetch,
    seats: Array.from({ length: plan.pace.workers }, () => seat),
    gate: openGate(plan.pace.workers),
    on: () => undefined,
    elapsed: () => 0,
    msLeft: () => 60_000,
    visitor: (settled) => async (_, url) => {
      if (opened.length >= stopAfter) throw new Error('killed');
      opened.push(url);
      const answer = await fetch(url, 1_000_000);
      const page = readHtml(answer.ok ? Buffer.from(answer.bytes).toString('utf8') : '', url);
      const links = [
        ...page.links.map((link) => ({ ...link, via: 'link' as const })),
        ...script(url).map((to) => ({ url: to, name: '', via: 'script' as const })),
      ];
      const bad = fails(url) || !answer.ok;
      const reached: Reached = bad
        ? {
            state: 'not-audited',
            reason: 'timeout',
            args: { limit: 9 },
            status: null,
            finalUrl: null,
            redirects: [],
            attempts: 2,
          }
        : {
            state: 'audited',
            status: 200,
            finalUrl: answer.finalUrl,
            redirects: [],
            contentType: 'text/html',
            charset: 'utf-8',
            attempts: 1,
          };
      const id = visitId(url);
      const visit: PageVisit = {
        id,
        url,
        via: 'link',
        from: null,
        depth: 0,
        order: 0,
        reached,
        template: null,
        chosen: null,
      };
      const counts = { ...page.counts, elements: 1, forms: 0, tables: 0 };
      const artifacts: PageArtifacts = {
        visit,
        device: 'desktop',
        axe: null,
        probes: {},
        walks: {},
        facts: { ...noFacts, title: page.title, counts },
        links,
        shots: [],
        trouble: [],
      };
      if (!bad) await records.keepPage(artifacts);
      journal.append({ t: 'visit', url, id, reached, devices: bad ? [] : ['desktop'], ms: 0 });
      settled(url, reached, bad ? [] : links);
    },
  };
  try {
    const visits = plan.sample === 'all' ? await crawlAll(sitting) : await auditSample(sitting);
    const on = () => undefined;
    if (looks)
      await takeLooks(sitting, visits, {
        walks: { every: [], home: [] },
        pictures: false,
        early: openEarlyPictures(false),
        again: async () => false,
        on,
      });
    return { visits, opened };
  } finally {
    journal.close();
    run.release();
  }
};
