import type { Interval, Step } from '../model/grade.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import { intervalFrom } from './estimate.ts';
import type { Ledger } from './ledger.ts';
import { rareSteps } from './rare-barriers.ts';
import type { Sample } from './sample.ts';
import type { Scale } from './score.ts';
import { pageShare, WHOLE } from './share.ts';
import { step } from './step.ts';
import { spreadOf, type Term } from './variance.ts';
import type { VetoRecord } from './vetoes.ts';

const sharesOf = (ledger: Ledger, criterion: string): Map<string, number> => {
  const shares = new Map<string, number>();
  const account = ledger.accounts.get(criterion);
  for (const [page, cell] of account?.cells ?? []) {
    const share = account && pageShare(cell, account.unit);
    if (typeof share === 'number') shares.set(page, share / WHOLE);
  }
  return shares;
};

/** What each criterion brings to the total at most, and its share on every page. */
const termsOf = (ledger: Ledger, scale: Scale): Term[] => {
  const parts = scale.map(({ points, criteria }) => {
    const rows = criteria
      .filter(({ weight }) => weight > 0)
      .map(({ id, weight }) => ({ weight, shares: sharesOf(ledger, id) }))
      .filter(({ shares }) => shares.size > 0);
    return { points, rows, weights: rows.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const of = parts.reduce((sum, { points, rows }) => sum + (rows.length > 0 ? points : 0), 0);
  return parts.flatMap(({ points, rows, weights }) =>
    rows.map(({ weight, shares }) => ({ points: (100 * points * weight) / (of * weights), shares })),
  );
};

type Cap = { readonly cap: number; readonly certain: boolean };

const ratioOf = (shares: ReadonlyMap<string, number>, sample: Sample): Interval => {
  const spread = spreadOf([{ points: 100, shares }], sample);
  const { low, high } = spread === null ? { low: 0, high: 100 } : intervalFrom(spread);
  return { low: low / 100, high: high / 100 };
};

/**
 * Caps by vetoes and ceilings that the pages drawn leave possible. A page found is a fact, however the lot falls; a share of pages is known within its
 * own interval. A cap certain holds over all of that interval.
 */
const capsOf = (ledger: Ledger<ScoreRubric>, vetoes: readonly VetoRecord[]): Cap[] => {
  const { rubric, sample } = ledger;
  const caps: Cap[] = [];
  for (const { veto, findings, applied } of vetoes) {
    if (findings.size < Math.max(1, veto.minPages)) continue;
    const { low, high } = ratioOf(
      new Map([...applied].map((page) => [page, findings.has(page) ? 1 : 0])),
      sample,
    );
    if (high >= veto.minShare) caps.push({ cap: veto.cap, certain: low >= veto.minShare });
  }
  if (rubric.ceilings.length === 0) return caps;
  const judged = rubric.criteria
    .filter(({ weight }) => weight > 0)
    .map(({ id, weight }) => ({ weight, shares: sharesOf(ledger, id) }))
    .filter(({ shares }) => shares.size > 0)
    .map(({ weight, shares }) => ({ weight, ...ratioOf(shares, sample) }));
  for (const { when, cap } of rubric.ceilings) {
    const some =
      when.kind === 'criteria-below' ? judged.filter(({ weight }) => weight >= when.minWeight) : judged;
    const least = when.kind === 'criteria-below' ? when.least : Math.max(1, when.part * judged.length);
    const below = (end: 'low' | 'high'): boolean =>
      some.filter((row) => row[end] < when.share).length >= least;
    if (below('low')) caps.push({ cap, certain: below('high') });
  }
  return caps;
};

/** Pages left out of which nothing like them was audited may be anything between 0 and 100 (Manski 2003). */
const withUnseen = ({ low, high }: Interval, { unseen, population }: Sample): Interval => {
  const seen = (population - unseen.pages) / population;
  return { low: low * seen, high: high * seen + 100 * (1 - seen) };
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * The 95 % interval of the score, and the steps that say what it rests on. Its ends are equal where nothing that could be audited
 * was left out. There is none where pages were left out for want of budget, or a single page drawn stands for others.
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
  if (design === 'census')
    return { interval: { low: score, high: score }, steps: [step('interval-census', { audited }), ...steps] };
  const spread = spreadOf(termsOf(ledger, scale), sample);
  if (spread === null) return { interval: null, steps: [step('interval-one', { population }), ...steps] };
  const caps = capsOf(ledger, vetoes);
  const plain = withUnseen(intervalFrom(spread), sample);
  const sure = [...certain, ...caps.filter((cap) => cap.certain).map(({ cap }) => cap)];
  const low = tenth(Math.min(score, plain.low, ...sure, ...caps.map(({ cap }) => cap)));
  const high = tenth(Math.max(score, Math.min(plain.high, ...sure)));
  steps.unshift(...rareSteps(ledger, vetoes));
  if (unseen.pages > 0) steps.unshift(step('interval-unseen', { ...unseen }));
  steps.unshift(step('interval', { from: low, to: high, population, templates, audited }));
  return { interval: { low, high }, steps };
};
