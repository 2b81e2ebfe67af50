import type { CriterionVerdict, Finding } from '../model/finding.ts';
import { principleName } from '../words/grade.ts';
import { nameCriterion, type Context } from './context.ts';
import { verdictView } from './criteria.ts';
import { explain } from './explain.ts';
import { frame } from './frame.ts';
import { groupsByRule } from './places.ts';
import { showOnOneLine } from './safe.ts';

/** Ids of the criteria that get a page of their own: those with findings, sorted. */
export const criteriaWithFindings = (context: Context): readonly string[] =>
  [...context.evidence.byCriterion.keys()].sort();

/** What criteria/<id>.html shows: what is asked, how it stands, and its findings, repeated ones told once. */
export const criterionView = (context: Context, id: string, verdict: CriterionVerdict | undefined) => {
  const { lang, t, report } = context;
  const name = nameCriterion(context, id);
  const known = context.criteria.get(id);
  const groups = context.evidence.byCriterion.get(id) ?? [];
  const only = (outcome: Finding['outcome']) =>
    groupsByRule(
      context,
      groups.filter((group) => group.outcome === outcome),
      '../',
    );
  const title = `${name.standard} ${name.clause} ${name.name}`.trim();
  const rules = [...new Set([...(verdict?.rules ?? []), ...groups.map((group) => group.rule)])].sort();
  return {
    frame: frame(context, 'criteria', title, [{ href: null, label: `${name.clause} ${name.name}` }], '../'),
    ...name,
    asks: known?.criterion.asks[lang] ?? '',
    principle: known ? principleName(known.criterion.principle, lang) : t('none'),
    edition: known?.standard.edition ?? '',
    status: known?.standard.status[lang] ?? '',
    confidence: t(`confidence:${known?.criterion.provenance.clause?.confidence ?? 'none'}`),
    verdict: verdict ? verdictView(context, verdict) : null,
    seeAlso: (known?.criterion.seeAlso ?? [])
      .filter((other) => context.criteria.has(other))
      .map((other) => nameCriterion(context, other))
      .map((c) => ({ ...c, href: c.href === null ? null : `../${c.href}` })),
    rules: rules.map((rule) => ({
      id: showOnOneLine(rule, 80, lang),
      title: explain(context.catalogue, { rule, code: '', args: {}, outcome: 'fail' }, lang).title,
    })),
    walked: report.grade.coverage.pages.walked,
    fails: only('fail'),
    asksOpen: only('ask'),
    errors: only('error'),
  };
};
