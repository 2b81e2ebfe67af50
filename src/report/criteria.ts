import { appliesTo } from '../model/applies-to.ts';
import type { Criterion } from '../model/criterion.ts';
import type { CriterionVerdict } from '../model/finding.ts';
import { Principle } from '../model/grade.ts';
import { principleName, stateName } from '../words/grade.ts';
import { nameCriterion, type Context } from './context.ts';
import { percent, whole } from './figures.ts';
import { frame } from './frame.ts';

/** The report's verdicts, and not-tested ones for criteria of the plan's standard that have none. */
export const allVerdicts = (context: Context): readonly CriterionVerdict[] => {
  const { report, catalogue } = context;
  const known = new Set(report.verdicts.map((v) => v.criterion));
  const missing = catalogue.standards
    .filter((s) => s.id === report.plan.standard)
    .flatMap((s) => s.criteria)
    .filter((c) => !known.has(c.id) && appliesTo(c, report.plan.class, report.plan.devices))
    .map((c) => untested(c));
  return [...report.verdicts, ...missing];
};

const untested = (criterion: Criterion): CriterionVerdict => ({
  criterion: criterion.id,
  state: 'not-tested',
  rules: [],
  pages: { applicable: 0, failed: 0, asked: 0 },
  places: { pass: 0, fail: 0, ask: 0 },
  share: null,
});

/** How one verdict is shown in a row or at the head of a criterion's page. */
export const verdictView = (context: Context, verdict: CriterionVerdict) => {
  const { lang, t } = context;
  const known = context.criteria.get(verdict.criterion);
  return {
    ...nameCriterion(context, verdict.criterion),
    state: verdict.state,
    stateName: stateName(verdict.state, lang, known?.standard.kind),
    share: verdict.share === null ? t('none') : percent(verdict.share),
    pages:
      verdict.pages.applicable === 0
        ? t('none')
        : t('pagesFailed', { failed: whole(verdict.pages.failed), of: whole(verdict.pages.applicable) }),
    asked: whole(verdict.places.ask),
    failed: whole(verdict.places.fail),
    judged: known ? t(`judged:${known.criterion.judged}`) : t('none'),
    seeAlso: (known?.criterion.seeAlso ?? [])
      .filter((id) => context.criteria.has(id))
      .map((id) => nameCriterion(context, id)),
  };
};

const orderOfClauses = (a: string, b: string): number => {
  const [x, y] = [a, b].map((text) => text.split(/(\d+)/));
  for (let i = 0; i < Math.max(x?.length ?? 0, y?.length ?? 0); i++) {
    const [p, q] = [x?.[i] ?? '', y?.[i] ?? ''];
    if (p === q) continue;
    const difference = Number(p) - Number(q);
    return Number.isNaN(difference) || difference === 0 ? (p < q ? -1 : 1) : difference;
  }
  return 0;
};

/** What criteria.html shows: every criterion by principle and standard, and how many stand how. */
export const criteriaView = (context: Context) => {
  const { lang, t, catalogue, report } = context;
  const rows = allVerdicts(context).map((verdict) => ({
    view: verdictView(context, verdict),
    known: context.criteria.get(verdict.criterion),
  }));
  // The plan's own standard first, the others as cross-reference.
  const standards = [...catalogue.standards].sort(
    (a, b) => Number(b.id === report.plan.standard) - Number(a.id === report.plan.standard),
  );
  const principles = Principle.options.map((principle) => ({
    anchor: principle as string,
    name: principleName(principle, lang),
    tables: standards
      .map((standard) => ({
        standard: standard.name[lang],
        caption: t('criteriaCaption', {
          standard: standard.name[lang],
          principle: principleName(principle, lang),
        }),
        rows: rows
          .filter((r) => r.known?.standard === standard && r.known.criterion.principle === principle)
          .map((r) => r.view)
          .sort((a, b) => orderOfClauses(a.clause, b.clause) || (a.id < b.id ? -1 : 1)),
      }))
      .filter((table) => table.rows.length > 0),
  }));
  const unknown = rows.filter((r) => r.known === undefined).map((r) => r.view);
  if (unknown.length > 0)
    principles.push({
      anchor: 'unknown',
      name: t('unknownCriteria'),
      tables: [{ standard: t('unknownCriterion'), caption: t('unknownCriteria'), rows: unknown }],
    });
  const states = (['not-met', 'in-doubt', 'met', 'not-applicable', 'not-tested'] as const).map((state) => ({
    state,
    name: stateName(state, lang),
    count: whole(rows.filter((r) => r.view.state === state).length),
    means: t(`means:${state}`),
  }));
  return {
    frame: frame(context, 'criteria', t('nav:criteria')),
    states,
    principles: principles.filter((p) => p.tables.length > 0),
  };
};
