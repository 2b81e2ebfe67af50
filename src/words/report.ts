import type { Args, Lang } from '../model/json.ts';
import { fill } from './fill.ts';
import { checklistWords } from './report-checklist.ts';
import { compareWords } from './report-compare.ts';
import { evidenceWords } from './report-evidence.ts';
import { formalWords } from './report-formal.ts';
import { listWords } from './report-lists.ts';
import { methodWords } from './report-method.ts';
import { outlineWords } from './outline.ts';
import { overviewWords } from './report-overview.ts';
import { ratingWords } from './report-rating.ts';
import { repairWords } from './report-repairs.ts';
import { standardsWords } from './report-standards.ts';

/** All words of the report's own frame, by key. What rules and standards say is in the catalogue. */
const words = {
  ...overviewWords,
  ...ratingWords,
  ...repairWords,
  ...compareWords,
  ...checklistWords,
  ...formalWords,
  ...evidenceWords,
  ...listWords,
  ...methodWords,
  ...outlineWords,
  ...standardsWords,
};

/** Key of a text of the report. */
export type ReportKey = keyof typeof words;

/** Every key there is; for tests. */
export const reportKeys = Object.keys(words) as readonly ReportKey[];

/** A text of the report in one language, its {placeholders} filled. */
export const reportText = (key: ReportKey, lang: Lang, args: Args = {}): string =>
  fill(words[key][lang], args);
