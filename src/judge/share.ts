import type { Unit } from '../model/rubric.ts';

/**
 * Shares are whole billionths, always rounded down: sums are then exact whatever their order, no failure can be
 * rounded away, and what grows never shrinks by rounding.
 */
export const WHOLE = 1_000_000_000;

/** Share of a rule's places that pass on one page, in billionths; null when it judged none. */
export const ruleShare = (pass: number, fail: number): number | null =>
  fail > 0 ? Math.floor((pass / (pass + fail)) * WHOLE) : pass > 0 ? WHOLE : null;

/** One criterion on one page (document, site), all its rules and devices together. */
export type Cell = {
  readonly rules: number; // rules that judged a place
  readonly shares: number; // sum of their shares, billionths
  readonly pass: number; // places
  readonly fail: number;
  readonly ask: number;
  readonly error: number;
};

/**
 * Share of one page in a criterion, in billionths; null when nothing was judged there. By pages it is all or
 * nothing. By places it is the mean of its rules' shares, so that a rule with a long list drowns no other. By both it is
 * the mean of the two.
 */
export const pageShare = (cell: Pick<Cell, 'rules' | 'shares' | 'fail'>, unit: Unit): number | null => {
  if (cell.rules === 0) return null;
  const byPages = cell.fail > 0 ? 0 : WHOLE;
  if (unit === 'pages') return byPages;
  const byPlaces = Math.floor(cell.shares / cell.rules);
  return unit === 'places' ? byPlaces : Math.floor((byPages + byPlaces) / 2);
};

/**
 * How a criterion stands over all pages that have a share in it. `weight` is the sum of their weights in millionths, `sum`
 * that of weight x share in millionths of billionths: too large for a number to hold exactly.
 */
export type Standing = {
  readonly pages: number;
  readonly weight: bigint;
  readonly sum: bigint;
  readonly fails: number;
};

/** Of a criterion of which nothing is known. */
export const NOTHING: Standing = { pages: 0, weight: 0n, sum: 0n, fails: 0 };

/** Share of a criterion, in billionths: the mean of its pages by weight; null when no page was judged. */
export const criterionShare = ({ pages, weight, sum }: Standing): number | null =>
  pages === 0 ? null : Number(sum / weight);
