import { Z } from './student.ts';
import { sumOf } from './sum.ts';

/** A page drawn that has a share (0..1) in a term, and how many pages it stands for. */
export type Row = { readonly page: string; readonly share: number; readonly weight: number };

/** A term as the pages drawn show it. `all` = pages that all its rows stand for, those not drawn by lot included. */
export type Seen = {
  readonly points: number;
  readonly all: number;
  readonly drawn: readonly Row[];
  readonly pages?: number; // effective number of pages looked at, where it is not that of all pages drawn
};

/** What the pages drawn cannot show of a sum of terms: variance, and points that may still lie below and above. */
export type Unshown = {
  readonly lacking: number;
  readonly below: number;
  readonly above: number;
  readonly hidden: number; // points that terms seen on walked pages alone, all passing there, may lack together
};

/** How many pages drawn with equal weights would tell as much (Kish 1965); 0 for none. */
export const effective = (weights: readonly number[]): number =>
  weights.length === 0 ? 0 : sumOf(weights) ** 2 / sumOf(weights.map((weight) => weight ** 2));

/** Share of pages that 2.5 % of samples of so many pages meet none of. */
const unseenBy = (pages: number): number => 1 - 0.025 ** (1 / Math.max(1, pages));

/** What the pages of one term come to. */
export type Shown = {
  readonly count: number; // effective number of pages
  readonly mean: number;
  readonly spread: number;
  readonly worth: number; // points, less what is known for certain
  readonly walked: number | undefined; // effective number of pages walked, where walks alone show the term
  readonly sound: boolean; // every page passes
  readonly lost: boolean; // every page fails
};

/** Mean, spread and effective number of the pages of one term; null where no page stands for others. */
const shownBy = ({ points, all, drawn, pages }: Seen): Shown | null => {
  const sum = sumOf(drawn.map(({ weight }) => weight));
  const left = sumOf(drawn.map(({ weight }) => weight * (weight - 1)));
  if (left <= 0) return null;
  const mean = sumOf(drawn.map(({ weight, share }) => weight * share)) / sum;
  return {
    count: effective(drawn.map(({ weight }) => weight)),
    mean,
    spread: sumOf(drawn.map(({ weight, share }) => weight * (share - mean) ** 2)) / sum,
    worth: points * (sum / all) * Math.sqrt(left / sumOf(drawn.map(({ weight }) => weight ** 2))),
    walked: pages,
    sound: drawn.every(({ share }) => share === 1),
    lost: drawn.every(({ share }) => share === 0),
  };
};

/** What is known beside a term that few pages bear on. */
export type Prior = {
  readonly counts: number; // effective numbers of pages of all terms, added
  readonly passed: number; // of those, the pages that pass
  readonly unseen: number; // share of pages that 2.5 % of samples of so many pages meet none of
  readonly terms: number;
  readonly sound: number; // terms of which every page drawn passes
};

/**
 * The share of pages that fail, of a term that all of a few pages pass: mean and square. It fails nowhere with the probability that
 * others show, else on any share of pages alike (a mixture; posterior Beta(1, n + 1)).
 */
const failingBy = (pages: number, sound: number): { readonly mean: number; readonly square: number } => {
  const flawed = (1 - sound) / (pages + 1);
  const part = flawed / (sound + flawed);
  return { mean: part / (pages + 2), square: (2 * part) / ((pages + 2) * (pages + 3)) };
};

/** Terms as they pass by: of each a few numbers stay. */
export type ShownTerms = {
  add(term: Seen): void;
  /** Those that pages stand for others in, in the order they came. */
  readonly shown: readonly Shown[];
  /** What the pages drawn show of all terms together. */
  prior(): Prior;
};

/** Opens the record of what terms show. */
export const openShown = (): ShownTerms => {
  const weights = new Map<string, number>(); // of pages drawn
  const shown: Shown[] = [];
  return {
    add: (term) => {
      if (term.pages === undefined) for (const { page, weight } of term.drawn) weights.set(page, weight);
      const one = shownBy(term);
      if (one) shown.push(one);
    },
    shown,
    prior: () => ({
      counts: sumOf(shown.map(({ count }) => count)),
      passed: sumOf(shown.map(({ count, mean }) => count * mean)),
      unseen: unseenBy(effective([...weights.keys()].sort().map((page) => weights.get(page) ?? 0))),
      terms: shown.length,
      sound: shown.filter(({ sound }) => sound).length,
    }),
  };
};

/**
 * What so few pages leave in the dark. The mean of d pages takes 1 / d of their variance with it; `lacking` gives it back, with
 * one page more that is as the pages of the other terms are on average (empirical Bayes; of a term that stands alone, half a
 * page passes and half a page fails, Jeffreys), so that it is never nothing. Where all pages drawn are alike, 1 or 0, a share of
 * 1 - 0.025^(1/n) of pages may be otherwise and be missed by 2.5 % of samples; n = effective number of pages drawn. With the few
 * pages that are walked that would say nothing: what all terms that they all pass may lack together is a spread of its own.
 * @param prior of terms that include these
 */
export const unshownIn = (terms: readonly Shown[], prior: Prior): Unshown => {
  const { counts, passed, unseen } = prior;
  let [lacking, below, above, squares] = [0, 0, 0, 0];
  for (const one of terms) {
    const { count, mean, spread, worth, sound, lost } = one;
    const others = Math.min(1, Math.max(0, (passed - count * mean + 0.5) / (counts - count + 1))); // rounding may lead outside
    const more = others * (1 - others) + ((mean - others) ** 2 * count) / (count + 1);
    lacking += (worth / count) ** 2 * ((count * spread + more) / (count + 1));
    if (one.walked === undefined) {
      if (sound) below = Math.max(below, worth * unseen);
      if (lost) above = Math.max(above, worth * unseen);
      continue;
    }
    if (lost) above = Math.max(above, worth * unseenBy(one.walked));
    if (!sound) continue;
    const { mean: failing, square } = failingBy(one.walked, (prior.sound - 0.5) / prior.terms);
    squares += worth ** 2 * (square - failing ** 2);
  }
  return { lacking, below, above, hidden: Z * Math.sqrt(squares) };
};
