import { SkipReason, type PageVisit } from '../../model/page-visit.ts';
import { exportText, type ExportKey } from '../../words/report-export.ts';
import type { Context } from '../context.ts';
import { reasonName } from '../reasons.ts';
import type { Cell, Table } from '../tables/table.ts';
import { assessmentOf } from './assessment.ts';

const head = (context: Context, name: ExportKey, columns: readonly (readonly [ExportKey, number])[]) => ({
  name: exportText(name, context.lang),
  columns: columns.map(([key, width]) => ({ key, heading: exportText(key, context.lang), width })),
});

/** Every audited page with what was found on it. */
export const pagesTable = (context: Context): Table => {
  const { report, evidence, lang } = context;
  const rows = function* (): Generator<Cell[]> {
    for (const page of report.pages) {
      const n = { fail: 0, ask: 0, error: 0 };
      for (const finding of evidence.onPage(page)) n[finding.outcome]++;
      const walked = context.t(page.walked ? 'yes' : 'no');
      yield [
        page.url,
        page.facts.title,
        exportText(page.device, lang),
        n.fail,
        n.ask,
        n.error,
        walked,
        page.id,
      ];
    }
  };
  return {
    ...head(context, 'table:pages', [
      ['page', 60],
      ['title', 40],
      ['device', 8],
      ['fails', 10],
      ['asks', 12],
      ['errors', 10],
      ['walked', 16],
      ['id', 16],
    ]),
    rows: { [Symbol.iterator]: rows },
  };
};

const from = (visit: PageVisit | undefined): string | null => visit?.from ?? null;

/** Every address that became known and was not audited, with the reason: tried in vain, left out by plan, the same page. */
export const missedTable = (context: Context): Table => {
  const { report, lang } = context;
  const byUrl = new Map(report.visits.map((visit) => [visit.url, visit]));
  const rows = function* (): Generator<Cell[]> {
    for (const { url, why } of assessmentOf(context).missed)
      yield [exportText('kind:missed', lang), url, why, from(byUrl.get(url))];
    for (const reason of SkipReason.options)
      for (const visit of report.visits)
        if (visit.reached.state === 'skipped' && visit.reached.reason === reason)
          yield [exportText('kind:skipped', lang), visit.url, reasonName(context, reason), from(visit)];
    for (const visit of report.visits)
      if (visit.reached.state === 'duplicate')
        yield [exportText('kind:duplicate', lang), visit.url, visit.reached.of, from(visit)];
  };
  return {
    ...head(context, 'table:missed', [
      ['kind', 18],
      ['page', 60],
      ['why', 40],
      ['from', 60],
    ]),
    rows: { [Symbol.iterator]: rows },
  };
};
