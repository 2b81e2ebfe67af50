import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';

/** Bytes that the parts of a workbook may unpack to, all together: a small archive can hold far more than memory. */
const unpackedLimit = 64 * 1024 * 1024;
const columnLimit = 200;

/** A sheet as text: `row` counts from 1 as Excel shows it; numbers, also dates, are their digits; empty rows are left out. */
export type SheetRows = {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};

type Node = Readonly<Record<string, unknown>>;

const lists = new Set(['row', 'c', 'si', 'r', 'sheet', 'Relationship']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  processEntities: false, // done here, for the five of XML and numbers alone: no document declares its own
  isArray: (name) => lists.has(name),
});

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const node = (value: unknown): Node => (value !== null && typeof value === 'object' ? (value as Node) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof node(value)['#text'] === 'string'
      ? String(node(value)['#text'])
      : '';

/** Text of a string item: plain, or in runs of one look each; hints of pronunciation are no part of it. */
const stringOf = (item: unknown): string => {
  const { t, r } = node(item);
  return decode(
    textOf(t) +
      list(r)
        .map((run) => textOf(node(run)['t']))
        .join(''),
  );
};

const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? '')].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) -
  1;

const rowsOf = (sheet: Node, shared: readonly string[]): SheetRows['rows'] => {
  let last = 0;
  const rows = list(node(node(sheet['worksheet'])['sheetData'])['row']).map((raw) => {
    const row = node(raw);
    last = Number(row['@r']) || last + 1;
    const cells: string[] = [];
    let at = -1;
    for (const one of list(row['c'])) {
      const cell = node(one);
      const named = columnOf(String(cell['@r'] ?? ''));
      at = named < 0 ? at + 1 : named;
      if (at >= columnLimit) continue;
      const kind = cell['@t'];
      const value = textOf(cell['v']);
      while (cells.length < at) cells.push('');
      cells[at] =
        kind === 's'
          ? (shared[Number(value)] ?? '')
          : kind === 'inlineStr'
            ? stringOf(cell['is'])
            : decode(value);
    }
    return { row: last, cells };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};

/**
 * Reads the sheets of an Excel workbook as text. Formulas give the value they had when it was saved.
 * @throws Error with the cause in a few words, when it is no workbook, damaged, or unpacks to more than 64 MB
 */
export const readXlsx = (bytes: Uint8Array): SheetRows[] => {
  let total = 0;
  const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      total += originalSize;
      if (total > unpackedLimit) throw new Error('unpacks to more than 64 MB');
      return true;
    },
  });
  const parse = (path: string): Node => {
    const file = files[path];
    if (!file) return {};
    const text = new TextDecoder().decode(file);
    if (/<!DOCTYPE/i.test(text)) throw new Error('DOCTYPE in the workbook');
    return node(parser.parse(text));
  };
  const targets = new Map(
    list(node(parse('xl/_rels/workbook.xml.rels')['Relationships'])['Relationship']).map((one) => {
      const target = String(node(one)['@Target'] ?? '');
      return [String(node(one)['@Id']), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
  const sheets = list(node(node(parse('xl/workbook.xml')['workbook'])['sheets'])['sheet']).map(node);
  if (sheets.length === 0) throw new Error('no workbook inside');
  const shared = list(node(parse('xl/sharedStrings.xml')['sst'])['si']).map(stringOf);
  return sheets.map((sheet) => ({
    name: decode(String(sheet['@name'] ?? '')),
    rows: rowsOf(parse(targets.get(String(sheet['@r:id'])) ?? ''), shared),
  }));
};
