import type { Finding, RuleTally } from '../model/finding.ts';
import type { Reached } from '../model/page-visit.ts';
import type { Device } from '../model/site-plan.ts';
import { stableJson } from './report-json.ts';

/** One page as `wza check` judged it. `findings` and `tallies` are empty when it was not audited. */
export type CheckedPage = {
  readonly url: string;
  readonly device: Device;
  readonly reached: Reached;
  readonly tallies: readonly RuleTally[];
  readonly findings: readonly Finding[];
};

/**
 * Output of `wza check --format json`: `{ pages: [{ url, reached, findings: [{ rule, outcome, criteria, act, target,
 * code, args }] }] }`, two-space indent, sorted keys, newline at the end. Safe to print on a terminal.
 */
export const checkJson = (pages: readonly CheckedPage[]): string => {
  const value = {
    pages: pages.map(({ url, reached, findings }) => ({
      url,
      reached,
      findings: findings.map(({ rule, outcome, criteria, act, target, code, args }) => ({
        rule,
        outcome,
        criteria,
        act,
        target,
        code,
        args,
      })),
    })),
  };
  return `${stableJson(value, 2)}\n`;
};
