import { declareCompare } from './compare-command.ts';
import type { Command, Option } from 'commander';
import type { Lang, Text } from '../model/json.ts';
import { declareGrade } from './declare-grade.ts';
import { declareExport } from './export-declare.ts';
import { declareLetter } from './letter-declare.ts';
import { declareReview } from './review-declare.ts';
import { declareStandards } from './standards-declare.ts';

/** What a command needs to declare itself. Nested commands (`wza review export`) are declared `under` the returned command. */
export type Declare = (tools: {
  readonly lang: Lang;
  readonly ended: (code: number) => void; // takes the exit code of the command that ran
  readonly browser: () => Option;
  readonly command: (name: string, about: Text, under?: Command) => Command;
}) => void;

/** Commands that work on recorded audits and on the standards; each is declared beside its code. */
export const moreCommands: readonly Declare[] = [
  declareExport,
  declareStandards,
  declareGrade,
  declareCompare,
  declareReview,
  declareLetter,
];
