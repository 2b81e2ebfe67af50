import type { Interval } from '../model/grade.ts';
import { studentT, Z } from './student.ts';
import type { Spread } from './variance.ts';

const MOST = 1.2; // skewness believed at most: that of few pages is not well known

/** Wilson (1927): what would be as likely on a scale where every page passes or fails. */
const wilson = (value: number, half: number, room: number): Interval => {
  const ratio = half ** 2 / room;
  const middle = (value + 50 * ratio) / (1 + ratio);
  const reach = Math.sqrt(half ** 2 + 2500 * ratio ** 2) / (1 + ratio);
  return { low: middle - reach, high: middle + reach };
};

/** Hall (1992): the t statistic of a skewed mean made symmetric by a cubic, turned back. */
const hall = (value: number, half: number, deviation: number, skew: number): Interval => {
  const end = (at: number): number => (3 / skew) * (Math.cbrt(1 + skew * (at - skew / 6)) - 1);
  const reach = half / deviation;
  return { low: value - deviation * end(reach), high: value - deviation * end(-reach) };
};

/**
 * The 95 % interval of a mean that lies between 0 and 100, wider towards the middle as that of shares is (Wilson), or, where a few
 * pages are so much worse than most that the sample is more skewed than shares are, as skewed as it is (Hall). At least what no
 * page drawn has shown and may still be is left to either side.
 */
export const intervalFrom = ({ value, variance, freedom, third, unshown }: Spread): Interval => {
  const { lacking, below, above, hidden } = unshown;
  const half = Math.sqrt(studentT(freedom) ** 2 * variance + Z ** 2 * lacking);
  const deviation = Math.sqrt(variance + lacking);
  const room = value * (100 - value);
  const skew = deviation > 0 ? third / deviation ** 3 : 0;
  const ofShares = room > 0 ? ((100 - 2 * value) * deviation) / room : 0; // skewness of a mean of zeros and hundreds
  const { low, high } =
    room <= 0 || deviation === 0
      ? { low: value - half, high: value + half }
      : skew * ofShares > 0 && Math.abs(skew) > Math.abs(ofShares)
        ? hall(value, half, deviation, Math.max(-MOST, Math.min(MOST, skew)))
        : wilson(value, half, room);
  return {
    low: Math.max(0, value - Math.hypot(value - Math.min(low, value - below), hidden)),
    high: Math.min(100, Math.max(high, value + above)),
  };
};
