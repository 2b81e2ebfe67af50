import type { Finding } from '../../model/finding.ts';
import { exportText, type ExportKey } from '../../words/report-export.ts';
import { reportText } from '../../words/report.ts';
import { explain } from '../explain.ts';
import type { Cell, Table } from '../tables/table.ts';
import type { Assessment, Missed, Subject } from './assessment.ts';
import { clauseLevel, clauseName, clauses, inOrder } from './rule-faces.ts';

const columns: readonly (readonly [key: ExportKey, width: number])[] = [
  ['outcome', 12],
  ['impact', 10],
  ['says', 50],
  ['clause', 30],
  ['level', 10],
  ['page', 50],
  ['device', 8],
  ['frame', 20],
  ['element', 40],
  ['html', 50],
  ['who', 40],
  ['fix', 50],
  ['rule', 24],
  ['criteria', 30],
  ['group', 24],
  ['id', 16],
];

const join = { zh: '；', en: '; ' } as const;

/** Clauses and levels of a list of criteria as cells; made once for equal lists. */
const lawCells = (
  assessment: Assessment,
): ((ids: readonly string[]) => readonly [string, string, string]) => {
  const { catalogue, lang, standard } = assessment;
  const known = clauses(catalogue);
  const made = new Map<string, readonly [string, string, string]>();
  return (ids) => {
    const key = ids.join('\n');
    const there = made.get(key);
    if (there) return there;
    const sorted = inOrder(ids, known, standard);
    const cells = [
      sorted.map((id) => clauseName(id, known.get(id), lang)).join(join[lang]),
      sorted.map((id) => clauseLevel(known.get(id), lang) || '–').join(join[lang]),
      sorted.join(' '),
    ] as const;
    made.set(key, cells);
    return cells;
  };
};

/**
 * Every finding in a row, page by page, failures, questions and broken checks told apart; pages that were not audited have a
 * row too, for a list without them would look clean. Rows are made while they are read.
 */
export const findingsTable = (assessment: Assessment): Table => {
  const { catalogue, lang } = assessment;
  const law = lawCells(assessment);
  const row = (subject: Subject, finding: Finding): Cell[] => {
    const words = explain(catalogue, finding, lang);
    const [clause, level, criteria] = law(finding.criteria);
    return [
      exportText(`outcome:${finding.outcome}`, lang),
      reportText(finding.impact, lang),
      words.says,
      clause,
      level,
      finding.page ?? subject.url ?? exportText('wholeSite', lang),
      finding.device === null ? null : exportText(finding.device, lang),
      finding.target?.frame.join(' › ') || null,
      finding.target?.selector ?? null,
      finding.target?.html ?? null,
      words.who,
      words.fix,
      finding.rule,
      criteria,
      finding.group,
      finding.id,
    ];
  };
  const missedRow = ({ url, why, reason }: Missed): Cell[] =>
    columns.map(([key]) => {
      if (key === 'outcome') return exportText('outcome:missed', lang);
      return key === 'says' ? why : key === 'page' ? url : key === 'rule' ? reason : null;
    });
  const rows = function* (): Generator<Cell[]> {
    for (const subject of assessment.subjects)
      for (const finding of subject.findings) yield row(subject, finding);
    for (const missed of assessment.missed) yield missedRow(missed);
  };
  return {
    name: exportText('table:findings', lang),
    columns: columns.map(([key, width]) => ({ key, heading: exportText(key, lang), width })),
    rows: { [Symbol.iterator]: rows },
  };
};
