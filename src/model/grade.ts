import { z } from 'zod';
import { Band } from './band.ts';
import { Args } from './json.ts';
import { Device } from './site-plan.ts';

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
  sample: z.object({
    design: z.enum(['census', 'drawn', 'open']), // everything, a part by lot, or cut off by the budget
    templates: z.number(), // clusters of pages of one structure; 0 = not known
    population: z.number(), // pages the grade speaks for: audited, and left out by lot
    unseen: z.number(), // of those left out by lot, pages of templates that no audited page stands for
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

/** A 95 % interval of a score, in points. Equal ends = every page of the population was audited, and walked where any was. */
export const Interval = z.object({ low: z.number(), high: z.number() });
export type Interval = z.infer<typeof Interval>;

/** How one level of a standard stands: its items by state. A level is met when nothing of it, or below it, is not met or open. */
export const LevelState = z.object({
  level: z.string(), // '一级', 'AA' ...
  items: z.number(), // that apply to the class of site
  met: z.number(), // met or not applicable
  notMet: z.array(z.string()), // criteria that keep it from the level
  open: z.array(z.string()), // criteria in doubt or not tested: they keep it open
  state: z.enum(['met', 'not-met', 'open']), // of this level with all below it
});
export type LevelState = z.infer<typeof LevelState>;

/** The level attained under one standard; never a percentage. */
export const LevelGauge = z.object({
  standard: z.string(),
  attained: z.string().nullable(), // highest level that is met; null = none
  levels: z.array(LevelState), // lowest first
});
export type LevelGauge = z.infer<typeof LevelGauge>;

/** Share of applicable criteria that are valid on all audited pages, and the mean of the pages' own shares (0..1). */
export const RateGauge = z.object({
  standard: z.string(),
  applicable: z.number(),
  valid: z.number(),
  rate: z.number().nullable(), // valid / applicable; null = nothing judged
  meanOfPages: z.number().nullable(),
});
export type RateGauge = z.infer<typeof RateGauge>;

/** A score that people handed in: what it is of, from whom, when, and how many took part. */
export const GivenScore = z.object({
  part: z.enum(['satisfaction', 'self']),
  device: Device.nullable(), // null = for every device
  score: z.number(), // 0..100
  who: z.string(),
  when: z.string(), // YYYY-MM-DD
  people: z.number(), // that took part
});
export type GivenScore = z.infer<typeof GivenScore>;

/** One weighed part of a composite grade, such as the users' satisfaction. `score` is null while it was not handed in. */
export const GradePart = z.object({
  part: z.enum(['technical', 'satisfaction', 'self']),
  device: Device, // each device is judged apart
  weight: z.number(),
  score: z.number().nullable(), // 0..100
  points: z.number().nullable(), // weight x score / 100
  given: GivenScore.nullable(), // what was handed in; null for the technical part and where nothing was
});
export type GradePart = z.infer<typeof GradePart>;

/** The result of one device where devices are judged apart. */
export const DeviceResult = z.object({
  device: Device,
  score: z.number().nullable(), // total; null = none, for the reasons in `ungradable`
  band: Band.nullable(),
  ungradable: z.array(Step),
});
export type DeviceResult = z.infer<typeof DeviceResult>;

/** A `null` band with reasons is a legal answer (无法评级). */
export const Grade = z.object({
  rubric: z.string(),
  version: z.number(), // of the rubric: grades of different versions cannot be compared
  kind: z.enum(['score', 'level', 'composite', 'rate']), // which of level, rate and parts are filled
  band: Band.nullable(),
  score: z.number().nullable(), // 0..100, one decimal; levels and rates have none
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
  vetoes: z.array(
    // that were hit; `findings` names the first, `places` and `pages` count all
    z.object({ veto: z.string(), findings: z.array(z.string()), places: z.number(), pages: z.number() }),
  ),
  coverage: Coverage,
  status: z.enum(['provisional', 'final']), // final = nothing waits for a person any more (暂定, 最终)
  open: z.object({ criteria: z.array(z.string()), questions: z.number() }), // what waits for a person
  interval: Interval.nullable(), // of the score; null = it cannot be stated, `why` says the reason
  bands: z.array(Band), // the bands the interval reaches, best first; one when it lies in one
  level: LevelGauge.nullable(), // rubrics that attain a level
  rate: RateGauge.nullable(), // rubrics that are a rate
  parts: z.array(GradePart), // composite rubrics
  devices: z.array(DeviceResult), // composite rubrics: with one device its result is also `score` and `band`
  ceilings: z.array(z.object({ ceiling: z.string(), criteria: z.array(z.string()) })), // that held the total down
  repairs: z.array(Repair), // by gain, highest first, at most 50
  why: z.array(Step),
});
export type Grade = z.infer<typeof Grade>;
