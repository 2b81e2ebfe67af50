import { dutyOf } from '../model/duty.ts';
import { join } from 'node:path';
import type { Catalogue } from '../model/catalogue.ts';
import type { Lang } from '../model/json.ts';
import type { LargeReport } from '../model/findings.ts';
import { bandName } from '../words/grade.ts';
import { barChart } from './chart.ts';
import type { ChangeCounts, Comparison, Unseen } from './compare-reports.ts';
import { changeKinds, scoreSentence, warnings } from './compare-words.ts';
import { type Context, prepare } from './context.ts';
import { explain } from './explain.ts';
import { moment, points, whole } from './figures.ts';
import { frame } from './frame.ts';
import { putInPlace } from './put-in-place.ts';
import { showOnOneLine } from './safe.ts';
import { render } from './templates.ts';

/** Rows of a table and new problems listed at most. */
const shown = { rows: 100, fresh: 50 };

const cells = (counts: ChangeCounts): readonly string[] => changeKinds.map((kind) => whole(counts[kind]));

/** Rows with the most changes first; ties keep their order. */
const busiest = <T extends { readonly counts: ChangeCounts }>(rows: readonly T[]): readonly T[] => {
  const moved = ({ counts }: T): number => counts.new + counts.fixed;
  return [...rows].sort((a, b) => moved(b) - moved(a)).slice(0, shown.rows);
};

const gradeRows = (context: Context, before: LargeReport, after: LargeReport) => {
  const { t, lang } = context;
  const band = ({ grade }: LargeReport): string =>
    (grade.bands.length > 0 ? grade.bands : [grade.band])
      .toReversed()
      .map((one) => bandName(one, lang))
      .join(t('bandsOr'));
  const row = (name: string, of: (report: LargeReport) => string) => ({
    name,
    before: of(before),
    after: of(after),
  });
  return [
    row(t('auditedOn'), ({ ended }) => moment(ended, lang).text),
    row(t('compareScore'), ({ grade }) => (grade.score === null ? t('none') : points(grade.score))),
    row(t('compareInterval'), ({ grade: { interval } }) =>
      interval === null ? t('none') : `${points(interval.low)} – ${points(interval.high)}`,
    ),
    row(t('compareBand'), band),
    row(t('compareStatus'), ({ grade }) => t(grade.status === 'final' ? 'final' : 'provisional')),
    row(t('compareAudited'), ({ grade }) => whole(grade.coverage.pages.audited)),
  ];
};

/** What compare.html shows: the grades, the changes with their reasons, what differs, by rule and by page. */
export const compareView = (context: Context, before: LargeReport, comparison: Comparison) => {
  const { t, lang, report, catalogue, evidence } = context;
  const names: readonly string[] = changeKinds.map((kind) => t(`compare:${kind}`));
  const rules = busiest(comparison.byRule);
  const pages = busiest(comparison.byPage);
  const most = Math.max(1, ...changeKinds.map((kind) => comparison.counts[kind]));
  const bars = changeKinds.map((kind, i) => ({
    label: names[i] ?? '',
    share: comparison.counts[kind] / most,
    figure: whole(comparison.counts[kind]),
  }));
  const reasons = [
    ...new Set([...Object.keys(comparison.unseen), ...Object.keys(comparison.unseenBefore)]),
  ].sort() as Unseen[];
  return {
    frame: frame(context, 'compare', t('compareTitle')),
    warnings: warnings(comparison, lang),
    score: scoreSentence(comparison, lang),
    duty: dutyOf(catalogue.duties, report.plan.class)?.speaks[lang] ?? '',
    grades: gradeRows(context, before, report),
    counts: bars,
    chart: barChart(
      t('chartNameOf', {
        name: t('compareCountsCaption'),
        parts: bars.map((b) => `${b.label} ${b.figure}`).join(t('semicolon')),
      }),
      bars,
    ),
    reasons: reasons.map((why) => ({
      name: t(`unseen:${why}`),
      unseen: whole(comparison.unseen[why] ?? 0),
      before: whole(comparison.unseenBefore[why] ?? 0),
    })),
    differs: comparison.differs.map(({ what, before: then, after: now }) => ({
      name: t(`differs:${what}`),
      before: showOnOneLine(then, 200, lang) || t('none'),
      after: showOnOneLine(now, 200, lang) || t('none'),
    })),
    names,
    rules: rules.map(({ rule, counts }) => ({
      name: explain(catalogue, { rule, code: '', args: {}, outcome: 'fail' }, lang).title,
      id: showOnOneLine(rule, 80, lang),
      cells: cells(counts),
    })),
    moreRules:
      comparison.byRule.length > rules.length
        ? t('compareMoreRows', { n: whole(comparison.byRule.length - rules.length) })
        : '',
    pages: pages.map(({ page, counts }) => ({
      name: page === null ? t('wholeSite') : showOnOneLine(page, 300, lang),
      cells: cells(counts),
    })),
    morePages:
      comparison.byPage.length > pages.length
        ? t('compareMoreRows', { n: whole(comparison.byPage.length - pages.length) })
        : '',
    fresh: comparison.fresh.slice(0, shown.fresh).map((finding) => ({
      href: evidence.href(finding),
      says: showOnOneLine(explain(catalogue, finding, lang).says, 200, lang),
      page: showOnOneLine(finding.page ?? t('wholeSite'), 200, lang),
    })),
    moreFresh:
      comparison.counts.new > shown.fresh
        ? t('compareMorePlaces', { n: whole(comparison.counts.new - shown.fresh) })
        : '',
  };
};

/** Writes compare.html into the folder of the newer report. Throws an Error naming file, cause and remedy. */
export const writeComparison = async (
  before: LargeReport,
  after: LargeReport,
  comparison: Comparison,
  catalogue: Catalogue,
  lang: Lang,
  folder: string,
): Promise<void> => {
  const context = prepare(after, catalogue, lang, new Set());
  await putInPlace(
    join(folder, 'compare.html'),
    [render('compare', compareView(context, before, comparison), lang)],
    lang,
  );
};
