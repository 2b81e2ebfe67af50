import type { Finding, Impact, Outcome, PageJudgement, RuleTally } from '../model/finding.ts';
import type { Args } from '../model/json.ts';
import type { Judgement } from '../model/rule.ts';
import type { Device } from '../model/site-plan.ts';
import type { Target } from '../model/target.ts';
import { findingId, groupOf, placeOf } from './identity.ts';

/** What a finding takes from its rule, own or axe's. */
export type RuleFace = {
  readonly id: string;
  readonly criteria: readonly string[];
  readonly act: readonly string[];
  readonly impact: Impact;
};

/** One place with a fault or a question. `page` only where a site rule names the page it is about. */
export type Place = {
  readonly outcome: Outcome;
  readonly at: Target | null;
  readonly code: string;
  readonly args: Args;
  readonly page?: string;
};

/** The record of one page, document or site while its rules are judged. */
export type PageRecord = {
  /** Notes that a rule ran: every such rule has a tally, be it all zeros. */
  readonly ran: (rule: RuleFace) => void;
  /** Counts places without listing them. */
  readonly count: (rule: RuleFace, outcome: 'pass' | Outcome, places: number) => void;
  /** Counts one place and lists it as a finding. */
  readonly list: (rule: RuleFace, place: Place) => void;
  /** The judgement so far: tallies by rule id, findings by rule id, then as they came. */
  readonly close: () => PageJudgement;
};

const byRule = (a: { rule: string }, b: { rule: string }): number =>
  a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;

/** Opens the record of one page (URL), document (URL, no device) or the site as a whole (null). */
export const openRecord = (page: string | null, device: Device | null): PageRecord => {
  const tallies = new Map<string, RuleTally>();
  const findings: Finding[] = [];
  const seen = new Map<string, number>(); // places by their unnumbered id: equal ones get ordinals

  const tally = (rule: RuleFace): RuleTally => {
    const known = tallies.get(rule.id);
    if (known) return known;
    const fresh = { rule: rule.id, pass: 0, fail: 0, ask: 0, error: 0 };
    tallies.set(rule.id, fresh);
    return fresh;
  };
  const count: PageRecord['count'] = (rule, outcome, places) => {
    tally(rule)[outcome] += places;
  };
  return {
    ran: (rule) => void tally(rule),
    count,
    list: (rule, { outcome, at, code, args, page: about }) => {
      count(rule, outcome, 1);
      const where = page ?? about ?? null;
      const first = findingId(rule.id, code, where, placeOf(at, device, 0));
      const ordinal = seen.get(first) ?? 0;
      seen.set(first, ordinal + 1);
      findings.push({
        id: ordinal === 0 ? first : findingId(rule.id, code, where, placeOf(at, device, ordinal)),
        rule: rule.id,
        outcome,
        criteria: [...rule.criteria],
        act: [...rule.act],
        impact: rule.impact,
        page: where,
        device,
        target: at,
        code,
        args,
        group: groupOf(rule.id, code, at),
      });
    },
    close: () => ({
      page,
      device,
      tallies: [...tallies.values()].sort(byRule),
      findings: findings.sort(byRule),
    }),
  };
};

/** What went wrong, in at most 300 characters. */
export const detailOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);

/**
 * Runs a rule's decision over the facts of each frame (or the one record of a walk, site or document).
 * A decision that throws, or says something that is no judgement, makes one error of the rule: never a pass.
 */
export const decideInto = <Facts>(
  record: PageRecord,
  rule: RuleFace,
  parts: readonly Facts[],
  decide: (facts: Facts) => readonly Judgement[],
): void => {
  record.ran(rule);
  let detail: string | null = null;
  let broken = 0;
  for (const facts of parts) {
    try {
      const judgements = [...decide(facts)]; // whole or not at all: half a list would look like a judged frame
      for (const { outcome } of judgements)
        if (outcome !== 'pass' && outcome !== 'fail' && outcome !== 'ask')
          throw new Error(`the rule returned the outcome ${String(outcome)}`);
      for (const judgement of judgements)
        if (judgement.outcome === 'pass') record.count(rule, 'pass', 1);
        else record.list(rule, judgement);
    } catch (error) {
      detail ??= detailOf(error);
      broken += 1;
    }
  }
  if (detail !== null) listError(record, rule, detail, broken);
};

/** One error of a rule on this page; `parts` = frames it could not judge. */
export const listError = (record: PageRecord, rule: RuleFace, detail: string, parts = 1): void =>
  record.list(rule, {
    outcome: 'error',
    at: null,
    code: 'rule-error',
    args: parts > 1 ? { detail, frames: parts } : { detail },
  });
