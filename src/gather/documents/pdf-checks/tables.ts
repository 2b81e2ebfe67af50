import { attribute, type Element } from '../pdf-file/elements.ts';
import type { PdfFile } from '../pdf-file/file.ts';
import { PdfString, type PdfObject } from '../pdf-file/lexer.ts';
import type { Check } from './fault.ts';
import { gridOf } from './table-grid.ts';

const key = (object: PdfObject): string | null => (object instanceof PdfString ? object.bytes : null);

/** Ids a cell names as its headers. */
const headersOf = (file: PdfFile, cell: Element): (string | null)[] => {
  const value = attribute(file, cell, 'Table', 'Headers');
  return Array.isArray(value) ? (value as readonly PdfObject[]).map((one) => key(file.resolve(one))) : [];
};

/** Rows and columns are regular, and data cells can be tied to header cells (ISO 14289-1, 7.2 and 7.5). */
export const tables: Check = function* ({ file, elements }) {
  for (const table of elements) {
    if (table.role !== 'Table') continue;
    const grid = gridOf(file, table);
    if (!grid) continue;
    if (!grid.regular) yield 'tables';
    const heads = grid.cells.filter(({ element }) => element.role === 'TH');
    if (heads.length === 0) continue;
    const ids = new Set(grid.cells.map(({ element }) => key(file.resolve(element.dict.get('ID')))));
    const named = grid.cells.map(({ element }) => headersOf(file, element));
    const scoped = heads.some(({ element }) => attribute(file, element, 'Table', 'Scope') !== null);
    if (named.some((list) => list.some((id) => id === null || !ids.has(id)))) yield 'table-headers';
    else if (!scoped && named.every((list) => list.length === 0)) yield 'table-headers';
  }
};
