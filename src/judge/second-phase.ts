import { effective } from './few-pages.ts';
import { type Pooled, type Within, withPool } from './pooled.ts';
import type { Sample } from './sample.ts';
import { WHOLE } from './share.ts';
import { sumOf } from './sum.ts';
import { pagesFor, type Rows } from './terms.ts';
import { together, type Unwalked } from './unwalked.ts';
import type { WalkGroup } from './walked.ts';

/** What the choice of the pages walked adds to the variance of a sum of terms. */
export type SecondPhase = Pooled & {
  readonly within: ReadonlyMap<string, number>; // variance of the influence of a page not walked about its mean
};

type Effects = { readonly group: WalkGroup; readonly of: Map<string, number> }; // of each walked page on the sum, were it all that stands for the group

/** Adds what each walked page would make of the sum if it stood alone for the pages not walked. */
const enter = (
  effects: Map<string, Effects>,
  { points, all, mean }: Rows,
  one: Unwalked,
  weightOf: (page: string) => number,
): void => {
  const weights = one.rows.map(() => 0);
  for (const [page, row] of one.own) weights[row]! += weightOf(page);
  const sums = one.columns.map((column) =>
    sumOf(
      one.rows.map((row, at) => {
        const share = together(one, row, column);
        return share === null ? 0 : (weights[at]! * points * (share / WHOLE - mean)) / all;
      }),
    ),
  );
  const { key } = one.group;
  const entry = effects.get(key) ?? { group: one.group, of: new Map<string, number>() };
  effects.set(key, entry);
  for (const [page, column] of one.gifts) entry.of.set(page, (entry.of.get(page) ?? 0) + (sums[column] ?? 0));
};

/** Terms as they pass by: of each, the effects of the walked pages stay. */
export type OpenSecondPhase = {
  enter(row: Rows): void;
  /** null where one walked page stands for all others. */
  close(): SecondPhase | null;
};

/**
 * The variance that walking only a part of the pages brings to a sum of terms, by linearisation, given the pages audited. Within
 * templates as in drawing (pooled, finite populations); pages of templates without a walked page are predicted from those of
 * others, each template taken as one of a kind, with their own number counted.
 */
export const openSecondPhase = (sample: Sample): OpenSecondPhase => {
  const weightOf = pagesFor(sample);
  const effects = new Map<string, Effects>();
  return {
    enter: (row) => {
      for (const one of row.unwalked) enter(effects, row, one, weightOf);
    },
    close: () => secondPhase(effects, weightOf),
  };
};

const secondPhase = (
  effects: ReadonlyMap<string, Effects>,
  weightOf: (page: string) => number,
): SecondPhase | null => {
  const within = new Map<string, number>();
  if (effects.size === 0) return { variance: 0, freedom: Infinity, within };
  const groups = [...effects.values()]
    .sort((a, b) => (a.group.key < b.group.key ? -1 : 1))
    .map(({ group, of }) => {
      const weights = group.unwalked.map(weightOf);
      const weight = sumOf(weights);
      const told = group.donors.map(({ page, part }) => ({ part, effect: (of.get(page) ?? 0) / weight }));
      return { group, weight, told, pages: effective(weights) };
    });
  const own = groups.filter(({ group }) => group.templates === 0);
  const strange = groups.find(({ group }) => group.templates > 0);

  const parts = own.map(({ told, weight, pages }): Within => {
    const mean = sumOf(told.map(({ effect }) => effect)) / told.length;
    return {
      population: 0,
      size: told.length,
      factor: weight ** 2 * (1 / told.length + 1 / pages),
      freedom: told.length - 1,
      squares: sumOf(told.map(({ effect }) => (effect - mean) ** 2)),
      cubes: 0,
    };
  });
  const all = own.flatMap(({ told }) => told.map(({ effect }) => effect));
  const alike = own.length === 0 ? { variance: 0, freedom: Infinity } : withPool(parts, all);
  if (alike === null) return null;
  const one = own.length === 0 ? 0 : alike.variance / sumOf(parts.map(({ factor }) => factor));
  for (const { group } of own) for (const page of group.unwalked) within.set(page, one);
  if (!strange) return { ...alike, within };

  const { group, told, weight } = strange;
  const part = sumOf(told.map((gift) => gift.part ** 2));
  if (told.length < 2) return null;
  const mean = sumOf(told.map((gift) => gift.part * gift.effect));
  const spread = sumOf(told.map((gift) => gift.part * (gift.effect - mean) ** 2)) / (1 - part);
  for (const page of group.unwalked) within.set(page, spread);
  const shared = sumOf(own.map((each) => each.weight)) * weight * part * one * 2; // the same walked pages stand for both
  const variance = alike.variance + weight ** 2 * spread * (part + 1 / group.templates) + shared;
  return { variance, freedom: Math.min(alike.freedom, 1 / part - 1), within };
};
