/** The 97.5 % quantile of the normal distribution: 2.5 % are left out on either side. */
export const Z = 1.959964;

// Of Student's distribution with 1, 2, 3, 4 and 5 degrees of freedom.
const few = [12.7062, 4.30265, 3.18245, 2.77645, 2.57058] as const;

/**
 * The 97.5 % quantile of Student's t. From 5 degrees of freedom on by the expansion around the normal one (Abramowitz and
 * Stegun 26.7.5), exact to 0.001; below between whole numbers, straight in 1 / freedom.
 * @param freedom degrees of freedom; less than 1 counts as 1
 */
export const studentT = (freedom: number): number => {
  const at = Math.max(1, freedom);
  if (at >= 5)
    return (
      Z +
      (Z ** 3 + Z) / (4 * at) +
      (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * at ** 2) +
      (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * at ** 3)
    );
  const below = Math.floor(at);
  const [from, to] = [few[below - 1] ?? few[0], few[below] ?? few[4]];
  return from + ((to - from) * (1 / below - 1 / at)) / (1 / below - 1 / (below + 1));
};

/**
 * The probability that a standard normal value lies below `at`, exact to 0.0000001 (Abramowitz and Stegun 26.2.17).
 */
export const normalBelow = (at: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(at));
  const rest =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const above = (Math.exp(-(at ** 2) / 2) / Math.sqrt(2 * Math.PI)) * rest;
  return at > 0 ? 1 - above : above;
};
