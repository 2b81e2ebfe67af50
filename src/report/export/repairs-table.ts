import { exportText, type ExportKey } from '../../words/report-export.ts';
import type { Context } from '../context.ts';
import { explain } from '../explain.ts';
import type { Cell, Table } from '../tables/table.ts';
import { failuresByGroup } from '../failures-by-group.ts';
import { clauseLevel, clauseName, clauses, inOrder } from './rule-faces.ts';

const columns: readonly (readonly [key: ExportKey, width: number])[] = [
  ['number', 6],
  ['says', 50],
  ['fix', 50],
  ['impact', 10],
  ['places', 8],
  ['pagesHit', 8],
  ['gain', 16],
  ['after', 12],
  ['clause', 30],
  ['level', 10],
  ['example', 50],
  ['element', 40],
  ['html', 50],
  ['who', 40],
  ['rule', 24],
  ['group', 24],
];

/**
 * What has to be repaired, a row for all places that one repair mends: those that raise the grade most come first, as the
 * report lists them, then the most frequent. Failures alone: a question is not yet something to repair.
 */
export const repairsTable = (context: Context): Table => {
  const { lang, catalogue, report, evidence } = context;
  const known = clauses(catalogue);
  const join = lang === 'zh' ? '；' : '; ';
  const ranked = new Map(report.grade.repairs.map((repair, i) => [repair.group, { ...repair, i }]));
  const rank = (group: string): number => ranked.get(group)?.i ?? ranked.size;
  const rows = function* (): Generator<Cell[]> {
    const { groups, sorted } = failuresByGroup(report.findings, rank);
    for (const [i, place] of sorted.entries()) {
      const { first: foremost, findings, addresses } = groups(place);
      const head = evidence.at(foremost);
      const { group } = head;
      const repair = ranked.get(group);
      const named = repair === undefined ? undefined : evidence.byId(repair.example);
      const first = named?.group === group ? named : head;
      const words = explain(catalogue, first, lang);
      const ids = inOrder(first.criteria, known, report.plan.standard);
      yield [
        i + 1,
        words.says,
        words.fix,
        context.t(first.impact),
        findings,
        addresses,
        repair === undefined || repair.score === null ? null : repair.gain,
        repair?.score ?? null,
        ids.map((id) => clauseName(id, known.get(id), lang)).join(join),
        ids.map((id) => clauseLevel(known.get(id), lang) || '–').join(join),
        first.page ?? exportText('wholeSite', lang),
        first.target?.selector ?? null,
        first.target?.html ?? null,
        words.who,
        first.rule,
        group,
      ];
    }
  };
  return {
    name: exportText('table:repairs', lang),
    columns: columns.map(([key, width]) => ({ key, heading: exportText(key, lang), width })),
    rows: { [Symbol.iterator]: rows },
  };
};
