import { cellText, type Cell, type Column } from './table.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML. It must be `visible` already: what XML cannot hold is not looked for here. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);

/** As xmlText for a cell: "_x000D_" and its like would be read as characters (ECMA-376, ST_Xstring). */
const stringText = (text: string): string =>
  xmlText(cellText(text)).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** Letters of a column, from 0: A, B ... Z, AA ... */
export const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const styles = { text: 1, head: 2 } as const; // places in cellXfs of styles.xml

const cellXml = (cell: Cell, at: string, style: number): string => {
  if (typeof cell === 'string')
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${stringText(cell)}</t></is></c>`;
  return cell === null || !Number.isFinite(cell) ? '' : `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
};

/** One row; `row` counts from 1. A text is an inline string, so nothing in it is ever calculated. */
export const rowXml = (cells: readonly Cell[], row: number, head = false): string => {
  const style = head ? styles.head : styles.text;
  return `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${letters(i)}${row}`, style)).join('')}</row>`;
};

const widthOf = ({ heading, width }: Column): number => {
  const own = [...heading].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  return Math.min(80, Math.max(width ?? 0, own + 4));
};

/** A sheet up to its first row: A4 landscape as wide as the paper, the headings stay in view. */
export const sheetHead = (columns: readonly Column[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="16"/>' +
  `<cols>${columns
    .map((c, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(c)}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;

/** A sheet after its last row, `rows` counting the headings. */
export const sheetTail = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${letters(columns - 1)}${rows}"/>` +
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';

/** Looks of cells: plain text, wrapped from the top; headings bold on grey. */
export const stylesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="2"><font><sz val="10"/><name val="Microsoft YaHei"/></font><font><b/><sz val="10"/><name val="Microsoft YaHei"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
