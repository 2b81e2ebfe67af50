import { z } from 'zod';
import { Finding } from './finding.ts';

/** What a person answers: a criterion as a whole, all findings of one group, or one finding. */
export const AnswerKind = z.enum(['criterion', 'group', 'finding']);
export type AnswerKind = z.infer<typeof AnswerKind>;

/**
 * pass, fail, not-applicable settle a criterion or a question; confirm = fail, said of a finding; reject = the machine
 * was wrong; waive = right, but left out of the score until a day.
 */
export const AnswerWord = z.enum(['pass', 'fail', 'not-applicable', 'reject', 'waive', 'confirm']);
export type AnswerWord = z.infer<typeof AnswerWord>;

/** A calendar day, as in 2026-11-24. */
export const Day = z.iso.date();

/** One answer of one person. Two answers to the same kind, key and page: the later day holds. */
export const Answer = z.object({
  kind: AnswerKind,
  key: z.string(), // id of the criterion, group or finding
  page: z.string().nullable(), // URL the answer is about; null = the whole site (criterion), all pages (group)
  answer: AnswerWord,
  note: z.string(), // the reason; '' only where none is asked for
  author: z.string(),
  date: Day,
  expires: Day.nullable(), // last day it holds; null = no end
  seen: z.array(z.string()), // marks of the evidence it was given on, sorted: other evidence re-opens it
});
export type Answer = z.infer<typeof Answer>;

/** The file answers.json of a run. */
export const AnswerFile = z.object({ format: z.literal('wza-answers/1'), answers: z.array(Answer) });
export type AnswerFile = z.infer<typeof AnswerFile>;

/** An answer in force, and what it settled. */
export const SettledAnswer = z.object({
  answer: Answer,
  findings: z.number(), // settled by it; 0 for a criterion
  pages: z.number(), // pages they stand on
  example: Finding.nullable(), // one of them as the machine had found it; null for a criterion
});
export type SettledAnswer = z.infer<typeof SettledAnswer>;

/** Why an answer, or a part of it, no longer holds. */
export const ReopenReason = z.enum([
  'expired',
  'changed', // the element, or what the criterion rests on, is not what the person saw
  'not-found', // no such finding, group, criterion or audited page in this run
  'contradicted', // the machine found the contrary: failures under a pass, content under a not-applicable
  'does-not-fit', // an answer this kind of finding cannot have, such as a pass for a machine's failure
]);
export type ReopenReason = z.infer<typeof ReopenReason>;

/** An answer that was given and does not hold now. */
export const ReopenedAnswer = z.object({
  answer: Answer,
  reason: ReopenReason,
  findings: z.number(), // open again because of it; 0 for a criterion, or when there are none any more
});
export type ReopenedAnswer = z.infer<typeof ReopenedAnswer>;

/** What became of the answers in one report. */
export const ReportAnswers = z.object({
  asOf: Day.nullable(), // the day expiry was reckoned from; null = there are no answers
  applied: z.array(SettledAnswer), // pass, fail, not-applicable, confirm
  rejected: z.array(SettledAnswer),
  waived: z.array(SettledAnswer),
  reopened: z.array(ReopenedAnswer),
});
export type ReportAnswers = z.infer<typeof ReportAnswers>;

/** A report without a person's answers. */
export const noAnswers: ReportAnswers = { asOf: null, applied: [], rejected: [], waived: [], reopened: [] };
