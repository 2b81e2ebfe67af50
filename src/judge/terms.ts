import { effective, openShown, type Prior, type Row, type Seen } from './few-pages.ts';
import type { PageShares } from './page-shares.ts';
import { ONE, type Sample } from './sample.ts';
import { pageShare, WHOLE } from './share.ts';
import { sumOf } from './sum.ts';
import { together, type Unwalked } from './unwalked.ts';
import { walkWeights } from './walked.ts';

/** A weighted mean of shares (0..1) over the pages that have one, and what it is worth in points. */
export type Term = PageShares & { readonly points: number };

/** A row of a term; `part` = how much of the page has a share, less than 1 where only walks would tell. */
export type TermRow = Row & { readonly part: number };

/** A term with its mean, all rows, and those of pages drawn by lot. */
export type Rows = Seen & {
  readonly mean: number;
  readonly rows: readonly TermRow[];
  readonly unwalked: readonly Unwalked[];
};

/** Pages that the lot left others of their template out for. */
export const openIn = ({ strata }: Sample) =>
  strata.filter(({ population, audited }) => audited.length < population);

const drawnIn = (sample: Sample): Set<string> => new Set(openIn(sample).flatMap(({ audited }) => audited));

/** How many pages of the site a page stands for. */
export const pagesFor =
  ({ weights }: Sample) =>
  (page: string): number =>
    (weights.get(page) ?? ONE) / ONE;

/** What a page that was not walked comes to, by its place in `rows`. */
const meansOf = (one: Unwalked): ({ readonly share: number; readonly part: number } | null)[] =>
  one.rows.map((row) => {
    const told = one.group.donors.flatMap(({ page, part }) => {
      const share = together(one, row, one.columns[one.gifts.get(page)!]!);
      return share === null ? [] : [{ share: share / WHOLE, part }];
    });
    const part = sumOf(told.map((gift) => gift.part));
    return part > 0 ? { share: sumOf(told.map((gift) => gift.part * gift.share)) / part, part } : null;
  });

const rowsOf = (
  { points, shares, unwalked }: Term,
  drawn: ReadonlySet<string>,
  weightOf: (page: string) => number,
): Rows[] => {
  const known = [...shares].map(([page, share]): TermRow => ({
    page,
    share,
    part: 1,
    weight: weightOf(page),
  }));
  const guessed = unwalked.flatMap((one) => {
    const means = meansOf(one);
    return [...one.own].flatMap(([page, row]): TermRow[] => {
      const mean = means[row];
      return mean ? [{ page, ...mean, weight: weightOf(page) * mean.part }] : [];
    });
  });
  const rows = [...known, ...guessed].sort((a, b) => (a.page < b.page ? -1 : 1));
  const all = sumOf(rows.map(({ weight }) => weight));
  if (all === 0) return [];
  const mean = sumOf(rows.map(({ weight, share }) => weight * share)) / all;
  return [{ points, all, mean, rows, unwalked, drawn: rows.filter(({ page }) => drawn.has(page)) }];
};

/** The terms over all pages that have a share in them, one after the other: a row a page and term would be most of the memory. */
export function* rowsIn(terms: Iterable<Term>, sample: Sample): Generator<Rows> {
  const drawn = drawnIn(sample);
  for (const term of terms) yield* rowsOf(term, drawn, pagesFor(sample));
}

/** A term as the pages drawn show it, and beside it as far as walks alone show it: few pages, each for many. */
export const seenIn = (row: Rows, sample: Sample): Seen[] => {
  const { points, unwalked } = row;
  if (unwalked.length === 0) return [row];
  const weights = walkWeights(
    unwalked.map(({ group }) => group),
    pagesFor(sample),
  );
  const parts = new Map(
    unwalked.flatMap(({ unit, gifts, columns }) =>
      [...gifts].map(([page, at]) => [page, pageShare(columns[at]!, unit)] as const),
    ),
  );
  const drawn = [...weights]
    .flatMap(([page, weight]): Row[] => {
      const share = parts.get(page) ?? null;
      return share === null ? [] : [{ page, share: share / WHOLE, weight }];
    })
    .sort((a, b) => (a.page < b.page ? -1 : 1));
  const pages = effective([...weights.values()].sort((a, b) => a - b));
  return [row, { points, all: sumOf(drawn.map(({ weight }) => weight)), drawn, pages }];
};

/** What all terms of a rubric tell of one that few pages bear on: the third argument of `spreadOf`. */
export const priorIn = (terms: Iterable<Term>, sample: Sample): Prior => {
  const shown = openShown();
  for (const row of rowsIn(terms, sample)) for (const seen of seenIn(row, sample)) shown.add(seen);
  return shown.prior();
};
