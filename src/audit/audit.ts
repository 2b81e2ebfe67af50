import type { Keeper } from '../browser/keeper.ts';
import { untilHours } from '../crawl/hours.ts';
import { holdsSecret } from '../crawl/mask.ts';
import { openPace } from '../crawl/pace.ts';
import { openPrints } from '../gather/print.ts';
import { openSeat } from '../gather/seat.ts';
import { catalogueScript } from '../gather/script.ts';
import { walks } from '../gather/walks/index.ts';
import { variantsWalk } from '../gather/walks/variants.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { SitePlan } from '../model/site-plan.ts';
import { allowFor, paceByRobots } from './crawl.ts';
import { crawlAll } from './crawl-all.ts';
import { chooseDocuments } from './choose-documents.ts';
import { documentsOf, fetchDocument } from './documents.ts';
import type { RunFolder } from './folder.ts';
import { type Entry, openJournal, readJournal, type Survey, type Tools } from './journal.ts';
import { openEarlyPictures } from './early-pictures.ts';
import { openGate } from './gate.ts';
import { takeLooks } from './look-rounds.ts';
import type { Progress } from './progress.ts';
import { madeBy, reuseOf, seals } from './incremental/open.ts';
import { openRecords } from './records.ts';
import { auditSample } from './sample-run.ts';
import { entryOf, type Sitting } from './sitting.ts';
import { fetchFor, makeSurvey } from './survey.ts';
import { visitorOf } from './visit.ts';
import { openWayOut } from './way-out.ts';

/** What an audit needs from outside. */
export type AuditSetting = {
  readonly catalogue: Catalogue;
  readonly keeper: Keeper;
  readonly tools: Tools;
  readonly on: (progress: Progress) => void;
};

const clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

/**
 * Audits one site: survey, crawl (or sample) and gather, second look, documents. Everything is recorded in the run folder as it comes,
 * so an audit that was cut off at any moment goes on from there and ends with the same records. Judging is done by
 * `judgeRun` from the records. Returns all addresses that became known and what became of them.
 */
export const audit = async (run: RunFolder, setting: AuditSetting): Promise<PageVisit[]> => {
  const { plan } = run.start;
  const { catalogue, keeper, on } = setting;
  const entries = readJournal(run.path);
  const journal = openJournal(run.path);
  const records = openRecords(run.path);
  const { hours, perSecond } = plan.pace;
  const pace = openPace({
    perSecond,
    clock,
    ...(hours && {
      closed: untilHours(hours),
      resting: () => on({ phase: 'resting', hours: `${hours.from}-${hours.to} ${hours.zone}` }),
    }),
  });
  const fetch = fetchFor(plan, pace);
  const before = Math.max(0, ...entries.map((entry) => ('ms' in entry ? entry.ms : 0)));
  const began = performance.now();
  const elapsed = () => Math.round(before + performance.now() - began - pace.rested()); // rest is not work
  const script = catalogueScript(catalogue);
  const pictures = setting.tools.cjkFont; // without a Chinese font pictures would show blanks
  const early = openEarlyPictures(pictures);
  const way = await openWayOut(plan);
  const { workers } = plan.pace;
  const gate = openGate(workers);
  // Pictures and walks mostly wait: meanwhile another page is opened, one more in hand for every two workers.
  const seats = Array.from({ length: workers + Math.ceil(workers / 2) }, () =>
    openSeat(keeper, plan.pace.agent, allowFor(plan), way, script),
  );
  try {
    if (!entryOf(entries, 'tools')) journal.append({ t: 'tools', tools: setting.tools });
    const survey = await surveyOf(plan, entries, journal, fetch, on);
    paceByRobots(pace, plan, survey);

    const made = madeBy(setting, script);
    const print = openPrints(made, { ...seals, secret: holdsSecret });
    const reuse = await reuseOf(run.start.last, { plan, records, made, pace }, keeper);

    const sitting: Sitting = {
      path: run.path,
      start: run.start,
      plan,
      entries,
      reread: () => readJournal(run.path),
      journal,
      records,
      survey,
      catalogue,
      pace,
      fetch,
      seats,
      gate,
      on,
      elapsed,
      msLeft: () => plan.budget.minutes * 60_000 - elapsed(),
      visitor: (settle) =>
        visitorOf({
          plan,
          survey,
          settle,
          pace,
          gate,
          fetch,
          script,
          catalogue,
          early,
          records,
          journal,
          print,
          reuse,
          elapsed,
        }),
    };
    const visits = plan.sample === 'all' ? await crawlAll(sitting) : await auditSample(sitting);
    if (!visits.some((visit) => visit.reached.state === 'audited')) return visits;

    const reused = new Set(
      readJournal(run.path).flatMap((entry) => (entry.t === 'visit' && entry.reused ? [entry.id] : [])),
    );
    await takeLooks(sitting, visits, {
      walks: { every: walks, home: [variantsWalk(script)] },
      pictures,
      early,
      again: async (look) => reused.has(look.visit.id) && ((await reuse?.look(look)) ?? false),
      on,
    });

    const known = new Set(entries.flatMap((entry) => (entry.t === 'document' ? [entry.document.url] : [])));
    const documents = chooseDocuments(documentsOf(visits), plan.budget.documents);
    for (const [at, document] of documents.entries()) {
      if (known.has(document.url)) continue;
      on({ phase: 'documents', done: at, of: documents.length, url: document.url });
      for (const one of await fetchDocument(document, fetch))
        journal.append({ t: 'document', document: one });
    }
    if (!entryOf(entries, 'finished')) journal.append({ t: 'finished', at: new Date().toISOString() });
    return visits;
  } finally {
    for (const seat of seats) await seat.close();
    await way?.close();
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
  const known = entryOf(entries, 'survey');
  if (known) return known.survey;
  on({ phase: 'survey' });
  const survey = await makeSurvey(plan, fetch);
  journal.append({ t: 'survey', survey });
  return survey;
};
