import { z } from 'zod';
import type { Source } from './criterion.ts';

const SourceRead = z.object({ source: z.string(), confidence: z.enum(['high', 'medium', 'low']).nullable() });

/** A correction as report.json holds it. */
export const CorrectionRead = z.object({
  id: z.string(),
  how: z.enum(['added', 'corrected']),
  facts: z.array(z.object({ fact: z.string(), from: z.string(), to: z.string(), source: SourceRead })),
  source: SourceRead,
});

/** A fact that was changed, and what the change rests on. */
export type ChangedFact = {
  readonly fact: string; // column of the table of standards, such as 'level'
  readonly from: string;
  readonly to: string;
  readonly source: Source;
};

/** What a user brought in over the data of this version: a criterion or a standard, added or corrected. */
export type Correction = {
  readonly id: string;
  readonly how: 'added' | 'corrected';
  readonly facts: readonly ChangedFact[]; // of an added one: none, its sources stand with it
  readonly source: Source;
};
