import type { Band } from '../model/band.ts';
import { countOutcomes, type LargeReport } from '../model/findings.ts';
import { Mistake } from '../words/mistake.ts';

/** Exit codes, stable: scripts of others rest on them. */
export const exits = { passed: 0, findings: 1, failed: 2 } as const;

const bands: readonly Band[] = ['fail', 'pass', 'good', 'excellent'];
const bandWords: Readonly<Record<string, Band>> = {
  不合格: 'fail',
  合格: 'pass',
  良好: 'good',
  优秀: 'excellent',
};

/** When to exit with 1: on any failure, below a band, or never. */
export type FailOn =
  | { readonly on: 'fail' }
  | { readonly on: 'never' }
  | { readonly on: 'band'; readonly band: Band };

/** Reads --fail-on. Throws Mistake. */
export const failOnOf = (text: string): FailOn => {
  if (text === 'fail' || text === 'never') return { on: text };
  const word = /^band:(.+)$/.exec(text)?.[1] ?? '';
  const band = bands.find((name) => name === word) ?? bandWords[word];
  if (band) return { on: 'band', band };
  throw new Mistake('bad-value', {
    option: '--fail-on',
    value: text,
    allowed: `fail, never, ${bands.map((name) => `band:${name}`).join(', ')}`,
  });
};

/** The exit code of a finished audit. A site that could not be graded does not pass a band. */
export const exitOf = (report: LargeReport, failOn: FailOn): number => {
  if (failOn.on === 'never') return exits.passed;
  if (failOn.on === 'fail') return countOutcomes(report.findings).fail > 0 ? exits.findings : exits.passed;
  const { band } = report.grade;
  if (band === null) return exits.failed;
  return bands.indexOf(band) >= bands.indexOf(failOn.band) ? exits.passed : exits.findings;
};
