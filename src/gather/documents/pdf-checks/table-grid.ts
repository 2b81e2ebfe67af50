import type { PdfFile } from '../pdf-file/file.ts';
import { attribute, type Element } from '../pdf-file/elements.ts';

export type Cell = { readonly element: Element; readonly row: number; readonly column: number };
export type Grid = {
  readonly cells: readonly Cell[];
  readonly regular: boolean; // every row as long as the others, no cell over another
};

const widest = 1000;
const largest = 100_000; // places of one table looked at

/** Rows of a table in order, through head, body and foot. */
const rowsOf = (table: Element): Element[] =>
  table.kids.flatMap((kid) =>
    kid.role === 'TR'
      ? [kid]
      : /^T(Head|Body|Foot)$/.test(kid.role)
        ? kid.kids.filter((one) => one.role === 'TR')
        : [],
  );

/** Where the cells of a table stand, spans reckoned; null when it is too large to tell. */
export const gridOf = (file: PdfFile, table: Element): Grid | null => {
  const rows = rowsOf(table);
  const taken = new Set<number>();
  const cells: Cell[] = [];
  const lengths: number[] = [];
  let regular = true;
  for (const [row, tr] of rows.entries()) {
    let column = 0;
    for (const element of tr.kids) {
      if (element.role !== 'TH' && element.role !== 'TD') continue;
      const span = (key: string): number => {
        const value = attribute(file, element, 'Table', key);
        return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), widest) : 1;
      };
      const [width, height] = [span('ColSpan'), span('RowSpan')];
      while (taken.has(row * widest + column)) column += 1;
      if (column + width > widest || taken.size + width * height > largest) return null;
      cells.push({ element, row, column });
      if (row + height > rows.length) regular = false; // reaches below the table
      for (let y = row; y < Math.min(row + height, rows.length); y += 1)
        for (let x = column; x < column + width; x += 1) {
          if (taken.has(y * widest + x)) regular = false;
          taken.add(y * widest + x);
          lengths[y] = Math.max(lengths[y] ?? 0, x + 1);
        }
      column += width;
    }
  }
  const longest = Math.max(0, ...lengths.map((length) => length ?? 0));
  return { cells, regular: regular && taken.size === longest * rows.length };
};
