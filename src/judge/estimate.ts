import type { Interval } from '../model/grade.ts';
import { studentT, Z } from './student.ts';
import type { Spread } from './variance.ts';

/**
 * The 95 % interval of a mean that lies between 0 and 100, after Wilson (1927): it is wider towards the middle and never leaves
 * the scale. At least what no page drawn has shown and may still be is left to either side.
 */
export const intervalFrom = ({ value, variance, freedom, lacking, hidden }: Spread): Interval => {
  const half = Math.sqrt(studentT(freedom) ** 2 * variance + Z ** 2 * lacking);
  const room = value * (100 - value);
  let [low, high] = [value - half, value + half];
  if (room > 0) {
    const ratio = half ** 2 / room;
    const middle = (value + 50 * ratio) / (1 + ratio);
    const reach = Math.sqrt(half ** 2 + 2500 * ratio ** 2) / (1 + ratio);
    [low, high] = [middle - reach, middle + reach];
  }
  return {
    low: Math.max(0, Math.min(low, value - hidden.below)),
    high: Math.min(100, Math.max(high, value + hidden.above)),
  };
};
