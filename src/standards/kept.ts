/**
 * Numbers of clauses and editions such as 1.1.1 or 2.2, which a spreadsheet takes for a date or a number and saves as
 * something else. Apostrophes before one are in, so that `unkept` can tell ours from those of the text.
 */
const dateLike = /^'*\d+(\.\d+)+$/;

/** The text with an apostrophe before it when a spreadsheet would turn it into a date or a number. */
export const kept = (text: string): string => (dateLike.test(text) ? `'${text}` : text);

/** Takes back `kept`. A cell that somebody typed without apostrophe is left as it is. */
export const unkept = (text: string): string =>
  text.startsWith("'") && dateLike.test(text) ? text.slice(1) : text;
