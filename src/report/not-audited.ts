import { SkipReason, type PageVisit, type Reached } from '../model/page-visit.ts';
import { reachedText } from '../words/reached.ts';
import type { Context } from './context.ts';
import { safeArgs } from './explain.ts';
import { whole } from './figures.ts';
import { frame } from './frame.ts';
import { notSampledRows } from './not-sampled.ts';
import { linkOut } from './places.ts';
import { documentReason, reasonCounts, reasonName } from './reasons.ts';
import { showOnOneLine } from './safe.ts';

/** Entries listed at most; the rest are counted and stand in report.json. */
const shown = { attempted: 500, skipped: 100, documents: 300, duplicates: 100 };

const safeReached = (context: Context, reached: Reached): Reached => {
  const { lang } = context;
  if (reached.state === 'duplicate') return { ...reached, of: showOnOneLine(reached.of, 300, lang) };
  return reached.state === 'audited' ? reached : { ...reached, args: safeArgs(reached.args, lang) };
};

const capped = <T, R>(context: Context, list: readonly T[], max: number, view: (item: T) => R) => ({
  count: whole(list.length),
  rows: list.slice(0, max).map((item) => view(item)),
  more: list.length > max ? context.t('moreInJson', { n: whole(list.length - max) }) : null,
});

const visitRow = (context: Context) => (visit: PageVisit) => ({
  ...linkOut(context, visit.url),
  why:
    visit.reached.state === 'audited'
      ? reasonName(context, 'not-judged')
      : reachedText(safeReached(context, visit.reached), context.lang),
  attempts: visit.reached.state === 'not-audited' ? whole(visit.reached.attempts) : '',
  from: visit.from === null ? context.t(`via:${visit.via}`) : showOnOneLine(visit.from, 300, context.lang),
});

/** What not-audited.html shows: what was tried in vain, what was left out and why, and the documents. */
export const notAuditedView = (context: Context) => {
  const { t, report } = context;
  const state = (name: Reached['state']) => report.visits.filter((v) => v.reached.state === name);
  const skipped = state('skipped');
  const judged = new Set(report.pages.map((p) => p.url));
  const missed = report.visits.filter(
    (v) => v.reached.state === 'not-audited' || (v.reached.state === 'audited' && !judged.has(v.url)),
  );
  return {
    frame: frame(context, 'not-audited', t('nav:not-audited')),
    reasons: reasonCounts(context, report.grade.coverage.notAudited),
    attempted: capped(context, missed, shown.attempted, visitRow(context)),
    skipped: SkipReason.options
      .map((reason) => {
        const visits = skipped.filter((v) => v.reached.state === 'skipped' && v.reached.reason === reason);
        const name = reasonName(context, reason);
        if (reason !== 'not-sampled')
          return { name, ...capped(context, visits, shown.skipped, visitRow(context)) };
        const rows = capped(context, notSampledRows(context), shown.skipped, (row) => row);
        return { name, ...rows, count: whole(visits.length) };
      })
      .filter((group) => group.rows.length > 0),
    duplicates: capped(context, state('duplicate'), shown.duplicates, visitRow(context)),
    documents: capped(context, report.documents, shown.documents, (document) => ({
      ...linkOut(context, document.url),
      kind: t(`kind:${document.kind}`),
      size:
        document.bytes === null ? t('none') : t('kilobytes', { n: whole(Math.ceil(document.bytes / 1024)) }),
      result: documentReason(context, document),
      from: showOnOneLine(document.from, 300, context.lang),
    })),
  };
};
