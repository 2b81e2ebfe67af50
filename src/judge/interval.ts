import type { Interval, Step } from '../model/grade.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import { capsOf } from './caps.ts';
import { intervalFrom } from './estimate.ts';
import type { Ledger } from './ledger.ts';
import { sharesOf } from './page-shares.ts';
import { rareSteps } from './rare-barriers.ts';
import type { Sample } from './sample.ts';
import type { Scale } from './score.ts';
import { step } from './step.ts';
import type { Term } from './terms.ts';
import { spreadOf } from './variance.ts';
import type { VetoRecord } from './vetoes.ts';

/** What each criterion brings to the total at most, and its share on every page; one criterion at a time, made anew at every pass. */
const termsOf = (ledger: Ledger, scale: Scale): Iterable<Term> => {
  const parts = scale.map(({ points, criteria }) => {
    const rows = criteria.filter(
      ({ id, weight }) => weight > 0 && (ledger.accounts.get(id)?.standing.pages ?? 0) > 0,
    );
    return { points, rows, weights: rows.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const of = parts.reduce((sum, { points, rows }) => sum + (rows.length > 0 ? points : 0), 0);
  return {
    *[Symbol.iterator]() {
      for (const { points, rows, weights } of parts)
        for (const { id, weight } of rows)
          yield { points: (100 * points * weight) / (of * weights), ...sharesOf(ledger, id) };
    },
  };
};

/** Whether pages were judged in part for some term, for want of a walk. */
const isPartly = (terms: Iterable<Term>): boolean => {
  for (const { unwalked } of terms) if (unwalked.length > 0) return true;
  return false;
};

/** The terms as far as walked pages are concerned. */
const withoutUnwalked = (terms: Iterable<Term>): Iterable<Term> => ({
  *[Symbol.iterator]() {
    for (const term of terms) yield { ...term, unwalked: [] };
  },
});

/** Pages left out of which nothing like them was audited may be anything between 0 and 100 (Manski 2003). */
const withUnseen = ({ low, high }: Interval, { unseen, population }: Sample): Interval => {
  const seen = (population - unseen.pages) / population;
  return { low: low * seen, high: high * seen + 100 * (1 - seen) };
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * The 95 % interval of the score, and the steps that say what it rests on. Its ends are equal where nothing that could be audited
 * was left out and every page was walked, or none. There is none where pages were left out for want of budget, or a single page
 * drawn, or walked, stands for others.
 * docs/grading.md justifies the method.
 * @param score as shown
 * @param certain caps that hold whatever the pages left out are like
 * @param outside pages that could not be audited: neither score nor interval speaks of them
 */
export const intervalOf = (
  ledger: Ledger<ScoreRubric>,
  scale: Scale,
  vetoes: readonly VetoRecord[],
  score: number,
  certain: readonly number[],
  outside: number,
): { readonly interval: Interval | null; readonly steps: Step[] } => {
  const { sample } = ledger;
  const { design, population, templates, unseen, strata } = sample;
  const audited =
    population - unseen.pages - strata.reduce((sum, s) => sum + s.population - s.audited.length, 0);
  if (design === 'open') return { interval: null, steps: [step('interval-open', { audited })] };
  const steps = outside > 0 ? [step('interval-outside', { pages: outside })] : [];
  const terms = termsOf(ledger, scale);
  const walked = ledger.book.walked.size;
  const partly = isPartly(terms);
  if (design === 'census' && !partly)
    return { interval: { low: score, high: score }, steps: [step('interval-census', { audited }), ...steps] };
  if (partly) steps.unshift(step('interval-walks', { audited, walked }));
  const spread = spreadOf(terms, sample);
  if (spread === null) {
    const one = spreadOf(withoutUnwalked(terms), sample);
    return {
      interval: null,
      steps: [step(one ? 'interval-one-walk' : 'interval-one', { population }), ...steps],
    };
  }
  const caps = capsOf(ledger, vetoes);
  const plain = withUnseen(intervalFrom(spread), sample);
  const sure = [...certain, ...caps.filter((cap) => cap.certain).map(({ cap }) => cap)];
  const low = tenth(Math.min(score, plain.low, ...sure, ...caps.map(({ cap }) => cap)));
  const high = tenth(Math.max(score, Math.min(plain.high, ...sure)));
  steps.unshift(...rareSteps(ledger, vetoes));
  if (design === 'census') steps.unshift(step('interval-all', { from: low, to: high, audited }));
  else {
    if (unseen.pages > 0) steps.unshift(step('interval-unseen', { ...unseen }));
    steps.unshift(step('interval', { from: low, to: high, population, templates, audited }));
  }
  return { interval: { low, high }, steps };
};
