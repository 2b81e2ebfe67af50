import { z } from 'zod';
import { type Answer, AnswerFile } from '../../model/answers.ts';
import { readCsv } from '../../report/tables/csv-read.ts';
import { readXlsx } from '../../report/tables/xlsx-read.ts';
import { Mistake } from '../../words/mistake.ts';
import { type ReviewColumn, reviewColumns, reviewKeys } from '../../words/review.ts';
import type { ReadRow } from './check-rows.ts';

/** A table as rows, or the answers.json of another run. */
export type ReviewFile = { readonly rows: readonly ReadRow[] } | { readonly answers: readonly Answer[] };

type Lines = readonly { readonly row: number; readonly cells: readonly string[] }[];

/** The column that a heading names: by its stable name in brackets, or by words alone. */
const columnOf = (heading: string): ReviewColumn | null => {
  const text = heading.trim();
  const name = /[(（]\s*([a-z]+)\s*[)）]$/.exec(text)?.[1] ?? text;
  return (
    reviewKeys.find(
      (key) => key === name || reviewColumns[key].zh === text || reviewColumns[key].en === text,
    ) ?? null
  );
};

const needed = ['id', 'answer'] as const satisfies ReviewColumn[];

const rowsOf = (lines: Lines): ReadRow[] | null => {
  const [head, ...rest] = lines;
  const columns = (head?.cells ?? []).map(columnOf);
  if (!needed.every((key) => columns.includes(key))) return null;
  return rest.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(columns.flatMap((key, i) => (key === null ? [] : [[key, cells[i] ?? '']]))),
  }));
};

const RowFile = z.object({
  format: z.literal('wza-review/1'),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});

const readJson = (file: string, text: string): ReviewFile => {
  const broken = (detail: string) => new Mistake('review-unreadable', { file, detail });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw broken(String((error as Error).message).slice(0, 120));
  }
  const form = (value as { format?: unknown } | null)?.format;
  const parsed = (form === 'wza-answers/1' ? AnswerFile : RowFile).safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw broken(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim().slice(0, 200));
  }
  if ('answers' in parsed.data) return { answers: parsed.data.answers };
  return {
    rows: parsed.data.rows.map((cells, at) => ({
      row: at + 1,
      cells: Object.fromEntries(
        Object.entries(cells).flatMap(([name, cell]) => {
          const key = columnOf(name);
          return key === null ? [] : [[key, String(cell ?? '')]];
        }),
      ),
    })),
  };
};

/**
 * Reads a filled-in table (CSV in UTF-8 or GBK, XLSX, JSON) or the answers.json of a run, told apart by their contents.
 * Throws Mistake when it is none of these, damaged, or lacks the columns that matter.
 */
export const readReviewFile = (file: string, bytes: Uint8Array): ReviewFile => {
  let lines: Lines[];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    try {
      lines = readXlsx(bytes).map(({ rows }) => rows);
    } catch (error) {
      const detail = String((error as Error).message).slice(0, 120);
      throw new Mistake('review-unreadable', { file, detail });
    }
  else {
    const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
    if (start.startsWith('{')) return readJson(file, new TextDecoder().decode(bytes));
    const { records, unclosed } = readCsv(bytes);
    if (unclosed !== null) throw new Mistake('review-unclosed', { file, line: unclosed });
    lines = [records.map(({ line, cells }) => ({ row: line, cells }))];
  }
  for (const sheet of lines) {
    const rows = rowsOf(sheet);
    if (rows) return { rows };
  }
  throw new Mistake('review-columns', { file, columns: needed.join(', ') });
};
