import { z } from 'zod';
import { Args } from './json.ts';
import { Device } from './site-plan.ts';
import { Target } from './target.ts';

/** pass and none are counted, never listed. `ask` is a question for a person; `error` leaves its criterion ungraded. */
export const Outcome = z.enum(['fail', 'ask', 'error']);
export type Outcome = z.infer<typeof Outcome>;

export const Impact = z.enum(['critical', 'serious', 'moderate', 'minor']);
export type Impact = z.infer<typeof Impact>;

/** One barrier (or question) at one place of one page, or of the site or a document (page = its URL). */
export const Finding = z.object({
  id: z.string(), // survives re-runs: hash of rule + code + page url + normalised place
  rule: z.string(), // own rule id, or 'axe/<id>'
  outcome: Outcome,
  criteria: z.array(z.string()),
  act: z.array(z.string()),
  impact: Impact,
  page: z.string().nullable(), // URL; null for the site as a whole
  device: Device.nullable(),
  target: Target.nullable(),
  code: z.string(), // which text of the rule
  args: Args,
  group: z.string(), // equal for findings that one repair would remove (rule + code + place with numbers removed)
  by: z.string().optional(), // the person who confirmed the failure; absent = the machine's verdict alone
});
export type Finding = z.infer<typeof Finding>;

/** What one rule did on one page, document or the site: places counted by outcome. */
export const RuleTally = z.object({
  rule: z.string(),
  pass: z.number(),
  fail: z.number(),
  ask: z.number(),
  error: z.number(),
});
export type RuleTally = z.infer<typeof RuleTally>;

/** One page judged. `page` is null for the site as a whole. All that grading needs of a page. */
export const PageJudgement = z.object({
  page: z.string().nullable(),
  device: Device.nullable(),
  tallies: z.array(RuleTally),
  findings: z.array(Finding),
});
export type PageJudgement = z.infer<typeof PageJudgement>;

/** How a criterion stands on the site. met only if machines can settle it and nothing is open. */
export const CriterionState = z.enum(['met', 'not-met', 'in-doubt', 'not-applicable', 'not-tested']);
export type CriterionState = z.infer<typeof CriterionState>;

export const CriterionVerdict = z.object({
  criterion: z.string(),
  state: CriterionState,
  rules: z.array(z.string()), // rules that bore on it in this run
  pages: z.object({ applicable: z.number(), failed: z.number(), asked: z.number() }),
  places: z.object({ pass: z.number(), fail: z.number(), ask: z.number() }),
  share: z.number().nullable(), // 0..1 of what was judged that passes, as the rubric counts it; null = nothing judged
});
export type CriterionVerdict = z.infer<typeof CriterionVerdict>;
