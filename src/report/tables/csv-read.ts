import papa from 'papaparse';
import { unguarded } from './csv.ts';

/**
 * Text of a CSV file as people hand it in: UTF-8 (with or without a mark), UTF-16 with a mark, or else GB18030, which is
 * how Excel in Chinese saves "CSV".
 */
export const csvText = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/** The sign between cells, by the first line: what stands there most often outside quotes. */
const separatorOf = (text: string): string => {
  const first = text.slice(0, text.search(/\n|$/)).replace(/"[^"]*"/g, '');
  const count = (sign: string): number => first.split(sign).length;
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

/** What was read of a CSV file. `line` is where a record begins in the file, from 1. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

/**
 * Reads CSV: comma, semicolon or tab between cells, any line ends, empty lines left out, the guard of `csvPieces` taken
 * off. A quote that is never closed is told in `unclosed` (the line where its record begins), else that is null.
 */
export const readCsv = (
  bytes: Uint8Array,
): { readonly records: readonly CsvRecord[]; readonly unclosed: number | null } => {
  const text = csvText(bytes).replace(/\r\n?/g, '\n');
  const records: CsvRecord[] = [];
  let unclosed: number | null = null;
  let at = 0;
  let line = 1;
  papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      if (errors.some((error) => error.code === 'MissingQuotes')) unclosed ??= line;
      if (data.some((cell) => cell.trim() !== ''))
        records.push({ line, cells: data.map((cell) => unguarded(cell)) });
      for (; at < meta.cursor; at++) if (text[at] === '\n') line++;
    },
  });
  return { records, unclosed };
};
