import { declareCompare } from './compare-command.ts';
import type { Declare } from './declare.ts';
import { declareGrade } from './declare-grade.ts';
import { declareExport } from './export-declare.ts';
import { declareLetter } from './letter-declare.ts';
import { declareReview } from './review-declare.ts';
import { declareStandards } from './standards-declare.ts';

/** Commands that work on recorded audits and on the standards; each is declared beside its code. */
export const moreCommands: readonly Declare[] = [
  declareExport,
  declareStandards,
  declareGrade,
  declareCompare,
  declareReview,
  declareLetter,
];
