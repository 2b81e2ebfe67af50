import { applicable } from '../judge/applicable.ts';
import { criterionMarks } from '../judge/criterion-seen.ts';
import { judgePage } from '../judge/page.ts';
import { openJudging } from '../judge/report.ts';
import { judgeDocument, judgeSite } from '../judge/site.ts';
import { openSiteLinks } from '../judge/site-links.ts';
import { collect, collectEvery } from '../model/collect.ts';
import type { Answer } from '../model/answers.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { LargeReport } from '../model/findings.ts';
import type { GivenScore } from '../model/grade.ts';
import type { OutlineRecord } from '../model/outline-record.ts';
import type { DocumentFacts, PageArtifacts, Trouble } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Report, ReportPage, Versions } from '../model/report.ts';
import type { SiteFacts } from '../model/rule.ts';
import type { Device } from '../model/site-plan.ts';
import type { RunStart } from './folder.ts';
import { margin } from './enough.ts';
import type { Survey } from './journal.ts';
import type { Records } from './records.ts';
import { openFacts } from './shelved-facts.ts';
import { openShelf } from './shelf.ts';

/** All that is known of a finished run. */
export type Recorded = {
  readonly start: RunStart;
  readonly survey: Survey;
  readonly visits: readonly PageVisit[];
  readonly devices: ReadonlyMap<string, readonly Device[]>; // by visit id: devices with a record
  readonly looked: ReadonlySet<string>; // 'id-device' with a second look
  readonly reused?: ReadonlyMap<string, { readonly at: string; readonly parts: number }>; // by visit id: records of an earlier run
  readonly documents: readonly DocumentFacts[];
  readonly scripted?: { readonly unseen: number; readonly links: number }; // links of the start pages that need scripts
  readonly ended: string;
  readonly answers: readonly Answer[];
  readonly today: string; // ISO day from which the end of answers is reckoned
};

/** Pages that were audited without a survey: all were chosen, and their template is that of the DOM as it stood. */
const withTemplates = (visits: readonly PageVisit[], pages: readonly ReportPage[]): PageVisit[] => {
  const skeletons = new Map<string, string>();
  for (const { id, facts } of pages) if (!skeletons.has(id)) skeletons.set(id, facts.skeleton); // the first device's
  return visits.map((visit) =>
    visit.reached.state === 'audited' && visit.chosen === null
      ? { ...visit, template: skeletons.get(visit.id) ?? null, chosen: 'all' }
      : visit,
  );
};

/** Where a sample was asked for and could not be drawn, the start pages say why. */
const byScript = ({ via }: PageVisit, scripted: Recorded['scripted']): Trouble[] =>
  via === 'entry' && scripted ? [{ code: 'links-by-script', args: { ...scripted } }] : [];

/** Pages that are judged between two collections: each takes as long as some thirty pages. */
const pagesACollection = 2000;

/** Pages whose outline a report shows: the record keeps those of the others. */
const mostOutlines = 30;

/** The outline of a walked page, when there is one to show. */
const outlineOf = (walks: PageArtifacts['walks']): Pick<ReportPage, 'outline'> => {
  const record = walks['outline'] as OutlineRecord | undefined;
  if (record?.lines === undefined || record.lines.length === 0) return {}; // none, or it broke
  return { outline: { lines: record.lines, total: record.total } };
};

/**
 * Judges a run from its records alone: one page's record is in memory at a time, of which counts and compact facts stay; what
 * was found is put aside on disk. Same records and answers, same report.
 * @param folder where things are put aside
 * @param given scores that people handed in
 */
export const judgeRun = async (
  folder: string,
  run: Recorded,
  records: Pick<Records, 'page'>,
  catalogue: Catalogue,
  versions: Versions,
  given: readonly GivenScore[] = [],
): Promise<LargeReport> => {
  const { rubric, standard, sample } = run.start.plan;
  const asked = applicable(catalogue, run.start.plan);
  const review = { answers: run.answers, today: run.today };
  const judging = openJudging(asked, rubric, run.visits, review, {
    standard,
    given,
    ...(sample === 'auto' && { margin }),
  });
  const shelf = openShelf(folder, run.visits);
  const pages: ReportPage[] = [];
  let outlines = 0;
  const facts = openFacts(folder);
  const site: SiteFacts['pages'][number][] = [];
  const links = openSiteLinks();
  const collecting = collectEvery(pagesACollection);
  for (const visit of run.visits) {
    if (visit.reached.state !== 'audited') continue;
    for (const device of run.devices.get(visit.id) ?? []) {
      const looked = run.looked.has(`${visit.id}-${device}`);
      const artifacts = { ...(await records.page(visit.id, device, looked)), visit };
      const judgement = judgePage(artifacts, catalogue);
      const { title, lang, meta, counts, skeleton } = artifacts.facts;
      const answered = judging.take(judgement);
      const reused = run.reused?.get(visit.id);
      const outline = outlines < mostOutlines ? outlineOf(artifacts.walks) : {};
      if (outline.outline) outlines += 1;
      const page = {
        id: visit.id,
        url: visit.url,
        device,
        facts: { title, lang, meta, counts, skeleton },
        walked: Object.keys(artifacts.walks).length > 0,
        ...outline,
        tallies: judgement.tallies,
        shots: artifacts.shots,
        trouble: [...artifacts.trouble, ...byScript(visit, run.scripted)],
        ...(reused && { reused: { gathered: reused.at, parts: reused.parts } }),
      };
      pages.push(shelf.keepPage(page, answered));
      site.push(facts.keep(visit.url, device, artifacts.facts));
      if (device === run.devices.get(visit.id)?.[0]) links.add(visit.url, artifacts.links); // a page once
      collecting();
    }
  }
  collect(); // before lists of all pages are made
  const visits = withTemplates(run.visits, pages);
  const sitemap = run.survey.sitemapFiles.some(
    (file) => file.outcome === 'read' || file.outcome === 'truncated',
  );
  for (const judgement of judgeSite({ pages: site, visits, sitemap, links: links.close() }, catalogue))
    shelf.keep(judging.take(judgement));
  for (const document of run.documents) shelf.keep(judging.take(judgeDocument(document, catalogue)));
  const outcome = judging.close({ visits, documents: run.documents, seen: criterionMarks(asked, pages) });
  return {
    format: 'wza-report/1',
    tool: 'wza',
    versions,
    corrections: structuredClone(catalogue.corrections) as Report['corrections'],
    plan: run.start.plan,
    visits,
    pages,
    documents: [...run.documents],
    ...outcome,
    findings: shelf.findings(),
    started: run.start.started,
    ended: run.ended,
  };
};
