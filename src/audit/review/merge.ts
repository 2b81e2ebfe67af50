import { fileOf } from '../../judge/answers.ts';
import type { Answer, ReopenReason, ReportAnswers } from '../../model/answers.ts';

const fileFor = ({ kind, key, page }: Answer): string => fileOf(kind, key, page);

/** Answers there were, those that came put in their place, those taken back left out; sorted by what they are about. */
export const mergeAnswers = (
  had: readonly Answer[],
  came: readonly Answer[],
  withdrawn: readonly string[],
): Answer[] => {
  const all = new Map([...had, ...came].map((answer) => [fileFor(answer), answer]));
  for (const file of withdrawn) all.delete(file);
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer);
};

/** What became of answers that were brought in. */
export type Landed = {
  readonly attached: number; // they hold, if only for some of their findings
  readonly reopened: readonly {
    readonly answer: Answer;
    readonly reason: ReopenReason;
    readonly findings: number;
  }[];
  readonly lost: readonly Answer[]; // nothing in the run they could hold for
};

/** What became of the answers `came` in a report judged with them. */
export const landedOf = (came: readonly Answer[], report: ReportAnswers): Landed => {
  const mine = new Set(came.map(fileFor));
  const settled = [...report.applied, ...report.rejected, ...report.waived];
  const open = report.reopened.filter(({ answer }) => mine.has(fileFor(answer)));
  return {
    attached: settled.filter(({ answer }) => mine.has(fileFor(answer))).length,
    reopened: open.filter(({ reason }) => reason !== 'not-found'),
    lost: open.filter(({ reason }) => reason === 'not-found').map(({ answer }) => answer),
  };
};
