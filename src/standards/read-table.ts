import { readCsv } from '../report/tables/csv-read.ts';
import type { Args } from '../model/json.ts';
import type { FaultCode } from '../words/standards-table.ts';
import { choices, type Column, columns, UNKNOWN } from './columns.ts';
import { unkept } from './kept.ts';

/** What is wrong at a place of a file. `column` is null when it is the whole row. */
export type PlacedFault = {
  readonly line: number;
  readonly column: Column | null;
  readonly code: FaultCode;
  readonly args: Args;
};

/** A row as it was handed in: only the columns the file has. */
export type GivenRow = {
  readonly line: number;
  readonly id: string;
  readonly cells: ReadonlyMap<Column, string>;
};

/** Columns whose white space counts: texts for people. */
const prose = /^(name|asks|status)_|source$|^edition$/;

/** A cell in the form of our own tables: codes for Chinese words, nothing for what is not known. */
const plain = (column: Column, cell: string): string => {
  if (prose.test(column)) return cell.trim() === '' ? '' : cell;
  const word = cell.trim().replace(/\s+/g, ' ');
  if (column === 'clause' || column === 'level') return word === UNKNOWN ? '' : word;
  if (column === 'classes') return word === '全部' ? 'all' : word;
  const key = column.endsWith('confidence') ? 'confidence' : column;
  if (!Object.hasOwn(choices, key)) return word;
  const known = Object.entries<readonly string[]>(choices[key as keyof typeof choices]);
  return known.find(([, others]) => others.includes(word))?.[0] ?? word;
};

/** Reads a table of standards as CSV: rows by the columns the heading names, and what is wrong with its shape. */
export const readTable = (
  bytes: Uint8Array,
): { readonly rows: readonly GivenRow[]; readonly faults: readonly PlacedFault[] } => {
  const { records, unclosed } = readCsv(bytes);
  const faults: PlacedFault[] = [];
  const fault = (line: number, column: Column | null, code: FaultCode, value: string): void =>
    void faults.push({ line, column, code, args: { value: value.slice(0, 80) } });
  if (unclosed !== null) fault(unclosed, null, 'unclosed', '');
  const [heading, ...rest] = records;
  if (!heading || rest.length === 0) {
    fault(heading?.line ?? 1, null, 'no-rows', '');
    return { rows: [], faults };
  }
  // a heading is the code, with or without its Chinese name after it
  const keys = heading.cells.map((cell) => cell.trim().split(/\s/)[0]?.toLowerCase() ?? '');
  const known = new Set<string>(columns);
  const seen = new Set<string>();
  for (const key of keys) {
    if (key === '') continue;
    if (!known.has(key)) fault(heading.line, null, 'unknown-column', key);
    else if (seen.has(key)) fault(heading.line, null, 'column-twice', key);
    seen.add(key);
  }
  if (!seen.has('id')) fault(heading.line, null, 'no-id-column', '');
  if (faults.length > 0) return { rows: [], faults };
  const rows = rest.map(({ line, cells }): GivenRow => {
    const over = cells.findIndex((cell, i) => (keys[i] ?? '') === '' && cell.trim() !== '');
    if (over >= 0) fault(line, null, 'too-many-cells', cells[over] ?? '');
    const given = new Map<Column, string>();
    keys.forEach((key, i) => {
      if (key !== '') given.set(key as Column, plain(key as Column, unkept(cells[i] ?? '')));
    });
    return { line, id: given.get('id') ?? '', cells: given };
  });
  return { rows, faults };
};
