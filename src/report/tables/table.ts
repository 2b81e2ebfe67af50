import { visible } from '../safe.ts';

/** What a cell holds. A string is always a text, whatever it looks like; null is an empty cell. */
export type Cell = string | number | null;

/** A column: `key` names it for programs, `heading` for people; `width` in characters, Chinese ones counted twice. */
export type Column = { readonly key: string; readonly heading: string; readonly width?: number };

/** A table to be written as CSV or as a sheet. Rows may be made while they are written; each has a cell a column. */
export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
};

/** Characters that Excel takes in one cell; what is longer makes it repair, or spill into the next row. */
export const cellLimit = 32_767;

const cut = '……（已截断 · cut）';

/**
 * A text fit for a cell: nothing invisible in it (see `visible`), at most `cellLimit` UTF-16 units; one that is longer
 * says at its end that it was cut.
 */
export const cellText = (text: string): string => {
  const shown = visible(text.slice(0, cellLimit + 1)); // may grow: a control becomes [U+0000]
  if (text.length <= cellLimit && shown.length <= cellLimit) return shown;
  const kept = shown.slice(0, cellLimit - cut.length);
  return (/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept) + cut;
};
