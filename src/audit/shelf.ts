import { rankBy, sortFindings } from '../model/report-order.ts';
import type { Finding, PageJudgement } from '../model/finding.ts';
import type { Findings } from '../model/findings.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { ReportPage } from '../model/report.ts';
import { type Lanes, openLanes } from './lanes.ts';
import { openPages } from './shelved-page.ts';
import { openSpool } from './spool.ts';

/** Judgements put aside on disk: of each page an index stays in memory, a few hundred bytes. */
export type Shelf = {
  /** Puts an audited page aside with its judgement; the page that is returned reads what it needs. */
  keepPage(page: ReportPage, judgement: PageJudgement): ReportPage;
  /** Puts the judgement of the site or a document aside. */
  keep(judgement: PageJudgement): void;
  /** All findings in the report's order, when everything was put aside. */
  findings(): Findings;
};

/**
 * Opens a shelf beside a run. Findings lie there twice: page by page, and rule by rule as the report lists them.
 * @param visits in the order of the crawl, which is that of the report
 */
export const openShelf = (folder: string, visits: readonly PageVisit[]): Shelf => {
  const spool = openSpool(folder);
  const rankOf = rankBy(visits);
  let end = 0;
  const put = (text: string): { from: number; bytes: number } => {
    const bytes = spool.append(text);
    end += bytes;
    return { from: end - bytes, bytes };
  };
  const pages = openPages(spool, put);
  const [all, elsewhere] = [openLanes(spool, put, rankOf), openLanes(spool, put, rankOf)];

  /** Adds sorted findings, those of one rule about one page together; returns their texts. */
  function* add(findings: readonly Finding[], lanes: readonly Lanes[]): Generator<readonly string[]> {
    for (let at = 0; at < findings.length;) {
      const { rule, page, device } = findings[at] as Finding;
      let to = at + 1;
      while (findings[to]?.rule === rule && findings[to]?.page === page) to += 1;
      const seat = { rank: rankOf(page), page, device };
      const texts = findings.slice(at, to).map((finding) => JSON.stringify(finding));
      for (const lane of lanes) lane.add(rule, seat, texts);
      yield texts;
      at = to;
    }
  }
  return {
    keepPage: (page, judgement) =>
      pages.add(page, [...add(sortFindings(judgement.findings, rankOf), [all])].flat()),
    keep: (judgement) => {
      const pieces = add(sortFindings(judgement.findings, rankOf), [all, elsewhere]);
      while (!pieces.next().done); // texts are needed in the lanes alone
    },
    findings: () => ({
      ...all.close(),
      elsewhere: elsewhere.close(),
      onPage: (page) => pages.findingsOn(page) ?? [],
    }),
  };
};
