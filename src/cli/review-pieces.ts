import type { ReviewRow } from '../audit/review/rows.ts';
import type { Lang } from '../model/json.ts';
import { csvPieces } from '../report/tables/csv.ts';
import type { Cell, Table } from '../report/tables/table.ts';
import { xlsxPieces } from '../report/tables/xlsx.ts';
import { reviewHeading, reviewKeys, reviewText } from '../words/review.ts';

const widths: Partial<Record<string, number>> = {
  says: 40,
  how: 50,
  decides: 50,
  where: 40,
  element: 40,
  note: 30,
};

function* jsonPieces(rows: Iterable<ReviewRow>): Generator<string> {
  yield '{\n  "format": "wza-review/1",\n  "rows": [';
  let some = false;
  for (const row of rows) {
    yield `${some ? ',' : ''}\n    ${JSON.stringify(row, null, 2).replaceAll('\n', '\n    ')}`;
    some = true;
  }
  yield some ? '\n  ]\n}\n' : ']\n}\n';
}

function* cells(rows: Iterable<ReviewRow>): Generator<Cell[]> {
  for (const row of rows) yield reviewKeys.map((key) => (row[key] === '' ? null : row[key]));
}

/** The table of a person's part as a file, in pieces, while its rows are made. */
export const reviewPieces = (
  rows: Iterable<ReviewRow>,
  format: 'csv' | 'xlsx' | 'json',
  lang: Lang,
): Iterable<string | Uint8Array> => {
  if (format === 'json') return jsonPieces(rows);
  const table: Table = {
    name: reviewText('sheet', lang),
    columns: reviewKeys.map((key) => ({
      key,
      heading: reviewHeading(key, lang),
      ...(widths[key] === undefined ? {} : { width: widths[key] }),
    })),
    rows: cells(rows),
  };
  return format === 'xlsx' ? xlsxPieces([table]) : csvPieces(table);
};
