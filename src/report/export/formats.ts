import type { Context } from '../context.ts';
import { allVerdicts } from '../criteria.ts';
import { reportJson } from '../report-json.ts';
import { reportSchema } from '../schema.ts';
import { csvPieces } from '../tables/csv.ts';
import { xlsxPieces } from '../tables/xlsx.ts';
import { assessmentOf, type Assessment } from './assessment.ts';
import { criteriaTable } from './criteria-table.ts';
import { earlPieces } from './earl.ts';
import { findingsTable } from './findings-table.ts';
import { junitPieces } from './junit.ts';
import { methodTable } from './method-table.ts';
import { missedTable, pagesTable } from './pages-table.ts';
import { repairsTable } from './repairs-table.ts';
import { sarifPieces } from './sarif.ts';

/** What an audit can be exported as. */
export const exportFormats = ['csv', 'xlsx', 'sarif', 'junit', 'earl', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Formats of `wza check` for machines, its own JSON aside. */
export const checkFormats = ['sarif', 'junit', 'earl', 'csv'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** One file of an export: its usual name, and its pieces, made only when asked for. */
export type ExportFile = {
  readonly name: string;
  readonly pieces: () => Iterable<string | Uint8Array>;
};

/** The files of one format; the first is the format itself, others go along with it. */
export const exportFiles = (
  context: Context,
  format: ExportFormat,
): readonly [ExportFile, ...ExportFile[]] => {
  const assessment = assessmentOf(context);
  switch (format) {
    case 'csv':
      return [
        { name: 'findings.csv', pieces: () => csvPieces(findingsTable(assessment)) },
        { name: 'criteria.csv', pieces: () => csvPieces(criteriaTable(context)) },
      ];
    case 'xlsx': {
      const tables = [repairsTable, criteriaTable, pagesTable, missedTable, methodTable];
      return [{ name: 'report.xlsx', pieces: () => xlsxPieces(tables.map((make) => make(context))) }];
    }
    case 'sarif':
      return [{ name: 'report.sarif', pieces: () => sarifPieces(assessment) }];
    case 'junit':
      return [{ name: 'report.junit.xml', pieces: () => junitPieces(assessment) }];
    case 'earl':
      return [{ name: 'report.earl.jsonld', pieces: () => earlPieces(assessment, allVerdicts(context)) }];
    case 'json':
      return [
        { name: 'report.json', pieces: () => reportJson(context.report) },
        { name: 'report.schema.json', pieces: () => [`${JSON.stringify(reportSchema(), null, 2)}\n`] },
      ];
  }
};

/** Pages checked one by one, in one format. */
export const checkPieces = (assessment: Assessment, format: CheckFormat): Iterable<string> => {
  switch (format) {
    case 'csv':
      return csvPieces(findingsTable(assessment));
    case 'sarif':
      return sarifPieces(assessment);
    case 'junit':
      return junitPieces(assessment);
    case 'earl':
      return earlPieces(assessment, []);
  }
};
