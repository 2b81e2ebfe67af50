import { strToU8, Zip, ZipDeflate } from 'fflate';
import { sheetName } from './sheet-name.ts';
import { rowXml, sheetHead, sheetTail, stylesXml, xmlText } from './sheet-xml.ts';
import type { Cell, Table } from './table.ts';

/** Rows of a sheet at most, headings in; Excel takes no more. */
const rowLimit = 1_048_576;

/** Date of all files in the archive, so that equal tables give equal bytes. Local parts: the format has no zone. */
const fixedDate = (): Date => new Date(2020, 0, 1);

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = (sheets: number): string =>
  `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>` +
  Array.from(
    { length: sheets },
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${content}.worksheet+xml"/>`,
  ).join('') +
  '</Types>';

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbook = (names: readonly string[]): string =>
  `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${names
    .map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** The rows of one sheet as XML; stops at the limit of rows and leaves the iterator where it stopped. */
function* sheetPieces(
  table: Table,
  rows: Iterator<readonly Cell[]>,
  most: number,
): Generator<string, boolean> {
  const { columns } = table;
  yield sheetHead(columns);
  yield rowXml(
    columns.map((column) => column.heading),
    1,
    true,
  );
  let row = 1;
  let next = rows.next();
  for (; !next.done; next = rows.next()) {
    yield rowXml(next.value, ++row);
    if (row === most) break;
  }
  yield sheetTail(columns.length, row);
  return next.done === true;
}

/** Pieces are packed in blocks of about this many characters. */
const block = 65_536;

/**
 * Tables as an Excel workbook, a sheet each, in pieces: rows are made, packed and given away one block after another, so
 * memory does not grow with them. Sheets longer than Excel allows go on in another one. Texts stay texts, are made visible
 * and cut at Excel's limit. Equal tables give equal bytes. Throws when a table has no column.
 */
export function* xlsxPieces(tables: readonly Table[], rowsASheet = rowLimit): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const open = (path: string): ZipDeflate => {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = fixedDate();
    zip.add(file);
    return file;
  };
  const whole = (path: string, text: string): void => open(path).push(strToU8(text), true);
  const names: string[] = [];
  const taken = new Set<string>();
  for (const table of tables) {
    if (table.columns.length === 0) throw new Error(`table ${table.name} has no columns`);
    const rows = table.rows[Symbol.iterator]();
    for (let all = false; !all;) {
      names.push(sheetName(table.name, taken));
      const file = open(`xl/worksheets/sheet${names.length}.xml`);
      const pieces = sheetPieces(table, rows, rowsASheet);
      let pending = '';
      let piece = pieces.next();
      for (; !piece.done; piece = pieces.next()) {
        pending += piece.value;
        if (pending.length < block) continue;
        file.push(strToU8(pending));
        pending = '';
        yield* ready.splice(0);
      }
      file.push(strToU8(pending), true);
      all = piece.value;
    }
  }
  whole('xl/styles.xml', stylesXml);
  whole('xl/workbook.xml', workbook(names));
  whole(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...names.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  );
  whole('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  whole('[Content_Types].xml', contentTypes(names.length));
  zip.end();
  yield* ready.splice(0);
}

/** As xlsxPieces, in one piece. */
export const xlsxBytes = (tables: readonly Table[]): Uint8Array => {
  const pieces = [...xlsxPieces(tables)];
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
