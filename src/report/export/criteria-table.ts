import { principleName, stateName } from '../../words/grade.ts';
import { exportText, type ExportKey } from '../../words/report-export.ts';
import type { Context } from '../context.ts';
import { allVerdicts } from '../criteria.ts';
import type { Cell, Table } from '../tables/table.ts';
import { clauseLevel, clauses, inOrder } from './rule-faces.ts';

const columns: readonly (readonly [key: ExportKey, width: number])[] = [
  ['standard', 20],
  ['clause', 14],
  ['name', 30],
  ['level', 10],
  ['principle', 12],
  ['state', 14],
  ['judged', 14],
  ['share', 12],
  ['applicable', 12],
  ['failedPages', 12],
  ['failedPlaces', 12],
  ['askedPlaces', 14],
  ['rules', 40],
  ['criteria', 26],
];

/** Every criterion of every standard with its state, the plan's standard first. */
export const criteriaTable = (context: Context): Table => {
  const { lang, catalogue, report } = context;
  const known = clauses(catalogue);
  const verdicts = new Map(allVerdicts(context).map((verdict) => [verdict.criterion, verdict]));
  const rows = function* (): Generator<Cell[]> {
    for (const id of inOrder([...verdicts.keys()], known, report.plan.standard)) {
      const verdict = verdicts.get(id);
      if (!verdict) continue;
      const clause = known.get(id);
      yield [
        clause?.standard.name[lang] ?? null,
        clause ? (clause.criterion.clause ?? exportText('toBeSettled', lang)) : id,
        clause?.criterion.name[lang] ?? context.t('unknownCriterion'),
        clauseLevel(clause, lang) || null,
        clause ? principleName(clause.criterion.principle, lang) : null,
        stateName(verdict.state, lang),
        clause ? context.t(`judged:${clause.criterion.judged}`) : null,
        verdict.share === null ? null : Math.floor(verdict.share * 1000) / 1000,
        verdict.pages.applicable,
        verdict.pages.failed,
        verdict.places.fail,
        verdict.places.ask,
        verdict.rules.join(' '),
        id,
      ];
    }
  };
  return {
    name: exportText('table:criteria', lang),
    columns: columns.map(([key, width]) => ({ key, heading: exportText(key, lang), width })),
    rows: { [Symbol.iterator]: rows },
  };
};
