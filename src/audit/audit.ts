import type { Keeper } from '../browser/keeper.ts';
import { openPace } from '../crawl/pace.ts';
import { openSeat, type Seat } from '../gather/seat.ts';
import { pageScript } from '../gather/script.ts';
import { walks } from '../gather/walks/index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { PageRule } from '../model/rule.ts';
import type { SitePlan } from '../model/site-plan.ts';
import { allowFor, crawl, paceByRobots, restoreFrontier } from './crawl.ts';
import { documentsOf, fetchDocument } from './documents.ts';
import type { RunFolder } from './folder.ts';
import { type Entry, openJournal, readJournal, type Survey, type Tools } from './journal.ts';
import { dueLooks, takeLook } from './looks.ts';
import { openRecords } from './records.ts';
import { fetchFor, makeSurvey } from './survey.ts';
import { visitorOf } from './visit.ts';

/** What happens during an audit, for whoever shows progress. */
export type Progress =
  | { readonly phase: 'survey' }
  | {
      readonly phase: 'pages';
      readonly audited: number;
      readonly attempts: number;
      readonly known: number;
      readonly url: string;
    }
  | { readonly phase: 'looks'; readonly done: number; readonly of: number; readonly url: string }
  | { readonly phase: 'documents'; readonly done: number; readonly of: number; readonly url: string };

/** What an audit needs from outside. */
export type AuditSetting = {
  readonly catalogue: Catalogue;
  readonly keeper: Keeper;
  readonly tools: Tools;
  readonly on: (progress: Progress) => void;
};

const isPageRule = (rule: Catalogue['rules'][number]): rule is PageRule => rule.reads === 'page';
const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

const find = <T extends Entry['t']>(entries: readonly Entry[], t: T): Extract<Entry, { t: T }> | undefined =>
  entries.find((entry): entry is Extract<Entry, { t: T }> => entry.t === t);

/** Lets several seats work through a list; each item once, in order of taking. */
const share = async <T>(
  seats: readonly Seat[],
  items: readonly T[],
  work: (seat: Seat, item: T) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const run = async (seat: Seat) => {
    for (let at = next++; at < items.length; at = next++) await work(seat, items[at]!);
  };
  const ends = await Promise.allSettled(seats.map(run));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};

/**
 * Audits one site: survey, crawl and gather, second look, documents. Everything is recorded in the run folder as it comes,
 * so an audit that was cut off at any moment goes on from there and ends with the same records. Judging is done by
 * `judgeRun` from the records. Returns all addresses that became known and what became of them.
 */
export const audit = async (run: RunFolder, setting: AuditSetting): Promise<PageVisit[]> => {
  const { plan, year } = run.start;
  const { catalogue, keeper, on } = setting;
  const entries = readJournal(run.path);
  const journal = openJournal(run.path);
  const records = openRecords(run.path);
  const pace = openPace({ perSecond: plan.pace.perSecond, clock });
  const fetch = fetchFor(plan, pace);
  const before = Math.max(0, ...entries.map((entry) => ('ms' in entry ? entry.ms : 0)));
  const began = performance.now();
  const elapsed = () => Math.round(before + performance.now() - began);
  const seats = Array.from({ length: plan.pace.workers }, () =>
    openSeat(keeper, plan.pace.agent, allowFor(plan)),
  );
  try {
    if (!find(entries, 'tools')) journal.append({ t: 'tools', tools: setting.tools });
    const survey = await surveyOf(plan, entries, journal, fetch, on);
    paceByRobots(pace, plan, survey);

    const linksOf = async (id: string) => (await records.page(id, plan.devices[0]!, false)).links;
    const frontier = await restoreFrontier(plan, survey, year, entries, linksOf);
    const crawled = find(entries, 'crawled');
    if (crawled) frontier.close(crawled.closed);
    else {
      const script = pageScript(catalogue.rules.filter(isPageRule), catalogue.axe);
      const visit = visitorOf({ plan, survey, frontier, pace, fetch, script, records, journal, elapsed });
      const msLeft = () => plan.budget.minutes * 60_000 - elapsed();
      const closed = await crawl(frontier, plan.pace.workers, msLeft, async (worker, url) => {
        on({ phase: 'pages', ...frontier.counts(), url });
        await visit(seats[worker]!, url);
      });
      journal.append({ t: 'crawled', closed, ms: elapsed() });
    }
    const visits = frontier.visits();
    if (!visits.some((visit) => visit.reached.state === 'audited')) return visits;

    const pictures = setting.tools.cjkFont; // without a Chinese font pictures would show blanks
    const looked = new Set(entries.flatMap((entry) => (entry.t === 'second-look' ? [entry.id] : [])));
    const due = await dueLooks(plan, visits, records, catalogue, pictures);
    let done = 0;
    await share(seats, due, async (seat, look) => {
      on({ phase: 'looks', done: done++, of: due.length, url: look.visit.url });
      if (looked.has(look.visit.id)) return;
      await pace.turn(URL.parse(look.visit.url)?.host ?? '');
      await takeLook(seat, look, walks, records, catalogue, pictures);
      journal.append({ t: 'second-look', id: look.visit.id, device: look.device });
    });

    const known = new Set(entries.flatMap((entry) => (entry.t === 'document' ? [entry.document.url] : [])));
    const documents = documentsOf(visits).slice(0, plan.budget.documents);
    for (const [at, document] of documents.entries()) {
      if (known.has(document.url)) continue;
      on({ phase: 'documents', done: at, of: documents.length, url: document.url });
      journal.append({ t: 'document', document: await fetchDocument(document, fetch) });
    }
    if (!find(entries, 'finished')) journal.append({ t: 'finished', at: new Date().toISOString() });
    return visits;
  } finally {
    for (const seat of seats) await seat.close();
    journal.close();
  }
};

const surveyOf = async (
  plan: SitePlan,
  entries: readonly Entry[],
  journal: ReturnType<typeof openJournal>,
  fetch: ReturnType<typeof fetchFor>,
  on: AuditSetting['on'],
): Promise<Survey> => {
  const known = find(entries, 'survey');
  if (known) return known.survey;
  on({ phase: 'survey' });
  const survey = await makeSurvey(plan, fetch);
  journal.append({ t: 'survey', survey });
  return survey;
};
