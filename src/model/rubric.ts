import { z } from 'zod';
import { Band } from './band.ts';

/** Data that nobody changes after it was made. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

const RubricText = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);

const head = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.number().int().min(1), // raised when a change can move a grade
  name: RubricText,
  source: RubricText, // where weights, levels and formula come from, and what of them is ours
};
const gradable = z.strictObject({ minPages: z.number().int().min(1), minShare: share }); // audited pages; audited / attempted

/**
 * How a criterion's share is measured on a page: by pages (all or nothing), by places (how many of them pass), or by both,
 * half and half, so that a long list of passes cannot hide the failures in it.
 */
export const Unit = z.enum(['pages', 'places', 'both']);
export type Unit = z.infer<typeof Unit>;

const Bands = z
  .array(z.strictObject({ band: Band, from: points }))
  .min(1)
  .meta({ description: 'best first, the last one from 0' });

/** Failures of these rules (no codes = all) hold the total down once they are on enough of the pages they could be on. */
export const Veto = z.strictObject({
  id: z.string().min(1),
  name: RubricText,
  rules: z.array(z.strictObject({ rule: z.string(), codes: z.array(z.string()) })).min(1),
  minPages: z.number().int().min(0), // on at least so many audited pages
  minShare: share, // and at least this share of the pages where the rule was applied
  cap: points, // the total can be this at most
});

/** What holds the total down although the mean would allow more. */
export const Ceiling = z.strictObject({
  id: z.string().min(1),
  name: RubricText, // what is the case, and thereby why more is not given
  when: z.discriminatedUnion('kind', [
    // so many criteria that weigh so much have a share below this
    z.strictObject({
      kind: z.literal('criteria-below'),
      share,
      minWeight: z.number().positive(),
      least: z.number().int().min(1),
    }),
    // so large a part of the criteria judged has a share below this
    z.strictObject({ kind: z.literal('part-below'), share, part: share }),
  ]),
  cap: points,
});

/** Points by principle from the shares of weighted criteria; vetoes and ceilings; bands. */
export const ScoreRubric = z.strictObject({
  kind: z.literal('score'),
  ...head,
  principles: z.strictObject({
    perceivable: points,
    operable: points,
    understandable: points,
    robust: points,
  }), // sum 100
  criteria: z.array(z.strictObject({ id: z.string(), weight: z.number().min(0), unit: Unit })).min(1),
  vetoes: z.array(Veto),
  ceilings: z.array(Ceiling),
  bands: Bands,
  gradable,
});
export type ScoreRubric = Frozen<z.infer<typeof ScoreRubric>>;

/** The level of a standard that is attained; no points. */
export const LevelRubric = z.strictObject({
  kind: z.literal('level'),
  ...head,
  standard: z.string(), // id of the edition
  gradable,
});
export type LevelRubric = Frozen<z.infer<typeof LevelRubric>>;

/** Share of the applicable criteria of a standard that hold on all audited pages; no band. */
export const RateRubric = z.strictObject({
  kind: z.literal('rate'),
  ...head,
  standard: z.string(),
  levels: z.array(z.string()).min(1), // criteria of these levels are counted
  gradable,
});
export type RateRubric = Frozen<z.infer<typeof RateRubric>>;

/** A technical score together with what people hand in; each device apart. */
export const CompositeRubric = z.strictObject({
  kind: z.literal('composite'),
  ...head,
  weights: z.strictObject({ technical: points, satisfaction: points, self: points }), // sum 100
  technical: ScoreRubric,
  bands: Bands,
  unknown: RubricText, // what the source does not tell
});
export type CompositeRubric = Frozen<z.infer<typeof CompositeRubric>>;

/** A rubric: how verdicts become a grade. Pure data; weights live here, never in a rule. */
export const Rubric = z.discriminatedUnion('kind', [ScoreRubric, LevelRubric, CompositeRubric, RateRubric]);
export type Rubric = ScoreRubric | LevelRubric | CompositeRubric | RateRubric;

/** What counting needs to know of a rubric. */
export type Counting = Pick<ScoreRubric, 'id' | 'criteria' | 'gradable'>;

/** The part of a rubric that makes points; null when it makes none. */
export const scoringOf = (rubric: Rubric | null): ScoreRubric | null =>
  rubric?.kind === 'score' ? rubric : rubric?.kind === 'composite' ? rubric.technical : null;

/** The bands of a rubric; none when it has no points. */
export const bandsOf = (rubric: Rubric): ScoreRubric['bands'] => ('bands' in rubric ? rubric.bands : []);
