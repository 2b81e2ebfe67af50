import { cellText, type Cell, type Table } from './table.ts';

/**
 * Starts that a spreadsheet takes for a formula or command, also in the full-width forms that Chinese and Japanese
 * versions fold (OWASP, CSV injection); white space before them is skipped by some programs. Apostrophes before such a
 * start are in, so that `unguarded` can tell ours from those of the text.
 */
const risky = /^'*\s*[=+\-@＝＋－＠\t\r\n]/;

/** The text with an apostrophe before it when a spreadsheet would calculate it. */
export const guarded = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** Takes back `guarded`: for any text, unguarded(guarded(text)) is the text. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && risky.test(text) ? text.slice(1) : text;

const field = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = guarded(cellText(cell));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (cells: readonly Cell[]): string => `${cells.map((cell) => field(cell)).join(',')}\r\n`;

/**
 * A table as CSV (RFC 4180) in pieces, a row each: begins with a byte order mark, without which Excel misreads Chinese;
 * lines end with CRLF; headings first. Texts are made visible, cut and guarded against being calculated.
 */
export function* csvPieces(table: Table): Generator<string> {
  yield `\ufeff${line(table.columns.map((column) => column.heading))}`;
  for (const row of table.rows) yield line(row);
}
