import type { Standard } from '../model/criterion.ts';
import { csvPieces } from '../report/tables/csv.ts';
import { type Cells, columns, headings } from './columns.ts';
import { kept } from './kept.ts';
import { allCells } from './to-cells.ts';

const csvOf = (rows: readonly Cells[]): string =>
  [
    ...csvPieces({
      name: 'standards',
      columns: columns.map((key) => ({ key, heading: `${key} ${headings[key]}` })),
      rows: rows.map((cells) => columns.map((column) => kept(cells[column]))),
    }),
  ].join('');

/** The table of standards as CSV that Excel opens: every criterion with every fact and its source. */
export const standardsCsv = (standards: readonly Standard[]): string => csvOf(allCells(standards));

/** As `standardsCsv`, but only what differs from the standards of this version. */
export const correctionsCsv = (base: readonly Standard[], standards: readonly Standard[]): string => {
  const text = (cells: Cells): string => JSON.stringify(cells);
  const old = new Map(allCells(base).map((cells) => [cells.id, text(cells)]));
  return csvOf(allCells(standards).filter((cells) => old.get(cells.id) !== text(cells)));
};
