import type { Finding } from '../model/finding.ts';
import { scoringOf } from '../model/rubric.ts';
import { principleName } from '../words/grade.ts';
import { barChart } from './chart.ts';
import type { Context } from './context.ts';
import { explain } from './explain.ts';
import { minutesBetween, moment, momentAfter, percent, points, whole } from './figures.ts';
import { frame } from './frame.ts';
import { linkPage } from './places.ts';
import { gaugeView } from './gauge.ts';
import { reasonCounts } from './reasons.ts';
import { repairHead } from './repairs.ts';
import { showOnOneLine } from './safe.ts';
import { verdictCard } from './verdict.ts';

const listed = { repairs: 3, vetoFindings: 3, pages: 10 };

const coverage = (context: Context) => {
  const { t } = context;
  const { pages, criteria, documents } = context.report.grade.coverage;
  const part = (n: number, of: number): string => (of > 0 ? percent(n / of) : t('none'));
  return [
    { label: t('pagesFound'), value: whole(pages.found), note: t('pagesFoundNote') },
    { label: t('pagesAttempted'), value: whole(pages.attempted), note: t('pagesAttemptedNote') },
    {
      label: t('pagesAudited'),
      value: whole(pages.audited),
      note: t('pagesAuditedNote', { share: part(pages.audited, pages.attempted) }),
    },
    { label: t('pagesWalked'), value: whole(pages.walked), note: t('pagesWalkedNote') },
    {
      label: t('criteriaMachine'),
      value: `${whole(criteria.machine)} / ${whole(criteria.total)}`,
      note: t('criteriaMachineNote', { share: part(criteria.machine, criteria.total) }),
    },
    { label: t('criteriaJudged'), value: whole(criteria.judged), note: t('criteriaJudgedNote') },
    {
      label: t('documentsRead'),
      value: `${whole(documents.read)} / ${whole(documents.found)}`,
      note: t('documentsReadNote'),
    },
  ];
};

const vetoes = (context: Context) =>
  context.report.grade.vetoes.map((hit) => {
    const { lang, t, rubric, evidence } = context;
    const veto = scoringOf(rubric)?.vetoes.find((v) => v.id === hit.veto);
    const findings = hit.findings.map((id) => evidence.byId(id)).filter((f): f is Finding => f !== undefined);
    return {
      name: veto?.name[lang] ?? showOnOneLine(hit.veto, 80, lang),
      count: t('vetoCount', { n: whole(hit.places), pages: whole(hit.pages) }),
      cap: veto ? t('vetoCap', { cap: points(veto.cap) }) : '',
      findings: findings.slice(0, listed.vetoFindings).map((f) => ({
        href: evidence.href(f),
        says: showOnOneLine(explain(context.catalogue, f, lang).says, 160, lang),
        page: showOnOneLine(f.page ?? t('wholeSite'), 120, lang),
      })),
    };
  });

const principles = (context: Context) => {
  const { lang, t, report } = context;
  const rows = report.grade.byPrinciple.map((p) => ({
    label: principleName(p.principle, lang),
    share: p.score === null || p.weight === 0 ? null : p.score / p.weight,
    score: p.score === null ? t('nothingJudged') : points(p.score),
    of: points(p.weight),
    rate: p.score === null || p.weight === 0 ? t('none') : percent(p.score / p.weight),
    criteria: whole(p.criteria.length),
  }));
  const figure = (row: (typeof rows)[number]): string =>
    row.share === null ? row.score : `${row.score} / ${row.of}`;
  const chart = barChart(
    t('chartName', { parts: rows.map((r) => `${r.label} ${figure(r)}`).join(lang === 'zh' ? '，' : ', ') }),
    rows.map((r) => ({ label: r.label, share: r.share, figure: figure(r) })),
  );
  return { rows, chart };
};

const worstPages = (context: Context) => {
  const { report, evidence, t } = context;
  return report.pages
    .map((page) => ({ page, n: evidence.countsOn(page).fail }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, listed.pages)
    .map(({ page, n }) => ({ ...linkPage(context, page, ''), count: t('places', { n: whole(n) }) }));
};

/** What was looked at, in one sentence. */
export const covers = (context: Context): string => {
  const { t, report } = context;
  const { found, attempted, audited } = report.grade.coverage.pages;
  const templates = new Set(context.templateOf.values()).size;
  return t(templates > 0 ? 'coverageTemplates' : 'coverageIs', {
    found: whole(found),
    attempted: whole(attempted),
    audited: whole(audited),
    templates: whole(templates),
  });
};

/** What index.html shows: the grade, what it rests on, what is worst, how to read it. */
export const overviewView = (context: Context) => {
  const { report, lang, t, rubric, components } = context;
  const { grade } = report;
  const minutes = minutesBetween(report.started, report.ended);
  const { fail, ask, error } = context.evidence.counts;
  return {
    frame: frame(context, 'index', t('overviewTitle')),
    siteClass: t(`class:${report.plan.class}`),
    standard:
      context.catalogue.standards.find((s) => s.id === report.plan.standard)?.name[lang] ??
      showOnOneLine(report.plan.standard, 80, lang),
    rubric: rubric?.name[lang] ?? grade.rubric,
    started: moment(report.started, lang),
    ended: momentAfter(report.started, report.ended, lang),
    took: minutes === null ? '' : t('took', { n: whole(minutes) }),
    verdict: verdictCard(context),
    gauges: report.gauges.map((gauge) => gaugeView(context, gauge)),
    covers: covers(context),
    vetoes: vetoes(context),
    anyAudited: grade.coverage.pages.audited > 0,
    coverage: coverage(context),
    principles: principles(context),
    counts: { fail: whole(fail), ask: whole(ask), error: whole(error) },
    repairs: components.slice(0, listed.repairs).map((component, i) => repairHead(context, component, i)),
    repairsTitle: t(components.length < listed.repairs ? 'topRepairsFew' : 'topRepairs'),
    allRepairs: t('allRepairs', { n: whole(context.componentCount) }),
    worstPages: worstPages(context),
    notAudited: reasonCounts(context, grade.coverage.notAudited),
    skipped: reasonCounts(context, grade.coverage.skipped),
  };
};
