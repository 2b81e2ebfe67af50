import { applicable } from '../judge/applicable.ts';
import { criterionMarks } from '../judge/criterion-seen.ts';
import { judgePage } from '../judge/page.ts';
import { judgeAll } from '../judge/report.ts';
import { judgeDocument, judgeSite } from '../judge/site.ts';
import type { Answer } from '../model/answers.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { PageJudgement } from '../model/finding.ts';
import type { GivenScore } from '../model/grade.ts';
import type { DocumentFacts, Trouble } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Report, ReportPage, Versions } from '../model/report.ts';
import type { SiteFacts } from '../model/rule.ts';
import type { Device } from '../model/site-plan.ts';
import type { RunStart } from './folder.ts';
import type { Survey } from './journal.ts';
import type { Records } from './records.ts';

/** All that is known of a finished run. */
export type Recorded = {
  readonly start: RunStart;
  readonly survey: Survey;
  readonly visits: readonly PageVisit[];
  readonly devices: ReadonlyMap<string, readonly Device[]>; // by visit id: devices with a record
  readonly looked: ReadonlySet<string>; // 'id-device' with a second look
  readonly documents: readonly DocumentFacts[];
  readonly scripted?: { readonly unseen: number; readonly links: number }; // links of the start pages that need scripts
  readonly ended: string;
  readonly answers: readonly Answer[];
  readonly today: string; // ISO day from which the end of answers is reckoned
};

/** Pages that were audited without a survey: all were chosen, and their template is that of the DOM as it stood. */
const withTemplates = (visits: readonly PageVisit[], pages: readonly ReportPage[]): PageVisit[] => {
  const skeletons = new Map(pages.toReversed().map(({ id, facts }) => [id, facts.skeleton])); // the first device's
  return visits.map((visit) =>
    visit.reached.state === 'audited' && visit.chosen === null
      ? { ...visit, template: skeletons.get(visit.id) ?? null, chosen: 'all' }
      : visit,
  );
};

/** Where a sample was asked for and could not be drawn, the start pages say why. */
const byScript = ({ via }: PageVisit, scripted: Recorded['scripted']): Trouble[] =>
  via === 'entry' && scripted ? [{ code: 'links-by-script', args: { ...scripted } }] : [];

/**
 * Judges a run from its records alone: one page's record is in memory at a time, of which only judgements and compact facts
 * stay. Same records and answers, same report.
 * @param given scores that people handed in
 */
export const judgeRun = async (
  run: Recorded,
  records: Records,
  catalogue: Catalogue,
  versions: Versions,
  given: readonly GivenScore[] = [],
): Promise<Report> => {
  const judgements: PageJudgement[] = [];
  const pages: ReportPage[] = [];
  const site: { url: string; device: Device; facts: SiteFacts['pages'][number]['facts'] }[] = [];
  for (const visit of run.visits) {
    if (visit.reached.state !== 'audited') continue;
    for (const device of run.devices.get(visit.id) ?? []) {
      const looked = run.looked.has(`${visit.id}-${device}`);
      const artifacts = { ...(await records.page(visit.id, device, looked)), visit };
      const judgement = judgePage(artifacts, catalogue);
      const { title, lang, meta, counts, skeleton } = artifacts.facts;
      judgements.push(judgement);
      pages.push({
        id: visit.id,
        url: visit.url,
        device,
        facts: { title, lang, meta, counts, skeleton },
        walked: Object.keys(artifacts.walks).length > 0,
        tallies: judgement.tallies,
        shots: artifacts.shots,
        trouble: [...artifacts.trouble, ...byScript(visit, run.scripted)],
      });
      site.push({ url: visit.url, device, facts: artifacts.facts });
    }
  }
  const visits = withTemplates(run.visits, pages);
  const sitemap = run.survey.sitemapFiles.some(
    (file) => file.outcome === 'read' || file.outcome === 'truncated',
  );
  judgements.push(judgeSite({ pages: site, visits, sitemap }, catalogue));
  for (const document of run.documents) judgements.push(judgeDocument(document, catalogue));
  const { rubric, standard } = run.start.plan;
  const asked = applicable(catalogue, run.start.plan);
  const review = { answers: run.answers, today: run.today, seen: criterionMarks(asked, pages) };
  const outcome = judgeAll(asked, rubric, judgements, visits, run.documents, review, {
    standard,
    given,
  });
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
    started: run.start.started,
    ended: run.ended,
  };
};
