import type { Interval } from '../model/grade.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import { intervalFrom } from './estimate.ts';
import type { Prior } from './few-pages.ts';
import type { Ledger } from './ledger.ts';
import { type PageShares, sharesOf } from './page-shares.ts';
import type { Sample } from './sample.ts';
import { normalBelow, Z } from './student.ts';
import { priorIn, type Term } from './terms.ts';
import { spreadOf } from './variance.ts';
import { hitShares, type VetoRecord } from './vetoes.ts';

/** A cap that the pages left out may bring about; a certain one holds whatever they are like. */
export type Cap = { readonly cap: number; readonly certain: boolean };

type Ratio = Interval & { readonly value: number };

/** A share of pages or places with its 95 % interval, 0..1. */
const ratioOf = (shares: PageShares, sample: Sample, prior?: Prior): Ratio => {
  const spread = spreadOf([{ points: 100, ...shares }], sample, prior);
  if (spread === null) return { value: 0.5, low: 0, high: 1 };
  const { low, high } = intervalFrom(spread);
  return { value: spread.value / 100, low: low / 100, high: high / 100 };
};

/** How probable it is that the share of all pages lies below a limit, by a normal curve as wide on either side as the interval. */
const below = ({ value, low, high }: Ratio, limit: number): number => {
  const room = (limit > value ? high - value : value - low) / Z;
  return room > 0 ? normalBelow((limit - value) / room) : limit > value ? 1 : 0;
};

/** How probable it is that at least so many of some independent things are so, each with a probability of its own. */
const atLeast = (least: number, chances: readonly number[]): number => {
  let counts = [1]; // probability of 0, 1, 2 ... of those seen so far
  for (const chance of chances)
    counts = [...counts, 0].map((none, n) => none * (1 - chance) + (counts[n - 1] ?? 0) * chance);
  return counts.slice(Math.ceil(least)).reduce((sum, part) => sum + part, 0);
};

const MAY = 0.025; // less probable than this counts as impossible, more than 1 - MAY as certain

/**
 * Caps by vetoes and ceilings that the pages drawn leave possible. A page found is a fact, however the lot falls; a share of pages
 * is known within its own interval. Whether a ceiling holds is a number of criteria below a limit, each more or less probably;
 * criteria are taken to be independent.
 */
export const capsOf = (ledger: Ledger<ScoreRubric>, vetoes: readonly VetoRecord[]): Cap[] => {
  const { rubric, sample } = ledger;
  const caps: Cap[] = [];
  for (const record of vetoes) {
    const { veto, findings } = record;
    if (findings.size < Math.max(1, veto.minPages)) continue;
    const { low, high } = ratioOf(hitShares(record), sample);
    if (high >= veto.minShare) caps.push({ cap: veto.cap, certain: low >= veto.minShare });
  }
  if (rubric.ceilings.length === 0) return caps;
  const weighty = rubric.criteria
    .filter(({ weight }) => weight > 0)
    .filter(({ id }) => (ledger.accounts.get(id)?.standing.pages ?? 0) > 0)
    .map(({ id, weight }) => ({ id, weight }));
  const terms = function* (): Generator<Term> {
    for (const { id } of weighty) yield { points: 100, ...sharesOf(ledger, id) };
  };
  const prior = priorIn(terms(), sample);
  const judged = weighty.map(({ id, weight }) => ({
    weight,
    ratio: ratioOf(sharesOf(ledger, id), sample, prior),
  }));
  for (const { when, cap } of rubric.ceilings) {
    const minWeight = when.kind === 'criteria-below' ? when.minWeight : 0;
    const least = when.kind === 'criteria-below' ? when.least : Math.max(1, when.part * judged.length);
    const chances = judged
      .filter(({ weight }) => weight >= minWeight)
      .map(({ ratio }) => below(ratio, when.share));
    const holds = atLeast(least, chances);
    if (holds > MAY) caps.push({ cap, certain: holds >= 1 - MAY });
  }
  return caps;
};
