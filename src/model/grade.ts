import { z } from 'zod';
import { Args } from './json.ts';

export const Band = z.enum(['excellent', 'good', 'pass', 'fail']); // 优秀 良好 合格 不合格
export type Band = z.infer<typeof Band>;

export const Principle = z.enum(['perceivable', 'operable', 'understandable', 'robust']);
export type Principle = z.infer<typeof Principle>;

/** One step of the calculation, so that every number can be followed. */
export const Step = z.object({ code: z.string(), args: Args });
export type Step = z.infer<typeof Step>;

/** Findings that one repair would remove, and what the grade would become. */
export const Repair = z.object({
  group: z.string(),
  rule: z.string(),
  code: z.string(),
  findings: z.number(),
  pages: z.number(),
  example: z.string(), // id of one finding
  score: z.number().nullable(), // total if this alone were repaired
  gain: z.number(), // points gained
});
export type Repair = z.infer<typeof Repair>;

/** What the grade rests on, stated beside it. */
export const Coverage = z.object({
  pages: z.object({
    found: z.number(), // in scope, HTML as far as known
    attempted: z.number(),
    missing: z.number(), // attempted, but there is no such page (404, 410, soft 404): dead links
    audited: z.number(),
    walked: z.number(), // with behaviour walks
  }),
  notAudited: z.record(z.string(), z.number()), // by reason, attempted pages only
  skipped: z.record(z.string(), z.number()), // by reason
  documents: z.object({ found: z.number(), read: z.number() }),
  criteria: z.object({
    total: z.number(), // counted by the rubric
    machine: z.number(), // that a machine can judge, wholly or in part
    judged: z.number(), // that were applicable and judged in this run
  }),
});
export type Coverage = z.infer<typeof Coverage>;

/** A `null` band with reasons is a legal answer (无法评级). */
export const Grade = z.object({
  rubric: z.string(),
  band: Band.nullable(),
  score: z.number().nullable(), // 0..100, one decimal
  ungradable: z.array(Step), // why there is no grade
  byPrinciple: z.array(
    z.object({
      principle: Principle,
      weight: z.number(), // points at most
      score: z.number().nullable(), // points reached; null = nothing judged
      criteria: z.array(
        z.object({
          criterion: z.string(),
          weight: z.number(),
          share: z.number(), // 0..1
          points: z.number(),
          of: z.number(),
        }),
      ),
    }),
  ),
  vetoes: z.array(z.object({ veto: z.string(), findings: z.array(z.string()), pages: z.number() })), // that were hit
  coverage: Coverage,
  repairs: z.array(Repair), // by gain, highest first, at most 50
  why: z.array(Step),
});
export type Grade = z.infer<typeof Grade>;
